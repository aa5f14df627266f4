// runtime/errors/traceback.cpp - traceback entries, frame objects, and how a traceback prints.

#include "runtime/errors/traceback.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "natives/builtins.h"
#include "runtime/containers/dict.h"
#include "runtime/core/api.h"
#include "runtime/core/module.h"
#include "runtime/core/native.h"
#include "runtime/errors/anchors.h"
#include "runtime/errors/exception.h"
#include "runtime/errors/print.h"
#include "runtime/functions/function.h"

namespace natrix::rt {

namespace {

void trace_traceback(Tracer& tracer, Object* o) {
  auto* entry = static_cast<Traceback*>(o);
  tracer.visit(entry->next);
  tracer.visit(const_cast<Code*>(entry->code));
  tracer.visit(entry->function);
  tracer.visit(entry->frame);
  tracer.visit(entry->locals);
  tracer.visit(entry->outer);
}

void trace_frame(Tracer& tracer, Object* o) {
  auto* frame = static_cast<Frame*>(o);
  tracer.visit(const_cast<Code*>(frame->code));
  tracer.visit(frame->function);
  tracer.visit(frame->locals);
  tracer.visit(frame->back);
}

}  // namespace

NATRIX_DEFINE_LAYOUT(Traceback, &nx_type_traceback, trace_traceback, nullptr, 0);
NATRIX_DEFINE_LAYOUT(Frame, &nx_type_frame, trace_frame, nullptr, 0);

extern "C" void nx_traceback_here(Thread& t, const Code* code, Value function, int32_t line, int32_t column, int32_t end_column) {
  auto* e = as<Exception>(t.pending);
  t.pending = kEmpty;
  auto made = make<Traceback>(t);
  if (made.raised()) {  // no memory for the entry: the exception itself is what matters
    t.pending = value_of(e);
    return;
  }
  Traceback* entry = made.value();
  entry->line = line;
  entry->column = column;
  entry->end_column = end_column;
  store(entry, &entry->next, e->traceback);
  entry->code = code;
  store(entry, &entry->function, function);
  if (e->traceback != nullptr) store(e->traceback, &e->traceback->outer, entry);
  store(e, &e->traceback, entry);
  t.pending = value_of(e);
}

extern "C" void nx_traceback_at(Thread& t, const Code* code, Value function, const int32_t* place) {
  nx_traceback_here(t, code, function, place[0], place[1], place[2]);
}

Result<Value> traceback_frame(Thread& t, Traceback* entry) {
  if (entry->frame != kEmpty) return entry->frame;
  Frame* frame = TRY(make<Frame>(t));
  frame->code = entry->code;
  frame->line = entry->line;
  store(frame, &frame->function, entry->function);
  store(frame, &frame->locals, entry->locals);
  store(frame, &frame->back, kNone);
  store(entry, &entry->frame, value_of(frame));
  if (entry->outer == nullptr) return value_of(frame);
  TRY(check_stack(t));
  Value back = TRY(traceback_frame(t, entry->outer));
  store(frame, &frame->back, back);
  return value_of(frame);
}

Result<Value> nx_traceback_tb_frame(Thread& t, Traceback* self) { return traceback_frame(t, self); }
Result<int64_t> nx_traceback_tb_lineno(Thread&, Traceback* self) { return int64_t{self->line}; }
Result<Value> nx_traceback_tb_next(Thread&, Traceback* self) { return self->next == nullptr ? kNone : value_of(self->next); }

Result<Value> nx_traceback_tb_next_set(Thread& t, Traceback* self, Value v) {
  if (v != kNone && !is<Traceback>(v)) return raise(t, TypeError, "expected traceback object or None, got '{}'", type_name(v));
  for (Traceback* link = v == kNone ? nullptr : as<Traceback>(v); link != nullptr; link = link->next) {
    if (link == self) return raise(t, ValueError, "traceback loop detected");
  }
  store(self, &self->next, v == kNone ? nullptr : as<Traceback>(v));
  return kNone;
}

Result<Value> nx_frame_f_code(Thread&, Frame* self) { return value_of(const_cast<Code*>(self->code)); }
Result<int64_t> nx_frame_f_lineno(Thread&, Frame* self) { return int64_t{self->line}; }
Result<Value> nx_frame_f_back(Thread&, Frame* self) { return self->back == kEmpty ? kNone : self->back; }

Result<Value> nx_frame_f_globals(Thread&, Frame* self) {
  if (self->function == kNone) return kNone;
  Value globals = is<Function>(self->function) ? as<Function>(self->function)->globals : self->function;
  return value_of(reinterpret_cast<Object*>(globals_dict(globals)));
}

Result<Value> nx_frame_f_builtins(Thread& t, Frame*) { return value_of(TRY(builtins_module(t))->dict); }

Result<Value> nx_frame_f_locals(Thread& t, Frame* self) {
  if ((self->code->flags & kCodeModule) != 0) return nx_frame_f_globals(t, self);
  if (self->locals == kEmpty) store(self, &self->locals, value_of(reinterpret_cast<Object*>(TRY(make_dict(t)))));
  return self->locals;
}

// --- printing

constexpr size_t kLongestLine = 4096;

bool source_line(std::string_view path, int32_t number, Buffer<char, 200>& line) {
  char name[4096];
  if (number < 1 || path.size() >= sizeof name) return false;
  memcpy(name, path.data(), path.size());
  name[path.size()] = 0;
  FILE* file = fopen(name, "re");
  if (file == nullptr) return false;
  int32_t at = 1;
  int c;
  while (at < number && (c = getc_unlocked(file)) != EOF) at += c == '\n';
  bool any = false;
  while (at == number && (c = getc_unlocked(file)) != EOF && c != '\n') {
    any = true;
    if (line.size() < kLongestLine) line.push(static_cast<char>(c));
  }
  fclose(file);
  return any;
}

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\f'; }

size_t characters(std::string_view utf8) {
  size_t n = 0;
  for (char c : utf8) n += (c & 0xC0) != 0x80;
  return n;
}

/// Python 3.11: the markers under the source line, unless they would cover all of it.
void print_carets(Output& out, std::string_view line, size_t indent, const Traceback& entry) {
  if (entry.column < 0) return;
  size_t start = static_cast<size_t>(entry.column), end = static_cast<size_t>(entry.end_column);
  size_t last = line.size();
  while (last > 0 && (is_blank(line[last - 1]) || line[last - 1] == '\r')) --last;
  Anchors anchors;
  if (entry.end_column < 0) end = last;  // goes on on the next line
  if (start < indent || end > last || start >= end) return;
  std::string_view segment = line.substr(start, end - start);
  if (entry.end_column >= 0) anchors = find_anchors(segment);
  if (start == indent && end == last && !anchors.found) return;
  out.text("    ");
  for (size_t n = characters(line.substr(indent, start - indent)); n != 0; --n) out.text(" ");
  for (size_t i = 0; i < segment.size(); ++i) {
    if ((segment[i] & 0xC0) == 0x80) continue;
    out.text(anchors.found && (i < anchors.start || i >= anchors.end) ? "~" : "^");
  }
  out.text("\n");
}

void print_entry(Output& out, const Traceback& entry) {
  char number[16];
  snprintf(number, sizeof number, "%d", entry.line);
  std::string_view filename = text_view(entry.code->filename);
  out.text("  File \"");
  out.text(filename);
  out.text("\", line ");
  out.text(number);
  out.text(", in ");
  out.text(text_view(entry.code->name));
  out.text("\n");
  Buffer<char, 200> line;
  if (!source_line(filename, entry.line, line)) return;
  std::string_view text = line.view();
  size_t indent = 0;
  while (indent < text.size() && is_blank(text[indent])) ++indent;
  size_t last = text.size();
  while (last > indent && text[last - 1] == '\r') --last;
  if (indent == last) return;
  out.text("    ");
  out.text(text.substr(indent, last - indent));
  out.text("\n");
  if (!py2()) print_carets(out, text, indent, entry);
}

// CPython 3: after three equal entries, a count (Python/traceback.c, tb_print_line_repeated).
constexpr int64_t kRepeatsShown = 3;

void print_repeats(Output& out, int64_t count) {
  if (count <= kRepeatsShown) return;
  char text[64];
  count -= kRepeatsShown;
  snprintf(text, sizeof text, "  [Previous line repeated %lld more time%s]\n", static_cast<long long>(count), count > 1 ? "s" : "");
  out.text(text);
}

/// sys.tracebacklimit; 1000 by default.
int64_t traceback_limit(Thread& t) {
  auto name = native_str(t, "tracebacklimit");
  if (name.raised()) return 1000;
  Value limit = sys_attribute(t, name.value());
  return limit.is_int() ? limit.as_int() : 1000;
}

}  // namespace

void print_traceback(Thread& t, Output& out, const Traceback* first) {
  int64_t depth = 0, limit = traceback_limit(t);
  if (limit <= 0) return;
  for (const Traceback* entry = first; entry != nullptr; entry = entry->next) ++depth;
  out.text("Traceback (most recent call last):\n");
  const Traceback* last = nullptr;
  int64_t repeats = 0;
  for (const Traceback* entry = first; entry != nullptr; entry = entry->next, --depth) {
    if (depth > limit) continue;
    bool same = last != nullptr && last->code == entry->code && last->line == entry->line;
    if (!same) {
      if (!py2()) print_repeats(out, repeats);
      repeats = 0;
    }
    last = entry;
    if (++repeats <= kRepeatsShown || py2()) print_entry(out, *entry);
  }
  if (!py2()) print_repeats(out, repeats);
}

Result<void> print_traceback_py(Thread& t, Value file, Traceback* first) {
  Output out(t, file);
  print_traceback(t, out, first);
  return out.finish_py();
}

}  // namespace natrix::rt
