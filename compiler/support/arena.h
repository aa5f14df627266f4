// compiler/support/arena.h - Memory that lives as long as its owner and is freed at once.
// Nothing in an arena is ever destroyed, so only trivially destructible things may be put there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace natrix {

/// An array that somebody else owns (an arena, as a rule): a pointer and a length.
template <class T>
struct Span {
  T* items = nullptr;
  std::uint32_t count = 0;

  T* begin() const { return items; }
  T* end() const { return items + count; }
  std::uint32_t size() const { return count; }
  bool empty() const { return count == 0; }
  T& operator[](std::size_t i) const { return items[i]; }
  T& front() const { return items[0]; }
  T& back() const { return items[count - 1]; }
};

class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  ~Arena() {
    for (char* block : blocks_) std::free(block);
  }

  void* allocate(std::size_t size, std::size_t align = alignof(std::max_align_t)) {
    std::uintptr_t at = (reinterpret_cast<std::uintptr_t>(next_) + align - 1) & ~(align - 1);
    if (next_ == nullptr || at + size > reinterpret_cast<std::uintptr_t>(end_)) {
      grow(size + align);
      at = (reinterpret_cast<std::uintptr_t>(next_) + align - 1) & ~(align - 1);
    }
    next_ = reinterpret_cast<char*>(at + size);
    return reinterpret_cast<void*>(at);
  }

  template <class T, class... Args>
  T* create(Args&&... args) {
    static_assert(std::is_trivially_destructible_v<T>);
    return new (allocate(sizeof(T), alignof(T))) T{std::forward<Args>(args)...};
  }

  /// A copy of `count` items that lives in the arena.
  template <class T>
  Span<T> copy(const T* items, std::size_t count) {
    static_assert(std::is_trivially_copyable_v<T>);
    if (count == 0) return {};
    T* to = static_cast<T*>(allocate(sizeof(T) * count, alignof(T)));
    std::memcpy(static_cast<void*>(to), items, sizeof(T) * count);
    return {to, static_cast<std::uint32_t>(count)};
  }
  template <class T>
  Span<T> copy(const std::vector<T>& items) {
    return copy(items.data(), items.size());
  }
  std::string_view copy(std::string_view text) {
    Span<char> kept = copy(text.data(), text.size());
    return {kept.items, kept.count};
  }

 private:
  void grow(std::size_t at_least) {
    std::size_t size = blocks_.empty() ? 16 * 1024 : 256 * 1024;
    if (size < at_least) size = at_least;
    char* block = static_cast<char*>(std::malloc(size));
    if (block == nullptr) std::abort();
    blocks_.push_back(block);
    next_ = block;
    end_ = block + size;
  }

  std::vector<char*> blocks_;
  char* next_ = nullptr;
  char* end_ = nullptr;
};

}  // namespace natrix
