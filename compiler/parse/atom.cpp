// compiler/parse/atom.cpp - Atoms, displays, and the trailers that make them primaries. Language Reference 6.2, 6.3.

#include <utility>

#include "compiler/parse/memo.h"
#include "compiler/parse/parser.h"
#include "compiler/source/normalize.h"

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
    // A generator expression may follow, and its rule for mistakes takes any bracket.
    if (explaining() && !raised() && (at(K::LeftBracket) || at(K::LeftBrace))) {
      attempt([&] { invalid_comprehension(before, kind()); });
      if (raised()) return nullptr;
    }
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
        Deeper deeper(*this, 16);
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

Symbol Parser::symbol(const Token& t) {
  std::string_view word = text(t);
  for (char c : word)
    if (static_cast<unsigned char>(c) >= 128) return context_.names.intern(nfkc(word));
  return context_.names.intern(word);
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
  Deeper deeper(*this, 15);
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
  Deeper deeper(*this, 15);
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
  Deeper deeper(*this, 15);
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
  Deeper deeper(*this, 15);
  if (too_deep()) return nullptr;
  auto fails = [&]() -> Expr* {
    if (explaining() && !raised()) {
      attempt([&] { invalid_comprehension(start, K::LeftBrace); });
      attempt([&] { invalid_dict_comprehension(start); });
    }
    pos_ = start;
    return nullptr;
  };
  if (at(K::RightBrace) || (py3() && at(K::DoubleStar))) {
    Expr* dict = dict_display(start, nullptr);
    return dict != nullptr ? dict : fails();
  }
  if (explaining_) {
    // With the order of CPython's grammar, a dict first; what is parsed twice is remembered.
    if (Expr* dict = dict_display(start, nullptr)) return dict;
    if (raised()) return fails();
    pos_ = start + 1;
  }
  Expr* first = star_named_expression();
  if (first == nullptr) return fails();
  bool walrus = token(start + 1).kind == K::Name && token(start + 2).kind == K::ColonEqual;
  if (at(K::Colon) && !is<Starred>(first) && !walrus) {
    Expr* dict = explaining_ ? nullptr : dict_display(start, first);
    return dict != nullptr ? dict : fails();
  }
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

// After the brace, or after the first key if that is given. Null if it is no dict.
// Unlike other rules about mistakes, those here are part of CPython's first pass already.
Expr* Parser::dict_display(std::uint32_t start, Expr* first_key) {
  std::vector<Expr*> keys, values;
  while (!at(K::RightBrace)) {
    if (py3() && first_key == nullptr && accept(K::DoubleStar)) {
      Expr* value = bitwise_or();
      if (value == nullptr) return nullptr;
      keys.push_back(nullptr);
      values.push_back(value);
    } else {
      Expr* key = first_key != nullptr ? std::exchange(first_key, nullptr) : expression();
      if (key == nullptr || raised()) return nullptr;
      if (!at(K::Colon)) {
        if (py3() && !keys.empty()) raise_missing_colon(*key);
        return nullptr;
      }
      std::uint32_t colon = pos_++;
      Expr* value = expression();
      if (value == nullptr) {
        if (py3() && !raised()) raise_bad_value(colon);
        return nullptr;
      }
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

void Parser::raise_missing_colon(const Expr& key) {
  // The place is the key's last character; there is no end.
  Range where{key.range.line, key.range.end_col > 0 ? key.range.end_col - 1 : 0, key.range.end_line, 0};
  raise(DiagnosticId::SyntaxError, where, "':' expected after dictionary key");
  raised_->end_offset = 0;
}

void Parser::raise_bad_value(std::uint32_t colon) {
  if (at(K::Star)) {
    Range star = tok().range;
    pos_++;
    if (bitwise_or() != nullptr && !raised()) raise_from(star, "cannot use a starred expression in a dictionary value");
  } else if (at(K::RightBrace) || at(K::Comma)) {
    raise_at(token(colon), "expression expected after dictionary key and ':'");
  }
}

}  // namespace natrix
