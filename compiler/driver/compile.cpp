// compiler/driver/compile.cpp - The pipeline from a Python file to the product asked for.
#include "compiler/driver/compile.h"

#include "compiler/ast/dump.h"
#include "compiler/driver/crash.h"
#include "compiler/driver/files.h"
#include "compiler/driver/objects.h"
#include "compiler/driver/search.h"
#include "compiler/emit/emit.h"
#include "compiler/lex/lex.h"
#include "compiler/link/link.h"
#include "compiler/nir/text.h"
#include "compiler/optimize/optimize.h"
#include "compiler/parse/parse.h"
#include "compiler/resolve/imports.h"
#include "compiler/translate/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace natrix {
namespace {

#ifdef NDEBUG
constexpr bool kVerify = false;
#else
constexpr bool kVerify = true;
#endif

bool is_nir(const Options& options) { return options.input.ends_with(".nir"); }

/// What the executable or object file is called if -o does not say: the program's name without .py.
std::string derived_output(const Options& options) {
  if (options.input == "-") return options.emit == Stage::Obj ? "a.o" : "a.out";
  std::string name = options.input.substr(options.input.rfind('/') + 1);
  const std::string stem = name.substr(0, name.rfind('.'));
  if (options.emit == Stage::Obj) return stem + ".o";
  return stem == name || stem.empty() ? name + ".out" : stem;
}

/// NIR from its text, for tests of the later stages.
bool read_nir(Compilation& c, nir::Program& program) {
  std::string problem;
  if (!nir::parse(c.source->raw(), c.context.names, &program, &problem)) {
    c.error(c.source->name() + ": " + problem);
    return false;
  }
  problem = nir::verify(program);
  if (!problem.empty()) c.error(c.source->name() + ": " + problem);
  return problem.empty();
}

void put_into_crash_bundle(const ModuleUnit& module) {
  if (module.library) return;
  std::string path = module.name;
  std::replace(path.begin(), path.end(), '.', '/');
  crash_bundle_module(path + (module.package ? "/__init__.py" : ".py"), module.source->raw());
}

std::string executable_of(const Compilation& c) {
  return !c.output.empty() ? c.output : !c.options.output.empty() ? c.options.output : derived_output(c.options);
}

/// Loading libm later can fail, as where no more files can be opened.
bool has_operators(const nir::Program& program) {
  for (const auto& f : program.functions) {
    if (program.modules[static_cast<std::size_t>(f->module)].library) continue;
    for (const nir::Block& block : f->blocks)
      for (const nir::Instr& i : block.code)
        if (i.op == nir::Op::Binary || i.op == nir::Op::InPlace || i.op == nir::Op::Import) return true;
  }
  return false;
}

bool link(Compilation& c, const nir::Program& program, std::vector<std::string_view> objects) {
  LinkJob job;
  job.output = executable_of(c);
  const bool to_stdout = job.output == "-";
  if (to_stdout) job.output = join(temporary_folder(), fmt::format("natrix-{}.exe", ::getpid()));
  job.home = natrix_home();
  job.target = c.options.target.empty() ? host_target() : c.options.target;
  job.dialect = c.dialect;
  job.debug = c.options.debug;
  job.evaluator = program.needs_evaluator;
  job.arithmetic = has_operators(program);
  job.objects = std::move(objects);
  c.say("linking " + job.output);
  std::string messages = c.stage("link", [&] { return link_executable(job); });
  if (!messages.empty()) {
    c.error("the link failed:\n" + messages);
    return false;
  }
  c.output = job.output;
  if (!to_stdout) return true;
  std::string bytes;
  bool ok = read_file(job.output, bytes) && write_file("-", bytes);
  ::unlink(job.output.c_str());
  return ok;
}

/// NIR to LLVM IR to code to an executable.
bool generate(Compilation& c, const nir::Program& program) {
  if (!c.wants(Stage::Exe)) {
    std::string code = c.stage("lower, emit", [&] { return show_code(c, program); });
    return !code.empty() && c.write(c.options.emit, code);
  }
  std::vector<std::string> objects = c.stage("lower, emit", [&] { return make_objects(c, program); });
  return !objects.empty() && link(c, program, {objects.begin(), objects.end()});
}

/// No code is wanted.
bool only_looks(const Compilation& c) {
  if (!c.wants(Stage::Exe)) return false;
  return c.options.command == Command::Check || (c.options.command == Command::Report && !c.options.sample);
}

}  // namespace

Compilation::Compilation(const Options& options) : options(options) {}
Compilation::~Compilation() = default;

void Compilation::say(const std::string& message) const {
  if (options.verbose) std::fprintf(stderr, "natrix: %s\n", message.c_str());
}

bool Compilation::write(Stage product, const std::string& bytes) {
  std::string path = options.output;
  if (path.empty()) path = product == Stage::Obj ? derived_output(options) : "-";
  if (write_file(path, bytes)) return true;
  error(fmt::format("can't write '{}': {}", path, std::strerror(errno)));
  return false;
}

bool load(Compilation& c) {
  std::string text;
  const std::string& input = c.options.input;
  if (!(input == "-" ? read_stdin(text) : read_file(input, text))) {
    c.error(fmt::format("can't open file '{}': [Errno {}] {}", input, errno, std::strerror(errno)));
    return false;
  }
  std::string name = input == "-" ? "<stdin>" : input;
  c.source = std::make_unique<Source>(name, text);
  if (is_nir(c.options)) {
    crash_bundle_program(c.source->raw());
    return true;
  }
  choose_dialect(c);
  // CPython 3 shows an absolute path (since 3.9). Diagnostics of our own show what the user typed.
  if (c.options.command == Command::Run && c.dialect == Dialect::Py3) {
    c.source = std::make_unique<Source>(shown_name(c), std::move(text));
  }
  crash_bundle_program(c.source->raw());
  return true;
}

bool can_build(Compilation& c) {
  const Options& options = c.options;
  if (!options.target.empty() && !is_target(options.target)) {
    c.error("unknown target '" + options.target + "'; there are x86_64-linux-gnu and aarch64-linux-gnu");
    return false;
  }
  if (options.command == Command::Check && c.wants(Stage::Exe)) return true;
  std::string path = options.output;
  if (path.empty()) path = c.wants(Stage::Exe) ? executable_of(c) : c.wants(Stage::Obj) ? derived_output(options) : "-";
  if (path == "-") return true;
  if (same_file(path, options.input)) {
    c.error(fmt::format("the output '{}' would replace the program", path));
    return false;
  }
  if (can_write(path)) return true;
  c.error(fmt::format("can't write '{}': {}", path, std::strerror(errno)));
  return false;
}

bool compile(Compilation& c) {
  nir::Program program;
  if (is_nir(c.options)) {
    if (!read_nir(c, program)) return false;
    c.dialect = program.dialect;
  } else {
    if (c.wants(Stage::Tokens)) return c.write(Stage::Tokens, dump(lex(*c.source, c.dialect)));
    if (c.wants(Stage::Ast)) {
      ast::Module* tree = parse(c.context, lex(*c.source, c.dialect));
      return tree != nullptr && c.write(Stage::Ast, ast::dump(*tree, {.positions = c.options.positions}) + '\n');
    }
    SearchPath path = search_path(c);
    path.read = put_into_crash_bundle;
    c.graph = std::make_unique<ModuleGraph>(c.stage("load", [&] {
      return load_modules(c.context, std::move(c.source), c.dialect, path);
    }));
    if (c.has_errors()) return false;
    if (c.wants(Stage::Scopes)) return c.write(Stage::Scopes, dump(c.graph->modules[0]->scopes));
    if (only_looks(c) && c.explanation == nullptr) return true;  // later stages report nothing
    c.graph->modules[0]->shown = shown_name(c);
    program = c.stage("translate", [&] { return translate(c.context, *c.graph); });
    if (c.has_errors()) return false;
    if (kVerify) {
      std::string problem = nir::verify(program);
      if (!problem.empty()) internal_error("translate made invalid NIR: " + problem);
    }
  }
  if (c.wants(Stage::Types)) return c.write(Stage::Types, show_types(program, c.context.names));
  if (c.options.optimize > 0 && !c.wants(Stage::Nir)) {
    c.stage("optimize", [&] { optimize(program, c.context.names, c.explanation); });
    if (kVerify) {
      std::string problem = nir::verify(program);
      if (!problem.empty()) internal_error("optimize made invalid NIR: " + problem);
    }
  }
  if (only_looks(c)) return true;
  if (c.wants(Stage::Nir) || c.wants(Stage::NirOpt)) return c.write(c.options.emit, nir::print(program));
  return generate(c, program);
}

void report(const Compilation& c) {
  const Diagnostic* primary = c.context.diagnostics.primary();
  if (c.options.command == Command::Run && primary != nullptr && !python_class(primary->id).empty()) {
    print_cpython_style(*primary, c.dialect);
  } else if (c.options.command != Command::Run || primary != nullptr) {
    print(c.context.diagnostics);  // a program that runs warns itself
  }
  if (!c.options.time_stages) return;
  for (const auto& [name, time] : c.times) {
    std::fprintf(stderr, "%10.3f ms  %s\n", std::chrono::duration<double, std::milli>(time).count(), name);
  }
}

}  // namespace natrix
