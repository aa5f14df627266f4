// runtime/heap/storage.cpp - layouts of blocks without a Python type, and ValueBuffer, which uses one.

#include "runtime/containers/storage.h"
#include "runtime/core/api.h"
#include "runtime/support/buffer.h"

namespace natrix::rt {

NATRIX_DEFINE_LAYOUT(Raw, nullptr, nullptr, nullptr, 0);

Result<void> ValueBuffer::grow() {
  size_t capacity = capacity_ * 2;
  Values* block = TRY(allocate_values(thread_, static_cast<int64_t>(capacity)));
  block->size.store(static_cast<int64_t>(capacity), std::memory_order_relaxed);  // unused ones are kEmpty
  for (size_t i = 0; i < size_; ++i) store(block, &block->items[i], data()[i]);
  block_ = block;
  capacity_ = capacity;
  return {};
}

}  // namespace natrix::rt
