// runtime/support/buffer.h - growable temporaries of C++ code, freed when they go out of scope.
// Buffer<T> is malloc'd and invisible to the collector: for plain data. ValueBuffer holds references: its storage is a
// heap block that a local of this frame keeps alive, so the conservative scan sees it.
#pragma once

#include <cstdlib>
#include <cstring>
#include <string_view>
#include <type_traits>

#include "runtime/containers/storage.h"
#include "runtime/heap/heap.h"

namespace natrix::rt {

template <class T, size_t kInline = 64 / sizeof(T) + 1>
class Buffer {
  static_assert(std::is_trivially_copyable_v<T>);

 public:
  Buffer() = default;
  ~Buffer() { if (data_ != inline_) free(data_); }
  Buffer(const Buffer&) = delete;
  Buffer& operator=(const Buffer&) = delete;

  T* data() { return data_; }
  const T* data() const { return data_; }
  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T& operator[](size_t i) { return data_[i]; }
  const T& operator[](size_t i) const { return data_[i]; }
  T* begin() { return data_; }
  T* end() { return data_ + size_; }
  T& back() { return data_[size_ - 1]; }

  void reserve(size_t n) { if (n > capacity_) grow(n); }
  void resize(size_t n) { reserve(n); size_ = n; }
  void clear() { size_ = 0; }
  void pop() { --size_; }
  void push(T x) {
    if (size_ == capacity_) grow(size_ + 1);
    data_[size_++] = x;
  }
  void append(const T* p, size_t n) {
    reserve(size_ + n);
    if (n != 0) memcpy(static_cast<void*>(data_ + size_), p, n * sizeof(T));
    size_ += n;
  }
  void append(std::string_view s) requires(sizeof(T) == 1) { append(reinterpret_cast<const T*>(s.data()), s.size()); }
  std::string_view view() const requires(sizeof(T) == 1) { return {reinterpret_cast<const char*>(data_), size_}; }

 private:
  void grow(size_t need) {
    size_t wanted = capacity_ * 2 > need ? capacity_ * 2 : need;
    T* old = data_ == inline_ ? nullptr : data_;
    T* p = static_cast<T*>(realloc(static_cast<void*>(old), wanted * sizeof(T)));
    if (p == nullptr) abort();  // the process is out of address space
    if (old == nullptr && size_ != 0) memcpy(static_cast<void*>(p), inline_, size_ * sizeof(T));
    data_ = p;
    capacity_ = wanted;
  }
  T inline_[kInline];
  T* data_ = inline_;
  size_t size_ = 0;
  size_t capacity_ = kInline;
};

/// Values for building results; push may collect and raise MemoryError.
class ValueBuffer {
 public:
  explicit ValueBuffer(Thread& t) : thread_(t) {}
  ValueBuffer(const ValueBuffer&) = delete;

  size_t size() const { return size_; }
  Value* data() { return block_ == nullptr ? inline_ : block_->items; }
  Value& operator[](size_t i) { return data()[i]; }
  Result<void> push(Value v) {
    if (size_ == capacity_) TRY(grow());
    data()[size_++] = v;
    return {};
  }

 private:
  static constexpr size_t kInline = 16;
  Result<void> grow();
  Thread& thread_;
  Value inline_[kInline];
  Values* block_ = nullptr;
  size_t size_ = 0;
  size_t capacity_ = kInline;
};

}  // namespace natrix::rt
