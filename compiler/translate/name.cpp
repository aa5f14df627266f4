// compiler/translate/name.cpp - Loading, storing and deleting names, by the scope they are in.
#include "compiler/translate/translator.h"

namespace natrix {

bool Translator::is_plain_local(Symbol name) const {
  if (!scope_.is_function()) return false;
  const Variable* v = scope_.find(name);
  return v != nullptr && v->access == Access::Local;
}

Local Translator::variable(Symbol name) {
  auto [at, fresh] = variables_.emplace(name, kNone);
  if (fresh) {
    at->second = b_.local(LocalType::Value, name);
    f_.visible.push_back(at->second);
  }
  return at->second;
}

Local Translator::cell_for(Symbol name) {
  const Variable* v = scope_.find(name);
  if (scope_.kind == ScopeKind::Class && scope_.needs_class_cell && name.text() == "__class__") return variables_.at(name);
  if (v == nullptr) return kNone;
  if (v->access == Access::Cell || v->access == Access::Free || (v->flags & kAlsoFree)) return variables_.at(name);
  return kNone;
}

Local Translator::names_dict() {
  if (namespace_ != kNone) return namespace_;
  if (scope_.is_function()) return b_.add(Op::FrameNames, {}).result;
  return b_.add(Op::Globals, {}).result;
}

Local Translator::global(Symbol name, Local to) {
  nir::Instr& i = b_.add(Op::LoadGlobal, {}, to);
  i.name = name;
  i.immediate = p_.slot(name);
  return i.result;
}

Local Translator::load(Symbol raw, Local to) {
  Symbol name = mangled(raw);
  const Variable* v = scope_.find(name);
  Access access = v == nullptr ? Access::GlobalImplicit : v->access;
  auto from_namespace = [&] {
    Local names = names_dict();
    nir::Instr& i = b_.add(Op::LoadName, {names}, to);
    i.name = name;
    return i.result;
  };
  switch (access) {
    case Access::Local:
      if (!scope_.is_function()) {
        if (scope_.kind == ScopeKind::Module && namespace_ == kNone) return global(name, to);
        return from_namespace();
      } else {
        Local local = variable(name);
        nir::Instr& i = b_.effect(Op::CheckBound, {local});
        i.name = name;
        if (to != Builder::kFresh) return copy(local, to);
        return local;
      }
    case Access::Cell:
    case Access::Free: {
      Local cell = variables_.at(name);
      if (scope_.kind == ScopeKind::Class && access == Access::Free && py3_) {
        nir::Instr& i = b_.add(Op::LoadNameOrCell, {namespace_, cell}, to);
        i.name = name;
        return i.result;
      }
      nir::Instr& i = b_.add(Op::LoadCell, {cell}, to);
      i.name = name;
      i.kind = access == Access::Free ? 1 : 0;
      return i.result;
    }
    case Access::GlobalExplicit: return global(name, to);
    case Access::GlobalImplicit:
      if (scope_.kind == ScopeKind::Class || (scope_.kind == ScopeKind::Module && namespace_ != kNone) || scope_.unoptimized)
        return from_namespace();
      return global(name, to);
  }
  __builtin_unreachable();
}

void Translator::store_name(Symbol raw, Local value) {
  Symbol name = mangled(raw);
  const Variable* v = scope_.find(name);
  Access access = v == nullptr ? Access::GlobalImplicit : v->access;
  if (access == Access::Cell || access == Access::Free) {
    b_.effect(Op::StoreCell, {variables_.at(name), value});
  } else if (access == Access::Local && scope_.is_function()) {
    Local local = variable(name);
    if (local != value) copy(value, local);
  } else if (access != Access::GlobalExplicit && namespace_ != kNone) {
    b_.effect(Op::StoreName, {namespace_, value}).name = name;
  } else {
    nir::Instr& i = b_.effect(Op::StoreGlobal, {value});
    i.name = name;
    i.immediate = p_.slot(name);
  }
  if (Owned* o = owned(name)) replace_owned(*o, value);
}

void Translator::delete_name(Symbol raw) {
  Symbol name = mangled(raw);
  const Variable* v = scope_.find(name);
  Access access = v == nullptr ? Access::GlobalImplicit : v->access;
  if (access == Access::Cell || access == Access::Free) {
    Local cell = variables_.at(name);
    nir::Instr& i = b_.add(Op::LoadCell, {cell});
    i.name = name;
    i.kind = access == Access::Free ? 1 : 0;
    b_.effect(Op::StoreCell, {cell, empty()});
  } else if (access == Access::Local && scope_.is_function()) {
    Local local = variable(name);
    b_.effect(Op::CheckBound, {local}).name = name;
    b_.add(Op::Empty, {}, local);
  } else if (access != Access::GlobalExplicit && namespace_ != kNone) {
    b_.effect(Op::DeleteName, {namespace_}).name = name;
  } else {
    nir::Instr& i = b_.effect(Op::DeleteGlobal, {});
    i.name = name;
    i.immediate = p_.slot(name);
  }
  if (Owned* o = owned(name)) close_owned(*o);
}

}  // namespace natrix
