// runtime/modules/posix_arguments.h - arguments and results that the files of module posix, and modules like fcntl, share.
#pragma once

#include <cerrno>

#include "runtime/core/structs.h"
#include "runtime/modules/path_argument.h"
#include "runtime/system/directory.h"
#include "runtime/system/paths.h"

namespace natrix::rt {

inline Raised posix_error(Thread& t, int64_t error, Value filename = kEmpty, Value filename2 = kEmpty) {
  return raise_errno(t, OSError, static_cast<int>(-error), filename, filename2);
}

/// The result of a system call that names no file.
inline Result<int64_t> posix_checked(Thread& t, Result<int64_t> r) {
  const int64_t n = TRY(r);
  if (n < 0) return posix_error(t, n);
  return n;
}
inline Result<void> posix_done(Thread& t, Result<int64_t> r) {
  TRY(posix_checked(t, r));
  return {};
}

inline Result<Value> text_value(Thread& t, std::string_view s) {
  Text* text = TRY(native_str(t, s));
  return value_of(text);
}

/// An int, or what its fileno() gives (PyObject_AsFileDescriptor).
Result<int64_t> descriptor_argument_py(Thread& t, Value v);

/// What a function of module os works on: a path, looked up from a directory, or an open descriptor.
struct PosixTarget {
  PathBuffer path;
  int at = sys::kHere;
  int descriptor = -1;  // -1: the path counts
};
/// `dir_fd` is None or a descriptor. `or_descriptor`: the path may be one, in Python 3.
Result<void> posix_target_py(Thread& t, const char* function, Value path, Value dir_fd, bool or_descriptor, PosixTarget* out,
                             const char* argument = "path");
Result<int> directory_argument_py(Thread& t, Value dir_fd);

/// An id of a user or group: -1 "unchanged" to 2^32 - 1.
Result<int64_t> identity_argument_py(Thread& t, Value v, bool group);

}  // namespace natrix::rt
