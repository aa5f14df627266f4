// compiler/driver/search.cpp - Where the program and its modules are, and which dialect they are written in.
#include "compiler/driver/search.h"

#include <cstdio>

#include <limits.h>
#include <unistd.h>

#include "compiler/driver/files.h"
#include "compiler/parse/parse.h"

namespace natrix {

void choose_dialect(Compilation& c) {
  switch (c.options.standard) {
    case Standard::Py2: c.dialect = Dialect::Py2; return;
    case Standard::Py3: c.dialect = Dialect::Py3; return;
    case Standard::Auto: break;
  }
  DialectChoice choice = detect_dialect(*c.source);
  c.dialect = choice.dialect;
  const bool note = choice.reason == DialectChoice::Name && c.options.command != Command::Run && c.wants(Stage::Exe);
  if (!note && !c.options.verbose) return;
  static constexpr const char* kReasons[] = {"its shebang line", "its syntax", "the name ", "nothing says otherwise"};
  std::fprintf(stderr, "natrix: %s is taken for Python %d: %s%s\n", c.source->name().c_str(), c.dialect == Dialect::Py2 ? 2 : 3,
               kReasons[choice.reason], choice.reason == DialectChoice::Name ? choice.detail.c_str() : "");
}

std::string shown_name(const Compilation& c) {
  const std::string& input = c.options.input;
  if (input == "-") return "<stdin>";
  // CPython 3.9 and later join it to the working directory; 2.7 shows it as given.
  if (c.dialect == Dialect::Py2 || input.starts_with('/')) return input;
  char cwd[PATH_MAX];
  return ::getcwd(cwd, sizeof cwd) == nullptr ? input : join(cwd, input);
}

SearchPath search_path(const Compilation& c) {
  SearchPath path;
  // CPython resolves links: sys.path[0] is the folder the script really lies in. Of a program from stdin it is the
  // working directory.
  path.program_dir = c.options.input == "-" ? absolute_path(".") : folder_of(absolute_path(c.options.input));
  path.library_dir = join(natrix_home(), "lib");
  path.further = c.options.path;
  constexpr const char* kReferenceLibrary = "/usr/lib/python3.11";
  if (c.dialect == Dialect::Py3 && file_exists(kReferenceLibrary)) path.further.push_back(kReferenceLibrary);
  return path;
}

}  // namespace natrix
