// runtime/heap/storage.cpp - layouts of blocks without a Python type, and ValueBuffer, which uses one.

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
  // A values block: header, then size and capacity in one word, then the values (containers/storage.h).
  size_t capacity = capacity_ * 2;
  Object* block = TRY(allocate(thread_, sizeof(Object) + sizeof(Value) * (capacity + 1), layout_id(kLayoutRowValues)));
  Value* items = reinterpret_cast<Value*>(block + 1) + 1;
  memcpy(static_cast<void*>(items), data(), size_ * sizeof(Value));
  block_ = block;
  capacity_ = capacity;
  return {};
}

}  // namespace natrix::rt
