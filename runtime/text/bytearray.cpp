// runtime/text/bytearray.cpp - the storage of bytearray: blocks that are replaced to grow.

#include "runtime/text/bytearray.h"

#include <cstring>

#include "runtime/core/api.h"

namespace natrix {
namespace {

void trace_bytearray(rt::Tracer& tracer, Object* o) { tracer.visit(static_cast<ByteArray*>(o)->block); }

}  // namespace

NATRIX_DEFINE_LAYOUT(ByteArray, &nx_type_bytearray, trace_bytearray, nullptr, 0);

namespace rt {
namespace {

Result<ByteBlock*> make_block(Thread& t, int64_t length, int64_t capacity) {
  if (capacity > (INT64_MAX >> 4)) return raise_empty(t, MemoryError);
  Object* o = TRY(allocate(t, sizeof(ByteBlock) + static_cast<size_t>(capacity) + 1, layout_id(kLayoutRowRaw)));
  auto* block = static_cast<ByteBlock*>(o);
  block->length = length;
  block->capacity = capacity;
  return block;
}

}  // namespace

Result<ByteArray*> make_bytearray(Thread& t, const void* data, int64_t length) {
  ByteArray* a = TRY(make<ByteArray>(t));
  ByteBlock* block = TRY(make_block(t, length, length));
  if (data != nullptr && length != 0) memcpy(block->data(), data, static_cast<size_t>(length));
  store(a, &a->block, block);
  return a;
}

Result<void> resize_bytearray(Thread& t, ByteArray* a, int64_t length) {
  ByteBlock* old = a->block;
  if (length == old->length) return Done{};
  if (length <= old->capacity) {
    if (length < old->length) memset(old->data() + length, 0, static_cast<size_t>(old->length - length));
    old->length = length;
    return Done{};
  }
  ByteBlock* block = TRY(make_block(t, length, length + (length >> 3) + (length < 9 ? 3 : 6)));
  memcpy(block->data(), old->data(), static_cast<size_t>(old->length));
  block->flags.store(old->flags.load(std::memory_order_relaxed), std::memory_order_relaxed);  // array.array's type code
  publish(a, &a->block, block);
  return Done{};
}

Result<void> append_bytearray(Thread& t, ByteArray* a, const void* data, int64_t length) {
  const int64_t at = a->block->length;
  // The source may be the array's own block: what it points to stays as it is when the block is replaced.
  TRY(resize_bytearray(t, a, at + length));
  memmove(a->block->data() + at, data, static_cast<size_t>(length));
  return Done{};
}

}  // namespace rt
}  // namespace natrix
