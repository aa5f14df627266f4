// runtime/numbers/libm.h - the functions of the C library's libm that every program may need.
#pragma once

namespace natrix::rt::libm {

/// As <cmath>'s of these names. The library is loaded at the first call of one of them: a program that is linked to it pays its loading and
/// relocation at each start, and most never take a float's power or remainder. What a module like `math` needs it links.
double atan2(double y, double x);
double cos(double x);
double exp(double x);
double fmod(double x, double y);
double hypot(double x, double y);
double log(double x);
double pow(double x, double y);
double sin(double x);

}  // namespace natrix::rt::libm
