// runtime/system/file.h - files and descriptors, as the operating system has them.
// Results are values, or -errno. Calls that may block are safe regions and retry after signals, whose Python handlers run
// in between: only those can raise.
#pragma once

#include <cstddef>
#include <cstdint>

#include "runtime/core/result.h"
#include "runtime/core/thread.h"
#include "runtime/system/blocking.h"

namespace natrix::rt::sys {

enum OpenFlags : uint32_t {
  kOpenRead = 1, kOpenWrite = 2, kOpenCreate = 4, kOpenTruncate = 8, kOpenAppend = 16, kOpenExclusive = 32,
};
Result<int64_t> open(Thread& t, const char* path, uint32_t flags);
/// With the system's own flags, as os.open takes them.
Result<int64_t> open_raw(Thread& t, int at, const char* path, int flags, uint32_t mode);
Result<int64_t> read(Thread& t, int descriptor, void* data, size_t size, Interrupted then = Interrupted::AsDialect);
/// Writes some of it, as the system likes.
Result<int64_t> write(Thread& t, int descriptor, const void* data, size_t size, Interrupted then = Interrupted::AsDialect);
int64_t close(int descriptor);
/// whence 0, 1, 2.
int64_t seek(int descriptor, int64_t offset, int whence);
int64_t truncate(int descriptor, int64_t size);
/// O_CLOEXEC, for open_raw.
constexpr int kCloseOnExec = 02000000;
bool is_terminal(int descriptor);

struct Status {
  uint32_t mode;
  uint64_t inode, device, links, user, group;
  int64_t size, block_size, blocks;
  double accessed, modified, changed;
  int64_t accessed_ns, modified_ns, changed_ns;
  uint64_t special;
  bool directory, regular, link;
};
int64_t status_of(int descriptor, Status* out);
int64_t status(int at, const char* path, bool follow_links, Status* out);

/// All of it, outside any Python state: finalizers and the end of the process. False if it could not be written.
bool write_all_raw(int descriptor, const void* data, size_t size);

}  // namespace natrix::rt::sys
