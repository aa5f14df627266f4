// runtime/core/operators.cpp - binary, in-place and unary operators on any two objects.
// Language Reference 3.3.8: the left operand's method, then the right one's reflected method; the right one goes first if
// its type is a subclass that overrides it. Numbers and texts are decided before any lookup.

#include "runtime/core/operators.h"

#include "runtime/containers/list.h"
#include "runtime/core/attribute.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/lookup.h"
#include "runtime/core/structs.h"
#include "runtime/numbers/arith.h"
#include "runtime/text/operators.h"

namespace natrix::rt {

const OperatorNames& operator_names(Binary op) {
  static const OperatorNames table[] = {
      {names::dunder_add, names::dunder_radd, names::dunder_iadd, "+"},
      {names::dunder_sub, names::dunder_rsub, names::dunder_isub, "-"},
      {names::dunder_mul, names::dunder_rmul, names::dunder_imul, "*"},
      {names::dunder_truediv, names::dunder_rtruediv, names::dunder_itruediv, "/"},
      {names::dunder_floordiv, names::dunder_rfloordiv, names::dunder_ifloordiv, "//"},
      {names::dunder_mod, names::dunder_rmod, names::dunder_imod, "%"},
      {names::dunder_pow, names::dunder_rpow, names::dunder_ipow, "** or pow()"},
      {names::dunder_lshift, names::dunder_rlshift, names::dunder_ilshift, "<<"},
      {names::dunder_rshift, names::dunder_rrshift, names::dunder_irshift, ">>"},
      {names::dunder_and, names::dunder_rand, names::dunder_iand, "&"},
      {names::dunder_or, names::dunder_ror, names::dunder_ior, "|"},
      {names::dunder_xor, names::dunder_rxor, names::dunder_ixor, "^"},
      {names::dunder_matmul, names::dunder_rmatmul, names::dunder_imatmul, "@"},
      {names::dunder_div, names::dunder_rdiv, names::dunder_idiv, "/"},
  };
  return table[static_cast<uint32_t>(op)];
}

Result<Value> try_special_py(Thread& t, Value a, const Text* name, Value b) {
  Value self;
  Value f = TRY(special_py(t, a, name, &self));
  if (f == kEmpty) return kNotImplemented;
  if (self == kEmpty) return call_py(t, f, &b, 1);
  Value args[] = {self, b};
  return nx_call(t, f, args, 2, kEmpty);
}

namespace {

bool is_old_instance(Value v) { return v.is_object() && has_layout(v.as_object(), kLayoutRowOldInstance); }

/// CPython keeps + and * of sequences in slots of their own, which come after the numeric ones of both operands.
bool is_sequence_native(Value f) {
  MethodDescriptor* m = try_cast<MethodDescriptor>(f);
  if (m == nullptr) return false;
  switch (nx_layouts[m->info->owner->layout_row]->base_row) {
    case kLayoutRowList: case kLayoutRowTuple: case kLayoutRowStr: case kLayoutRowBytes: case kLayoutRowByteArray: return true;
    default: return false;
  }
}

Raised raise_unsupported(Thread& t, const char* symbol, const char* suffix, Value a, Value b, Binary op) {
  if (op == Binary::RShift && *suffix == 0 && is<NativeFunction>(a) && std::string_view(as<NativeFunction>(a)->info->name) == "print") {
    return raise(t, TypeError, "unsupported operand type(s) for {}{}: '{}' and '{}'. Did you mean \"print(<message>, file=<output_stream>)\"?",
                 symbol, suffix, type_name(a), type_name(b));
  }
  return raise(t, TypeError, "unsupported operand type(s) for {}{}: '{}' and '{}'", symbol, suffix, type_name(a), type_name(b));
}

/// All but the error: kNotImplemented if neither operand can.
Result<Value> general_binary_py(Thread& t, Binary op, Value a, Value b) {
  if (is_old_instance(a)) {
    Value r = TRY(old_binary_py(t, op, a, b));
    if (r != kNotImplemented) return r;
  }
  const OperatorNames& names = operator_names(op);
  Type* ta = type_of(a);
  Type* tb = type_of(b);
  Value fa = is_old_instance(a) ? kEmpty : lookup_fast(t, ta, names.name);
  Value fb = ta == tb || is_old_instance(b) ? kEmpty : lookup_fast(t, tb, names.reflected);
  const bool sequence = (op == Binary::Add || op == Binary::Mul) && fa != kEmpty && is_sequence_native(fa);
  const bool sequence_b = op == Binary::Mul && fb != kEmpty && is_sequence_native(fb);
  bool b_done = fb == kEmpty;
  if (fb != kEmpty && fa != kEmpty && !sequence_b && is_subtype(tb, ta) && lookup_fast(t, ta, names.reflected) != fb) {
    Value r = TRY(try_special_py(t, b, names.reflected, a));
    if (r != kNotImplemented) return r;
    b_done = true;
  }
  if (fa != kEmpty && !sequence) {
    Value r = TRY(try_special_py(t, a, names.name, b));
    if (r != kNotImplemented) return r;
  }
  if (is_old_instance(b) && !is_old_instance(a)) {
    Value r = TRY(old_binary_py(t, op, a, b));
    if (r != kNotImplemented) return r;
  }
  if (!b_done && !sequence_b) {
    Value r = TRY(try_special_py(t, b, names.reflected, a));
    if (r != kNotImplemented) return r;
  }
  if (sequence) {
    Value r = TRY(try_special_py(t, a, names.name, b));
    if (r != kNotImplemented) return r;
  }
  if (sequence_b) return try_special_py(t, b, names.reflected, a);
  return kNotImplemented;
}

/// The cases decided without any lookup; kNotImplemented: not one of them.
Result<Value> plain_binary_py(Thread& t, Binary op, Value a, Value b) {
  if (!is_plain(a) || !is_plain(b)) return kNotImplemented;
  if (is_number(a) && is_number(b)) return binary_numbers(t, op, a, b);
  if (a.is_object() && (op == Binary::Add || op == Binary::Mod || op == Binary::Mul)) {
    switch (layout_info(a.as_object())->base_row) {
      case kLayoutRowStr: case kLayoutRowBytes:
        if (op == Binary::Mod || is_plain(b)) return binary_text_py(t, op, a, b);
        break;
      case kLayoutRowList:
        if (op == Binary::Add && is_exact<List>(b)) return value_of(TRY(list_concat(t, as<List>(a), as<List>(b))));
        break;
      case kLayoutRowTuple:
        if (op == Binary::Add && is_exact<Tuple>(b)) return value_of(TRY(tuple_concat(t, as<Tuple>(a), as<Tuple>(b))));
        break;
      default: break;
    }
  }
  return kNotImplemented;
}

/// Two exact strings of the same kind.
bool are_texts(Value a, Value b) {
  if (!a.is_object() || !b.is_object()) return false;
  const uint32_t layout = layout_of(a.as_object());
  return layout == layout_of(b.as_object()) && (layout == layout_id(kLayoutRowStr) || layout == layout_id(kLayoutRowBytes));
}

}  // namespace

Raised raise_unsupported_operands(Thread& t, Binary op, bool in_place, Value a, Value b) {
  if (op == Binary::Pow && in_place) return raise_unsupported(t, "**=", "", a, b, op);
  return raise_unsupported(t, operator_names(op).symbol, in_place ? "=" : "", a, b, op);
}

Result<Value> binary_py(Thread& t, Binary op, Value a, Value b) {
  if (op == Binary::Add && are_texts(a, b)) return concat_texts(t, a, b);
  if (op == Binary::Mod && (is_exact<Str>(a) || is_exact<Bytes>(a)) && (!b.is_object() || is_exact<Tuple>(b))) return binary_text_py(t, op, a, b);
  Value r = TRY(plain_binary_py(t, op, a, b));
  if (r != kNotImplemented) [[likely]] return r;
  r = TRY(general_binary_py(t, op, a, b));
  if (r != kNotImplemented) return r;
  return raise_unsupported_operands(t, op, false, a, b);
}

Result<Value> inplace_py(Thread& t, Binary op, Value a, Value b) {
  if (op == Binary::Add && are_texts(a, b)) return concat_texts(t, a, b);
  if (is_plain(a) && (!a.is_object() || is_exact<Str>(a) || is_exact<Bytes>(a) || is_exact<Tuple>(a))) {
    Value r = TRY(plain_binary_py(t, op, a, b));
    if (r != kNotImplemented) return r;
  }
  if (is_old_instance(a)) {
    Value r = TRY(old_inplace_py(t, op, a, b));
    if (r != kNotImplemented) return r;
  } else {
    const Text* name = operator_names(op).in_place;
    if (lookup_fast(t, type_of(a), name) != kEmpty) {
      Value r = TRY(try_special_py(t, a, name, b));
      if (r != kNotImplemented) return r;
    }
  }
  Value r = TRY(plain_binary_py(t, op, a, b));
  if (r == kNotImplemented) r = TRY(general_binary_py(t, op, a, b));
  if (r != kNotImplemented) return r;
  return raise_unsupported_operands(t, op, true, a, b);
}

Result<Value> unary_py(Thread& t, Unary op, Value a) {
  if (op == Unary::Not) return from_bool(!TRY(truth_py(t, a)));
  if (is_plain(a) && is_number(a)) {
    Value r = TRY(unary_numbers(t, op, a));
    if (r != kNotImplemented) return r;
  } else {
    const Text* name = op == Unary::Neg ? names::dunder_neg : op == Unary::Pos ? names::dunder_pos : names::dunder_invert;
    Value r = TRY(call_slot_py(t, a, name));
    if (r != kEmpty) return r;
  }
  const char* symbol = op == Unary::Neg ? "unary -" : op == Unary::Pos ? "unary +" : "unary ~";
  return raise(t, TypeError, "bad operand type for {}: '{}'", symbol, type_name(a));
}

// Objects/abstract.c, ternary_op: three operands, each may know; __rpow__ never gets the modulus.
Result<Value> power_py(Thread& t, Value a, Value b, Value modulus) {
  if (modulus == kNone) {
    Value r = TRY(plain_binary_py(t, Binary::Pow, a, b));
    if (r == kNotImplemented) r = TRY(general_binary_py(t, Binary::Pow, a, b));
    if (r != kNotImplemented) return r;
    return raise_unsupported_operands(t, Binary::Pow, false, a, b);
  }
  if (is_plain(a) && is_number(a)) {
    Value r = TRY(power_numbers(t, a, b, modulus));
    if (r != kNotImplemented) return r;
  } else {
    const Value args[] = {b, modulus};
    Value r = TRY(call_slot_py(t, a, names::dunder_pow, args, 2));
    if (r != kEmpty && r != kNotImplemented) return r;
  }
  return raise(t, TypeError, py2() ? "unsupported operand type(s) for pow(): '{}', '{}', '{}'" : "unsupported operand type(s) for ** or pow(): '{}', '{}', '{}'",
               type_name(a), type_name(b), type_name(modulus));
}

}  // namespace natrix::rt

using namespace natrix;
using namespace natrix::rt;

extern "C" {
Value nx_binary(Thread& t, uint32_t op, Value a, Value b) { return binary_py(t, static_cast<Binary>(op), a, b).payload; }
Value nx_inplace(Thread& t, uint32_t op, Value a, Value b) { return inplace_py(t, static_cast<Binary>(op), a, b).payload; }
Value nx_unary(Thread& t, uint32_t op, Value a) { return unary_py(t, static_cast<Unary>(op), a).payload; }
}
