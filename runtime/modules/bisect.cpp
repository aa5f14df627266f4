// runtime/modules/bisect.cpp - module _bisect. Library Reference, bisect: only `<` is asked, as CPython asks it.

#include "natives/_bisect.h"
#include "runtime/containers/list.h"
#include "runtime/core/api.h"

namespace natrix::rt {

namespace {

// The first place whose item is not smaller than x (left), or larger than x (right).
Result<int64_t> search_py(Thread& t, Value a, Value x, int64_t low, Value hi, Value key, bool left) {
  if (low < 0) return raise(t, ValueError, "lo must be non-negative");
  int64_t high;
  if (hi != kNone) high = TRY(index_py(t, hi));
  if (hi == kNone || (py2() && high < 0)) high = TRY(length_py(t, a));
  List* list = try_exact<List>(a);
  while (low < high) {
    const int64_t middle = static_cast<int64_t>((static_cast<uint64_t>(low) + static_cast<uint64_t>(high)) / 2);
    Value item = list == nullptr ? kEmpty : list_get(list, middle);
    if (item == kEmpty) item = TRY(getitem_py(t, a, Value::from_small(middle)));
    if (key != kNone) item = TRY(call_py(t, key, item));
    const bool before = left ? TRY(compare_true_py(t, Compare::Lt, item, x)) : !TRY(compare_true_py(t, Compare::Lt, x, item));
    if (before) low = middle + 1;
    else high = middle;
  }
  return low;
}

}  // namespace

extern "C" {

Result<int64_t> nx__bisect_bisect_right(Thread& t, Value a, Value x, int64_t lo, Value hi, Value key) {
  return search_py(t, a, x, lo, hi, key, false);
}
Result<int64_t> nx__bisect_bisect_left(Thread& t, Value a, Value x, int64_t lo, Value hi, Value key) {
  return search_py(t, a, x, lo, hi, key, true);
}

}  // extern "C"

}  // namespace natrix::rt
