// compiler/parse/explain.cpp - Common mistakes in expressions, and CPython 3.11's words for them.
// Called in the second pass over a statement that did not parse, before or after the rule proper as in CPython's grammar
// (Grammar/python.gram, the rules named invalid_...), since the first that matches decides.

#include "compiler/parse/memo.h"
#include "compiler/parse/parser.h"

namespace natrix {

using namespace ast;

// After the header of a clause. `what` as in "'if' statement". The keyword's own line is named.
void Parser::invalid_header(std::uint32_t keyword, std::string_view what, bool colon_is_forced) {
  if (raised()) return;
  if (at(K::Newline) && !colon_is_forced) {
    raise_last("expected ':'");
    return;
  }
  if (!at(K::Colon) || kind(1) != K::Newline || kind(2) == K::Indent) return;
  raise_indent("expected an indented block after " + std::string(what) + " on line " + std::to_string(token(keyword).range.line));
}

// An expression parsed without these rules.
Expr* Parser::expression_without_invalid() {
  bool keep = quiet_;
  quiet_ = true;
  Expr* value = plain_expression();
  quiet_ = keep;
  return value;
}

bool Parser::legacy_statement(const Expr* e) const {
  const auto* word = as<Name>(e);
  return word != nullptr && (word->id.text() == "print" || word->id.text() == "exec");
}

void Parser::invalid_expression() {
  std::uint32_t start = pos_;
  // CPython takes any beginning of a soft keyword for one here (Parser/pegen.c, _PyPegen_soft_keyword_token).
  bool soft_keyword = at(K::Name) && (std::string_view("match").starts_with(text(tok())) ||
                                      std::string_view("case").starts_with(text(tok())) || text(tok()) == "_");
  bool prefixed = at(K::Name) && !soft_keyword && kind(1) == K::String;
  if (!soft_keyword && !prefixed) {
    Expr* a = disjunction();
    if (a != nullptr) {
      std::uint32_t between = pos_;
      Expr* b = expression_without_invalid();
      // Within brackets only.
      if (b != nullptr && !raised() && !legacy_statement(a) && token(pos_ - 1).level != 0) {
        raise_range(a->range, b->range, "invalid syntax. Perhaps you forgot a comma?");
      }
      pos_ = between;
    }
  }
  if (raised()) return;
  pos_ = start;
  if (Expr* a = disjunction(); a != nullptr && accept(K::KwIf)) {
    Expr* b = disjunction();
    if (b != nullptr && !at(K::KwElse) && !at(K::Colon) && !raised()) {
      raise_range(a->range, b->range, "expected 'else' after 'if' expression");
    }
  }
  if (raised()) return;
  // print and exec as Python 2 had them.
  pos_ = start;
  if (at(K::Name) && kind(1) != K::LeftParen) {
    Expr* word = name();
    Expr* rest = star_expressions();
    if (rest != nullptr && legacy_statement(word) && !raised()) {
      std::string called(cast<Name>(*word).id.text());
      raise_range(word->range, rest->range, "Missing parentheses in call to '" + called + "'. Did you mean " + called + "(...)?");
    }
  }
}

void Parser::invalid_named_expression() {
  std::uint32_t start = pos_;
  Expr* a = expression();
  if (a != nullptr && at(K::ColonEqual)) {
    pos_++;
    if (expression() != nullptr && !raised()) {
      raise_at(a, "cannot use assignment expressions with " + std::string(expr_name(a)));
    }
  }
  if (raised()) return;
  pos_ = start;
  if (at(K::Name) && kind(1) == K::Assign) {
    Expr* word = name();
    pos_++;
    Expr* b = bitwise_or();
    if (b != nullptr && !at(K::Assign) && !at(K::ColonEqual) && !raised()) {
      raise_range(word->range, b->range, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
  }
  if (raised()) return;
  pos_ = start;
  K first = kind();
  if (first == K::KwTrue || first == K::KwNone || first == K::KwFalse) return;
  Expr* target = bitwise_or();
  if (target == nullptr || raised() || !at(K::Assign)) return;
  // A list, a tuple or a generator expression that stands first is left to other rules.
  if (first == K::LeftBracket || first == K::LeftParen) {
    std::uint32_t end = pos_;
    pos_ = start;
    Expr* display = atom();
    bool skip = is<List>(display) || is<Tuple>(display) || is<GeneratorExp>(display);
    pos_ = end;
    if (skip) return;
  }
  pos_++;
  Expr* value = bitwise_or();
  if (value != nullptr && !at(K::Assign) && !at(K::ColonEqual) && !raised()) {
    raise_at(target, "cannot assign to " + std::string(expr_name(target)) + " here. Maybe you meant '==' instead of '='?");
  }
}

void Parser::invalid_group(std::uint32_t start) {
  pos_ = start + 1;
  if (at(K::Star)) {
    Expr* starred = star_expression_loose();
    if (starred != nullptr && at(K::RightParen) && !raised()) raise_at(starred, "cannot use starred expression here");
  } else if (at(K::DoubleStar)) {
    std::uint32_t stars = pos_++;
    if (expression() != nullptr && at(K::RightParen) && !raised()) {
      raise_at(token(stars), "cannot use double starred expression here");
    }
  }
}

// '*' expression, which is more than a starred element may hold.
Expr* Parser::star_expression_loose() {
  std::uint32_t start = pos_;
  if (!accept(K::Star)) return nullptr;
  Expr* value = expression();
  if (value == nullptr) return pos_ = start, nullptr;
  return make<Starred>(since(start), value, ExprContext::Load);
}

void Parser::invalid_comprehension(std::uint32_t start, K open) {
  std::vector<Comprehension*> generators;
  pos_ = start + 1;
  if (at(K::Star)) {
    Expr* starred = star_expression_loose();
    if (starred != nullptr && for_if_clauses(generators) && !raised()) {
      raise_at(starred, "iterable unpacking cannot be used in comprehension");
      return;
    }
  }
  if (raised() || open == K::LeftParen) return;
  pos_ = start + 1;
  Expr* first = star_named_expression();
  if (first == nullptr || !at(K::Comma)) return;
  std::uint32_t comma = pos_++;
  std::vector<Expr*> rest;
  bool trailing = false;
  generators.clear();
  if (comma_separated(rest, &Parser::star_named_expression, trailing)) {
    if (for_if_clauses(generators) && !raised()) {
      raise_range(first->range, rest.back()->range, "did you forget parentheses around the comprehension target?");
    }
    return;
  }
  pos_ = comma + 1;
  if (for_if_clauses(generators) && !raised()) {
    raise_range(first->range, token(comma).range, "did you forget parentheses around the comprehension target?");
  }
}

void Parser::invalid_dict_comprehension(std::uint32_t start) {
  pos_ = start + 1;
  if (!at(K::DoubleStar)) return;
  std::uint32_t stars = pos_++;
  std::vector<Comprehension*> generators;
  if (bitwise_or() != nullptr && for_if_clauses(generators) && at(K::RightBrace) && !raised()) {
    raise_at(token(stars), "dict unpacking cannot be used in dict comprehension");
  }
}

// Where a keyword argument could stand. True if an error was raised.
bool Parser::invalid_kwarg() {
  std::uint32_t start = pos_;
  K first = kind();
  if ((first == K::KwTrue || first == K::KwFalse || first == K::KwNone) && kind(1) == K::Assign) {
    raise_range(tok().range, token(pos_ + 1).range, "cannot assign to " + std::string(text(tok())));
    return true;
  }
  if (first == K::Name && kind(1) == K::Assign) {
    std::uint32_t equals = pos_ + 1;
    pos_ += 2;
    std::vector<Comprehension*> generators;
    if (expression() != nullptr && at_for() && for_if_clauses(generators) && !raised()) {
      raise_range(token(start).range, token(equals).range, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
  } else if (Expr* a = expression(); a != nullptr && at(K::Assign) && !raised()) {
    raise_range(a->range, tok().range, "expression cannot contain assignment, perhaps you meant \"==\"?");
  }
  pos_ = start;
  return raised();
}

// After the arguments of a call did not parse. `start` is the first token within the parentheses.
void Parser::invalid_arguments(std::uint32_t start) {
  // Positional, starred and keyword arguments as far as they go: what CPython's grammar calls args.
  std::vector<Expr*> positional;
  std::vector<Keyword*> keywords;
  std::uint32_t last_end = pos_;
  Expr* last = nullptr;
  bool any = false, double_starred = false;
  auto args = [&] {
    for (;;) {
      std::uint32_t at_arg = pos_;
      if (at(K::Star)) {
        last = double_starred ? nullptr : star_expression_loose();
        if (last == nullptr) return pos_ = last_end, void();
        positional.push_back(last);
      } else if (accept(K::DoubleStar)) {
        last = expression();
        if (last == nullptr) return pos_ = last_end, void();
        keywords.push_back(make<Keyword>(since(at_arg), Symbol(), last));
        double_starred = true;
      } else if (at(K::Name) && kind(1) == K::Assign) {
        Symbol word = symbol(tok());
        pos_ += 2;
        last = expression();
        if (last == nullptr) return pos_ = last_end, void();
        keywords.push_back(make<Keyword>(since(at_arg), word, last));
      } else {
        last = keywords.empty() ? argument_expression() : nullptr;
        if (last == nullptr || at(K::Assign)) return pos_ = last_end, void();
        positional.push_back(last);
      }
      any = true;
      last_end = pos_;
      if (!accept(K::Comma)) return;
    }
  };
  pos_ = start;
  args();
  pos_ = last_end;
  if (raised()) return;
  if (any && at(K::Comma) && kind(1) == K::Star) {
    raise_range(token(start).range, token(last_end - 1).range, "iterable argument unpacking follows keyword argument unpacking");
    return;
  }
  std::uint32_t args_end = last_end;
  auto unparenthesised = [&](Expr* a, const std::vector<Comprehension*>& generators) {
    raise_range(a->range, generators.back()->range, "Generator expression must be parenthesized");
  };
  // A generator expression before other arguments.
  pos_ = start;
  if (Expr* a = expression()) {
    std::vector<Comprehension*> generators;
    if (at_for() && for_if_clauses(generators) && at(K::Comma) && !raised()) {
      attempt([&] {
        pos_++;  // more arguments may follow, with mistakes of their own
        expression();
      });
      if (!raised()) unparenthesised(a, generators);
      return;
    }
  }
  if (raised()) return;
  pos_ = start;
  if (at(K::Name) && kind(1) == K::Assign) {
    std::vector<Comprehension*> generators;
    pos_ += 2;
    if (expression() != nullptr && at_for() && for_if_clauses(generators) && !raised()) {
      raise_range(token(start).range, token(start + 1).range, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
      return;
    }
  }
  if (raised() || !any) return;
  // After other arguments.
  pos_ = args_end;
  if (at_for()) {
    std::vector<Comprehension*> generators;
    if (for_if_clauses(generators) && !raised() && positional.size() + keywords.size() > 1) {
      unparenthesised(last, generators);
    }
    return;
  }
  if (at(K::Comma)) {
    std::uint32_t after = pos_ + 1;
    pos_ = after;
    Expr* a = expression();
    std::vector<Comprehension*> generators;
    if (a != nullptr && at_for() && for_if_clauses(generators) && !raised()) {
      unparenthesised(a, generators);
      return;
    }
    if (raised()) return;
    pos_ = after;
    bool unpacking = false;
    for (Keyword* k : keywords) unpacking = unpacking || !k->arg;
    keywords.clear();
    double_starred = false;
    last_end = after;
    any = false;
    args();
    if (any && !raised()) {
      raise_last(unpacking ? "positional argument follows keyword argument unpacking" : "positional argument follows keyword argument");
    }
  }
}

}  // namespace natrix
