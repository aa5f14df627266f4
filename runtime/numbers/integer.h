// runtime/numbers/integer.h - what the integer files share with each other.
#pragma once

#include "runtime/core/api.h"
#include "runtime/support/buffer.h"

namespace natrix::rt {

/// A 128-bit result as an int; `as_long`: Python 2's long.
Result<Value> int_from_wide(Thread& t, __int128 n, bool as_long);
/// An instance of a subclass of int (Python 2: or long) with the value of `integer`.
Result<Value> integer_of_class(Thread& t, Type* cls, Value integer);

/// Both operands are integers (is_integer); never kNotImplemented but for MatMul.
Result<Value> binary_integers(Thread& t, Binary op, Value a, Value b);
Result<Value> divmod_integers(Thread& t, Value a, Value b);
Result<Value> power_mod_integers(Thread& t, Value a, Value b, Value modulus);
Result<Value> negate_integer(Thread& t, Value a);
Result<Value> invert_integer(Thread& t, Value a);
Result<Value> absolute_integer(Thread& t, Value a);
/// int / int as a float, correctly rounded.
Result<Value> true_divide_integers(Thread& t, Value a, Value b);
int compare_integers(Value a, Value b);
int64_t hash_integer(Value a);
uint64_t bit_length_of(Value a);
/// round(a, -digits): half to even.
Result<Value> round_integer(Thread& t, Value a, int64_t digits);

/// Appends repr(a) without Python 2's L: a sign and decimal digits. ValueError past sys.int_max_str_digits in Python 3.
Result<void> append_integer(Thread& t, Buffer<char>& out, Value a);

// --- floats (float_arith.cpp)
Result<Value> binary_floats(Thread& t, Binary op, double a, double b);
Result<Value> divmod_floats(Thread& t, double a, double b);
// --- complex (complex.cpp)
struct ComplexNumber {
  double real, imag;
};
Result<Value> binary_complex(Thread& t, Binary op, ComplexNumber a, ComplexNumber b);
Result<Value> divmod_complex(Thread& t, ComplexNumber a, ComplexNumber b);
/// False: v is no number. Raises if an int is too large.
Result<bool> complex_of(Thread& t, Value v, ComplexNumber* out);
void append_complex(Buffer<char>& out, ComplexNumber c, bool python2_str);

}  // namespace natrix::rt
