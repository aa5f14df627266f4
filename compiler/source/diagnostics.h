// compiler/source/diagnostics.h - Errors, warnings and notes of every stage: collected, then shown clang-style,
//   file:line:col: error: message, the source line, a caret and underline, notes
// or, for syntax errors, as CPython of the dialect prints them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/source/source.h"
#include "compiler/support/dialect.h"

namespace natrix {

enum class Severity : std::uint8_t { Note, Warning, Error };

enum class DiagnosticId : std::uint8_t {
#define DIAGNOSTIC(id, severity, python) id,
#include "compiler/source/diagnostics.def"
};

/// CPython finds errors in this order, over the whole file each; it shows the first it finds.
enum class Phase : std::uint8_t { Parse, Ast, Future, Symtable, Compile, Other };

struct Diagnostic {
  DiagnosticId id = DiagnosticId::Failure;
  Severity severity = Severity::Error;
  Phase phase = Phase::Other;
  const Source* source = nullptr;  ///< null: about no file
  Range range;                     ///< line 0: about the file as a whole; end_line 0: a point
  std::string message;

  // What a SyntaxError exception carries in CPython. `offset` counts characters from 1; 0 or less means none is given.
  std::int32_t lineno = 0, offset = 0, end_lineno = 0, end_offset = 0;
  std::string text;       ///< the line as CPython shows it (with its newline if it has one)
  bool has_text = false;  ///< `text` may be None

  std::vector<Diagnostic> notes;
};

class Diagnostics {
 public:
  /// Records a diagnostic and returns it, so that notes can be added. The severity comes from the id.
  Diagnostic& report(DiagnosticId id, Phase phase, const Source* source, Range range, std::string message);
  Diagnostic& error(const Source* source, Range range, std::string message);
  Diagnostic& warning(const Source* source, Range range, std::string message);
  /// Adds a note to the diagnostic reported last.
  void note(const Source* source, Range range, std::string message);
  /// A SyntaxError of a later phase than parsing, located as CPython locates errors of that phase: at the node.
  Diagnostic& syntax_error(Dialect dialect, Phase phase, const Source* source, Range range, std::string message);
  void add(Diagnostic diagnostic) { all_.push_back(std::move(diagnostic)); }

  bool has_errors() const;
  std::size_t error_count() const;
  const std::vector<Diagnostic>& all() const { return all_; }
  /// The error CPython would show for this source: of the earliest phase, the first. Null if there is none.
  const Diagnostic* primary() const;
  void clear() { all_.clear(); }

 private:
  std::vector<Diagnostic> all_;
};

/// All diagnostics in clang's shape, ordered by place. `colours`: escape sequences for a terminal.
std::string render(const Diagnostics& diagnostics, bool colours);
std::string render(const Diagnostic& diagnostic, bool colours);
/// To stderr, with colours if that is a terminal and NO_COLOR is unset.
void print(const Diagnostics& diagnostics);

/// What CPython writes to stderr for this error in a script:
///   `  File "x.py", line 3\n    text\n        ^\nSyntaxError: invalid syntax\n`
std::string cpython_style(const Diagnostic& error, Dialect dialect);
void print_cpython_style(const Diagnostic& error, Dialect dialect);

/// The Python class of the exception, e.g. "IndentationError"; empty for diagnostics of our own.
std::string_view python_class(DiagnosticId id);

}  // namespace natrix
