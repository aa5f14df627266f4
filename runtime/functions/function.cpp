// runtime/functions/function.cpp - function and code objects.

#include "runtime/functions/function.h"

#include "runtime/core/attribute.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/instance.h"
#include "runtime/core/structs.h"
#include "runtime/functions/property.h"
#include "natives/builtins.h"

namespace natrix {

namespace {

void trace_function(rt::Tracer& tracer, Object* o) {
  Function* f = static_cast<Function*>(o);
  tracer.visit(f->code);
  tracer.visit(&f->globals, 4);  // and defaults, kwdefaults, annotations
  tracer.visit(const_cast<Text*>(f->name));
  tracer.visit(const_cast<Text*>(f->qualname));
  tracer.visit(f->doc);
  tracer.visit(f->module);
  tracer.visit(f->attributes);
  tracer.visit(f->cells, f->cell_count);
}

void trace_code(rt::Tracer& tracer, Object* o) {
  Code* code = static_cast<Code*>(o);
  tracer.visit(const_cast<Text*>(code->name));
  tracer.visit(const_cast<Text*>(code->qualname));
  tracer.visit(const_cast<Text*>(code->filename));
  tracer.visit(code->doc);
  for (uint32_t i = 0; i < code->local_count; ++i) tracer.visit(const_cast<Text*>(code->varnames[i]));
  for (uint32_t i = 0; i < code->free_count; ++i) tracer.visit(const_cast<Text*>(code->freevars[i]));
}

}  // namespace

NATRIX_DEFINE_LAYOUT(Function, &nx_type_function, trace_function, nullptr, 0);
NATRIX_DEFINE_LAYOUT(Code, &nx_type_code, trace_code, nullptr, 0);

namespace rt {

Value function_module(Function* f) {
  if (f->module != kEmpty) return f->module;
  Value name = dict_get_text(globals_dict(f->globals), names::dunder_name);
  return name == kEmpty ? kNone : name;
}

namespace {

Value or_none(Value v) { return v == kEmpty ? kNone : v; }

Result<Value> text_tuple(Thread& t, const Text* const* texts, size_t count) {
  Tuple* tuple = TRY(allocate_tuple(t, static_cast<int64_t>(count)));
  for (size_t i = 0; i < count; ++i) store(tuple, &tuple->items[i], value_of(texts[i]));
  return value_of(tuple);
}

}  // namespace

// --- function

Result<Value> nx_function_dunder_new(Thread& t, Type*, Value code, Value globals, Value name, Value defaults, Value closure) {
  Code* c = try_exact<Code>(code);
  if (c == nullptr) return raise(t, TypeError, py2() ? "function() argument 1 must be code, not {}" : "function() argument 'code' must be code, not {}", type_name(code));
  if (!is<Dict>(globals)) return raise(t, TypeError, py2() ? "function() argument 2 must be dict, not {}" : "function() argument 'globals' must be dict, not {}", type_name(globals));
  Tuple* cells = closure == kNone ? nullptr : try_cast<Tuple>(closure);
  if (closure != kNone && cells == nullptr) return raise(t, TypeError, "arg 5 (closure) must be tuple");
  if (closure == kNone && c->free_count != 0) return raise(t, TypeError, "arg 5 (closure) must be tuple");
  const int64_t given = cells == nullptr ? 0 : cells->length;
  if (given != c->free_count) {
    return raise(t, ValueError, "{} requires closure of length {}, not {}", c->name, static_cast<int64_t>(c->free_count), given);
  }
  for (int64_t i = 0; i < given; ++i) {
    if (!is_exact<Cell>(cells->items[i])) return raise(t, TypeError, "arg 5 (closure) expected cell, found {}", type_name(cells->items[i]));
  }
  if (defaults != kNone && !is<Tuple>(defaults)) return raise(t, TypeError, "arg 4 (defaults) must be None or tuple");
  Value made = nx_make_function(t, c, globals, defaults == kNone ? kEmpty : defaults, kEmpty, kEmpty, cells == nullptr ? nullptr : cells->items,
                                static_cast<uint64_t>(given));
  if (made == kRaised) return Raised{};
  if (name != kNone) {
    if (!is_native_str(name)) return raise(t, TypeError, "arg 3 (name) must be None or string");
    store(as<Function>(made), const_cast<Text**>(&as<Function>(made)->name), static_cast<Text*>(name.as_object()));
  }
  return made;
}

Result<Value> nx_function_dunder_call(Thread& t, Function* self, Tuple* args, Dict* kwargs) {
  return call_with_py(t, value_of(self), args, kwargs == nullptr ? kEmpty : value_of(kwargs));
}

Result<Value> nx_function_dunder_repr(Thread& t, Function* self) {
  char address[32];
  snprintf(address, sizeof address, "0x%llx", static_cast<unsigned long long>(reinterpret_cast<uint64_t>(self)));
  return format_text(t, "<function {} at {}>", py2() ? self->name : self->qualname, address);
}

Result<Value> nx_function_dunder_name(Thread&, Function* self) { return value_of(self->name); }
Result<void> nx_function_dunder_name_set(Thread& t, Function* self, Value v) {
  if (v == kEmpty || !is_native_str(v)) return raise(t, TypeError, "__name__ must be set to a string object");
  store(self, const_cast<Text**>(&self->name), static_cast<Text*>(v.as_object()));
  return {};
}
Result<Value> nx_function_dunder_qualname(Thread&, Function* self) { return value_of(self->qualname); }
Result<void> nx_function_dunder_qualname_set(Thread& t, Function* self, Value v) {
  if (v == kEmpty || !is_native_str(v)) return raise(t, TypeError, "__qualname__ must be set to a string object");
  store(self, const_cast<Text**>(&self->qualname), static_cast<Text*>(v.as_object()));
  return {};
}
Result<Value> nx_function_dunder_doc(Thread&, Function* self) { return or_none(self->doc == kEmpty ? self->code->doc : self->doc); }
Result<void> nx_function_dunder_doc_set(Thread&, Function* self, Value v) {
  store(self, &self->doc, or_none(v));
  return {};
}
Result<Value> nx_function_dunder_module(Thread&, Function* self) { return function_module(self); }
Result<void> nx_function_dunder_module_set(Thread&, Function* self, Value v) {
  store(self, &self->module, or_none(v));
  return {};
}
Result<Value> nx_function_dunder_code(Thread&, Function* self) { return value_of(self->code); }
Result<void> nx_function_dunder_code_set(Thread& t, Function* self, Value v) {
  Code* code = v == kEmpty ? nullptr : try_exact<Code>(v);
  if (code == nullptr) return raise(t, TypeError, "__code__ must be set to a code object");
  if (code->free_count != self->cell_count) {
    return raise(t, ValueError, "{}() requires a code object with {} free vars, not {}", self->name, self->cell_count, static_cast<int64_t>(code->free_count));
  }
  store(self, &self->code, code);
  self->entry = code->entry;
  return {};
}
Result<Value> nx_function_dunder_defaults(Thread&, Function* self) { return or_none(self->defaults); }
Result<void> nx_function_dunder_defaults_set(Thread& t, Function* self, Value v) {
  if (v != kEmpty && v != kNone && !is<Tuple>(v)) return raise(t, TypeError, "__defaults__ must be set to a tuple object");
  store(self, &self->defaults, v == kNone ? kEmpty : v);
  return {};
}
Result<Value> nx_function_dunder_kwdefaults(Thread&, Function* self) { return or_none(self->kwdefaults); }
Result<void> nx_function_dunder_kwdefaults_set(Thread& t, Function* self, Value v) {
  if (v != kEmpty && v != kNone && !is<Dict>(v)) return raise(t, TypeError, "__kwdefaults__ must be set to a dict object");
  store(self, &self->kwdefaults, v == kNone ? kEmpty : v);
  return {};
}
Result<Value> nx_function_dunder_annotations(Thread& t, Function* self) {
  if (self->annotations == kEmpty) store(self, &self->annotations, value_of(TRY(make_dict(t))));
  return self->annotations;
}
Result<void> nx_function_dunder_annotations_set(Thread& t, Function* self, Value v) {
  if (v != kEmpty && v != kNone && !is<Dict>(v)) return raise(t, TypeError, "__annotations__ must be set to a dict object");
  store(self, &self->annotations, v == kNone ? kEmpty : v);
  return {};
}
Result<Value> nx_function_dunder_dict(Thread& t, Function* self) { return instance_dict(t, self); }
Result<void> nx_function_dunder_dict_set(Thread& t, Function* self, Value v) {
  if (v == kEmpty) return raise(t, TypeError, py2() ? "function's dictionary may not be deleted" : "cannot delete __dict__");
  if (!is<Dict>(v)) {
    return raise(t, TypeError, py2() ? "setting function's dictionary to a non-dict" : "__dict__ must be set to a dictionary, not a '{}'", type_name(v));
  }
  store(self, &self->attributes, as<Dict>(v));
  return {};
}
Result<Value> nx_function_dunder_closure(Thread& t, Function* self) {
  if (self->cell_count == 0) return kNone;
  return value_of(TRY(make_tuple(t, self->cells, self->cell_count)));
}
Result<Value> nx_function_dunder_globals(Thread&, Function* self) { return value_of(globals_dict(self->globals)); }
Result<Value> nx_function_dunder_builtins(Thread& t, Function*) { return value_of(TRY(builtins_module(t))->dict); }

// --- cell

Result<Value> nx_cell_dunder_new(Thread& t, Type*, Value contents) { return Result<Value>(nx_make_cell(t, contents)); }
Result<Value> nx_cell_dunder_repr(Thread& t, Cell* self) {
  char address[32];
  snprintf(address, sizeof address, "0x%llx", static_cast<unsigned long long>(reinterpret_cast<uint64_t>(self)));
  if (self->value == kEmpty) return format_text(t, "<cell at {}: empty>", address);
  char content[32];
  snprintf(content, sizeof content, "0x%llx", static_cast<unsigned long long>(self->value.bits));
  return format_text(t, "<cell at {}: {} object at {}>", address, type_name(self->value), content);
}
Result<Value> nx_cell_cell_contents(Thread& t, Cell* self) {
  if (self->value == kEmpty) return raise(t, ValueError, "Cell is empty");
  return self->value;
}
Result<void> nx_cell_cell_contents_set(Thread&, Cell* self, Value v) {
  store(self, &self->value, v);
  return {};
}

// --- code

Result<Value> nx_code_dunder_repr(Thread& t, Code* self) {
  char address[32];
  snprintf(address, sizeof address, "0x%llx", static_cast<unsigned long long>(reinterpret_cast<uint64_t>(self)));
  return format_text(t, "<code object {} at {}, file \"{}\", line {}>", self->name, address, self->filename, self->first_line);
}
Result<Value> nx_code_co_name(Thread&, Code* self) { return value_of(self->name); }
Result<Value> nx_code_co_qualname(Thread&, Code* self) { return value_of(self->qualname); }
Result<Value> nx_code_co_filename(Thread&, Code* self) { return value_of(self->filename); }
Result<Value> nx_code_co_firstlineno(Thread&, Code* self) { return Value::from_small(self->first_line); }
Result<Value> nx_code_co_argcount(Thread&, Code* self) { return Value::from_small(self->positional_count); }
Result<Value> nx_code_co_posonlyargcount(Thread&, Code* self) { return Value::from_small(self->positional_only_count); }
Result<Value> nx_code_co_kwonlyargcount(Thread&, Code* self) { return Value::from_small(self->keyword_only_count); }
Result<Value> nx_code_co_nlocals(Thread&, Code* self) { return Value::from_small(self->local_count); }
Result<Value> nx_code_co_flags(Thread&, Code* self) {
  // CPython's own bits: optimized and new locals in functions, no free variables, nested.
  int64_t flags = self->flags & 0xFFFF;
  if ((self->flags & (kCodeClassBody | kCodeModule)) == 0) flags |= 3;
  if (self->free_count != 0) flags |= 0x10;
  else if (py2()) flags |= 0x40;
  return Value::from_small(flags);
}
Result<Value> nx_code_co_varnames(Thread& t, Code* self) { return text_tuple(t, self->varnames, self->local_count); }
Result<Value> nx_code_co_freevars(Thread& t, Code* self) { return text_tuple(t, self->freevars, self->free_count); }
Result<Value> nx_code_co_cellvars(Thread&, Code*) { return value_of(&nx_empty_tuple); }
Result<Value> nx_code_co_names(Thread&, Code*) { return value_of(&nx_empty_tuple); }
Result<Value> nx_code_co_consts(Thread& t, Code* self) { return value_of(TRY(make_tuple_of(t, or_none(self->doc)))); }
Result<Value> nx_code_co_code(Thread& t, Code*) { return value_of(TRY(make_bytes(t, nullptr, 0))); }
Result<Value> nx_code_co_stacksize(Thread&, Code* self) { return Value::from_small(self->local_count); }

}  // namespace rt
}  // namespace natrix

using namespace natrix;
using namespace natrix::rt;

extern "C" Value nx_make_function(Thread& t, Code* code, Value globals, Value defaults, Value kwdefaults, Value annotations, const Value* cells,
                                  uint64_t count) {
  Result<Function*> made = make<Function>(t, count * sizeof(Value));
  if (made.raised()) return kRaised;
  Function* f = made.value();
  store(f, &f->code, code);
  f->entry = code->entry;
  store(f, &f->globals, globals);
  store(f, &f->defaults, defaults);
  store(f, &f->kwdefaults, kwdefaults);
  store(f, &f->annotations, annotations);
  store(f, const_cast<Text**>(&f->name), const_cast<Text*>(code->name));
  store(f, const_cast<Text**>(&f->qualname), const_cast<Text*>(code->qualname));
  f->cell_count = count;
  for (uint64_t i = 0; i < count; ++i) store(f, &f->cells[i], cells[i]);
  return value_of(f);
}
