// runtime/numbers/convert.h - int(x), float(x): from any object to a number.
#pragma once

#include "runtime/numbers/numbers.h"
#include "runtime/support/buffer.h"

namespace natrix::rt {

/// The text of a str, unicode or bytes-like object for a number parser: decimal digits of any script become ASCII ones,
/// space of any kind becomes ' ', what else is not ASCII '?'. False: v is no text.
bool numeric_text(Value v, Buffer<char>& out);

/// int(v) of one argument, as an exact int (Python 2: or long).
Result<Value> int_of_py(Thread& t, Value v);
/// Python 2's long(v).
Result<Value> long_of_py(Thread& t, Value v);
/// float(v), texts included.
Result<double> float_of_py(Thread& t, Value v);
/// What __float__ or __index__ gives; false if v is no number.
Result<bool> real_number_py(Thread& t, Value v, double* out);

}  // namespace natrix::rt
