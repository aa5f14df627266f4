// compiler/source/cpython_style.cpp - A syntax error as CPython's top level prints it.
// The rules for which part of the line is shown and where the caret stands are those of Python/pythonrun.c,
// print_error_text, of the dialect.

#include <algorithm>
#include <cstdio>
#include <string>

#include "compiler/source/diagnostics.h"
#include "compiler/source/encoding.h"

namespace natrix {

namespace {

void text_py2(std::string& out, std::string_view text, long offset) {
  if (offset >= 0) {
    if (offset > 0 && offset == static_cast<long>(text.size()) && text[static_cast<std::size_t>(offset) - 1] == '\n') offset--;
    for (;;) {
      std::size_t newline = text.find('\n');
      if (newline == std::string_view::npos || static_cast<long>(newline) >= offset) break;
      offset -= static_cast<long>(newline) + 1;
      text.remove_prefix(newline + 1);
    }
    while (!text.empty() && (text[0] == ' ' || text[0] == '\t')) {
      text.remove_prefix(1);
      offset--;
    }
  }
  out += "    ";
  out += text;
  if (text.empty() || text.back() != '\n') out += '\n';
  if (offset == -1) return;
  out += "    ";
  if (offset > 1) out.append(static_cast<std::size_t>(offset - 1), ' ');
  out += "^\n";
}

void text_py3(std::string& out, std::string_view text, long offset, long end_offset) {
  std::size_t carets = end_offset > 0 && end_offset > offset ? static_cast<std::size_t>(end_offset - offset) : 1;
  offset--;
  while (!text.empty() && (text[0] == ' ' || text[0] == '\t' || text[0] == '\f')) {
    text.remove_prefix(1);
    offset--;
  }
  long length = static_cast<long>(text.size());
  if (length > 0 && text.back() == '\n') length--;
  if (offset > length) offset = length;
  for (;;) {
    std::size_t newline = text.find('\n');
    if (newline == std::string_view::npos || static_cast<long>(newline) >= offset) break;
    text.remove_prefix(newline + 1);
    length -= static_cast<long>(newline) + 1;
    offset -= static_cast<long>(newline) + 1;
  }
  out += "    ";
  out += text;
  if (length >= static_cast<long>(text.size()) || text[static_cast<std::size_t>(length)] != '\n') out += '\n';
  if (offset < 0) return;
  out += "    ";
  out.append(static_cast<std::size_t>(offset), ' ');
  out.append(carets, '^');
  out += '\n';
}

}  // namespace

std::string cpython_style(const Diagnostic& error, Dialect dialect) {
  std::string out;
  bool located = error.id == DiagnosticId::SyntaxError || error.id == DiagnosticId::IndentationError ||
                 error.id == DiagnosticId::TabError;
  if (located && error.lineno > 0) {
    std::string name = error.source != nullptr ? error.source->name() : "<string>";
    out += "  File \"" + name + "\", line " + std::to_string(error.lineno) + "\n";
    if (error.has_text) {
      if (dialect == Dialect::Py2) {
        text_py2(out, error.text, error.phase == Phase::Parse ? std::max(error.offset, 0) : -1);
      } else {
        long end = error.end_offset;
        // The end of an IndentationError is not shown.
        if (error.id != DiagnosticId::SyntaxError) end = -1;
        else if (error.end_lineno > error.lineno) end = static_cast<long>(characters(error.text, error.text.size()));
        text_py3(out, error.text, error.offset, end);
      }
    }
  }
  std::string_view cls = python_class(error.id);
  if (error.id == DiagnosticId::MemoryError && dialect == Dialect::Py2) out += "s_push: parser stack overflow\n";
  out += cls.empty() ? "SyntaxError" : cls;
  if (!error.message.empty()) out += ": " + error.message;
  out += '\n';
  return out;
}

void print_cpython_style(const Diagnostic& error, Dialect dialect) {
  std::string text = cpython_style(error, dialect);
  std::fwrite(text.data(), 1, text.size(), stderr);
}

}  // namespace natrix
