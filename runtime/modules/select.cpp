// runtime/modules/select.cpp - the natives of module select. Modules/selectmodule.c.
#include <algorithm>
#include <cerrno>
#include <cmath>

#include "natives/_select_shared.h"
#include "runtime/core/structs.h"
#include "runtime/modules/idle.h"
#include "runtime/modules/posix_arguments.h"
#include "runtime/numbers/convert.h"
#include "runtime/numbers/integer.h"
#include "runtime/system/clock.h"
#include "runtime/system/socket.h"

namespace natrix::rt {

namespace {

Value error_class[1];
NATRIX_ROOTS(error_class_root, error_class, 1);

/// Python 2's select.error is no OSError: its arguments are all it has.
Raised raise_select(Thread& t, int64_t error) {
  if (!py2()) return raise_errno(t, OSError, static_cast<int>(-error));
  const Value args[] = {Value::from_small(-error), TRY(text_value(t, strerror(static_cast<int>(-error))))};
  Value made = TRY(call_py(t, load(&error_class[0]), args, 2));
  return raise_object(t, as<Exception>(made));
}

int64_t deadline_of(double seconds) {
  const int64_t now = sys::clock_ns(sys::Clock::Monotonic);
  return seconds > 9e9 ? INT64_MAX : now + static_cast<int64_t>(std::ceil(seconds * 1e9));
}

/// In units of `scale` a second: a deadline, -1 if there is none. Less than nothing is `negative`.
Result<int64_t> deadline_argument_py(Thread& t, Value v, double scale, const char* wrong_type, bool* negative) {
  *negative = false;
  if (v == kNone || v == kEmpty) return int64_t{-1};
  double n;
  auto number = real_number_py(t, v, &n);
  if (number.raised()) return Raised{};
  if (!number.value()) return raise(t, TypeError, "{}", wrong_type);
  if (n != n) return raise(t, ValueError, "Invalid value NaN (not a number)");
  *negative = n < 0;
  return deadline_of(n / scale);
}

struct Items {
  Tuple* items;
  Buffer<int> descriptors;
};

Result<void> read_items_py(Thread& t, Value v, Items* out, sys::SelectSet* set, int* limit) {
  auto items = tuple_from_py(t, v);
  if (items.raised()) {
    if (!catch_pending(t, TypeError)) return Raised{};
    return raise(t, TypeError, py2() ? "arguments 1-3 must be sequences" : "arguments 1-3 must be sequences");
  }
  out->items = items.value();
  *set = {};
  for (int64_t i = 0; i < out->items->length; ++i) {
    const int64_t descriptor = TRY(descriptor_argument_py(t, out->items->items[i]));
    if (descriptor >= sys::kSelectLimit) return raise(t, ValueError, "filedescriptor out of range in select()");
    set->words[descriptor / 64] |= uint64_t{1} << (descriptor % 64);
    out->descriptors.push(static_cast<int>(descriptor));
    *limit = std::max(*limit, static_cast<int>(descriptor) + 1);
  }
  return {};
}

Result<Value> ready_items(Thread& t, const Items& items, const sys::SelectSet& set) {
  List* ready = TRY(make_list(t, nullptr, 0));
  for (int64_t i = 0; i < items.items->length; ++i) {
    const auto descriptor = static_cast<size_t>(items.descriptors[static_cast<size_t>(i)]);
    if ((set.words[descriptor / 64] >> (descriptor % 64) & 1) != 0) TRY(list_append(t, ready, items.items->items[i]));
  }
  return value_of(ready);
}

Result<void> append_pair(Thread& t, List* list, int64_t descriptor, int64_t events) {
  Tuple* pair = TRY(make_tuple_of(t, Value::from_small(descriptor), Value::from_small(events)));
  return list_append(t, list, value_of(pair));
}

}  // namespace

extern "C" {

Result<void> nx__select_shared__error(Thread&, Value error) {
  store(nullptr, &error_class[0], error);
  return {};
}

Result<Value> nx__select_shared_select(Thread& t, Tuple* args) {
  if (args->length < 3 || args->length > 4) {
    return raise(t, TypeError, "select expected at {} {} arguments, got {}", args->length < 3 ? "least" : "most", args->length < 3 ? 3 : 4, args->length);
  }
  bool negative;
  const int64_t deadline = TRY(deadline_argument_py(t, args->length == 4 ? args->items[3] : kNone, 1, "timeout must be a float or None", &negative));
  if (negative && !py2()) return raise(t, ValueError, "timeout must be non-negative");
  Items items[3];
  sys::SelectSet sets[3];
  int limit = 0;
  for (int i = 0; i < 3; ++i) TRY(read_items_py(t, args->items[i], &items[i], &sets[i], &limit));
  if (negative) return raise_select(t, -EINVAL);
  int64_t n = 0;
  for (int64_t soon = reclaim_time(); n == 0 && soon >= 0 && (deadline < 0 || deadline > soon); soon = reclaim_time()) {
    sys::SelectSet wanted[3];
    memcpy(wanted, sets, sizeof sets);
    n = TRY(sys::select_sets(t, limit, sets, soon));
    if (n == 0) {
      memcpy(sets, wanted, sizeof sets);
      reclaim(t);
    }
  }
  if (n == 0) n = TRY(sys::select_sets(t, limit, sets, deadline));
  if (n < 0) return raise_select(t, n);
  // Of descriptors past all that the process has open the system knows nothing: they stay in the sets, as in CPython.
  Value ready[3];
  for (int i = 0; i < 3; ++i) ready[i] = TRY(ready_items(t, items[i], sets[i]));
  Tuple* all = TRY(make_tuple_of(t, ready[0], ready[1], ready[2]));
  return value_of(all);
}

Result<int64_t> nx__select_shared__descriptor(Thread& t, Value file) { return descriptor_argument_py(t, file); }

Result<Value> nx__select_shared__poll(Thread& t, Dict* watched, Value timeout) {
  Buffer<sys::Watched> all;
  Tuple* keys = TRY(tuple_from_py(t, value_of(watched)));
  for (int64_t i = 0; i < keys->length; ++i) {
    const int64_t descriptor = TRY(index_py(t, keys->items[i])), events = TRY(index_py(t, TRY(getitem_py(t, value_of(watched), keys->items[i]))));
    all.push({static_cast<int>(descriptor), static_cast<int16_t>(events), 0});
  }
  bool negative;
  int64_t deadline = TRY(deadline_argument_py(t, timeout, 1000, py2() ? "timeout must be an integer or None" : "timeout must be an integer or None", &negative));
  if (negative) deadline = -1;
  const int64_t n = TRY(sys::poll_all(t, all.data(), all.size(), deadline));
  if (n < 0) return raise_select(t, n);
  List* ready = TRY(make_list(t, nullptr, 0));
  for (const sys::Watched& one : all) {
    if (one.happened != 0) TRY(append_pair(t, ready, one.descriptor, static_cast<uint16_t>(one.happened)));
  }
  return value_of(ready);
}

Result<int64_t> nx__select_shared__epoll_make(Thread& t, int64_t flags) {
  const int64_t r = sys::epoll_make(static_cast<int>(flags));
  if (r < 0) return raise_errno(t, py2() ? IOError : OSError, static_cast<int>(-r));
  return r;
}
Result<void> nx__select_shared__epoll_change(Thread& t, int64_t epfd, int64_t operation, int64_t fd, int64_t events) {
  const int64_t r = sys::epoll_change(static_cast<int>(epfd), static_cast<int>(operation), static_cast<int>(fd), static_cast<uint32_t>(events));
  if (r < 0) return raise_errno(t, py2() ? IOError : OSError, static_cast<int>(-r));
  return {};
}
Result<Value> nx__select_shared__epoll_wait(Thread& t, int64_t epfd, Value timeout, int64_t maxevents) {
  bool negative;
  int64_t deadline = TRY(deadline_argument_py(t, timeout, 1, "timeout must be a number or None", &negative));
  if (negative) deadline = -1;
  sys::Event events[64];
  const int64_t n = TRY(sys::epoll_await(t, static_cast<int>(epfd), events, static_cast<size_t>(std::min<int64_t>(maxevents, 64)), deadline));
  if (n < 0) return raise_errno(t, py2() ? IOError : OSError, static_cast<int>(-n));
  List* ready = TRY(make_list(t, nullptr, 0));
  for (int64_t i = 0; i < n; ++i) TRY(append_pair(t, ready, events[i].descriptor, events[i].events));
  return value_of(ready);
}

}  // extern "C"

}  // namespace natrix::rt
