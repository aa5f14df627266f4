// compiler/ast/ast.h - The abstract syntax tree of both dialects, made from the rows of nodes.def.
// Nodes live in an arena, are plain aggregates and are never changed after parsing. A null pointer is an absent part.
#pragma once

#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

#include "compiler/source/range.h"
#include "compiler/support/arena.h"
#include "compiler/support/dialect.h"
#include "compiler/support/intern.h"

namespace natrix {

class Source;

namespace ast {

using natrix::Range;

enum class ExprContext : std::uint8_t { Load, Store, Del };
enum class BoolOpKind : std::uint8_t { And, Or };
enum class UnaryOpKind : std::uint8_t { Invert, Not, UAdd, USub };
enum class BinaryOp : std::uint8_t {
  Add, Sub, Mult, MatMult, Div, Mod, Pow, LShift, RShift, BitOr, BitXor, BitAnd, FloorDiv
};
enum class CompareOp : std::uint8_t { Eq, NotEq, Lt, LtE, Gt, GtE, Is, IsNot, In, NotIn };

/// The names of the enumerators above, as Python's `ast` spells the classes.
std::string_view name_of(ExprContext);
std::string_view name_of(BoolOpKind);
std::string_view name_of(UnaryOpKind);
std::string_view name_of(BinaryOp);
std::string_view name_of(CompareOp);

/// What `from __future__ import ...` switched on in this file.
struct Futures {
  bool division = false;
  bool print_function = false;
  bool unicode_literals = false;
  bool absolute_import = false;
  bool annotations = false;
  bool barry_as_FLUFL = false;
};

/// The value of a literal.
struct ConstantValue {
  enum Tag : std::uint8_t {
    None, True, False, Ellipsis,
    Int,      ///< `integer` if !big, else `text`
    Float,    ///< `number`
    Complex,  ///< an imaginary literal: 0 + number * 1j
    Str,      ///< `text`: unicode as generalised UTF-8 (a lone surrogate is its own three bytes; pairs stay pairs)
    Bytes,    ///< `text`: raw bytes. Python 2's plain string literals are Bytes
  };
  Tag tag = None;
  bool is_long = false;         ///< Python 2: written with an L, or too big for an int
  bool big = false;             ///< an Int outside int64_t: `text` is [-]0x... or [-]decimal digits, without underscores
  std::int64_t integer = 0;
  double number = 0;
  std::string_view text;
};

enum class Kind : std::uint8_t {
#define FIELD(type, name)
#define NODE(name, base, label, fields) name,
#include "compiler/ast/nodes.def"
};

struct Node {
  Kind kind;
  Range range;
};
/// Module, Interactive or Expression: the root.
struct Mod : Node {
  Dialect dialect = Dialect::Py3;
  Futures futures;
  const Source* source = nullptr;
};
struct Stmt : Node {};
struct Expr : Node {};
struct Pattern : Node {};
struct Part : Node {};

#define FIELD(type, name)
#define NODE(name, base, label, fields) struct name;
#include "compiler/ast/nodes.def"

using Block = Span<Stmt*>;
using Exprs = Span<Expr*>;        ///< entries may be null where Python's `ast` has None: Dict.keys, kw_defaults
using Patterns = Span<Pattern*>;
using Args = Span<Arg*>;

#define FIELD(type, name) type name{};
#define NODE(name, base, label, fields) \
  struct name : base {                  \
    static constexpr Kind kKind = Kind::name; \
    fields                              \
  };
#include "compiler/ast/nodes.def"

/// The name of a node's class in Python's `ast` module.
std::string_view name_of(Kind);

template <class T>
bool is(const Node* node) {
  return node != nullptr && node->kind == T::kKind;
}
/// The node as a T, or null if it is something else (or null).
template <class T>
const T* as(const Node* node) {
  return is<T>(node) ? static_cast<const T*>(node) : nullptr;
}
template <class T>
T* as(Node* node) {
  return is<T>(node) ? static_cast<T*>(node) : nullptr;
}
template <class T>
const T& cast(const Node& node) {
  return static_cast<const T&>(node);
}

/// A new node in the arena: `make<BinOp>(arena, range, left, op, right)`.
template <class T, class... Fields>
  requires(!std::is_base_of_v<Mod, T>)
T* make(Arena& arena, Range range, Fields&&... fields) {
  using Base = std::conditional_t<
      std::is_base_of_v<Stmt, T>, Stmt,
      std::conditional_t<std::is_base_of_v<Expr, T>, Expr, std::conditional_t<std::is_base_of_v<Pattern, T>, Pattern, Part>>>;
  return new (arena.allocate(sizeof(T), alignof(T))) T{Base{{T::kKind, range}}, std::forward<Fields>(fields)...};
}

/// Calls `f("field", node.field)` for every field, in order.
#define FIELD(type, name) f(#name, node.name);
#define NODE(name, base, label, fields)              \
  template <class F>                                 \
  void each_field([[maybe_unused]] const name& node, [[maybe_unused]] F&& f) { \
    fields                                           \
  }
#include "compiler/ast/nodes.def"

/// Calls `visitor(const T&)` with the node as what it is. Given an `Expr&` (a `Stmt&` ...) the visitor needs overloads
/// for expressions only; one that lacks an overload does not compile. Result: whatever the visitor returns.
template <class Base, class V>
decltype(auto) visit(const Base& node, V&& visitor) {
  switch (node.kind) {
#define FIELD(type, name)
#define NODE(name, base, label, fields)                                                       \
  case Kind::name:                                                                            \
    if constexpr (std::is_base_of_v<Base, name>) return visitor(static_cast<const name&>(node)); \
    break;
#include "compiler/ast/nodes.def"
  }
  __builtin_unreachable();
}

/// Calls `f(const Node&)` for every child node that is present, in field order.
template <class F>
void each_child(const Node& node, F&& f) {
  auto on_field = [&](const char*, const auto& field) {
    using T = std::remove_cvref_t<decltype(field)>;
    if constexpr (std::is_pointer_v<T>) {
      if (field != nullptr) f(static_cast<const Node&>(*field));
    } else if constexpr (requires { static_cast<const Node*>(field[0]); }) {
      for (auto* child : field)
        if (child != nullptr) f(static_cast<const Node&>(*child));
    }
  };
  visit(node, [&](const auto& concrete) { each_field(concrete, on_field); });
}

}  // namespace ast
}  // namespace natrix
