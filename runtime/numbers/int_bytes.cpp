// runtime/numbers/int_bytes.cpp - int.to_bytes and int.from_bytes.
#include "natives/builtins.h"
#include "runtime/core/structs.h"
#include "runtime/numbers/arith.h"
#include "runtime/numbers/big.h"
#include "runtime/numbers/integer.h"

namespace natrix::rt {

namespace {

/// True for 'little'.
Result<bool> byte_order(Thread& t, Value v, const char* function) {
  if (!is<Str>(v)) return raise(t, TypeError, "{}() argument 'byteorder' must be str, not {}", function, type_name(v));
  const std::string_view s = text_view(as<Text>(v));
  if (s == "little") return true;
  if (s == "big") return false;
  return raise(t, ValueError, "byteorder must be either 'little' or 'big'");
}

}  // namespace

extern "C" {

Result<Value> nx_int_to_bytes(Thread& t, Value self, Value length, Value byteorder, Value signed_) {
  const int64_t n = length == kEmpty ? 1 : TRY(index_py(t, length));
  const bool little = byteorder == kEmpty ? false : TRY(byte_order(t, byteorder, "to_bytes"));
  const bool is_signed = signed_ == kEmpty ? false : TRY(truth_py(t, signed_));
  if (n < 0) return raise(t, ValueError, "length argument must be non-negative");
  Operand p(self);
  if (p.view.negative && !is_signed) return raise(t, OverflowError, "can't convert negative int to unsigned");
  const size_t size = static_cast<size_t>(n), bits = big::bit_length(p.view.limbs, p.view.size);
  bool fits = bits <= size * 8;
  if (is_signed && bits != 0) {
    // -2**(k-1) is the one number of k bits that still fits.
    bool power = p.view.negative && bits == size * 8;
    for (size_t i = 0; power && i < p.view.size; ++i) {
      const Limb limb = p.view.limbs[i];
      power = i + 1 == p.view.size ? (limb & (limb - 1)) == 0 : limb == 0;
    }
    fits = bits < size * 8 || power;
  }
  if (!fits) return raise(t, OverflowError, "int too big to convert");
  Bytes* result = TRY(allocate_bytes(t, n));
  Limb carry = 1;
  for (size_t i = 0; i < size; ++i) {
    Limb byte = i / 8 < p.view.size ? p.view.limbs[i / 8] >> (i % 8 * 8) & 0xFF : 0;
    if (p.view.negative) {
      byte = (byte ^ 0xFF) + carry;
      carry = byte >> 8;
    }
    result->data()[little ? i : size - 1 - i] = static_cast<uint8_t>(byte);
  }
  return value_of(result);
}

Result<Value> nx_int_from_bytes(Thread& t, Type* cls, Value bytes, Value byteorder, Value signed_) {
  const bool little = byteorder == kEmpty ? false : TRY(byte_order(t, byteorder, "from_bytes"));
  const bool is_signed = signed_ == kEmpty ? false : TRY(truth_py(t, signed_));
  if (bytes_view(bytes).data == nullptr) {
    // bytes(x): __bytes__, or an iterable of ints.
    if (is<Str>(bytes)) return raise(t, TypeError, "cannot convert 'str' object to bytes");
    if (is_integer(bytes)) return raise(t, TypeError, "cannot convert 'int' object to bytes");
    bytes = TRY(call_py(t, value_of(&nx_type_bytes), bytes));
  }
  const BytesView view = TRY(bytes_argument(t, bytes));
  const size_t size = static_cast<size_t>(view.length);
  Limbs a;
  a.resize(size / 8 + 1);
  memset(a.data(), 0, a.size() * sizeof(Limb));
  for (size_t i = 0; i < size; ++i) {
    a[i / 8] |= Limb{view.data[little ? i : size - 1 - i]} << (i % 8 * 8);
  }
  const bool negative = is_signed && size != 0 && (view.data[little ? size - 1 : 0] & 0x80) != 0;
  if (negative) {
    // 2**(8 * size) - a
    for (size_t i = size; i < a.size() * 8; ++i) a[i / 8] |= Limb{0xFF} << (i % 8 * 8);
    Limb carry = 1;
    for (size_t i = 0; i < a.size(); ++i) {
      a[i] = ~a[i] + carry;
      carry = carry != 0 && a[i] == 0;
    }
  }
  Value n = TRY(int_from_big(t, a.data(), a.size(), negative));
  if (cls == &nx_type_int) return n;
  return call_py(t, value_of(cls), n);
}

}  // extern "C"

}  // namespace natrix::rt
