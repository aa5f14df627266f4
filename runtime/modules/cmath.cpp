// runtime/modules/cmath.cpp - module cmath.
// Finite numbers go by formulas that lose no digits near branch points and do not overflow (after W. Kahan, as in CPython's
// Modules/cmathmodule.c, whose digits they give). For others C99's Annex G holds, and the C library knows it.
#include <cfloat>
#include <cmath>

#include "natives/cmath.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/structs.h"
#include "runtime/numbers/convert.h"
#include "runtime/numbers/integer.h"
#include "runtime/numbers/numbers.h"

namespace natrix::rt {

namespace {

using C = ComplexNumber;
using Native = _Complex double;

constexpr double kLarge = DBL_MAX / 4, kLn2 = 0.6931471805599453, kLn10 = 2.302585092994046, kE = 2.718281828459045;
constexpr double kHalfPi = 1.5707963267948966;
// The square root and logarithm of kLarge, and the square root of DBL_MIN.
constexpr double kSqrtLarge = 6.703903964971298e+153, kLogLarge = 708.3964185322641, kSqrtLeast = 1.4916681462400413e-154;

enum class Problem { None, Domain, Range };

bool finite(C z) { return std::isfinite(z.real) && std::isfinite(z.imag); }
bool large(C z) { return std::fabs(z.real) > kLarge || std::fabs(z.imag) > kLarge; }
double log_of_half(C z) { return std::log(std::hypot(z.real / 2, z.imag / 2)) + kLn2 * 2; }

Native native(C z) {
  Native n;
  __real__ n = z.real;
  __imag__ n = z.imag;
  return n;
}
C from_native(Native n) { return {__real__ n, __imag__ n}; }

// Where Annex G leaves the sign of a zero or an infinity open, CPython's tables have it positive.
C positive_nan(C z) { return {std::isnan(z.real) ? std::fabs(z.real) : z.real, z.imag}; }

C sqrt(C z, Problem*) {
  if (!finite(z)) {
    if (z.real == -HUGE_VAL && std::isnan(z.imag)) return {z.imag, HUGE_VAL};
    return from_native(__builtin_csqrt(native(z)));
  }
  if (z.real == 0 && z.imag == 0) return {0, z.imag};
  double ax = std::fabs(z.real), s;
  const double ay = std::fabs(z.imag);
  if (ax < DBL_MIN && ay < DBL_MIN) {  // subnormal numbers are scaled up first
    ax = std::ldexp(ax, 53);
    s = std::ldexp(std::sqrt(ax + std::hypot(ax, std::ldexp(ay, 53))), -27);
  } else {
    ax /= 8;
    s = 2 * std::sqrt(ax + std::hypot(ax, ay / 8));
  }
  const double d = ay / (2 * s);
  if (z.real >= 0) return {s, std::copysign(d, z.imag)};
  return {d, std::copysign(s, z.imag)};
}

C acos(C z, Problem* p) {
  if (!finite(z)) {
    if (std::isinf(z.real) && std::isnan(z.imag)) return {z.imag, HUGE_VAL};
    return from_native(__builtin_cacos(native(z)));
  }
  if (large(z)) return {std::atan2(std::fabs(z.imag), z.real), std::copysign(log_of_half(z), -z.imag)};
  const C a = sqrt({1 - z.real, -z.imag}, p), b = sqrt({1 + z.real, z.imag}, p);
  return {2 * std::atan2(a.real, b.real), std::asinh(b.real * a.imag - b.imag * a.real)};
}

C acosh(C z, Problem* p) {
  if (!finite(z)) {
    if (z.real == 0 && std::isnan(z.imag)) return {z.imag, z.imag};
    return from_native(__builtin_cacosh(native(z)));
  }
  if (large(z)) return {log_of_half(z), std::atan2(z.imag, z.real)};
  const C a = sqrt({z.real - 1, z.imag}, p), b = sqrt({z.real + 1, z.imag}, p);
  return {std::asinh(a.real * b.real + a.imag * b.imag), 2 * std::atan2(a.imag, b.real)};
}

C asinh(C z, Problem* p) {
  if (!finite(z)) return from_native(__builtin_casinh(native(positive_nan(z))));
  if (large(z)) return {std::copysign(log_of_half(z), z.real), std::atan2(z.imag, std::fabs(z.real))};
  const C a = sqrt({1 + z.imag, -z.real}, p), b = sqrt({1 - z.imag, z.real}, p);
  return {std::asinh(a.real * b.imag - b.real * a.imag), std::atan2(z.imag, a.real * b.real - a.imag * b.imag)};
}

C atanh(C z, Problem* p) {
  if (!finite(z)) return from_native(__builtin_catanh(native(positive_nan(z))));
  if (std::signbit(z.real)) {
    const C r = atanh({-z.real, -z.imag}, p);
    return {-r.real, -r.imag};
  }
  const double ay = std::fabs(z.imag);
  if (z.real > kSqrtLarge || ay > kSqrtLarge) {
    const double h = std::hypot(z.real / 2, z.imag / 2);
    return {z.real / 4 / h / h, -std::copysign(kHalfPi, -z.imag)};
  }
  if (z.real == 1 && ay < kSqrtLeast) {
    if (ay == 0) {
      *p = Problem::Domain;
      return {HUGE_VAL, z.imag};
    }
    return {-std::log(std::sqrt(ay) / std::sqrt(std::hypot(ay, 2))), std::copysign(std::atan2(2, -ay) / 2, z.imag)};
  }
  return {std::log1p(4 * z.real / ((1 - z.real) * (1 - z.real) + ay * ay)) / 4,
          -std::atan2(-2 * z.imag, (1 - z.real) * (1 + z.real) - ay * ay) / 2};
}

/// f(iz) / i, by which the circular functions are made of the hyperbolic ones.
template <class F>
C turned(F f, C z, Problem* p) {
  const C r = f(C{-z.imag, z.real}, p);
  return {r.imag, -r.real};
}

void check_range(C r, Problem* p) {
  if (std::isinf(r.real) || std::isinf(r.imag)) *p = Problem::Range;
}

C cosh(C z, Problem* p) {
  if (!finite(z)) {
    if (std::isinf(z.imag) && !std::isnan(z.real)) *p = Problem::Domain;
    if (std::isnan(z.real) && z.imag == 0) return {z.real, 0};
    return from_native(__builtin_ccosh(native(z)));
  }
  C r;
  if (std::fabs(z.real) > kLogLarge) {
    const double less = z.real - std::copysign(1., z.real);
    r = {std::cos(z.imag) * std::cosh(less) * kE, std::sin(z.imag) * std::sinh(less) * kE};
  } else {
    r = {std::cos(z.imag) * std::cosh(z.real), std::sin(z.imag) * std::sinh(z.real)};
  }
  check_range(r, p);
  return r;
}

C sinh(C z, Problem* p) {
  if (!finite(z)) {
    if (std::isinf(z.imag) && !std::isnan(z.real)) *p = Problem::Domain;
    if (z.real == 0 && std::isnan(z.imag)) return {0, z.imag};
    return from_native(__builtin_csinh(native(z)));
  }
  C r;
  if (std::fabs(z.real) > kLogLarge) {
    const double less = z.real - std::copysign(1., z.real);
    r = {std::cos(z.imag) * std::sinh(less) * kE, std::sin(z.imag) * std::cosh(less) * kE};
  } else {
    r = {std::cos(z.imag) * std::sinh(z.real), std::sin(z.imag) * std::cosh(z.real)};
  }
  check_range(r, p);
  return r;
}

C tanh(C z, Problem* p) {
  if (!finite(z)) {
    if (std::isinf(z.imag) && std::isfinite(z.real)) *p = Problem::Domain;
    // CPython's table differs from Annex G: what is NaN beside an infinity is 0, beside a zero NaN.
    if (std::isinf(z.real)) {
      const double angle = std::isfinite(z.imag) && z.imag != 0 ? 2 * std::sin(z.imag) * std::cos(z.imag) : z.imag;
      return {std::copysign(1., z.real), std::isfinite(z.imag) ? std::copysign(0., angle) : 0.};
    }
    if (std::isnan(z.real) && z.imag == 0) return z;
    return {std::nan(""), std::nan("")};
  }
  if (std::fabs(z.real) > kLogLarge) {
    return {std::copysign(1., z.real), 4 * std::sin(z.imag) * std::cos(z.imag) * std::exp(-2 * std::fabs(z.real))};
  }
  const double tx = std::tanh(z.real), ty = std::tan(z.imag), cx = 1 / std::cosh(z.real), both = tx * ty, below = 1 + both * both;
  return {tx * (1 + ty * ty) / below, ty / below * cx * cx};
}

C exp(C z, Problem* p) {
  if (!finite(z)) {
    if (std::isinf(z.imag) && (std::isfinite(z.real) || z.real == HUGE_VAL)) *p = Problem::Domain;
    if (z.real == -HUGE_VAL && !std::isfinite(z.imag)) return {0, 0};
    return from_native(__builtin_cexp(native(z)));
  }
  C r;
  if (z.real > kLogLarge) {
    const double l = std::exp(z.real - 1);
    r = {l * std::cos(z.imag) * kE, l * std::sin(z.imag) * kE};
  } else {
    const double l = std::exp(z.real);
    r = {l * std::cos(z.imag), l * std::sin(z.imag)};
  }
  check_range(r, p);
  return r;
}

C log(C z, Problem* p) {
  const double ax = std::fabs(z.real), ay = std::fabs(z.imag);
  const double angle = std::atan2(z.imag, z.real);
  if (!finite(z)) return from_native(__builtin_clog(native(z)));
  if (large(z)) return {std::log(std::hypot(ax / 2, ay / 2)) + kLn2, angle};
  if (ax < DBL_MIN && ay < DBL_MIN) {
    if (ax > 0 || ay > 0) return {std::log(std::hypot(std::ldexp(ax, 53), std::ldexp(ay, 53))) - 53 * kLn2, angle};
    *p = Problem::Domain;
    return {-HUGE_VAL, angle};
  }
  const double h = std::hypot(ax, ay);
  if (h < 0.71 || h > 1.73) return {std::log(h), angle};
  const double more = ax > ay ? ax : ay, less = ax > ay ? ay : ax;
  return {std::log1p((more - 1) * (more + 1) + less * less) / 2, angle};
}

C asin(C z, Problem* p) { return turned(asinh, z, p); }
C atan(C z, Problem* p) { return turned(atanh, z, p); }
C sin(C z, Problem* p) { return turned(sinh, z, p); }
C tan(C z, Problem* p) { return turned(tanh, z, p); }
C cos(C z, Problem* p) { return cosh({-z.imag, z.real}, p); }
C log10(C z, Problem* p) {
  const C r = log(z, p);
  return {r.real / kLn10, r.imag / kLn10};
}

/// An argument: a complex, what has __complex__, or a real number.
Result<C> argument_py(Thread& t, Value v) {
  C z{0, 0};
  if (!is_complex_value(v)) {
    Value r = TRY(call_special_py(t, v, names::dunder_complex));
    if (r != kEmpty) {
      if (!is_complex_value(r)) {
        if (py2()) return raise(t, TypeError, "__complex__ should return a complex object");
        return raise(t, TypeError, "__complex__ returned non-complex (type {})", type_name(r));
      }
      v = r;
    }
  }
  const bool number = is_complex_value(v) ? TRY(complex_of(t, v, &z)) : TRY(real_number_py(t, v, &z.real));
  if (number) return z;
  if (py2()) return raise(t, TypeError, "a float is required");
  return raise(t, TypeError, "must be real number, not {}", type_name(v));
}

Result<Value> result_of(Thread& t, C z, Problem problem) {
  if (problem == Problem::Domain) return raise(t, ValueError, "math domain error");
  if (problem == Problem::Range) return raise(t, OverflowError, "math range error");
  return make_complex(t, z.real, z.imag);
}

Result<Value> apply_py(Thread& t, C (*f)(C, Problem*), Value v) {
  const C z = TRY(argument_py(t, v));
  Problem problem = Problem::None;
  const C r = f(z, &problem);
  return result_of(t, r, problem);
}

bool close(C a, C b, double relative, double absolute) {
  if (a.real == b.real && a.imag == b.imag) return true;
  if (std::isinf(a.real) || std::isinf(a.imag) || std::isinf(b.real) || std::isinf(b.imag)) return false;
  const double apart = std::hypot(a.real - b.real, a.imag - b.imag);
  return apart <= relative * std::hypot(b.real, b.imag) || apart <= relative * std::hypot(a.real, a.imag) || apart <= absolute;
}

}  // namespace

extern "C" {

#define FUNCTION(name) \
  Result<Value> nx_cmath_##name(Thread& t, Value z) { return apply_py(t, name, z); }
FUNCTION(acos) FUNCTION(acosh) FUNCTION(asin) FUNCTION(asinh) FUNCTION(atan) FUNCTION(atanh) FUNCTION(cos) FUNCTION(cosh)
FUNCTION(exp) FUNCTION(log10) FUNCTION(sin) FUNCTION(sinh) FUNCTION(sqrt) FUNCTION(tan) FUNCTION(tanh)
#undef FUNCTION

Result<Value> nx_cmath_log(Thread& t, Value z, Value base) {
  const C x = TRY(argument_py(t, z));
  C b{0, 0};
  if (base != kEmpty) b = TRY(argument_py(t, base));
  Problem problem = Problem::None;
  const C r = log(x, &problem);
  if (base == kEmpty) return result_of(t, r, problem);
  problem = Problem::None;  // CPython keeps the errno of the second one
  const C of_base = log(b, &problem);
  if (problem != Problem::None) return result_of(t, r, problem);
  if (of_base.real == 0 && of_base.imag == 0) return raise(t, ValueError, "math domain error");
  return binary_complex(t, Binary::Div, r, of_base);
}

Result<double> nx_cmath_phase(Thread& t, Value v) {
  const C z = TRY(argument_py(t, v));
  const double angle = std::atan2(z.imag, z.real);
  // An angle that is too small for a double is an error: the C library's errno counts.
  if (angle == 0 && z.imag != 0 && finite(z)) return raise(t, OverflowError, "math range error");
  return angle;
}

Result<Value> nx_cmath_polar(Thread& t, Value v) {
  const C z = TRY(argument_py(t, v));
  const double r = std::hypot(z.real, z.imag);
  if (std::isinf(r) && finite(z)) return raise(t, OverflowError, "math range error");
  const Value both[] = {make_float(r), make_float(std::atan2(z.imag, z.real))};
  return value_of(TRY(make_tuple(t, both, 2)));
}

Result<Value> nx_cmath_rect(Thread& t, double r, double phi) {
  if (std::isfinite(r) && std::isfinite(phi)) {
    return make_complex(t, phi == 0 ? r : r * std::cos(phi), phi == 0 ? r * phi : r * std::sin(phi));
  }
  if (r != 0 && !std::isnan(r) && std::isinf(phi)) return raise(t, ValueError, "math domain error");
  if (std::isinf(r) && std::isfinite(phi) && phi != 0) {
    const double sign = std::copysign(1., r);
    return make_complex(t, sign * std::copysign(HUGE_VAL, std::cos(phi)), sign * std::copysign(HUGE_VAL, std::sin(phi)));
  }
  if (r == 0) return make_complex(t, 0, 0);
  if (phi == 0) return make_complex(t, r, std::isnan(r) ? 0 : std::copysign(0., r) * std::copysign(1., phi));
  return make_complex(t, std::isinf(r) ? HUGE_VAL : std::nan(""), std::nan(""));
}

Result<bool> nx_cmath_isnan(Thread& t, Value v) {
  const C z = TRY(argument_py(t, v));
  return std::isnan(z.real) || std::isnan(z.imag);
}
Result<bool> nx_cmath_isinf(Thread& t, Value v) {
  const C z = TRY(argument_py(t, v));
  return std::isinf(z.real) || std::isinf(z.imag);
}
Result<bool> nx_cmath_isfinite(Thread& t, Value v) { return finite(TRY(argument_py(t, v))); }

Result<bool> nx_cmath__isclose(Thread& t, Value a, Value b, double relative, double absolute) {
  const C x = TRY(argument_py(t, a)), y = TRY(argument_py(t, b));
  if (relative < 0 || absolute < 0) return raise(t, ValueError, "tolerances must be non-negative");
  return close(x, y, relative, absolute);
}

}  // extern "C"

}  // namespace natrix::rt
