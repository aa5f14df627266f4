// runtime/core/compare.cpp - ==, <, cmp(), hash.
// Python 3: Objects/object.c do_richcompare. Python 2: rich comparison, then __cmp__ and coercion, then the default order
// (None, numbers, then by type name, then by address): 2.7 Objects/object.c.

#include "runtime/containers/set.h"
#include "runtime/core/attribute.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/lookup.h"
#include "runtime/core/operators.h"
#include "runtime/core/quick.h"
#include "runtime/core/structs.h"
#include "runtime/numbers/arith.h"
#include "runtime/text/operators.h"

namespace natrix::rt {

const Text* comparison_name(Compare op) {
  static const Text* const table[] = {names::dunder_lt, names::dunder_le, names::dunder_eq, names::dunder_ne, names::dunder_gt, names::dunder_ge};
  return table[static_cast<uint32_t>(op)];
}

const char* comparison_symbol(Compare op) {
  static const char* const table[] = {"<", "<=", "==", "!=", ">", ">="};
  return table[static_cast<uint32_t>(op)];
}

namespace {

bool is_old_instance(Value v) { return v.is_object() && has_layout(v.as_object(), kLayoutRowOldInstance); }

bool holds(Compare op, int64_t c) {
  switch (op) {
    case Compare::Lt: return c < 0;
    case Compare::Le: return c <= 0;
    case Compare::Eq: return c == 0;
    case Compare::Ne: return c != 0;
    case Compare::Gt: return c > 0;
    case Compare::Ge: return c >= 0;
  }
  return false;
}

/// 1, 0, or -1 if what follows must decide.
int quick_compare(Compare op, Value a, Value b) {
  if (op != Compare::Eq && op != Compare::Ne) {
    const int order = quick_order(a, b);
    return order == kUnknownOrder ? -1 : order != kUnordered && holds(op, order);
  }
  // Identity alone is no answer here, as it is among the items of containers.
  int equal = -1;
  if (is_plain_number(a) && is_plain_number(b)) equal = plain_number(a) == plain_number(b);
  else if (same_texts(a, b)) equal = text_equal(as<Text>(a), as<Text>(b));
  else if (is_exact<Tuple>(a) && is_exact<Tuple>(b)) equal = quick_equal_tuples(a, b, kQuickDepth);
  return equal < 0 ? -1 : equal == (op == Compare::Eq);
}

/// Both of built-in types and of one kind; kNotImplemented: not decided here.
Result<Value> plain_compare_py(Thread& t, Compare op, Value a, Value b) {
  if (!is_plain(a) || !is_plain(b)) return kNotImplemented;
  if (is_number(a)) return is_number(b) ? compare_numbers(t, op, a, b) : Result<Value>(kNotImplemented);
  if (!a.is_object() || !b.is_object()) return kNotImplemented;
  switch (layout_info(a.as_object())->base_row) {
    case kLayoutRowStr: case kLayoutRowBytes: case kLayoutRowByteArray: return compare_text(t, op, a, b);
    case kLayoutRowList:
      if (is<List>(b)) return list_compare_py(t, static_cast<uint32_t>(op), as<List>(a), as<List>(b));
      break;
    case kLayoutRowTuple:
      if (is<Tuple>(b)) return tuple_compare_py(t, static_cast<uint32_t>(op), as<Tuple>(a), as<Tuple>(b));
      break;
    case kLayoutRowDict:
      if (is<Dict>(b)) return dict_compare_py(t, static_cast<uint32_t>(op), as<Dict>(a), as<Dict>(b));
      break;
    default: break;
  }
  return kNotImplemented;
}

/// One operand's rich comparison. object's own methods are known without calling them.
Result<Value> half_compare_py(Thread& t, Compare op, Value a, Value b) {
  if (is_old_instance(a)) return old_compare_py(t, op, a, b);
  const Text* name = comparison_name(op);
  Value f = lookup_fast(t, type_of(a), name);
  if (f == kEmpty) return kNotImplemented;
  if (MethodDescriptor* native = try_cast<MethodDescriptor>(f); native != nullptr && native->info->owner == &types::object) {
    if (op == Compare::Eq) return a == b ? kTrue : kNotImplemented;
    if (op != Compare::Ne) return kNotImplemented;
    // object.__ne__ inverts __eq__.
    Value r = TRY(half_compare_py(t, Compare::Eq, a, b));
    if (r == kNotImplemented) return r;
    return from_bool(!TRY(truth_py(t, r)));
  }
  return try_special_py(t, a, name, b);
}

/// Both halves; kNotImplemented: neither knows.
Result<Value> rich_compare_py(Thread& t, Compare op, Value a, Value b) {
  Type* ta = type_of(a);
  Type* tb = type_of(b);
  bool reversed = false;
  if (ta != tb && is_subtype(tb, ta) && lookup_fast(t, tb, comparison_name(swapped(op))) != kEmpty) {
    reversed = true;
    Value r = TRY(half_compare_py(t, swapped(op), b, a));
    if (r != kNotImplemented) return r;
  }
  Value r = TRY(half_compare_py(t, op, a, b));
  if (r != kNotImplemented) return r;
  if (!reversed) return half_compare_py(t, swapped(op), b, a);
  return kNotImplemented;
}

Result<int64_t> as_order(Thread& t, Value r) {
  if (!is_integer(r)) return raise(t, TypeError, "an integer is required");
  int64_t n;
  if (!fits_int64(r, &n)) n = sign_of(r);
  return n < 0 ? -1 : n > 0 ? 1 : 0;
}

/// The class's own __cmp__, as opposed to a built-in type's.
bool defines_cmp(Thread& t, Value v) {
  if ((type_of(v)->flags & kTypeHeap) == 0) return false;
  Value f = lookup_fast(t, type_of(v), names::dunder_cmp);
  return f != kEmpty && !is<MethodDescriptor>(f);
}

/// type.__cmp__ of a: -1, 0, 1; 2: it does not know.
Result<int64_t> half_cmp_py(Thread& t, Value a, Value b) {
  Value r = TRY(try_special_py(t, a, names::dunder_cmp, b));
  if (r == kNotImplemented) return 2;
  return as_order(t, r);
}

int64_t address_order(const void* a, const void* b) { return a < b ? -1 : a > b ? 1 : 0; }

/// PyNumber_Check: types that convert to numbers come before all others. Instances of old-style classes always count.
bool counts_as_number(Thread& t, Value v) {
  if (is_number(v) || is_old_instance(v)) return true;
  if ((type_of(v)->flags & kTypeHeap) == 0) return false;
  return lookup_fast(t, type_of(v), names::dunder_int) != kEmpty || lookup_fast(t, type_of(v), names::dunder_float) != kEmpty;
}

/// Type objects of CPython stand in memory in this order; classes come after.
int number_rank(Value v) {
  if (is_bool_value(v)) return 0;
  if (is_old_instance(v)) return 1;
  if (is_exact<Complex>(v)) return 2;
  if (v.is_double()) return 3;
  if (v.is_int() || is_exact<Int>(v)) return 4;
  if (is_exact<Long>(v)) return 5;
  return 6;
}

// 2.7 Objects/object.c, default_3way_compare.
int64_t default_order(Thread& t, Value a, Value b) {
  Type* ta = type_of(a);
  Type* tb = type_of(b);
  if (ta == tb) return address_order(reinterpret_cast<void*>(a.bits), reinterpret_cast<void*>(b.bits));
  if (a == kNone) return -1;
  if (b == kNone) return 1;
  const bool number_a = counts_as_number(t, a), number_b = counts_as_number(t, b);
  const int c = strcmp(number_a ? "" : ta->name, number_b ? "" : tb->name);
  if (c != 0) return c < 0 ? -1 : 1;
  if (number_a && number_b && number_rank(a) != number_rank(b)) return number_rank(a) < number_rank(b) ? -1 : 1;
  return address_order(ta, tb);
}

}  // namespace

// 2.7 try_3way_compare: classes' __cmp__; a built-in type's only if both operands are of the type.
Result<int64_t> three_way_py(Thread& t, Value a, Value b) {
  if (is_old_instance(a) || is_old_instance(b)) {
    int64_t c = TRY(old_cmp_py(t, a, b));
    if (c != 2) return c;
  }
  const bool user_a = defines_cmp(t, a), user_b = defines_cmp(t, b);
  if (user_a || user_b) {
    if (user_a) {
      int64_t c = TRY(half_cmp_py(t, a, b));
      if (c != 2) return c;
    }
    if (user_b) {
      int64_t c = TRY(half_cmp_py(t, b, a));
      if (c != 2) return -c;
    }
  } else if (is_number(a) && is_number(b)) {
    const int c = order_numbers(a, b);
    if (c != 2) return c;
  } else if (type_of(a) == type_of(b) && !is_old_instance(a) && lookup_fast(t, type_of(a), names::dunder_cmp) != kEmpty) {
    int64_t c = TRY(half_cmp_py(t, a, b));
    if (c != 2) return c;
  }
  return default_order(t, a, b);
}

Result<Value> compare_py(Thread& t, Compare op, Value a, Value b) {
  const int quick = quick_compare(op, a, b);
  if (quick >= 0) [[likely]] return from_bool(quick != 0);
  Value r = TRY(plain_compare_py(t, op, a, b));
  if (r != kNotImplemented) [[likely]] return r;
  TRY(check_stack(t, " in comparison"));
  r = TRY(rich_compare_py(t, op, a, b));
  if (r != kNotImplemented) return r;
  if (py2()) {
    if (op != Compare::Eq && op != Compare::Ne && (is_complex_value(a) || is_complex_value(b)) && is_number(a) && is_number(b)) {
      return raise(t, TypeError, "no ordering relation is defined for complex numbers");
    }
    return from_bool(holds(op, TRY(three_way_py(t, a, b))));
  }
  if (op == Compare::Eq) return from_bool(a == b);
  if (op == Compare::Ne) return from_bool(a != b);
  return raise(t, TypeError, "'{}' not supported between instances of '{}' and '{}'", comparison_symbol(op), type_name(a), type_name(b));
}

Result<bool> compare_true_py(Thread& t, Compare op, Value a, Value b) {
  Value r = TRY(compare_py(t, op, a, b));
  if (r == kTrue) return true;
  if (r == kFalse) return false;
  return truth_py(t, r);
}

Result<bool> equal_item_py(Thread& t, Value a, Value b) {
  // Floats are values, not objects, to us: the same NaN has the same bits, so `nan in [nan]` is True as in CPython.
  if (a == b) return true;
  return compare_true_py(t, Compare::Eq, a, b);
}

// 2.7 PyObject_Compare: identity, rich comparisons asked one after the other, then __cmp__.
Result<int64_t> cmp_py(Thread& t, Value a, Value b) {
  if (a == b) return 0;
  if (const int order = quick_order(a, b); order < kUnordered) return order;
  TRY(check_stack(t, " in cmp"));
  // A set's own __cmp__ only says that there is none.
  if (is_any_set(a) && type_of(a) == type_of(b)) return half_cmp_py(t, a, b);
  struct Question { Compare op; int64_t answer; };
  for (auto [op, result] : {Question{Compare::Eq, 0}, Question{Compare::Lt, -1}, Question{Compare::Gt, 1}}) {
    Value r = TRY(plain_compare_py(t, op, a, b));
    if (r == kNotImplemented) r = TRY(rich_compare_py(t, op, a, b));
    if (r == kNotImplemented) continue;
    if (TRY(truth_py(t, r))) return result;
  }
  return three_way_py(t, a, b);
}

// --- hash

namespace {

int64_t pointer_hash(const void* p) {
  const uint64_t bits = reinterpret_cast<uint64_t>(p);
  const int64_t h = static_cast<int64_t>(bits >> 4 | bits << 60);
  return h == -1 ? -2 : h;
}

Raised raise_unhashable(Thread& t, Value a) { return raise(t, TypeError, "unhashable type: '{}'", type_name(a)); }

Result<int64_t> hash_result(Thread& t, Value h) {
  if (h.is_int()) return h.as_int() == -1 ? int64_t{-2} : h.as_int();
  if (!is_integer(h)) return raise(t, TypeError, py2() ? "an integer is required" : "__hash__ method should return an integer");
  int64_t n;
  if (!fits_int64(h, &n)) n = hash_number(h);
  return n == -1 ? -2 : n;
}

}  // namespace

Result<int64_t> hash_py(Thread& t, Value a) {
  if (!a.is_object()) {
    if (is_number(a)) return hash_number(a);
    return pointer_hash(reinterpret_cast<void*>(a.bits << 4));
  }
  const Layout* layout = layout_info(a.as_object());
  if ((layout->type->flags & kTypeStatic) != 0) {
    switch (layout->base_row) {
      case kLayoutRowStr: case kLayoutRowBytes: return static_cast<int64_t>(text_hash(static_cast<Text*>(a.as_object())));
      case kLayoutRowInt: case kLayoutRowLong: case kLayoutRowComplex: return hash_number(a);
      case kLayoutRowTuple: return tuple_hash_py(t, as<Tuple>(a));
      case kLayoutRowFrozenSet: return frozenset_hash_py(t, as<FrozenSet>(a));
      case kLayoutRowList: case kLayoutRowDict: case kLayoutRowSet: case kLayoutRowByteArray: return raise_unhashable(t, a);
      case kLayoutRowFunction: case kLayoutRowOldClass: return pointer_hash(a.as_object());
      default: break;
    }
  }
  if (OldInstance* o = try_exact<OldInstance>(a)) {
    Value f = TRY(old_special_py(t, o, names::dunder_hash));
    if (f != kEmpty) return hash_result(t, TRY(call_py(t, f, nullptr, 0)));
    if (TRY(old_special_py(t, o, names::dunder_eq)) != kEmpty || TRY(old_special_py(t, o, names::dunder_cmp)) != kEmpty) {
      return raise(t, TypeError, "unhashable instance");
    }
    return pointer_hash(o);
  }
  Value self;
  Value f = TRY(special_py(t, a, names::dunder_hash, &self));
  if (f == kEmpty || f == kNone) return raise_unhashable(t, a);
  if (MethodDescriptor* native = try_cast<MethodDescriptor>(f); native != nullptr && native->info->owner == &types::object) {
    // 2.7 slot_tp_hash inherits with __eq__ and __cmp__ only in C; classes keep the address.
    return pointer_hash(a.as_object());
  }
  Value h = self == kEmpty ? TRY(call_py(t, f, nullptr, 0)) : TRY(call_py(t, f, self));
  return hash_result(t, h);
}

}  // namespace natrix::rt

using namespace natrix;
using namespace natrix::rt;

extern "C" Value nx_compare(Thread& t, uint32_t op, Value a, Value b) { return compare_py(t, static_cast<Compare>(op), a, b).payload; }
