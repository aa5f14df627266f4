// compiler/resolve/imports.h - The import graph: every file that a program's import statements can reach, parsed and
// resolved, so that it is compiled into the program. Found in the order of the program's directory, runtime/lib
// (the dialect's folder over the shared one), then further paths. A module that isn't found is no error here: the
// statement raises ImportError when it runs. A file with a syntax error raises it when it is imported.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "compiler/parse/parse.h"
#include "compiler/resolve/scopes.h"

namespace natrix {

struct ModuleUnit {
  std::string name;                 ///< dotted; "__main__" for the program
  std::string path;                 ///< the file, absolute
  std::string shown;                ///< what tracebacks and __file__ show
  bool package = false;
  bool library = false;             ///< from runtime/lib
  bool installed = false;           ///< from a further path: neither the program's nor ours
  std::unique_ptr<Source> source;
  ast::Mod* tree = nullptr;         ///< null if broken
  Scopes scopes;
  std::vector<Diagnostic> warnings;    ///< its SyntaxWarnings, issued when it is run
  std::unique_ptr<Diagnostic> broken;  ///< the syntax error that importing it raises
};

struct SearchPath {
  std::string program_dir;              ///< sys.path[0]
  std::string library_dir;              ///< runtime/lib
  std::vector<std::string> further;     ///< --path, NATRIX_PATH
  void (*read)(const ModuleUnit&) = nullptr;  ///< told of each module when its file has been read, if not null
};

struct ModuleGraph {
  Dialect dialect = Dialect::Py3;
  std::vector<std::unique_ptr<ModuleUnit>> modules;  ///< modules[0] is the program
  /// The program's own files name eval, exec, compile ..., or import by a name that is computed.
  bool needs_evaluator = false;
  std::vector<std::string> missing;  ///< names that were looked for and not found

  const ModuleUnit* find(std::string_view name) const;
};

/// Parses and resolves the program and what it imports. Errors of the main file are in context.diagnostics; then the
/// graph holds no more than that file. `source` is the main program's.
ModuleGraph load_modules(Context& context, std::unique_ptr<Source> source, Dialect dialect, const SearchPath& path);

/// The file of a dotted module name along the path: empty if there is none. `package` tells of an __init__.py.
std::string find_module_file(const SearchPath& path, Dialect dialect, std::string_view name, bool* package, bool* library);

/// One more module, as the evaluator imports it at run time.
std::unique_ptr<ModuleUnit> load_module(Context& context, Dialect dialect, std::string name, std::string path, bool package, bool library);

}  // namespace natrix
