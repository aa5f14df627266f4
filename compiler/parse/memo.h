// compiler/parse/memo.h - While explaining, the rules backtrack; what was tried at a place is then remembered, so that
// parsing stays linear. CPython remembers the same rules.
#pragma once

#include "compiler/parse/parser.h"

namespace natrix {

enum MemoRule : int { kExpression, kNamedExpression, kDisjunction, kBitwiseOr, kPrimary, kSimpleStatement };

template <class F>
auto Parser::cached(int rule, F parse) -> decltype(parse()) {
  if (!explaining_) return parse();
  if (raised()) return nullptr;
  std::uint64_t key = std::uint64_t{pos_} << 8 | static_cast<unsigned>(rule);
  if (auto found = memo_.find(key); found != memo_.end()) {
    if (found->second.result != nullptr) pos_ = found->second.end;
    return static_cast<decltype(parse())>(found->second.result);
  }
  auto result = parse();
  memo_[key] = {result, pos_};
  return result;
}

}  // namespace natrix
