// compiler/driver/tools.cpp - see tools.h. What they do with the executable is in compiler/tools.
#include "compiler/driver/tools.h"

#include <fmt/format.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <set>

#include "compiler/driver/compile.h"
#include "compiler/driver/files.h"
#include "compiler/resolve/imports.h"
#include "compiler/tools/bench.h"
#include "compiler/tools/explain.h"
#include "compiler/tools/process.h"
#include "compiler/tools/report.h"
#include "compiler/tools/verify.h"

namespace natrix {
namespace {

/// Compiles to `output`. The exit status.
int compile_to(Compilation& c, const std::string& output) {
  c.output = output;
  const bool loaded = load(c);
  const bool ok = loaded && compile(c) && !c.has_errors();
  report(c);
  return ok ? kExitOk : loaded ? kExitError : kExitUsage;
}

int problem(const std::string& text) {
  std::fprintf(stderr, "natrix: %s\n", text.c_str());
  return kExitUsage;
}

/// The path as it must be given in a copy of the working folder: relative to it if it lies there.
std::string path_in_copy(const std::string& path) {
  if (path.starts_with('/')) return path;
  const std::string absolute = absolute_path(path);
  return absolute.starts_with(join(absolute_path("."), "")) || !file_exists(path) ? path : absolute;
}

/// The program's own modules by their number in the program; others are null.
std::vector<const Source*> own_sources(const Compilation& c) {
  std::vector<const Source*> sources;
  for (const auto& module : c.graph->modules) sources.push_back(module->library || module->installed ? nullptr : module->source.get());
  return sources;
}

}  // namespace

int bench(const Options& options) {
  note_interrupts();
  TemporaryFolder folder;
  BenchJob job;
  job.program = options.input;
  job.arguments = options.arguments;
  job.executable = folder.file("program");
  job.empty = folder.file("empty.py");
  job.empty_executable = folder.file("empty");
  job.path = options.path;
  job.runs = options.runs;
  job.versus = options.versus;
  job.json = options.json;
  job.plot = options.plot;

  Compilation c(options);
  const auto start = std::chrono::steady_clock::now();
  if (int status = compile_to(c, job.executable); status != kExitOk) return status;
  job.compile_seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  job.dialect = c.dialect;

  if (!write_file(job.empty, "")) return problem("can't write " + job.empty);
  Options of_empty = options;
  of_empty.input = job.empty;
  of_empty.standard = c.dialect == Dialect::Py2 ? Standard::Py2 : Standard::Py3;
  of_empty.time_stages = false;
  Compilation empty(of_empty);
  if (int status = compile_to(empty, job.empty_executable); status != kExitOk) return status;
  return interrupted() != 0 ? 128 + interrupted() : bench(job);
}

int verify(const Options& options) {
  note_interrupts();
  Options in_copy = options;
  in_copy.input = path_in_copy(options.input);
  for (std::string& folder : in_copy.path) folder = path_in_copy(folder);
  VerifyFolder folder;
  if (std::string text = folder.enter(); !text.empty()) return problem(text);

  VerifyJob job;
  job.program = in_copy.input;
  job.arguments = options.arguments;
  job.path = in_copy.path;
  job.compiled = {job.program};
  Compilation c(in_copy);
  c.output = folder.file("program");
  if (!load(c)) {
    report(c);
    return kExitUsage;
  }
  if (compile(c) && !c.has_errors()) {
    report(c);
    job.executable = c.output;
  } else {
    // What CPython says of an error in a program is what `natrix run` says.
    job.compiled = {natrix_executable(), "run", c.dialect == Dialect::Py2 ? "--std=py2" : "--std=py3", job.program};
  }
  job.dialect = c.dialect;
  return interrupted() != 0 ? 128 + interrupted() : verify(job, folder);
}

int explain(const Options& options) {
  Compilation c(options);
  Explanation explanation;
  c.explanation = &explanation;
  if (int status = compile_to(c, ""); status != kExitOk) return status;
  return c.write(Stage::Exe, show_explanation(explanation, own_sources(c), options.verbose)) ? kExitOk : kExitError;
}

int report(const Options& options) {
  std::string output = options.output;
  if (output.empty()) {
    const std::string name = options.input.substr(options.input.rfind('/') + 1);
    output = (name == "-" ? "report" : name.substr(0, name.rfind('.'))) + ".html";
  }
  if (output != "-" && !can_write(output)) return problem(fmt::format("can't write '{}': {}", output, std::strerror(errno)));
  if (same_file(output, options.input)) return problem("the output '" + output + "' would replace the program");
  note_interrupts();
  TemporaryFolder folder;
  Options with_lines = options;
  with_lines.debug = true;  // which lines it runs
  Compilation c(with_lines);
  Explanation explanation;
  c.explanation = &explanation;
  const std::string executable = folder.file("program");
  if (int status = compile_to(c, executable); status != kExitOk) return status;

  ReportJob job;
  job.title = options.input;
  job.dialect = c.dialect;
  job.sources = own_sources(c);
  for (const auto& module : c.graph->modules) job.paths.push_back(module->path);
  Samples samples;
  if (options.sample) {
    std::vector<std::string> arguments = {options.input};
    arguments.insert(arguments.end(), options.arguments.begin(), options.arguments.end());
    std::set<std::string> files;
    for (std::size_t k = 0; k < job.paths.size(); ++k)
      if (job.sources[k] != nullptr) files.insert(job.paths[k]);
    samples = sample(executable, arguments, files);
    if (samples.outcome.error != 0) return problem(fmt::format("can't watch the program: {}", std::strerror(samples.outcome.error)));
    if (samples.outcome.status != 0) std::fprintf(stderr, "natrix: the program ended with status %s\n", show_status(samples.outcome.status).c_str());
    job.samples = &samples;
  }
  if (write_file(output, make_report(job, explanation))) return kExitOk;
  return problem(fmt::format("can't write '{}': {}", output, std::strerror(errno)));
}

}  // namespace natrix
