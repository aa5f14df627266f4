// runtime/modules/print.cpp - print, in both senses, and reading lines from the user.
// Python 2's print statement leaves a note on the file that a space is due before the next item (`softspace`): ceval.c,
// PRINT_ITEM, and Objects/fileobject.c, PyFile_SoftSpace.
#include "natives/builtins.h"
#include "runtime/core/entry_points.h"
#include "runtime/core/module.h"
#include "runtime/core/structs.h"
#include "runtime/modules/file.h"
#include "runtime/system/file.h"
#include "runtime/text/unicode.h"

// The C library's macros of these names would hide names::stdout.
#undef stdin
#undef stdout
#undef stderr

namespace natrix::rt {

namespace {

/// Sets the file's softspace and returns what it was. Objects without the attribute have none; errors are of no account.
bool swap_softspace_py(Thread& t, Value file, bool now) {
  if (File* f = try_exact<File>(file)) {
    return std::atomic_ref<int64_t>(f->softspace).exchange(now, std::memory_order_relaxed) != 0;
  }
  bool before = false;
  auto old = getattr_py(t, file, names::softspace);
  if (old.raised()) {
    take_pending(t);
  } else if (is_int_value(old.value())) {
    before = sign_of(old.value()) != 0;
  }
  if (setattr_py(t, file, names::softspace, Value::from_small(now)).raised()) take_pending(t);
  return before;
}

Result<Value> output_file(Thread& t, Value file) {
  if (file != kEmpty && file != kNone) return file;
  file = sys_attribute(t, names::stdout);
  if (file == kEmpty || (py2() && file == kNone)) return raise(t, RuntimeError, "lost sys.stdout");
  return file;
}

/// Is a space due after this item? Not after text that ends in white space other than a space.
bool space_after(Value v) {
  if (const Str* s = try_cast<Str>(v)) {
    if (s->length == 0) return true;
    const uint32_t last = s->at(s->length - 1);
    return last == ' ' || !is_space(last);
  }
  if (const Bytes* s = try_cast<Bytes>(v)) {
    if (s->length == 0) return true;
    const uint8_t last = s->data()[s->length - 1];
    return last == ' ' || !is_ascii_space(last);
  }
  return true;
}

Result<void> write_plain_py(Thread& t, Value file, const char* text) {
  Text* s = TRY(native_str(t, text));
  return write_py(t, file, s);
}

Result<Value> print_item_py(Thread& t, Value file, Value v) {
  file = TRY(output_file(t, file));
  if (swap_softspace_py(t, file, false)) TRY(write_plain_py(t, file, " "));
  TRY(write_str_py(t, file, v));
  if (space_after(v)) swap_softspace_py(t, file, true);
  return kNone;
}

Result<Value> print_newline_py(Thread& t, Value file) {
  file = TRY(output_file(t, file));
  TRY(write_plain_py(t, file, "\n"));
  swap_softspace_py(t, file, false);
  return kNone;
}

/// The line without its '\n'; EOFError at the end.
Result<Value> read_answer_py(Thread& t, Value input) {
  Text* line = TRY(read_line_py(t, input));
  if (line->length == 0) return raise(t, EOFError, "EOF when reading a line");
  if (is<Str>(value_of(line))) {
    Str* s = static_cast<Str*>(line);
    const int64_t n = s->length;
    return value_of(s->at(n - 1) == '\n' ? TRY(substring(t, s, 0, n - 1)) : s);
  }
  Bytes* b = static_cast<Bytes*>(line);
  const int64_t n = b->length;
  return value_of(b->data()[n - 1] == '\n' ? TRY(subbytes(t, b, 0, n - 1)) : b);
}

Result<Value> input_py(Thread& t, Value prompt, const char* function) {
  Value input = sys_attribute(t, names::stdin), output = sys_attribute(t, names::stdout);
  if (py2()) {
    if (input == kEmpty || input == kNone) return raise(t, RuntimeError, "[raw_]input: lost sys.stdin");
    if (output == kEmpty || output == kNone) return raise(t, RuntimeError, "[raw_]input: lost sys.stdout");
    if (swap_softspace_py(t, output, false)) TRY(write_plain_py(t, output, " "));
  } else {
    if (input == kEmpty || input == kNone) return raise(t, RuntimeError, "{}: lost sys.stdin", function);
    if (output == kEmpty || output == kNone) return raise(t, RuntimeError, "{}: lost sys.stdout", function);
    Value errors = sys_attribute(t, names::stderr);
    if (errors != kEmpty && errors != kNone && flush_py(t, errors).raised()) take_pending(t);
  }
  if (prompt != kEmpty) TRY(write_str_py(t, output, prompt));
  if (flush_py(t, output).raised()) take_pending(t);
  return read_answer_py(t, input);
}

}  // namespace

void flush_line_py(Thread& t) {
  if (!py2()) return;
  Value output = sys_attribute(t, names::stdout);
  if (output == kEmpty || output == kNone) return;
  if (!swap_softspace_py(t, output, false)) return;
  if (write_plain_py(t, output, "\n").raised()) take_pending(t);
}

extern "C" {

Value nx_print_item(Thread& t, Value file, Value v) { return print_item_py(t, file, v).payload; }
Value nx_print_newline(Thread& t, Value file) { return print_newline_py(t, file).payload; }

Result<Value> nx_builtins_print2(Thread& t, Value sep, Value end, Value file, Tuple* args) {
  return nx_builtins_print(t, sep, end, file, kFalse, args);
}

Result<Value> nx_builtins_print(Thread& t, Value sep, Value end, Value file, Value flush, Tuple* args) {
  if (file == kEmpty || file == kNone) {
    file = sys_attribute(t, names::stdout);
    if (file == kEmpty) return raise(t, RuntimeError, "lost sys.stdout");
    if (file == kNone) return kNone;  // there is no standard output
  }
  auto check = [&](Value v, const char* name) -> Result<void> {
    if (v == kNone || v == kEmpty || is<Str>(v) || (py2() && is<Bytes>(v))) return {};
    return raise(t, TypeError, py2() ? "{} must be None, str or unicode, not {}" : "{} must be None or a string, not {}", name, type_name(v));
  };
  TRY(check(sep, "sep"));
  TRY(check(end, "end"));
  for (int64_t i = 0; i < args->length; ++i) {
    if (i > 0) {
      if (sep == kNone || sep == kEmpty) {
        TRY(write_plain_py(t, file, " "));
      } else {
        TRY(write_str_py(t, file, sep));
      }
    }
    TRY(write_str_py(t, file, args->items[i]));
  }
  if (end == kNone || end == kEmpty) {
    TRY(write_plain_py(t, file, "\n"));
  } else {
    TRY(write_str_py(t, file, end));
  }
  if (flush != kEmpty && TRY(truth_py(t, flush))) TRY(flush_py(t, file));
  return kNone;
}

Result<Value> nx_builtins_input(Thread& t, Value prompt) { return input_py(t, prompt, "input()"); }
Result<Value> nx_builtins_raw_input(Thread& t, Value prompt) { return input_py(t, prompt, "raw_input()"); }

}  // extern "C"

}  // namespace natrix::rt
