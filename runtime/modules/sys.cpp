// runtime/modules/sys.cpp - the natives of module sys; the rest is lib/py2/sys.py and lib/py3/sys.py.

#include <limits.h>
#include <unistd.h>

#include "natives/sys.h"
#include "runtime/containers/dict.h"
#include "runtime/containers/list.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/api.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/main.h"
#include "runtime/core/module.h"
#include "runtime/core/native.h"
#include "runtime/errors/exception.h"
#include "runtime/errors/frames.h"
#include "runtime/errors/traceback.h"
#include "runtime/heap/recursion.h"
#include "runtime/modules/file.h"
#include "runtime/numbers/numbers.h"
#include "runtime/system/paths.h"

namespace natrix::rt {

Result<Value> nx_sys__arguments(Thread& t) {
  List* list = TRY(make_list(t, nullptr, 0));
  for (int i = 0; i < program_argc; ++i) TRY(list_append(t, list, TRY(path_from_system(t, program_argv[i]))));
  return value_of(list);
}

Result<Value> nx_sys__modules(Thread& t) { return value_of(reinterpret_cast<Object*>(TRY(modules_dict(t)))); }

Result<Value> nx_sys__stream(Thread& t, int64_t descriptor) { return standard_file(t, static_cast<int>(descriptor)); }

Result<Value> nx_sys__executable(Thread& t) {
  char path[PATH_MAX];
  ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
  path[n < 0 ? 0 : n] = 0;
  return path_from_system(t, path);
}

Result<Value> nx_sys__getframe(Thread& t, int64_t depth) { return current_frame(t, depth); }

Result<Value> nx_sys_exit(Thread& t, Value status) {
  if (status == kNone || status == kEmpty) return raise_empty(t, SystemExit);
  if (auto* tuple = try_cast<Tuple>(status)) {  // the tuple's items are the exception's arguments
    Exception* e = TRY(make_exception(t, SystemExit, tuple->items, static_cast<size_t>(tuple->length)));
    return raise_object(t, e);
  }
  return raise_value(t, SystemExit, status);
}

Result<Value> nx_sys_exc_info(Thread& t) {
  if (t.handled == kEmpty) return value_of(TRY(make_tuple_of(t, kNone, kNone, kNone)));
  return Result<Value>(nx_exception_parts(t, t.handled));
}

Result<Value> nx_sys_exception(Thread& t) { return t.handled == kEmpty ? kNone : t.handled; }

Result<void> nx_sys_exc_clear(Thread& t) {
  t.handled = kEmpty;
  return {};
}

Result<void> nx_sys_excepthook(Thread& t, Value, Value value, Value traceback) {
  Value file = sys_attribute(t, names::stderr);
  if (file == kEmpty || file == kNone) return {};
  Exception* e = try_cast<Exception>(value);
  if (e == nullptr) {
    if (!py2()) {
      return raise(t, TypeError, "print_exception(): Exception expected for value, {} found", type_name(value));
    }
    e = TRY(carry(t, value));
  }
  if (auto* entries = try_cast<Traceback>(traceback)) store(e, &e->traceback, entries);
  return print_exception_py(t, file, value_of(e));
}

// Library Reference, sys.displayhook: repr on sys.stdout, kept as _ in builtins.
Result<void> nx_sys_displayhook(Thread& t, Value object) {
  if (object == kNone) return {};
  Module* builtins = TRY(builtins_module(t));
  Text* underscore = intern(t, TRY(native_str(t, "_")));
  TRY(dict_set_text(t, builtins->dict, underscore, kNone));
  Value file = sys_attribute(t, names::stdout);
  if (file == kEmpty || file == kNone) return raise(t, RuntimeError, "lost sys.stdout");
  TRY(write_py(t, file, TRY(repr_py(t, object))));
  TRY(write_py(t, file, TRY(native_str(t, "\n"))));
  return dict_set_text(t, builtins->dict, underscore, object);
}

Result<int64_t> nx_sys_getrecursionlimit(Thread& t) { return int64_t{t.recursion_limit}; }

Result<void> nx_sys_setrecursionlimit(Thread& t, int64_t limit) {
  if (limit < 1) {
    return raise(t, ValueError, py2() ? "recursion limit must be positive" : "recursion limit must be greater or equal than 1");
  }
  return set_recursion_limit(t, static_cast<int32_t>(limit));
}

// Nothing is counted: the number that a fresh local variable shows in CPython.
Result<int64_t> nx_sys_getrefcount(Thread&, Value) { return int64_t{2}; }

Result<Value> nx_sys_getsizeof(Thread& t, Value object, Value default_) {
  auto size = call_special_py(t, object, names::dunder_sizeof);
  if (size.raised() && default_ != kEmpty && catch_pending(t, TypeError)) return default_;
  Value found = TRY(size);
  if (found != kEmpty) return found;
  return box_int(t, object.is_object() ? int64_t{layout_info(object.as_object())->size} : 8);
}

Result<Value> nx_sys_getdefaultencoding(Thread& t) { return value_of(TRY(native_str(t, py2() ? "ascii" : "utf-8"))); }
Result<Value> nx_sys_getfilesystemencoding(Thread& t) {
  return value_of(TRY(native_str(t, py2() ? "ANSI_X3.4-1968" : "utf-8")));
}
Result<Value> nx_sys_getfilesystemencodeerrors(Thread& t) { return value_of(TRY(native_str(t, "surrogateescape"))); }

Result<Value> nx_sys_intern(Thread& t, Value string) {
  if (!is_native_str(string) || layout_of(string.as_object()) != layout_id(kLayoutRowStr)) {
    return raise(t, TypeError, is_native_str(string) ? "can't intern {}" : "intern() argument must be str, not {}", type_name(string));
  }
  return value_of(intern(t, static_cast<Text*>(string.as_object())));
}

Result<int64_t> nx_sys_get_int_max_str_digits(Thread&) { return int_max_str_digits; }

Result<void> nx_sys_set_int_max_str_digits(Thread& t, int64_t maxdigits) {
  if (maxdigits != 0 && maxdigits < 640) return raise(t, ValueError, "maxdigits must be 0 or larger than 640");
  int_max_str_digits = maxdigits;
  return {};
}

Result<bool> nx_sys_is_finalizing(Thread&) { return false; }

}  // namespace natrix::rt
