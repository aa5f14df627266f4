// test/unit/parse/parse_test.cpp - natrix-parse-test: the front end alone, for the mass comparisons with CPython.
//   natrix-parse-test [--py2|--py3|--auto] [--tokens|--ast|--ast-positions|--check|--cpython|--time] [--eval|--single] FILE...

#include <chrono>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "compiler/ast/dump.h"
#include "compiler/lex/lex.h"
#include "compiler/parse/parse.h"
#include "compiler/source/diagnostics.h"

using namespace natrix;

namespace {

// Texts separated by NUL bytes; for each, "ok" or what a SyntaxError would carry, likewise separated.
int batch(const std::string& file, Dialect dialect, Origin origin, const std::string& form) {
  auto all = Source::read(file);
  std::string_view rest = all->raw();
  while (!rest.empty()) {
    std::size_t end = rest.find('\0');
    Source source("<string>", std::string(rest.substr(0, end)), origin);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    Context context;
    Tokens tokens = lex(source, dialect, form == "eval" || form == "single");
    const ast::Mod* tree = form == "eval"     ? static_cast<const ast::Mod*>(parse_eval(context, tokens))
                           : form == "single" ? static_cast<const ast::Mod*>(parse_single(context, tokens))
                                              : static_cast<const ast::Mod*>(parse(context, tokens));
    const Diagnostic* d = context.diagnostics.primary();
    if (d == nullptr) {
      std::printf("ok %zu", ast::dump(*tree).size());
    } else {
      render(context.diagnostics, false);
      std::printf("%s|%s|%d|%d|%d|%d|%s", std::string(python_class(d->id)).c_str(), d->message.c_str(), d->lineno, d->offset,
                  d->end_lineno, d->end_offset, d->has_text ? d->text.c_str() : "None");
    }
    std::putchar(0);
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  Dialect dialect = Dialect::Py3;
  bool automatic = false;
  std::string mode = "--check", form = "exec", name;
  Origin origin = Origin::File;
  std::vector<std::string> files;
  for (int i = 1; i < argc; i++) {
    std::string arg = argv[i];
    if (arg == "--py2") dialect = Dialect::Py2;
    else if (arg == "--py3") dialect = Dialect::Py3;
    else if (arg == "--auto") automatic = true;
    else if (arg == "--eval" || arg == "--single") form = arg.substr(2);
    else if (arg == "--bytes") origin = Origin::Bytes;
    else if (arg == "--unicode") origin = Origin::Unicode;
    else if (arg.starts_with("--name=")) name = arg.substr(7);
    else if (arg.starts_with("--")) mode = arg;
    else files.push_back(arg);
  }
  if (mode == "--batch") return batch(files[0], dialect, origin, form);
  int status = 0;
  for (const std::string& file : files) {
    auto read = Source::read(file, name);
    if (read == nullptr) {
      std::fprintf(stderr, "%s: cannot be read\n", file.c_str());
      return 2;
    }
    Source source(read->name(), read->raw(), origin);
    if (automatic) {
      DialectChoice choice = detect_dialect(source);
      dialect = choice.dialect;
      constexpr const char* kReasons[] = {"shebang", "syntax", "name", "default"};
      std::printf("%s: %s by %s %s\n", file.c_str(), dialect == Dialect::Py2 ? "py2" : "py3", kReasons[choice.reason],
                  choice.detail.c_str());
      if (mode == "--check") continue;
    }
    auto begin = std::chrono::steady_clock::now();
    Context context;
    Tokens tokens = lex(source, dialect, form == "eval" || form == "single");
    if (mode == "--tokens") {
      std::fputs(dump(tokens).c_str(), stdout);
      continue;
    }
    auto lexed = std::chrono::steady_clock::now();
    const ast::Mod* tree = form == "eval"     ? static_cast<const ast::Mod*>(parse_eval(context, tokens))
                           : form == "single" ? static_cast<const ast::Mod*>(parse_single(context, tokens))
                                              : static_cast<const ast::Mod*>(parse(context, tokens));
    auto parsed = std::chrono::steady_clock::now();
    if (mode == "--time") {
      auto ms = [](auto d) { return std::chrono::duration<double, std::milli>(d).count(); };
      std::printf("%s: %u lines, lex %.2f ms, parse %.2f ms\n", file.c_str(), source.line_count(), ms(lexed - begin), ms(parsed - lexed));
    }
    if (tree == nullptr || context.diagnostics.has_errors()) {
      status = 1;
      const Diagnostic* first = context.diagnostics.primary();
      if (mode == "--cpython") {
        std::fputs(cpython_style(*first, dialect).c_str(), stdout);
      } else if (mode == "--args") {
        std::printf("%s|%s|%d|%d|%d|%d|%s", std::string(python_class(first->id)).c_str(), first->message.c_str(), first->lineno,
                    first->offset, first->end_lineno, first->end_offset, first->text.c_str());
      } else {
        std::fputs(render(context.diagnostics, false).c_str(), stdout);
      }
    } else if (mode == "--ast" || mode == "--ast-positions") {
      ast::DumpOptions options;
      options.positions = mode == "--ast-positions";
      std::fputs((ast::dump(*tree, options) + "\n").c_str(), stdout);
    }
  }
  return status;
}
