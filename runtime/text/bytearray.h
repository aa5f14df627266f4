// runtime/text/bytearray.h - bytearray, memoryview, and Python 2's buffer.
// A ByteArray's bytes lie in a block that is replaced when it must grow; readers load the pointer once.
#pragma once

#include "runtime/core/cast.h"

namespace natrix {

struct ByteBlock : Object {  // layout Raw
  int64_t length;
  int64_t capacity;
  uint8_t* data() { return reinterpret_cast<uint8_t*>(this + 1); }
};

struct ByteArray : Object {
  ByteBlock* block;   // never null
};

struct MemoryView : Object {
  Value base;         // the object it was made from: Bytes or ByteArray; kNone once released
  Object* block;      // what `data` points into
  uint8_t* data;      // first item
  int64_t length;     // items
  int64_t stride;     // bytes from item to item
  uint64_t hash;
  int32_t itemsize;
  char format;        // 'B', 'b', 'c', 'h' ...
  bool readonly;
};

/// Python 2's buffer(base, offset, size): looks at its base anew each time.
struct BufferObject : Object {
  Value base;
  int64_t offset;
  int64_t size;       // -1: up to the end
};

}  // namespace natrix
NATRIX_LAYOUT(BufferObject, 0);
NATRIX_LAYOUT(ByteArray, 0);
NATRIX_LAYOUT(MemoryView, 0);

namespace natrix::rt {

Result<ByteArray*> make_bytearray(Thread& t, const void* data, int64_t length);
/// The new bytes are zero. Memoryviews keep the block they were made on: unlike CPython, which counts them and raises
/// BufferError, as when they die is not known here.
Result<void> resize_bytearray(Thread& t, ByteArray* a, int64_t length);
Result<void> append_bytearray(Thread& t, ByteArray* a, const void* data, int64_t length);

}  // namespace natrix::rt
