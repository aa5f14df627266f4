// runtime/modules/mmap.cpp - the natives of module mmap. Addresses are ints that the class keeps; it checks bounds.
#include "natives/mmap.h"
#include "runtime/modules/posix_arguments.h"
#include "runtime/numbers/integer.h"
#include "runtime/system/memory_map.h"

namespace natrix::rt {

namespace {

uint8_t* at(int64_t address, int64_t offset) { return reinterpret_cast<uint8_t*>(address) + offset; }
void* start(int64_t address) { return at(address, 0); }

Result<Value> address_value(Thread& t, int64_t failed, void* address) {
  if (failed < 0) return posix_error(t, failed);
  return int_from_int64(t, reinterpret_cast<int64_t>(address));
}

}  // namespace

extern "C" {

Result<Value> nx_mmap__map(Thread& t, int64_t fileno, int64_t length, int64_t flags, int64_t prot, int64_t offset) {
  void* address = nullptr;
  const int64_t r = sys::map_memory(static_cast<int>(fileno), static_cast<size_t>(length), static_cast<int>(flags), static_cast<int>(prot), offset, &address);
  return address_value(t, r, address);
}
Result<void> nx_mmap__unmap(Thread&, int64_t address, int64_t length) {
  (void)sys::unmap_memory(start(address), static_cast<size_t>(length));
  return {};
}
Result<Value> nx_mmap__flush(Thread& t, int64_t address, int64_t offset, int64_t size) {
  return address_value(t, sys::flush_memory(at(address, offset), static_cast<size_t>(size)), nullptr);
}
Result<Value> nx_mmap__resize(Thread& t, int64_t address, int64_t from, int64_t to) {
  void* moved = nullptr;
  const int64_t r = sys::resize_memory(start(address), static_cast<size_t>(from), static_cast<size_t>(to), &moved);
  return address_value(t, r, moved);
}
Result<Value> nx_mmap__get(Thread& t, int64_t address, int64_t offset, int64_t size) {
  Bytes* b = TRY(make_bytes(t, at(address, offset), size));
  return value_of(b);
}
Result<void> nx_mmap__set(Thread& t, int64_t address, int64_t offset, Value data) {
  const BytesView view = TRY(bytes_argument(t, data));
  memmove(at(address, offset), view.data, static_cast<size_t>(view.length));
  return {};
}
Result<void> nx_mmap__move(Thread&, int64_t address, int64_t dest, int64_t src, int64_t count) {
  memmove(at(address, dest), at(address, src), static_cast<size_t>(count));
  return {};
}

}  // extern "C"

}  // namespace natrix::rt
