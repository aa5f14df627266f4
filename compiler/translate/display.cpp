// compiler/translate/display.cpp - List, tuple, set and dict displays, with stars.
#include "compiler/translate/translator.h"

namespace natrix {

using namespace ast;

Local Translator::display(const Exprs& elts, Op build, Local to) {
  bool starred = false;
  for (Expr* e : elts) starred |= is<Starred>(e);
  if (!starred) {
    // CPython 3.11, starunpack_helper.
    bool constants = py3_ && build == Op::BuildSet && elts.size() > 2;
    for (Expr* e : elts) constants = constants && folded(*e) != kNone;
    nir::Instr& i = b_.add(build, exprs(elts), to);
    if (constants) i.kind = 1;
    return i.result;
  }
  if (build == Op::BuildSet) {
    Local set = kNone;
    std::vector<Local> first;
    for (Expr* e : elts) {
      auto* star = as<Starred>(e);
      if (set == kNone && star == nullptr) {
        first.push_back(expr(*e));
        continue;
      }
      if (set == kNone) set = b_.add(Op::BuildSet, first).result;
      if (star != nullptr) {
        Local items = expr(*star->value);
        b_.effect(Op::SetUpdate, {set, items});
      } else {
        Local item = expr(*e);
        b_.effect(Op::SetAdd, {set, item});
      }
    }
    return to == Builder::kFresh ? set : copy(set, to);
  }
  Local list = starred_list(elts);
  if (build == Op::BuildTuple) return b_.add(Op::ListToTuple, {list}, to).result;
  return to == Builder::kFresh ? list : copy(list, to);
}

/// A new list of items some of which are starred.
Local Translator::starred_list(const Exprs& elts) {
  Local list = kNone;
  std::vector<Local> first;
  for (Expr* e : elts) {
    auto* star = as<Starred>(e);
    if (list == kNone && star == nullptr) {
      first.push_back(expr(*e));
      continue;
    }
    if (list == kNone) list = b_.add(Op::BuildList, first).result;
    if (star != nullptr) {
      Local items = expr(*star->value);
      b_.effect(Op::ListExtend, {list, items});
    } else {
      Local item = expr(*e);
      b_.effect(Op::ListAppend, {list, item});
    }
  }
  if (list == kNone) list = b_.add(Op::BuildList, first).result;
  return list;
}

Local Translator::dict_display(const Dict& e, Local to) {
  std::vector<Local> pairs;
  Local dict = kNone;
  auto flush = [&] {
    if (dict == kNone) dict = b_.add(Op::BuildDict, pairs).result;
    else for (size_t i = 0; i < pairs.size(); i += 2) b_.effect(Op::DictStore, {dict, pairs[i], pairs[i + 1]});
    pairs.clear();
  };
  if (!py3_) {
    // CPython 2.7 evaluates the value before its key, and stores each pair as it comes. With constant keys nobody can tell
    // when they are stored.
    bool plain_keys = true;
    for (Expr* key : e.keys) plain_keys &= folded(*key) != kNone;
    if (plain_keys) {
      for (uint32_t i = 0; i < e.keys.size(); ++i) {
        Local value = fresh(*e.values[i]);
        pairs.push_back(expr(*e.keys[i]));
        pairs.push_back(value);
      }
      return b_.add(Op::BuildDict, pairs, to).result;
    }
    nir::Instr& presized = b_.add(Op::BuildMap, {});
    presized.immediate = e.keys.size();
    Local made = presized.result;
    for (uint32_t i = 0; i < e.keys.size(); ++i) {
      Local value = expr(*e.values[i]);
      Local key = expr(*e.keys[i]);
      b_.effect(Op::DictStore, {made, key, value});
    }
    return to == Builder::kFresh ? made : copy(made, to);
  }
  bool updates = false;
  for (Expr* key : e.keys) updates |= key == nullptr;
  for (uint32_t i = 0; i < e.keys.size(); ++i) {
    if (e.keys[i] == nullptr) {
      flush();
      Local mapping = expr(*e.values[i]);
      b_.effect(Op::DictUpdate, {dict, mapping});
      continue;
    }
    pairs.push_back(expr(*e.keys[i]));
    pairs.push_back(expr(*e.values[i]));
  }
  if (!updates) return b_.add(Op::BuildDict, pairs, to).result;
  flush();
  return to == Builder::kFresh ? dict : copy(dict, to);
}

}  // namespace natrix
