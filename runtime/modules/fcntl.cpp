// runtime/modules/fcntl.cpp - module fcntl. Modules/fcntlmodule.c.
#include "natives/fcntl.h"
#include "runtime/modules/posix_arguments.h"
#include "runtime/numbers/integer.h"
#include "runtime/system/descriptor.h"
#include "runtime/text/codecs.h"

namespace natrix::rt {

namespace {

constexpr int64_t kRoom = 1024;

Result<int64_t> control_checked(Thread& t, Result<int64_t> r) {
  const int64_t n = TRY(r);
  if (n < 0) return raise_errno(t, py2() ? IOError : OSError, static_cast<int>(-n));
  return n;
}

/// The bytes of a string argument; data null: it is none.
Result<BytesView> data_argument_py(Thread& t, Value v) {
  if (!py2() && is<Str>(v)) return bytes_view(TRY(encode_py(t, v, "utf-8", "strict")));
  return bytes_view(v);
}

Result<int64_t> number_argument_py(Thread& t, Value v) {
  if (py2()) return c_long_py(t, v);
  if (!is_integer(v)) return raise(t, TypeError, "'{}' object cannot be interpreted as an integer", type_name(v));
  return index_py(t, v);
}

/// A call with a copy of the data, which is given back.
template <class F>
Result<Value> with_copy(Thread& t, BytesView data, const char* too_long, F call) {
  if (data.length > kRoom) return raise(t, ValueError, "{}", too_long);
  char copy[kRoom + 1] = {};
  memcpy(copy, data.data, static_cast<size_t>(data.length));
  TRY(control_checked(t, call(static_cast<void*>(copy))));
  Bytes* result = TRY(make_bytes(t, copy, data.length));
  return value_of(result);
}

}  // namespace

extern "C" {

Result<Value> nx_fcntl_fcntl(Thread& t, Value fd, int64_t cmd, Value arg) {
  const int descriptor = static_cast<int>(TRY(descriptor_argument_py(t, fd))), command = static_cast<int>(cmd);
  const BytesView data = TRY(data_argument_py(t, arg));
  if (data.data != nullptr) {
    return with_copy(t, data, "fcntl string arg too long", [&](void* copy) { return sys::control(t, descriptor, command, copy); });
  }
  const int64_t number = TRY(number_argument_py(t, arg));
  return int_from_int64(t, TRY(control_checked(t, sys::control(t, descriptor, command, number))));
}

Result<Value> nx_fcntl_ioctl(Thread& t, Value fd, Value request, Value arg, bool mutate_flag) {
  const int descriptor = static_cast<int>(TRY(descriptor_argument_py(t, fd)));
  // The request's number is an unsigned int, often written as a signed one.
  const auto number = static_cast<uint64_t>(static_cast<uint32_t>(TRY(number_argument_py(t, request))));
  if (auto* buffer = try_cast<ByteArray>(arg); buffer != nullptr && mutate_flag) {
    const BytesView data = bytes_view(arg);
    // The system may write past what is there: it works on a copy with room, as it does for short buffers in CPython.
    Buffer<char> copy;
    copy.resize(static_cast<size_t>(data.length) + kRoom);
    memset(copy.data(), 0, copy.size());
    memcpy(copy.data(), data.data, static_cast<size_t>(data.length));
    const int64_t r = TRY(control_checked(t, sys::device_control(t, descriptor, number, static_cast<void*>(copy.data()))));
    const BytesView now = bytes_view(arg);
    memcpy(const_cast<uint8_t*>(now.data), copy.data(), static_cast<size_t>(now.length < data.length ? now.length : data.length));
    return int_from_int64(t, r);
  }
  const BytesView data = TRY(data_argument_py(t, arg));
  if (data.data != nullptr) {
    return with_copy(t, data, "ioctl string arg too long", [&](void* copy) { return sys::device_control(t, descriptor, number, copy); });
  }
  const int64_t value = TRY(number_argument_py(t, arg));
  return int_from_int64(t, TRY(control_checked(t, sys::device_control(t, descriptor, number, value))));
}

Result<void> nx_fcntl_flock(Thread& t, Value fd, int64_t operation) {
  const int descriptor = static_cast<int>(TRY(descriptor_argument_py(t, fd)));
  TRY(control_checked(t, sys::lock_file(t, descriptor, static_cast<int>(operation))));
  return {};
}

Result<void> nx_fcntl_lockf(Thread& t, Value fd, int64_t cmd, Value len, Value start, int64_t whence) {
  const int descriptor = static_cast<int>(TRY(descriptor_argument_py(t, fd))), operation = static_cast<int>(cmd);
  if ((operation & (8 | 2 | 1)) == 0) return raise(t, ValueError, "unrecognized lockf argument");
  const int64_t length = TRY(number_argument_py(t, len)), from = TRY(number_argument_py(t, start));
  TRY(control_checked(t, sys::lock_range(t, descriptor, operation, length, from, static_cast<int>(whence))));
  return {};
}

}  // extern "C"

}  // namespace natrix::rt
