// runtime/modules/cstringio.cpp - Python 2's cStringIO: struct File as a BytesIO, for strings only.
// StringO reads and writes, StringI (made with a string) only reads. CPython 2.7: Modules/cStringIO.c.
#include "natives/cStringIO.h"
#include "runtime/core/structs.h"
#include "runtime/modules/file_layers.h"
#include "runtime/text/codecs.h"

namespace natrix::rt {

namespace {

Result<void> check_open(Thread& t, File* f) {
  if (f->closed) return raise(t, ValueError, "I/O operation on closed file");
  return {};
}

Result<Value> as_bytes(Thread& t, Buffer<char>& b) {
  Bytes* bytes = TRY(make_bytes(t, b.view()));
  return value_of(bytes);
}

Result<int64_t> size_argument(Thread& t, Value v) {
  return v == kEmpty || v == kNone ? Result<int64_t>(int64_t{-1}) : index_py(t, v);
}

/// The bytes of a str, or of unicode that is ASCII.
Result<BytesView> text_bytes(Thread& t, Value s) {
  if (is<Str>(s)) {
    Bytes* b = TRY(encode_ascii(t, as<Str>(s)));
    return bytes_view(value_of(b));
  }
  const BytesView view = bytes_view(s);
  if (view.data == nullptr) return raise(t, TypeError, "write() argument 1 must be string or buffer, not {}", type_name(s));
  return view;
}

Result<Value> next_py(Thread& t, File* f) {
  TRY(check_open(t, f));
  Buffer<char> line;
  TRY(read_line_into_py(t, f, NewlineMode::Lf, -1, line));
  if (line.empty()) return raise_stop_iteration(t);
  return as_bytes(t, line);
}

Result<Value> read_py(Thread& t, File* f, Value size) {
  TRY(check_open(t, f));
  Buffer<char> out;
  TRY(read_bytes_py(t, f, TRY(size_argument(t, size)), out));
  return as_bytes(t, out);
}

Result<Value> readline_py(Thread& t, File* f, Value size) {
  TRY(check_open(t, f));
  Buffer<char> line;
  TRY(read_line_into_py(t, f, NewlineMode::Lf, TRY(size_argument(t, size)), line));
  return as_bytes(t, line);
}

Result<Value> readlines_py(Thread& t, File* f, Value size) {
  TRY(check_open(t, f));
  const int64_t hint = TRY(size_argument(t, size));
  List* lines = TRY(make_list(t, nullptr, 0));
  for (int64_t total = 0;;) {
    Buffer<char> line;
    TRY(read_line_into_py(t, f, NewlineMode::Lf, -1, line));
    if (line.empty()) break;
    TRY(list_append(t, lines, TRY(as_bytes(t, line))));
    total += static_cast<int64_t>(line.size());
    if (hint > 0 && total >= hint) break;
  }
  return value_of(lines);
}

Result<Value> getvalue_py(Thread& t, File* f, Value use_pos) {
  TRY(check_open(t, f));
  const bool to_position = use_pos != kEmpty && TRY(truth_py(t, use_pos));
  Bytes* b = TRY(make_bytes(t, f->buffer, static_cast<int64_t>(to_position ? f->begin : f->end)));
  return value_of(b);
}

Result<Value> seek_py(Thread& t, File* f, Value position, Value mode) {
  TRY(check_open(t, f));
  const int64_t whence = mode == kEmpty ? 0 : TRY(index_py(t, mode));
  TRY(seek_bytes_py(t, f, TRY(index_py(t, position)), whence));
  return kNone;
}

Result<Value> truncate_py(Thread& t, File* f, Value size) {
  TRY(check_open(t, f));
  const int64_t n = size == kEmpty || size == kNone ? static_cast<int64_t>(f->begin) : TRY(index_py(t, size));
  if (n < 0) return raise_errno(t, IOError, 22);
  if (static_cast<uint64_t>(n) < f->end) f->end = static_cast<uint64_t>(n);
  f->begin = f->end;
  return kNone;
}

Result<Value> write_string_py(Thread& t, File* f, Value s) {
  TRY(check_open(t, f));
  const BytesView view = TRY(text_bytes(t, s));
  TRY(write_bytes_py(t, f, view.data, static_cast<size_t>(view.length)));
  return kNone;
}

Result<File*> make_stream(Thread& t, const Type* type) {
  File* f = TRY(make_file(t, type, FileKind::BytesIO));
  f->readable = f->writable = f->initialized = true;
  return f;
}

}  // namespace

extern "C" {

#define STREAM(name)                                                                                                     \
  Result<Value> nx_cStringIO_##name##_dunder_iter(Thread&, File* self) { return value_of(self); }                        \
  Result<Value> nx_cStringIO_##name##_next(Thread& t, File* self) { return next_py(t, self); }                           \
  Result<Value> nx_cStringIO_##name##_close(Thread& t, File* self) {                                                     \
    TRY(close_file_py(t, self));                                                                                         \
    return kNone;                                                                                                        \
  }                                                                                                                      \
  Result<Value> nx_cStringIO_##name##_flush(Thread& t, File* self) {                                                     \
    TRY(check_open(t, self));                                                                                            \
    return kNone;                                                                                                        \
  }                                                                                                                      \
  Result<Value> nx_cStringIO_##name##_getvalue(Thread& t, File* self, Value use_pos) { return getvalue_py(t, self, use_pos); } \
  Result<Value> nx_cStringIO_##name##_isatty(Thread& t, File* self) {                                                    \
    TRY(check_open(t, self));                                                                                            \
    return kFalse;                                                                                                       \
  }                                                                                                                      \
  Result<Value> nx_cStringIO_##name##_read(Thread& t, File* self, Value s) { return read_py(t, self, s); }               \
  Result<Value> nx_cStringIO_##name##_readline(Thread& t, File* self, Value size) { return readline_py(t, self, size); } \
  Result<Value> nx_cStringIO_##name##_readlines(Thread& t, File* self, Value size) { return readlines_py(t, self, size); } \
  Result<Value> nx_cStringIO_##name##_reset(Thread& t, File* self) { return seek_py(t, self, Value::from_small(0), kEmpty); } \
  Result<Value> nx_cStringIO_##name##_seek(Thread& t, File* self, Value position, Value mode) {                          \
    return seek_py(t, self, position, mode);                                                                             \
  }                                                                                                                      \
  Result<Value> nx_cStringIO_##name##_tell(Thread& t, File* self) {                                                      \
    TRY(check_open(t, self));                                                                                            \
    return int_from_int64(t, static_cast<int64_t>(self->begin));                                                         \
  }                                                                                                                      \
  Result<Value> nx_cStringIO_##name##_truncate(Thread& t, File* self, Value size) { return truncate_py(t, self, size); } \
  Result<Value> nx_cStringIO_##name##_closed(Thread&, File* self) { return from_bool(self->closed); }                    \
  Result<Value> nx_cStringIO_##name##_softspace(Thread& t, File* self) { return int_from_int64(t, self->softspace); }    \
  Result<void> nx_cStringIO_##name##_softspace_set(Thread& t, File* self, Value value) {                                 \
    self->softspace = TRY(index_py(t, value));                                                                           \
    return {};                                                                                                           \
  }
STREAM(StringO)
STREAM(StringI)

Result<Value> nx_cStringIO_StringO_write(Thread& t, File* self, Value s) { return write_string_py(t, self, s); }

Result<Value> nx_cStringIO_StringO_writelines(Thread& t, File* self, Value sequence_of_strings) {
  Value iterator = TRY(iter_py(t, sequence_of_strings));
  for (;;) {
    Value line = TRY(rt::next_py(t, iterator));
    if (line == kEmpty) return kNone;
    TRY(write_string_py(t, self, line));
  }
}

Result<Value> nx_cStringIO_StringIO(Thread& t, Value s) {
  if (s == kEmpty) {
    File* f = TRY(make_stream(t, &nx_type_cStringIO_StringO));
    return value_of(f);
  }
  const BytesView view = TRY(text_bytes(t, s));
  File* f = TRY(make_stream(t, &nx_type_cStringIO_StringI));
  TRY(write_bytes_py(t, f, view.data, static_cast<size_t>(view.length)));
  f->begin = 0;
  return value_of(f);
}

}  // extern "C"

}  // namespace natrix::rt
