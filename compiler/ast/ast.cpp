// compiler/ast/ast.cpp - Names of kinds and operators, as Python's `ast` spells them.

#include "compiler/ast/ast.h"

namespace natrix::ast {

std::string_view name_of(Kind kind) {
  constexpr std::string_view kNames[] = {
#define FIELD(type, name)
#define NODE(name, base, label, fields) label,
#include "compiler/ast/nodes.def"
  };
  return kNames[static_cast<std::size_t>(kind)];
}

std::string_view name_of(ExprContext ctx) {
  constexpr std::string_view kNames[] = {"Load", "Store", "Del"};
  return kNames[static_cast<std::size_t>(ctx)];
}
std::string_view name_of(BoolOpKind op) {
  constexpr std::string_view kNames[] = {"And", "Or"};
  return kNames[static_cast<std::size_t>(op)];
}
std::string_view name_of(UnaryOpKind op) {
  constexpr std::string_view kNames[] = {"Invert", "Not", "UAdd", "USub"};
  return kNames[static_cast<std::size_t>(op)];
}
std::string_view name_of(BinaryOp op) {
  constexpr std::string_view kNames[] = {"Add",    "Sub",    "Mult",  "MatMult", "Div",    "Mod",     "Pow",
                                         "LShift", "RShift", "BitOr", "BitXor",  "BitAnd", "FloorDiv"};
  return kNames[static_cast<std::size_t>(op)];
}
std::string_view name_of(CompareOp op) {
  constexpr std::string_view kNames[] = {"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"};
  return kNames[static_cast<std::size_t>(op)];
}

}  // namespace natrix::ast
