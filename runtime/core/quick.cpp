// runtime/core/quick.cpp - see quick.h.

#include "runtime/core/quick.h"

#include "runtime/text/operators.h"

namespace natrix::rt {

int quick_equal_tuples(Value a, Value b, int depth) {
  const Tuple *x = as<Tuple>(a), *y = as<Tuple>(b);
  if (x->length != y->length) return 0;
  if (depth == 0) return -1;
  for (int64_t i = 0; i < x->length; ++i) {
    const int equal = quick_equal(x->items[i], y->items[i], depth - 1);
    if (equal != 1) return equal;
  }
  return 1;
}

int quick_order(Value a, Value b, int depth) {
  if (a.is_int() && b.is_int()) return a.as_int() < b.as_int() ? -1 : a.as_int() > b.as_int();
  if (is_plain_number(a) && is_plain_number(b)) {
    const double x = plain_number(a), y = plain_number(b);
    return x < y ? -1 : x > y ? 1 : x == y ? 0 : kUnordered;
  }
  if (same_texts(a, b)) {
    const int order = order_text(as<Text>(a), as<Text>(b));
    return order < 0 ? -1 : order > 0;
  }
  if (!is_exact<Tuple>(a) || !is_exact<Tuple>(b) || depth == 0) return kUnknownOrder;
  // The first items that differ decide, else the lengths (Language Reference 6.10.1).
  const Tuple *x = as<Tuple>(a), *y = as<Tuple>(b);
  for (int64_t i = 0; i < x->length && i < y->length; ++i) {
    if (x->items[i] == y->items[i]) continue;
    const int order = quick_order(x->items[i], y->items[i], depth - 1);
    if (order != 0) return order;
  }
  return x->length < y->length ? -1 : x->length > y->length;
}

}  // namespace natrix::rt
