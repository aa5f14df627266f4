// compiler/infer/infer.h - Types of local variables, as far as the text of one function shows them.
// A variable's type is the join of all that is stored in it. What comes from elsewhere (parameters, calls, globals,
// attributes) is Any; the types of literals, displays, comparisons and counted loops are known.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "compiler/resolve/scopes.h"

namespace natrix {

/// A point of the lattice. Never is below all others, Any above.
enum class TypeKind : std::uint8_t { Never, None, Bool, Int, Float, Complex, Str, Bytes, List, Dict, Set, Tuple, Function, Any };

std::string_view name_of(TypeKind type);
/// The least type above both; bool joins int as Any, because the objects differ.
TypeKind join(TypeKind a, TypeKind b);

struct Types {
  /// By scope: the types of its plain local variables.
  std::unordered_map<const Scope*, std::unordered_map<Symbol, TypeKind>> locals;
  const Scopes* scopes = nullptr;
  Dialect dialect = Dialect::Py3;

  TypeKind of(const Scope& scope, Symbol name) const;
};

Types infer(const ast::Mod& tree, const Scopes& scopes);

/// What --emit=types writes: a line a function, a line a variable.
std::string dump(const Types& types);

}  // namespace natrix
