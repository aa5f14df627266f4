// runtime/eval/compile_text.h - Source text to code objects, and modules found while the program runs.
#pragma once

#include <memory>

#include "compiler/resolve/imports.h"
#include "runtime/eval/body.h"

namespace natrix::rt {

inline Dialect dialect() { return py2() ? Dialect::Py2 : Dialect::Py3; }

/// The exception that CPython raises for a diagnostic, with its attributes.
Raised raise_diagnostic(Thread& t, const Diagnostic& error, std::string_view filename);

/// compile(source, filename, mode, flags): a Code whose body takes a namespace; with PyCF_ONLY_AST a tree (eval/trees.h).
Result<Value> compile_text(Thread& t, Value source, const Text* filename, const Text* mode, int64_t flags);
/// The same of such a tree.
Result<Value> compile_tree_value(Thread& t, Value tree, const Text* filename, int64_t flags);
Result<Value> run_code(Thread& t, Value code, Value globals, Value locals);
/// A module's file along `path` (a list, or kEmpty: sys.path), run into sys.modules; kEmpty if there is none.
Result<Value> find_module(Thread& t, const Text* name, Value path);

Result<Value> reload_module(Thread& t, Module* module);

/// Where runtime/lib's sources are; empty in compiled programs, which bring their library along.
extern const char* library_sources;

}  // namespace natrix::rt
