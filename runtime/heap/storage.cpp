// runtime/heap/storage.cpp - layouts of blocks without a Python type, and ValueBuffer, which uses one.

#include "runtime/containers/storage.h"
#include "runtime/core/api.h"
#include "runtime/support/buffer.h"

namespace natrix::rt {

extern "C" {
extern Layout nx_layout_Raw;
Layout nx_layout_Raw = {nullptr, nullptr, nullptr, layout_id(kLayoutRowRaw), sizeof(Object), 0, 0, nullptr};
extern Layout nx_layout_LayoutBlock;
Layout nx_layout_LayoutBlock = {nullptr, nullptr, nullptr, layout_id(kLayoutRowLayoutBlock), sizeof(Object), 0, 0, nullptr};
}

Result<void> ValueBuffer::grow() {
  size_t capacity = capacity_ * 2;
  Values* block = TRY(make<Values>(thread_, sizeof(Value) * capacity));
  block->capacity = static_cast<int64_t>(capacity);
  block->size.store(block->capacity, std::memory_order_relaxed);  // all of it is scanned; the rest is zero
  memcpy(static_cast<void*>(block->items), data(), size_ * sizeof(Value));
  block_ = block;
  capacity_ = capacity;
  return {};
}

}  // namespace natrix::rt
