// runtime/errors/print.cpp - exceptions as the interpreter prints them.
// CPython Python/pythonrun.c: print_exception, print_exception_recursive (3.11), PyErr_Display (2.7).

#include "runtime/modules/file.h"
#include "runtime/errors/print.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "natives/builtins.h"
#include "runtime/containers/list.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/api.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/main.h"
#include "runtime/core/module.h"
#include "runtime/core/oldclass.h"
#include "runtime/errors/exception.h"
#include "runtime/errors/frames.h"
#include "runtime/errors/traceback.h"
#include "runtime/numbers/numbers.h"
#include "runtime/text/str.h"

namespace natrix::rt {

Result<void> Output::finish_py() {
  if (file_ == kEmpty || file_ == kNone) {
    std::string_view rest = buffer_.view();
    while (!rest.empty()) {
      ssize_t n = write(2, rest.data(), rest.size());
      if (n <= 0) break;
      rest.remove_prefix(static_cast<size_t>(n));
    }
    return {};
  }
  Value text = value_of(TRY(native_str(thread_, buffer_.view())));
  Value write_method = TRY(getattr_py(thread_, file_, names::write));
  TRY(call_py(thread_, write_method, text));
  return {};
}

namespace {

/// "ValueError", "mod.Error": what stands before the colon of the last line.
void print_class(Thread& t, Output& out, Exception* e) {
  if (is_carrier(e)) {
    auto* cls = as<OldClass>(visible_type(e));
    auto module = getattr_or_empty_py(t, value_of(cls), names::dunder_module);
    if (!module.raised() && is_native_str(module.value())) {
      out.text(text_view(static_cast<Text*>(module.value().as_object())));
      out.text(".");
    }
    out.text(text_view(cls->name));
    return;
  }
  Type* type = type_of(e);
  if ((type->flags & kTypeHeap) != 0) {
    auto module = getattr_or_empty_py(t, value_of(type), names::dunder_module);
    if (module.raised()) take_pending(t);
    else if (is_native_str(module.value())) {
      std::string_view name = text_view(static_cast<Text*>(module.value().as_object()));
      if (py2() ? name != "exceptions" : name != "__main__" && name != "builtins") {
        out.text(name);
        out.text(".");
      }
    } else {
      out.text("<unknown>.");
    }
    out.text(text_view(py2() ? type->name_text : type->qualname));
    return;
  }
  // Static types are named with their module already, which is shown unless it is "exceptions".
  std::string_view name = type->name;
  if (constexpr std::string_view module = "exceptions."; name.starts_with(module)) name.remove_prefix(module.size());
  out.text(name);
}

std::string_view line_without_indent(std::string_view text, int64_t* removed) {
  size_t n = 0;
  while (n < text.size() && (text[n] == ' ' || text[n] == '\t' || text[n] == '\f')) ++n;
  *removed = static_cast<int64_t>(n);
  text.remove_prefix(n);
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

int64_t int_field(Exception* e, int i) { return e->fields[i].is_int() ? e->fields[i].as_int() : -1; }

/// The place of a SyntaxError: file, line, the text and the caret.
void print_syntax_place(Output& out, Exception* e) {
  char number[32];
  int64_t line = int_field(e, 2), offset = int_field(e, 3), end_line = int_field(e, 5), end_offset = int_field(e, 6);
  if (line < 0) return;
  out.text("  File \"");
  out.text(is_native_str(e->fields[1]) ? text_view(static_cast<Text*>(e->fields[1].as_object())) : "<string>");
  snprintf(number, sizeof number, "\", line %lld\n", static_cast<long long>(line));
  out.text(number);
  if (!is_native_str(e->fields[4])) return;
  int64_t removed;
  std::string_view text = line_without_indent(text_view(static_cast<Text*>(e->fields[4].as_object())), &removed);
  if (text.empty()) return;
  out.text("    ");
  out.text(text);
  out.text("\n");
  if (offset < 1) return;
  int64_t start = offset - 1 - removed, end = start + 1;
  if (!py2() && end_line == line && end_offset > 0) end = end_offset - 1 - removed;
  if (start < 0) return;
  if (end <= start) end = start + 1;
  out.text("    ");
  for (int64_t i = 0; i < start; ++i) out.text(" ");
  for (int64_t i = start; i < end; ++i) out.text("^");
  out.text("\n");
}

void print_message(Thread& t, Output& out, Exception* e) {
  bool syntax = !is_carrier(e) && is_subtype(type_of(e), &SyntaxError) && e->fields[2] != kEmpty && e->fields[2] != kNone;
  if (syntax) print_syntax_place(out, e);
  print_class(t, out, e);
  auto text = syntax ? str_py(t, e->fields[0]) : str_py(t, visible_exception(e));
  if (text.raised()) {
    take_pending(t);
    out.text(": <exception str() failed>");
  } else if (text.value()->length != 0) {
    out.text(": ");
    out.text(text_view(text.value()));
  }
  out.text("\n");
  if (py2()) return;
  auto notes = getattr_or_empty_py(t, value_of(e), names::dunder_notes);
  if (notes.raised()) {
    take_pending(t);
    return;
  }
  auto* list = try_cast<List>(notes.value());
  for (int64_t i = 0; list != nullptr && i < list_size(list); ++i) {
    auto note = str_py(t, list_get(list, i));
    if (note.raised()) {
      take_pending(t);
      continue;
    }
    out.text(text_view(note.value()));
    out.text("\n");
  }
}

constexpr const char* kCauseText = "\nThe above exception was the direct cause of the following exception:\n\n";
constexpr const char* kContextText = "\nDuring handling of the above exception, another exception occurred:\n\n";

/// The chain is walked towards the oldest with an explicit stack: it may be long.
void print_chain(Thread& t, Output& out, Exception* newest) {
  Buffer<Exception*, 16> chain;
  for (Exception* e = newest; e != nullptr;) {
    bool seen = false;
    for (Exception* earlier : chain) seen |= earlier == e;
    if (seen) break;
    chain.push(e);
    if (e->cause != kEmpty) e = as<Exception>(e->cause);
    else if (e->context != kEmpty && e->suppress != kTrue) e = as<Exception>(e->context);
    else e = nullptr;
  }
  for (size_t i = chain.size(); i-- > 0;) {
    Exception* e = chain[i];
    if (e->traceback != nullptr) print_traceback(t, out, e->traceback);
    print_message(t, out, e);
    if (i > 0) out.text(chain[i - 1]->cause == value_of(e) ? kCauseText : kContextText);
  }
}

}  // namespace

Result<void> print_exception_py(Thread& t, Value file, Value exception) {
  Output out(t, file);
  auto* e = as<Exception>(exception);
  if (py2()) {
    if (e->traceback != nullptr) print_traceback(t, out, e->traceback);
    print_message(t, out, e);
  } else {
    print_chain(t, out, e);
  }
  return out.finish_py();
}

namespace {

Value standard_error(Thread& t) { return sys_attribute(t, names::stderr); }

void print_to_stderr(Thread& t, std::string_view text) {
  Output out(t, standard_error(t));
  out.text(text);
  if (out.finish_py().raised()) take_pending(t);
}

/// Library Reference, SystemExit: None is 0, an int is the status, anything else is printed and means 1.
int exit_status(Thread& t, Exception* e) {
  Value code = e->fields[0];
  if (code == kEmpty || code == kNone) return 0;
  if (code == kTrue || code == kFalse) return code == kTrue;
  auto number = is_integer(code) ? index_py(t, code, true) : Result<int64_t>(Raised{});
  if (!number.raised()) return static_cast<int>(number.value() & 0xFF);
  auto text = str_py(t, code);
  if (text.raised()) {
    take_pending(t);
    return 1;
  }
  Output out(t, standard_error(t));
  out.text(text_view(text.value()));
  out.text("\n");
  if (out.finish_py().raised()) take_pending(t);
  return 1;
}

}  // namespace

int report_uncaught(Thread& t) {
  Exception* e = take_pending(t);
  t.handled = kEmpty;
  flush_line_py(t);
  if (!is_carrier(e) && is_subtype(type_of(e), &SystemExit)) return exit_status(t, e);
  bool interrupt = !is_carrier(e) && is_subtype(type_of(e), &KeyboardInterrupt);
  Value hook = sys_attribute(t, names::excepthook);
  if (hook == kEmpty) {
    if (print_exception_py(t, standard_error(t), value_of(e)).raised()) take_pending(t);
  } else {
    Value traceback = e->traceback == nullptr ? kNone : value_of(e->traceback);
    if (call_py(t, hook, visible_type(e), visible_exception(e), traceback).raised()) {
      Exception* second = take_pending(t);
      if (!is_carrier(second) && is_subtype(type_of(second), &SystemExit)) return exit_status(t, second);
      print_to_stderr(t, "Error in sys.excepthook:\n");
      if (print_exception_py(t, standard_error(t), value_of(second)).raised()) take_pending(t);
      print_to_stderr(t, "\nOriginal exception was:\n");
      if (print_exception_py(t, standard_error(t), value_of(e)).raised()) take_pending(t);
    }
  }
  return interrupt ? kInterruptedStatus : 1;
}

namespace {

/// As PyErr_WriteUnraisable does since 3.8: an error without a traceback shows the frame that runs.
void place_here(Thread& t, Exception* e, Value leaving) {
  ActiveFrame frame;
  if (e->traceback != nullptr || !active_frame(t, 0, &frame)) return;
  int32_t line = frame.line, column = -1, end_column = -1;
  const Exception* other = try_cast<Exception>(leaving);
  if (other != nullptr && other->traceback != nullptr && other->traceback->code == frame.code) {
    line = other->traceback->line;
    column = other->traceback->column;
    end_column = other->traceback->end_column;
  }
  t.pending = value_of(e);
  nx_traceback_here(t, frame.code, kNone, line, column, end_column);
  t.pending = kEmpty;
}

}  // namespace

void report_unraisable(Thread& t, const char* where, Value object, Value leaving) {
  Exception* e = take_pending(t);
  if (!py2()) place_here(t, e, leaving);
  Output out(t, standard_error(t));
  auto show = [&](Value v) {
    auto shown = repr_py(t, v);
    if (shown.raised()) take_pending(t);
    out.text(shown.raised() ? std::string_view("<object repr() failed>") : text_view(shown.value()));
  };
  if (py2()) {  // 2.7 Python/errors.c, PyErr_WriteUnraisable
    out.text("Exception ");
    print_class(t, out, e);
    const Tuple* args = as<Tuple>(e->args);
    const bool made = is_carrier(e) || (e->flags.load(std::memory_order_relaxed) & kExceptionOfRuntime) == 0;
    if (made || args->length != 0) {
      out.text(": ");
      show(made ? visible_exception(e) : args->length == 1 && type_of(e) != &KeyError ? args->items[0] : e->args);
    }
    out.text(" in ");
    show(object);
    out.text(" ignored\n");
  } else {
    out.text("Exception ignored in");
    out.text(where);
    out.text(": ");
    show(object);
    out.text("\n");
    if (e->traceback != nullptr) print_traceback(t, out, e->traceback);
    print_message(t, out, e);
  }
  if (out.finish_py().raised()) take_pending(t);
}

}  // namespace natrix::rt
