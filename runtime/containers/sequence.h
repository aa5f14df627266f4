// runtime/containers/sequence.h - what list and tuple have in common.
#pragma once

#include "runtime/containers/slice.h"
#include "runtime/core/api.h"
#include "runtime/core/quick.h"

namespace natrix::rt {

/// a is b or a == b, quickly where that is easy.
inline Result<bool> same_item_py(Thread& t, Value a, Value b) {
  const int quick = quick_equal(a, b);
  return quick >= 0 ? Result<bool>(quick == 1) : equal_item_py(t, a, b);
}

/// Rich comparison of two sequences: the first pair of items that differ decides, else the lengths (Language Reference
/// 6.10.1). get_a(i), get_b(i) give kEmpty past an end, which may come nearer while items are compared.
template <class A, class B>
Result<Value> compare_sequences_py(Thread& t, Compare op, int64_t m, int64_t n, A get_a, B get_b) {
  if (m != n && (op == Compare::Eq || op == Compare::Ne)) return from_bool(op == Compare::Ne);
  TRY(check_stack(t, " in comparison"));
  for (int64_t i = 0; i < m && i < n; ++i) {
    Value x = get_a(i), y = get_b(i);
    if (x == kEmpty || y == kEmpty) {  // a list shrank meanwhile
      m = x == kEmpty ? i : i + 1;
      n = y == kEmpty ? i : i + 1;
      break;
    }
    if (x == y) continue;
    if (!TRY(same_item_py(t, x, y))) {
      if (op == Compare::Eq) return kFalse;
      if (op == Compare::Ne) return kTrue;
      return compare_py(t, op, x, y);
    }
  }
  bool result = false;
  switch (op) {
    case Compare::Lt: result = m < n; break;
    case Compare::Le: result = m <= n; break;
    case Compare::Eq: result = m == n; break;
    case Compare::Ne: result = m != n; break;
    case Compare::Gt: result = m > n; break;
    case Compare::Ge: result = m >= n; break;
  }
  return from_bool(result);
}

/// Appends repr(v) to a buffer of bytes; the brackets and recursion guard are the container's.
/// "[1, 2]" for open "[" and close "]"; get(i) kEmpty ends.
template <class B, class G>
Result<void> append_items_repr_py(Thread& t, B& out, G get) {
  for (int64_t i = 0;; ++i) {
    Value v = get(i);
    if (v == kEmpty) return {};
    if (i > 0) out.append(", ");
    Text* text = TRY(repr_py(t, v));
    out.append(text_view(text));
  }
}

}  // namespace natrix::rt
