// runtime/modules/posix_arguments.cpp - see posix_arguments.h. Modules/posixmodule.c: path_converter, dir_fd_converter,
// _Py_Uid_Converter; Objects/fileobject.c: PyObject_AsFileDescriptor.
#include "runtime/modules/posix_arguments.h"

#include "runtime/numbers/integer.h"

namespace natrix::rt {

Result<int64_t> descriptor_argument_py(Thread& t, Value v) {
  int64_t n;
  if (is_integer(v)) {
    n = py2() ? TRY(c_long_py(t, v)) : TRY(index_py(t, v));
  } else {
    Value method = TRY(getattr_or_empty_py(t, v, names::fileno));
    if (method == kEmpty) {
      return raise(t, TypeError, py2() ? "argument must be an int, or have a fileno() method" : "argument must be an int, or have a fileno() method.");
    }
    Value number = TRY(call0_py(t, method));
    if (!is_integer(number)) return raise(t, TypeError, "fileno() returned a non-integer");
    n = TRY(index_py(t, number));
  }
  if (n > INT32_MAX || n < INT32_MIN) return raise(t, OverflowError, "Python int too large to convert to C int");
  if (n < 0) return raise(t, ValueError, "file descriptor cannot be a negative integer ({})", n);
  return n;
}

Result<int> directory_argument_py(Thread& t, Value dir_fd) {
  if (dir_fd == kNone || dir_fd == kEmpty) return sys::kHere;
  if (!is_integer(dir_fd)) return raise(t, TypeError, "argument should be integer or None, not {}", type_name(dir_fd));
  const int64_t n = TRY(index_py(t, dir_fd));
  if (n > INT32_MAX) return raise(t, OverflowError, "fd is greater than maximum");
  if (n < INT32_MIN) return raise(t, OverflowError, "fd is less than minimum");
  return static_cast<int>(n);
}

Result<void> posix_target_py(Thread& t, const char* function, Value path, Value dir_fd, bool or_descriptor, PosixTarget* out,
                             const char* argument) {
  if (or_descriptor && !py2()) {
    if (is_integer(path)) {
      if (dir_fd != kNone && dir_fd != kEmpty) return raise(t, ValueError, "{}: can't specify dir_fd without matching path", function);
      const int64_t n = TRY(index_py(t, path));
      if (n > INT32_MAX) return raise(t, OverflowError, "fd is greater than maximum");
      if (n < INT32_MIN) return raise(t, OverflowError, "fd is less than minimum");
      out->descriptor = n < 0 ? -2 : static_cast<int>(n);  // -1 says that there is none
      return {};
    }
    if (!is<Str>(path) && !is<Bytes>(path)) {
      Text* name = intern(t, TRY(native_str(t, "__fspath__")));
      if (lookup(t, type_of(path), name) == kEmpty) {
        return raise(t, TypeError, "{}: {} should be string, bytes, os.PathLike or integer, not {}", function, argument, type_name(path));
      }
    }
  }
  TRY(path_argument_py(t, path, out->path, function, argument));
  out->at = TRY(directory_argument_py(t, dir_fd));
  return {};
}

Result<int64_t> identity_argument_py(Thread& t, Value v, bool group) {
  const char* kind = py2() ? (group ? "group id" : "user id") : group ? "gid" : "uid";
  if (!is_integer(v)) {
    if (py2()) return c_long_py(t, v);
    if (is_float_value(v) || lookup(t, type_of(v), names::dunder_index) == kEmpty) {
      return raise(t, TypeError, "{} should be integer, not {}", kind, type_name(v));
    }
    v = TRY(int_from_int64(t, TRY(index_py(t, v))));
  }
  int64_t n;
  // Past 64 bits the converter knows which way; below, what does not come back from 32 bits counts as too small in 3.11.
  bool high = false;
  if (!fits_int64(v, &n)) {
    high = compare_integers(v, Value::from_small(0)) > 0;
    n = INT64_MIN;
  }
  if (n >= -1 && n <= int64_t{UINT32_MAX}) return n;
  if (py2()) high = high || n > 0;
  return raise(t, OverflowError, "{} is {} than {}", kind, high ? "greater" : "less", high ? "maximum" : "minimum");
}

}  // namespace natrix::rt
