// runtime/text/operators.cpp - + * % comparison, indexing and `in` of str, unicode, bytes and bytearray.
// Python 2 decodes a str that meets a unicode as ASCII (Language Reference 5, "coercion rules").

#include "runtime/text/operators.h"

#include <cstring>

#include "runtime/containers/arguments.h"
#include "runtime/containers/slice.h"
#include "runtime/numbers/numbers.h"
#include "runtime/text/bytearray.h"
#include "runtime/text/codecs.h"
#include "runtime/text/format.h"
#include "runtime/text/growing.h"
#include "runtime/text/native.h"
#include "runtime/text/search.h"

namespace natrix::rt {
namespace {

/// Bytes and bytearrays; for the right operand also other buffers.
bool is_byte_sequence(Value v) { return is<Bytes>(v) || is<ByteArray>(v); }

Result<Value> concat_bytes(Thread& t, Value a, Value b) {
  const BytesView left = bytes_view(a), right = bytes_view(b);
  const bool mutable_result = is<ByteArray>(a);
  if (!mutable_result) {
    if (left.length == 0 && is_exact<Bytes>(b)) return b;
    if (right.length == 0 && is_exact<Bytes>(a)) return a;
    Bytes* first = try_exact<Bytes>(a);
    Bytes* s;
    if (first != nullptr && grows(first) && left.length + right.length < (INT64_MAX >> 4)) {
      s = static_cast<Bytes*>(TRY(grow_text(t, first, left.length + right.length, 0, layout_id(kLayoutRowBytes), 0)));
    } else {
      s = TRY(allocate_bytes(t, left.length + right.length));
      mark_sum(s);
      memcpy(s->data(), left.data, static_cast<size_t>(left.length));
    }
    memcpy(s->data() + left.length, right.data, static_cast<size_t>(right.length));
    return value_of(s);
  }
  ByteArray* s = TRY(make_bytearray(t, nullptr, left.length + right.length));
  memcpy(s->block->data(), left.data, static_cast<size_t>(left.length));
  memcpy(s->block->data() + left.length, right.data, static_cast<size_t>(right.length));
  return value_of(s);
}

Result<Value> add(Thread& t, Value a, Value b) {
  if (auto* left = try_cast<Str>(a)) {
    if (auto* right = try_cast<Str>(b)) return value_of(TRY(concat_str(t, left, right)));
    if (!py2() || !is<Bytes>(b)) return kNotImplemented;
    Str* right = TRY(decode_ascii(t, as<Bytes>(b)));
    return value_of(TRY(concat_str(t, left, right)));
  }
  if (!is_byte_sequence(a)) return kNotImplemented;
  if (py2() && is<Str>(b) && is<Bytes>(a)) {
    Str* left = TRY(decode_ascii(t, as<Bytes>(a)));
    return value_of(TRY(concat_str(t, left, as<Str>(b))));
  }
  if (py2() && is<Bytes>(a) && is<ByteArray>(b)) {  // str + bytearray is a bytearray in Python 2
    ByteArray* left = TRY(make_bytearray(t, as<Bytes>(a)->data(), as<Bytes>(a)->length));
    return concat_bytes(t, value_of(left), b);
  }
  if (bytes_view(b).data == nullptr) return kNotImplemented;
  return concat_bytes(t, a, b);
}

}  // namespace

Result<Value> concat_texts(Thread& t, Value a, Value b) {
  // Short ones of bytes or of narrow units, which most are.
  const Text *x = as<Text>(a), *y = as<Text>(b);
  const uint8_t p = x->flags.load(std::memory_order_relaxed), q = y->flags.load(std::memory_order_relaxed);
  const int64_t length = x->length + y->length;
  if (((p | q) & kTextWidthMask) == 0 && x->length != 0 && y->length != 0 && length < kGrowingFrom) [[likely]] {
    const uint32_t layout = layout_of(x);
    auto* s = static_cast<Text*>(TRY(allocate_data(t, sizeof(Text) + static_cast<size_t>(length) + 1, sizeof(Text), layout)));
    s->length = length;
    s->flags.store(kTextSum | (layout == layout_id(kLayoutRowStr) ? p & q & kTextAscii : 0), std::memory_order_relaxed);
    auto* to = reinterpret_cast<uint8_t*>(s + 1);
    *copy_bytes(copy_bytes(to, x->data(), x->length), y->data(), y->length) = 0;
    return value_of(s);
  }
  if (layout_of(a.as_object()) == layout_id(kLayoutRowStr)) return value_of(TRY(concat_str(t, as<Str>(a), as<Str>(b))));
  return concat_bytes(t, a, b);
}

extern "C" Value nx_text_sum(Thread& t, const Value* texts, uint64_t count) {
  int64_t length = 0;
  uint64_t parts = 0, last = 0;
  uint8_t all = 0, ascii = kTextAscii;
  for (uint64_t k = 0; k < count; ++k) {
    const Text* s = static_cast<const Text*>(texts[k].as_object());
    const uint8_t flags = s->flags.load(std::memory_order_relaxed);
    if (s->length == 0) continue;
    length += s->length;
    all |= flags;
    ascii &= flags;
    ++parts;
    last = k;
  }
  if (parts < 2) return texts[last];
  if ((all & kTextWidthMask) != 0 || length >= kGrowingFrom) {  // long ones grow where they are
    Value sum = texts[0];
    for (uint64_t k = 1; k < count && sum != kRaised; ++k) sum = concat_texts(t, sum, texts[k]).payload;
    return sum;
  }
  const uint32_t layout = layout_of(texts[0].as_object());
  auto made = allocate_data(t, sizeof(Text) + static_cast<size_t>(length) + 1, sizeof(Text), layout);
  if (made.raised()) return kRaised;
  auto* s = static_cast<Text*>(made.value());
  s->length = length;
  s->flags.store(kTextSum | (layout == layout_id(kLayoutRowStr) ? ascii : 0), std::memory_order_relaxed);
  auto* to = reinterpret_cast<uint8_t*>(s + 1);
  for (uint64_t k = 0; k < count; ++k) {
    const Text* part = static_cast<const Text*>(texts[k].as_object());
    to = copy_bytes(to, part->data(), part->length);
  }
  *to = 0;
  return value_of(s);
}

namespace {

/// Fills `to` with n copies of the `size` bytes at its start, doubling what is there.
void repeat_bytes(uint8_t* to, size_t size, int64_t n) {
  if (size == 1) {
    memset(to, to[0], static_cast<size_t>(n));
    return;
  }
  const size_t total = size * static_cast<size_t>(n);
  for (size_t done = size; done < total;) {
    const size_t step = done < total - done ? done : total - done;
    memcpy(to + done, to, step);
    done += step;
  }
}

}  // namespace

Result<Value> repeat_text(Thread& t, Value s, int64_t n) {
  if (n < 0) n = 0;
  if (is<ByteArray>(s)) {
    const BytesView in = bytes_view(s);
    if (n != 0 && in.length > (INT64_MAX >> 4) / n) return raise_empty(t, MemoryError);
    ByteArray* r = TRY(make_bytearray(t, nullptr, in.length * n));
    if (in.length * n != 0) {
      memcpy(r->block->data(), in.data, static_cast<size_t>(in.length));
      repeat_bytes(r->block->data(), static_cast<size_t>(in.length), n);
    }
    return value_of(r);
  }
  auto* text = as<Text>(s);
  const bool bytes = is<Bytes>(s);
  if (text->length == 0 || n == 0) return bytes ? value_of(empty_bytes()) : value_of(empty_str());
  if (n == 1 && (bytes ? is_exact<Bytes>(s) : is_exact<Str>(s))) return s;
  if (text->length > (INT64_MAX >> 4) / n) {
    if (bytes) return raise(t, OverflowError, py2() ? "repeated string is too long" : "repeated bytes are too long");
    return raise(t, OverflowError, "repeated string is too long");
  }
  Text* r;
  size_t size = static_cast<size_t>(text->length);
  if (bytes) {
    r = TRY(allocate_bytes(t, text->length * n));
  } else {
    auto* u = as<Str>(s);
    size *= static_cast<size_t>(u->width());
    r = TRY(allocate_str(t, text->length * n, u->width(), u->ascii()));
  }
  memcpy(r->data(), text->data(), size);
  repeat_bytes(r->data(), size, n);
  return value_of(r);
}

Raised raise_concat(Thread& t, Value a, Value b) {
  if (py2()) {
    if (is<Str>(a)) return raise(t, TypeError, "coercing to Unicode: need string or buffer, {} found", type_name(b));
    if (is<ByteArray>(a)) return raise(t, TypeError, "can't concat {} to {}", type_name(a), type_name(b));
    return raise(t, TypeError, "cannot concatenate 'str' and '{}' objects", type_name(b));
  }
  if (is<Str>(a)) return raise(t, TypeError, "can only concatenate str (not \"{}\") to str", type_name(b));
  return raise(t, TypeError, "can't concat {} to {}", type_name(b), type_name(a));
}

Result<Value> binary_text_py(Thread& t, Binary op, Value a, Value b) {
  switch (op) {
    case Binary::Add: return add(t, a, b);
    case Binary::Mod:
      if (is<Str>(a) || is<Bytes>(a)) return percent_py(t, a, b);
      if (is<ByteArray>(a) && !py2()) return percent_py(t, a, b);
      return kNotImplemented;
    case Binary::Mul: {
      const bool left = is<Str>(a) || is_byte_sequence(a);
      Value s = left ? a : b, n = left ? b : a;
      if (!left && !(is<Str>(b) || is_byte_sequence(b))) return kNotImplemented;
      if (!is_integer(n)) return kNotImplemented;
      int64_t times;
      if (!fits_int64(n, &times)) {
        if (sign_of(n) < 0) return repeat_text(t, s, 0);
        return raise(t, OverflowError, "cannot fit '{}' into an index-sized integer", type_name(n));
      }
      return repeat_text(t, s, times);
    }
    default: return kNotImplemented;
  }
}

// --- comparison

int order_text(const Text* a, const Text* b) {
  const auto* u = static_cast<const Str*>(a);
  const auto* v = static_cast<const Str*>(b);
  const int64_t n = a->length < b->length ? a->length : b->length;
  if (u->width_log() == 0 && v->width_log() == 0) {
    const int c = memcmp(a->data(), b->data(), static_cast<size_t>(n));
    if (c != 0) return c;
  } else {
    for (int64_t i = 0; i < n; ++i) {
      const uint32_t x = u->at(i), y = v->at(i);
      if (x != y) return x < y ? -1 : 1;
    }
  }
  return a->length < b->length ? -1 : a->length > b->length;
}

namespace {

Value from_order(Compare op, int c) {
  switch (op) {
    case Compare::Lt: return from_bool(c < 0);
    case Compare::Le: return from_bool(c <= 0);
    case Compare::Eq: return from_bool(c == 0);
    case Compare::Ne: return from_bool(c != 0);
    case Compare::Gt: return from_bool(c > 0);
    default: return from_bool(c >= 0);
  }
}

// CPython 2.7 Objects/unicodeobject.c, PyUnicode_RichCompare.
Result<Value> compare_mixed(Thread& t, Compare op, Text* a, Text* b) {
  auto* bytes = is<Bytes>(value_of(a)) ? static_cast<Bytes*>(a) : static_cast<Bytes*>(b);
  auto decoded = decode_ascii(t, bytes);
  if (decoded.raised()) {
    if (op != Compare::Eq && op != Compare::Ne) return Raised{};
    if (!catch_pending(t, UnicodeDecodeError)) return Raised{};
    TRY(warn(t, UnicodeWarning, "Unicode %s comparison failed to convert both arguments to Unicode - interpreting them as "
             "being unequal", op == Compare::Eq ? "equal" : "unequal"));
    return from_bool(op == Compare::Ne);
  }
  return from_order(op, order_text(a, b));  // ASCII bytes have the shape of a Str
}

}  // namespace

Result<Value> compare_text(Thread& t, Compare op, Value a, Value b) {
  if (is<Str>(a)) {
    if (!is<Str>(b)) {
      if (py2() && is<Bytes>(b)) return compare_mixed(t, op, as<Text>(a), as<Text>(b));
      return kNotImplemented;
    }
  } else if (is<Bytes>(a) && is<Bytes>(b)) {
    // below
  } else if (is_byte_sequence(a)) {
    if (py2() && is<Bytes>(a) && is<Str>(b)) return compare_mixed(t, op, as<Text>(a), as<Text>(b));
    const BytesView left = bytes_view(a), right = bytes_view(b);
    if (right.data == nullptr) return kNotImplemented;
    const int c = memcmp(left.data, right.data, static_cast<size_t>(left.length < right.length ? left.length : right.length));
    return from_order(op, c != 0 ? c : left.length < right.length ? -1 : left.length > right.length);
  } else {
    return kNotImplemented;
  }
  auto* x = as<Text>(a);
  auto* y = as<Text>(b);
  if (op == Compare::Eq || op == Compare::Ne) return from_bool(text_equal(x, y) == (op == Compare::Eq));
  return from_order(op, x == y ? 0 : order_text(x, y));
}

// --- items

namespace {

Result<Value> item_of_bytes(Thread& t, Value s, const uint8_t* data, int64_t i) {
  (void)t;
  if (py2() && is<Bytes>(s)) return value_of(bytes_of_char(data[i]));
  return Value::from_small(data[i]);
}

int64_t length_of(Value s) { return is<ByteArray>(s) ? as<ByteArray>(s)->block->length : as<Text>(s)->length; }

Raised raise_index_type(Thread& t, Value s, Value key) {
  if (py2()) {
    if (is<ByteArray>(s)) return raise(t, TypeError, "bytearray indices must be integers");
    if (is<Str>(s)) return raise(t, TypeError, "string indices must be integers");
    return raise(t, TypeError, "string indices must be integers, not {}", type_name(key));
  }
  if (is<Str>(s)) return raise(t, TypeError, "string indices must be integers, not '{}'", type_name(key));
  return raise(t, TypeError, "{} indices must be integers or slices, not {}", is<ByteArray>(s) ? "bytearray" : "byte",
               type_name(key));
}

Result<Value> getslice(Thread& t, Value s, const SliceBounds& b) {
  if (auto* u = try_cast<Str>(s)) {
    if (b.step == 1) return value_of(TRY(substring(t, u, b.start, b.start + b.count)));
    if (b.count == 0) return value_of(empty_str());
    if (u->ascii() && b.count > 1) {
      Str* r = TRY(allocate_str(t, b.count, 1, true));
      for (int64_t i = 0, at = b.start; i < b.count; ++i, at += b.step) r->data()[i] = u->data()[at];
      return value_of(r);
    }
    TextBuilder out;
    for (int64_t i = 0, at = b.start; i < b.count; ++i, at += b.step) out.put(u->at(at));
    return value_of(TRY(out.finish(t)));
  }
  const BytesView in = bytes_view(s);
  if (auto* bytes = try_cast<Bytes>(s); bytes != nullptr && b.step == 1) {
    return value_of(TRY(subbytes(t, bytes, b.start, b.start + b.count)));
  }
  uint8_t* out;
  Value result;
  if (is<Bytes>(s)) {
    Bytes* r = TRY(allocate_bytes(t, b.count));
    out = r->data();
    result = value_of(r);
  } else {
    ByteArray* r = TRY(make_bytearray(t, nullptr, b.count));
    out = r->block->data();
    result = value_of(r);
  }
  for (int64_t i = 0, at = b.start; i < b.count; ++i, at += b.step) out[i] = in.data[at];
  return result;
}

}  // namespace

Result<Value> text_item(Thread& t, Value s, int64_t i) {
  const int64_t length = length_of(s);
  if (i < 0) i += length;
  if (static_cast<uint64_t>(i) >= static_cast<uint64_t>(length)) {
    if (is<Str>(s) || (py2() && is<Bytes>(s))) return raise(t, IndexError, "string index out of range");
    return raise(t, IndexError, is<Bytes>(s) ? "index out of range" : "bytearray index out of range");
  }
  if (auto* u = try_cast<Str>(s)) return value_of(TRY(str_of_char(t, u->at(i))));
  return item_of_bytes(t, s, bytes_view(s).data, i);
}

Result<Value> getitem_text_py(Thread& t, Value s, Value key) {
  if (key.is_int()) [[likely]] return text_item(t, s, key.as_int());
  if (auto* slice = try_cast<Slice>(key)) {
    int64_t start, stop, step;
    TRY(slice_unpack_py(t, slice, start, stop, step));
    return getslice(t, s, slice_adjust(start, stop, step, length_of(s)));
  }
  if (!has_index(t, key)) return raise_index_type(t, s, key);
  const Value index = TRY(index_value_py(t, key));
  int64_t i;
  if (!fits_int64(index, &i)) return raise(t, IndexError, "cannot fit '{}' into an index-sized integer", type_name(key));
  return text_item(t, s, i);
}

Result<Value> slice_text(Thread& t, Value s, int64_t lo, int64_t hi) {
  const int64_t length = length_of(s);
  if (lo < 0) lo = 0;
  if (hi > length) hi = length;
  if (lo > hi) lo = hi < 0 ? 0 : hi;
  return getslice(t, s, {lo, hi, 1, hi > lo ? hi - lo : 0});
}

Result<Value> next_text_item(Thread& t, Value s, int64_t i) {
  if (i >= length_of(s)) return kEmpty;
  if (auto* u = try_cast<Str>(s)) return value_of(TRY(str_of_char(t, u->at(i))));
  return item_of_bytes(t, s, bytes_view(s).data, i);
}

// --- membership

Result<bool> contains_text_py(Thread& t, Value s, Value item) {
  if (auto* u = try_cast<Str>(s)) {
    if (auto* sub = try_cast<Str>(item)) return find_str(u, sub, 0, u->length) >= 0;
    if (!py2()) return raise(t, TypeError, "'in <string>' requires string as left operand, not {}", type_name(item));
    if (auto* sub = try_cast<Bytes>(item)) {
      Str* decoded = TRY(decode_ascii(t, sub));
      return find_str(u, decoded, 0, u->length) >= 0;
    }
    return raise(t, TypeError, "coercing to Unicode: need string or buffer, {} found", type_name(item));
  }
  if (py2() && is<Bytes>(s) && is<Str>(item)) {
    Str* decoded = TRY(decode_ascii(t, as<Bytes>(s)));
    return find_str(decoded, as<Str>(item), 0, decoded->length) >= 0;
  }
  if (py2() && is<Bytes>(s) && !is<Bytes>(item)) {
    return raise(t, TypeError, "'in <string>' requires string as left operand, not {}", type_name(item));
  }
  BytesView sub = bytes_view(item);
  uint8_t byte;
  if (sub.data == nullptr) {
    if (!is_integer(item) && (py2() || lookup(t, type_of(item), names::dunder_index) == kEmpty)) {
      if (py2()) return raise(t, TypeError, "Type {} doesn't support the buffer API", type_name(item));
      return raise(t, TypeError, "a bytes-like object is required, not '{}'", type_name(item));
    }
    const int64_t n = TRY(index_py(t, item, true));
    if (n < 0 || n > 255) return raise(t, ValueError, "byte must be in range(0, 256)");
    byte = static_cast<uint8_t>(n);
    sub = {&byte, 1};
  }
  const BytesView in = bytes_view(s);
  return find_units(in.data, 0, in.length, sub.data, sub.length) >= 0;
}

}  // namespace natrix::rt
