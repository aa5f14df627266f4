// compiler/translate/assign.cpp - Assignment of every kind, and del. The value is evaluated first, then each target
// from left to right (Language Reference 7.2).
#include "compiler/translate/translator.h"

namespace natrix {

using namespace ast;

void Translator::store(const Expr& target, Local value) {
  At at(*this, target);
  switch (target.kind) {
    case Kind::Name: return store_name(cast<Name>(target).id, value);
    case Kind::Attribute: {
      auto& a = cast<Attribute>(target);
      Local owner = expr(*a.value);
      set_place_at_attribute(a, a);
      b_.effect(Op::SetAttr, {owner, value}).name = mangled(a.attr);
      return;
    }
    case Kind::Subscript: {
      auto& s = cast<Subscript>(target);
      Local owner = expr(*s.value);
      if (simple_slice(*s.slice)) {
        auto& slice = cast<Slice>(*s.slice);
        Local lower = bound(slice.lower), upper = bound(slice.upper);
        b_.effect(Op::SetSlice, {owner, lower, upper, value});
        return;
      }
      Local key = slice_operand(*s.slice);
      b_.effect(Op::SetItem, {owner, key, value});
      return;
    }
    case Kind::Tuple: return store_items(cast<Tuple>(target).elts, value);
    case Kind::List: return store_items(cast<List>(target).elts, value);
    case Kind::Starred: return store(*cast<Starred>(target).value, value);
    default: __builtin_unreachable();  // the parser lets no other targets through
  }
}

void Translator::store_items(const Exprs& targets, Local value) {
  uint32_t star = targets.size();
  for (uint32_t i = 0; i < targets.size(); ++i)
    if (is<Starred>(targets[i])) star = i;
  Local items;
  if (star == targets.size()) {
    nir::Instr& i = b_.add(Op::Unpack, {value});
    i.immediate = targets.size();
    items = i.result;
  } else {
    nir::Instr& i = b_.add(Op::UnpackStar, {value});
    i.immediate = star | (targets.size() - star - 1) << 16;
    items = i.result;
  }
  for (uint32_t n = 0; n < targets.size(); ++n) {
    nir::Instr& i = b_.add(Op::TupleItem, {items});
    i.immediate = n;
    store(*targets[n], i.result);
  }
}

void Translator::assign(const Assign& s) {
  // a, b = b, a: no tuple is made (CPython rotates its stack; the order of evaluation and stores is the same).
  if (s.targets.size() == 1) {
    auto elements = [](const Expr* e) -> const Exprs* {
      if (auto* t = as<Tuple>(e)) return &t->elts;
      if (auto* l = as<List>(e)) return &l->elts;
      return nullptr;
    };
    const Exprs* targets = elements(s.targets[0]);
    const Exprs* values = is<Tuple>(s.value) ? elements(s.value) : nullptr;
    bool pairs = targets != nullptr && values != nullptr && targets->size() == values->size() && targets->size() > 0;
    if (pairs) {
      for (Expr* e : *targets) pairs &= !is<Starred>(e);
      for (Expr* e : *values) pairs &= !is<Starred>(e);
    }
    if (pairs) {
      std::vector<Local> temporaries;
      for (Expr* e : *values) temporaries.push_back(fresh(*e));
      for (uint32_t i = 0; i < targets->size(); ++i) store(*(*targets)[i], temporaries[i]);
      return;
    }
    if (auto* name = as<Name>(s.targets[0]); name != nullptr && owned(mangled(name->id)) != nullptr) {
      if (closes(*s.value)) return assign_owned(s);
    } else if (name != nullptr && is_plain_local(mangled(name->id))) {
      expr(*s.value, variable(mangled(name->id)));
      return;
    }
  }
  Local value = s.targets.size() == 1 ? expr(*s.value) : fresh(*s.value);
  for (Expr* target : s.targets) store(*target, value);
}

void Translator::aug_assign(const AugAssign& s) {
  auto op = static_cast<uint8_t>(binary_op(s.op));
  auto apply = [&](Local left, Local right, Local to) {
    nir::Instr& i = b_.add(Op::InPlace, {left, right}, to);
    i.kind = op;
    return i.result;
  };
  const Expr& target = *s.target;
  if (auto* name = as<Name>(&target)) {
    Local left;
    {
      At at(*this, target);
      left = name_expr(*name, Builder::kFresh);
    }
    Local right = expr(*s.value);
    bool plain = is_plain_local(mangled(name->id));
    Local result = apply(left, right, plain ? variable(mangled(name->id)) : Builder::kFresh);
    if (!plain) store_name(name->id, result);
  } else if (auto* attribute = as<Attribute>(&target)) {
    Local owner = expr(*attribute->value);
    Local left;
    {
      At at(*this, target);
      set_place_at_attribute(*attribute, *attribute);
      nir::Instr& i = b_.add(Op::GetAttr, {owner});
      i.name = mangled(attribute->attr);
      left = i.result;
    }
    Local right = expr(*s.value);
    Local result = apply(left, right, Builder::kFresh);
    At at(*this, target);
    set_place_at_attribute(*attribute, *attribute);
    b_.effect(Op::SetAttr, {owner, result}).name = mangled(attribute->attr);
  } else {
    auto& item = cast<Subscript>(target);
    Local owner = expr(*item.value);
    if (simple_slice(*item.slice)) {
      auto& slice = cast<Slice>(*item.slice);
      Local lower = bound(slice.lower), upper = bound(slice.upper);
      Local left;
      {
        At at(*this, target);
        left = b_.add(Op::GetSlice, {owner, lower, upper}).result;
      }
      Local right = expr(*s.value);
      Local result = apply(left, right, Builder::kFresh);
      At at(*this, target);
      b_.effect(Op::SetSlice, {owner, lower, upper, result});
      return;
    }
    Local key = slice_operand(*item.slice);
    Local left;
    {
      At at(*this, target);
      left = b_.add(Op::GetItem, {owner, key}).result;
    }
    Local right = expr(*s.value);
    Local result = apply(left, right, Builder::kFresh);
    At at(*this, target);
    b_.effect(Op::SetItem, {owner, key, result});
  }
}

/// PEP 526: the value is assigned first; the annotation of a plain name in a module or class goes to __annotations__,
/// in functions annotations are not evaluated.
void Translator::ann_assign(const AnnAssign& s) {
  if (s.value != nullptr) {
    Local value = expr(*s.value);
    store(*s.target, value);
  }
  bool evaluated = !scope_.is_function();
  if (auto* name = as<Name>(s.target); name != nullptr && s.simple) {
    if (!evaluated) return;
    Local annotation = annotation_value(*s.annotation);
    Local table = load(p_.intern("__annotations__"));
    Local key = constant(p_.native(mangled(name->id).text()));
    b_.effect(Op::SetItem, {table, key, annotation});
    return;
  }
  if (s.value == nullptr) {
    // The owner and index are evaluated though nothing is stored (compile.c, check_ann_subscr).
    if (auto* attribute = as<Attribute>(s.target)) expr(*attribute->value);
    if (auto* item = as<Subscript>(s.target)) {
      expr(*item->value);
      expr(*item->slice);
    }
  }
  if (evaluated && !p_.tree->futures.annotations) expr(*s.annotation);
}

void Translator::delete_target(const Expr& target) {
  At at(*this, target);
  switch (target.kind) {
    case Kind::Name: return delete_name(cast<Name>(target).id);
    case Kind::Attribute: {
      auto& a = cast<Attribute>(target);
      Local owner = expr(*a.value);
      set_place_at_attribute(a, a);
      b_.effect(Op::DelAttr, {owner}).name = mangled(a.attr);
      return;
    }
    case Kind::Subscript: {
      auto& s = cast<Subscript>(target);
      Local owner = expr(*s.value);
      if (simple_slice(*s.slice)) {
        auto& slice = cast<Slice>(*s.slice);
        Local lower = bound(slice.lower), upper = bound(slice.upper);
        b_.effect(Op::DelSlice, {owner, lower, upper});
        return;
      }
      Local key = slice_operand(*s.slice);
      b_.effect(Op::DelItem, {owner, key});
      return;
    }
    case Kind::Tuple:
      for (Expr* e : cast<Tuple>(target).elts) delete_target(*e);
      return;
    case Kind::List:
      for (Expr* e : cast<List>(target).elts) delete_target(*e);
      return;
    default: __builtin_unreachable();
  }
}

}  // namespace natrix
