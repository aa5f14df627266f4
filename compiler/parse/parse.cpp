// compiler/parse/parse.cpp - The entry points: a file, an expression for eval(), one interactive statement.

#include "compiler/parse/parse.h"

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
  Expr* value = nullptr;
  auto again = [&] {
    pos_ = 0;
    value = py3() ? star_expressions() : tuple_of(&Parser::expression);
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
  } else if (!raised() && !at(K::EndMarker)) {
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
  std::vector<Stmt*> body;
  while (accept(K::Newline)) {
  }
  std::uint32_t start = pos_;
  if (!statement(body) || raised()) {
    fail(start, &Parser::statement);
  } else {
    while (accept(K::Newline)) {
    }
    if (!at(K::EndMarker)) {
      if (py3()) {
        raise(DiagnosticId::SyntaxError, tok().range, "multiple statements found while compiling a single statement");
      } else {
        raised_ = generic_error();
      }
      record(*std::exchange(raised_, std::nullopt));
    }
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
