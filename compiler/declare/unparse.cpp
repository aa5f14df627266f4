// compiler/declare/unparse.cpp - Expressions that stand in declarations, as Python's ast.unparse writes them: they are
// shown in signatures.

#include <charconv>
#include <cmath>

#include "compiler/ast/dump.h"
#include "compiler/declare/declaration.h"

namespace natrix::declare {

using namespace ast;

std::string repr(double value) {
  ConstantValue number;
  number.tag = ConstantValue::Float;
  number.number = value;
  Context context;
  std::string text = dump(*make<Constant>(context.arena, Range{}, number), Dialect::Py3);
  return text.substr(15, text.size() - 16);  // Constant(value=...)
}

namespace {

std::string list(Exprs items) {
  Strings texts;
  for (const Expr* e : items) texts.push_back(unparse(*e));
  return join(texts, ", ");
}

}  // namespace

std::string unparse(const Expr& e) {
  switch (e.kind) {
    case Kind::Name: return std::string(cast<Name>(e).id.text());
    case Kind::Attribute: return unparse(*cast<Attribute>(e).value) + "." + std::string(cast<Attribute>(e).attr.text());
    case Kind::Subscript: {
      const auto& s = cast<Subscript>(e);
      const auto* several = as<Tuple>(s.slice);
      bool bare = several != nullptr && !several->elts.empty();
      return unparse(*s.value) + "[" + (bare ? list(several->elts) : unparse(*s.slice)) + "]";
    }
    case Kind::Constant: {
      if (cast<Constant>(e).value.tag == ConstantValue::Ellipsis) return "...";
      std::string text = dump(e, Dialect::Py3);
      std::size_t end = text.size() - 1;
      if (cast<Constant>(e).u_prefix) end = text.rfind(", kind=");
      std::string value = text.substr(15, end - 15);
      return value == "inf" ? "1e309" : value;
    }
    case Kind::UnaryOp: {
      constexpr const char* kSigns[] = {"~", "not ", "+", "-"};
      return kSigns[static_cast<int>(cast<UnaryOp>(e).op)] + unparse(*cast<UnaryOp>(e).operand);
    }
    case Kind::Tuple: {
      const auto& t = cast<Tuple>(e);
      return "(" + list(t.elts) + (t.elts.size() == 1 ? ",)" : ")");
    }
    case Kind::List: return "[" + list(cast<List>(e).elts) + "]";
    case Kind::Call: {
      Strings texts;
      for (const Expr* a : cast<Call>(e).args) texts.push_back(unparse(*a));
      for (const Keyword* k : cast<Call>(e).keywords) texts.push_back((k->arg ? std::string(k->arg.text()) + "=" : "**") + unparse(*k->value));
      return unparse(*cast<Call>(e).func) + "(" + join(texts, ", ") + ")";
    }
    case Kind::Dict: {
      const auto& d = cast<Dict>(e);
      Strings texts;
      for (std::uint32_t i = 0; i < d.keys.size(); i++) texts.push_back(unparse(*d.keys[i]) + ": " + unparse(*d.values[i]));
      return "{" + join(texts, ", ") + "}";
    }
    case Kind::BinOp: {
      constexpr const char* kSigns[] = {"+", "-", "*", "@", "/", "%", "**", "<<", ">>", "|", "^", "&", "//"};
      const auto& b = cast<BinOp>(e);
      return unparse(*b.left) + " " + kSigns[static_cast<int>(b.op)] + " " + unparse(*b.right);
    }
    default: fail("line " + std::to_string(e.range.line) + ": a declaration cannot hold this expression");
  }
}

}  // namespace natrix::declare
