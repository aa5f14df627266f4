// runtime/modules/posix_descriptors.cpp - the natives of module posix that work on open descriptors.
#include "natives/posix.h"
#include "runtime/core/structs.h"
#include "runtime/modules/posix_arguments.h"
#include "runtime/numbers/integer.h"
#include "runtime/system/descriptor.h"
#include "runtime/system/file.h"
#include "runtime/system/limits.h"
#include "runtime/system/process.h"
#include "runtime/system/signals.h"
#include "runtime/system/terminal.h"

namespace natrix::rt {

namespace {

Result<Value> pair_of(Thread& t, const int ends[2]) {
  Tuple* pair = TRY(make_tuple_of(t, Value::from_small(ends[0]), Value::from_small(ends[1])));
  return value_of(pair);
}

/// A bytes-like object; Python 2's text names the function.
Result<BytesView> written_data(Thread& t, Value data) {
  const BytesView view = bytes_view(data);
  if (view.data != nullptr) return view;
  if (!py2()) return bytes_argument(t, data);
  return raise(t, TypeError, "write() argument 2 must be string or buffer, not {}", data == kNone ? "None" : type_name(data));
}

}  // namespace

extern "C" {

Result<void> nx_posix_close(Thread& t, int64_t fd) { return posix_done(t, sys::close(static_cast<int>(fd))); }
Result<void> nx_posix_closerange(Thread&, int64_t fd_low, int64_t fd_high) {
  sys::close_range(static_cast<int>(fd_low), static_cast<int>(fd_high));
  return {};
}
Result<Value> nx_posix_read(Thread& t, int64_t fd, int64_t length) {
  if (length < 0) return posix_error(t, -EINVAL);
  Buffer<char> data;
  data.resize(static_cast<size_t>(length));
  const int64_t n = TRY(posix_checked(t, sys::read(t, static_cast<int>(fd), data.data(), data.size())));
  TRY(signals_run(t));  // of those that came while it waited and did not interrupt it (signal.siginterrupt)
  Bytes* b = TRY(make_bytes(t, data.data(), n));
  return value_of(b);
}
Result<int64_t> nx_posix_write(Thread& t, int64_t fd, Value data) {
  const BytesView view = TRY(written_data(t, data));
  return posix_checked(t, sys::write(t, static_cast<int>(fd), view.data, static_cast<size_t>(view.length)));
}
Result<Value> nx_posix_pread(Thread& t, int64_t fd, int64_t length, int64_t offset) {
  if (length < 0) return posix_error(t, -EINVAL);
  Buffer<char> data;
  data.resize(static_cast<size_t>(length));
  const int64_t n = TRY(posix_checked(t, sys::read_at(t, static_cast<int>(fd), data.data(), data.size(), offset)));
  Bytes* b = TRY(make_bytes(t, data.data(), n));
  return value_of(b);
}
Result<int64_t> nx_posix_pwrite(Thread& t, int64_t fd, Value buffer, int64_t offset) {
  const BytesView view = TRY(bytes_argument(t, buffer));
  return posix_checked(t, sys::write_at(t, static_cast<int>(fd), view.data, static_cast<size_t>(view.length), offset));
}
Result<int64_t> nx_posix_sendfile(Thread& t, int64_t out_fd, int64_t in_fd, Value offset, int64_t count) {
  int64_t from = 0;
  if (offset != kNone) from = TRY(index_py(t, offset));
  return posix_checked(t, sys::send_file(t, static_cast<int>(out_fd), static_cast<int>(in_fd), offset == kNone ? nullptr : &from,
                                         static_cast<size_t>(count)));
}
Result<int64_t> nx_posix_lseek(Thread& t, int64_t fd, int64_t position, int64_t how) {
  return posix_checked(t, sys::seek(static_cast<int>(fd), position, static_cast<int>(how)));
}
Result<void> nx_posix_ftruncate(Thread& t, int64_t fd, int64_t length) {
  return posix_done(t, sys::truncate(static_cast<int>(fd), length));
}
Result<void> nx_posix_fsync(Thread& t, Value fd) {
  return posix_done(t, sys::synchronize(t, static_cast<int>(TRY(descriptor_argument_py(t, fd))), false));
}
Result<void> nx_posix_fdatasync(Thread& t, Value fd) {
  return posix_done(t, sys::synchronize(t, static_cast<int>(TRY(descriptor_argument_py(t, fd))), true));
}
Result<void> nx_posix_sync(Thread& t) {
  sys::synchronize_all(t);
  return {};
}
Result<void> nx_posix_lockf(Thread& t, int64_t fd, int64_t command, int64_t length) {
  return posix_done(t, sys::lock_section(t, static_cast<int>(fd), static_cast<int>(command), length));
}
Result<void> nx_posix_posix_fallocate(Thread& t, int64_t fd, int64_t offset, int64_t length) {
  return posix_done(t, sys::allocate_space(t, static_cast<int>(fd), offset, length));
}
Result<void> nx_posix_posix_fadvise(Thread& t, int64_t fd, int64_t offset, int64_t length, int64_t advice) {
  return posix_done(t, sys::advise(static_cast<int>(fd), offset, length, static_cast<int>(advice)));
}

Result<int64_t> nx_posix_dup(Thread& t, int64_t fd) { return posix_checked(t, sys::duplicate(static_cast<int>(fd))); }
Result<int64_t> nx_posix_dup2_with(Thread& t, int64_t fd, int64_t fd2, bool inheritable) {
  return posix_checked(t, sys::duplicate_to(static_cast<int>(fd), static_cast<int>(fd2), inheritable));
}
Result<void> nx_posix_dup2(Thread& t, int64_t fd, int64_t fd2) {
  TRY(nx_posix_dup2_with(t, fd, fd2, true));
  return {};
}
Result<Value> nx_posix_pipe(Thread& t) {
  int ends[2];
  TRY(posix_checked(t, sys::make_pipe(ends, py2())));
  return pair_of(t, ends);
}
Result<Value> nx_posix_pipe2(Thread& t, int64_t flags) {
  int ends[2];
  TRY(posix_checked(t, sys::pipe_with(ends, static_cast<int>(flags))));
  return pair_of(t, ends);
}
Result<bool> nx_posix_get_inheritable(Thread& t, int64_t fd) { return TRY(posix_checked(t, sys::is_inherited(static_cast<int>(fd)))) != 0; }
Result<void> nx_posix_set_inheritable(Thread& t, int64_t fd, int64_t inheritable) {
  return posix_done(t, sys::set_inherited(static_cast<int>(fd), inheritable != 0));
}
Result<bool> nx_posix_get_blocking(Thread& t, int64_t fd) { return TRY(posix_checked(t, sys::is_blocking(static_cast<int>(fd)))) != 0; }
Result<void> nx_posix_set_blocking(Thread& t, int64_t fd, bool blocking) {
  return posix_done(t, sys::set_blocking(static_cast<int>(fd), blocking));
}

// --- terminals

Result<bool> nx_posix_isatty(Thread&, int64_t fd) { return sys::is_terminal(static_cast<int>(fd)); }
Result<Value> nx_posix_ttyname(Thread& t, int64_t fd) {
  char name[256];
  TRY(posix_checked(t, sys::terminal_name(static_cast<int>(fd), name, sizeof name)));
  return path_from_system(t, name);
}
Result<Value> nx_posix_ctermid(Thread& t) { return path_from_system(t, sys::controlling_terminal()); }
Result<int64_t> nx_posix_tcgetpgrp(Thread& t, int64_t fd) { return posix_checked(t, sys::foreground_group(static_cast<int>(fd))); }
Result<void> nx_posix_tcsetpgrp(Thread& t, int64_t fd, int64_t pgid) {
  return posix_done(t, sys::set_foreground_group(static_cast<int>(fd), pgid));
}
Result<Value> nx_posix_openpty(Thread& t) {
  int ends[2];
  TRY(posix_checked(t, sys::open_terminal_pair(ends, py2())));
  return pair_of(t, ends);
}
Result<void> nx_posix_login_tty(Thread& t, int64_t fd) { return posix_done(t, sys::become_terminal(static_cast<int>(fd))); }
Result<Value> nx_posix__terminal_size(Thread& t, int64_t fd) {
  int size[2];
  TRY(posix_checked(t, sys::terminal_size(static_cast<int>(fd), &size[0], &size[1])));
  return pair_of(t, size);
}

/// O_DIRECT, O_DIRECTORY, O_NOFOLLOW, O_LARGEFILE, O_TMPFILE
Result<Value> nx_posix__open_flags(Thread& t) {
  int flags[5];
  sys::open_flags(flags);
  Tuple* all = TRY(allocate_tuple(t, 5));
  for (int i = 0; i < 5; ++i) store(all, &all->items[i], Value::from_small(flags[i]));
  return value_of(all);
}

}  // extern "C"

}  // namespace natrix::rt
