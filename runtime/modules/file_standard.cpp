// runtime/modules/file_standard.cpp - sys.stdin, stdout and stderr, and writing to any file-like object.
// Buffered as CPython: line by line on terminals, else in blocks; stderr line by line (Python 3) or at once (Python 2).
// Python 3 under the C locale speaks UTF-8 with surrogateescape (PEP 538, 540); Python 2's streams have an encoding only if
// they are terminals or PYTHONIOENCODING says so.
#include <cstdlib>

#include "runtime/core/structs.h"
#include "runtime/modules/file_layers.h"
#include "runtime/numbers/format_spec.h"
#include "runtime/numbers/integer.h"
#include "runtime/system/file.h"
#include "runtime/text/codecs.h"

namespace natrix::rt {

namespace {

Value standard_files[3];
NATRIX_ROOTS(standard_files_roots, standard_files, 3);

constexpr const char* kNames2[] = {"<stdin>", "<stdout>", "<stderr>"};

bool c_locale() {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const char* value = getenv(name);
    if (value != nullptr && *value != 0) return std::string_view(value) == "C" || std::string_view(value) == "POSIX";
  }
  return true;
}

bool asked_unbuffered() {
  const char* value = getenv("PYTHONUNBUFFERED");
  return value != nullptr && *value != 0;
}

Result<Value> text_value(Thread& t, std::string_view s) {
  Text* text = TRY(native_str(t, s));
  return value_of(text);
}

Result<Value> make_standard2(Thread& t, int descriptor) {
  File* f = TRY(make_file(t, &nx_type_file, FileKind::Python2));
  f->descriptor = descriptor;
  f->standard = true;
  f->initialized = true;
  f->readable = descriptor == 0;
  f->writable = descriptor != 0;
  f->newline = NewlineMode::Lf;
  f->unbuffered = descriptor == 2 || (descriptor == 1 && asked_unbuffered());
  f->line_buffered = descriptor == 1 && sys::is_terminal(descriptor);
  store(f, &f->name, TRY(text_value(t, kNames2[descriptor])));
  store(f, &f->mode, TRY(text_value(t, descriptor == 0 ? "r" : "w")));
  Value encoding, errors;
  TRY(standard_encoding(t, descriptor, &encoding, &errors));
  store(f, &f->encoding, encoding);
  store(f, &f->errors, errors);
  register_file(f);
  return value_of(f);
}

Result<Value> make_standard3(Thread& t, int descriptor) {
  const Type& below = descriptor == 0 ? nx_type_io_BufferedReader : nx_type_io_BufferedWriter;
  File* bytes = TRY(make_file(t, &below, FileKind::Buffered));
  bytes->descriptor = descriptor;
  bytes->standard = true;
  bytes->initialized = true;
  bytes->readable = descriptor == 0;
  bytes->writable = descriptor != 0;
  store(bytes, &bytes->name, TRY(text_value(t, kNames2[descriptor])));
  store(bytes, &bytes->mode, TRY(text_value(t, descriptor == 0 ? "rb" : "wb")));
  register_file(bytes);
  File* f = TRY(make_file(t, &nx_type_io_TextIOWrapper, FileKind::Text));
  Value encoding, errors;
  TRY(standard_encoding(t, descriptor, &encoding, &errors));
  const bool unbuffered = asked_unbuffered();
  const bool lines = descriptor == 2 || sys::is_terminal(descriptor);
  Value newline = TRY(text_value(t, "\n"));
  TRY(init_text(t, f, value_of(bytes), encoding, errors, descriptor == 0 ? kNone : newline, lines, unbuffered));
  bytes->unbuffered = unbuffered && descriptor != 0;
  f->standard = true;
  store(f, &f->name, bytes->name);
  store(f, &f->mode, TRY(text_value(t, descriptor == 0 ? "r" : "w")));
  return value_of(f);
}

}  // namespace

Result<void> standard_encoding(Thread& t, int descriptor, Value* encoding, Value* errors) {
  std::string_view name, handler;
  if (const char* given = getenv("PYTHONIOENCODING"); given != nullptr) {
    name = given;
    const size_t colon = name.find(':');
    if (colon != std::string_view::npos) {
      handler = name.substr(colon + 1);
      name = name.substr(0, colon);
    }
  }
  if (py2()) {
    *encoding = !name.empty()                    ? TRY(text_value(t, name))
                : sys::is_terminal(descriptor) ? TRY(text_value(t, c_locale() ? "ANSI_X3.4-1968" : "UTF-8")) : kNone;
    *errors = handler.empty() ? kNone : TRY(text_value(t, handler));
    return {};
  }
  if (handler.empty()) handler = c_locale() && name.empty() ? "surrogateescape" : "strict";
  if (descriptor == 2) handler = "backslashreplace";
  if (name.empty()) name = "utf-8";
  *encoding = TRY(text_value(t, name));
  *errors = TRY(text_value(t, handler));
  return {};
}

Result<Value> standard_file(Thread& t, int descriptor) {
  Value& slot = standard_files[descriptor];
  if (slot == kEmpty) {
    Value f = TRY(py2() ? make_standard2(t, descriptor) : make_standard3(t, descriptor));
    store(nullptr, &slot, f);
  }
  return slot;
}

// --- any file-like object

namespace {

/// Python 2: a unicode string to a file goes through the file's encoding, or ASCII.
Result<void> write_unicode2_py(Thread& t, File* f, Str* s) {
  const bool named = f->encoding != kEmpty && f->encoding != kNone;
  const std::string_view encoding = named ? text_view(as<Text>(f->encoding)) : "ascii";
  const std::string_view errors = f->errors != kEmpty && f->errors != kNone ? text_view(as<Text>(f->errors)) : "strict";
  Value bytes = TRY(encode_py(t, value_of(s), encoding, errors));
  const BytesView view = TRY(bytes_argument(t, bytes));
  return write_bytes_py(t, f, view.data, static_cast<size_t>(view.length));
}

/// The file, if writing to it needs no method call.
File* plain_file(Value file) {
  if (!is_exact<File>(file)) {
    // Python 3's standard streams are of types of module _io, which have rows of their own.
    File* f = try_cast<File>(file);
    if (f == nullptr || f->kind != FileKind::Text || type_of(f) != &nx_type_io_TextIOWrapper) return nullptr;
    return f;
  }
  return as<File>(file);
}

Result<void> check_writable(Thread& t, File* f) {
  if (f->closed) return raise_closed(t);
  if (!f->writable) {
    if (py2()) return raise(t, IOError, "File not open for writing");
    return raise(t, nx_type_io_UnsupportedOperation, "not writable");
  }
  return {};
}

}  // namespace

Result<void> write_py(Thread& t, Value file, Text* s) {
  if (File* f = plain_file(file)) {
    TRY(check_writable(t, f));
    if (f->kind == FileKind::Text) return write_text_py(t, f, static_cast<Str*>(s));
    if (f->kind == FileKind::Python2) {
      return write_bytes_py(t, f, s->data(), static_cast<size_t>(s->length));
    }
  }
  const Value argument[] = {value_of(s)};
  TRY(call_method_py(t, file, names::write, argument, 1));
  return {};
}

Result<void> write_str_py(Thread& t, Value file, Value v) {
  File* f = plain_file(file);
  if (f != nullptr && (v.is_int() || v.is_double())) {
    // Numbers without making a string of them.
    TRY(check_writable(t, f));
    TextBuffer text;
    if (v.is_int()) {
      TRY(append_integer(t, text, v));
    } else if (py2()) {
      append_float_str2(text, v.as_double());
    } else {
      append_float_repr(text, v.as_double());
    }
    if (f->kind == FileKind::Python2) return write_bytes_py(t, f, text.data(), text.size());
    if (f->kind == FileKind::Text && TRY(write_plain_text_py(t, f, text.view()))) return {};
  }
  if (py2()) {
    // CPython 2.7 PyFile_WriteObject with Py_PRINT_RAW: unicode stays unicode for files and for objects' write().
    if (f != nullptr) {
      TRY(check_writable(t, f));
      if (is<Bytes>(v) && is_exact<Bytes>(v)) {
        return write_bytes_py(t, f, as<Text>(v)->data(), static_cast<size_t>(as<Text>(v)->length));
      }
      if (is_exact<Str>(v)) return write_unicode2_py(t, f, as<Str>(v));
    } else if (is_exact<Str>(v)) {
      const Value argument[] = {v};
      TRY(call_method_py(t, file, names::write, argument, 1));
      return {};
    }
  } else if (is_exact<Str>(v)) {
    return write_py(t, file, as<Text>(v));
  }
  Text* s = TRY(str_py(t, v));
  return write_py(t, file, s);
}

Result<void> flush_py(Thread& t, Value file) {
  if (File* f = plain_file(file)) {
    if (f->closed) return raise_closed(t);
    return f->kind == FileKind::Text ? flush_text_py(t, f, true) : flush_bytes_py(t, f);
  }
  TRY(call_method_py(t, file, names::flush));
  return {};
}

Result<Text*> read_line_py(Thread& t, Value file, int64_t limit) {
  if (File* f = plain_file(file)) {
    if (f->closed) return raise_closed(t);
    if (f->kind == FileKind::Python2 && f->iterating && available(f) != 0) {
      return raise(t, ValueError, "Mixing iteration and read methods would lose data");
    }
    if (f->kind == FileKind::Text) {
      Str* text = TRY(read_text_line_py(t, f, limit));
      return static_cast<Text*>(text);
    }
    Buffer<char> line;
    TRY(read_line_into_py(t, f, f->newline, limit, line));
    return native_str(t, line.view());
  }
  Value argument[] = {kEmpty};
  if (limit >= 0) argument[0] = TRY(box_int(t, limit));
  Value r = TRY(call_method_py(t, file, names::readline, argument, limit >= 0));
  if (is_native_str(r)) return as<Text>(r);
  if (py2() && is<Str>(r)) {
    Bytes* bytes = TRY(encode_ascii(t, as<Str>(r)));
    return bytes;
  }
  return raise(t, TypeError, "object.readline() returned non-string");
}

}  // namespace natrix::rt
