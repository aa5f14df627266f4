// compiler/parse/check.cpp - `from __future__ import`: where it may stand and what it may name.
// CPython finds unknown features before it looks at scopes (Python/future.c), misplaced imports when it comes to compile
// them (Python/compile.c, compiler_from_import).

#include "compiler/parse/check.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

namespace natrix {

using namespace ast;

namespace {

bool is_feature(std::string_view name, Dialect dialect) {
  constexpr std::string_view kBoth[] = {"nested_scopes",  "generators",     "division",        "absolute_import",
                                        "with_statement", "print_function", "unicode_literals"};
  constexpr std::string_view kPy3[] = {"barry_as_FLUFL", "generator_stop", "annotations"};
  auto in = [&](const auto& names) { return std::find(std::begin(names), std::end(names), name) != std::end(names); };
  return in(kBoth) || (dialect == Dialect::Py3 && in(kPy3));
}

bool is_future(const Stmt& s) {
  const auto* import = as<ImportFrom>(&s);
  return import != nullptr && import->level == 0 && import->module.text() == "__future__";
}

bool is_string(const Stmt& s) {
  const auto* e = as<ExprStmt>(&s);
  const auto* literal = e == nullptr ? nullptr : as<Constant>(e->value);
  return literal != nullptr && (literal->value.tag == ConstantValue::Str || literal->value.tag == ConstantValue::Bytes);
}

class FutureCheck {
 public:
  FutureCheck(Context& context, const Mod& tree) : context_(context), tree_(tree) {}

  void block(Block body, bool top) {
    bool begins = top;
    for (const Stmt* s : body) {
      if (is_future(*s)) {
        if (begins) features(cast<ImportFrom>(*s));
        else error(Phase::Compile, *s, "from __future__ imports must occur at the beginning of the file");
        continue;
      }
      if (!(begins && is_string(*s))) begins = false;
      // Only statements have statements in them.
      each_child(*s, [&](const Node& child) { inner(child); });
    }
  }

 private:
  void inner(const Node& n) {
    switch (n.kind) {
      case Kind::ExceptHandler: block(cast<ExceptHandler>(n).body, false); break;
      case Kind::MatchCase: block(cast<MatchCase>(n).body, false); break;
      default:
        if (n.kind <= Kind::Exec && n.kind >= Kind::FunctionDef) statement(cast<Stmt>(n));
    }
  }
  void statement(const Stmt& s) {
    if (is_future(s)) error(Phase::Compile, s, "from __future__ imports must occur at the beginning of the file");
    each_child(s, [&](const Node& child) { inner(child); });
  }

  void features(const ImportFrom& import) {
    for (const Alias* alias : import.names) {
      std::string_view name = alias->name.text();
      if (is_feature(name, tree_.dialect)) continue;
      if (name == "braces") error(Phase::Future, import, "not a chance");
      else error(Phase::Future, import, "future feature " + std::string(name) + " is not defined");
      return;
    }
  }

  void error(Phase phase, const Node& at, std::string message) {
    good = false;
    Diagnostic& d = context_.diagnostics.syntax_error(tree_.dialect, phase, tree_.source, at.range, std::move(message));
    if (phase == Phase::Future) d.end_lineno = d.end_offset = 0;
  }

  Context& context_;
  const Mod& tree_;

 public:
  bool good = true;
};

}  // namespace

bool check(Context& context, const Mod& tree) {
  FutureCheck futures(context, tree);
  if (const auto* module = as<Module>(&tree)) futures.block(module->body, true);
  if (const auto* one = as<Interactive>(&tree)) futures.block(one->body, true);
  return futures.good;
}

}  // namespace natrix
