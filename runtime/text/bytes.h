// runtime/text/bytes.h - bytes (Python 3) and str (Python 2): immutable arrays of bytes, followed by a zero.
#pragma once

#include <string_view>

#include "runtime/core/cast.h"

namespace natrix {

struct Bytes : Text {
  std::string_view view() const { return {reinterpret_cast<const char*>(data()), static_cast<size_t>(length)}; }
};

}  // namespace natrix
NATRIX_LAYOUT(Bytes, ::natrix::kTypeBytesSubclass);

namespace natrix::rt {

/// Makes the texts of one byte; once, before any other text is made.
void bytes_start();

/// To be filled by the caller.
Result<Bytes*> allocate_bytes(Thread& t, int64_t length);
Result<Bytes*> make_bytes(Thread& t, const void* data, int64_t length);
inline Result<Bytes*> make_bytes(Thread& t, std::string_view s) { return make_bytes(t, s.data(), static_cast<int64_t>(s.size())); }
Bytes* bytes_of_char(uint8_t c);  // static
Bytes* empty_bytes();

/// s[start:stop]; bounds must be right. The whole of an exact bytes object is itself.
Result<Bytes*> subbytes(Thread& t, Bytes* s, int64_t start, int64_t stop);

/// What the buffer protocol gives for bytes, bytearray and contiguous memoryview objects: valid until the next mutation
/// of `v`. `data` is null if v has no buffer (nothing is raised).
struct BytesView {
  const uint8_t* data;
  int64_t length;
  std::string_view view() const { return {reinterpret_cast<const char*>(data), static_cast<size_t>(length)}; }
};
BytesView bytes_view(Value v);
/// The same; TypeError "a bytes-like object is required, not 'int'".
Result<BytesView> bytes_argument(Thread& t, Value v);

}  // namespace natrix::rt
