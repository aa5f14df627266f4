// runtime/core/operators.h - names of the operators' special methods.
#pragma once

#include "runtime/core/api.h"

namespace natrix::rt {

struct OperatorNames {
  const Text* name;
  const Text* reflected;
  const Text* in_place;
  const char* symbol;
};
const OperatorNames& operator_names(Binary op);
const Text* comparison_name(Compare op);
const char* comparison_symbol(Compare op);
inline Compare swapped(Compare op) {
  switch (op) {
    case Compare::Lt: return Compare::Gt;
    case Compare::Le: return Compare::Ge;
    case Compare::Gt: return Compare::Lt;
    case Compare::Ge: return Compare::Le;
    default: return op;
  }
}
/// An instance of a built-in type itself: nothing is overridden.
inline bool is_plain(Value v) { return !v.is_object() || (type_of(v)->flags & kTypeStatic) != 0; }

/// The TypeError for operands that have no such operator.
Raised raise_unsupported_operands(Thread& t, Binary op, bool in_place, Value a, Value b);
/// a.name(b) for a special method of the type; kNotImplemented if there is none.
Result<Value> try_special_py(Thread& t, Value a, const Text* name, Value b);

// Old-style instances (core/old_operators.cpp); kNotImplemented: neither operand knows.
Result<Value> old_binary_py(Thread& t, Binary op, Value a, Value b);
Result<Value> old_inplace_py(Thread& t, Binary op, Value a, Value b);
/// The instance's half of a rich comparison.
Result<Value> old_compare_py(Thread& t, Compare op, Value a, Value b);
/// __cmp__ of either: -1, 0, 1; 2: neither has it.
Result<int64_t> old_cmp_py(Thread& t, Value a, Value b);

/// Python 2's three-way comparison without rich methods: __cmp__, then the default order of unlike things.
Result<int64_t> three_way_py(Thread& t, Value a, Value b);

}  // namespace natrix::rt
