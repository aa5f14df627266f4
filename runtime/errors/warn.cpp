// runtime/errors/warn.cpp - warnings that the runtime issues.
// Once a program has imported module warnings, that module's filters decide what becomes of them. Before, the filters are
// the interpreters' own, and what they let through is shown here: CPython 2.7 and 3.11, Python/_warnings.c.

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <algorithm>

#include "natives/builtins.h"
#include "runtime/containers/dict.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/api.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/module.h"
#include "runtime/errors/frames.h"
#include "runtime/errors/print.h"
#include "runtime/numbers/numbers.h"

namespace natrix::rt {

namespace {

/// Module warnings, if the program has imported it; else kEmpty.
Result<Value> warnings_module(Thread& t) { return dict_get_text(TRY(modules_dict(t)), TRY(native_str(t, "warnings"))); }

/// `globals`: of the module that is warned of; kNone if that is none.
bool ignored_by_default(Type& category, Value globals) {
  if (!py2() && is_subtype(&category, &DeprecationWarning) && globals != kNone) {
    Value name = dict_get_text(as<Dict>(globals), names::dunder_name);
    if (name != kEmpty && is_native_str(name) && text_view(as<Text>(name)) == "__main__") return false;
  }
  return is_subtype(&category, &DeprecationWarning) || is_subtype(&category, &PendingDeprecationWarning) ||
         is_subtype(&category, &ImportWarning) || is_subtype(&category, &BytesWarning) ||
         (!py2() && is_subtype(&category, &ResourceWarning));
}

/// Has the module's registry noted this warning? If not, it has now.
Result<bool> known(Thread& t, Value globals, Type& category, Value text, int32_t line) {
  const Text* name = intern(t, TRY(native_str(t, "__warningregistry__")));
  Value registry = dict_get_text(as<Dict>(globals), name);
  if (registry == kEmpty || !is<Dict>(registry)) {
    registry = value_of(TRY(make_dict(t)));
    TRY(dict_set_text(t, as<Dict>(globals), name, registry));
  }
  Value key = value_of(TRY(make_tuple_of(t, text, value_of(&category), Value::from_small(line))));
  if (TRY(dict_get_py(t, as<Dict>(registry), key)) != kEmpty) return true;
  TRY(dict_set_py(t, as<Dict>(registry), key, kTrue));
  return false;
}

/// "x.py:1: SyntaxWarning: ..." and the line. What fails here fails silently.
void show(Thread& t, Type& category, Value text, const Text* filename, int32_t line) {
  Value file = sys_attribute(t, names::stderr);
  if (file == kEmpty || file == kNone) return;
  Output out(t, file);
  char number[16];
  snprintf(number, sizeof number, ":%d: ", line);
  for (std::string_view part : {text_view(filename), std::string_view(number), text_view(category.name_text), std::string_view(": "),
                                text_view(as<Text>(text)), std::string_view("\n")}) {
    out.text(part);
  }
  Buffer<char, 200> source;
  if (source_line(text_view(filename), line, source)) {
    std::string_view shown = source.view();
    shown.remove_prefix(std::min(shown.find_first_not_of(" \t\f"), shown.size()));
    while (!shown.empty() && strchr(" \t\f\r", shown.back()) != nullptr) shown.remove_suffix(1);
    out.text("  ");
    out.text(shown);
    out.text("\n");
  }
  if (out.finish_py().raised()) take_pending(t);
}

}  // namespace

Result<void> warn(Thread& t, Type& category, const char* format, ...) {
  char message[512];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(message, sizeof message, format, arguments);
  va_end(arguments);
  Value module = TRY(warnings_module(t));
  if (module != kEmpty) {
    Value function = TRY(getattr_py(t, module, TRY(native_str(t, "warn"))));
    TRY(call_py(t, function, value_of(TRY(native_str(t, message))), value_of(&category), Value::from_small(1)));
    return {};
  }
  ActiveFrame frame;
  if (!active_frame(t, 0, &frame)) return {};
  Value globals = code_globals(frame.code);
  if (ignored_by_default(category, globals)) return {};
  Value text = value_of(TRY(native_str(t, message)));
  if (globals != kNone && TRY(known(t, globals, category, text, frame.line))) return {};
  show(t, category, text, frame.code->filename, frame.line);
  return {};
}

Result<void> warn_of_text(Thread& t, Type& category, std::string_view message, const Text* filename, int32_t line) {
  Value text = value_of(TRY(native_str(t, message)));
  Value module = TRY(warnings_module(t));
  if (module != kEmpty) {
    Value function = TRY(getattr_py(t, module, TRY(native_str(t, "warn_explicit"))));
    const Value all[] = {text, value_of(&category), value_of(filename), Value::from_small(line)};
    TRY(Result<Value>(nx_call(t, function, all, 4, kEmpty)));
  } else if (!ignored_by_default(category, kNone)) {
    show(t, category, text, filename, line);
  }
  return {};
}

}  // namespace natrix::rt

using namespace natrix;
using namespace natrix::rt;

extern "C" Value nx_syntax_warning(Thread& t, Value text, int64_t line) {
  ActiveFrame frame;
  if (!active_frame(t, 0, &frame)) return kNone;
  Result<void> r = warn_of_text(t, SyntaxWarning, text_view(as<Text>(text)), frame.code->filename, static_cast<int32_t>(line));
  return r.raised() ? kRaised : kNone;
}
