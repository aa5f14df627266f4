// runtime/text/bytes_methods.cpp - the methods that bytes (Python 2: str) and bytearray share.
// In Python 2 a unicode argument makes a str method decode its str as ASCII and work on unicode.

#include "natives/builtins.h"

#include "runtime/containers/dict.h"
#include "runtime/numbers/numbers.h"
#include "runtime/support/buffer.h"
#include "runtime/text/methods.h"
#include "runtime/text/native.h"
#include "runtime/text/object.h"

namespace natrix::rt {

Result<ByteKind::Sub> ByteKind::sub_or_int(Thread& t, Value v) {
  const BytesView view = bytes_view(v);
  if (view.data != nullptr) return Sub{view.data, view.length, 0};
  if (py2()) return raise(t, TypeError, "expected a string or other character buffer object");
  if (!is_integer(v) && lookup(t, type_of(v), names::dunder_index) == kEmpty) {
    return raise(t, TypeError, "argument should be integer or bytes-like object, not '{}'", type_name(v));
  }
  const int64_t n = TRY(index_py(t, v, true));
  if (n < 0 || n > 255) return raise(t, ValueError, "byte must be in range(0, 256)");
  return Sub{nullptr, 1, static_cast<uint8_t>(n)};
}

namespace {

using namespace methods;

/// A Python 2 str method got unicode.
bool mixed(const ByteKind& k, Value v) { return py2() && !k.array && is<Str>(v); }
Result<Str*> decoded(Thread& t, const ByteKind& k) { return decode_ascii(t, as<Bytes>(k.self)); }

Result<int64_t> find(Thread& t, const ByteKind& k, Value sub, Value start, Value end) {
  if (mixed(k, sub)) return nx_str_find(t, TRY(decoded(t, k)), sub, start, end);
  return find_py(t, k, sub, start, end, false);
}
Result<int64_t> rfind(Thread& t, const ByteKind& k, Value sub, Value start, Value end) {
  if (mixed(k, sub)) return nx_str_rfind(t, TRY(decoded(t, k)), sub, start, end);
  return find_py(t, k, sub, start, end, true);
}
Result<int64_t> found(Thread& t, Result<int64_t> at) {
  if (at.raised() || at.value() >= 0) return at;
  return raise(t, ValueError, py2() ? "substring not found" : "subsection not found");
}
Result<int64_t> index(Thread& t, const ByteKind& k, Value sub, Value start, Value end) { return found(t, find(t, k, sub, start, end)); }
Result<int64_t> rindex(Thread& t, const ByteKind& k, Value sub, Value start, Value end) { return found(t, rfind(t, k, sub, start, end)); }
Result<int64_t> count(Thread& t, const ByteKind& k, Value sub, Value start, Value end) {
  if (mixed(k, sub)) return nx_str_count(t, TRY(decoded(t, k)), sub, start, end);
  return count_py(t, k, sub, start, end);
}

Result<bool> has_affix_py(Thread& t, const ByteKind& k, Value affix, Value start, Value end, bool at_end) {
  int64_t low, high;
  if (Tuple* tuple = try_cast<Tuple>(affix)) {
    for (int64_t i = 0; i < tuple->length; ++i) {
      if (mixed(k, tuple->items[i])) {
        Str* u = TRY(decoded(t, k));
        if (TRY(at_end ? nx_str_endswith(t, u, tuple->items[i], start, end) : nx_str_startswith(t, u, tuple->items[i], start, end))) return true;
        continue;
      }
      auto sub = TRY(ByteKind::sub(t, tuple->items[i], ""));
      TRY(search_bounds_py(t, start, end, k.length, &low, &high));
      if (tail_matches(k, sub, low, high, at_end)) return true;
    }
    return false;
  }
  if (mixed(k, affix)) {
    Str* u = TRY(decoded(t, k));
    return at_end ? nx_str_endswith(t, u, affix, start, end) : nx_str_startswith(t, u, affix, start, end);
  }
  if (bytes_view(affix).data == nullptr) {
    return raise(t, TypeError, py2() ? "{} first arg must be str, unicode, or tuple, not {}"
                                     : "{} first arg must be bytes or a tuple of bytes, not {}",
                 at_end ? "endswith" : "startswith", type_name(affix));
  }
  auto sub = TRY(ByteKind::sub(t, affix, ""));
  TRY(search_bounds_py(t, start, end, k.length, &low, &high));
  return tail_matches(k, sub, low, high, at_end);
}
Result<bool> startswith(Thread& t, const ByteKind& k, Value v, Value start, Value end) { return has_affix_py(t, k, v, start, end, false); }
Result<bool> endswith(Thread& t, const ByteKind& k, Value v, Value start, Value end) { return has_affix_py(t, k, v, start, end, true); }

Result<Value> split(Thread& t, const ByteKind& k, Value sep, int64_t maxsplit) {
  if (mixed(k, sep)) return nx_str_split(t, TRY(decoded(t, k)), sep, maxsplit);
  return methods::split(t, k, sep, maxsplit, false);
}
Result<Value> rsplit(Thread& t, const ByteKind& k, Value sep, int64_t maxsplit) {
  if (mixed(k, sep)) return nx_str_rsplit(t, TRY(decoded(t, k)), sep, maxsplit);
  return methods::split(t, k, sep, maxsplit, true);
}
Result<Value> splitlines(Thread& t, const ByteKind& k, int64_t keepends) { return methods::splitlines(t, k, keepends != 0); }
Result<Value> partition(Thread& t, const ByteKind& k, Value sep) {
  if (mixed(k, sep)) return nx_str_partition(t, TRY(decoded(t, k)), sep);
  return methods::partition(t, k, sep, false);
}
Result<Value> rpartition(Thread& t, const ByteKind& k, Value sep) {
  if (mixed(k, sep)) return nx_str_rpartition(t, TRY(decoded(t, k)), sep);
  return methods::partition(t, k, sep, true);
}

Result<Value> strip_sides(Thread& t, const ByteKind& k, Value chars, int sides, const char* name) {
  if (chars == kNone) return strip_if(t, k, sides, is_ascii_space);
  if (mixed(k, chars)) {
    Str* u = TRY(decoded(t, k));
    return sides == kBothSides ? nx_str_strip(t, u, chars) : sides == kLeft ? nx_str_lstrip(t, u, chars) : nx_str_rstrip(t, u, chars);
  }
  if (py2() && !k.array && !is<Bytes>(chars)) return raise(t, TypeError, "{} arg must be None, str or unicode", name);
  auto set = TRY(ByteKind::sub(t, chars, ""));
  return strip_set(t, k, set, sides);
}
Result<Value> strip(Thread& t, const ByteKind& k, Value chars) { return strip_sides(t, k, chars, kBothSides, "strip"); }
Result<Value> lstrip(Thread& t, const ByteKind& k, Value chars) { return strip_sides(t, k, chars, kLeft, "lstrip"); }
Result<Value> rstrip(Thread& t, const ByteKind& k, Value chars) { return strip_sides(t, k, chars, kRight, "rstrip"); }

Result<Value> replace(Thread& t, const ByteKind& k, Value old, Value with, int64_t limit) {
  if (mixed(k, old) || mixed(k, with)) return nx_str_replace(t, TRY(decoded(t, k)), old, with, limit);
  auto what = TRY(ByteKind::sub(t, old, ""));
  auto by = TRY(ByteKind::sub(t, with, ""));
  return methods::replace(t, k, what, by, limit);
}
Result<Value> removeprefix(Thread& t, const ByteKind& k, Value prefix) {
  auto sub = TRY(ByteKind::sub(t, prefix, ""));
  return k.slice(t, tail_matches(k, sub, 0, k.length, false) ? sub.length : 0, k.length);
}
Result<Value> removesuffix(Thread& t, const ByteKind& k, Value suffix) {
  auto sub = TRY(ByteKind::sub(t, suffix, ""));
  return k.slice(t, 0, tail_matches(k, sub, 0, k.length, true) ? k.length - sub.length : k.length);
}

Result<uint32_t> fill_byte(Thread& t, Value v, const char* name) {
  if (v == kEmpty) return uint32_t{' '};
  if ((is<Bytes>(v) || (!py2() && is<ByteArray>(v))) && bytes_view(v).length == 1) return uint32_t{bytes_view(v).data[0]};
  return raise(t, TypeError, py2() ? "{}() argument 2 must be char, not {}" : "{}() argument 2 must be a byte string of length 1, not {}",
               name, type_name(v));
}
Result<Value> center(Thread& t, const ByteKind& k, int64_t width, Value fillchar) {
  const uint32_t fill = TRY(fill_byte(t, fillchar, "center"));
  return methods::center(t, k, width, fill);
}
Result<Value> ljust(Thread& t, const ByteKind& k, int64_t width, Value fillchar) {
  const uint32_t fill = TRY(fill_byte(t, fillchar, "ljust"));
  return pad(t, k, 0, width - k.length, fill);
}
Result<Value> rjust(Thread& t, const ByteKind& k, int64_t width, Value fillchar) {
  const uint32_t fill = TRY(fill_byte(t, fillchar, "rjust"));
  return pad(t, k, width - k.length, 0, fill);
}
Result<Value> zfill(Thread& t, const ByteKind& k, int64_t width) { return methods::zfill(t, k, width); }
Result<Value> expandtabs(Thread& t, const ByteKind& k, int64_t size) { return methods::expandtabs(t, k, size); }

// --- ASCII case and predicates

template <class Test>
Result<bool> all_of(const ByteKind& k, Test test) {
  for (int64_t i = 0; i < k.length; ++i) {
    if (!test(k.data[i])) return false;
  }
  return k.length > 0;
}
Result<bool> isalnum(Thread&, const ByteKind& k) { return all_of(k, [](uint32_t c) { return ascii_alpha(c) || ascii_digit(c); }); }
Result<bool> isalpha(Thread&, const ByteKind& k) { return all_of(k, ascii_alpha); }
Result<bool> isdigit(Thread&, const ByteKind& k) { return all_of(k, ascii_digit); }
Result<bool> isspace(Thread&, const ByteKind& k) { return all_of(k, is_ascii_space); }
Result<bool> isascii(Thread&, const ByteKind& k) { return k.length == 0 || all_of(k, [](uint32_t c) { return c < 128; }).value(); }
Result<bool> islower(Thread&, const ByteKind& k) {
  bool cased = false;
  for (int64_t i = 0; i < k.length; ++i) {
    if (ascii_upper(k.data[i])) return false;
    cased |= ascii_lower(k.data[i]);
  }
  return cased;
}
Result<bool> isupper(Thread&, const ByteKind& k) {
  bool cased = false;
  for (int64_t i = 0; i < k.length; ++i) {
    if (ascii_lower(k.data[i])) return false;
    cased |= ascii_upper(k.data[i]);
  }
  return cased;
}
Result<bool> istitle(Thread&, const ByteKind& k) {
  bool cased = false, previous = false;
  for (int64_t i = 0; i < k.length; ++i) {
    const uint32_t c = k.data[i];
    if (!ascii_alpha(c)) {
      previous = false;
      continue;
    }
    if (ascii_upper(c) == previous) return false;
    previous = cased = true;
  }
  return cased;
}

/// map(c, the previous byte of the input is a letter, position)
template <class Map>
Result<Value> mapped(Thread& t, const ByteKind& k, Map map) {
  if (k.length == 0) return k.empty(t);
  Buffer<uint8_t, 256> out;
  out.resize(static_cast<size_t>(k.length));
  bool letter = false;
  for (int64_t i = 0; i < k.length; ++i) {
    const uint32_t c = k.data[i];
    out[static_cast<size_t>(i)] = static_cast<uint8_t>(map(c, letter, i));
    letter = ascii_alpha(c);
  }
  return k.make(t, out.data(), k.length);
}
uint32_t to_lower(uint32_t c) { return ascii_upper(c) ? c + 32 : c; }
uint32_t to_upper(uint32_t c) { return ascii_lower(c) ? c - 32 : c; }
Result<Value> lower(Thread& t, const ByteKind& k) { return mapped(t, k, [](uint32_t c, bool, int64_t) { return to_lower(c); }); }
Result<Value> upper(Thread& t, const ByteKind& k) { return mapped(t, k, [](uint32_t c, bool, int64_t) { return to_upper(c); }); }
Result<Value> capitalize(Thread& t, const ByteKind& k) {
  return mapped(t, k, [](uint32_t c, bool, int64_t i) { return i == 0 ? to_upper(c) : to_lower(c); });
}
Result<Value> title(Thread& t, const ByteKind& k) {
  return mapped(t, k, [](uint32_t c, bool after_letter, int64_t) { return after_letter ? to_lower(c) : to_upper(c); });
}
Result<Value> swapcase(Thread& t, const ByteKind& k) {
  return mapped(t, k, [](uint32_t c, bool, int64_t) { return ascii_alpha(c) ? c ^ 32 : c; });
}

// --- join, translate

Result<Value> join(Thread& t, const ByteKind& k, Value iterable) {
  ValueBuffer buffer(t);
  const std::span<const Value> items = TRY(join_items_py(t, iterable, buffer));
  const size_t count = items.size();
  int64_t length = count > 1 ? k.length * static_cast<int64_t>(count - 1) : 0;
  for (size_t i = 0; i < count; ++i) {
    Value v = items[i];
    if (mixed(k, v)) {  // then the whole is unicode
      Str* separator = TRY(decoded(t, k));
      List* list = TRY(make_list(t, items.data(), count));
      return nx_str_join(t, separator, value_of(list));
    }
    const BytesView view = py2() && !is<Bytes>(v) && !(k.array && is<ByteArray>(v)) ? BytesView{nullptr, 0} : bytes_view(v);
    if (view.data == nullptr) {
      if (py2() && k.array) return raise(t, TypeError, "can only join an iterable of bytes (item {} has type '{}')", i, type_name(v));
      return raise(t, TypeError, py2() ? "sequence item {}: expected string, {} found"
                                       : "sequence item {}: expected a bytes-like object, {} found", i, type_name(v));
    }
    length += view.length;
  }
  if (count == 1 && !k.array && is_exact<Bytes>(items[0])) return items[0];
  Value result;
  uint8_t* out;
  if (k.array) {
    ByteArray* r = TRY(make_bytearray(t, nullptr, length));
    out = r->block->data();
    result = value_of(r);
  } else {
    if (length == 0) return value_of(empty_bytes());
    Bytes* r = TRY(allocate_bytes(t, length));
    out = r->data();
    result = value_of(r);
  }
  for (size_t i = 0; i < count; ++i) {
    if (i != 0) out = copy_bytes(out, k.data, k.length);
    const BytesView view = bytes_view(items[i]);
    out = copy_bytes(out, view.data, view.length);
  }
  return result;
}

Result<Value> translate(Thread& t, const ByteKind& k, Value table, Value removed) {
  if (py2() && !k.array && (is<Str>(table) || (removed != kEmpty && is<Str>(removed)))) {
    if (removed != kEmpty) return raise(t, TypeError, "deletions are implemented differently for unicode");
    return nx_str_translate(t, TRY(decoded(t, k)), table);
  }
  const uint8_t* map = nullptr;
  if (table != kNone) {
    auto view = TRY(ByteKind::sub(t, table, ""));
    if (view.length != 256) return raise(t, ValueError, "translation table must be 256 characters long");
    map = view.data;
  }
  bool drop[256] = {};
  if (removed != kEmpty) {
    auto view = TRY(ByteKind::sub(t, removed, ""));
    for (int64_t i = 0; i < view.length; ++i) drop[view.data[i]] = true;
  }
  Buffer<uint8_t, 256> out;
  out.reserve(static_cast<size_t>(k.length));
  for (int64_t i = 0; i < k.length; ++i) {
    if (!drop[k.data[i]]) out.push(map != nullptr ? map[k.data[i]] : k.data[i]);
  }
  return k.make(t, out.data(), static_cast<int64_t>(out.size()));
}

// CPython 3.11 Python/pystrhex.c: groups are counted from the right, from the left if bytes_per_sep is negative.
Result<Value> hex(Thread& t, const ByteKind& k, Value sep, int64_t group) {
  uint32_t separator = 0;
  if (sep != kEmpty) {
    const int64_t n = TRY(length_py(t, sep));
    if (n != 1) return raise(t, ValueError, "sep must be length 1.");
    if (Str* s = try_cast<Str>(sep)) {
      separator = s->at(0);
    } else if (Bytes* b = try_cast<Bytes>(sep)) {
      separator = b->data()[0];
    } else {
      return raise(t, TypeError, "sep must be str or bytes.");
    }
    if (separator > 127) return raise(t, ValueError, "sep must be ASCII.");
  }
  TextBuilder out;
  const int64_t size = group < 0 ? -group : group;
  for (int64_t i = 0; i < k.length; ++i) {
    if (sep != kEmpty && size != 0 && i != 0 && (group > 0 ? (k.length - i) % size : i % size) == 0) out.put(separator);
    out.append_hex(k.data[i], 2);
  }
  return value_of(TRY(out.finish(t)));
}

int hex_digit(uint32_t c) {
  if (ascii_digit(c)) return static_cast<int>(c - '0');
  return (c | 32) - 'a' < 6 ? static_cast<int>((c | 32) - 'a' + 10) : -1;
}

Result<void> parse_hex(Thread& t, Value string, TextBuilder& out) {
  if (!is_native_str(string) && !is<Str>(string)) {
    return raise(t, TypeError, "fromhex() argument must be str, not {}", type_name(string));
  }
  const Str* s = as<Str>(string);  // Bytes read alike
  for (int64_t i = 0; i < s->length; ++i) {
    if (is_ascii_space(s->at(i))) continue;
    const int high = hex_digit(s->at(i));
    const int low = i + 1 < s->length ? hex_digit(s->at(i + 1)) : -1;
    if (high < 0 || low < 0) {
      return raise(t, ValueError, "non-hexadecimal number found in fromhex() arg at position {}", high < 0 ? i : i + 1);
    }
    out.put(static_cast<uint32_t>(high << 4 | low));
    ++i;
  }
  return Done{};
}

Result<Value> make_translation(Thread& t, Value from, Value to) {
  auto a = TRY(bytes_argument(t, from));
  auto b = TRY(bytes_argument(t, to));
  if (a.length != b.length) return raise(t, ValueError, "maketrans arguments must have same length");
  uint8_t table[256];
  for (int i = 0; i < 256; ++i) table[i] = static_cast<uint8_t>(i);
  for (int64_t i = 0; i < a.length; ++i) table[a.data[i]] = b.data[i];
  return value_of(TRY(make_bytes(t, table, 256)));
}

}  // namespace

// The Python methods: nx_bytes_<name> and nx_bytearray_<name>.
#define BYTE_METHOD(result, name)                                                                   \
  Result<result> nx_bytes_##name(Thread& t, Bytes* self) { return name(t, ByteKind(self)); }        \
  Result<result> nx_bytearray_##name(Thread& t, ByteArray* self) { return name(t, ByteKind(self)); }
#define BYTE_METHOD1(result, name, A)                                                                         \
  Result<result> nx_bytes_##name(Thread& t, Bytes* self, A a) { return name(t, ByteKind(self), a); }          \
  Result<result> nx_bytearray_##name(Thread& t, ByteArray* self, A a) { return name(t, ByteKind(self), a); }
#define BYTE_METHOD2(result, name, A, B)                                                                               \
  Result<result> nx_bytes_##name(Thread& t, Bytes* self, A a, B b) { return name(t, ByteKind(self), a, b); }           \
  Result<result> nx_bytearray_##name(Thread& t, ByteArray* self, A a, B b) { return name(t, ByteKind(self), a, b); }
#define BYTE_METHOD3(result, name, A, B, C)                                                                                      \
  Result<result> nx_bytes_##name(Thread& t, Bytes* self, A a, B b, C c) { return name(t, ByteKind(self), a, b, c); }             \
  Result<result> nx_bytearray_##name(Thread& t, ByteArray* self, A a, B b, C c) { return name(t, ByteKind(self), a, b, c); }

BYTE_METHOD3(int64_t, find, Value, Value, Value)
BYTE_METHOD3(int64_t, rfind, Value, Value, Value)
BYTE_METHOD3(int64_t, index, Value, Value, Value)
BYTE_METHOD3(int64_t, rindex, Value, Value, Value)
BYTE_METHOD3(int64_t, count, Value, Value, Value)
BYTE_METHOD3(bool, startswith, Value, Value, Value)
BYTE_METHOD3(bool, endswith, Value, Value, Value)
BYTE_METHOD2(Value, split, Value, int64_t)
BYTE_METHOD2(Value, rsplit, Value, int64_t)
BYTE_METHOD1(Value, splitlines, int64_t)
BYTE_METHOD1(Value, partition, Value)
BYTE_METHOD1(Value, rpartition, Value)
BYTE_METHOD1(Value, strip, Value)
BYTE_METHOD1(Value, lstrip, Value)
BYTE_METHOD1(Value, rstrip, Value)
BYTE_METHOD3(Value, replace, Value, Value, int64_t)
BYTE_METHOD1(Value, removeprefix, Value)
BYTE_METHOD1(Value, removesuffix, Value)
BYTE_METHOD2(Value, center, int64_t, Value)
BYTE_METHOD2(Value, ljust, int64_t, Value)
BYTE_METHOD2(Value, rjust, int64_t, Value)
BYTE_METHOD1(Value, zfill, int64_t)
BYTE_METHOD1(Value, expandtabs, int64_t)
BYTE_METHOD(bool, isalnum)
BYTE_METHOD(bool, isalpha)
BYTE_METHOD(bool, isascii)
BYTE_METHOD(bool, isdigit)
BYTE_METHOD(bool, islower)
BYTE_METHOD(bool, isspace)
BYTE_METHOD(bool, istitle)
BYTE_METHOD(bool, isupper)
BYTE_METHOD(Value, lower)
BYTE_METHOD(Value, upper)
BYTE_METHOD(Value, capitalize)
BYTE_METHOD(Value, title)
BYTE_METHOD(Value, swapcase)
BYTE_METHOD1(Value, join, Value)
BYTE_METHOD2(Value, translate, Value, Value)
BYTE_METHOD2(Value, hex, Value, int64_t)

#undef BYTE_METHOD
#undef BYTE_METHOD1
#undef BYTE_METHOD2
#undef BYTE_METHOD3

Result<Value> nx_bytes_maketrans(Thread& t, Value frm, Value to) { return make_translation(t, frm, to); }
Result<Value> nx_bytearray_maketrans(Thread& t, Value frm, Value to) { return make_translation(t, frm, to); }

Result<Value> nx_bytes_fromhex(Thread& t, Type* cls, Value string) {
  TextBuilder out;
  TRY(parse_hex(t, string, out));
  Bytes* s = TRY(out.finish_bytes(t));
  if (cls == &nx_type_bytes) return value_of(s);
  return call_py(t, value_of(cls), value_of(s));
}
Result<Value> nx_bytearray_fromhex(Thread& t, Type* cls, Value string) {
  TextBuilder out;
  TRY(parse_hex(t, string, out));
  Value a = TRY(out.finish_bytearray(t));
  if (cls == &nx_type_bytearray) return a;
  return call_py(t, value_of(cls), a);
}

}  // namespace natrix::rt
