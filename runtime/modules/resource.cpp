// runtime/modules/resource.cpp - the natives of module resource.
#include "natives/resource.h"
#include "runtime/modules/posix_arguments.h"
#include "runtime/numbers/integer.h"
#include "runtime/system/limits.h"

namespace natrix::rt {

namespace {

/// "No limit" is shown as -1.
Result<Value> limits_value(Thread& t, uint64_t soft, uint64_t hard) {
  Value a = TRY(int_from_int64(t, static_cast<int64_t>(soft))), b = TRY(int_from_int64(t, static_cast<int64_t>(hard)));
  Tuple* pair = TRY(make_tuple_of(t, a, b));
  return value_of(pair);
}

}  // namespace

extern "C" {

Result<Value> nx_resource__getrlimit(Thread& t, int64_t resource) {
  uint64_t soft, hard;
  TRY(posix_checked(t, sys::resource_limit(static_cast<int>(resource), &soft, &hard)));
  return limits_value(t, soft, hard);
}

/// 0, or errno.
Result<int64_t> nx_resource__setrlimit(Thread&, int64_t resource, int64_t soft, int64_t hard) {
  return -sys::set_resource_limit(static_cast<int>(resource), static_cast<uint64_t>(soft), static_cast<uint64_t>(hard));
}

Result<Value> nx_resource__prlimit(Thread& t, int64_t pid, int64_t resource, Value limits) {
  uint64_t now[2], wanted[2];
  if (limits != kNone) {
    Tuple* pair = TRY(tuple_from_py(t, limits));
    for (int i = 0; i < 2; ++i) wanted[i] = static_cast<uint64_t>(TRY(index_py(t, pair->items[i])));
  }
  TRY(posix_checked(t, sys::process_limit(pid, static_cast<int>(resource), limits == kNone ? nullptr : wanted, now)));
  return limits_value(t, now[0], now[1]);
}

/// None: no such `who`.
Result<Value> nx_resource__getrusage(Thread& t, int64_t who) {
  sys::Usage usage;
  if (const int64_t r = sys::resource_usage(static_cast<int>(who), &usage); r == -EINVAL) return kNone;
  else if (r < 0) return posix_error(t, r);
  Tuple* all = TRY(allocate_tuple(t, 16));
  store(all, &all->items[0], make_float(usage.user));
  store(all, &all->items[1], make_float(usage.system));
  for (int i = 0; i < 14; ++i) store(all, &all->items[2 + i], TRY(int_from_int64(t, usage.counters[i])));
  return value_of(all);
}

Result<int64_t> nx_resource_getpagesize(Thread&) { return sys::page_size(); }

}  // extern "C"

}  // namespace natrix::rt
