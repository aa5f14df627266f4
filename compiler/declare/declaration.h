// compiler/declare/declaration.h - What natrix-declare knows of runtime/lib: per dialect, modules of native functions and
// classes. docs/library.md says how declarations are written.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/ast/ast.h"
#include "compiler/source/context.h"

namespace natrix::declare {

using Strings = std::vector<std::string>;

struct Class;

/// The decorators of a definition: their names, and what those that are calls were given.
struct Decorators {
  Strings names;
  std::map<std::string, std::string> arguments;
  bool has(std::string_view name) const;
  bool is_setter() const;
};

/// A @native function, method or accessor.
struct Native {
  std::string name, module, doc, result = "object", receiver;
  bool has_doc = false;
  Decorators decorators;
  const Class* owner = nullptr;
  bool is_static = false, is_classmethod = false, is_new = false, has_receiver = false;
  std::vector<const ast::Arg*> positional, keyword_only;
  std::size_t positional_only = 0, required = 0;
  std::string var_args, var_keywords;
  std::vector<const ast::Expr*> defaults;  ///< of positional and keyword-only parameters; null where there is none

  std::vector<const ast::Arg*> parameters() const;
  std::string symbol() const;
  /// The static NativeFunction of a module's function, named as in Python.
  std::string object_symbol() const;
  std::string prototype() const;
};

struct Member {
  enum Kind { Method, Accessor, Field, Alias, Constant } kind = Method;
  std::string name;
  std::unique_ptr<Native> native, setter;  ///< Method: native. Accessor: both, the setter may be absent
  int field = 0;
  std::string alias;
  const ast::Expr* constant = nullptr;
};

struct Class {
  std::string module, name, defined_name, doc, cpp;
  bool has_doc = false, construct = false, is_final = false, has_dict = false, hidden = false;
  Strings bases;
  std::string layout_name, module_name;  ///< as given by @layout and @module; empty if not
  std::string module_name2;              ///< @module2: the module that Python 2 shows
  std::vector<Member> members;
  // Filled by link():
  bool linked = false;
  std::string structure, row, check;  ///< structure: the C++ struct of a receiver, empty if it is any Value
  Strings inherited_flags;
  Class* base = nullptr;
  std::vector<Class*> more_bases;
  std::string shown_module, full_name;
};

struct Module {
  std::string name;
  std::vector<std::unique_ptr<Native>> functions;
  std::vector<std::unique_ptr<Class>> classes;
  std::vector<std::pair<std::string, const ast::Expr*>> aliases;  ///< of builtins
  std::vector<std::unique_ptr<Source>> sources;
};

using Modules = std::map<std::string, Module>;
struct Layout {
  std::string row, type;
};

/// A mistake in the declarations ends the program with a message.
[[noreturn]] void fail(const std::string& message);

// load.cpp
Modules load(Context& context, const std::string& lib, const std::string& dialect);
std::string read_text(const std::string& path);
Strings list_files(const std::string& folder);

// link.cpp: fills what a class takes from its base
void link(Modules& modules, const std::vector<Layout>& layouts);

// slots.cpp: does CPython keep this method in a slot of its type?
bool is_slot(const Native& n);

// unparse.cpp: as Python's ast.unparse
std::string unparse(const ast::Expr& e);
std::string repr(double value);

// main.cpp
std::string pointer_type(const std::string& annotation);  ///< "Str" of "str"; empty if it is no pointer
std::string scalar_type(const std::string& annotation);
std::string annotation_of(const ast::Arg& parameter);
std::string c_name(std::string_view name);                ///< __len__ is dunder_len
std::string c_string(std::string_view text);
std::string mangle(std::string_view text);
std::string safe(const std::string& name);                ///< not a word of C++
std::string join(const Strings& items, std::string_view between);
std::string replace(std::string text, std::string_view from, std::string_view to);
/// `pattern` with each %s replaced by the next argument.
std::string format(std::string_view pattern, const Strings& arguments);
bool contains(const Strings& items, std::string_view item);

}  // namespace natrix::declare
