// runtime/modules/file2.cpp - the methods of Python 2's file.
// CPython 2.7: Objects/fileobject.c. next() reads ahead; until that is used up, the other reading methods refuse.
#include "natives/builtins.h"
#include "runtime/core/structs.h"
#include "runtime/modules/file_layers.h"
#include "runtime/system/file.h"
#include "runtime/text/builder.h"

namespace natrix::rt {

namespace {

Result<void> check_open(Thread& t, File* f) {
  if (f->closed) return raise_closed(t);
  return {};
}

Result<void> check_reading(Thread& t, File* f, bool mixing_allowed = false) {
  if (f->closed) return raise_closed(t);
  if (!f->readable) return raise(t, IOError, "File not open for reading");
  if (f->iterating && !mixing_allowed) {
    if (available(f) != 0) return raise(t, ValueError, "Mixing iteration and read methods would lose data");
    f->iterating = false;
  }
  return {};
}

Result<void> check_writing(Thread& t, File* f) {
  if (f->closed) return raise_closed(t);
  if (!f->writable) return raise(t, IOError, "File not open for writing");
  return {};
}

Result<Value> as_bytes(Thread& t, Buffer<char>& buffer) {
  Bytes* b = TRY(make_bytes(t, buffer.view()));
  return value_of(b);
}

Result<int64_t> size_argument(Thread& t, Value v) {
  if (v != kEmpty && v != kNone && !is_integer(v) && lookup(t, type_of(v), names::dunder_int) == kEmpty) {
    return raise(t, TypeError, "an integer is required");
  }
  return v == kEmpty || v == kNone ? Result<int64_t>(int64_t{-1}) : index_py(t, v);
}

/// Bytes of a str, or of unicode in the file's encoding; buffers in binary files.
Result<void> write_value_py(Thread& t, File* f, Value v) {
  if (is<Str>(v)) return write_str_py(t, value_of(f), v);
  const BytesView view = bytes_view(v);
  if (view.data == nullptr || (!f->binary && !is<Bytes>(v) && !is<BufferObject>(v))) {
    return raise(t, TypeError, f->binary ? "must be string or buffer, not {}" : "expected a string or other character buffer object", type_name(v));
  }
  return write_bytes_py(t, f, view.data, static_cast<size_t>(view.length));
}

}  // namespace

extern "C" {

Result<Value> nx_file_dunder_new(Thread& t, Type* cls, Tuple*, Dict*) {
  File* f = TRY(make_file(t, cls, FileKind::Python2));
  f->closed = true;
  Text* name = TRY(native_str(t, "<uninitialized file>"));
  store(f, &f->name, value_of(name));
  store(f, &f->mode, value_of(name));
  return value_of(f);
}

Result<void> nx_file_dunder_init(Thread& t, File* self, Value name, Value mode, Value buffering) {
  return open_python2_py(t, self, name, mode, buffering);
}

Result<Value> nx_file_dunder_repr(Thread& t, File* self) {
  if (!self->initialized) return raise(t, ValueError, "I/O operation on uninitialized object");
  char address[32];
  snprintf(address, sizeof address, "0x%llx", static_cast<unsigned long long>(reinterpret_cast<uintptr_t>(self)));
  TextBuilder out;
  out.append_bytes(self->closed ? "<closed file " : "<open file ");
  Text* name = TRY(repr_py(t, self->name));
  out.append_bytes(text_view(name));
  out.append_bytes(", mode '");
  out.append_bytes(text_view(as<Text>(self->mode)));
  out.append_bytes("' at ");
  out.append_bytes(std::string_view(address));
  out.append_bytes(">");
  Bytes* b = TRY(out.finish_bytes(t));
  return value_of(b);
}

Result<Value> nx_file_dunder_iter(Thread& t, File* self) {
  TRY(check_open(t, self));
  return value_of(self);
}

Result<Value> nx_file_dunder_enter(Thread& t, File* self) {
  TRY(check_open(t, self));
  return value_of(self);
}

Result<Value> nx_file_dunder_exit(Thread& t, File* self, Tuple*) {
  TRY(call_method_py(t, value_of(self), names::close));
  return kNone;
}

Result<Value> nx_file_close(Thread& t, File* self) {
  const bool was_open = !self->closed;
  TRY(close_file_py(t, self));
  if (was_open && self->process != 0 && self->exit_status != 0) return Value::from_small(self->exit_status);
  return kNone;
}

Result<Value> nx_file_fileno(Thread& t, File* self) {
  TRY(check_open(t, self));
  return Value::from_small(self->descriptor);
}

Result<Value> nx_file_flush(Thread& t, File* self) {
  TRY(check_open(t, self));
  TRY(flush_bytes_py(t, self));
  return kNone;
}

Result<Value> nx_file_isatty(Thread& t, File* self) {
  TRY(check_open(t, self));
  return from_bool(sys::is_terminal(self->descriptor));
}

Result<Value> nx_file_next(Thread& t, File* self) {
  TRY(check_reading(t, self, true));
  Buffer<char> line;
  TRY(read_line_into_py(t, self, self->newline, -1, line));
  if (line.empty()) {
    self->iterating = false;
    return raise_stop_iteration(t);
  }
  self->iterating = true;
  return as_bytes(t, line);
}

Result<Value> nx_file_read(Thread& t, File* self, Value size) {
  TRY(check_reading(t, self));
  const int64_t n = TRY(size_argument(t, size));
  Buffer<char> out;
  if (self->newline == NewlineMode::Universal) {
    TRY(read_characters_py(t, self, self->newline, n, false, out));
  } else {
    TRY(read_bytes_py(t, self, n, out));
  }
  return as_bytes(t, out);
}

Result<Value> nx_file_readinto(Thread& t, File* self, Value buffer) {
  TRY(check_reading(t, self));
  ByteArray* array = try_cast<ByteArray>(buffer);
  if (array == nullptr) return raise(t, TypeError, "must be read-write buffer, not {}", type_name(buffer));
  const BytesView view = bytes_view(buffer);
  Buffer<char> out;
  TRY(read_bytes_py(t, self, view.length, out));
  memcpy(const_cast<uint8_t*>(view.data), out.data(), out.size());
  return int_from_int64(t, static_cast<int64_t>(out.size()));
}

Result<Value> nx_file_readline(Thread& t, File* self, Value size) {
  TRY(check_reading(t, self));
  const int64_t n = TRY(size_argument(t, size));
  Buffer<char> line;
  TRY(read_line_into_py(t, self, self->newline, n, line));
  return as_bytes(t, line);
}

Result<Value> nx_file_readlines(Thread& t, File* self, Value size) {
  TRY(check_reading(t, self));
  const int64_t hint = TRY(size_argument(t, size));
  List* lines = TRY(make_list(t, nullptr, 0));
  int64_t total = 0;
  for (;;) {
    Buffer<char> line;
    TRY(read_line_into_py(t, self, self->newline, -1, line));
    if (line.empty()) break;
    TRY(list_append(t, lines, TRY(as_bytes(t, line))));
    total += static_cast<int64_t>(line.size());
    // The hint counts in buffers: lines are given until so many have been read, and to the end of the line there.
    if (hint > 0 && total >= (hint + static_cast<int64_t>(kFileBuffer) - 1) / static_cast<int64_t>(kFileBuffer) * static_cast<int64_t>(kFileBuffer)) break;
  }
  return value_of(lines);
}

Result<Value> nx_file_xreadlines(Thread& t, File* self) {
  TRY(check_open(t, self));
  return value_of(self);
}

Result<Value> nx_file_seek(Thread& t, File* self, Value offset, Value whence) {
  TRY(check_open(t, self));
  const int64_t from = whence == kEmpty ? 0 : TRY(index_py(t, whence));
  int64_t to;
  if (offset.is_double()) {
    TRY(warn(t, DeprecationWarning, "integer argument expected, got float"));
    to = static_cast<int64_t>(offset.as_double());
  } else {
    to = TRY(index_py(t, offset));
  }
  TRY(seek_bytes_py(t, self, to, from));
  return kNone;
}

Result<Value> nx_file_tell(Thread& t, File* self) {
  TRY(check_open(t, self));
  return int_from_int64(t, TRY(tell_bytes_py(t, self)));
}

Result<Value> nx_file_truncate(Thread& t, File* self, Value size) {
  TRY(check_writing(t, self));
  const int64_t position = TRY(tell_bytes_py(t, self));
  const int64_t n = size == kEmpty || size == kNone ? position : TRY(index_py(t, size));
  TRY(flush_bytes_py(t, self));
  const int64_t r = sys::truncate(self->descriptor, n);
  if (r < 0) return raise_file_error(t, r);
  TRY(seek_bytes_py(t, self, position, 0));
  return kNone;
}

Result<Value> nx_file_write(Thread& t, File* self, Value str) {
  TRY(check_writing(t, self));
  self->softspace = 0;  // fileobject.c, file_write
  TRY(write_value_py(t, self, str));
  return kNone;
}

Result<Value> nx_file_writelines(Thread& t, File* self, Value sequence_of_strings) {
  TRY(check_writing(t, self));
  self->softspace = 0;
  auto iterable = iter_py(t, sequence_of_strings);
  if (iterable.raised()) {
    if (catch_pending(t, TypeError)) return raise(t, TypeError, "writelines() requires an iterable argument");
    return Raised{};
  }
  Value iterator = iterable.value();
  for (;;) {
    Value line = TRY(next_py(t, iterator));
    if (line == kEmpty) return kNone;
    if (!is<Bytes>(line) && !is<Str>(line) && bytes_view(line).data == nullptr) {
      return raise(t, TypeError, "writelines() argument must be a sequence of strings");
    }
    TRY(write_value_py(t, self, line));
  }
}

Result<Value> nx_file_closed(Thread&, File* self) { return from_bool(self->closed); }
Result<Value> nx_file_name(Thread& t, File* self) {
  return self->name != kEmpty ? Result<Value>(self->name) : Result<Value>(raise(t, AttributeError, "name"));
}
Result<Value> nx_file_mode(Thread& t, File* self) {
  return self->mode != kEmpty ? Result<Value>(self->mode) : Result<Value>(raise(t, AttributeError, "mode"));
}
Result<Value> nx_file_encoding(Thread&, File* self) { return self->encoding == kEmpty ? kNone : self->encoding; }
Result<Value> nx_file_errors(Thread&, File* self) { return self->errors == kEmpty ? kNone : self->errors; }

Result<Value> nx_file_newlines(Thread& t, File* self) {
  return newlines_value(t, self->newlines_seen);
}

Result<Value> nx_file_softspace(Thread& t, File* self) { return int_from_int64(t, self->softspace); }
Result<void> nx_file_softspace_set(Thread& t, File* self, Value value) {
  if (value == kEmpty) return raise(t, TypeError, "can't delete numeric/char attribute");
  if (!is_integer(value)) return raise(t, TypeError, "an integer is required");
  self->softspace = TRY(index_py(t, value));
  return {};
}

}  // extern "C"

}  // namespace natrix::rt
