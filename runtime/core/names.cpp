// runtime/core/names.cpp - names that are not locals: builtins, globals dicts, class bodies, cells.

#include "runtime/core/entry_points.h"
#include "runtime/core/structs.h"

namespace natrix {

namespace {
void trace_cell(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<Cell*>(o)->value); }
}  // namespace
NATRIX_DEFINE_LAYOUT(Cell, &nx_type_cell, trace_cell, nullptr, 0);

namespace rt {

namespace {

Raised raise_name_error(Thread& t, Type& type, const char* format, const Text* name) {
  (void)raise(t, type, format, name);
  if (!py2() && is<natrix::Exception>(t.pending)) {  // NameError.name (3.10)
    natrix::Exception* e = as<natrix::Exception>(t.pending);
    if (is_subtype(type_of(e), &NameError)) store(e, &e->fields[0], value_of(name));
  }
  return Raised{};
}

Value builtin(Thread& t, const Text* name) {
  Module* module = MUST(builtins_module(t));
  Value v = dict_get_text(module->dict, name);
  if (v != kEmpty) return v;
  if (name == names::dunder_builtins) return value_of(module);
  return MUST(site_builtin(t, name));
}

/// `names` is a class body's or exec's namespace; kEmpty: missing.
Result<Value> namespace_get_py(Thread& t, Value names_value, const Text* name) {
  if (Dict* d = try_exact<Dict>(names_value)) return dict_get_text(d, name);
  Result<Value> v = getitem_py(t, names_value, value_of(name));
  if (v.raised() && catch_pending(t, KeyError)) return kEmpty;
  return v;
}

/// Language Reference 4.1.3: the builtins are those of the globals' own __builtins__, if exec or eval was given any.
Result<Value> builtin_for_py(Thread& t, Value globals, const Text* name) {
  if (is<Module>(globals)) return builtin(t, name);
  Value own = dict_get_text(globals_dict(globals), names::dunder_builtins);
  if (own == kEmpty || is<Module>(own)) return builtin(t, name);
  return namespace_get_py(t, own, name);
}

/// Python 2 says "global name" where the compiler knew that it is one: in functions.
bool says_global(Value function) {
  return py2() && is_exact<Function>(function) && (as<Function>(function)->code->flags & (kCodeModule | kCodeClassBody)) == 0;
}

}  // namespace
}  // namespace rt
}  // namespace natrix

using namespace natrix;
using namespace natrix::rt;

extern "C" {

Value nx_load_builtin(Thread& t, const Text* name, Value function) {
  Value v = builtin(t, name);
  if (v != kEmpty) return v;
  (void)raise_name_error(t, NameError, says_global(function) ? "global name '{}' is not defined" : "name '{}' is not defined", name);
  return kRaised;
}

Value nx_load_global_dict(Thread& t, Value globals, const Text* name) {
  Value v = dict_get_text(globals_dict(globals), name);
  if (v != kEmpty) return v;
  Result<Value> found = builtin_for_py(t, globals, name);
  if (found.raised() || found.value() != kEmpty) return found.payload;
  (void)raise_name_error(t, NameError, py2() ? "global name '{}' is not defined" : "name '{}' is not defined", name);
  return kRaised;
}

Value nx_delete_global(Thread& t, Value* slot, const Text* name) {
  if (load(slot) == kEmpty) {
    (void)raise_name_error(t, NameError, py2() ? "global name '{}' is not defined" : "name '{}' is not defined", name);
    return kRaised;
  }
  store(nullptr, slot, kEmpty);
  return kNone;
}

Value nx_load_name(Thread& t, Value names_value, const Text* name, Value globals) {
  Result<Value> v = namespace_get_py(t, names_value, name);
  if (v.raised() || v.value() != kEmpty) return v.payload;
  Value found = dict_get_text(globals_dict(globals), name);
  if (found != kEmpty) return found;
  v = builtin_for_py(t, globals, name);
  if (v.raised() || v.value() != kEmpty) return v.payload;
  (void)raise_name_error(t, NameError, "name '{}' is not defined", name);
  return kRaised;
}

Value nx_load_name_or_cell(Thread& t, Value names_value, Value cell, const Text* name) {
  Result<Value> v = namespace_get_py(t, names_value, name);
  if (v.raised() || v.value() != kEmpty) return v.payload;
  Value found = load(&as<Cell>(cell)->value);
  if (found != kEmpty) return found;
  return nx_raise_unbound(t, name, 1);
}

Value nx_store_name(Thread& t, Value names_value, const Text* name, Value v) {
  if (Dict* d = try_exact<Dict>(names_value)) return dict_set_text(t, d, name, v).raised() ? kRaised : kNone;
  return setitem_py(t, names_value, value_of(name), v).raised() ? kRaised : kNone;
}

Value nx_delete_name(Thread& t, Value names_value, const Text* name) {
  if (Dict* d = try_exact<Dict>(names_value)) {
    if (dict_remove_text(t, d, name) != kEmpty) return kNone;
  } else {
    Result<void> r = delitem_py(t, names_value, value_of(name));
    if (!r.raised()) return kNone;
    if (!catch_pending(t, KeyError)) return kRaised;
  }
  (void)raise_name_error(t, NameError, "name '{}' is not defined", name);
  return kRaised;
}

Value nx_setup_annotations(Thread& t, Value names_value) {
  Result<Value> present = namespace_get_py(t, names_value, names::dunder_annotations);
  if (present.raised()) return kRaised;
  if (present.value() != kEmpty) return kNone;
  Result<Dict*> made = make_dict(t);
  if (made.raised()) return kRaised;
  return nx_store_name(t, names_value, names::dunder_annotations, value_of(made.value()));
}

Value nx_raise_unbound(Thread& t, const Text* name, uint32_t kind) {
  if (kind == 0) {
    (void)raise_name_error(t, UnboundLocalError, py2() ? "local variable '{}' referenced before assignment"
                                                       : "cannot access local variable '{}' where it is not associated with a value", name);
  } else if (kind == 1) {
    (void)raise_name_error(t, NameError, py2() ? "free variable '{}' referenced before assignment in enclosing scope"
                                               : "cannot access free variable '{}' where it is not associated with a value in enclosing scope", name);
  } else {
    (void)raise_name_error(t, NameError, py2() ? "global name '{}' is not defined" : "name '{}' is not defined", name);
  }
  return kRaised;
}

Value nx_make_cell(Thread& t, Value v) {
  Result<Cell*> cell = make<Cell>(t);
  if (cell.raised()) return kRaised;
  store(cell.value(), &cell.value()->value, v);
  return value_of(cell.value());
}

void nx_store_cell(Thread&, Value cell, Value v) { store(as<Cell>(cell), &as<Cell>(cell)->value, v); }
void nx_store_slot(Thread&, Value* slot, Value v) { store(nullptr, slot, v); }

}  // extern "C"
