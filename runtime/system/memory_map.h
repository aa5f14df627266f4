// runtime/system/memory_map.h - files mapped into memory: mmap(2). 0 or a value, or -errno.
#pragma once

#include <cstddef>
#include <cstdint>

namespace natrix::rt::sys {

/// descriptor -1: memory of no file.
int64_t map_memory(int descriptor, size_t length, int flags, int protection, int64_t offset, void** out);
int64_t unmap_memory(void* address, size_t length);
int64_t flush_memory(void* address, size_t length);
/// May move.
int64_t resize_memory(void* address, size_t from, size_t to, void** out);

}  // namespace natrix::rt::sys
