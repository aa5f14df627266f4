// compiler/translate/match.cpp - The match statement (Language Reference 8.6; compile.c, compiler_pattern_*).
// Names are bound only once the whole pattern has matched, before the guard.
#include "compiler/translate/translator.h"

namespace natrix {

using namespace ast;

void Translator::go_on_if(Local condition, BlockId fail) {
  BlockId next = b_.block();
  b_.branch(condition, next, fail);
  b_.begin(next);
}

void Translator::match_stmt(const Match& s) {
  Local subject = fresh(*s.subject);
  BlockId end = b_.block();
  for (MatchCase* c : s.cases) {
    BlockId next = b_.block();
    Captures captures;
    pattern(*c->pattern, subject, next, captures);
    {
      At at(*this, *c->pattern);
      for (auto& [name, value] : captures.names) store_name(name, value);
    }
    if (c->guard != nullptr) {
      BlockId body = b_.block();
      condition(*c->guard, body, next);
      b_.begin(body);
    }
    block(c->body);
    b_.jump(end);
    b_.begin(next);
  }
  b_.begin(end);
}

void Translator::pattern(const Pattern& p, Local subject, BlockId fail, Captures& captures) {
  At at(*this, p);
  switch (p.kind) {
    case Kind::MatchValue: {
      Local value = expr(*cast<MatchValue>(p).value);
      nir::Instr& i = b_.add(Op::Compare, {subject, value});
      i.kind = static_cast<uint8_t>(nir::CompareOp::Eq);
      Local equal = i.result;
      return go_on_if(b_.add(Op::Truth, {equal}).result, fail);
    }
    case Kind::MatchSingleton: {
      Local value = constant(p_.constant(cast<MatchSingleton>(p).value));
      return go_on_if(b_.add(Op::Is, {subject, value}).result, fail);
    }
    case Kind::MatchSequence: return sequence_pattern(cast<MatchSequence>(p), subject, fail, captures);
    case Kind::MatchMapping: return mapping_pattern(cast<MatchMapping>(p), subject, fail, captures);
    case Kind::MatchClass: return class_pattern(cast<MatchClass>(p), subject, fail, captures);
    case Kind::MatchStar:
      if (cast<MatchStar>(p).name) captures.names.emplace_back(cast<MatchStar>(p).name, subject);
      return;
    case Kind::MatchAs: {
      auto& as_pattern = cast<MatchAs>(p);
      if (as_pattern.pattern != nullptr) pattern(*as_pattern.pattern, subject, fail, captures);
      if (as_pattern.name) captures.names.emplace_back(as_pattern.name, subject);
      return;
    }
    case Kind::MatchOr: return or_pattern(cast<MatchOr>(p), subject, fail, captures);
    default: __builtin_unreachable();
  }
}

namespace {

bool is_wildcard(const Pattern& p) {
  auto* plain = as<MatchAs>(&p);
  return plain != nullptr && plain->pattern == nullptr && !plain->name;
}
bool is_star_wildcard(const Pattern& p) {
  auto* star = as<MatchStar>(&p);
  return star != nullptr && !star->name;
}

}  // namespace

void Translator::sequence_pattern(const MatchSequence& p, Local subject, BlockId fail, Captures& captures) {
  uint32_t size = p.patterns.size(), star = size;
  bool only_wildcards = true, star_wildcard = false;
  for (uint32_t i = 0; i < size; ++i) {
    const Pattern& sub = *p.patterns[i];
    if (is<MatchStar>(&sub)) star = i;
    only_wildcards &= is_wildcard(sub) || is_star_wildcard(sub);
    star_wildcard |= is_star_wildcard(sub);
  }
  go_on_if(b_.add(Op::MatchSequence, {subject}).result, fail);
  auto length_is = [&](nir::CompareOp op, int64_t n) {
    Local length = b_.add(Op::Length, {subject}).result;
    Local wanted = b_.local(LocalType::Int);
    b_.add(Op::IntConst, {}, wanted).immediate = n;
    nir::Instr& i = b_.add(Op::IntCompare, {length, wanted});
    i.kind = static_cast<uint8_t>(op);
    go_on_if(i.result, fail);
  };
  if (star == size) length_is(nir::CompareOp::Eq, size);
  else if (size > 1) length_is(nir::CompareOp::Ge, size - 1);
  if (only_wildcards) return;
  if (star_wildcard) {
    // Items are taken by index; those after the star count from the end.
    for (uint32_t i = 0; i < size; ++i) {
      const Pattern& sub = *p.patterns[i];
      if (i == star || is_wildcard(sub)) continue;
      Local index;
      if (i < star) {
        index = constant(p_.integer(i));
      } else {
        Local length = b_.add(Op::Length, {subject}).result;
        Local back = constant(p_.integer(size - i));
        Local boxed_length = b_.add(Op::BoxInt, {length}).result;
        nir::Instr& minus = b_.add(Op::Binary, {boxed_length, back});
        minus.kind = static_cast<uint8_t>(nir::BinaryOp::Sub);
        index = minus.result;
      }
      Local item = b_.add(Op::GetItem, {subject, index}).result;
      pattern(sub, item, fail, captures);
    }
    return;
  }
  Local items;
  if (star == size) {
    nir::Instr& i = b_.add(Op::Unpack, {subject});
    i.immediate = size;
    items = i.result;
  } else {
    nir::Instr& i = b_.add(Op::UnpackStar, {subject});
    i.immediate = star | (size - star - 1) << 16;
    items = i.result;
  }
  for (uint32_t n = 0; n < size; ++n) {
    nir::Instr& i = b_.add(Op::TupleItem, {items});
    i.immediate = n;
    pattern(*p.patterns[n], i.result, fail, captures);
  }
}

void Translator::mapping_pattern(const MatchMapping& p, Local subject, BlockId fail, Captures& captures) {
  go_on_if(b_.add(Op::MatchMapping, {subject}).result, fail);
  uint32_t size = p.keys.size();
  if (size == 0 && !p.rest) return;
  if (size > 0) {
    Local length = b_.add(Op::Length, {subject}).result;
    Local wanted = b_.local(LocalType::Int);
    b_.add(Op::IntConst, {}, wanted).immediate = size;
    nir::Instr& i = b_.add(Op::IntCompare, {length, wanted});
    i.kind = static_cast<uint8_t>(nir::CompareOp::Ge);
    go_on_if(i.result, fail);
  }
  std::vector<Local> key_values = exprs(p.keys);
  Local keys = b_.add(Op::BuildTuple, key_values).result;
  Local values = b_.add(Op::MatchKeys, {subject, keys}).result;
  go_on_if(b_.add(Op::Not, {b_.add(Op::IsEmpty, {values}).result}).result, fail);
  for (uint32_t n = 0; n < size; ++n) {
    nir::Instr& i = b_.add(Op::TupleItem, {values});
    i.immediate = n;
    pattern(*p.patterns[n], i.result, fail, captures);
  }
  if (!p.rest) return;
  Local rest = b_.add(Op::BuildDict, {}).result;
  b_.effect(Op::DictUpdate, {rest, subject});
  for (Local key : key_values) b_.effect(Op::DelItem, {rest, key});
  captures.names.emplace_back(p.rest, rest);
}

void Translator::class_pattern(const MatchClass& p, Local subject, BlockId fail, Captures& captures) {
  Local type = expr(*p.cls);
  std::vector<Symbol> names(p.kwd_attrs.begin(), p.kwd_attrs.end());
  Local keywords = constant(p_.names_tuple(names));
  nir::Instr& i = b_.add(Op::MatchClass, {subject, type, keywords});
  i.immediate = p.patterns.size();
  Local attributes = i.result;
  go_on_if(b_.add(Op::Not, {b_.add(Op::IsEmpty, {attributes}).result}).result, fail);
  uint32_t n = 0;
  for (const Patterns* list : {&p.patterns, &p.kwd_patterns}) {
    for (Pattern* sub : *list) {
      nir::Instr& item = b_.add(Op::TupleItem, {attributes});
      item.immediate = n++;
      pattern(*sub, item.result, fail, captures);
    }
  }
}

void Translator::or_pattern(const MatchOr& p, Local subject, BlockId fail, Captures& captures) {
  // Every alternative binds the same names; they meet in one local each.
  BlockId matched = b_.block();
  std::vector<std::pair<Symbol, Local>> merged;
  for (uint32_t n = 0; n < p.patterns.size(); ++n) {
    bool last = n + 1 == p.patterns.size();
    BlockId next = last ? fail : b_.block();
    Captures inner;
    pattern(*p.patterns[n], subject, next, inner);
    for (auto& [name, value] : inner.names) {
      if (n == 0) {
        merged.emplace_back(name, copy(value));
        continue;
      }
      for (auto& [known, local] : merged)
        if (known == name) copy(value, local);
    }
    b_.jump(matched);
    if (!last) b_.begin(next);
  }
  b_.begin(matched);
  captures.names.insert(captures.names.end(), merged.begin(), merged.end());
}

}  // namespace natrix
