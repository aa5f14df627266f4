// runtime/modules/math_special.cpp - gamma, lgamma, and Python 2's erf and erfc.
// The C library's versions differ from CPython's in the last digits, so the same methods are used: Lanczos' approximation
// with g = 6.0246800407767296 and 13 rational terms (G. Pugh's thesis; the coefficients are Boost's), and for erf its power
// series and continued fraction.
#include <cmath>

#include "natives/math.h"
#include "runtime/core/api.h"

namespace natrix::rt {

namespace {

constexpr double kPi = 3.141592653589793238462643383279502884197;
constexpr double kLogPi = 1.144729885849400174143427351353058711647;
constexpr double kSqrtPi = 1.772453850905516027298167483341145182798;
constexpr double kG = 6.024680040776729583740234375;
constexpr double kGMinusHalf = 5.524680040776729583740234375;

constexpr double kNumerator[] = {
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408};
// x (x+1) ... (x+11)
constexpr double kDenominator[] = {0.0, 39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0,
                                   2637558.0, 357423.0, 32670.0, 1925.0, 66.0, 1.0};
constexpr int kTerms = 13;

double lanczos_sum(double x) {
  double numerator = 0, denominator = 0;
  if (x < 5) {
    for (int i = kTerms - 1; i >= 0; --i) {
      numerator = numerator * x + kNumerator[i];
      denominator = denominator * x + kDenominator[i];
    }
  } else {
    // In 1/x, so that nothing overflows.
    for (int i = 0; i < kTerms; ++i) {
      numerator = numerator / x + kNumerator[i];
      denominator = denominator / x + kDenominator[i];
    }
  }
  return numerator / denominator;
}

/// sin(pi x), accurate near whole numbers.
double sin_pi(double x) {
  const double y = std::fmod(std::fabs(x), 2.0);
  double r;
  switch (static_cast<int>(std::round(2.0 * y))) {
    case 0: r = std::sin(kPi * y); break;
    case 1: r = std::cos(kPi * (y - 0.5)); break;
    case 2: r = std::sin(kPi * (1.0 - y)); break;  // -sin(pi (y - 1)) would lose the sign of zero
    case 3: r = -std::cos(kPi * (y - 1.5)); break;
    default: r = std::sin(kPi * (y - 2.0)); break;
  }
  return std::copysign(1.0, x) * r;
}

Raised domain_error(Thread& t) { return raise(t, ValueError, "math domain error"); }
Raised range_error(Thread& t) { return raise(t, OverflowError, "math range error"); }

}  // namespace

extern "C" {

Result<double> nx_math_gamma(Thread& t, double x) {
  if (!std::isfinite(x)) {
    if (std::isnan(x) || x > 0) return x;
    return domain_error(t);
  }
  if (x == 0) return domain_error(t);
  if (x == std::floor(x)) {
    if (x < 0) return domain_error(t);
    if (x <= 23) {
      double r = 1;
      for (int i = 2; i < x; ++i) r *= i;
      return r;
    }
  }
  const double m = std::fabs(x);
  if (m < 1e-20) {
    const double r = 1 / x;
    if (std::isinf(r)) return range_error(t);
    return r;
  }
  if (m > 200) {
    if (x < 0) return 0.0 / sin_pi(x);
    return range_error(t);
  }
  const double y = m + kGMinusHalf;
  double z;  // what rounding y lost
  if (m > kGMinusHalf) {
    const double q = y - m;
    z = q - kGMinusHalf;
  } else {
    const double q = y - kGMinusHalf;
    z = q - m;
  }
  z = z * kG / y;
  double r;
  if (x < 0) {
    r = -kPi / sin_pi(m) / m * std::exp(y) / lanczos_sum(m);
    r -= z * r;
    if (m < 140) {
      r /= std::pow(y, m - 0.5);
    } else {
      const double root = std::pow(y, m / 2 - 0.25);
      r /= root;
      r /= root;
    }
  } else {
    r = lanczos_sum(m) / std::exp(y);
    r += z * r;
    if (m < 140) {
      r *= std::pow(y, m - 0.5);
    } else {
      const double root = std::pow(y, m / 2 - 0.25);
      r *= root;
      r *= root;
    }
  }
  if (std::isinf(r)) return range_error(t);
  return r;
}

Result<double> nx_math_lgamma(Thread& t, double x) {
  if (std::isnan(x)) return x;
  if (std::isinf(x)) return HUGE_VAL;
  if (x == std::floor(x) && x <= 2) {
    if (x <= 0) return domain_error(t);
    return 0.0;
  }
  const double m = std::fabs(x);
  if (m < 1e-20) return -std::log(m);
  double r = std::log(lanczos_sum(m)) - kG;
  r += (m - 0.5) * (std::log(m + kG - 0.5) - 1);
  if (x < 0) r = kLogPi - std::log(std::fabs(sin_pi(m))) - std::log(m) - r;
  if (std::isinf(r)) return range_error(t);
  return r;
}

}  // extern "C"

namespace {

double erf_series(double x) {
  const double square = x * x;
  double sum = 0, k = 25.5;
  for (int i = 0; i < 25; ++i) {
    sum = 2.0 + square * sum / k;
    k -= 1.0;
  }
  return sum * x * std::exp(-square) / kSqrtPi;
}

double erfc_fraction(double x) {
  if (x >= 30) return 0;
  const double square = x * x;
  double a = 0, da = 0.5, p = 1, p_last = 0, q = da + square, q_last = 1;
  for (int i = 0; i < 50; ++i) {
    a += da;
    da += 2.0;
    const double b = da + square;
    const double p_now = p, q_now = q;
    p = b * p - a * p_last;
    q = b * q - a * q_last;
    p_last = p_now;
    q_last = q_now;
  }
  return p / q * x * std::exp(-square) / kSqrtPi;
}

}  // namespace

extern "C" {

Result<double> nx_math_erf(Thread&, double x) {
  if (!py2()) return std::erf(x);
  if (std::isnan(x)) return x;
  const double m = std::fabs(x);
  if (m < 1.5) return erf_series(x);
  const double rest = erfc_fraction(m);
  return x > 0 ? 1.0 - rest : rest - 1.0;
}

Result<double> nx_math_erfc(Thread&, double x) {
  if (!py2()) return std::erfc(x);
  if (std::isnan(x)) return x;
  const double m = std::fabs(x);
  if (m < 1.5) return 1.0 - erf_series(x);
  const double rest = erfc_fraction(m);
  return x > 0 ? rest : 2.0 - rest;
}

}  // extern "C"

}  // namespace natrix::rt
