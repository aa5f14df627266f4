// runtime/system/posix/memory_map.cpp - mmap(2).
#include "runtime/system/memory_map.h"

#include <sys/mman.h>

#include <cerrno>

namespace natrix::rt::sys {

namespace {
int64_t result_of(void* address, void** out) {
  if (address == MAP_FAILED) return -errno;
  *out = address;
  return 0;
}
}  // namespace

int64_t map_memory(int descriptor, size_t length, int flags, int protection, int64_t offset, void** out) {
  return result_of(::mmap(nullptr, length, protection, descriptor < 0 ? flags | MAP_ANONYMOUS : flags, descriptor, offset), out);
}
int64_t unmap_memory(void* address, size_t length) { return ::munmap(address, length) != 0 ? -errno : 0; }
int64_t flush_memory(void* address, size_t length) { return ::msync(address, length, MS_SYNC) != 0 ? -errno : 0; }
int64_t resize_memory(void* address, size_t from, size_t to, void** out) { return result_of(::mremap(address, from, to, MREMAP_MAYMOVE), out); }

}  // namespace natrix::rt::sys
