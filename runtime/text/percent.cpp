// runtime/text/percent.cpp - printf-style formatting: text % values.
// Library Reference, "printf-style String Formatting" and "... Bytes Formatting"; CPython's unicode_format.c (3.11),
// stringobject.c and unicodeobject.c (2.7), whose error texts differ.

#include "runtime/text/format.h"

#include <cmath>

#include "runtime/core/oldclass.h"
#include "runtime/core/operators.h"
#include "runtime/numbers/arith.h"
#include "runtime/numbers/format_spec.h"
#include "runtime/text/bytearray.h"
#include "runtime/text/codecs.h"
#include "runtime/text/native.h"
#include "runtime/text/object.h"
#include "runtime/text/repr.h"

namespace natrix::rt {
namespace {


class Percent {
 public:
  Percent(Thread& t, const Text* format, bool bytes, Value args)
      : t_(t), format_(static_cast<const Str*>(format)), bytes_(bytes), args_(args) {
    if (Tuple* tuple = try_cast<Tuple>(args)) {
      tuple_ = tuple;
      count_ = tuple->length;
    } else {
      single_ = args;
      count_ = 1;
      is_mapping_ = can_be_mapping(args);
    }
  }

  Result<Value> run_py() {
    const int64_t n = format_->length;
    int64_t at = 0;
    while (at < n) {
      const int64_t start = at;
      while (at < n && format_->at(at) != '%') ++at;
      append_format(start, at);
      if (at == n) break;
      const int64_t field = at++;
      const int64_t field_used = used_;
      TRY(field_py(at));
      if (switch_) return continue_as_unicode_py(field, field_used);
    }
    if (used_ < count_ && !is_mapping_) {
      return raise(t_, TypeError, "not all arguments converted during {} formatting", bytes_ && !py2() ? "bytes" : "string");
    }
    if (bytes_) return value_of(TRY(out_.finish_bytes(t_)));
    return value_of(TRY(out_.finish(t_)));
  }

 private:
  Thread& t_;
  const Str* format_;        // Bytes read alike
  bool bytes_;
  Value args_;
  Tuple* tuple_ = nullptr;
  Value single_{};
  int64_t count_, used_ = 0;
  bool is_mapping_ = false;
  bool switch_ = false;
  TextBuilder out_;

  // One field: %[(key)][flags][width][.precision][length]type
  PercentSpec spec_;
  uint32_t type_ = 0;

  static bool can_be_mapping(Value v) {
    if (is<Str>(v) || is<Bytes>(v) || is<ByteArray>(v) || !v.is_object()) return false;
    if (is<OldInstance>(v)) return true;
    return lookup(nx_thread, type_of(v), names::dunder_getitem) != kEmpty;
  }

  void append_format(int64_t i, int64_t j) {
    if (j <= i) return;
    if (bytes_) return out_.append_bytes(format_->data() + i, j - i);
    out_.append(format_, i, j);
  }

  Result<Value> next_argument() {
    if (used_ >= count_) return raise(t_, TypeError, "not enough arguments for format string");
    Value v = tuple_ != nullptr ? tuple_->items[used_] : single_;
    ++used_;
    return v;
  }

  // --- parsing

  bool at_end(int64_t at) const { return at >= format_->length; }
  Raised incomplete() { return raise(t_, ValueError, "incomplete format"); }

  [[clang::minsize]] Result<void> key_py(int64_t& at) {
    if (!is_mapping_) return raise(t_, TypeError, "format requires a mapping");
    const int64_t start = ++at;
    int depth = 1;
    while (!at_end(at)) {
      const uint32_t c = format_->at(at++);
      if (c == ')' && --depth == 0) break;
      if (c == '(') ++depth;
    }
    if (depth != 0) return raise(t_, ValueError, "incomplete format key");
    Value key = bytes_ ? value_of(TRY(make_bytes(t_, format_->data() + start, at - 1 - start)))
                       : value_of(TRY(substring(t_, const_cast<Str*>(format_), start, at - 1)));
    single_ = TRY(getitem_py(t_, args_, key));
    tuple_ = nullptr;
    count_ = 1;
    used_ = 0;
    return Done{};
  }

  /// `*` or digits; -1 if there are none.
  Result<int64_t> number_py(int64_t& at, const char* too_big, bool* negative) {
    if (!at_end(at) && format_->at(at) == '*') {
      ++at;
      Value v = TRY(next_argument());
      if (!is_integer(v)) return raise(t_, TypeError, "* wants int");
      int64_t n;
      if (!fits_int64(v, &n)) {
        return raise(t_, OverflowError, py2() ? "long int too large to convert to int" : "Python int too large to convert to C ssize_t");
      }
      *negative = n < 0;
      return n < 0 ? -n : n;
    }
    int64_t n = -1;
    while (!at_end(at)) {
      const uint32_t digit = format_->at(at) - '0';
      if (digit > 9) break;
      if (n < 0) n = 0;
      if (n > (INT64_MAX - digit) / 10 || (py2() && n > (INT32_MAX - int64_t{digit}) / 10)) return raise(t_, ValueError, too_big);
      n = n * 10 + digit;
      ++at;
    }
    return n;
  }

  Result<void> field_py(int64_t& at) {
    spec_ = {};
    if (!py2() && !at_end(at) && format_->at(at) == '%') {  // with anything between them % is no type in Python 3
      out_.put('%');
      ++at;
      return Done{};
    }
    if (!at_end(at) && format_->at(at) == '(') TRY(key_py(at));
    for (bool more = true; more && !at_end(at);) {
      switch (format_->at(at)) {
        case '-': spec_.left = true; break;
        case '+': spec_.plus = true; break;
        case ' ': spec_.space = true; break;
        case '#': spec_.alternate = true; break;
        case '0': spec_.zero = true; break;
        default: more = false; continue;
      }
      ++at;
    }
    bool negative = false;
    spec_.width = TRY(number_py(at, "width too big", &negative));
    if (negative) spec_.left = true;
    if (!at_end(at) && format_->at(at) == '.') {
      ++at;
      negative = false;
      spec_.precision = TRY(number_py(at, py2() ? "prec too big" : "precision too big", &negative));
      if (spec_.precision < 0 || negative) spec_.precision = 0;
    }
    if (!at_end(at) && (format_->at(at) == 'h' || format_->at(at) == 'l' || format_->at(at) == 'L')) ++at;
    if (at_end(at)) return incomplete();
    type_ = format_->at(at++);
    return convert_py(at - 1);
  }

  // --- converting

  Result<void> convert_py(int64_t position) {
    if (type_ == '%' && py2()) {
      const uint8_t percent = '%';
      spec_.precision = -1;
      put_bytes(&percent, 1);
      return Done{};
    }
    Value v = TRY(next_argument());
    switch (type_) {
      case 's': return bytes_ ? bytes_value_py(v) : string_py(v);
      case 'r': return bytes_ && !py2() ? ascii_py(v) : repr_field_py(v);
      case 'a':
        if (py2()) break;
        return ascii_py(v);
      case 'b':
        if (py2() || !bytes_) break;
        return bytes_value_py(v);
      case 'c': return character_py(v);
      case 'd': case 'i': case 'u': case 'o': case 'x': case 'X': return integer_py(v);
      case 'e': case 'E': case 'f': case 'F': case 'g': case 'G': return float_py(v);
      default: break;
    }
    const uint32_t shown = type_ >= 31 && type_ <= 126 ? type_ : '?';
    char hex[16];
    snprintf(hex, sizeof hex, "%x", type_);
    return raise(t_, ValueError, "unsupported format character '{}' (0x{}) at index {}", static_cast<char>(shown),
                 static_cast<const char*>(hex), position);
  }

  void put_str(const Str* s) {
    int64_t n = s->length;
    if (spec_.precision >= 0 && spec_.precision < n) n = spec_.precision;
    const int64_t padding = spec_.width - n;
    if (!spec_.left) out_.fill(' ', padding);
    out_.append(s, 0, n);
    if (spec_.left) out_.fill(' ', padding);
  }
  void put_bytes(const uint8_t* p, int64_t n) {
    if (spec_.precision >= 0 && spec_.precision < n) n = spec_.precision;
    const int64_t padding = spec_.width - n;
    if (!spec_.left) out_.fill(' ', padding);
    out_.append_bytes(p, n);
    if (spec_.left) out_.fill(' ', padding);
  }
  /// A native string: in Python 2's unicode formatting it is decoded.
  Result<void> put_native(Text* s) {
    if (!py2()) {
      put_str(static_cast<Str*>(s));
    } else if (bytes_) {
      put_bytes(s->data(), s->length);
    } else {
      put_str(TRY(decode_ascii(t_, static_cast<Bytes*>(s))));
    }
    return Done{};
  }

  Result<void> string_py(Value v) {
    if (Str* s = try_exact<Str>(v)) {
      put_str(s);
      return Done{};
    }
    if (v.is_int() && spec_.width < 0 && spec_.precision < 0) {
      put_small(v.as_int());
      return Done{};
    }
    if (py2()) {
      put_str(TRY(unicode_py(t_, v)));
      return Done{};
    }
    return put_native(TRY(str_py(t_, v)));
  }

  void put_small(int64_t n) {
    char digits[24];
    char* p = digits + sizeof digits;
    uint64_t rest = n < 0 ? 0 - static_cast<uint64_t>(n) : static_cast<uint64_t>(n);
    do {
      *--p = static_cast<char>('0' + rest % 10);
      rest /= 10;
    } while (rest != 0);
    if (n < 0) *--p = '-';
    out_.append_bytes(p, digits + sizeof digits - p);
  }

  Result<void> repr_field_py(Value v) {
    Text* s = TRY(repr_py(t_, v));
    return put_native(s);
  }

  Result<void> ascii_py(Value v) {
    Text* s = TRY(ascii_repr_py(t_, v));
    put_bytes(s->data(), s->length);
    return Done{};
  }

  // Python 3: %s and %b of bytes. Python 2: %s of str, which turns into unicode formatting if the value is unicode.
  Result<void> bytes_value_py(Value v) {
    if (py2()) {
      if (v.is_int() && spec_.width < 0 && spec_.precision < 0) {
        put_small(v.as_int());
        return Done{};
      }
      if (is<Str>(v)) {
        switch_ = true;
        return Done{};
      }
      if (!is_plain(v) && !is<Bytes>(v)) {
        Value s = TRY(call_special_py(t_, v, names::dunder_str));
        if (s != kEmpty && is<Str>(s)) {
          switch_ = true;
          return Done{};
        }
        if (s != kEmpty && is<Bytes>(s)) return put_native(as<Text>(s));
      }
      return put_native(TRY(str_py(t_, v)));
    }
    const BytesView view = bytes_view(v);
    if (view.data != nullptr) {
      put_bytes(view.data, view.length);
      return Done{};
    }
    Value made = TRY(call_special_py(t_, v, names::dunder_bytes));
    if (made == kEmpty) {
      return raise(t_, TypeError, "%b requires a bytes-like object, or an object that implements __bytes__, not '{}'", type_name(v));
    }
    if (!is<Bytes>(made)) return raise(t_, TypeError, "__bytes__ returned non-bytes (type {})", type_name(made));
    put_bytes(as<Text>(made)->data(), as<Text>(made)->length);
    return Done{};
  }

  [[clang::minsize]] Result<void> character_py(Value v) {
    spec_.precision = -1;
    if (bytes_) return byte_py(v);
    if (Str* s = try_cast<Str>(v)) {
      if (s->length != 1) return raise(t_, TypeError, "%c requires int or char");
      put_str(s);
      return Done{};
    }
    if (py2() && is<Bytes>(v)) {
      if (as<Bytes>(v)->length != 1) return raise(t_, TypeError, "%c requires int or char");
      put_str(TRY(decode_ascii(t_, as<Bytes>(v))));
      return Done{};
    }
    if (!is_integer(v)) {
      if (py2() ? !is_float_value(v) : lookup(t_, type_of(v), names::dunder_index) == kEmpty) {
        return raise(t_, TypeError, "%c requires int or char");
      }
      v = TRY(py2() ? int_from_double(t_, float_value(v)) : index_value_py(t_, v));
    }
    int64_t n;
    if (!fits_int64(v, &n)) {
      if (py2()) return raise(t_, TypeError, "%c requires int or char");
      n = clamp_int64(v);
    }
    if (n < 0 || n > 0x10FFFF) {
      return raise(t_, OverflowError, py2() ? "%c arg not in range(0x110000) (wide Python build)" : "%c arg not in range(0x110000)");
    }
    put_str(TRY(str_of_char(t_, static_cast<uint32_t>(n))));
    return Done{};
  }

  [[clang::minsize]] Result<void> byte_py(Value v) {
    const BytesView view = bytes_view(v);
    if (py2()) {
      if (is<Str>(v)) {
        switch_ = true;
        return Done{};
      }
      if (is<Bytes>(v)) {
        if (view.length != 1) return raise(t_, TypeError, "%c requires int or char");
        put_bytes(view.data, 1);
        return Done{};
      }
      if (is_float_value(v)) return raise(t_, TypeError, "integer argument expected, got float");
      if (!is_integer(v)) {
        v = TRY(call_special_py(t_, v, names::dunder_int));
        if (v == kEmpty || !is_integer(v)) return raise(t_, TypeError, "an integer is required");
      }
    } else if (view.data != nullptr && view.length == 1 && (is<Bytes>(v) || is<ByteArray>(v))) {
      put_bytes(view.data, 1);
      return Done{};
    } else if (!is_integer(v)) {
      if (view.data != nullptr || lookup(t_, type_of(v), names::dunder_index) == kEmpty) {
        return raise(t_, TypeError, "%c requires an integer in range(256) or a single byte");
      }
      v = TRY(index_value_py(t_, v));
    }
    int64_t n;
    if (!fits_int64(v, &n)) return raise(t_, OverflowError, "Python int too large to convert to C long");
    if (n < 0 || n > 255) {
      if (!py2()) return raise(t_, OverflowError, "%c arg not in range(256)");
      return raise(t_, OverflowError, n < 0 ? "unsigned byte integer is less than minimum" : "unsigned byte integer is greater than maximum");
    }
    const auto byte = static_cast<uint8_t>(n);
    put_bytes(&byte, 1);
    return Done{};
  }

  Raised raise_number(Value v) {
    const bool integral = type_ == 'o' || type_ == 'x' || type_ == 'X';
    if (py2()) {
      return raise(t_, TypeError, "%{} format: a number is required, not {}", static_cast<char>(type_ == 'i' ? 'd' : type_), type_name(v));
    }
    return raise(t_, TypeError, integral ? "%{} format: an integer is required, not {}" : "%{} format: a real number is required, not {}",
                 static_cast<char>(type_), type_name(v));
  }

  /// The integer that v stands for; `v` itself if it has none (then raise_number).
  [[clang::minsize]] Result<Value> as_integer_py(Value v) {
    if (is_float_value(v)) {
      const double d = float_value(v);
      if (!py2() && (type_ == 'o' || type_ == 'x' || type_ == 'X')) return v;
      if (std::isfinite(d)) return int_from_double(t_, d);
      if (py2()) return v;
      if (d != d) return raise(t_, ValueError, "cannot convert float NaN to integer");
      return raise(t_, OverflowError, "cannot convert float infinity to integer");
    }
    if (is<Str>(v) || is<Bytes>(v) || is<Complex>(v)) return v;
    const bool only_index = !py2() && (type_ == 'o' || type_ == 'x' || type_ == 'X');
    const Text* const methods[] = {names::dunder_int, py2() ? names::dunder_long : names::dunder_index};
    for (const Text* method : methods) {
      if (only_index && method == names::dunder_int) continue;
      auto made = call_special_py(t_, v, method);
      if (made.raised()) {
        if (py2() ? catch_pending(t_, types::Exception) : catch_pending(t_, TypeError)) continue;
        return Raised{};
      }
      if (made.value() != kEmpty && is_integer(made.value())) return made;
    }
    return v;
  }

  Result<void> integer_py(Value v) {
    if (v.is_int() && spec_.width < 0 && spec_.precision < 0 && !spec_.plus && !spec_.space &&
        (type_ == 'd' || type_ == 'i' || type_ == 'u')) {
      put_small(v.as_int());
      return Done{};
    }
    if (!is_integer(v)) {
      Value n = TRY(as_integer_py(v));
      if (!is_integer(n)) return raise_number(v);
      v = n;
    }
    TextBuffer text;
    TRY(percent_integer(t_, text, spec_, static_cast<char>(type_), v));
    out_.append_bytes(text.view());
    return Done{};
  }

  Result<void> float_py(Value v) {
    auto d = is_float_value(v) ? Result<double>(float_value(v)) : to_double_py(t_, v);
    if (d.raised()) {
      if (!bytes_) return Raised{};
      if (py2() ? !catch_pending(t_, types::Exception) : !catch_pending(t_, TypeError)) return Raised{};
      return raise(t_, TypeError, "float argument required, not {}", type_name(v));
    }
    TextBuffer text;
    TRY(percent_float(t_, text, spec_, static_cast<char>(type_), d.value()));
    out_.append_bytes(text.view());
    return Done{};
  }

  // CPython 2.7 Objects/stringobject.c, PyString_Format, label `unicode`: the rest of the format becomes unicode, and
  // the field that met unicode is formatted again.
  [[clang::minsize]] Result<Value> continue_as_unicode_py(int64_t field, int64_t field_used) {
    Bytes* head = TRY(out_.finish_bytes(t_));
    Bytes* rest = TRY(make_bytes(t_, format_->data() + field, format_->length - field));
    Str* format = TRY(decode_ascii(t_, rest));
    Value args = args_;
    if (Tuple* tuple = try_cast<Tuple>(args)) args = value_of(TRY(tuple_slice(t_, tuple, field_used, tuple->length)));
    Value tail = TRY(percent_py(t_, value_of(format), args));
    Str* prefix = TRY(decode_ascii(t_, head));
    return value_of(TRY(concat_str(t_, prefix, as<Str>(tail))));
  }
};

/// The commonest formats: %d %x %s %c and floats with a width at most, of values that need no conversion, in ASCII (Python
/// 2: any bytes) and not long. Nothing has happened when it gives up.
class QuickPercent {
 public:
  QuickPercent(Thread& t, const Text* format, bool bytes, Value args) : t_(t), format_(format), bytes_(bytes) {
    const Tuple* tuple = try_exact<Tuple>(args);
    single_ = args;
    next_ = tuple != nullptr ? tuple->items : &single_;
    end_ = next_ + (tuple != nullptr ? tuple->length : 1);
  }

  /// kEmpty: it gave up.
  Result<Value> run() {
    if (bytes_ ? !py2() : !static_cast<const Str*>(format_)->ascii()) return kEmpty;
    const uint8_t* p = format_->data();
    for (const uint8_t* end = p + format_->length; p != end;) {
      if (size_ == sizeof out_) return kEmpty;
      if (*p != '%') out_[size_++] = *p++;
      else if (!field(p, end)) return kEmpty;
    }
    if (next_ != end_) return kEmpty;
    if (bytes_) return value_of(TRY(make_bytes(t_, out_, static_cast<int64_t>(size_))));
    return value_of(TRY(make_str_ascii(t_, {reinterpret_cast<const char*>(out_), size_})));
  }

 private:
  bool field(const uint8_t*& p, const uint8_t* end) {
    if (++p == end) return false;
    PercentSpec spec;
    spec.left = *p == '-';
    spec.zero = *p == '0';
    if (spec.left || spec.zero) ++p;
    spec.width = digits(p, end);
    if (p != end && *p == '.') {
      spec.precision = digits(++p, end);
      if (spec.precision < 0) return false;
    }
    if (p == end) return false;
    const char type = static_cast<char>(*p++);
    if (type == '%') return p[-2] == '%' && put("%", 1, 0, spec);
    if (next_ == end_) return false;
    const Value v = *next_++;
    if (v.is_double()) {
      if (type != 'f' && type != 'e' && type != 'g') return false;
      TextBuffer text;
      if (percent_float(t_, text, spec, type, v.as_double()).raised()) {
        (void)take_pending(t_);
        return false;
      }
      spec = {};
      return put(text.view().data(), text.view().size(), 0, spec);
    }
    if (spec.precision >= 0) return false;
    if (type == 's' || type == 'c') spec.zero = false;
    if (v.is_int()) {
      const int64_t n = v.as_int();
      if (type == 'c') {
        const char c = static_cast<char>(n);
        return static_cast<uint64_t>(n) < 128 && put(&c, 1, 0, spec);
      }
      const bool hex = type == 'x' || type == 'X';
      if (!hex && type != 'd' && type != 's' && type != 'i' && type != 'u') return false;
      return put_int(n, type, spec);
    }
    if (type != 's' && type != 'c') return false;
    if (bytes_ ? !is_exact<Bytes>(v) : !is_exact<Str>(v) || !as<Str>(v)->ascii()) return false;
    const Text* text = as<Text>(v);
    return (type == 's' || text->length == 1) && put(text->data(), static_cast<size_t>(text->length), 0, spec);
  }

  /// Two digits at most; -1: none.
  static int64_t digits(const uint8_t*& p, const uint8_t* end) {
    int64_t n = -1;
    for (int i = 0; i < 2 && p != end && *p - '0' < 10u; ++i) n = (n < 0 ? 0 : n * 10) + (*p++ - '0');
    return n;
  }

  bool put_int(int64_t n, char type, const PercentSpec& spec) {
    char text[24];
    char* p = text + sizeof text;
    uint64_t rest = n < 0 ? 0 - static_cast<uint64_t>(n) : static_cast<uint64_t>(n);
    const char* alphabet = type == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
    do {
      const uint64_t base = type == 'x' || type == 'X' ? 16 : 10, higher = base == 16 ? rest >> 4 : rest / 10;
      *--p = alphabet[rest - higher * base];
      rest = higher;
    } while (rest != 0);
    if (n < 0) *--p = '-';
    return put(p, static_cast<size_t>(text + sizeof text - p), n < 0 ? 1 : 0, spec);
  }

  /// Zeros go behind the first `sign` bytes.
  bool put(const void* data, size_t n, size_t sign, const PercentSpec& spec) {
    const size_t width = spec.width > static_cast<int64_t>(n) ? static_cast<size_t>(spec.width) : n, padding = width - n;
    if (width > sizeof out_ - size_) return false;
    auto* from = static_cast<const uint8_t*>(data);
    uint8_t* to = out_ + size_;
    size_ += width;
    if (spec.left) {
      for (size_t i = 0; i < n; ++i) to[i] = from[i];
      memset(to + n, ' ', padding);
      return true;
    }
    if (!spec.zero) sign = 0;
    for (size_t i = 0; i < sign; ++i) *to++ = *from++;
    for (size_t i = 0; i < padding; ++i) *to++ = spec.zero ? '0' : ' ';
    if (n > 32) memcpy(to, from, n - sign);
    else for (size_t i = 0; i < n - sign; ++i) to[i] = from[i];
    return true;
  }

  Thread& t_;
  const Text* format_;
  bool bytes_;
  Value single_;
  const Value* next_;
  const Value* end_;
  size_t size_ = 0;
  uint8_t out_[256];
};

}  // namespace

Result<Value> percent_py(Thread& t, Value a, Value args) {
  if (is_exact<Str>(a) || is_exact<Bytes>(a)) {
    Value quick = TRY(QuickPercent(t, as<Text>(a), is_exact<Bytes>(a), args).run());
    if (quick != kEmpty) return quick;
  }
  if (is<ByteArray>(a)) {
    const BytesView view = bytes_view(a);
    Bytes* format = TRY(make_bytes(t, view.data, view.length));
    Value made = TRY(percent_py(t, value_of(format), args));
    return value_of(TRY(make_bytearray(t, as<Bytes>(made)->data(), as<Bytes>(made)->length)));
  }
  // A formatter is a few hundred bytes of stack: user code can recurse through __str__.
  TRY(check_stack(t));
  return Percent(t, as<Text>(a), is<Bytes>(a), args).run_py();
}

}  // namespace natrix::rt
