// runtime/modules/io.cpp - the methods of module io's types, all of them over struct File.
// Python classes derived from the abstract bases have kind Abstract: what the bases do then goes through their methods.
#include <cerrno>

#include "natives/_io.h"
#include "runtime/core/structs.h"
#include "runtime/modules/file_layers.h"
#include "runtime/system/file.h"
#include "runtime/text/builder.h"

namespace natrix::rt {

namespace {

Raised unsupported(Thread& t, const char* what) { return raise(t, nx_type_io_UnsupportedOperation, what); }
/// In text files, where Python 2 raises IOError itself.
Raised unsupported_text(Thread& t, const char* what) { return py2() ? raise(t, IOError, what) : unsupported(t, what); }

bool is_text(const File* f) { return f->kind == FileKind::Text || f->kind == FileKind::StringIO; }

/// `verb` as in "read of closed file": what buffered files say.
Result<void> check_open_py(Thread& t, File* f, const char* verb = nullptr) {
  if (f->kind == FileKind::Abstract) {
    Value closed = TRY(getattr_py(t, value_of(f), intern(t, TRY(native_str(t, "closed")))));
    if (TRY(truth_py(t, closed))) return raise(t, ValueError, "I/O operation on closed file.");
    return {};
  }
  if (!f->initialized) return raise(t, ValueError, "I/O operation on uninitialized object");
  if (f->detached) return raise(t, ValueError, f->kind == FileKind::Text ? "underlying buffer has been detached" : "raw stream has been detached");
  const bool closed = f->closed || (f->kind == FileKind::Text && is<File>(f->inner) && as<File>(f->inner)->closed);
  if (!closed) return {};
  switch (f->kind) {
    case FileKind::Buffered:
      if (verb != nullptr) return raise(t, ValueError, verb);
      [[fallthrough]];
    case FileKind::BytesIO:
    case FileKind::Text: return raise(t, ValueError, "I/O operation on closed file.");
    default: return raise(t, ValueError, "I/O operation on closed file");
  }
}

/// What each layer says of a file that is open for something else. Python 2's raw and text files have plainer exceptions.
Raised wrong_mode(Thread& t, const File* f, const char* raw, const char* buffered, const char* text) {
  if (f->kind == FileKind::Raw) return py2() ? raise(t, ValueError, raw) : unsupported(t, raw);
  if (f->kind == FileKind::Buffered) return unsupported(t, buffered);
  return unsupported_text(t, text);
}

Result<void> check_readable_py(Thread& t, File* f, const char* verb = nullptr) {
  TRY(check_open_py(t, f, verb));
  if (f->readable || f->kind == FileKind::Abstract) return {};
  return wrong_mode(t, f, "File not open for reading", "read", "not readable");
}

Result<void> check_writable_py(Thread& t, File* f, const char* verb = nullptr) {
  TRY(check_open_py(t, f, verb));
  if (f->writable || f->kind == FileKind::Abstract) return {};
  return wrong_mode(t, f, "File not open for writing", "write", "not writable");
}

Result<int64_t> size_argument(Thread& t, Value v) {
  if (v == kEmpty || v == kNone) return int64_t{-1};
  if (is_integer(v)) return index_py(t, v);
  Value n = TRY(call_special_py(t, v, names::dunder_index));
  if (n == kEmpty) return raise(t, TypeError, "argument should be integer or None, not '{}'", type_name(v));
  return index_py(t, n);
}

Result<Value> as_bytes(Thread& t, Buffer<char>& b) {
  Bytes* bytes = TRY(make_bytes(t, b.view()));
  return value_of(bytes);
}

Result<Value> as_value(Result<Str*> s) {
  if (s.raised()) return Raised{};
  return value_of(s.value());
}

Result<Value> method_py(Thread& t, File* f, const char* name, Value argument = kEmpty) {
  Text* text = intern(t, TRY(native_str(t, name)));
  const Value arguments[] = {argument};
  return call_method_py(t, value_of(f), text, arguments, argument != kEmpty);
}

/// One line of any kind, kEmpty at the end.
Result<Value> next_line_py(Thread& t, File* f) {
  if (f->kind == FileKind::Text) {
    Str* s = TRY(read_text_line_py(t, f, -1));
    return s->length == 0 ? kEmpty : value_of(s);
  }
  if (f->kind == FileKind::StringIO) {
    Str* s = TRY(read_string_io_line(t, f, -1));
    return s->length == 0 ? kEmpty : value_of(s);
  }
  Buffer<char> line;
  TRY(read_line_into_py(t, f, NewlineMode::Lf, -1, line));
  if (line.empty()) return kEmpty;
  return as_bytes(t, line);
}

/// Does the object override readline? Then iteration goes through it.
bool overrides_readline(Thread& t, File* f) {
  if (f->kind == FileKind::Abstract) return true;
  Type* type = type_of(f);
  if ((type->flags & kTypeHeap) == 0) return false;
  return lookup(t, type, names::readline) != lookup(t, &nx_type_io_IOBase, names::readline);
}

Result<int64_t> write_buffer_py(Thread& t, File* f, Value b) {
  if (is<Str>(b)) return raise(t, TypeError, py2() ? "'unicode' does not have the buffer interface" : "a bytes-like object is required, not 'str'");
  const BytesView view = TRY(bytes_argument(t, b));
  if (f->kind == FileKind::BytesIO && f->exports > 0) {
    return raise(t, BufferError, "Existing exports of data: object cannot be re-sized");
  }
  TRY(write_bytes_py(t, f, view.data, static_cast<size_t>(view.length)));
  return view.length;
}

Result<Value> readinto(Thread& t, File* f, Value buffer, bool once) {
  const bool derived = f->kind == FileKind::Abstract;
  if (!derived) TRY(check_readable_py(t, f, "readinto of closed file"));
  uint8_t* data;
  int64_t length;
  if (is<ByteArray>(buffer)) {
    const BytesView view = bytes_view(buffer);
    data = const_cast<uint8_t*>(view.data);
    length = view.length;
  } else if (MemoryView* m = try_cast<MemoryView>(buffer); m != nullptr && !m->readonly) {
    data = m->data;
    length = m->length * m->itemsize;
  } else {
    return raise(t, TypeError, "readinto() argument must be read-write bytes-like object, not {}", type_name(buffer));
  }
  if (derived) {  // by read() or read1(), which a class in Python has
    Value got = TRY(method_py(t, f, once ? "read1" : "read", TRY(int_from_int64(t, length))));
    const BytesView view = TRY(bytes_argument(t, got));
    if (view.length > length) {
      return raise(t, ValueError, "read() returned too much data: {} bytes requested, {} returned", length, view.length);
    }
    memcpy(data, view.data, static_cast<size_t>(view.length));
    return int_from_int64(t, view.length);
  }
  Buffer<char> out;
  TRY(read_bytes_py(t, f, length, out, once));
  memcpy(data, out.data(), out.size());
  return int_from_int64(t, static_cast<int64_t>(out.size()));
}

/// <_io.BufferedReader name='x'>
/// Each layer shows the name of the raw file at the bottom, once there is one: it may have been given another.
Value name_of(const File* f) {
  if (f->kind == FileKind::Text && is<File>(f->inner)) f = as<File>(f->inner);
  if (const File* raw = try_cast<File>(f->raw); raw != nullptr && raw->kind == FileKind::Raw) f = raw;
  return f->name;
}

Result<Value> repr_named(Thread& t, File* f, std::string_view rest) {
  TextBuilder out;
  out.put('<');
  out.append_utf8(type_of(f)->name);
  if (const Value name = name_of(f); name != kEmpty) {
    Text* r = TRY(repr_py(t, name));
    out.append_utf8(" name=");
    out.append_utf8(text_view(r));
  }
  out.append_utf8(rest);
  out.put('>');
  if (py2()) {
    Bytes* b = TRY(out.finish_bytes(t));
    return value_of(b);
  }
  return as_value(out.finish(t));
}

Raised no_attribute(Thread& t, File* f, const char* name) {
  return raise(t, AttributeError, "'{}' object has no attribute '{}'", type_name(value_of(f)), name);
}

}  // namespace

extern "C" {

// --- IOBase

Result<Value> nx_io_IOBase_dunder_new(Thread& t, Type* cls, Tuple*, Dict*) {
  File* f = TRY(make_file(t, cls, FileKind::Abstract));
  return value_of(f);
}

Result<Value> nx_io_IOBase_dunder_enter(Thread& t, File* self) {
  TRY(check_open_py(t, self));
  return value_of(self);
}

Result<Value> nx_io_IOBase_dunder_exit(Thread& t, File* self, Tuple*) {
  TRY(call_method_py(t, value_of(self), names::close));
  return kNone;
}

Result<Value> nx_io_IOBase_dunder_iter(Thread& t, File* self) {
  TRY(check_open_py(t, self));
  return value_of(self);
}

Result<Value> nx_io_IOBase_dunder_next(Thread& t, File* self) {
  if (overrides_readline(t, self)) {
    Value line = TRY(call_method_py(t, value_of(self), names::readline));
    if (TRY(length_py(t, line)) == 0) return raise_stop_iteration(t);
    return line;
  }
  TRY(check_readable_py(t, self, "readline of closed file"));
  Value line = TRY(next_line_py(t, self));
  self->iterating = line != kEmpty;
  if (line == kEmpty) return raise_stop_iteration(t);
  return line;
}

Result<Value> nx_io_IOBase_close(Thread& t, File* self) {
  if (self->kind == FileKind::Abstract) {
    if (self->closed) return kNone;
    Result<Value> r = call_method_py(t, value_of(self), names::flush);
    self->closed = true;
    if (r.raised()) return Raised{};
    return kNone;
  }
  if (self->kind == FileKind::BytesIO && self->exports > 0) {
    return raise(t, BufferError, "Existing exports of data: object cannot be re-sized");
  }
  if (self->detached) return raise(t, ValueError, "raw stream has been detached");
  TRY(close_file_py(t, self));
  return kNone;
}

Result<Value> nx_io_IOBase_closed(Thread& t, File* self) {
  if (self->kind == FileKind::Text && !self->closed && self->inner.is_object()) {
    if (File* inner = try_cast<File>(self->inner); inner != nullptr && inner->kind != FileKind::Abstract) return from_bool(inner->closed);
    return getattr_py(t, self->inner, names::closed);
  }
  return from_bool(self->closed);
}

Result<Value> nx_io_IOBase_fileno(Thread& t, File* self) {
  TRY(check_open_py(t, self));
  if (self->kind == FileKind::Text) {
    if (File* inner = byte_layer(self)) return nx_io_IOBase_fileno(t, inner);
    return call_method_py(t, self->inner, names::fileno);
  }
  if (self->kind == FileKind::Buffered && self->descriptor < 0) return call_method_py(t, self->inner, names::fileno);
  if (self->kind == FileKind::Abstract || self->descriptor < 0) return unsupported(t, "fileno");
  return Value::from_small(self->descriptor);
}

Result<Value> nx_io_IOBase_flush(Thread& t, File* self) {
  TRY(check_open_py(t, self, "flush of closed file"));
  if (self->kind == FileKind::Text) {
    TRY(flush_text_py(t, self, true));
  } else if (self->kind == FileKind::Buffered) {
    TRY(flush_bytes_py(t, self));
  }
  return kNone;
}

Result<Value> nx_io_IOBase_isatty(Thread& t, File* self) {
  TRY(check_open_py(t, self));
  if (self->kind == FileKind::Text) {
    if (File* inner = byte_layer(self)) return nx_io_IOBase_isatty(t, inner);
    return call_method_py(t, self->inner, names::isatty);
  }
  if (self->kind == FileKind::Abstract) return kFalse;
  return from_bool(self->descriptor >= 0 && sys::is_terminal(self->descriptor));
}

Result<Value> nx_io_IOBase_readable(Thread& t, File* self) {
  if (self->kind == FileKind::Abstract) return kFalse;
  TRY(check_open_py(t, self));
  return from_bool(self->readable);
}

Result<Value> nx_io_IOBase_writable(Thread& t, File* self) {
  if (self->kind == FileKind::Abstract) return kFalse;
  TRY(check_open_py(t, self));
  return from_bool(self->writable);
}

Result<Value> nx_io_IOBase_seekable(Thread& t, File* self) {
  if (self->kind == FileKind::Abstract) return kFalse;
  TRY(check_open_py(t, self));
  if (self->kind == FileKind::Text) {
    if (File* inner = byte_layer(self)) return nx_io_IOBase_seekable(t, inner);
    return method_py(t, as<File>(self->inner), "seekable");
  }
  if (self->kind == FileKind::BytesIO || self->kind == FileKind::StringIO) return kTrue;
  if (self->descriptor < 0) {
    Text* name = intern(t, TRY(native_str(t, "seekable")));
    return call_method_py(t, self->inner, name);
  }
  return from_bool(sys::seek(self->descriptor, 0, 1) >= 0);
}

Result<Value> nx_io_IOBase_readline(Thread& t, File* self, Value size) {
  const int64_t n = TRY(size_argument(t, size));
  if (self->kind == FileKind::Abstract) {
    // Byte by byte, as _io._IOBase.readline does without peek().
    Buffer<char> line;
    while (n < 0 || line.size() < static_cast<size_t>(n)) {
      Value part = TRY(method_py(t, self, "read", Value::from_small(1)));
      if (!is<Bytes>(part)) return raise(t, OSError, "read() should have returned a bytes object, not '{}'", type_name(part));
      if (as<Bytes>(part)->length == 0) break;
      line.append(bytes_view(part).view());
      if (line.back() == '\n') break;
    }
    return as_bytes(t, line);
  }
  TRY(check_readable_py(t, self, "readline of closed file"));
  if (self->kind == FileKind::Text) return as_value(read_text_line_py(t, self, n));
  if (self->kind == FileKind::StringIO) return as_value(read_string_io_line(t, self, n));
  Buffer<char> line;
  TRY(read_line_into_py(t, self, NewlineMode::Lf, n, line));
  return as_bytes(t, line);
}

Result<Value> nx_io_IOBase_readlines(Thread& t, File* self, Value hint) {
  const int64_t limit = TRY(size_argument(t, hint));
  const bool by_method = overrides_readline(t, self);
  if (!by_method) TRY(check_readable_py(t, self, "readline of closed file"));
  List* lines = TRY(make_list(t, nullptr, 0));
  int64_t total = 0;
  for (;;) {
    Value line;
    if (by_method) {
      line = TRY(call_method_py(t, value_of(self), names::readline));
      if (TRY(length_py(t, line)) == 0) break;
    } else {
      line = TRY(next_line_py(t, self));
      if (line == kEmpty) break;
    }
    TRY(list_append(t, lines, line));
    if (limit > 0) {
      total += TRY(length_py(t, line));
      // The line that reaches the limit is the last, or of all but BytesIO the one that passes it.
      if (self->kind == FileKind::BytesIO ? total >= limit : total > limit) break;
    }
  }
  return value_of(lines);
}

Result<Value> nx_io_IOBase_writelines(Thread& t, File* self, Value lines) {
  TRY(check_open_py(t, self, "write to closed file"));
  Value iterator = TRY(iter_py(t, lines));
  for (;;) {
    Value line = TRY(next_py(t, iterator));
    if (line == kEmpty) return kNone;
    const Value argument[] = {line};
    TRY(call_method_py(t, value_of(self), names::write, argument, 1));
  }
}

Result<Value> nx_io_IOBase_seek(Thread& t, File* self, Value target, Value whence) {
  if (self->kind == FileKind::Abstract) return unsupported(t, "seek");
  TRY(check_open_py(t, self, "seek of closed file"));
  if (!is_integer(target) && is_float_value(target)) return raise(t, TypeError, "'float' object cannot be interpreted as an integer");
  const int64_t offset = TRY(index_py(t, target)), from = TRY(index_py(t, whence));
  if (from < 0 || from > 2) {
    if (self->kind == FileKind::StringIO) return raise(t, ValueError, "Invalid whence ({}, should be 0, 1 or 2)", from);
    if (self->kind == FileKind::BytesIO || self->kind == FileKind::Text) {
      return raise(t, ValueError, "invalid whence ({}, should be 0, 1 or 2)", from);
    }
    return raise(t, ValueError, "whence value {} unsupported", from);
  }
  if (is_text(self)) {
    if (from == 1 && offset != 0) {
      return self->kind == FileKind::Text ? unsupported_text(t, "can't do nonzero cur-relative seeks")
                                          : raise(t, py2() ? IOError : OSError, "Can't do nonzero cur-relative seeks");
    }
    if (from == 2 && offset != 0) {
      return self->kind == FileKind::Text ? unsupported_text(t, "can't do nonzero end-relative seeks")
                                          : raise(t, py2() ? IOError : OSError, "Can't do nonzero cur-relative seeks");
    }
  }
  if (from == 0 && offset < 0) {
    if (self->kind == FileKind::Text) return raise(t, ValueError, "negative seek position {}", offset);
    if (self->kind == FileKind::StringIO) return raise(t, ValueError, "Negative seek position {}", offset);
    if (self->kind == FileKind::BytesIO) return raise(t, ValueError, "negative seek value {}", offset);
  }
  if (self->kind != FileKind::Text) return int_from_int64(t, TRY(seek_bytes_py(t, self, offset, from)));
  if (from == 1) {
    // The position as it is: what has been read ahead stays.
    return int_from_int64(t, TRY(tell_bytes_py(t, self)));
  }
  TRY(flush_text_py(t, self, true));
  self->begin = self->end = self->tail = 0;
  self->skip_newline = self->iterating = false;
  if (File* inner = byte_layer(self)) return int_from_int64(t, TRY(seek_bytes_py(t, inner, offset, from)));
  const Value arguments[] = {target, whence};
  return call_method_py(t, self->inner, names::seek, arguments, 2);
}

Result<Value> nx_io_IOBase_tell(Thread& t, File* self) {
  if (self->kind == FileKind::Abstract) {
    Value arguments[] = {Value::from_small(0), Value::from_small(1)};
    return call_method_py(t, value_of(self), names::seek, arguments, 2);
  }
  TRY(check_open_py(t, self, "tell of closed file"));
  if (self->kind != FileKind::Text) return int_from_int64(t, TRY(tell_bytes_py(t, self)));
  if (self->iterating) return raise(t, OSError, "telling position disabled by next() call");
  TRY(flush_text_py(t, self, true));
  int64_t at;
  if (File* inner = byte_layer(self)) {
    at = TRY(tell_bytes_py(t, inner));
  } else {
    at = TRY(index_py(t, TRY(call_method_py(t, self->inner, names::tell))));
  }
  // What is decoded and not handed out yet: as UTF-8 as long as it was, in Latin-1 a byte each.
  uint64_t ahead = available(self) + self->tail;
  if (self->encoding_kind == TextEncoding::Latin1) {
    ahead = 0;
    for (uint64_t i = self->begin; i < self->end; ++i) ahead += (self->buffer[i] & 0xC0) != 0x80;
  }
  return int_from_int64(t, at - static_cast<int64_t>(ahead));
}

Result<Value> nx_io_IOBase_truncate(Thread& t, File* self, Value pos) {
  if (self->kind == FileKind::Abstract) return unsupported(t, "truncate");
  TRY(check_open_py(t, self, "truncate of closed file"));
  if (!self->writable) {  // 2.7 asks the raw file
    if (py2()) return raise(t, ValueError, "File not open for writing");
    return unsupported(t, self->kind == FileKind::Raw ? "File not open for writing" : "truncate");
  }
  if (self->kind == FileKind::Text) {
    TRY(flush_text_py(t, self, true));
    if (File* inner = byte_layer(self)) {
      if (pos == kNone) pos = TRY(nx_io_IOBase_tell(t, self));
      return nx_io_IOBase_truncate(t, inner, pos);
    }
    return raise(t, nx_type_io_UnsupportedOperation, "truncate");
  }
  const int64_t at = TRY(tell_bytes_py(t, self));
  const int64_t size = pos == kNone ? at : TRY(index_py(t, pos));
  if (self->kind == FileKind::BytesIO || self->kind == FileKind::StringIO) {
    if (size < 0) {
      return raise(t, ValueError, self->kind == FileKind::BytesIO ? "negative size value {}" : "Negative size value {}", size);
    }
    if (static_cast<uint64_t>(size) < self->end) self->end = static_cast<uint64_t>(size);
    return int_from_int64(t, size);
  }
  TRY(flush_bytes_py(t, self));
  TRY(drop_read_ahead(t, self));
  const int64_t r = sys::truncate(self->descriptor, size);
  if (r < 0) return raise_file_error(t, r);
  return int_from_int64(t, size);
}

Result<Value> nx_io_IOBase__checkClosed(Thread& t, File* self, Value) {
  TRY(check_open_py(t, self));
  return kNone;
}
Result<Value> nx_io_IOBase__checkReadable(Thread& t, File* self) {
  Value ok = TRY(method_py(t, self, "readable"));
  if (ok != kTrue) return unsupported(t, "File or stream is not readable.");
  return kTrue;
}
Result<Value> nx_io_IOBase__checkWritable(Thread& t, File* self) {
  Value ok = TRY(method_py(t, self, "writable"));
  if (ok != kTrue) return unsupported(t, "File or stream is not writable.");
  return kTrue;
}
Result<Value> nx_io_IOBase__checkSeekable(Thread& t, File* self) {
  Value ok = TRY(method_py(t, self, "seekable"));
  if (ok != kTrue) return unsupported(t, "File or stream is not seekable.");
  return kTrue;
}

// --- raw files

Result<Value> nx_io_RawIOBase_read(Thread& t, File* self, Value size) {
  const int64_t n = TRY(size_argument(t, size));
  if (n < 0) return method_py(t, self, "readall");
  // By readinto(), which the derived class has.
  ByteArray* array = TRY(make_bytearray(t, nullptr, n));
  Value r = TRY(method_py(t, self, "readinto", value_of(array)));
  if (r == kNone) return r;
  const int64_t got = TRY(index_py(t, r));
  const BytesView view = bytes_view(value_of(array));  // readinto() may have resized it
  Bytes* b = TRY(make_bytes(t, view.data, got < view.length ? got : view.length));
  return value_of(b);
}

Result<Value> nx_io_RawIOBase_readall(Thread& t, File* self) {
  Buffer<char> out;
  for (;;) {
    Value part = TRY(method_py(t, self, "read", Value::from_small(kFileBuffer)));
    if (part == kNone || bytes_view(part).length == 0) break;
    out.append(TRY(bytes_argument(t, part)).view());
  }
  return as_bytes(t, out);
}

Result<Value> nx_io_FileIO_read_raw(Thread& t, File* self, Value size) {
  TRY(check_readable_py(t, self));
  const int64_t n = TRY(size_argument(t, size));
  Buffer<char> out;
  TRY(read_bytes_py(t, self, n, out, n >= 0));
  TRY(drop_read_ahead(t, self));
  return as_bytes(t, out);
}
Result<Value> nx_io_FileIO_readall_raw(Thread& t, File* self) { return nx_io_FileIO_read_raw(t, self, kNone); }
Result<Value> nx_io_FileIO_readinto(Thread& t, File* self, Value buffer) {
  Value n = TRY(readinto(t, self, buffer, true));
  TRY(drop_read_ahead(t, self));
  return n;
}
Result<Value> nx_io_FileIO_write(Thread& t, File* self, Value b) {
  TRY(check_writable_py(t, self));
  return int_from_int64(t, TRY(write_buffer_py(t, self, b)));
}
Result<Value> nx_io_FileIO_name(Thread& t, File* self) { return self->name != kEmpty ? Result<Value>(self->name) : no_attribute(t, self, "name"); }
Result<void> nx_io_FileIO_name_set(Thread&, File* self, Value name) {
  store(self, &self->name, name);
  return {};
}
Result<Value> nx_io_FileIO_mode(Thread& t, File* self) { return self->mode != kEmpty ? Result<Value>(self->mode) : no_attribute(t, self, "mode"); }
Result<Value> nx_io_FileIO_closefd(Thread&, File* self) { return from_bool(self->close_descriptor); }
Result<Value> nx_io_FileIO_dunder_repr(Thread& t, File* self) {
  if (self->descriptor < 0) return as_value(make_str(t, "<_io.FileIO [closed]>"));
  TextBuilder rest;
  rest.append_utf8(" mode=");
  Text* mode = TRY(repr_py(t, self->mode));
  rest.append_utf8(text_view(mode));
  rest.append_utf8(self->close_descriptor || self->standard ? " closefd=True" : " closefd=False");
  Str* s = TRY(rest.finish(t));
  return repr_named(t, self, utf8_lossy(s));
}

// --- buffered files and BytesIO

Result<Value> nx_io_BufferedIOBase_read(Thread& t, File* self, Value size) {
  if (self->kind == FileKind::Abstract) return unsupported(t, "read");
  TRY(check_readable_py(t, self, "read of closed file"));
  const int64_t n = TRY(size_argument(t, size));
  if (n < -1 && self->kind == FileKind::Buffered) return raise(t, ValueError, "read length must be non-negative or -1");
  Buffer<char> out;
  TRY(read_bytes_py(t, self, n, out));
  return as_bytes(t, out);
}

Result<Value> nx_io_BufferedIOBase_read1(Thread& t, File* self, Value size) {
  if (self->kind == FileKind::Abstract) return unsupported(t, "read1");
  TRY(check_readable_py(t, self, "read of closed file"));
  int64_t n = TRY(size_argument(t, size));
  if (n < 0 && self->kind != FileKind::BytesIO) n = kFileBuffer;
  Buffer<char> out;
  TRY(read_bytes_py(t, self, n, out, true));
  return as_bytes(t, out);
}

Result<Value> nx_io_BufferedIOBase_readinto(Thread& t, File* self, Value buffer) {
  return readinto(t, self, buffer, false);
}
Result<Value> nx_io_BufferedIOBase_readinto1(Thread& t, File* self, Value buffer) {
  return readinto(t, self, buffer, true);
}

Result<Value> nx_io_BufferedIOBase_write(Thread& t, File* self, Value b) {
  if (self->kind == FileKind::Abstract) return unsupported(t, "write");
  TRY(check_writable_py(t, self, "write to closed file"));
  return int_from_int64(t, TRY(write_buffer_py(t, self, b)));
}

Result<Value> nx_io_BufferedIOBase_detach(Thread& t, File* self) {
  if (self->kind != FileKind::Buffered) return unsupported(t, "detach");
  TRY(check_open_py(t, self));
  TRY(flush_bytes_py(t, self));
  TRY(drop_read_ahead(t, self));
  Value raw = TRY(nx_io_BufferedReader_raw(t, self));
  self->detached = true;
  self->close_descriptor = false;
  forget_file(self);
  if (File* f = try_cast<File>(raw); f != nullptr && f->kind == FileKind::Raw && self->descriptor >= 0) f->close_descriptor = true;
  self->descriptor = -1;
  return raw;
}

static Result<void> init_buffered_py(Thread& t, File* self, Value raw, Value buffer_size, bool reading, bool writing) {
  if (TRY(index_py(t, buffer_size)) <= 0) return raise(t, ValueError, "buffer size must be strictly positive");
  auto able = [&](const char* name) -> Result<bool> {
    Text* text = intern(t, TRY(native_str(t, name)));
    Value r = TRY(call_method_py(t, raw, text));
    return truth_py(t, r);
  };
  if (reading && !TRY(able("readable"))) return raise(t, OSError, "File or stream is not readable.");
  if (writing && !TRY(able("writable"))) return raise(t, OSError, "File or stream is not writable.");
  self->kind = FileKind::Buffered;
  self->descriptor = -1;
  self->readable = reading;
  self->writable = writing;
  self->initialized = true;
  self->closed = false;
  store(self, &self->inner, raw);
  store(self, &self->raw, raw);
  if (File* f = try_cast<File>(raw)) {
    store(self, &self->name, f->name);
    store(self, &self->mode, f->mode);
  }
  register_file(self);
  return {};
}

#define BUFFERED(type, reading, writing)                                                                          \
  Result<void> nx_io_##type##_dunder_init(Thread& t, File* self, Value raw, Value buffer_size) {                  \
    return init_buffered_py(t, self, raw, buffer_size, reading, writing);                                         \
  }                                                                                                               \
  Result<Value> nx_io_##type##_dunder_repr(Thread& t, File* self) { return repr_named(t, self, ""); }             \
  Result<Value> nx_io_##type##_name(Thread& t, File* self) {                                                      \
    const Value name = name_of(self);                                                                             \
    return name != kEmpty ? Result<Value>(name) : no_attribute(t, self, "name");                                  \
  }                                                                                                               \
  Result<Value> nx_io_##type##_mode(Thread& t, File* self) {                                                      \
    return self->mode != kEmpty ? Result<Value>(self->mode) : no_attribute(t, self, "mode");                      \
  }
BUFFERED(BufferedReader, true, false)
BUFFERED(BufferedWriter, false, true)
BUFFERED(BufferedRandom, true, true)

Result<Value> nx_io_BufferedReader_raw(Thread& t, File* self) {
  if (self->raw != kEmpty) return self->raw;
  // Made when asked for: a FileIO over the same descriptor, which this file goes on to own.
  File* f = TRY(make_file(t, &nx_type_io_FileIO, FileKind::Raw));
  f->descriptor = self->descriptor;
  f->close_descriptor = false;
  f->standard = true;  // its finalizer leaves the descriptor alone
  f->unbuffered = f->initialized = true;
  f->readable = self->readable;
  f->writable = self->writable;
  store(f, &f->name, self->name);
  store(f, &f->mode, self->mode);
  store(self, &self->raw, value_of(f));
  return self->raw;
}
Result<Value> nx_io_BufferedWriter_raw(Thread& t, File* self) { return nx_io_BufferedReader_raw(t, self); }
Result<Value> nx_io_BufferedRandom_raw(Thread& t, File* self) { return nx_io_BufferedReader_raw(t, self); }

Result<Value> nx_io_BufferedReader_peek(Thread& t, File* self, Value) {
  TRY(check_readable_py(t, self, "peek of closed file"));
  if (available(self) == 0) (void)TRY(fill_py(t, self));
  Bytes* b = TRY(make_bytes(t, self->buffer + self->begin, static_cast<int64_t>(available(self))));
  return value_of(b);
}
Result<Value> nx_io_BufferedRandom_peek(Thread& t, File* self, Value size) { return nx_io_BufferedReader_peek(t, self, size); }

Result<void> nx_io_BytesIO_dunder_init(Thread& t, File* self, Value initial_bytes) {
  self->kind = FileKind::BytesIO;
  self->descriptor = -1;
  self->begin = self->end = 0;
  self->closed = false;
  self->readable = self->writable = self->initialized = true;
  if (initial_bytes == kNone || initial_bytes == kEmpty) return {};
  if (py2() && is<Str>(initial_bytes)) return raise(t, TypeError, "'unicode' does not have the buffer interface");
  const BytesView view = TRY(bytes_argument(t, initial_bytes));
  TRY(write_bytes_py(t, self, view.data, static_cast<size_t>(view.length)));
  self->begin = 0;
  return {};
}

Result<Value> nx_io_BytesIO_getvalue(Thread& t, File* self) {
  TRY(check_open_py(t, self));
  Bytes* b = TRY(make_bytes(t, self->buffer, static_cast<int64_t>(self->end)));
  return value_of(b);
}

Result<Value> nx_io_BytesIO_getbuffer(Thread& t, File* self) {
  TRY(check_open_py(t, self));
  ByteArray* copy = TRY(make_bytearray(t, self->buffer, static_cast<int64_t>(self->end)));
  return call_py(t, value_of(&nx_type_memoryview), value_of(copy));
}

// --- text

Result<Value> nx_io_TextIOBase_read(Thread& t, File* self, Value size) {
  if (self->kind == FileKind::Abstract) return unsupported(t, "read");
  TRY(check_readable_py(t, self));
  const int64_t n = TRY(size_argument(t, size));
  return as_value(self->kind == FileKind::StringIO ? read_string_io(t, self, n) : read_text_py(t, self, n));
}

Result<Value> nx_io_TextIOBase_write(Thread& t, File* self, Value s) {
  if (self->kind == FileKind::Abstract) return unsupported(t, "write");
  if (self->kind != FileKind::Text) TRY(check_writable_py(t, self));
  Str* text = try_cast<Str>(s);
  if (text == nullptr) {
    if (py2()) return raise(t, TypeError, self->kind == FileKind::Text ? "write() argument 1 must be unicode, not {}" : "unicode argument expected, got '{}'", type_name(s));
    return raise(t, TypeError, self->kind == FileKind::Text ? "write() argument must be str, not {}" : "string argument expected, got '{}'", type_name(s));
  }
  if (self->kind == FileKind::Text) TRY(check_writable_py(t, self));  // after its argument
  if (self->kind == FileKind::StringIO) {
    TRY(write_string_io(t, self, text));
  } else {
    TRY(write_text_py(t, self, text));
  }
  return int_from_int64(t, text->length);
}

Result<Value> nx_io_TextIOBase_detach(Thread& t, File* self) {
  if (self->kind != FileKind::Text) return unsupported(t, "detach");
  TRY(check_open_py(t, self));
  TRY(flush_text_py(t, self, true));
  self->detached = true;
  forget_file(self);
  return self->inner;
}

Result<Value> nx_io_TextIOBase_encoding(Thread&, File* self) { return self->encoding == kEmpty ? kNone : self->encoding; }
Result<Value> nx_io_TextIOBase_errors(Thread&, File* self) { return self->errors == kEmpty ? kNone : self->errors; }
Result<Value> nx_io_TextIOBase_newlines(Thread& t, File* self) { return newlines_value(t, self->newlines_seen); }

Result<void> nx_io_TextIOWrapper_dunder_init(Thread& t, File* self, Value buffer, Value encoding, Value errors, Value newline,
                                             Value line_buffering, Value write_through) {
  self->kind = FileKind::Text;
  self->descriptor = -1;
  self->closed = self->detached = false;
  const bool lines = TRY(truth_py(t, line_buffering)), through = TRY(truth_py(t, write_through));
  TRY(init_text(t, self, buffer, encoding, errors, newline, lines, through));
  if (File* below = try_cast<File>(buffer)) store(self, &self->name, below->name);
  return {};
}

Result<Value> nx_io_TextIOWrapper_dunder_repr(Thread& t, File* self) {
  TextBuilder rest;
  if (self->mode != kEmpty) {
    Text* r = TRY(repr_py(t, self->mode));
    rest.append_utf8(" mode=");
    rest.append_utf8(text_view(r));
  }
  Text* r = TRY(repr_py(t, self->encoding == kEmpty ? kNone : self->encoding));
  rest.append_utf8(" encoding=");
  rest.append_utf8(text_view(r));
  Str* s = TRY(rest.finish(t));
  return repr_named(t, self, utf8_lossy(s));
}

Result<Value> nx_io_TextIOWrapper_reconfigure(Thread& t, File* self, Value encoding, Value errors, Value newline,
                                              Value line_buffering, Value write_through) {
  TRY(check_open_py(t, self));
  if (available(self) != 0 && (encoding != kNone || errors != kNone || newline != kEmpty)) {
    return raise(t, nx_type_io_UnsupportedOperation, "It is not possible to set the encoding or newline of stream after the first read");
  }
  TRY(flush_text_py(t, self, true));
  const bool lines = line_buffering == kNone ? self->line_buffered : TRY(truth_py(t, line_buffering));
  const bool through = write_through == kNone ? self->unbuffered : TRY(truth_py(t, write_through));
  if (encoding != kNone || errors != kNone) {
    TRY(set_encoding(t, self, encoding != kNone ? encoding : self->encoding,
                     errors != kNone ? errors : encoding != kNone ? kNone : self->errors));
  }
  if (newline != kEmpty) {
    TRY(init_text(t, self, self->inner, self->encoding, self->errors, newline, lines, through));
  }
  self->line_buffered = lines;
  self->unbuffered = through;
  return kNone;
}

Result<Value> nx_io_TextIOWrapper_buffer(Thread& t, File* self) {
  if (self->detached || self->inner == kEmpty) return raise(t, ValueError, "underlying buffer has been detached");
  return self->inner;
}
Result<Value> nx_io_TextIOWrapper_name(Thread& t, File* self) {
  const Value name = name_of(self);
  return name != kEmpty ? Result<Value>(name) : getattr_py(t, self->inner, names::name);
}
Result<Value> nx_io_TextIOWrapper_mode(Thread& t, File* self) {
  return self->mode != kEmpty ? Result<Value>(self->mode) : no_attribute(t, self, "mode");
}
Result<void> nx_io_TextIOWrapper_mode_set(Thread&, File* self, Value value) {
  store(self, &self->mode, value);
  return {};
}
Result<Value> nx_io_TextIOWrapper_line_buffering(Thread&, File* self) { return from_bool(self->line_buffered); }
Result<Value> nx_io_TextIOWrapper_write_through(Thread&, File* self) { return from_bool(self->unbuffered); }

}  // extern "C"

}  // namespace natrix::rt
