// compiler/parse/atom.cpp - Atoms, displays, and the trailers that make them primaries. Language Reference 6.2, 6.3.

#include "compiler/parse/memo.h"
#include "compiler/parse/parser.h"

namespace natrix {

using namespace ast;

Expr* Parser::primary() {
  return cached(kPrimary, [&] { return primary_uncached(); });
}

Expr* Parser::primary_uncached() {
  std::uint32_t start = pos_;
  Expr* value = atom();
  return value == nullptr ? nullptr : trailers(value, start);
}

Expr* Parser::trailers(Expr* value, std::uint32_t start) {
  for (;;) {
    std::uint32_t before = pos_;
    switch (kind()) {
      case K::Dot: {
        pos_++;
        if (!at_name()) return pos_ = before, value;
        Symbol attr = symbol(tok());
        pos_++;
        value = make<Attribute>(since(start), value, attr, ExprContext::Load);
        break;
      }
      case K::LeftParen: {
        Expr* called = call(value, start);
        if (called == nullptr) return pos_ = before, value;
        value = called;
        break;
      }
      case K::LeftBracket: {
        pos_++;
        Deeper deeper(*this);
        if (too_deep()) return nullptr;
        Expr* index = slices();
        if (index == nullptr || !accept(K::RightBracket)) return pos_ = before, value;
        value = make<Subscript>(since(start), value, index, ExprContext::Load);
        break;
      }
      default: return value;
    }
  }
}

// subscript (',' subscript)* [',']
Expr* Parser::slices() {
  Expr* index = tuple_of(&Parser::slice);
  // x[*a] is x[(*a,)].
  if (is<Starred>(index)) return make<Tuple>(index->range, keep(std::vector<Expr*>{index}), ExprContext::Load);
  return index;
}

Expr* Parser::slice() {
  std::uint32_t start = pos_;
  if (py3() && at(K::Star)) return star_expression();
  if (!py3() && at(K::Dot)) {
    if (kind(1) != K::Dot || kind(2) != K::Dot) return nullptr;
    pos_ += 3;
    ConstantValue dots;
    dots.tag = ConstantValue::Ellipsis;
    return make<Constant>(since(start), dots);
  }
  // Three optional expressions; a slice if there is a colon.
  Expr* lower = at(K::Colon) ? nullptr : named_expression();
  if (!at(K::Colon)) return lower;
  if (is<NamedExpr>(lower) && tok().kind == K::Colon && token(start).kind == K::Name) return pos_ = start, nullptr;
  pos_++;
  Expr* upper = at(K::Colon) || at(K::Comma) || at(K::RightBracket) ? nullptr : expression();
  Expr* step = nullptr;
  if (at(K::Colon)) {
    std::uint32_t colon = pos_++;
    step = at(K::Comma) || at(K::RightBracket) ? nullptr : expression();
    if (step == nullptr && !py3()) {
      // CPython 2.7 Python/ast.c, ast_for_slice: a second colon without a step gives the name None.
      step = make<Name>(token(colon).range, context_.names.intern("None"), ExprContext::Load);
    }
  }
  return make<Slice>(since(start), lower, upper, step);
}

Expr* Parser::name(ExprContext ctx) {
  const Token& t = tok();
  pos_++;
  return make<Name>(t.range, symbol(t), ctx);
}

Expr* Parser::constant(ConstantValue::Tag tag) {
  ConstantValue value;
  value.tag = tag;
  return make<Constant>(token(pos_++).range, value);
}

Expr* Parser::atom() {
  switch (kind()) {
    case K::Name: return name();
    case K::KwPrint: return at_name() ? name() : nullptr;
    case K::Number: return number();
    case K::String: return strings();
    case K::KwNone: return constant(ConstantValue::None);
    case K::KwTrue: return constant(ConstantValue::True);
    case K::KwFalse: return constant(ConstantValue::False);
    case K::Ellipsis: return constant(ConstantValue::Ellipsis);
    case K::LeftParen: return parenthesised();
    case K::LeftBracket: return list_display();
    case K::LeftBrace: return brace_display();
    case K::Backquote: return backquoted();
    default: return nullptr;
  }
}

Expr* Parser::backquoted() {
  std::uint32_t start = pos_++;
  Deeper deeper(*this);
  if (too_deep()) return nullptr;
  // testlist1: without a trailing comma.
  std::uint32_t first = pos_;
  Expr* value = expression();
  if (value != nullptr && at(K::Comma)) {
    std::vector<Expr*> elts{value};
    while (accept(K::Comma)) {
      Expr* next = expression();
      if (next == nullptr) return pos_ = start, nullptr;
      elts.push_back(next);
    }
    value = make<Tuple>(since(first), keep(elts), ExprContext::Load);
  }
  if (value == nullptr || !accept(K::Backquote)) return pos_ = start, nullptr;
  return make<Repr>(since(start), value);
}

// ( ... ): a group, a tuple or a generator expression.
Expr* Parser::parenthesised() {
  std::uint32_t start = pos_++;
  Deeper deeper(*this);
  if (too_deep()) return nullptr;
  auto fails = [&]() -> Expr* {
    if (explaining() && !raised()) {
      attempt([&] { invalid_group(start); });
      attempt([&] { invalid_comprehension(start, K::LeftParen); });
    }
    pos_ = start;
    return nullptr;
  };
  if (accept(K::RightParen)) return make<Tuple>(since(start), Exprs(), ExprContext::Load);
  if (at(K::KwYield)) {
    Expr* value = yield_expression();
    if (value == nullptr || !accept(K::RightParen)) return fails();
    return value;
  }
  Expr* first = star_named_expression();
  if (first == nullptr) return fails();
  if (at(K::Comma)) {
    std::vector<Expr*> elts{first};
    while (accept(K::Comma)) {
      Expr* next = star_named_expression();
      if (next == nullptr) break;
      elts.push_back(next);
    }
    if (!accept(K::RightParen)) return fails();
    return make<Tuple>(since(start), keep(elts), ExprContext::Load);
  }
  if (at_for() && !is<Starred>(first)) {
    std::vector<Comprehension*> generators;
    if (!for_if_clauses(generators) || !accept(K::RightParen)) return fails();
    return make<GeneratorExp>(since(start), first, keep(generators));
  }
  if (is<Starred>(first) || !accept(K::RightParen)) return fails();
  return first;
}

Expr* Parser::list_display() {
  std::uint32_t start = pos_++;
  Deeper deeper(*this);
  if (too_deep()) return nullptr;
  auto fails = [&]() -> Expr* {
    if (explaining() && !raised()) attempt([&] { invalid_comprehension(start, K::LeftBracket); });
    pos_ = start;
    return nullptr;
  };
  std::vector<Expr*> elts;
  if (!at(K::RightBracket)) {
    Expr* first = star_named_expression();
    if (first == nullptr) return fails();
    if (at_for() && !is<Starred>(first)) {
      std::vector<Comprehension*> generators;
      bool parsed = py3() ? for_if_clauses(generators) : list_for_py2(generators);
      if (!parsed || !accept(K::RightBracket)) return fails();
      return make<ListComp>(since(start), first, keep(generators));
    }
    elts.push_back(first);
    while (accept(K::Comma)) {
      Expr* next = star_named_expression();
      if (next == nullptr) break;
      elts.push_back(next);
    }
  }
  if (!accept(K::RightBracket)) return fails();
  return make<List>(since(start), keep(elts), ExprContext::Load);
}

// { ... }: a dict or set, or a comprehension of either.
Expr* Parser::brace_display() {
  std::uint32_t start = pos_++;
  Deeper deeper(*this);
  if (too_deep()) return nullptr;
  bool pairs = false;
  if (Expr* dict = dict_display(start, pairs)) return dict;
  // CPython looks for these mistakes in its first pass already.
  if (py3() && pairs && !raised()) attempt([&] { invalid_pairs(start); });
  pos_ = start + 1;
  auto fails = [&]() -> Expr* {
    if (explaining() && !raised()) {
      attempt([&] { invalid_comprehension(start, K::LeftBrace); });
      attempt([&] { invalid_dict_comprehension(start); });
    }
    pos_ = start;
    return nullptr;
  };
  if (raised() || at(K::DoubleStar)) return fails();
  Expr* first = star_named_expression();
  if (first == nullptr) return fails();
  if (at_for() && !is<Starred>(first)) {
    std::vector<Comprehension*> generators;
    if (!for_if_clauses(generators) || !accept(K::RightBrace)) return fails();
    return make<SetComp>(since(start), first, keep(generators));
  }
  std::vector<Expr*> elts{first};
  while (accept(K::Comma)) {
    Expr* next = star_named_expression();
    if (next == nullptr) break;
    elts.push_back(next);
  }
  if (!accept(K::RightBrace)) return fails();
  return make<Set>(since(start), keep(elts));
}

// After the brace. Null, with no harm done, if it is no dict.
Expr* Parser::dict_display(std::uint32_t start, bool& pairs) {
  std::vector<Expr*> keys, values;
  while (!at(K::RightBrace)) {
    if (py3() && accept(K::DoubleStar)) {
      pairs = true;
      Expr* value = bitwise_or();
      if (value == nullptr) return nullptr;
      keys.push_back(nullptr);
      values.push_back(value);
    } else {
      Expr* key = expression();
      if (key == nullptr || !accept(K::Colon)) return nullptr;
      pairs = true;
      Expr* value = expression();
      if (value == nullptr) return nullptr;
      keys.push_back(key);
      values.push_back(value);
      if (keys.size() == 1 && at_for()) {
        std::vector<Comprehension*> generators;
        if (!for_if_clauses(generators) || !accept(K::RightBrace)) return nullptr;
        return make<DictComp>(since(start), key, value, keep(generators));
      }
    }
    if (!accept(K::Comma)) break;
  }
  if (!accept(K::RightBrace)) return nullptr;
  return make<Dict>(since(start), keep(keys), keep(values));
}

}  // namespace natrix
