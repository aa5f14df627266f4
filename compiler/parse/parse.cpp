// compiler/parse/parse.cpp - The entry points: a file, an expression for eval(), one interactive statement.

#include "compiler/parse/parse.h"

#include <algorithm>
#include <utility>

#include "compiler/parse/check.h"
#include "compiler/parse/parser.h"

namespace natrix {

namespace {

template <class T>
T* root(Context& context, const Tokens& tokens, ast::Futures futures) {
  T* tree = new (context.arena.allocate(sizeof(T), alignof(T))) T{};
  tree->kind = T::kKind;
  tree->dialect = tokens.dialect;
  tree->futures = futures;
  tree->source = tokens.source;
  return tree;
}

bool is_compound(const ast::Stmt& s) {
  using enum ast::Kind;
  switch (s.kind) {
    case FunctionDef:
    case AsyncFunctionDef:
    case ClassDef:
    case For:
    case AsyncFor:
    case While:
    case If:
    case With:
    case AsyncWith:
    case Match:
    case Try:
    case TryStar: return true;
    default: return false;
  }
}

}  // namespace

Parser::Parser(Context& context, const Tokens& tokens, const ParseOptions& options)
    : context_(context), tokens_(tokens), source_(*tokens.source), options_(options), futures_(options.futures),
      lexical_reported_(tokens.errors.size(), false) {
  reach(0);
  if (!py3()) {
    // CPython 2.7 builds the tree when all is parsed: this future holds for a docstring before it, too.
    const auto& all = tokens.tokens;
    for (std::size_t i = 0; i + 3 < all.size(); i++) {
      if (all[i].kind != K::KwFrom || text(all[i + 1]) != "__future__" || all[i + 2].kind != K::KwImport) continue;
      for (i += 3; i < all.size() && all[i].kind != K::Newline && all[i].kind != K::Semicolon; i++)
        if (text(all[i]) == "unicode_literals") futures_.unicode_literals = true;
    }
  }
}

ast::Module* Parser::module() {
  std::vector<Stmt*> body;
  statements(body);
  if (has_errors()) return nullptr;
  auto* tree = root<ast::Module>(context_, tokens_, futures_);
  tree->body = keep(body);
  return tree;
}

ast::Expression* Parser::eval() {
  bare_end_ = source_.newline_added() || source_.text().empty();
  Expr* value = nullptr;
  auto again = [&] {
    pos_ = 0;
    value = tuple_of(&Parser::expression);
    if (value == nullptr) return false;
    while (accept(K::Newline)) {
    }
    return at(K::EndMarker) && !raised();
  };
  if (!again() && !raised() && py3()) {
    std::uint32_t last = furthest_;
    explaining_ = true;
    again();
    explaining_ = false;
    if (!raised()) furthest_ = last;
    value = nullptr;
    bool by_indentation = false;
    if (!raised()) {
      raised_ = generic_error();
      by_indentation = raised_->id == DiagnosticId::IndentationError;
    }
    if (!by_indentation) override_by_later_lexical_error(token(last));
  } else if (!raised() && (value == nullptr || !at(K::EndMarker))) {
    raised_ = generic_error();
  }
  if (raised()) record(*std::exchange(raised_, std::nullopt));
  if (value != nullptr && tree_too_deep(*value)) record(*std::exchange(raised_, std::nullopt));
  if (has_errors()) return nullptr;
  auto* tree = root<ast::Expression>(context_, tokens_, futures_);
  tree->body = value;
  return tree;
}

ast::Interactive* Parser::single() {
  bare_end_ = source_.newline_added() || source_.text().empty();
  std::vector<Stmt*> body;
  while (accept(K::Newline)) {
  }
  std::uint32_t start = pos_;
  if (!statement(body) || raised()) {
    fail(start, &Parser::statement);
  } else {
    bool compound = !body.empty() && is_compound(*body.back());
    std::uint32_t last = pos_ - 1;
    bool dedented = tokens_.tokens[last].kind == K::Dedent;
    while (last > start && tokens_.tokens[last].kind == K::Dedent) last--;
    std::uint32_t after = pos_;
    // Python 2 and 3 look behind a simple statement without scanning: blanks there are no indentation.
    auto passes = [&](std::uint32_t n) {
      const Token& t = tokens_.tokens[n];
      return t.kind == K::Newline || t.kind == K::Dedent || (!compound && t.kind == K::Indent && is_missing_newline(tokens_.tokens[n + 1]));
    };
    while (passes(after)) after++;
    if (compound && is_missing_newline(tokens_.tokens[last]) && (!dedented || options_.dont_imply_dedent)) {
      // A line end has to follow a compound statement. After an indented block the end of the text will do, unless the
      // caller (codeop) says that it will not.
      furthest_ = last;
      raised_ = generic_error();
    } else if (tokens_.tokens[after].kind == K::EndMarker) {
      // All is well.
    } else if (compound) {
      pos_ = after;
      reach(std::max(furthest_, pos_));
      if (!raised()) {
        raised_ = generic_error();
        if (raised_->id != DiagnosticId::IndentationError) override_by_later_lexical_error(tokens_.tokens[furthest_]);
      }
    } else if (py3()) {
      // 2.7 does not ask what comes behind a simple statement.
      furthest_ = pos_ - 1;
      raise_last("multiple statements found while compiling a single statement");
    }
    if (raised()) record(*std::exchange(raised_, std::nullopt));
  }
  if (has_errors()) return nullptr;
  auto* tree = root<ast::Interactive>(context_, tokens_, futures_);
  tree->body = keep(body);
  return tree;
}

namespace {

template <class T>
T* run(Context& context, const Tokens& tokens, const ParseOptions& options, T* (Parser::*mode)()) {
  Parser parser(context, tokens, options);
  T* tree = (parser.*mode)();
  for (const Diagnostic& d : parser.errors()) context.diagnostics.add(d);
  for (const Diagnostic& d : tokens.warnings) context.diagnostics.add(d);
  if (tree == nullptr) return nullptr;
  return check(context, *tree) ? tree : nullptr;
}

}  // namespace

ast::Module* parse(Context& context, const Tokens& tokens, const ParseOptions& options) {
  return run(context, tokens, options, &Parser::module);
}
ast::Expression* parse_eval(Context& context, const Tokens& tokens, const ParseOptions& options) {
  return run(context, tokens, options, &Parser::eval);
}
ast::Interactive* parse_single(Context& context, const Tokens& tokens, const ParseOptions& options) {
  return run(context, tokens, options, &Parser::single);
}

}  // namespace natrix
