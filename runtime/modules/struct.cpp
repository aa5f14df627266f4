// runtime/modules/struct.cpp - module struct: numbers and texts as C lays them out.
// A format is read anew by each call: it is short, and reading it is quicker than looking it up.
#include <bit>
#include <cmath>

#include "natives/_struct.h"
#include "runtime/core/structs.h"
#include "runtime/numbers/numbers.h"
#include "runtime/support/buffer.h"
#include "runtime/text/unicode.h"

namespace natrix::rt {

namespace {

Type& error() { return nx_type__struct_error; }

struct Item {
  char code;
  int64_t count;  // of s and p: their length
  int64_t at;     // where the first one stands
  int size;       // of one
};

struct Format {
  Buffer<Item> items;
  int64_t size = 0;
  int64_t values = 0;  // arguments that pack takes
  bool big_endian = false, native = true;
};

/// Bytes of one item; 0: no such code.
int size_of(char code, bool native) {
  switch (code) {
    case 'x': case 'b': case 'B': case 'c': case 's': case 'p': case '?': return 1;
    case 'h': case 'H': return 2;
    case 'e': return py2() ? 0 : 2;
    case 'i': case 'I': case 'f': return 4;
    case 'l': case 'L': return native ? 8 : 4;
    case 'q': case 'Q': case 'd': return 8;
    case 'P': return native ? 8 : 0;
    case 'n': case 'N': return native && !py2() ? 8 : 0;
    default: return 0;
  }
}

Result<void> read_format(Thread& t, Value format, Format& out) {
  std::string_view s;
  if (auto* text = try_cast<Str>(format)) s = utf8_lossy(text);
  else if (auto* bytes = try_cast<Bytes>(format)) s = bytes->view();
  else if (py2()) return raise(t, TypeError, "Struct() argument 1 must be string, not {}", type_name(format));
  else return raise(t, TypeError, "Struct() argument 1 must be a str or bytes object, not {}", type_name(format));
  if (const size_t nul = s.find('\0'); nul != s.npos) {
    if (!py2()) return raise(t, error(), "embedded null character");
    s = s.substr(0, nul);
  }
  size_t i = 0;
  bool aligned = true;
  if (!s.empty() && std::string_view("@=<>!").find(s[0]) != s.npos) {
    aligned = out.native = s[0] == '@';
    out.big_endian = s[0] == '>' || s[0] == '!';
    i = 1;
  }
  constexpr int64_t kMost = INT64_MAX;
  while (i < s.size()) {
    char c = s[i++];
    if (is_ascii_space(static_cast<uint8_t>(c))) continue;
    int64_t count = 1;
    if (c >= '0' && c <= '9') {
      count = c - '0';
      bool read = false;
      while (i < s.size() && !read) {
        c = s[i++];
        read = !(c >= '0' && c <= '9');
        if (!read && (__builtin_mul_overflow(count, 10, &count) || __builtin_add_overflow(count, c - '0', &count))) {
          return raise(t, error(), "total struct size too long");
        }
      }
      if (!read) {
        if (py2()) break;
        return raise(t, error(), "repeat count given without format specifier");
      }
    }
    const int size = size_of(c, out.native);
    if (size == 0) return raise(t, error(), "bad char in struct format");
    if (aligned) out.size = (out.size + size - 1) / size * size;
    const int64_t at = out.size;
    if (count > (kMost - out.size) / size) return raise(t, error(), "total struct size too long");
    out.size += count * size;
    if (c == 'x') continue;
    if (c == 's' || c == 'p') ++out.values;
    else out.values += count;
    if (count > 0 || c == 's' || c == 'p') out.items.push({c, count, at, size});
  }
  return {};
}

constexpr bool is_signed(char code) { return code == 'b' || code == 'h' || code == 'i' || code == 'l' || code == 'q' || code == 'n'; }

void put_bytes(uint8_t* to, uint64_t bits, int size, bool big_endian) {
  for (int i = 0; i < size; ++i) to[big_endian ? size - 1 - i : i] = static_cast<uint8_t>(bits >> (8 * i));
}
uint64_t get_bytes(const uint8_t* from, int size, bool big_endian) {
  uint64_t bits = 0;
  for (int i = 0; i < size; ++i) bits |= uint64_t{from[big_endian ? size - 1 - i : i]} << (8 * i);
  return bits;
}

/// An integer argument; floats are cut in Python 2, with a warning.
Result<Value> integer_py(Thread& t, Value v) {
  if (is_integer(v)) return v;
  if (py2() && is_float_value(v)) {
    TRY(warn(t, DeprecationWarning, "integer argument expected, got float"));
    return int_from_double(t, float_value(v));
  }
  auto index = index_value_py(t, v);
  if (!index.raised()) return index;
  if (!catch_pending(t, TypeError)) return Raised{};
  return raise(t, error(), py2() ? "cannot convert argument to integer" : "required argument is not an integer");
}

Result<void> pack_integer_py(Thread& t, const Format& layout, const Item& item, uint8_t* to, Value v) {
  v = TRY(integer_py(t, v));
  const Operand n(v);
  const uint64_t magnitude = n.view.size == 0 ? 0 : n.view.limbs[0];
  const bool wide_unsigned = item.code == 'I' || item.code == 'L' || item.code == 'Q' || item.code == 'N';
  const int bits = 8 * item.size;
  bool out_of_range = n.view.size > 1;
  if (item.code == 'P') {
    if (out_of_range && !py2()) return raise(t, error(), "int too large to convert");
    if (out_of_range) {
      return raise(t, OverflowError, n.view.negative ? "Python int too large to convert to C long" : "long int too large to convert");
    }
  } else if (wide_unsigned) {
    out_of_range = out_of_range || (n.view.negative && magnitude != 0);
  } else {
    out_of_range = out_of_range || magnitude > (uint64_t{1} << 63) - (n.view.negative ? 0 : 1);
  }
  if (out_of_range) {
    if (!py2()) return raise(t, error(), "argument out of range");
    return raise(t, error(), "integer out of range for '{}' format code", item.code);
  }
  const int64_t value = static_cast<int64_t>(n.view.negative ? 0 - magnitude : magnitude);
  if (bits < 64 && item.code != 'P') {
    const int64_t least = is_signed(item.code) ? -(int64_t{1} << (bits - 1)) : 0;
    const int64_t most = is_signed(item.code) ? (int64_t{1} << (bits - 1)) - 1 : (int64_t{1} << bits) - 1;
    const bool fits = wide_unsigned ? magnitude <= static_cast<uint64_t>(most) : value >= least && value <= most;
    if (!fits) {
      switch (item.code) {
        case 'b': return raise(t, error(), "byte format requires -128 <= number <= 127");
        case 'B': return raise(t, error(), "ubyte format requires 0 <= number <= 255");
        case 'h':
          return raise(t, error(), py2() ? "short format requires SHRT_MIN <= number <= SHRT_MAX"
                                         : "short format requires -32768 <= number <= 32767");
        case 'H':
          return raise(t, error(), py2() ? "ushort format requires 0 <= number <= USHRT_MAX" : "ushort format requires 0 <= number <= 65535");
        default: return raise(t, error(), "'{}' format requires {} <= number <= {}", item.code, least, most);
      }
    }
  }
  put_bytes(to, static_cast<uint64_t>(value), item.size, layout.big_endian);
  return {};
}

/// IEEE 754 binary16, half to even. False: too large.
bool half_of(double x, uint16_t* out) {
  const uint16_t sign = std::signbit(x) ? 0x8000 : 0;
  if (std::isnan(x)) {
    *out = sign | 0x7E00;
    return true;
  }
  x = std::fabs(x);
  if (std::isinf(x)) {
    *out = sign | 0x7C00;
    return true;
  }
  if (x == 0) {
    *out = sign;
    return true;
  }
  int exponent = 0;
  std::frexp(x, &exponent);
  const int unit = exponent - 11 < -24 ? -24 : exponent - 11;  // the exponent of the last place
  double scaled = std::nearbyint(std::ldexp(x, -unit));
  uint32_t fraction = static_cast<uint32_t>(scaled);
  int biased = unit + 24;  // 0 and 1 share their unit
  if (fraction >= 2048) {
    fraction >>= 1;
    ++biased;
  }
  if (fraction >= 1024) ++biased;
  else biased = 0;
  if (biased >= 31) return false;
  *out = static_cast<uint16_t>(sign | biased << 10 | (fraction & 1023));
  return true;
}
double double_of_half(uint16_t h) {
  const int exponent = h >> 10 & 31;
  const double fraction = h & 1023;
  double x;
  if (exponent == 31) x = fraction != 0 ? std::nan("") : static_cast<double>(INFINITY);
  else x = exponent == 0 ? std::ldexp(fraction, -24) : std::ldexp(fraction + 1024, exponent - 25);
  return (h & 0x8000) != 0 ? -x : x;
}

Result<void> pack_float_py(Thread& t, const Format& layout, const Item& item, uint8_t* to, Value v) {
  auto number = to_double_py(t, v);
  if (number.raised()) {
    if (!catch_pending(t, TypeError)) return Raised{};
    return raise(t, error(), "required argument is not a float");
  }
  const double x = number.value();
  uint64_t bits = std::bit_cast<uint64_t>(x);
  if (item.code == 'f') {
    const float f = static_cast<float>(x);
    if (!layout.native && std::isinf(f) && !std::isinf(x)) return raise(t, OverflowError, "float too large to pack with f format");
    bits = std::bit_cast<uint32_t>(f);
  } else if (item.code == 'e') {
    uint16_t half = 0;
    if (!half_of(x, &half)) return raise(t, OverflowError, "float too large to pack with e format");
    bits = half;
  }
  put_bytes(to, bits, item.size, layout.big_endian);
  return {};
}

Result<void> pack_text(Thread& t, const Item& item, uint8_t* to, Value v) {
  BytesView text{};
  if (is<Bytes>(v) || (!py2() && is<ByteArray>(v))) text = bytes_view(v);
  if (item.code == 'c') {
    if (text.data == nullptr || text.length != 1 || !is<Bytes>(v)) {
      return raise(t, error(), py2() ? "char format require string of length 1" : "char format requires a bytes object of length 1");
    }
    *to = text.data[0];
    return {};
  }
  if (text.data == nullptr) {
    return raise(t, error(), py2() ? "argument for '{}' must be a string" : "argument for '{}' must be a bytes object", item.code);
  }
  int64_t room = item.count;
  if (item.code == 'p') {
    if (room == 0) return {};
    --room;
    const int64_t n = text.length < room ? text.length : room;
    *to++ = static_cast<uint8_t>(n < 255 ? n : 255);
  }
  const int64_t n = text.length < room ? text.length : room;
  if (n > 0) memcpy(to, text.data, static_cast<size_t>(n));
  return {};
}

/// `to` is zeroed.
Result<void> pack_py(Thread& t, const Format& layout, Tuple* args, int64_t first, uint8_t* to) {
  int64_t next = first;
  for (size_t i = 0; i < layout.items.size(); ++i) {
    const Item& item = layout.items[i];
    uint8_t* at = to + item.at;
    if (item.code == 's' || item.code == 'p') {
      TRY(pack_text(t, item, at, args->items[next++]));
      continue;
    }
    for (int64_t k = 0; k < item.count; ++k, at += item.size) {
      Value v = args->items[next++];
      switch (item.code) {
        case 'c': TRY(pack_text(t, item, at, v)); break;
        case '?': *at = TRY(truth_py(t, v)); break;
        case 'e':
        case 'f':
        case 'd': TRY(pack_float_py(t, layout, item, at, v)); break;
        default: TRY(pack_integer_py(t, layout, item, at, v));
      }
    }
  }
  return {};
}

Result<Value> unpack_one(Thread& t, const Format& layout, const Item& item, const uint8_t* at) {
  const uint64_t bits = get_bytes(at, item.size, layout.big_endian);
  switch (item.code) {
    case 'c': return value_of(bytes_of_char(*at));
    case '?': return from_bool(bits != 0);
    case 'd': return Value::from_double(std::bit_cast<double>(bits));
    case 'f': return Value::from_double(static_cast<double>(std::bit_cast<float>(static_cast<uint32_t>(bits))));
    case 'e': return Value::from_double(double_of_half(static_cast<uint16_t>(bits)));
    default: break;
  }
  if (!is_signed(item.code)) {
    // 2.7 gives a long for what is unsigned and as wide as a C long.
    if (py2() && item.size == 8) return int_from_big(t, &bits, bits != 0, false, item.code == 'Q' || bits >> 63 != 0);
    return int_from_uint64(t, bits);
  }
  const int unused = 64 - 8 * item.size;
  return int_from_int64(t, static_cast<int64_t>(bits << unused) >> unused);
}

Result<Value> unpack(Thread& t, const Format& layout, const uint8_t* from) {
  Tuple* all = TRY(allocate_tuple(t, layout.values));
  int64_t next = 0;
  for (size_t i = 0; i < layout.items.size(); ++i) {
    const Item& item = layout.items[i];
    const uint8_t* at = from + item.at;
    if (item.code == 's' || item.code == 'p') {
      int64_t n = item.count;
      if (item.code == 'p') {
        const int64_t said = n > 0 ? *at : 0;
        n = n == 0 ? 0 : said < n ? said : n - 1;
        ++at;
      }
      Bytes* text = TRY(make_bytes(t, at, n));
      store(all, &all->items[next++], value_of(text));
      continue;
    }
    for (int64_t k = 0; k < item.count; ++k, at += item.size) {
      Value v = TRY(unpack_one(t, layout, item, at));
      store(all, &all->items[next++], v);
    }
  }
  return value_of(all);
}

/// The bytes to read from; Python 2 takes the text of unicode as well.
Result<BytesView> source_of(Thread& t, Value buffer, const Format& layout) {
  if (!py2()) return bytes_argument(t, buffer);
  if (auto* s = try_cast<Str>(buffer)) {
    const std::string_view text = utf8_lossy(s);
    return BytesView{reinterpret_cast<const uint8_t*>(text.data()), static_cast<int64_t>(text.size())};
  }
  BytesView view = bytes_view(buffer);
  if (view.data == nullptr) return raise(t, error(), "unpack requires a string argument of length {}", layout.size);
  return view;
}

}  // namespace

extern "C" {

Result<int64_t> nx__struct_calcsize(Thread& t, Value format) {
  Format layout;
  TRY(read_format(t, format, layout));
  return layout.size;
}

Result<Value> nx__struct_pack(Thread& t, Value format, Tuple* v) {
  Format layout;
  TRY(read_format(t, format, layout));
  if (v->length != layout.values) return raise(t, error(), "pack expected {} items for packing (got {})", layout.values, v->length);
  Bytes* out = TRY(allocate_bytes(t, layout.size));
  memset(out->data(), 0, static_cast<size_t>(layout.size));
  TRY(pack_py(t, layout, v, 0, out->data()));
  return value_of(out);
}

Result<void> nx__struct_pack_into(Thread& t, Value format, Value buffer, Tuple* v) {
  Format layout;
  TRY(read_format(t, format, layout));
  if (v->length == 0) return raise(t, error(), "pack_into expected offset argument");
  if (v->length - 1 != layout.values) {
    return raise(t, error(), "pack_into expected {} items for packing (got {})", layout.values, v->length - 1);
  }
  auto* array = try_cast<ByteArray>(buffer);
  auto* memory = try_cast<MemoryView>(buffer);
  if (array == nullptr && (memory == nullptr || memory->readonly)) {
    return raise(t, TypeError, py2() ? "argument must be read-write buffer, not {}" : "argument must be read-write bytes-like object, not {}",
                 type_name(buffer));
  }
  int64_t offset = TRY(index_py(t, v->items[0]));
  // Packed aside first: converting an argument may run code that changes the buffer.
  Bytes* packed = TRY(allocate_bytes(t, layout.size));
  memset(packed->data(), 0, static_cast<size_t>(layout.size));
  const int64_t length = bytes_view(buffer).length;
  if (!py2() && offset < 0) {
    if (offset + layout.size > 0) return raise(t, error(), "no space to pack {} bytes at offset {}", layout.size, offset);
    if (offset + length < 0) return raise(t, error(), "offset {} out of range for {}-byte buffer", offset, length);
  }
  if (offset < 0) offset += length;
  if (offset < 0 || length - offset < layout.size) {
    if (py2()) return raise(t, error(), "pack_into requires a buffer of at least {} bytes", layout.size);
    return raise(t, error(), "pack_into requires a buffer of at least {} bytes for packing {} bytes at offset {} (actual buffer size is {})",
                 layout.size + offset, layout.size, offset, length);
  }
  TRY(pack_py(t, layout, v, 1, packed->data()));
  Locked held(t, buffer.as_object());
  const BytesView now = bytes_view(buffer);
  if (now.length - offset >= layout.size) memcpy(const_cast<uint8_t*>(now.data) + offset, packed->data(), static_cast<size_t>(layout.size));
  return {};
}

Result<Value> nx__struct_unpack(Thread& t, Value format, Value buffer) {
  Format layout;
  TRY(read_format(t, format, layout));
  const BytesView view = TRY(source_of(t, buffer, layout));
  if (view.length != layout.size) {
    return raise(t, error(), py2() ? "unpack requires a string argument of length {}" : "unpack requires a buffer of {} bytes", layout.size);
  }
  return unpack(t, layout, view.data);
}

Result<Value> nx__struct_unpack_from(Thread& t, Value format, Value buffer, int64_t offset) {
  Format layout;
  TRY(read_format(t, format, layout));
  const BytesView view = TRY(source_of(t, buffer, layout));
  if (!py2() && offset < 0) {
    if (offset + layout.size > 0) return raise(t, error(), "not enough data to unpack {} bytes at offset {}", layout.size, offset);
    if (offset + view.length < 0) return raise(t, error(), "offset {} out of range for {}-byte buffer", offset, view.length);
  }
  if (offset < 0) offset += view.length;
  if (offset < 0 || view.length - offset < layout.size) {
    if (py2()) return raise(t, error(), "unpack_from requires a buffer of at least {} bytes", layout.size);
    return raise(t, error(), "unpack_from requires a buffer of at least {} bytes for unpacking {} bytes at offset {} (actual buffer size is {})",
                 layout.size + offset, layout.size, offset, view.length);
  }
  return unpack(t, layout, view.data + offset);
}

}  // extern "C"

}  // namespace natrix::rt
