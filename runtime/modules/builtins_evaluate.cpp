// runtime/modules/builtins_evaluate.cpp - eval, exec, compile, locals, globals, __import__: what needs the caller's names.
// Functions that name locals, vars, dir, eval or exec are framed; globals are found through the line table if not.

#include "runtime/core/entry_points.h"
#include "runtime/core/structs.h"
#include "runtime/errors/frames.h"
#include "runtime/modules/frame_names.h"
#include "runtime/text/bytes.h"
#include "runtime/text/str.h"
#include "natives/_syntax.h"
#include "natives/builtins.h"

namespace natrix::rt {

namespace {

Value globals_of(Value function) {
  if (Function* f = try_exact<Function>(function)) return value_of(globals_dict(f->globals));
  if (is<Module>(function)) return value_of(as<Module>(function)->dict);
  return kEmpty;
}

Raised raise_no_evaluator(Thread& t, const char* function) {
  return raise(t, NotImplementedError, "{}(): this program was built without the evaluator", function);
}

}  // namespace

// 3.11 Objects/frameobject.c, PyFrame_FastToLocals: a function's frame has one dict, brought up to date each time.
Result<Value> record_locals(Thread& t, FrameRecord* record) {
  const Code* code = record->code;
  const bool has_namespace = (code->flags & (kCodeClassBody | kCodeModule)) != 0;
  if (has_namespace && record->names != kEmpty) return record->names;
  if (is<Module>(record->function)) return value_of(as<Module>(record->function)->dict);
  if (record->names == kEmpty) record->names = value_of(TRY(make_dict(t)));
  Dict* dict = as<Dict>(record->names);
  auto put = [&](const Text* name, Value v) -> Result<void> {
    if (v.is_object() && is_exact<Cell>(v)) v = as<Cell>(v)->value;
    if (v != kEmpty) return dict_set_text(t, dict, name, v);
    dict_remove_text(t, dict, name);
    return {};
  };
  for (uint32_t i = 0; i < code->local_count; ++i) TRY(put(code->varnames[i], record->locals[i]));
  if (Function* f = try_exact<Function>(record->function)) {
    for (uint64_t i = 0; i < f->cell_count && i < code->free_count; ++i) TRY(put(code->freevars[i], f->cells[i]));
  }
  return value_of(dict);
}

namespace {

// 2.7 Objects/frameobject.c, PyFrame_LocalsToFast: what exec bound becomes the function's variables.
void bind_locals(FrameRecord* record) {
  const Code* code = record->code;
  if ((code->flags & (kCodeClassBody | kCodeModule)) != 0 || record->names == kEmpty) return;
  Dict* dict = as<Dict>(record->names);
  auto put = [&](const Text* name, Value* slot) {
    Value v = dict_get_text(dict, name);
    if (v == kEmpty) return;
    if (slot->is_object() && is_exact<Cell>(*slot)) store(slot->as_object(), &as<Cell>(*slot)->value, v);
    else *slot = v;
  };
  for (uint32_t i = 0; i < code->local_count; ++i) put(code->varnames[i], &record->locals[i]);
  if (Function* f = try_exact<Function>(record->function)) {
    for (uint64_t i = 0; i < f->cell_count && i < code->free_count; ++i) put(code->freevars[i], &f->cells[i]);
  }
}

}  // namespace

Result<Value> current_globals(Thread& t) {
  ActiveFrame frame;
  if (active_frame(t, 0, &frame)) {
    if (frame.record != nullptr) {
      if (Value globals = globals_of(frame.record->function); globals != kEmpty) return globals;
    }
    if (Value globals = code_globals(frame.code); globals != kNone) return globals;
  }
  if (t.frame != nullptr) {
    if (Value globals = globals_of(t.frame->function); globals != kEmpty) return globals;
  }
  Value main = dict_get_text(TRY(modules_dict(t)), names::dunder_main);
  if (main != kEmpty && is<Module>(main)) return value_of(as<Module>(main)->dict);
  return value_of(TRY(make_dict(t)));
}

Result<Value> current_locals(Thread& t) {
  ActiveFrame frame;
  if (active_frame(t, 0, &frame) && frame.record != nullptr) return record_locals(t, frame.record);
  if (t.frame != nullptr) return record_locals(t, t.frame);
  return current_globals(t);  // module level
}

Result<Value> nx_builtins_globals(Thread& t) { return current_globals(t); }
Result<Value> nx_builtins_locals(Thread& t) { return current_locals(t); }

namespace {

/// Gives both namespaces their defaults: the caller's; locals alone follow globals.
Result<void> choose_namespaces(Thread& t, Value* globals, Value* locals) {
  const bool no_globals = *globals == kEmpty || *globals == kNone;
  const bool no_locals = *locals == kEmpty || *locals == kNone;
  if (no_globals) {
    *globals = TRY(current_globals(t));
    if (no_locals) *locals = TRY(current_locals(t));
  } else if (no_locals) {
    *locals = *globals;
  }
  return {};
}

Result<Value> run_py(Thread& t, Value code, Value globals, Value locals, const char* function) {
  if (nx_evaluator == nullptr) return raise_no_evaluator(t, function);
  Dict* dict = as<Dict>(globals);
  if (dict_get_text(dict, names::dunder_builtins) == kEmpty) {
    TRY(dict_set_text(t, dict, names::dunder_builtins, value_of(TRY(builtins_module(t)))));
  }
  return nx_evaluator->run(t, code, globals, locals);
}

Result<Value> compile_py(Thread& t, Value source, const char* filename, const char* mode, const char* function) {
  if (nx_evaluator == nullptr) return raise_no_evaluator(t, function);
  return nx_evaluator->compile(t, source, TRY(native_str(t, filename)), TRY(native_str(t, mode)), 0);
}

/// eval() and Python 2's input() allow blanks before the expression.
Result<Value> without_leading_blanks(Thread& t, Value source) {
  auto blank = [](uint32_t c) { return c == ' ' || c == '\t'; };
  if (Str* s = try_cast<Str>(source)) {
    int64_t start = 0;
    while (start < s->length && blank(s->at(start))) ++start;
    return start == 0 ? source : value_of(TRY(substring(t, s, start, s->length)));
  }
  std::string_view all = bytes_view(source).view(), text = all;
  while (!text.empty() && blank(static_cast<unsigned char>(text[0]))) text.remove_prefix(1);
  return text.size() == all.size() ? source : value_of(TRY(make_bytes(t, text)));
}

bool is_source(Value v) { return is<Str>(v) || is<Bytes>(v) || (!py2() && is_exact<ByteArray>(v)); }

}  // namespace

// Python/bltinmodule.c, builtin_eval.
Result<Value> nx_builtins_eval(Thread& t, Value source, Value globals, Value locals) {
  if (globals != kNone && !is<Dict>(globals)) {
    if (py2()) return raise(t, TypeError, "globals must be a dict");
    Value self_is_mapping = lookup(t, type_of(globals), names::dunder_getitem);
    return raise(t, TypeError, self_is_mapping != kEmpty ? "globals must be a real dict; try eval(code, {}, mapping)" : "globals must be a dict");
  }
  if (locals != kNone && !is<Dict>(locals) && lookup(t, type_of(locals), names::dunder_getitem) == kEmpty) {
    return raise(t, TypeError, "locals must be a mapping");
  }
  TRY(choose_namespaces(t, &globals, &locals));
  if (is_exact<Code>(source)) {
    if (as<Code>(source)->free_count > 0) return raise(t, TypeError, "code object passed to eval() may not contain free variables");
    return run_py(t, source, globals, locals, "eval");
  }
  if (!is_source(source)) {
    return raise(t, TypeError, py2() ? "eval() arg 1 must be a string or code object" : "eval() arg 1 must be a string, bytes or code object");
  }
  Value code = TRY(compile_py(t, TRY(without_leading_blanks(t, source)), "<string>", "eval", "eval"));
  return run_py(t, code, globals, locals, "eval");
}

Result<void> nx_builtins_exec(Thread& t, Value source, Value globals, Value locals, Value closure) {
  if (globals != kNone && !is<Dict>(globals)) return raise(t, TypeError, "exec() globals must be a dict, not {}", type_name(globals));
  if (locals != kNone && !is<Dict>(locals) && lookup(t, type_of(locals), names::dunder_getitem) == kEmpty) {
    return raise(t, TypeError, "locals must be a mapping or None, not {}", type_name(locals));
  }
  TRY(choose_namespaces(t, &globals, &locals));
  if (is_exact<Code>(source)) {
    if (as<Code>(source)->free_count > 0 && closure == kNone) {
      return raise(t, TypeError, "code object requires a closure of exactly length {}", static_cast<int64_t>(as<Code>(source)->free_count));
    }
    if (as<Code>(source)->free_count == 0 && closure != kNone) return raise(t, TypeError, "cannot use a closure with this code object");
    TRY(run_py(t, source, globals, locals, "exec"));
    return {};
  }
  if (closure != kNone) return raise(t, TypeError, "closure argument can only be used with a code object");
  if (!is_source(source)) return raise(t, TypeError, "exec() arg 1 must be a string, bytes or code object");
  Value code = TRY(compile_py(t, source, "<string>", "exec", "exec"));
  TRY(run_py(t, code, globals, locals, "exec"));
  return {};
}

namespace {

constexpr int64_t kOnlyAst = 0x400;

// Module _ast's: the class of all nodes, and what makes nodes of a tree in the evaluator's form, and the reverse.
Value tree_hooks[3];
NATRIX_ROOTS(tree_hooks_root, tree_hooks, 3);

Result<Value> compile_general_py(Thread& t, Value source, Value filename, Value mode, Value flags, Value dont_inherit = kFalse) {
  if (nx_evaluator == nullptr) return raise_no_evaluator(t, "compile");
  Text* name = is_native_str(filename) ? static_cast<Text*>(filename.as_object()) : TRY(str_py(t, filename));
  if (!is_native_str(mode)) {
    return raise(t, TypeError, py2() ? "compile() argument 3 must be string, not {}" : "compile() argument 'mode' must be str, not {}", type_name(mode));
  }
  std::string_view m = text_view(static_cast<Text*>(mode.as_object()));
  if (m != "exec" && m != "eval" && m != "single") {
    return raise(t, ValueError, py2() ? "compile() arg 3 must be 'exec', 'eval' or 'single'" : "compile() mode must be 'exec', 'eval' or 'single'");
  }
  int64_t bits = TRY(index_py(t, flags));
  if (TRY(truth_py(t, dont_inherit))) bits |= kDontInherit;
  if (const Value tree_class = load(&tree_hooks[0]); tree_class != kEmpty && TRY(isinstance_py(t, source, tree_class))) {
    if ((bits & kOnlyAst) != 0) return source;
    Value tree = TRY(call_py(t, load(&tree_hooks[2]), source, mode));
    return nx_evaluator->compile_tree(t, tree, name, bits);
  }
  if (!is_source(source)) {
    return raise(t, TypeError, py2() ? "expected a readable buffer object" : "compile() arg 1 must be a string, bytes or AST object");
  }
  Value compiled = TRY(nx_evaluator->compile(t, source, name, static_cast<Text*>(mode.as_object()), bits));
  if ((bits & kOnlyAst) == 0) return compiled;
  if (load(&tree_hooks[1]) == kEmpty) TRY(import_module_py(t, TRY(native_str(t, "_ast"))));
  return call_py(t, load(&tree_hooks[1]), compiled);
}

}  // namespace

Result<void> nx__syntax_register(Thread&, Value base, Value to_nodes, Value from_nodes) {
  const Value hooks[] = {base, to_nodes, from_nodes};
  for (int i = 0; i < 3; ++i) store(nullptr, &tree_hooks[i], hooks[i]);
  return Done{};
}

Result<Value> nx_builtins_compile(Thread& t, Value source, Value filename, Value mode, Value flags, Value dont_inherit, Value, Value) {
  return compile_general_py(t, source, filename, mode, flags, dont_inherit);
}
Result<Value> nx_builtins_compile2(Thread& t, Value source, Value filename, Value mode, Value flags, Value dont_inherit) {
  return compile_general_py(t, source, filename, mode, flags, dont_inherit);
}

Result<void> nx_builtins_execfile(Thread& t, Value filename, Value globals, Value locals) {
  if (globals != kNone && !is<Dict>(globals)) return raise(t, TypeError, "execfile() argument 2 must be dict, not {}", type_name(globals));
  TRY(choose_namespaces(t, &globals, &locals));
  Module* builtins = TRY(builtins_module(t));
  Value open = dict_get_text(builtins->dict, intern(t, TRY(native_str(t, "open"))));
  Value file = TRY(call_py(t, open, filename));
  Value source = TRY(call_method_py(t, file, names::read));
  TRY(call_method_py(t, file, names::close));
  Value code = TRY(compile_general_py(t, source, filename, value_of(TRY(native_str(t, "exec"))), Value::from_small(0)));
  TRY(run_py(t, code, globals, locals, "execfile"));
  return {};
}

// Python 2's input() evaluates what is typed.
Result<Value> nx_builtins_input2(Thread& t, Value prompt) {
  Value line = TRY(nx_builtins_raw_input(t, prompt));
  Value globals = kNone, locals = kNone;
  TRY(choose_namespaces(t, &globals, &locals));
  Value code = TRY(compile_py(t, TRY(without_leading_blanks(t, line)), "<string>", "eval", "input"));
  return run_py(t, code, globals, locals, "input");
}

// --- imports

Result<Value> nx_builtins_dunder_import(Thread& t, Value name, Value globals, Value, Value fromlist, Value level) {
  if (!is_native_str(name)) {
    return raise(t, TypeError, py2() ? "__import__() argument 1 must be string, not {}" : "__import__() argument 1 must be str, not {}", type_name(name));
  }
  const int64_t depth = level == kEmpty ? (py2() ? -1 : 0) : TRY(index_py(t, level));
  Value from = fromlist == kEmpty ? kNone : fromlist;
  // Without globals the import is absolute.
  const Text* text = intern(t, static_cast<Text*>(name.as_object()));
  Value v = nx_import(t, text, globals, from, globals == kNone && depth < 0 ? 0 : depth);
  return Result<Value>(v);
}

// A module's body runs again in its namespace; what it does not bind anew stays.
Result<Value> nx_builtins_reload(Thread& t, Value value) {
  Module* module = try_cast<Module>(value);
  if (module == nullptr) return raise(t, TypeError, "reload() argument must be module");
  Value name = dict_get_text(module->dict, names::dunder_name);
  if (name == kEmpty || !is_native_str(name)) return raise(t, SystemError, "nameless module");
  if (dict_get_text(TRY(modules_dict(t)), static_cast<Text*>(name.as_object())) != value) {
    return raise(t, ImportError, "reload(): module {} not in sys.modules", name);
  }
  // The file as it is now, if it can be found; else what was compiled into the program.
  if (nx_evaluator != nullptr && TRY(nx_evaluator->reload(t, module)) != kEmpty) return value;
  if (module->info != nullptr && module->info->body == nullptr) return value;  // built in
  if (module->info == nullptr || module->info->body->nir != nullptr) return raise(t, ImportError, "No module named {}", name);
  TRY(Result<Value>(module->info->body->entry(t, value, nullptr, 0, kEmpty)));
  return value;
}

}  // namespace natrix::rt

using namespace natrix;
using namespace natrix::rt;

extern "C" {

// 2.7 Python/ceval.c, exec_statement.
Value nx_exec2(Thread& t, Value code, Value globals, Value locals) {
  auto run = [&]() -> Result<void> {
    if (Tuple* tuple = try_cast<Tuple>(code); tuple != nullptr && globals == kEmpty && locals == kEmpty && (tuple->length == 2 || tuple->length == 3)) {
      globals = tuple->items[1];
      if (tuple->length == 3) locals = tuple->items[2];
      code = tuple->items[0];
    }
    if (globals != kEmpty && globals != kNone && !is<Dict>(globals)) return raise(t, TypeError, "exec: arg 2 must be a dictionary or None");
    FrameRecord* record = (globals == kEmpty || globals == kNone) && (locals == kEmpty || locals == kNone) ? t.frame : nullptr;
    TRY(choose_namespaces(t, &globals, &locals));
    struct Bind {
      FrameRecord* record;
      ~Bind() { if (record != nullptr) bind_locals(record); }
    } bind{record};
    if (!is<Dict>(locals) && lookup(t, type_of(locals), names::dunder_getitem) == kEmpty) {
      return raise(t, TypeError, "exec: arg 3 must be a mapping or None");
    }
    if (is_exact<Code>(code)) {
      TRY(run_py(t, code, globals, locals, "exec"));
      return {};
    }
    if (is<File>(code)) code = TRY(call_method_py(t, code, names::read));
    if (!is_source(code)) return raise(t, TypeError, "exec: arg 1 must be a string, file, or code object");
    Value compiled = TRY(compile_py(t, code, "<string>", "exec", "exec"));
    TRY(run_py(t, compiled, globals, locals, "exec"));
    return {};
  };
  return run().raised() ? kRaised : kNone;
}

Value nx_frame_names(Thread& t) {
  if (t.frame->names != kEmpty) return t.frame->names;
  return record_locals(t, t.frame).payload;
}

Value nx_display(Thread& t, Value v) {
  Value hook = sys_attribute(t, names::displayhook);
  if (hook != kEmpty) return call_py(t, hook, v).payload;
  if (v == kNone) return kNone;
  Result<Text*> text = repr_py(t, v);
  if (text.raised()) return kRaised;
  Value out = sys_attribute(t, names::stdout);
  if (write_py(t, out, text.value()).raised()) return kRaised;
  Result<Text*> newline = native_str(t, "\n");
  if (newline.raised() || write_py(t, out, newline.value()).raised()) return kRaised;
  Result<Module*> builtins = builtins_module(t);
  if (builtins.raised()) return kRaised;
  Result<Text*> underscore = native_str(t, "_");
  if (underscore.raised()) return kRaised;
  return dict_set_text(t, builtins.value()->dict, intern(t, underscore.value()), v).raised() ? kRaised : kNone;
}

}  // extern "C"
