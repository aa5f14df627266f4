// runtime/numbers/numbers.h - the structs of int, long, float and complex, and how to ask a Value for its number.
// Ints of 48 bits are immediate. `Int` holds 64 bits, `Long` any size (Python 3: only what does not fit 64 bits; Python 2:
// `long`, whatever its value). Instances of subclasses of int may be Int or Long: kIntLong in the header's flags tells, so
// code asks is_int_value() and friends here, not is<Int>. bool is the two constants. Floats are immediate; `Float` holds
// only instances of subclasses.
#pragma once

#include "runtime/core/api.h"
#include "runtime/core/native.h"

namespace natrix {

enum IntFlags : uint8_t {
  kIntNegative = 1,  // of a Long; its limbs are the magnitude
  kIntLong = 2,      // the object is a Long, not an Int
};

struct Int : Object {
  int64_t value;
};

struct Long : Object {
  uint64_t size;     // limbs, the highest of them not 0; 0 is 0L
  uint64_t limbs[];  // little-endian
};

struct Float : Object {
  double value;
};

struct Complex : Object {
  double real, imag;
};

}  // namespace natrix
NATRIX_LAYOUT(Int, 0);
NATRIX_LAYOUT(Long, 0);
NATRIX_LAYOUT(Float, ::natrix::kTypeFloatSubclass);
NATRIX_LAYOUT(Complex, ::natrix::kTypeComplexSubclass);

namespace natrix::rt {

/// A heap Int or Long, of whatever class.
inline bool is_heap_integer(Value v) {
  if (!v.is_object()) return false;
  const Layout* layout = layout_info(v.as_object());
  const uint32_t row = layout->id >> 1;
  if (row == kLayoutRowInt || row == kLayoutRowLong) return true;
  return layout->type != nullptr && (layout->type->flags & (kTypeIntSubclass | kTypeLongSubclass)) != 0;
}
inline bool is_bool_value(Value v) { return v == kTrue || v == kFalse; }
/// int, bool, long, and instances of their subclasses.
inline bool is_integer(Value v) { return v.is_int() || is_bool_value(v) || is_heap_integer(v); }
/// The heap object is a Long. v must satisfy is_heap_integer.
inline bool is_big(Value v) { return (v.as_object()->flags.load(std::memory_order_relaxed) & kIntLong) != 0; }
/// isinstance(v, long) in Python 2; an int past 64 bits in Python 3.
inline bool is_long_value(Value v) { return is_heap_integer(v) && is_big(v); }
/// isinstance(v, int), without __class__.
inline bool is_int_value(Value v) { return v.is_int() || is_bool_value(v) || (is_heap_integer(v) && !(py2() && is_big(v))); }
/// An int of exactly type int (Python 2: or long).
inline bool is_exact_integer(Value v) { return v.is_int() || is_exact<Int>(v) || is_exact<Long>(v); }
inline bool is_float_value(Value v) { return v.is_double() || is<Float>(v); }
inline double float_value(Value v) { return v.is_double() ? v.as_double() : as<Float>(v)->value; }
inline bool is_complex_value(Value v) { return is<Complex>(v); }
inline bool is_number(Value v) { return v.is_int() || v.is_double() || is_integer(v) || is_float_value(v) || is_complex_value(v); }

/// The magnitude and sign of an integer; limbs[size - 1] != 0.
struct BigView {
  const uint64_t* limbs;
  size_t size;
  bool negative;
};

/// Reads any integer as a BigView; keep it alive (and in place) while the view is used.
class Operand {
 public:
  explicit Operand(Value v);
  explicit Operand(int64_t n) { set(n); }
  Operand(const Operand&) = delete;
  BigView view;

 private:
  void set(int64_t n) {
    small_ = n < 0 ? 0 - static_cast<uint64_t>(n) : static_cast<uint64_t>(n);
    view = {&small_, n != 0 ? size_t{1} : size_t{0}, n < 0};
  }
  uint64_t small_;
};

/// The value of an integer that fits 64 bits. False if it does not. v must satisfy is_integer.
inline bool fits_int64(Value v, int64_t* out) {
  if (v.is_int()) {
    *out = v.as_int();
    return true;
  }
  if (v.is_constant()) {
    *out = v == kTrue;
    return true;
  }
  if (!is_big(v)) {
    *out = static_cast<const Int*>(v.as_object())->value;
    return true;
  }
  const Long* big = static_cast<const Long*>(v.as_object());
  if (big->size == 0) {
    *out = 0;
    return true;
  }
  if (big->size > 1) return false;
  const uint64_t limb = big->limbs[0];
  if ((big->flags.load(std::memory_order_relaxed) & kIntNegative) != 0) {
    if (limb > uint64_t{1} << 63) return false;
    *out = static_cast<int64_t>(0 - limb);
    return true;
  }
  if (limb >> 63) return false;
  *out = static_cast<int64_t>(limb);
  return true;
}
/// The same, clamped to the range of int64_t.
int64_t clamp_int64(Value v);
int sign_of(Value integer);

/// Making ints (box_int, in native.h, is the slow half).
inline Result<Value> int_from_int64(Thread& t, int64_t n) {
  if (Value::fits_int(n)) [[likely]] return Value::from_small(n);
  return box_int(t, n);
}
Result<Value> int_from_uint64(Thread& t, uint64_t n);
/// int(n) normalised downward; `as_long`: Python 2's long, whatever its size.
Result<Value> int_from_big(Thread& t, const uint64_t* limbs, size_t size, bool negative, bool as_long = false);
Result<Value> long_from_int64(Thread& t, int64_t n);
/// The integral part of d, which is finite. Python 2: an int if it fits, else long.
Result<Value> int_from_double(Thread& t, double d);
/// Correctly rounded (half to even); OverflowError "int too large to convert to float".
Result<double> int_to_double(Thread& t, Value integer);
/// A copy of exactly type int (Python 2: long stays long).
Result<Value> exact_integer(Thread& t, Value integer);

Result<Value> make_complex(Thread& t, double real, double imag);
inline Value make_float(double d) { return Value::from_double(d); }

/// operator.index(v): the integer itself, or v.__index__(); TypeError "'x' object cannot be interpreted as an integer".
Result<Value> index_value_py(Thread& t, Value v);

/// int(text, base) of UTF-8 or bytes; `shown` is what error texts print (kEmpty: not an error, gives kEmpty). Python 2:
/// an `as_long` result is a long.
Result<Value> parse_int(Thread& t, std::string_view text, int64_t base, Value shown, bool as_long = false);
/// float(text); false if it is malformed.
bool parse_float(std::string_view text, double* out);
/// Does text begin with something that float() would take?
bool starts_with_float(std::string_view text);
/// complex(text); false if it is malformed.
bool parse_complex(std::string_view text, double* real, double* imag);

/// sys.get_int_max_str_digits(); 0: no limit.
extern int64_t int_max_str_digits;

}  // namespace natrix::rt
