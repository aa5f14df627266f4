// runtime/modules/file_bytes.cpp - the byte layer of files: one buffer over a descriptor or a foreign raw object.
// The buffer holds either what has been read ahead or what has not been written yet, never both. BytesIO is a buffer
// without anything below it: `begin` is its position, `end` its length.
#include <cerrno>

#include "runtime/core/instance.h"
#include "runtime/core/module.h"
#include "runtime/core/structs.h"
#include "runtime/modules/file_layers.h"
#include "runtime/system/file.h"
#include "runtime/system/process.h"

namespace natrix::rt {

namespace {

// All files with a descriptor or unwritten text. The list does not keep them alive; the lock is never held over a
// safepoint.
File* open_files = nullptr;
std::atomic_flag open_files_lock = ATOMIC_FLAG_INIT;
struct OpenFilesHeld {
  OpenFilesHeld() { while (open_files_lock.test_and_set(std::memory_order_acquire)) {} }
  ~OpenFilesHeld() { open_files_lock.clear(std::memory_order_release); }
};

bool in_memory(const File* f) { return f->kind == FileKind::BytesIO || f->kind == FileKind::StringIO; }

void trace_file(Tracer& tracer, Object* o) {
  File* f = static_cast<File*>(o);
  tracer.visit(f->inner);
  tracer.visit(f->raw);
  tracer.visit(f->name);
  tracer.visit(f->mode);
  tracer.visit(f->encoding);
  tracer.visit(f->errors);
}

/// What can be written without running Python code: at the end of the process and in finalizers.
bool flush_raw(File* f) {
  if (f->closed || f->dirty == 0 || f->buffer == nullptr || in_memory(f)) return true;
  if (f->kind == FileKind::Text) {
    File* inner = try_cast<File>(f->inner);
    if (inner == nullptr || inner->closed || inner->descriptor < 0) return true;
    const bool inner_ok = flush_raw(inner);
    const bool ok = sys::write_all_raw(inner->descriptor, f->buffer, f->dirty) && inner_ok;
    f->dirty = 0;
    return ok;
  }
  if (f->descriptor < 0) return true;
  const bool ok = sys::write_all_raw(f->descriptor, f->buffer, f->dirty);
  f->dirty = 0;
  return ok;
}

void finalize_file(Object* o) {
  File* f = static_cast<File*>(o);
  // A text layer may die in the same collection, before or after this: its text goes first.
  if (f->outer != nullptr) flush_raw(f->outer);
  if (f->kind == FileKind::Text) {
    if (File* inner = f->inner.is_object() ? try_cast<File>(f->inner) : nullptr; inner != nullptr && inner->outer == f) {
      flush_raw(f);
      inner->outer = nullptr;
    }
  } else {
    flush_raw(f);
  }
  forget_file(f);
  if (f->descriptor >= 0 && f->close_descriptor && !f->standard && !f->closed) sys::close(f->descriptor);
  f->closed = true;
  f->descriptor = -1;
  free(f->buffer);
  f->buffer = nullptr;
}

}  // namespace

}  // namespace natrix::rt

NATRIX_DEFINE_LAYOUT(File, &nx_type_file, natrix::rt::trace_file, natrix::rt::finalize_file, 0);

namespace natrix::rt {

std::atomic<uint32_t> opened_objects{0};

void register_file(File* f) {
  OpenFilesHeld held;
  if (f->previous_open != nullptr || open_files == f) return;
  f->next_open = open_files;
  opened_objects.fetch_add(1, std::memory_order_relaxed);
  f->previous_open = nullptr;
  if (open_files != nullptr) open_files->previous_open = f;
  open_files = f;
}

void forget_file(File* f) {
  OpenFilesHeld held;
  if (open_files != f && f->previous_open == nullptr) return;
  if (f->previous_open != nullptr) f->previous_open->next_open = f->next_open;
  if (f->next_open != nullptr) f->next_open->previous_open = f->previous_open;
  if (open_files == f) open_files = f->next_open;
  f->next_open = f->previous_open = nullptr;
}

namespace {

bool flush_where(bool (*wanted)(const File*)) {
  OpenFilesHeld held;
  bool ok = true;
  // Text layers first: their text goes through the byte layers.
  for (const bool text : {true, false}) {
    for (File* f = open_files; f != nullptr; f = f->next_open) {
      if ((f->kind == FileKind::Text) == text && wanted(f) && !flush_raw(f) && f->descriptor == 1) ok = false;
    }
  }
  return ok;
}

}  // namespace

bool flush_all_files(Thread&) {
  return flush_where([](const File*) { return true; });
}

namespace {

/// A module's global: certainly alive.
bool held_by_module(const File* f) {
  for (uint32_t i = 0; i < nx_program.module_count; ++i) {
    const ModuleInfo* info = nx_program.modules[i];
    for (uint32_t k = 0; k < info->slot_count; ++k) {
      const Value v = load(&info->slots[k]);
      if (v == value_of(f)) return true;
      if (const File* text = try_cast<File>(v); text != nullptr && text->kind == FileKind::Text && text->inner == value_of(f)) return true;
    }
  }
  return false;
}

}  // namespace

// In CPython a file that nothing refers to any more has been closed by now, and its data can be seen; others' cannot.
// Which of them those are only a collection would tell, and not surely. So all are flushed but those that are known to
// be referred to.
void flush_before_system(Thread&) {
  flush_where([](const File* f) { return !f->standard && f->dirty != 0 && !held_by_module(f); });
}

void close_lost_files(Thread& t) {
  bool lost = false;
  {
    OpenFilesHeld held;
    for (const File* f = open_files; f != nullptr && !lost; f = f->next_open) {
      lost = !f->standard && f->writable && f->descriptor >= 0 && !held_by_module(f);
    }
  }
  if (lost) collect(t);
}

Result<File*> make_file(Thread& t, const Type* type, FileKind kind) {
  File* f = TRY(make_instance<File>(t, type));
  f->kind = kind;
  f->descriptor = -1;
  f->close_descriptor = true;
  return f;
}

void reserve_buffer(File* f, size_t size) {
  if (size <= f->capacity) return;
  size_t wanted = f->capacity * 2 > size ? f->capacity * 2 : size;
  void* p = realloc(f->buffer, wanted);
  if (p == nullptr) abort();
  f->buffer = static_cast<uint8_t*>(p);
  f->capacity = wanted;
}

Raised raise_file_error(Thread& t, int64_t error, Value name) {
  return raise_errno(t, py2() ? IOError : OSError, static_cast<int>(-error), name);
}

Raised raise_closed(Thread& t) {
  return raise(t, ValueError, py2() ? "I/O operation on closed file" : "I/O operation on closed file.");
}

namespace {

/// A read of the system or of the foreign object below, into data; 0 at the end.
Result<int64_t> read_below_py(Thread& t, File* f, uint8_t* data, size_t size) {
  if (f->descriptor >= 0) {
    const int64_t n = TRY(sys::read(t, f->descriptor, data, size, sys::Interrupted::GoesOn));
    if (n == -EAGAIN) return int64_t{0};
    if (n < 0) return raise_file_error(t, n);
    return n;
  }
  if (f->inner == kEmpty) return int64_t{0};
  const Value argument[] = {Value::from_small(static_cast<int64_t>(size))};
  Value r = TRY(call_method_py(t, f->inner, names::read, argument, 1));
  if (r == kNone) return int64_t{0};
  const BytesView view = TRY(bytes_argument(t, r));
  if (static_cast<size_t>(view.length) > size) {
    return raise(t, OSError, "read() returned too much data: {} bytes requested, {} returned", size, view.length);
  }
  memcpy(data, view.data, static_cast<size_t>(view.length));
  return view.length;
}

/// All of it to the system or to the foreign object below.
Result<void> write_below_py(Thread& t, File* f, const uint8_t* data, size_t size) {
  while (size != 0) {
    int64_t n;
    if (f->descriptor >= 0) {
      n = TRY(sys::write(t, f->descriptor, data, size, sys::Interrupted::GoesOn));
      if (n < 0) return raise_file_error(t, n);
    } else {
      if (f->inner == kEmpty) return {};
      Bytes* part = TRY(make_bytes(t, data, static_cast<int64_t>(size)));
      const Value argument[] = {value_of(part)};
      Value r = TRY(call_method_py(t, f->inner, names::write, argument, 1));
      n = r == kNone ? static_cast<int64_t>(size) : TRY(index_py(t, r));
      if (n < 0 || n > static_cast<int64_t>(size)) {
        return raise(t, OSError, "raw write() returned invalid length {} (should have been between 0 and {})", n, size);
      }
    }
    data += n;
    size -= static_cast<size_t>(n);
  }
  return {};
}

}  // namespace

Result<void> flush_bytes_py(Thread& t, File* f) {
  if (in_memory(f)) return {};
  Locked held(t, f);
  if (f->dirty == 0) return {};
  // What could not be written stays: stdio and BufferedWriter keep it too.
  const size_t size = f->dirty;
  TRY(write_below_py(t, f, f->buffer, size));
  f->dirty -= size;
  if (f->dirty != 0) memmove(f->buffer, f->buffer + size, f->dirty);
  return {};
}

Result<bool> fill_py(Thread& t, File* f, size_t most) {
  if (f->kind == FileKind::Text) return fill_text_py(t, f);
  if (in_memory(f)) return false;
  Locked held(t, f);
  TRY(flush_bytes_py(t, f));
  if (f->begin == f->end) f->begin = f->end = 0;
  if (f->begin != 0) {
    memmove(f->buffer, f->buffer + f->begin, f->end - f->begin);
    f->end -= f->begin;
    f->begin = 0;
  }
  reserve_buffer(f, f->end + most);
  const int64_t n = TRY(read_below_py(t, f, f->buffer + f->end, most));
  f->end += static_cast<uint64_t>(n);
  return n > 0;
}

Result<void> drop_read_ahead(Thread& t, File* f) {
  if (in_memory(f)) return {};
  const uint64_t rest = available(f) + f->tail;
  f->begin = f->end = f->tail = 0;
  f->skip_newline = false;
  if (rest == 0) return {};
  if (f->descriptor >= 0) {
    sys::seek(f->descriptor, -static_cast<int64_t>(rest), 1);  // pipes and terminals cannot: what was read is lost
  } else if (f->inner != kEmpty) {
    const Value arguments[] = {Value::from_small(-static_cast<int64_t>(rest)), Value::from_small(1)};
    TRY(call_method_py(t, f->inner, names::seek, arguments, 2));
  }
  return {};
}

Result<void> write_bytes_py(Thread& t, File* f, const void* data, size_t size) {
  Locked held(t, f);
  const uint8_t* bytes = static_cast<const uint8_t*>(data);
  if (f->kind == FileKind::BytesIO) {
    if (size == 0) return {};
    // Writing past the end fills the gap with zeros.
    const uint64_t position = f->begin;
    reserve_buffer(f, position + size);
    if (position > f->end) memset(f->buffer + f->end, 0, position - f->end);
    memcpy(f->buffer + position, bytes, size);
    f->begin = position + size;
    if (f->begin > f->end) f->end = f->begin;
    return {};
  }
  if (f->begin != f->end) TRY(drop_read_ahead(t, f));
  f->begin = f->end = 0;
  if (f->unbuffered) return write_below_py(t, f, bytes, size);
  if (f->dirty + size > kFileBuffer) {
    TRY(flush_bytes_py(t, f));
    if (size >= kFileBuffer) return write_below_py(t, f, bytes, size);
  }
  reserve_buffer(f, kFileBuffer);
  memcpy(f->buffer + f->dirty, bytes, size);
  f->dirty += size;
  if (f->line_buffered) {
    // stdio writes up to the last newline; what follows it waits.
    if (const void* last = memrchr(f->buffer, '\n', f->dirty); last != nullptr) {
      const uint64_t whole = static_cast<uint64_t>(static_cast<const uint8_t*>(last) - f->buffer) + 1;
      TRY(write_below_py(t, f, f->buffer, whole));
      f->dirty -= whole;
      memmove(f->buffer, f->buffer + whole, f->dirty);
    }
  }
  return {};
}

Result<int64_t> tell_bytes_py(Thread& t, File* f) {
  if (in_memory(f)) return static_cast<int64_t>(f->begin);
  int64_t at;
  if (f->descriptor >= 0) {
    at = sys::seek(f->descriptor, 0, 1);
    if (at < 0) return raise_file_error(t, at);
  } else {
    Value r = TRY(call_method_py(t, f->inner, names::tell));
    at = TRY(index_py(t, r));
  }
  return at - static_cast<int64_t>(available(f)) + static_cast<int64_t>(f->dirty);
}

Result<int64_t> seek_bytes_py(Thread& t, File* f, int64_t offset, int64_t whence) {
  Locked held(t, f);
  if (in_memory(f)) {
    const int64_t base = whence == 0 ? 0 : whence == 1 ? static_cast<int64_t>(f->begin) : static_cast<int64_t>(f->end);
    const int64_t at = base + offset < 0 ? 0 : base + offset;
    f->begin = static_cast<uint64_t>(at);
    return at;
  }
  TRY(flush_bytes_py(t, f));
  f->skip_newline = false;
  f->iterating = false;
  if (whence == 1) offset -= static_cast<int64_t>(available(f));
  f->begin = f->end = 0;
  if (f->descriptor >= 0) {
    const int64_t at = sys::seek(f->descriptor, offset, static_cast<int>(whence));
    if (at < 0) return raise_file_error(t, at);
    return at;
  }
  Value position = TRY(box_int(t, offset));
  const Value arguments[] = {position, Value::from_small(whence)};
  Value r = TRY(call_method_py(t, f->inner, names::seek, arguments, 2));
  return index_py(t, r);
}

Result<void> read_bytes_py(Thread& t, File* f, int64_t n, Buffer<char>& out, bool once) {
  Locked held(t, f);
  uint64_t wanted = n < 0 ? UINT64_MAX : static_cast<uint64_t>(n);
  bool filled = false;
  while (wanted != 0) {
    uint64_t here = available(f);
    if (here == 0) {
      if (once && (filled || !out.empty())) break;
      // Large reads go past the buffer.
      if (f->kind != FileKind::BytesIO && wanted >= 2 * kFileBuffer) {
        TRY(flush_bytes_py(t, f));
        const size_t size = wanted < (1u << 20) ? wanted : n < 0 ? 8 * kFileBuffer : 1u << 20;
        const size_t at = out.size();
        out.resize(at + size);
        auto got = read_below_py(t, f, reinterpret_cast<uint8_t*>(out.data()) + at, size);
        out.resize(at + (got.raised() ? 0 : static_cast<size_t>(got.value())));
        if (got.raised()) return Raised{};
        if (got.value() == 0) break;
        wanted -= static_cast<uint64_t>(got.value());
        filled = true;
        continue;
      }
      // Others read from an unbuffered file's descriptor too: what was not asked for stays there.
      if (!TRY(fill_py(t, f, f->unbuffered && wanted < kFileBuffer ? wanted : kFileBuffer))) break;
      filled = true;
      here = available(f);
    }
    const uint64_t take = here < wanted ? here : wanted;
    out.append(reinterpret_cast<const char*>(f->buffer) + f->begin, take);
    f->begin += take;
    wanted -= take;
  }
  return {};
}

Result<void> close_file_py(Thread& t, File* f) {
  if (f->closed) return {};
  // The first error counts, but everything is closed.
  Exception* error = nullptr;
  if (f->kind == FileKind::Text) {
    if (flush_text_py(t, f, true).raised()) error = take_pending(t);
    File* inner = byte_layer(f);
    Result<void> closed{};
    if (inner != nullptr) {
      closed = close_file_py(t, inner);
    } else if (f->inner != kEmpty && f->inner != kNone) {
      if (call_method_py(t, f->inner, names::close).raised()) closed = Raised{};
    }
    if (closed.raised()) error = take_pending(t);
    f->closed = true;
  } else {
    if (!in_memory(f) && flush_bytes_py(t, f).raised()) error = take_pending(t);
    f->closed = true;
    f->dirty = 0;
    if (f->descriptor >= 0 && f->close_descriptor) {
      const int64_t r = sys::close(f->descriptor);
      if (r < 0 && error == nullptr) {
        (void)raise_file_error(t, r);
        error = take_pending(t);
      }
      if (f->process != 0) {
        auto waited = sys::wait_for(t, f->process, 0, &f->exit_status, sys::Interrupted::GoesOn);
        if (waited.raised() && error == nullptr) error = take_pending(t);
      }
    }
    f->descriptor = -1;
    if (f->inner != kEmpty && f->kind == FileKind::Buffered) {
      if (call_method_py(t, f->inner, names::close).raised()) error = take_pending(t);
    }
  }
  forget_file(f);
  free(f->buffer);
  f->buffer = nullptr;
  f->capacity = f->begin = f->end = f->dirty = f->tail = 0;
  if (error != nullptr) return restore_pending(t, error);
  return {};
}

}  // namespace natrix::rt
