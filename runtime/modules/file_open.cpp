// runtime/modules/file_open.cpp - open() of both dialects, io.open, and FileIO's own opening.
// Before a file is opened, other files' unwritten data goes out: `open(p, "w").write(s); open(p).read()` sees it, as it
// does where the first file has died by then.
#include <cerrno>

#include "natives/_io.h"
#include "natives/builtins.h"
#include "natives/posix.h"
#include "runtime/core/structs.h"
#include "runtime/modules/file_layers.h"
#include "runtime/modules/path_argument.h"
#include "runtime/system/file.h"
#include "runtime/system/process.h"

namespace natrix::rt {

namespace {

/// Opens a path; when descriptors have run out, dead files are collected first.
Result<int64_t> open_path(Thread& t, const char* path, uint32_t flags) {
  flush_before_system(t);
  int64_t descriptor = TRY(sys::open(t, path, flags));
  if (descriptor == -EMFILE || descriptor == -ENFILE) {
    collect(t);
    descriptor = TRY(sys::open(t, path, flags));
  }
  return descriptor;
}

uint32_t open_flags(bool reading, bool writing, bool appending, bool creating, bool updating) {
  uint32_t flags = 0;
  if (reading || updating) flags |= sys::kOpenRead;
  if (writing || appending || creating || updating) flags |= sys::kOpenWrite;
  if (writing) flags |= sys::kOpenCreate | sys::kOpenTruncate;
  if (appending) flags |= sys::kOpenCreate | sys::kOpenAppend;
  if (creating) flags |= sys::kOpenCreate | sys::kOpenExclusive;
  return flags;
}

struct Mode {
  bool reading = false, writing = false, appending = false, creating = false, updating = false, text = false, binary = false;
};

Result<Mode> parse_mode(Thread& t, std::string_view mode, bool raw = false) {
  Mode m;
  auto invalid = [&]() {
    Text* shown = TRY(native_str(t, mode));
    return raise(t, ValueError, "invalid mode: {!r}", shown);
  };
  for (const char c : mode) {
    bool* flag = c == 'r' ? &m.reading : c == 'w' ? &m.writing : c == 'a' ? &m.appending : c == 'x' ? &m.creating
               : c == '+' ? &m.updating : c == 't' ? &m.text : c == 'b' ? &m.binary : nullptr;
    if (flag == nullptr) {
      if (!(py2() && c == 'U')) return invalid();
      flag = &m.reading;
    }
    if (*flag) return invalid();
    *flag = true;
  }
  if (m.text && m.binary) return raise(t, ValueError, "can't have text and binary mode at once");
  const int kinds = m.reading + m.writing + m.appending + m.creating;
  if (kinds != 1 && !py2()) {
    return raise(t, ValueError, kinds > 1 && !raw ? "must have exactly one of create/read/write/append mode"
                                                  : "Must have exactly one of create/read/write/append mode and at most one plus");
  }
  if (kinds != 1) return raise(t, ValueError, "must have exactly one of read/write/append mode");
  return m;
}

const char* raw_mode_name(const Mode& m) {
  if (m.creating) return m.updating ? "xb+" : "xb";
  if (m.appending) return m.updating ? "ab+" : "ab";
  if (m.writing) return m.updating ? "rb+" : "wb";
  return m.updating ? "rb+" : "rb";
}

/// Puts a descriptor for `name` (a path, or a descriptor itself) into f.
Result<void> open_descriptor_py(Thread& t, File* f, Value name, const Mode& m, bool close_descriptor, Value opener) {
  int64_t descriptor;
  const uint32_t flags = open_flags(m.reading, m.writing, m.appending, m.creating, m.updating);
  if (is_integer(name)) {
    descriptor = TRY(index_py(t, name));
    if (descriptor < 0) return raise(t, ValueError, "negative file descriptor");
    sys::Status status;
    if (const int64_t r = sys::status_of(static_cast<int>(descriptor), &status); r < 0) return raise_file_error(t, r);
  } else {
    PathBuffer path;
    TRY(path_argument_py(t, name, path));
    if (!close_descriptor) return raise(t, ValueError, "Cannot use closefd=False with file name");
    if (opener != kEmpty && opener != kNone) {
      constexpr int64_t read_write[] = {1, 0, 1, 2};  // O_WRONLY, O_RDONLY, O_WRONLY, O_RDWR by read | write
      int64_t bits = read_write[flags & 3] | 02000000;
      if ((flags & sys::kOpenCreate) != 0) bits |= 0100;
      if ((flags & sys::kOpenExclusive) != 0) bits |= 0200;
      if ((flags & sys::kOpenTruncate) != 0) bits |= 01000;
      if ((flags & sys::kOpenAppend) != 0) bits |= 02000;
      Value r = TRY(call_py(t, opener, name, Value::from_small(bits)));
      if (!is_integer(r)) return raise(t, TypeError, "expected integer from opener");
      descriptor = TRY(index_py(t, r));
      if (descriptor < 0) return raise(t, ValueError, "opener returned {}", descriptor);
    } else {
      descriptor = TRY(open_path(t, path.data(), flags));
      if (descriptor < 0) return raise_file_error(t, descriptor, name);
    }
    sys::Status status;
    if (sys::status_of(static_cast<int>(descriptor), &status) == 0 && status.directory) {
      sys::close(static_cast<int>(descriptor));
      return raise_file_error(t, -EISDIR, name);
    }
  }
  f->descriptor = static_cast<int32_t>(descriptor);
  f->close_descriptor = close_descriptor;
  f->closed = false;
  f->readable = m.reading || m.updating;
  f->writable = m.writing || m.appending || m.creating || m.updating;
  f->appending = m.appending;
  f->created = m.creating;
  f->truncating = m.writing;
  f->initialized = true;
  store(f, &f->name, name);
  Text* mode = TRY(native_str(t, raw_mode_name(m)));
  store(f, &f->mode, value_of(mode));
  register_file(f);
  if (m.appending) sys::seek(f->descriptor, 0, 2);
  return {};
}

Result<std::string_view> mode_argument(Thread& t, Value mode, const char* function) {
  if (!is_native_str(mode) && !is<Str>(mode)) {
    return raise(t, TypeError, "{}() argument 'mode' must be str, not {}", function, type_name(mode));
  }
  return text_view(as<Text>(mode));
}

}  // namespace

Result<Value> open_file_py(Thread& t, Value name, std::string_view mode, int64_t buffering, Value encoding, Value errors,
                           Value newline, bool close_descriptor, Value opener) {
  if (!is_integer(name)) {
    PathBuffer path;
    TRY(path_argument_py(t, name, path));
  }
  const Mode m = TRY(parse_mode(t, mode));
  const bool none_encoding = encoding == kEmpty || encoding == kNone, none_errors = errors == kEmpty || errors == kNone;
  if (m.binary && !none_encoding) return raise(t, ValueError, "binary mode doesn't take an encoding argument");
  if (m.binary && !none_errors) return raise(t, ValueError, "binary mode doesn't take an errors argument");
  if (m.binary && newline != kEmpty && newline != kNone) {
    return raise(t, ValueError, "binary mode doesn't take a newline argument");
  }
  if (m.binary && buffering == 1) {
    TRY(warn(t, RuntimeWarning, "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used"));
  }
  if (buffering < -1) return raise(t, ValueError, "invalid buffering size");
  if (buffering == 0 && !m.binary) return raise(t, ValueError, "can't have unbuffered text I/O");
  const Type* below = buffering == 0 ? &nx_type_io_FileIO
                      : m.updating   ? &nx_type_io_BufferedRandom
                      : m.reading    ? &nx_type_io_BufferedReader : &nx_type_io_BufferedWriter;
  File* bytes = TRY(make_file(t, below, buffering == 0 ? FileKind::Raw : FileKind::Buffered));
  TRY(open_descriptor_py(t, bytes, name, m, close_descriptor, opener));
  bytes->unbuffered = buffering == 0;
  if (m.binary) return value_of(bytes);
  const bool lines = buffering == 1 || (buffering < 0 && sys::is_terminal(bytes->descriptor));
  File* f = TRY(make_file(t, &nx_type_io_TextIOWrapper, FileKind::Text));
  TRY(init_text(t, f, value_of(bytes), encoding, errors, newline, lines, false));
  store(f, &f->name, name);
  Text* shown = TRY(native_str(t, mode));
  store(f, &f->mode, value_of(shown));
  return value_of(f);
}

/// Python 2's open() and file(): into an existing object.
Result<void> open_python2_py(Thread& t, File* f, Value name, Value mode_value, Value buffering) {
  PathBuffer path;
  if (is<Bytes>(name) && text_view(as<Text>(name)).find('\0') != std::string_view::npos) {
    return raise(t, TypeError, "file() argument 1 must be encoded string without null bytes, not str");
  }
  TRY(path_argument_py(t, name, path));
  std::string_view mode = "r";
  if (mode_value != kEmpty) {
    if (!is_native_str(mode_value)) return raise(t, TypeError, "file() argument 2 must be string, not {}", type_name(mode_value));
    mode = text_view(as<Text>(mode_value));
  }
  const int64_t size = buffering == kEmpty ? -1 : TRY(index_py(t, buffering));
  if (f->initialized) TRY(close_file_py(t, f));
  if (mode.empty()) return raise(t, ValueError, "empty mode string");
  const bool universal = mode.find('U') != std::string_view::npos;
  const char first = mode[0];
  if (universal) {
    if (first == 'w' || first == 'a') {
      return raise(t, ValueError, "universal newline mode can only be used with modes starting with 'r'");
    }
  } else if (first != 'r' && first != 'w' && first != 'a') {
    return raise(t, ValueError, "mode string must begin with one of 'r', 'w', 'a' or 'U', not '{}'", mode.substr(0, 200));
  }
  Mode m;
  m.reading = first == 'r' || universal;
  m.writing = first == 'w';
  m.appending = first == 'a';
  m.updating = mode.find('+') != std::string_view::npos;
  const int64_t descriptor = TRY(open_path(t, path.data(), open_flags(m.reading, m.writing, m.appending, false, m.updating)));
  if (descriptor < 0) return raise_file_error(t, descriptor, name);
  sys::Status status;
  if (sys::status_of(static_cast<int>(descriptor), &status) == 0 && status.directory) {
    sys::close(static_cast<int>(descriptor));
    return raise_file_error(t, -EISDIR, name);
  }
  f->kind = FileKind::Python2;
  f->descriptor = static_cast<int32_t>(descriptor);
  f->close_descriptor = true;
  f->closed = false;
  f->initialized = true;
  f->readable = m.reading || m.updating;
  f->writable = m.writing || m.appending || m.updating;
  f->appending = m.appending;
  f->binary = mode.find('b') != std::string_view::npos;
  f->universal = universal;
  f->newline = universal ? NewlineMode::Universal : NewlineMode::Lf;
  f->unbuffered = size == 0;
  f->line_buffered = size == 1;
  f->softspace = 0;
  f->newlines_seen = 0;
  store(f, &f->name, name);
  Text* shown = TRY(native_str(t, mode));
  store(f, &f->mode, value_of(shown));
  store(f, &f->encoding, kNone);
  store(f, &f->errors, kNone);
  register_file(f);
  if (m.appending) sys::seek(f->descriptor, 0, 2);
  return {};
}

extern "C" {

Result<Value> nx_builtins_open(Thread& t, Value file, Value mode, Value buffering, Value encoding, Value errors, Value newline,
                               Value closefd, Value opener) {
  const std::string_view m = TRY(mode_argument(t, mode, "open"));
  const int64_t size = TRY(index_py(t, buffering));
  return open_file_py(t, file, m, size, encoding, errors, newline, TRY(truth_py(t, closefd)), opener);
}

Result<Value> nx__io_open(Thread& t, Value file, Value mode, Value buffering, Value encoding, Value errors, Value newline,
                          Value closefd, Value opener) {
  return nx_builtins_open(t, file, mode, buffering, encoding, errors, newline, closefd, opener);
}

Result<Value> nx_builtins_open2(Thread& t, Value name, Value mode, Value buffering) {
  File* f = TRY(make_file(t, &nx_type_file, FileKind::Python2));
  f->closed = true;
  TRY(open_python2_py(t, f, name, mode, buffering));
  return value_of(f);
}

/// Python 2's file over an open descriptor.
static Result<Value> file_over(Thread& t, int64_t fd, Value name, std::string_view mode, int64_t size) {
  File* f = TRY(make_file(t, &nx_type_file, FileKind::Python2));
  f->descriptor = static_cast<int32_t>(fd);
  f->initialized = true;
  const bool both = mode.find('+') != std::string_view::npos;
  f->readable = mode[0] == 'r' || mode[0] == 'U' || both;
  f->writable = mode[0] == 'w' || mode[0] == 'a' || both;
  f->appending = mode[0] == 'a';
  f->binary = mode.find('b') != std::string_view::npos;
  f->universal = mode.find('U') != std::string_view::npos;
  f->newline = f->universal ? NewlineMode::Universal : NewlineMode::Lf;
  f->unbuffered = size == 0;
  f->line_buffered = size == 1;
  store(f, &f->name, name);
  Text* shown = TRY(native_str(t, mode));
  store(f, &f->mode, value_of(shown));
  store(f, &f->encoding, kNone);
  store(f, &f->errors, kNone);
  register_file(f);
  return value_of(f);
}

Result<Value> nx_posix__fdopen(Thread& t, int64_t fd, Value mode, Value bufsize) {
  const std::string_view s = TRY(mode_argument(t, mode, "fdopen"));
  const char first = s.empty() ? 0 : s[0];
  if (first == 0) return raise(t, ValueError, "empty mode string");
  if (first != 'r' && first != 'w' && first != 'a' && first != 'U') {
    return raise(t, ValueError, "mode string must begin with one of 'r', 'w', 'a' or 'U', not '{}'", s);
  }
  const int64_t size = TRY(index_py(t, bufsize));
  sys::Status status;
  if (const int64_t r = sys::status_of(static_cast<int>(fd), &status); r < 0) return raise_errno(t, OSError, static_cast<int>(-r));
  Text* name = TRY(native_str(t, "<fdopen>"));
  return file_over(t, fd, value_of(name), s, size);
}

Result<Value> nx_posix__popen(Thread& t, Value command, Value mode, Value bufsize) {
  if (!is<Bytes>(command) && !is<Str>(command)) return raise(t, TypeError, "popen() argument 1 must be string, not {}", type_name(command));
  if (!is_native_str(mode)) return raise(t, TypeError, "popen() argument 2 must be string, not {}", type_name(mode));
  std::string_view s = text_view(as<Text>(mode));
  if (s == "rb" || s == "rt") s = "r";
  if (s == "wb" || s == "wt") s = "w";
  if (s != "r" && s != "w") return raise_errno(t, OSError, EINVAL);
  const int64_t size = TRY(index_py(t, bufsize));
  PathBuffer line;
  TRY(path_argument_py(t, command, line));
  flush_before_system(t);
  int descriptor;
  const int64_t child = sys::open_process(line.data(), s == "r", &descriptor);
  if (child < 0) return raise_errno(t, OSError, static_cast<int>(-child));
  Value made = TRY(file_over(t, descriptor, command, s, size));
  as<File>(made)->process = child;
  return made;
}

Result<void> nx_io_FileIO_dunder_init(Thread& t, File* self, Value file, Value mode, Value closefd, Value opener) {
  if (self->initialized) TRY(close_file_py(t, self));
  std::string_view s = TRY(mode_argument(t, mode, "FileIO"));
  Mode m;
  char plain[8];
  size_t n = 0;
  for (const char c : s) {
    if (c != 'b' && n < sizeof plain) plain[n++] = c;
  }
  m = TRY(parse_mode(t, {plain, n}, true));
  self->kind = FileKind::Raw;
  self->descriptor = -1;
  self->unbuffered = true;
  return open_descriptor_py(t, self, file, m, TRY(truth_py(t, closefd)), opener);
}

}  // extern "C"

}  // namespace natrix::rt
