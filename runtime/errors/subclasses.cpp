// runtime/errors/subclasses.cpp - what built-in exception types do with their arguments, and their __str__.
// CPython Objects/exceptions.c of each dialect.

#include <errno.h>

#include "natives/builtins.h"
#include "runtime/containers/dict.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/api.h"
#include "runtime/core/native.h"
#include "runtime/errors/exception.h"
#include "runtime/errors/errno_types.h"
#include "runtime/support/buffer.h"
#include "runtime/text/bytes.h"
#include "runtime/text/str.h"

namespace natrix::rt {

namespace {

void set_field(Exception* e, int i, Value v) { store(e, &e->fields[i], v); }

Result<Value> text_value(Thread& t, std::string_view text) { return value_of(TRY(native_str(t, text))); }

/// Takes keyword arguments `allowed` into fields; TypeError for any other.
Result<void> take_keywords(Thread& t, Exception* e, Dict* kwargs, const char* function, const char* const* allowed,
                           const int* fields, size_t count) {
  if (kwargs == nullptr) return {};
  size_t used = 0;
  for (size_t i = 0; i < count; ++i) {
    Text* key = TRY(native_str(t, allowed[i]));
    Value v = dict_get_text(kwargs, key);
    if (v == kEmpty) continue;
    set_field(e, fields[i], v);
    ++used;
  }
  if (static_cast<int64_t>(used) != dict_length(kwargs)) {
    int64_t position = 0;
    Value key, value;
    while (dict_next(kwargs, position, key, value)) {
      bool known = false;
      for (size_t i = 0; i < count; ++i) known |= is_native_str(key) && text_view(static_cast<Text*>(key.as_object())) == allowed[i];
      if (!known) return raise(t, TypeError, "'{}' is an invalid keyword argument for {}()", key, function);
    }
  }
  return {};
}

void init_value(Exception* e, Tuple* args) {
  if (args->length == 0) set_field(e, 0, kNone);
  else if (args->length == 1) set_field(e, 0, args->items[0]);
  else set_field(e, 0, value_of(args));
}

// Python 2: EnvironmentError(errno, strerror[, filename]); args keeps two. Python 3: OSError, args keeps two as well.
Result<void> init_os_error(Thread& t, Exception* e, Tuple* args) {
  int64_t n = args->length;
  int64_t most = py2() ? 3 : 5;
  if (n < 2 || n > most) return {};
  set_field(e, 0, args->items[0]);
  set_field(e, 1, args->items[1]);
  if (n >= 3 && args->items[2] != kNone) {
    set_field(e, 2, args->items[2]);
    if (n == 5) set_field(e, 3, args->items[4]);
    store(e, &e->args, value_of(TRY(make_tuple(t, args->items, 2))));
  } else if (n >= 3 && py2()) {
    set_field(e, 2, kNone);
    store(e, &e->args, value_of(TRY(make_tuple(t, args->items, 2))));
  }
  return {};
}

// SyntaxError(msg, (filename, lineno, offset, text[, end_lineno, end_offset]))
Result<void> init_syntax_error(Thread& t, Exception* e, Tuple* args) {
  if (args->length >= 1) set_field(e, 0, args->items[0]);
  if (args->length != 2) return {};
  Value details = args->items[1];
  Tuple* tuple = try_cast<Tuple>(details);
  if (tuple == nullptr) {
    Value made = TRY(call_py(t, value_of(&types::tuple), details));
    tuple = as<Tuple>(made);
  }
  if (tuple->length < 4) return raise(t, py2() ? IndexError : TypeError, py2() ? "tuple index out of range" : "function missing required argument 'text' (pos 4)");
  for (int64_t i = 0; i < tuple->length && i < 6; ++i) set_field(e, 1 + static_cast<int>(i), tuple->items[i]);
  return {};
}

Result<void> init_unicode_error(Thread& t, Exception* e, Tuple* args, int64_t expected) {
  if (args->length != expected) {
    return raise(t, TypeError, "function takes exactly {} arguments ({} given)", expected, args->length);
  }
  for (int i = 0; i < expected; ++i) set_field(e, i, args->items[i]);
  return {};
}

int64_t small(Value v) { return v.is_int() ? v.as_int() : -1; }

}  // namespace

Result<void> initialize_exception(Thread& t, Exception* e, Tuple* args) {
  Type* type = type_of(e);
  if (type == &ValueError || type == &TypeError || type == &KeyError || type == &IndexError) return {};
  if (is_subtype(type, &SystemExit)) {
    init_value(e, args);
  } else if (!py2() && is_subtype(type, &StopIteration)) {
    set_field(e, 0, args->length == 0 ? kNone : args->items[0]);
  } else if (is_subtype(type, py2() ? &EnvironmentError : &OSError)) {
    return init_os_error(t, e, args);
  } else if (is_subtype(type, &SyntaxError)) {
    return init_syntax_error(t, e, args);
  } else if (is_subtype(type, &UnicodeDecodeError) || is_subtype(type, &UnicodeEncodeError)) {
    return init_unicode_error(t, e, args, 5);
  } else if (is_subtype(type, &UnicodeTranslateError)) {
    return init_unicode_error(t, e, args, 4);
  } else if (!py2() && is_subtype(type, &ImportError)) {
    if (args->length == 1) set_field(e, 0, args->items[0]);
  }
  return {};
}

namespace {

Result<Value> init_plain(Thread& t, Exception* self, Tuple* args) {
  store(self, &self->args, value_of(args));
  TRY(initialize_exception(t, self, args));
  return kNone;
}

}  // namespace

Result<Value> nx_SystemExit_dunder_init(Thread& t, Exception* self, Tuple* args) { return init_plain(t, self, args); }
Result<Value> nx_StopIteration_dunder_init(Thread& t, Exception* self, Tuple* args) { return init_plain(t, self, args); }
Result<Value> nx_EnvironmentError_dunder_init(Thread& t, Exception* self, Tuple* args) { return init_plain(t, self, args); }
Result<Value> nx_OSError_dunder_init(Thread& t, Exception* self, Tuple* args) { return init_plain(t, self, args); }
Result<Value> nx_SyntaxError_dunder_init(Thread& t, Exception* self, Tuple* args) { return init_plain(t, self, args); }
Result<Value> nx_UnicodeDecodeError_dunder_init(Thread& t, Exception* self, Tuple* args) { return init_plain(t, self, args); }
Result<Value> nx_UnicodeEncodeError_dunder_init(Thread& t, Exception* self, Tuple* args) { return init_plain(t, self, args); }
Result<Value> nx_UnicodeTranslateError_dunder_init(Thread& t, Exception* self, Tuple* args) { return init_plain(t, self, args); }

// Python 3: OSError(errno, ...) makes the subclass that belongs to the errno.
Result<Value> nx_OSError_dunder_new(Thread& t, Type* cls, Tuple* args, Dict*) {
  if (cls == &OSError && args->length >= 2 && args->items[0].is_int()) cls = &os_error_type(small(args->items[0]));
  return value_of(TRY(allocate_exception(t, cls, args)));
}

Result<Value> nx_ImportError_dunder_init(Thread& t, Exception* self, Tuple* args, Dict* kwargs) {
  TRY(init_plain(t, self, args));
  static const char* const allowed[] = {"name", "path"};
  static const int fields[] = {1, 2};
  TRY(take_keywords(t, self, kwargs, "ImportError", allowed, fields, 2));
  return kNone;
}

Result<Value> nx_NameError_dunder_init(Thread& t, Exception* self, Tuple* args, Dict* kwargs) {
  TRY(init_plain(t, self, args));
  static const char* const allowed[] = {"name"};
  static const int fields[] = {0};
  TRY(take_keywords(t, self, kwargs, "NameError", allowed, fields, 1));
  return kNone;
}

Result<Value> nx_AttributeError_dunder_init(Thread& t, Exception* self, Tuple* args, Dict* kwargs) {
  TRY(init_plain(t, self, args));
  static const char* const allowed[] = {"name", "obj"};
  static const int fields[] = {0, 1};
  TRY(take_keywords(t, self, kwargs, "AttributeError", allowed, fields, 2));
  return kNone;
}

Result<Value> nx_ImportError_dunder_str(Thread& t, Exception* self) {
  Value message = self->fields[0];
  if (is_native_str(message)) return message;
  return nx_BaseException_dunder_str(t, self);
}

// The key's repr, so that KeyError('') shows something.
Result<Value> nx_KeyError_dunder_str(Thread& t, Exception* self) {
  auto* args = as<Tuple>(self->args);
  if (args->length == 1) return value_of(TRY(repr_py(t, args->items[0])));
  return nx_BaseException_dunder_str(t, self);
}

// "[Errno 2] No such file or directory: 'name'"
Result<Value> nx_OSError_dunder_str(Thread& t, Exception* self) {
  Value number = self->fields[0], text = self->fields[1];
  const bool named = self->fields[2] != kEmpty;  // None, if it was set, is a name too
  if (number == kEmpty || text == kEmpty) return nx_BaseException_dunder_str(t, self);
  Buffer<char, 128> out;
  out.append("[Errno ");
  out.append(text_view(TRY(str_py(t, number))));
  out.append("] ");
  out.append(text_view(TRY(str_py(t, text))));
  if (named) {
    out.append(": ");
    out.append(text_view(TRY(repr_py(t, self->fields[2]))));
    if (self->fields[3] != kEmpty) {
      out.append(" -> ");
      out.append(text_view(TRY(repr_py(t, self->fields[3]))));
    }
  }
  return text_value(t, out.view());
}

Result<Value> nx_EnvironmentError_dunder_str(Thread& t, Exception* self) { return nx_OSError_dunder_str(t, self); }

// "invalid syntax (prog.py, line 3)": the last component of the file name.
Result<Value> nx_SyntaxError_dunder_str(Thread& t, Exception* self) {
  Value message = self->fields[0] == kEmpty ? kNone : self->fields[0];
  Text* text = TRY(str_py(t, message));
  bool has_file = is_native_str(self->fields[1]), has_line = self->fields[2].is_int();
  if (!has_file && !has_line) return value_of(text);
  Buffer<char, 128> out;
  out.append(text_view(text));
  out.append(" (");
  if (has_file) {
    std::string_view name = text_view(static_cast<Text*>(self->fields[1].as_object()));
    size_t slash = name.rfind('/');
    out.append(slash == std::string_view::npos ? name : name.substr(slash + 1));
    if (has_line) out.append(", ");
  }
  if (has_line) {
    out.append("line ");
    out.append(text_view(TRY(str_py(t, self->fields[2]))));
  }
  out.push(')');
  return text_value(t, out.view());
}

namespace {

/// The part of a Unicode error's text that names what could not be handled: one item, or a range.
Result<void> append_range(Thread& t, Buffer<char, 128>& out, Exception* e, int first_field, const char* single, const char* many) {
  int64_t start = small(e->fields[first_field + 1]), end = small(e->fields[first_field + 2]);
  char number[64];
  if (end == start + 1) {
    Value item = TRY(getitem_py(t, e->fields[first_field], e->fields[first_field + 1]));
    uint32_t code = is<Str>(item) ? as<Str>(item)->at(0) : is<Bytes>(item) ? as<Bytes>(item)->data()[0] : static_cast<uint32_t>(small(item));
    if (single[0] == 'b') snprintf(number, sizeof number, "byte 0x%02x in position %lld", code, static_cast<long long>(start));
    else snprintf(number, sizeof number, code < 0x100 ? "character %s\\x%02x' in position %lld" : code < 0x10000 ? "character %s\\u%04x' in position %lld" : "character %s\\U%08x' in position %lld",
                  py2() ? "u'" : "'", code, static_cast<long long>(start));
  } else {
    snprintf(number, sizeof number, "%s in position %lld-%lld", many, static_cast<long long>(start), static_cast<long long>(end - 1));
  }
  out.append(number);
  return {};
}

Result<Value> unicode_error_text(Thread& t, Exception* e, const char* verb, int first_field, bool bytes) {
  if (e->fields[first_field] == kEmpty) return text_value(t, "");
  Buffer<char, 128> out;
  if (first_field == 1) {
    out.push('\'');
    out.append(text_view(TRY(str_py(t, e->fields[0]))));
    out.append("' codec ");
  }
  out.append("can't ");
  out.append(verb);
  out.push(' ');
  TRY(append_range(t, out, e, first_field, bytes ? "byte" : "character", bytes ? "bytes" : "characters"));
  out.append(": ");
  out.append(text_view(TRY(str_py(t, e->fields[first_field + 3]))));
  return text_value(t, out.view());
}

}  // namespace

Result<Value> nx_UnicodeDecodeError_dunder_str(Thread& t, Exception* self) { return unicode_error_text(t, self, "decode", 1, true); }
Result<Value> nx_UnicodeEncodeError_dunder_str(Thread& t, Exception* self) { return unicode_error_text(t, self, "encode", 1, false); }
Result<Value> nx_UnicodeTranslateError_dunder_str(Thread& t, Exception* self) { return unicode_error_text(t, self, "translate", 0, false); }

Type& os_error_type(int64_t error) {
  if (py2()) return OSError;
  switch (error) {
    case EAGAIN: case EALREADY: case EINPROGRESS: return BlockingIOError;
    case ECHILD: return ChildProcessError;
    case EPIPE: case ESHUTDOWN: return BrokenPipeError;
    case ECONNABORTED: return ConnectionAbortedError;
    case ECONNREFUSED: return ConnectionRefusedError;
    case ECONNRESET: return ConnectionResetError;
    case EEXIST: return FileExistsError;
    case ENOENT: return FileNotFoundError;
    case EINTR: return InterruptedError;
    case EISDIR: return IsADirectoryError;
    case ENOTDIR: return NotADirectoryError;
    case EACCES: case EPERM: return PermissionError;
    case ESRCH: return ProcessLookupError;
    case ETIMEDOUT: return TimeoutError;
    default: return OSError;
  }
}

}  // namespace natrix::rt
