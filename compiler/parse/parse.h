// compiler/parse/parse.h - Tokens to AST: the complete grammars of Python 2.7 and 3.11.
// Every syntax error of a file is reported (to `context.diagnostics`), the first as CPython words and places it.
#pragma once

#include <optional>
#include <string>

#include "compiler/ast/ast.h"
#include "compiler/lex/lex.h"
#include "compiler/source/context.h"
#include "compiler/source/source.h"

namespace natrix {

struct ParseOptions {
  /// Futures in force before the text begins: those of the code that calls exec, eval or compile, or of the shell so far.
  ast::Futures futures;
  /// For the shell: what CPython's compile() does without PyCF_DONT_IMPLY_DEDENT; see codeop.
  bool dont_imply_dedent = false;
};

/// A whole file. Null if there were errors (they are in context.diagnostics).
ast::Module* parse(Context& context, const Tokens& tokens, const ParseOptions& options = {});
/// The text of eval(): an expression.
ast::Expression* parse_eval(Context& context, const Tokens& tokens, const ParseOptions& options = {});
/// One interactive statement, compile(..., "single").
ast::Interactive* parse_single(Context& context, const Tokens& tokens, const ParseOptions& options = {});

/// What decided the dialect of a file under --std=auto.
struct DialectChoice {
  Dialect dialect = Dialect::Py3;
  enum Reason { Shebang, Syntax, Name, Default } reason = Default;
  Range where;         ///< of what decided, if anything in the text did
  std::string detail;  ///< e.g. "raw_input"
};
DialectChoice detect_dialect(const Source& source);

}  // namespace natrix
