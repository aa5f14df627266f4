// compiler/support/intern.h - Each identifier is stored once; equal identifiers are equal pointers.
#pragma once

#include <functional>
#include <string_view>
#include <unordered_map>

#include "compiler/support/arena.h"

namespace natrix {

/// An interned string, or nothing (the default). Compares by pointer; `text()` of nothing is empty.
class Symbol {
 public:
  Symbol() = default;
  std::string_view text() const { return data_ == nullptr ? std::string_view() : *data_; }
  explicit operator bool() const { return data_ != nullptr; }
  friend bool operator==(Symbol, Symbol) = default;
  const void* id() const { return data_; }

 private:
  friend class Interner;
  explicit Symbol(const std::string_view* data) : data_(data) {}
  const std::string_view* data_ = nullptr;
};

class Interner {
 public:
  Symbol intern(std::string_view text) {
    auto found = table_.find(text);
    if (found != table_.end()) return Symbol(found->second);
    auto* kept = arena_.create<std::string_view>(arena_.copy(text));
    table_.emplace(*kept, kept);
    return Symbol(kept);
  }

 private:
  Arena arena_;
  std::unordered_map<std::string_view, const std::string_view*> table_;
};

}  // namespace natrix

template <>
struct std::hash<natrix::Symbol> {
  std::size_t operator()(natrix::Symbol s) const noexcept { return std::hash<const void*>()(s.id()); }
};
