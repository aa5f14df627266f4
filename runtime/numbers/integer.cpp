// runtime/numbers/integer.cpp - making and reading ints: immediate, Int, Long.
// Every int comes from here, so this is where Python 3's downward normalisation happens and Python 2's `long` does not.
#include <cmath>

#include "runtime/core/instance.h"
#include "runtime/numbers/arith.h"
#include "runtime/core/oldclass.h"
#include "runtime/numbers/big.h"
#include "runtime/numbers/integer.h"

NATRIX_DEFINE_LAYOUT(Int, &nx_type_int, nullptr, nullptr, 0);
NATRIX_DEFINE_LAYOUT(Long, &nx_type_long, nullptr, nullptr, 0);
NATRIX_DEFINE_LAYOUT(Float, &nx_type_float, nullptr, nullptr, 0);
NATRIX_DEFINE_LAYOUT(Complex, &nx_type_complex, nullptr, nullptr, 0);

namespace natrix::rt {

Operand::Operand(Value v) {
  int64_t n;
  if (v.is_int() || v.is_constant() || !is_big(v)) {
    fits_int64(v, &n);
    set(n);
    return;
  }
  const Long* big = static_cast<const Long*>(v.as_object());
  small_ = 0;
  view = {big->limbs, big->size, (big->flags.load(std::memory_order_relaxed) & kIntNegative) != 0};
}

Result<Value> box_int(Thread& t, int64_t n) {
  if (Value::fits_int(n)) return Value::from_small(n);
  Int* o = TRY(make<Int>(t));
  o->value = n;
  return value_of(o);
}

Result<Value> int_from_uint64(Thread& t, uint64_t n) {
  if (n >> 63 == 0) return int_from_int64(t, static_cast<int64_t>(n));
  return int_from_big(t, &n, 1, false);
}

namespace {

Result<Value> make_long(Thread& t, const uint64_t* limbs, size_t size, bool negative) {
  auto* o = static_cast<Long*>(TRY(allocate_data(t, sizeof(Long) + size * sizeof(Limb), sizeof(Long), layout_id(kLayoutRowLong))));
  o->size = size;
  if (size != 0) memcpy(o->limbs, limbs, size * sizeof(Limb));
  o->flags.store(kIntLong | (negative && size != 0 ? kIntNegative : 0), std::memory_order_relaxed);
  return value_of(o);
}

}  // namespace

Result<Value> int_from_big(Thread& t, const uint64_t* limbs, size_t size, bool negative, bool as_long) {
  size = big::normal(limbs, size);
  if (!(as_long && py2()) && size <= 1) {
    const uint64_t limb = size == 0 ? 0 : limbs[0];
    if (limb >> 63 == 0) return int_from_int64(t, negative ? -static_cast<int64_t>(limb) : static_cast<int64_t>(limb));
    if (negative && limb == uint64_t{1} << 63) return box_int(t, INT64_MIN);
  }
  return make_long(t, limbs, size, negative);
}

Result<Value> long_from_int64(Thread& t, int64_t n) {
  if (!py2()) return int_from_int64(t, n);
  const uint64_t limb = n < 0 ? 0 - static_cast<uint64_t>(n) : static_cast<uint64_t>(n);
  return make_long(t, &limb, n != 0, n < 0);
}

Result<Value> int_from_wide(Thread& t, __int128 n, bool as_long) {
  if (!as_long && n == static_cast<int64_t>(n)) return int_from_int64(t, static_cast<int64_t>(n));
  const bool negative = n < 0;
  const unsigned __int128 m = negative ? 0 - static_cast<unsigned __int128>(n) : static_cast<unsigned __int128>(n);
  const uint64_t limbs[2] = {static_cast<uint64_t>(m), static_cast<uint64_t>(m >> 64)};
  return int_from_big(t, limbs, 2, negative, as_long);
}

Result<Value> int_from_double(Thread& t, double d) {
  if (d >= -0x1p63 && d < 0x1p63) return int_from_int64(t, static_cast<int64_t>(d));
  int exponent;
  const double m = std::frexp(std::fabs(d), &exponent);  // [0.5, 1) * 2^exponent
  const Limb top = static_cast<Limb>(std::ldexp(m, 53));
  const size_t shift = static_cast<size_t>(exponent - 53), limbs = shift / 64;
  Limbs a;
  a.resize(limbs + 2);
  memset(a.data(), 0, limbs * sizeof(Limb));
  a[limbs + 1] = big::shift_left(a.data() + limbs, &top, 1, shift % 64);
  return int_from_big(t, a.data(), a.size(), d < 0, true);
}

Result<double> int_to_double(Thread& t, Value integer) {
  int64_t n;
  if (fits_int64(integer, &n)) return static_cast<double>(n);
  Operand a(integer);
  const double d = big::to_double(a.view.limbs, a.view.size);
  if (std::isinf(d)) {
    return raise(t, OverflowError, py2() ? "long int too large to convert to float" : "int too large to convert to float");
  }
  return a.view.negative ? -d : d;
}

Result<Value> exact_integer(Thread& t, Value integer) {
  if (integer.is_int() || is_exact<Int>(integer) || is_exact<Long>(integer)) return integer;
  Operand a(integer);
  return int_from_big(t, a.view.limbs, a.view.size, a.view.negative, is_heap_integer(integer) && is_big(integer));
}

Result<Value> integer_of_class(Thread& t, Type* cls, Value integer) {
  Operand a(integer);
  int64_t n;
  const bool as_long = py2() ? is_long_value(integer) : !fits_int64(integer, &n);
  if (!as_long) {
    Int* o = TRY(make_instance<Int>(t, cls));
    fits_int64(integer, &o->value);
    return value_of(o);
  }
  // The flags say how large the object is; the collector may look at it at once.
  Long* o = TRY(make_instance<Long>(t, cls, a.view.size * sizeof(Limb)));
  o->size = a.view.size;
  o->flags.store(kIntLong | (a.view.negative ? kIntNegative : 0), std::memory_order_relaxed);
  if (a.view.size != 0) memcpy(o->limbs, a.view.limbs, a.view.size * sizeof(Limb));
  return value_of(o);
}

int64_t clamp_int64(Value v) {
  int64_t n;
  if (fits_int64(v, &n)) return n;
  return sign_of(v) < 0 ? INT64_MIN : INT64_MAX;
}

int sign_of(Value integer) {
  int64_t n;
  if (fits_int64(integer, &n)) return (n > 0) - (n < 0);
  return Operand(integer).view.negative ? -1 : 1;
}

Result<Value> make_complex(Thread& t, double real, double imag) {
  Complex* o = TRY(make<Complex>(t));
  o->real = real;
  o->imag = imag;
  return value_of(o);
}

Result<Value> index_value_py(Thread& t, Value v) {
  if (is_integer(v)) return v;
  Value r = TRY(call_special_py(t, v, names::dunder_index));
  if (r == kEmpty) {
    if (is<OldInstance>(v)) return raise(t, TypeError, "object cannot be interpreted as an index");
    return raise(t, TypeError, py2() ? "'{}' object cannot be interpreted as an index" : "'{}' object cannot be interpreted as an integer",
                 type_name(v));
  }
  if (!is_integer(r)) {
    return raise(t, TypeError, py2() ? "__index__ returned non-(int,long) (type {})" : "__index__ returned non-int (type {})", type_name(r));
  }
  return r;
}

}  // namespace natrix::rt
