// runtime/modules/string_io.cpp - io.StringIO: a buffer of 4-byte code points.
// `begin` is the position and `end` the length, in code points. Newlines are translated when they are written, as
// CPython does, so reading finds them as they are.
#include "natives/_io.h"
#include "runtime/core/structs.h"
#include "runtime/modules/file_layers.h"
#include "runtime/text/builder.h"

namespace natrix::rt {

namespace {

uint32_t* units(File* f) { return reinterpret_cast<uint32_t*>(f->buffer); }

void put(File* f, uint32_t c) {
  reserve_buffer(f, (f->begin + 1) * sizeof(uint32_t));
  // A gap left by seeking past the end is filled with null characters.
  for (; f->end < f->begin; ++f->end) units(f)[f->end] = 0;
  units(f)[f->begin++] = c;
  if (f->begin > f->end) f->end = f->begin;
}

Result<Str*> slice(Thread& t, File* f, uint64_t from, uint64_t to) {
  return make_str_ucs4(t, units(f) + from, static_cast<int64_t>(to - from));
}

}  // namespace

Result<void> write_string_io(Thread& t, File* f, Str* s) {
  Locked held(t, f);
  const int64_t n = s->length;
  for (int64_t i = 0; i < n; ++i) {
    uint32_t c = s->at(i);
    if (f->newline == NewlineMode::Universal) {
      // '\r\n' and '\r' become '\n'.
      if (c == '\n' && f->skip_newline) {
        f->skip_newline = false;
        f->newlines_seen |= 4;
        continue;
      }
      f->skip_newline = c == '\r';
      if (c == '\n') f->newlines_seen |= 2;
      if (c == '\r') c = '\n';
    } else if (c == '\n' && (f->newline == NewlineMode::Cr || f->newline == NewlineMode::CrLf)) {
      put(f, '\r');
      if (f->newline == NewlineMode::Cr) continue;
    }
    put(f, c);
  }
  if (f->newline == NewlineMode::Universal) f->skip_newline = false;
  return {};
}

Result<Str*> read_string_io(Thread& t, File* f, int64_t n) {
  Locked held(t, f);
  const uint64_t here = available(f), take = n < 0 || static_cast<uint64_t>(n) > here ? here : static_cast<uint64_t>(n);
  if (take == 0) return empty_str();
  const uint64_t from = f->begin;
  f->begin += take;
  return slice(t, f, from, f->begin);
}

Result<Str*> read_string_io_line(Thread& t, File* f, int64_t limit) {
  Locked held(t, f);
  const uint64_t here = available(f), most = limit < 0 || static_cast<uint64_t>(limit) > here ? here : static_cast<uint64_t>(limit);
  if (most == 0) return empty_str();
  const uint32_t* p = units(f) + f->begin;
  uint64_t i = 0;
  bool found = false;
  for (; i < most && !found; ++i) {
    switch (f->newline) {
      case NewlineMode::Universal:
      case NewlineMode::Lf: found = p[i] == '\n'; break;
      case NewlineMode::Cr: found = p[i] == '\r'; break;
      case NewlineMode::CrLf: found = p[i] == '\n' && i > 0 && p[i - 1] == '\r'; break;
      case NewlineMode::Untouched:
        found = p[i] == '\n' || p[i] == '\r';
        if (p[i] == '\r' && i + 1 < most && p[i + 1] == '\n') ++i;
        break;
    }
  }
  const uint64_t from = f->begin;
  f->begin += i;
  return slice(t, f, from, f->begin);
}

extern "C" {

Result<void> nx_io_StringIO_dunder_init(Thread& t, File* self, Value initial_value, Value newline) {
  self->kind = FileKind::StringIO;
  self->descriptor = -1;
  self->begin = self->end = 0;
  self->closed = false;
  self->readable = self->writable = self->initialized = true;
  if (newline == kNone) {
    self->newline = NewlineMode::Universal;
  } else if (!is_native_str(newline) && !is<Str>(newline)) {
    return raise(t, TypeError, "newline must be str or None, not {}", type_name(newline));
  } else {
    const std::string_view s = text_view(as<Text>(newline));
    if (s != "" && s != "\n" && s != "\r" && s != "\r\n") return raise(t, ValueError, "illegal newline value: {!r}", newline);
    self->newline = s.empty() ? NewlineMode::Untouched : s == "\n" ? NewlineMode::Lf : s == "\r" ? NewlineMode::Cr : NewlineMode::CrLf;
  }
  if (initial_value == kNone || initial_value == kEmpty) return {};
  if (!is<Str>(initial_value)) {
    if (py2() && is<Bytes>(initial_value) && as<Bytes>(initial_value)->length == 0) return {};
    if (py2()) return raise(t, TypeError, "initial_value must be unicode or None, not {}", type_name(initial_value));
    return raise(t, TypeError, "initial_value must be str or None, not {}", type_name(initial_value));
  }
  TRY(write_string_io(t, self, as<Str>(initial_value)));
  self->begin = 0;
  return {};
}

Result<Value> nx_io_StringIO_getvalue(Thread& t, File* self) {
  if (!self->initialized) return raise(t, ValueError, "I/O operation on uninitialized object");
  if (self->closed) return raise(t, ValueError, "I/O operation on closed file");
  Str* s = self->end == 0 ? empty_str() : TRY(slice(t, self, 0, self->end));
  return value_of(s);
}

Result<Value> nx_io_StringIO_line_buffering(Thread& t, File* self) {
  if (self->closed) return raise(t, ValueError, "I/O operation on closed file");
  return kFalse;
}

}  // extern "C"

}  // namespace natrix::rt
