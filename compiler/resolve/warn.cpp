// compiler/resolve/warn.cpp - The SyntaxWarnings of CPython 3.11's compiler: compile.c, check_compare, check_caller,
// check_subscripter, check_index, compiler_assert. Python 2.7 has the last alone.
#include <string>

#include "compiler/resolve/collect.h"

namespace natrix {

using namespace ast;

namespace {

class Warner {
 public:
  Warner(Context& context, const Mod& tree) : context_(context), tree_(tree), py3_(tree.dialect == Dialect::Py3) {}

  void walk(const Node& n) {
    if (auto* a = as<Assert>(&n)) {
      auto* tuple = as<Tuple>(a->test);
      if (tuple != nullptr && !tuple->elts.empty()) warn(n, "assertion is always true, perhaps remove parentheses?");
    } else if (py3_) {
      if (auto* c = as<Compare>(&n)) compare(*c);
      else if (auto* call = as<Call>(&n)) caller(*call);
      else if (auto* s = as<Subscript>(&n)) subscript(*s);
    }
    each_child(n, [&](const Node& child) { walk(child); });
  }

 private:
  void warn(const Node& at, std::string message) {
    context_.diagnostics.report(DiagnosticId::SyntaxWarning, Phase::Compile, tree_.source, at.range, std::move(message));
  }

  /// The type of a literal or display, as far as its look tells; empty if it doesn't.
  static std::string type_of(const Expr& e) {
    switch (e.kind) {
      case Kind::Constant:
        switch (cast<Constant>(e).value.tag) {
          case ConstantValue::None: return "NoneType";
          case ConstantValue::True: case ConstantValue::False: return "bool";
          case ConstantValue::Ellipsis: return "ellipsis";
          case ConstantValue::Int: return "int";
          case ConstantValue::Float: return "float";
          case ConstantValue::Complex: return "complex";
          case ConstantValue::Str: return "str";
          case ConstantValue::Bytes: return "bytes";
        }
        return {};
      case Kind::Tuple: return "tuple";
      case Kind::List: case Kind::ListComp: return "list";
      case Kind::Dict: case Kind::DictComp: return "dict";
      case Kind::Set: case Kind::SetComp: return "set";
      case Kind::GeneratorExp: return "generator";
      case Kind::Lambda: return "function";
      case Kind::JoinedStr: case Kind::FormattedValue: return "str";
      default: return {};
    }
  }

  /// What check_compare counts as a literal: constants but None, True, False and Ellipsis.
  static bool is_literal(const Expr& e) {
    auto* c = as<Constant>(&e);
    return c != nullptr && c->value.tag >= ConstantValue::Int;
  }
  void compare(const Compare& n) {
    bool left = !is_literal(*n.left);
    for (std::uint32_t i = 0; i < n.ops.size(); ++i) {
      bool right = !is_literal(*n.comparators[i]);
      if ((n.ops[i] == CompareOp::Is || n.ops[i] == CompareOp::IsNot) && (!left || !right)) {
        return warn(n, n.ops[i] == CompareOp::Is ? "\"is\" with a literal. Did you mean \"==\"?"
                                                 : "\"is not\" with a literal. Did you mean \"!=\"?");
      }
      left = right;
    }
  }

  void caller(const Call& n) {
    std::string type = is<Lambda>(n.func) ? std::string() : type_of(*n.func);
    if (!type.empty()) warn(n, "'" + type + "' object is not callable; perhaps you missed a comma?");
  }

  void subscript(const Subscript& n) {
    if (n.ctx != ExprContext::Load) return;
    std::string owner = type_of(*n.value);
    if (owner.empty()) return;
    bool sequence = owner == "str" || owner == "bytes" || owner == "tuple" || owner == "list";
    if (!sequence) {
      if (owner != "dict") warn(n, "'" + owner + "' object is not subscriptable; perhaps you missed a comma?");
      return;
    }
    std::string index = type_of(*n.slice);
    if (index.empty() || index == "int" || index == "bool" || is<Slice>(n.slice)) return;
    warn(n, owner + " indices must be integers or slices, not " + index + "; perhaps you missed a comma?");
  }

  Context& context_;
  const Mod& tree_;
  bool py3_;
};

}  // namespace

void warn_of_suspects(Context& context, const Mod& tree) { Warner(context, tree).walk(tree); }

}  // namespace natrix
