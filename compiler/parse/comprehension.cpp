// compiler/parse/comprehension.cpp - The `for` and `if` clauses of comprehensions. Language Reference 6.2.4.
// In 2.7 those of a list differ from those of a generator: `[x for x in 1, 2]`, and their conditions are old_tests.

#include "compiler/parse/parser.h"

namespace natrix {

using namespace ast;

bool Parser::at_for() { return at(K::KwFor) || (at(K::KwAsync) && kind(1) == K::KwFor); }

bool Parser::for_if_clauses(std::vector<Comprehension*>& out) {
  std::uint32_t begin = pos_;
  while (at_for()) {
    std::uint32_t start = pos_;
    bool async = accept(K::KwAsync);
    pos_++;
    Expr* target = target_list(TargetKind::For);
    if (target == nullptr || !accept(K::KwIn)) {
      if (explaining() && !raised()) attempt([&] { invalid_for_target(start); });
      pos_ = out.empty() ? begin : start;
      return !out.empty() && !raised();
    }
    // The grammar cuts after `in`: nothing else is tried.
    Expr* iter = disjunction();
    if (iter == nullptr) return pos_ = start, false;
    std::vector<Expr*> ifs;
    while (at(K::KwIf)) {
      std::uint32_t word = pos_++;
      Expr* test = py3() ? disjunction() : old_test();
      if (test == nullptr) {
        pos_ = word;
        break;
      }
      ifs.push_back(test);
    }
    out.push_back(make<Comprehension>(since(start), target, iter, keep(ifs), async));
  }
  return !out.empty();
}

bool Parser::list_for_py2(std::vector<Comprehension*>& out) {
  while (at(K::KwFor)) {
    std::uint32_t start = pos_++;
    Expr* target = target_list(TargetKind::For);
    if (target == nullptr || !accept(K::KwIn)) return false;
    // testlist_safe: old_test [(',' old_test)+ [',']]; a single one takes no comma.
    std::uint32_t first = pos_;
    Expr* iter = old_test();
    if (iter == nullptr) return false;
    if (at(K::Comma)) {
      std::vector<Expr*> elts{iter};
      while (accept(K::Comma)) {
        Expr* next = old_test();
        if (next == nullptr) break;
        elts.push_back(next);
      }
      if (elts.size() == 1) return false;
      iter = make<Tuple>(since(first), keep(elts), ExprContext::Load);
    }
    std::vector<Expr*> ifs;
    while (accept(K::KwIf)) {
      Expr* test = old_test();
      if (test == nullptr) return false;
      ifs.push_back(test);
    }
    out.push_back(make<Comprehension>(since(start), target, iter, keep(ifs), false));
  }
  return true;
}

// 2.7: an expression without a conditional at its top; so is the body of its lambda.
Expr* Parser::old_test() {
  if (!at(K::KwLambda)) return disjunction();
  Deeper deeper(*this, 2);
  if (too_deep()) return nullptr;
  std::uint32_t start = pos_++;
  Arguments* args = parameters(K::Colon, true);
  if (args == nullptr || !accept(K::Colon)) return pos_ = start, nullptr;
  Expr* body = old_test();
  if (body == nullptr) return pos_ = start, nullptr;
  return make<Lambda>(since(start), args, body);
}

}  // namespace natrix
