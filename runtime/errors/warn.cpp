// runtime/errors/warn.cpp - warnings that the runtime issues; module warnings decides what becomes of them.

#include <stdarg.h>
#include <stdio.h>

#include "natives/builtins.h"
#include "runtime/containers/dict.h"
#include "runtime/core/api.h"
#include "runtime/core/module.h"

namespace natrix::rt {

namespace {

// The interpreters' default filters ignore these without being asked (3.11 shows DeprecationWarning in __main__ only,
// where the runtime issues none).
bool ignored_by_default(Type& category) {
  return is_subtype(&category, &DeprecationWarning) || is_subtype(&category, &PendingDeprecationWarning) ||
         is_subtype(&category, &ImportWarning) || is_subtype(&category, &BytesWarning) ||
         (!py2() && is_subtype(&category, &ResourceWarning));
}

}  // namespace

Result<void> warn(Thread& t, Type& category, const char* format, ...) {
  char text[512];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  Text* name = TRY(native_str(t, "warnings"));
  Value module = dict_get_text(TRY(modules_dict(t)), name);
  if (module == kEmpty) {
    if (ignored_by_default(category)) return {};
    auto imported = import_module_py(t, name);
    if (imported.raised()) {  // not part of this program: without it there are no filters to ask
      take_pending(t);
      return {};
    }
    module = value_of(imported.value());
  }
  Value function = TRY(getattr_py(t, module, TRY(native_str(t, "warn"))));
  TRY(call_py(t, function, value_of(TRY(native_str(t, text))), value_of(&category), Value::from_small(1)));
  return {};
}

}  // namespace natrix::rt
