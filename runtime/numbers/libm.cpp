// runtime/numbers/libm.cpp - functions of libm, found when they are first called.
#include "runtime/numbers/libm.h"

#include <dlfcn.h>

#include <atomic>
#include <cstdlib>

namespace natrix::rt::libm {

namespace {

enum Function { kAtan2, kCos, kExp, kFmod, kHypot, kLog, kPow, kSin, kFunctions };
constexpr char kNames[kFunctions][6] = {"atan2", "cos", "exp", "fmod", "hypot", "log", "pow", "sin"};

std::atomic<void*> bound[kFunctions];

[[gnu::noinline]] void* bind(Function f) {
  void* library = dlopen("libm.so.6", RTLD_LAZY);
  void* at = library != nullptr ? dlsym(library, kNames[f]) : nullptr;
  if (at == nullptr) abort();  // part of the C library: cannot be missing
  bound[f].store(at, std::memory_order_release);
  return at;
}

void* find(Function f) {
  void* at = bound[f].load(std::memory_order_acquire);
  return at != nullptr ? at : bind(f);
}

double call1(Function f, double x) { return reinterpret_cast<double (*)(double)>(find(f))(x); }
double call2(Function f, double x, double y) { return reinterpret_cast<double (*)(double, double)>(find(f))(x, y); }

}  // namespace

double atan2(double y, double x) { return call2(kAtan2, y, x); }
double cos(double x) { return call1(kCos, x); }
double exp(double x) { return call1(kExp, x); }
double fmod(double x, double y) { return call2(kFmod, x, y); }
double hypot(double x, double y) { return call2(kHypot, x, y); }
double log(double x) { return call1(kLog, x); }
double pow(double x, double y) { return call2(kPow, x, y); }
double sin(double x) { return call1(kSin, x); }

}  // namespace natrix::rt::libm
