// compiler/source/diagnostics.cpp - Collecting diagnostics and showing them in clang's shape.

#include "compiler/source/diagnostics.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <tuple>
#include <utility>

#include "compiler/source/encoding.h"

namespace natrix {

namespace {

struct IdInfo {
  Severity severity;
  std::string_view python;
};
constexpr IdInfo kIds[] = {
#define DIAGNOSTIC(id, severity, python) {Severity::severity, python},
#include "compiler/source/diagnostics.def"
};

// The line with tabs as spaces, and the column a byte of it then stands in.
std::string expand_tabs(std::string_view line, std::size_t byte, std::size_t& column) {
  std::string shown;
  std::size_t width = 0;
  column = 0;
  for (std::size_t at = 0; at < line.size();) {
    if (at == byte) column = width;
    if (line[at] == '\t') {
      std::size_t next = (width / 8 + 1) * 8;
      shown.append(next - width, ' ');
      width = next;
      at++;
      continue;
    }
    std::size_t length = std::max(1u, utf8_length(line, at));
    shown.append(line.substr(at, length));
    at += length;
    width++;
  }
  if (byte >= line.size()) column = width + (byte - line.size());
  return shown;
}

void render_one(std::string& out, const Diagnostic& d, bool colours) {
  auto colour = [&](const char* code) { out += colours ? code : ""; };
  colour("\033[1m");
  if (d.source != nullptr) {
    out += d.source->name();
    if (d.range.line != 0) {
      std::string_view line = d.source->line(d.range.line);
      out += ':' + std::to_string(d.range.line) + ':' + std::to_string(characters(line, d.range.col) + 1);
    }
    out += ": ";
  } else {
    out += "natrix: ";
  }
  switch (d.severity) {
    case Severity::Error: colour("\033[31m"); out += "error: "; break;
    case Severity::Warning: colour("\033[35m"); out += "warning: "; break;
    case Severity::Note: colour("\033[36m"); out += "note: "; break;
  }
  colour("\033[0m\033[1m");
  if (std::string_view cls = python_class(d.id); !cls.empty()) {
    out += cls;
    out += ": ";
  }
  out += d.message;
  colour("\033[0m");
  out += '\n';
  if (d.source == nullptr || d.range.line == 0 || d.range.line > d.source->line_count()) return;
  std::string_view line = d.source->line(d.range.line);
  std::size_t begin = 0, end = 0;
  out += expand_tabs(line, d.range.col, begin);
  out += '\n';
  std::size_t last = d.range.end_line > d.range.line ? line.size() : d.range.end_col;
  expand_tabs(line, std::max<std::size_t>(last, d.range.col), end);
  out.append(begin, ' ');
  colour("\033[32m");
  out += '^';
  if (end > begin + 1) out.append(end - begin - 1, '~');
  colour("\033[0m");
  out += '\n';
}

}  // namespace

std::string_view python_class(DiagnosticId id) { return kIds[static_cast<std::size_t>(id)].python; }

Diagnostic& Diagnostics::report(DiagnosticId id, Phase phase, const Source* source, Range range, std::string message) {
  Diagnostic d;
  d.id = id;
  d.severity = kIds[static_cast<std::size_t>(id)].severity;
  d.phase = phase;
  d.source = source;
  d.range = range;
  d.message = std::move(message);
  d.lineno = static_cast<std::int32_t>(range.line);
  all_.push_back(std::move(d));
  return all_.back();
}

Diagnostic& Diagnostics::error(const Source* source, Range range, std::string message) {
  return report(DiagnosticId::Failure, Phase::Other, source, range, std::move(message));
}

Diagnostic& Diagnostics::warning(const Source* source, Range range, std::string message) {
  return report(DiagnosticId::Caution, Phase::Other, source, range, std::move(message));
}

void Diagnostics::note(const Source* source, Range range, std::string message) {
  Diagnostic d;
  d.id = DiagnosticId::Remark;
  d.severity = Severity::Note;
  d.source = source;
  d.range = range;
  d.message = std::move(message);
  if (!all_.empty()) all_.back().notes.push_back(std::move(d));
}

Diagnostic& Diagnostics::syntax_error(Dialect dialect, Phase phase, const Source* source, Range range, std::string message) {
  Diagnostic& d = report(DiagnosticId::SyntaxError, phase, source, range, std::move(message));
  if (source == nullptr || range.line == 0) return d;
  d.has_text = true;
  d.text = std::string(source->line(range.line)) + "\n";
  if (dialect == Dialect::Py3) {
    // CPython 3.11 counts these columns in characters from 1.
    d.offset = static_cast<std::int32_t>(characters(source->line(range.line), range.col)) + 1;
    d.end_lineno = static_cast<std::int32_t>(range.end_line);
    d.end_offset = static_cast<std::int32_t>(characters(source->line(range.end_line), range.end_col)) + 1;
  } else {
    // 2.7 knows only the line, and reads it from the file: Python/errors.c, PyErr_ProgramText.
    d.has_text = source->origin() == Origin::File;
    std::size_t begin = d.text.find_first_not_of(" \t\f");
    d.text = d.has_text && begin != std::string::npos ? d.text.substr(begin) : std::string();
  }
  return d;
}

std::size_t Diagnostics::error_count() const {
  return static_cast<std::size_t>(
      std::count_if(all_.begin(), all_.end(), [](const Diagnostic& d) { return d.severity == Severity::Error; }));
}

bool Diagnostics::has_errors() const { return error_count() != 0; }

const Diagnostic* Diagnostics::primary() const {
  const Diagnostic* first = nullptr;
  for (const Diagnostic& d : all_)
    if (d.severity == Severity::Error && (first == nullptr || d.phase < first->phase)) first = &d;
  return first;
}

std::string render(const Diagnostic& diagnostic, bool colours) {
  std::string out;
  render_one(out, diagnostic, colours);
  for (const Diagnostic& note : diagnostic.notes) render_one(out, note, colours);
  return out;
}

std::string render(const Diagnostics& diagnostics, bool colours) {
  std::vector<const Diagnostic*> ordered;
  for (const Diagnostic& d : diagnostics.all()) ordered.push_back(&d);
  // By place within a file; files in the order in which they were first complained about.
  std::vector<const Source*> files;
  for (const Diagnostic* d : ordered)
    if (std::find(files.begin(), files.end(), d->source) == files.end()) files.push_back(d->source);
  auto key = [&](const Diagnostic* d) {
    return std::tuple(std::find(files.begin(), files.end(), d->source) - files.begin(), d->range.line, d->range.col, d);
  };
  std::sort(ordered.begin(), ordered.end(), [&](const Diagnostic* a, const Diagnostic* b) { return key(a) < key(b); });
  std::string out;
  for (const Diagnostic* d : ordered) out += render(*d, colours);
  return out;
}

void print(const Diagnostics& diagnostics) {
  const char* terminal = std::getenv("TERM");
  bool dumb = terminal != nullptr && std::strcmp(terminal, "dumb") == 0;
  bool colours = isatty(2) != 0 && !dumb && std::getenv("NO_COLOR") == nullptr;
  std::string text = render(diagnostics, colours);
  std::fwrite(text.data(), 1, text.size(), stderr);
}

}  // namespace natrix
