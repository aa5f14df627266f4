// runtime/system/posix/descriptor.cpp - what can be done to an open descriptor, on POSIX.
#include "runtime/system/descriptor.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <unistd.h>

#include "runtime/system/blocking.h"

namespace natrix::rt::sys {

namespace {
int64_t checked(int64_t r) { return r < 0 ? -errno : r; }
}  // namespace

Result<int64_t> synchronize(Thread& t, int descriptor, bool data_only) {
  return interruptible(t, [&] { return int64_t{data_only ? ::fdatasync(descriptor) : ::fsync(descriptor)}; });
}
void synchronize_all(Thread& t) {
  Unlocked waiting(t);
  ::sync();
}
Result<int64_t> read_at(Thread& t, int descriptor, void* data, size_t size, int64_t offset) {
  return interruptible(t, [&] { return static_cast<int64_t>(::pread(descriptor, data, size, offset)); });
}
Result<int64_t> write_at(Thread& t, int descriptor, const void* data, size_t size, int64_t offset) {
  return interruptible(t, [&] { return static_cast<int64_t>(::pwrite(descriptor, data, size, offset)); });
}
Result<int64_t> send_file(Thread& t, int out, int in, int64_t* offset, size_t count) {
  return interruptible(t, [&] { return static_cast<int64_t>(::sendfile(out, in, offset, count)); });
}

int64_t is_inherited(int descriptor) {
  const int flags = ::fcntl(descriptor, F_GETFD);
  return flags < 0 ? -errno : (flags & FD_CLOEXEC) == 0;
}
int64_t set_inherited(int descriptor, bool inherited) {
  const int flags = ::fcntl(descriptor, F_GETFD);
  if (flags < 0) return -errno;
  return checked(::fcntl(descriptor, F_SETFD, inherited ? flags & ~FD_CLOEXEC : flags | FD_CLOEXEC));
}
int64_t is_blocking(int descriptor) {
  const int flags = ::fcntl(descriptor, F_GETFL);
  return flags < 0 ? -errno : (flags & O_NONBLOCK) == 0;
}
int64_t set_blocking(int descriptor, bool blocking) {
  const int flags = ::fcntl(descriptor, F_GETFL);
  if (flags < 0) return -errno;
  return checked(::fcntl(descriptor, F_SETFL, blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK));
}

void close_range(int low, int high) {
  for (int i = low < 0 ? 0 : low; i < high; ++i) ::close(i);
}
Result<int64_t> allocate_space(Thread& t, int descriptor, int64_t offset, int64_t length) {
  return interruptible(t, [&] {
    errno = ::posix_fallocate(descriptor, offset, length);
    return int64_t{errno == 0 ? 0 : -1};
  });
}
int64_t advise(int descriptor, int64_t offset, int64_t length, int advice) {
  return -::posix_fadvise(descriptor, offset, length, advice);
}
int64_t pipe_with(int* ends, int flags) { return checked(::pipe2(ends, flags)); }

Result<int64_t> control(Thread& t, int descriptor, int command, int64_t argument) {
  return interruptible(t, [&] { return int64_t{::fcntl(descriptor, command, argument)}; });
}
Result<int64_t> control(Thread& t, int descriptor, int command, void* data) {
  return interruptible(t, [&] { return int64_t{::fcntl(descriptor, command, data)}; });
}
Result<int64_t> device_control(Thread& t, int descriptor, uint64_t request, int64_t argument) {
  return interruptible(t, [&] { return int64_t{::ioctl(descriptor, request, argument)}; });
}
Result<int64_t> device_control(Thread& t, int descriptor, uint64_t request, void* data) {
  return interruptible(t, [&] { return int64_t{::ioctl(descriptor, request, data)}; });
}
Result<int64_t> lock_file(Thread& t, int descriptor, int operation) {
  return interruptible(t, [&] { return int64_t{::flock(descriptor, operation)}; });
}
Result<int64_t> lock_range(Thread& t, int descriptor, int operation, int64_t length, int64_t start, int whence) {
  struct flock range = {};
  range.l_type = (operation & LOCK_UN) != 0 ? F_UNLCK : (operation & LOCK_EX) != 0 ? F_WRLCK : F_RDLCK;
  range.l_start = start;
  range.l_len = length;
  range.l_whence = static_cast<short>(whence);
  return interruptible(t, [&] { return int64_t{::fcntl(descriptor, (operation & LOCK_NB) != 0 ? F_SETLK : F_SETLKW, &range)}; });
}
Result<int64_t> lock_section(Thread& t, int descriptor, int command, int64_t length) {
  return interruptible(t, [&] { return int64_t{::lockf(descriptor, command, length)}; });
}

void open_flags(int out[5]) {
  const int flags[] = {O_DIRECT, O_DIRECTORY, O_NOFOLLOW, O_LARGEFILE, O_TMPFILE};
  for (int i = 0; i < 5; ++i) out[i] = flags[i];
}

}  // namespace natrix::rt::sys
