// runtime/numbers/complex.cpp - the methods of complex.
#include <cmath>

#include "natives/builtins.h"
#include "runtime/core/instance.h"
#include "runtime/core/structs.h"
#include "runtime/numbers/arith.h"
#include "runtime/numbers/convert.h"
#include "runtime/numbers/format_spec.h"
#include "runtime/numbers/integer.h"

namespace natrix::rt {

namespace {

Result<Value> exact_copy(Thread& t, Complex* self) {
  if (is_exact<Complex>(value_of(self))) return value_of(self);
  return make_complex(t, self->real, self->imag);
}

/// The value of an argument of complex(): by __complex__, a number, or __float__ and __index__. False: it is none.
Result<bool> argument_py(Thread& t, Value v, ComplexNumber* out, bool* was_complex) {
  *was_complex = false;
  if (!is_exact<Complex>(v)) {
    Value r = TRY(call_special_py(t, v, names::dunder_complex));
    if (r != kEmpty) {
      if (!is_complex_value(r) && !py2()) {
        return raise(t, TypeError, "__complex__ returned non-complex (type {})", type_name(r));
      }
      v = r;
    }
  }
  if (is_complex_value(v)) {
    *was_complex = true;
    return complex_of(t, v, out);
  }
  out->imag = 0;
  return real_number_py(t, v, &out->real);
}

Raised conversion_error(Thread& t, const char* op) { return raise(t, TypeError, "can't convert complex to {}", op); }

Result<Value> as_value(Result<Text*> s) {
  if (s.raised()) return Raised{};
  return value_of(s.value());
}

}  // namespace

extern "C" {

Result<Value> nx_complex_dunder_new(Thread& t, Type* cls, Value real, Value imag) {
  ComplexNumber a{0, 0}, b{0, 0};
  if (real != kEmpty && imag == kEmpty && is_exact<Complex>(real) && cls == &nx_type_complex) return real;
  bool real_complex = false, imag_complex = false;
  if (real != kEmpty && (is<Str>(real) || (py2() && is<Bytes>(real)))) {
    if (imag != kEmpty) {
      return raise(t, TypeError, "complex() can't take second arg if first is a string");
    }
    Buffer<char> text;
    numeric_text(real, text);
    auto digit = [&](size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
    for (size_t i = 0; i < text.size() && !py2(); ++i) {
      if (text[i] == '_' && !(i > 0 && digit(i - 1) && digit(i + 1))) {
        return raise(t, ValueError, "could not convert string to complex: {!r}", real);
      }
    }
    if (!parse_complex(text.view(), &a.real, &a.imag)) return raise(t, ValueError, "complex() arg is a malformed string");
  } else {
    if (imag != kEmpty && (is<Str>(imag) || (py2() && is<Bytes>(imag)))) {
      return raise(t, TypeError, "complex() second arg can't be a string");
    }
    if (real != kEmpty && !TRY(argument_py(t, real, &a, &real_complex))) {
      if (py2()) return raise(t, TypeError, "complex() argument must be a string or a number");
      return raise(t, TypeError, "complex() first argument must be a string or a number, not '{}'", type_name(real));
    }
    if (imag != kEmpty) {
      bool number;
      if (is_complex_value(imag)) {
        number = TRY(complex_of(t, imag, &b));
        imag_complex = true;
      } else {
        number = TRY(real_number_py(t, imag, &b.real));
      }
      if (!number) {
        if (py2()) return raise(t, TypeError, "complex() argument must be a string or a number");
        return raise(t, TypeError, "complex() second argument must be a number, not '{}'", type_name(imag));
      }
    }
    // real + imag * 1j, without disturbing signs of zero that the arguments did not have.
    if (imag_complex) a.real -= b.imag;
    if (imag != kEmpty) a.imag = real_complex ? a.imag + b.real : b.real;
  }
  if (cls == &nx_type_complex) return make_complex(t, a.real, a.imag);
  Complex* o = TRY(make_instance<Complex>(t, cls));
  o->real = a.real;
  o->imag = a.imag;
  return value_of(o);
}

#define BINARY(name, rname, op)                                                                              \
  Result<Value> nx_complex_dunder_##name(Thread& t, Complex* self, Value value) {                            \
    return is_number(value) ? binary_numbers(t, Binary::op, value_of(self), value) : kNotImplemented;        \
  }                                                                                                          \
  Result<Value> nx_complex_dunder_##rname(Thread& t, Complex* self, Value value) {                           \
    return is_number(value) ? binary_numbers(t, Binary::op, value, value_of(self)) : kNotImplemented;        \
  }
BINARY(add, radd, Add)
BINARY(sub, rsub, Sub)
BINARY(mul, rmul, Mul)
BINARY(div, rdiv, ClassicDiv)
BINARY(truediv, rtruediv, Div)
BINARY(floordiv, rfloordiv, FloorDiv)
BINARY(mod, rmod, Mod)

Result<Value> nx_complex_dunder_divmod(Thread& t, Complex* self, Value value) { return divmod_numbers(t, value_of(self), value); }
Result<Value> nx_complex_dunder_rdivmod(Thread& t, Complex* self, Value value) { return divmod_numbers(t, value, value_of(self)); }
Result<Value> nx_complex_dunder_pow(Thread& t, Complex* self, Value value, Value mod) {
  return power_numbers(t, value_of(self), value, mod);
}
Result<Value> nx_complex_dunder_rpow(Thread& t, Complex* self, Value value, Value mod) {
  return power_numbers(t, value, value_of(self), mod);
}

#define COMPARE(name, op)                                                        \
  Result<Value> nx_complex_dunder_##name(Thread& t, Complex* self, Value value) { \
    return compare_numbers(t, Compare::op, value_of(self), value);               \
  }
COMPARE(lt, Lt)
COMPARE(le, Le)
COMPARE(eq, Eq)
COMPARE(ne, Ne)
COMPARE(gt, Gt)
COMPARE(ge, Ge)

Result<Value> nx_complex_dunder_neg(Thread& t, Complex* self) { return make_complex(t, -self->real, -self->imag); }
Result<Value> nx_complex_dunder_pos(Thread& t, Complex* self) { return exact_copy(t, self); }
Result<Value> nx_complex_dunder_abs(Thread& t, Complex* self) { return absolute_number(t, value_of(self)); }
Result<bool> nx_complex_dunder_bool(Thread&, Complex* self) { return self->real != 0 || self->imag != 0; }
Result<bool> nx_complex_dunder_nonzero(Thread&, Complex* self) { return self->real != 0 || self->imag != 0; }
Result<Value> nx_complex_dunder_complex(Thread& t, Complex* self) { return exact_copy(t, self); }
Result<Value> nx_complex_dunder_int(Thread& t, Complex*) { return conversion_error(t, "int"); }
Result<Value> nx_complex_dunder_long(Thread& t, Complex*) { return conversion_error(t, "long"); }
Result<Value> nx_complex_dunder_float(Thread& t, Complex*) { return conversion_error(t, "float"); }
Result<Value> nx_complex_conjugate(Thread& t, Complex* self) { return make_complex(t, self->real, -self->imag); }
Result<Value> nx_complex_real(Thread&, Complex* self) { return make_float(self->real); }
Result<Value> nx_complex_imag(Thread&, Complex* self) { return make_float(self->imag); }
Result<int64_t> nx_complex_dunder_hash(Thread&, Complex* self) { return hash_number(value_of(self)); }
Result<Value> nx_complex_dunder_repr(Thread& t, Complex* self) { return as_value(repr_number(t, value_of(self))); }
Result<Value> nx_complex_dunder_str(Thread& t, Complex* self) { return as_value(str_number(t, value_of(self))); }
Result<Value> nx_complex_dunder_format(Thread& t, Complex* self, Value format_spec) {
  return format_method(t, value_of(self), format_spec);
}
Result<Value> nx_complex_dunder_coerce(Thread& t, Complex* self, Value value) { return coerce_numbers(t, value_of(self), value); }
Result<Value> nx_complex_dunder_getnewargs(Thread& t, Complex* self) {
  Tuple* pair = TRY(make_tuple_of(t, make_float(self->real), make_float(self->imag)));
  return value_of(pair);
}

}  // extern "C"

}  // namespace natrix::rt
