// runtime/core/module.h - module objects.
// A module's globals are a dict. For modules of the program its storage block is of kind *slots*: the names that the
// module's code mentions live in the static slots of its ModuleInfo, all others in the dict's own entries.
#pragma once

#include "runtime/core/cast.h"

namespace natrix {

struct Dict;

struct Module : Object {
  Dict* dict;              // the namespace; never null
  const ModuleInfo* info;  // null: made by types.ModuleType(), or by the evaluator
  Value loading;           // kTrue while the body runs: circular imports
};

/// The modules of the program, found by import: defined by the compiler (or by the evaluator's host).
struct ProgramInfo {
  ModuleInfo* const* modules;  // [0] is the main program
  uint32_t module_count;
  uint32_t foreseen_classes;   // rows behind the built-in layouts that are theirs
};
extern "C" const ProgramInfo nx_program;

}  // namespace natrix
NATRIX_LAYOUT(Module, 0);

namespace natrix::rt {

/// A module with an empty namespace (or one over the slots of `info`), __name__ and __doc__ set; not in sys.modules.
Result<Module*> make_module(Thread& t, const Text* name, const ModuleInfo* info = nullptr);
/// The module object of a built-in module: builtins (__builtin__), sys; made on first use.
Result<Module*> builtins_module(Thread& t);
Result<Module*> sys_module(Thread& t);
/// sys.modules
Result<Dict*> modules_dict(Thread& t);
/// sys.<name>, or kEmpty if it was deleted.
Value sys_attribute(Thread& t, const Text* name);
/// The globals dict of what Function::globals holds: a Module or a dict.
Dict* globals_dict(Value globals);
/// Runs a module's body for the first time, into sys.modules; a body that raises takes it out again.
Result<Module*> run_module(Thread& t, ModuleInfo* info);
/// import name, as the statement does (level 0, the whole dotted module); used by the runtime itself.
Result<Module*> import_module_py(Thread& t, const Text* name);

/// Compiles and runs what is not part of the program; set by the evaluator when it is linked.
inline constexpr int64_t kDontInherit = int64_t{1} << 40;
struct EvaluatorHooks {
  /// Finds a module by dotted name along `path` (a list, or kEmpty: sys.path) and runs it into sys.modules.
  /// kEmpty: there is no such file.
  Result<Value> (*find_module)(Thread& t, const Text* name, Value path);
  /// compile(source, filename, mode, flags): a code object. kDontInherit in the flags: not with the caller's futures.
  Result<Value> (*compile)(Thread& t, Value source, const Text* filename, const Text* mode, int64_t flags);
  /// Runs a code object in globals and locals.
  Result<Value> (*run)(Thread& t, Value code, Value globals, Value locals);
  /// Runs the module's file, as it is now, in the module's namespace. kEmpty: there is no such file.
  Result<Value> (*reload)(Thread& t, Module* module);
  /// compile() of a syntax tree, in the form in which compile gives it for PyCF_ONLY_AST (eval/trees.h).
  Result<Value> (*compile_tree)(Thread& t, Value tree, const Text* filename, int64_t flags);
};
extern "C" const EvaluatorHooks* nx_evaluator;  // null: not linked

}  // namespace natrix::rt
