// compiler/parse/call.cpp - Arguments of calls and of class definitions. Language Reference 6.3.4.
// Both dialects give the shape of 3.11: *x is a Starred among the positional arguments, **x a Keyword without a name.

#include "compiler/parse/parser.h"

namespace natrix {

using namespace ast;

// From '(' to ')'.
Expr* Parser::call(Expr* func, std::uint32_t start) {
  std::uint32_t open = pos_++;
  Deeper deeper(*this, 16);
  if (too_deep()) return nullptr;
  std::vector<Expr*> args;
  std::vector<Keyword*> keywords;
  if (!call_arguments(args, keywords) || !accept(K::RightParen)) return pos_ = open, nullptr;
  // f(x for x in y): the parentheses belong to the generator expression too.
  if (py3() && args.size() == 1 && args[0] == bare_genexp_) args[0]->range = since(open);
  return make<Call>(since(start), func, keep(args), keep(keywords));
}

bool Parser::call_arguments(std::vector<Expr*>& args, std::vector<Keyword*>& keywords) {
  return py3() ? arguments_py3(args, keywords, true) : arguments_py2(args, keywords);
}

bool Parser::arguments_py3(std::vector<Expr*>& args, std::vector<Keyword*>& keywords, bool allow_genexp) {
  std::uint32_t begin = pos_;
  bool double_starred = false;  // after **x only keywords and more of its kind may come
  bool good = true;
  while (!at(K::RightParen)) {
    std::uint32_t start = pos_;
    if (at(K::Star)) {
      pos_++;
      Expr* value = double_starred ? nullptr : expression();
      if (value == nullptr) {
        pos_ = start;
        good = false;
        break;
      }
      args.push_back(make<Starred>(since(start), value, ExprContext::Load));
    } else if (accept(K::DoubleStar)) {
      Expr* value = expression();
      if (value == nullptr) {
        pos_ = start;
        good = false;
        break;
      }
      keywords.push_back(make<Keyword>(since(start), Symbol(), value));
      double_starred = true;
    } else if (at(K::Name) && kind(1) == K::Assign) {
      if (explaining() && !raised() && invalid_kwarg()) return false;
      Symbol word = symbol(tok());
      pos_ += 2;
      Expr* value = expression();
      if (value == nullptr) {
        pos_ = start;
        good = false;
        break;
      }
      keywords.push_back(make<Keyword>(since(start), word, value));
    } else {
      if (!keywords.empty()) {
        if (explaining() && !raised() && invalid_kwarg()) return false;
        kind(at(K::Name) ? 1 : 0);  // CPython would look here for a keyword argument
        pos_ = start;
        good = false;
        break;
      }
      Expr* value = argument_expression();
      if (value == nullptr || at(K::Assign)) {
        pos_ = start;
        if (explaining() && !raised() && invalid_kwarg()) return false;
        good = false;
        break;
      }
      if (allow_genexp && args.empty() && at_for() && !is<Starred>(value)) {
        std::uint32_t word = pos_;
        std::vector<Comprehension*> generators;
        if (for_if_clauses(generators) && at(K::RightParen)) {
          bare_genexp_ = make<GeneratorExp>(since(start), value, keep(generators));
          args.push_back(bare_genexp_);
          return !raised();
        }
        if (explaining() && !raised()) attempt([&] { invalid_comprehension(begin - 1, K::LeftParen); });
        pos_ = word;
      }
      args.push_back(value);
    }
    if (!accept(K::Comma)) break;
  }
  if (good && at(K::RightParen)) return !raised();
  if (explaining() && !raised()) {
    attempt([&] { invalid_comprehension(begin - 1, K::LeftParen); });
    pos_ = begin;
    if (!raised()) invalid_arguments(begin);
  }
  return false;
}

// arglist: (argument ',')* (argument [','] | '*' test (',' argument)* [',' '**' test] | '**' test)
// argument: test [comp_for] | test '=' test
bool Parser::arguments_py2(std::vector<Expr*>& args, std::vector<Keyword*>& keywords) {
  bool starred = false, after_keyword = false;
  std::uint32_t count = 0;
  GeneratorExp* bare = nullptr;
  while (!at(K::RightParen)) {
    std::uint32_t start = pos_;
    if (at(K::Star) && !starred) {
      pos_++;
      Expr* value = expression();
      if (value == nullptr) return false;
      args.push_back(make<Starred>(since(start), value, ExprContext::Load));
      starred = true;
      if (!at(K::Comma)) break;
      pos_++;
      if (at(K::RightParen)) return false;
      continue;
    }
    if (accept(K::DoubleStar)) {
      Expr* value = expression();
      if (value == nullptr) return false;
      keywords.push_back(make<Keyword>(since(start), Symbol(), value));
      break;
    }
    Expr* value = expression();
    if (value == nullptr) return false;
    count++;
    if (at(K::KwFor)) {
      std::vector<Comprehension*> generators;
      if (!for_if_clauses(generators)) return false;
      value = bare = make<GeneratorExp>(since(start), value, keep(generators));
      args.push_back(value);
    } else if (accept(K::Assign)) {
      // CPython 2.7 Python/ast.c, ast_for_call.
      Expr* given = expression();
      if (given == nullptr) return false;
      after_keyword = true;
      if (is<Lambda>(value)) {
        ast_error(value->range, "lambda cannot contain assignment");
      } else if (!is<Name>(value)) {
        ast_error(value->range, "keyword can't be an expression");
      } else {
        Symbol word = cast<Name>(*value).id;
        forbidden(word, value->range);
        for (Keyword* other : keywords)
          if (other->arg == word) ast_error(given->range, "keyword argument repeated");
        keywords.push_back(make<Keyword>(since(start), word, given));
      }
    } else {
      if (after_keyword) ast_error(value->range, "non-keyword arg after keyword arg");
      else if (starred) ast_error(value->range, "only named arguments may follow *expression");
      args.push_back(value);
    }
    if (!accept(K::Comma)) break;
    if (at(K::RightParen) && starred) return false;
  }
  if (bare != nullptr && count > 1) ast_error(bare->range, "Generator expression must be parenthesized if not sole argument");
  return at(K::RightParen);
}

}  // namespace natrix
