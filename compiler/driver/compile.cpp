// compiler/driver/compile.cpp - The pipeline from a Python file to the product asked for.
#include "compiler/driver/compile.h"

#include "compiler/ast/dump.h"
#include "compiler/driver/crash.h"
#include "compiler/driver/files.h"
#include "compiler/lex/lex.h"
#include "compiler/parse/parse.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace natrix {
namespace {

Source* load(Compilation& c) {
  std::string text;
  const std::string& input = c.options.input;
  c.shown_name = input == "-" ? "<stdin>" : input;
  if (!(input == "-" ? read_stdin(text) : read_file(input, text))) {
    c.context.diagnostics.error(nullptr, {}, fmt::format("can't open file '{}': [Errno {}] {}", input, errno, std::strerror(errno)));
    return nullptr;
  }
  c.sources.push_back(std::make_unique<Source>(c.shown_name, std::move(text)));
  Source* source = c.sources.back().get();
  crash_bundle_source(source->name(), source->raw());
  return source;
}

void choose_dialect(Compilation& c, const Source& source) {
  switch (c.options.standard) {
    case Standard::Py2: c.dialect = Dialect::Py2; return;
    case Standard::Py3: c.dialect = Dialect::Py3; return;
    case Standard::Auto: break;
  }
  DialectChoice choice = detect_dialect(source);
  c.dialect = choice.dialect;
  if (c.options.verbose || (choice.reason == DialectChoice::Name && c.options.command != Command::Run)) {
    static constexpr const char* kReasons[] = {"the shebang line", "the syntax", "the name", "nothing else decides"};
    std::fprintf(stderr, "natrix: %s: taken for Python %s (%s%s%s)\n", source.name().c_str(),
                 choice.dialect == Dialect::Py2 ? "2" : "3", kReasons[choice.reason], choice.detail.empty() ? "" : " ",
                 choice.detail.c_str());
  }
}

}  // namespace

bool Compilation::emit(Stage product, const std::string& text) {
  if (!wants(product)) return false;
  finished = true;
  output = options.output.empty() ? "-" : options.output;
  if (!write_file(output, text)) {
    context.diagnostics.error(nullptr, {}, fmt::format("can't write '{}': {}", output, std::strerror(errno)));
  }
  return true;
}

bool compile(Compilation& c) {
  Source* source = c.stage("load", [&] { return load(c); });
  if (source == nullptr) return false;
  choose_dialect(c, *source);

  Tokens tokens = c.stage("lex", [&] { return lex(*source, c.dialect); });
  if (c.wants(Stage::Tokens)) return c.emit(Stage::Tokens, dump(tokens));

  ast::Module* tree = c.stage("parse", [&] { return parse(c.context, tokens); });
  if (tree == nullptr) return false;
  if (c.wants(Stage::Ast)) return c.emit(Stage::Ast, ast::dump(*tree, {.positions = c.options.positions}) + '\n');
  return !c.has_errors();
}

void report(const Compilation& c) {
  const Diagnostic* primary = c.context.diagnostics.primary();
  if (c.options.command == Command::Run && primary != nullptr && !python_class(primary->id).empty()) {
    print_cpython_style(*primary, c.dialect);
  } else {
    print(c.context.diagnostics);
  }
  if (!c.options.time_stages) return;
  for (const auto& [name, time] : c.times) {
    std::fprintf(stderr, "%10.3f ms  %s\n", std::chrono::duration<double, std::milli>(time).count(), name);
  }
}

}  // namespace natrix
