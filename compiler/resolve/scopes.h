// compiler/resolve/scopes.h - What each name in each scope means: Python's symbol table.
// One Scope per module, class, function, lambda and comprehension; names in it are mangled (Language Reference 6.2.1).
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "compiler/ast/ast.h"
#include "compiler/source/context.h"

namespace natrix {

enum class ScopeKind : std::uint8_t { Module, Class, Function, Lambda, ListComp, SetComp, DictComp, GeneratorExp };

/// How a scope reaches a name.
enum class Access : std::uint8_t {
  Local,           ///< of a function: a local. Of a class or of exec'd text: in the namespace. Of a module: a global
  Cell,            ///< a local that an inner scope uses
  Free,            ///< a local of an enclosing function
  GlobalExplicit,  ///< declared `global`
  GlobalImplicit,  ///< bound nowhere in reach: a global, or a builtin
};

enum SymbolFlags : std::uint16_t {
  kDeclaredGlobal = 1,
  kDeclaredNonlocal = 2,
  kBound = 4,       ///< assigned, imported, defined, deleted, a loop target ...
  kParameter = 8,
  kUsed = 16,
  kImported = 32,
  kAnnotated = 64,
  kCompTarget = 128,  ///< iteration variable of a comprehension
  kAlsoFree = 256,    ///< bound in a class, and an enclosing function's variable for a scope inside the class
};

struct Variable {
  Symbol name;
  std::uint16_t flags = 0;
  Access access = Access::GlobalImplicit;
};

struct Scope {
  ScopeKind kind = ScopeKind::Module;
  const ast::Node* node = nullptr;
  Scope* parent = nullptr;
  Symbol name;                       ///< as code objects show it: f, <lambda>, <listcomp>, <module>
  Symbol qualname;
  Symbol class_name;                 ///< of the innermost class around, for mangling; null outside
  std::vector<Variable> variables;   ///< in order of first mention
  std::vector<Scope*> children;
  bool generator = false;            ///< has a yield
  bool coroutine = false;            ///< async def, or a comprehension that awaits
  bool returns_value = false;
  bool framed = false;               ///< names something that looks at its caller's variables
  bool unoptimized = false;          ///< Python 2: bare exec or import * in a function: unknown names are looked up by name
  bool import_star = false, bare_exec = false;
  bool needs_class_cell = false;     ///< a class whose methods use __class__ or super
  bool has_handlers = false;         ///< has try, with or async for: handles exceptions itself
  bool stores_inside_expressions = false;  ///< := or a Python 2 list comprehension: operands must be copied
  bool nested = false;               ///< inside a function
  std::vector<Symbol> slots;         ///< classes: attributes that methods assign through their first parameter

  bool is_function() const { return kind != ScopeKind::Module && kind != ScopeKind::Class; }
  bool is_comprehension() const { return kind >= ScopeKind::ListComp; }
  Variable* find(Symbol name);
  const Variable* find(Symbol name) const { return const_cast<Scope*>(this)->find(name); }
  /// Names of cells and of free variables, sorted as in CPython's code objects.
  std::vector<Symbol> cell_names() const;
  std::vector<Symbol> free_names() const;

 private:
  friend class Collector;
  friend class Analyzer;
  Variable& mention(Symbol name, std::uint16_t flags);
  std::unordered_map<Symbol, std::uint32_t> index_;
};

struct Scopes {
  std::vector<std::unique_ptr<Scope>> all;   ///< all[0] is the module
  std::unordered_map<const ast::Node*, Scope*> of;

  Scope& module() const { return *all[0]; }
  Scope& operator[](const ast::Node* node) const { return *of.at(node); }
};

/// Errors go to context.diagnostics, worded as CPython's symtable.c and compile.c do.
Scopes resolve(Context& context, const ast::Mod& tree);

/// `__x` inside `class C` is `_C__x`.
Symbol mangle(Interner& names, Symbol class_name, Symbol name);

/// A line a scope and a line a name, in the words of Python's `symtable`.
std::string dump(const Scopes& scopes);

}  // namespace natrix
