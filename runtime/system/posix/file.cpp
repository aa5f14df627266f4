// runtime/system/posix/file.cpp - files and descriptors on POSIX.
#include "runtime/system/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>


namespace natrix::rt::sys {

namespace {

int64_t checked(int64_t r) { return r < 0 ? -errno : r; }

void fill(Status* out, const struct stat& s) {
  auto seconds = [](const timespec& at) { return static_cast<double>(at.tv_sec) + 1e-9 * static_cast<double>(at.tv_nsec); };
  auto nanoseconds = [](const timespec& at) { return int64_t{at.tv_sec} * 1000000000 + at.tv_nsec; };
  *out = {s.st_mode, s.st_ino, s.st_dev, s.st_nlink, s.st_uid, s.st_gid, s.st_size, s.st_blksize, s.st_blocks,
          seconds(s.st_atim), seconds(s.st_mtim), seconds(s.st_ctim),
          nanoseconds(s.st_atim), nanoseconds(s.st_mtim), nanoseconds(s.st_ctim), s.st_rdev,
          S_ISDIR(s.st_mode), S_ISREG(s.st_mode), S_ISLNK(s.st_mode)};
}

}  // namespace

Result<int64_t> open(Thread& t, const char* path, uint32_t flags) {
  int how = O_CLOEXEC;
  how |= (flags & kOpenRead) == 0 ? O_WRONLY : (flags & kOpenWrite) != 0 ? O_RDWR : O_RDONLY;
  if ((flags & kOpenCreate) != 0) how |= O_CREAT;
  if ((flags & kOpenTruncate) != 0) how |= O_TRUNC;
  if ((flags & kOpenAppend) != 0) how |= O_APPEND;
  if ((flags & kOpenExclusive) != 0) how |= O_EXCL;
  return interruptible(t, [&] { return static_cast<int64_t>(::open(path, how, 0666)); });
}

Result<int64_t> open_raw(Thread& t, int at, const char* path, int flags, uint32_t mode) {
  return interruptible(t, [&] { return static_cast<int64_t>(::openat(at, path, flags, mode)); });
}

Result<int64_t> read(Thread& t, int descriptor, void* data, size_t size, Interrupted then) {
  return interruptible(t, [&] { return static_cast<int64_t>(::read(descriptor, data, size)); }, then);
}

Result<int64_t> write(Thread& t, int descriptor, const void* data, size_t size, Interrupted then) {
  return interruptible(t, [&] { return static_cast<int64_t>(::write(descriptor, data, size)); }, then);
}

int64_t close(int descriptor) { return checked(::close(descriptor)); }
int64_t seek(int descriptor, int64_t offset, int whence) {
  return checked(::lseek(descriptor, offset, whence == 0 ? SEEK_SET : whence == 1 ? SEEK_CUR : SEEK_END));
}
int64_t truncate(int descriptor, int64_t size) { return checked(::ftruncate(descriptor, size)); }
bool is_terminal(int descriptor) { return ::isatty(descriptor) != 0; }

int64_t status_of(int descriptor, Status* out) {
  struct stat s;
  if (::fstat(descriptor, &s) != 0) return -errno;
  fill(out, s);
  return 0;
}

int64_t status(int at, const char* path, bool follow_links, Status* out) {
  struct stat s;
  if (::fstatat(at, path, &s, follow_links ? 0 : AT_SYMLINK_NOFOLLOW) != 0) return -errno;
  fill(out, s);
  return 0;
}

bool write_all_raw(int descriptor, const void* data, size_t size) {
  const char* p = static_cast<const char*>(data);
  while (size != 0) {
    const ssize_t n = ::write(descriptor, p, size);
    if (n < 0) {
      if (errno == EINTR) continue;
      return false;
    }
    p += n;
    size -= static_cast<size_t>(n);
  }
  return true;
}

}  // namespace natrix::rt::sys
