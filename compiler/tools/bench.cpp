// compiler/tools/bench.cpp - `natrix bench`. The first run of each contestant warms the caches, measures memory and gives the
// output, which must be the same for all; then they run in turns, so that what else the machine does hits all alike.
#include "compiler/tools/bench.h"

#include <fmt/format.h>
#include <llvm/Support/Allocator.h>
#include <llvm/Support/CommandLine.h>
#include <llvm/Support/StringSaver.h>

#include <algorithm>
#include <cstdio>
#include <cstring>

#include <sys/stat.h>
#include <unistd.h>

#include "compiler/driver/files.h"
#include "compiler/driver/options.h"
#include "compiler/tools/difference.h"
#include "compiler/tools/folder.h"
#include "compiler/tools/interpreters.h"
#include "compiler/tools/process.h"

namespace natrix {
namespace {

constexpr int kStartupRuns = 11;

class Bench {
 public:
  explicit Bench(const BenchJob& job) : job_(job), progress_(::isatty(STDERR_FILENO) != 0) {}

  int run() {
    if (!prepare()) return kExitUsage;
    for (Contestant& c : results_.contestants) {
      if (int status = check(c); status != kExitOk) return status;
    }
    for (int round = 1; round <= job_.runs; ++round) {
      for (Contestant& c : results_.contestants) {
        show(fmt::format("run {} of {}: {}", round, job_.runs, c.name));
        const Outcome outcome = natrix::run(command(c, job_.program, c.executable));
        if (interrupted() != 0) return stop();
        c.cpu.values.push_back(outcome.cpu);
        c.wall.values.push_back(outcome.wall);
      }
    }
    for (int round = 0; round < kStartupRuns; ++round) {
      for (Contestant& c : results_.contestants) {
        show("start-up: " + c.name);
        c.startup.values.push_back(natrix::run(command(c, job_.empty, c.empty_executable)).wall);
        if (interrupted() != 0) return stop();
      }
    }
    show("");
    return report();
  }

 private:
  /// What competes, and the input that all get. From a terminal nothing is read: few programs that are measured would.
  bool prepare() {
    if (folder_.path().empty()) {
      std::fprintf(stderr, "natrix: can't make a folder in %s: %s\n", temporary_folder().c_str(), std::strerror(errno));
      return false;
    }
    for (const std::string& file : {job_.json, job_.plot}) {
      if (file.empty() || file == "-" || can_write(file)) continue;
      std::fprintf(stderr, "natrix: can't write '%s': %s\n", file.c_str(), std::strerror(errno));
      return false;
    }
    std::string input;
    if (::isatty(STDIN_FILENO) == 0) read_stdin(input);
    write_file(folder_.file("input"), input);
    Contestant& natrix = results_.contestants.emplace_back();
    natrix.name = "natrix";
    natrix.executable = job_.executable;
    natrix.empty_executable = job_.empty_executable;
    show("looking for interpreters");
    for (const Interpreter& interpreter : interpreters(job_.dialect)) {
      Contestant& c = results_.contestants.emplace_back();
      c.name = interpreter.name;
      c.command = {interpreter.path};
    }
    for (const std::string& text : job_.versus) {
      Contestant& c = results_.contestants.emplace_back();
      c.name = text;
      llvm::BumpPtrAllocator memory;
      llvm::StringSaver saver(memory);
      llvm::SmallVector<const char*, 8> words;
      llvm::cl::TokenizeGNUCommandLine(text, saver, words);
      c.command.assign(words.begin(), words.end());
      if (!c.command.empty()) continue;
      std::fprintf(stderr, "natrix: --vs: the command is empty\n");
      return false;
    }
    struct stat info;
    if (::stat(job_.executable.c_str(), &info) == 0) results_.executable_size = static_cast<std::uint64_t>(info.st_size);
    return true;
  }

  Invocation command(const Contestant& c, const std::string& program, const std::string& executable) const {
    Invocation command;
    command.executable = executable;
    command.arguments = c.command;
    command.arguments.push_back(program);
    command.arguments.insert(command.arguments.end(), job_.arguments.begin(), job_.arguments.end());
    command.input = folder_.file("input");
    command.output = folder_.file("output");
    command.errors = folder_.file("errors");
    add_python_path(command, job_.path);
    return command;
  }

  /// The first run. Natrix's own output is what the others' are compared with.
  int check(Contestant& c) {
    show("first run: " + c.name);
    Invocation first = command(c, job_.program, c.executable);
    first.measure_memory = true;
    const Outcome outcome = natrix::run(first);
    if (interrupted() != 0) return stop();
    if (outcome.error != 0) return fail(fmt::format("can't run {}: {}", c.command.empty() ? c.executable : c.command[0], std::strerror(outcome.error)), kExitUsage);
    c.status = outcome.status;
    c.peak = outcome.peak;
    std::string output;
    read_file(first.output, output);
    const Contestant& natrix = results_.contestants[0];
    if (&c == &natrix) {
      output_ = std::move(output);
      read_file(first.errors, errors_);
      return kExitOk;
    }
    std::string problem;
    if (output != output_) problem = show_difference("stdout", output, output_, c.name, natrix.name);
    else if (c.status != natrix.status) problem = fmt::format("the exit status is {} under {}, and {} compiled", show_status(c.status), c.name, show_status(natrix.status));
    if (problem.empty()) return kExitOk;
    problem = fmt::format("the outputs differ, so times mean nothing\n{}", problem);
    if (c.status != natrix.status) {
      std::string errors;
      read_file(first.errors, errors);
      problem += last_lines(c.name, errors) + last_lines(natrix.name, errors_);
    }
    return fail(problem, kExitError);
  }

  static std::string last_lines(const std::string& name, std::string_view errors) {
    while (errors.ends_with('\n')) errors.remove_suffix(1);
    if (errors.empty()) return {};
    return fmt::format("\n  stderr of {} ends: {}", name, errors.substr(errors.rfind('\n') + 1));
  }

  int report() const {
    bool ok = true;
    auto write = [&ok](const std::string& file, const std::string& text) {
      if (write_file(file, text)) return;
      std::fprintf(stderr, "natrix: can't write '%s': %s\n", file.c_str(), std::strerror(errno));
      ok = false;
    };
    if (job_.json != "-" && job_.plot != "-") write("-", bench_table(job_, results_));
    if (!job_.json.empty()) write(job_.json, bench_json(job_, results_));
    if (!job_.plot.empty()) write(job_.plot, bench_plot(job_, results_));
    return ok ? kExitOk : kExitError;
  }

  void show(const std::string& text) const {
    if (progress_) std::fprintf(stderr, "\r\033[K%s", text.c_str());
  }

  int fail(const std::string& problem, int status) const {
    show("");
    std::fprintf(stderr, "natrix: %s\n", problem.c_str());
    return status;
  }

  int stop() const {
    show("");
    return 128 + interrupted();
  }

  const BenchJob& job_;
  const bool progress_;
  TemporaryFolder folder_;
  BenchResults results_;
  std::string output_, errors_;  // of Natrix
};

}  // namespace

double Series::median() const {
  std::vector<double> sorted = values;
  std::sort(sorted.begin(), sorted.end());
  const std::size_t middle = sorted.size() / 2;
  return sorted.empty() ? 0 : sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
double Series::lowest() const { return values.empty() ? 0 : *std::min_element(values.begin(), values.end()); }
double Series::highest() const { return values.empty() ? 0 : *std::max_element(values.begin(), values.end()); }

int bench(const BenchJob& job) { return Bench(job).run(); }

}  // namespace natrix
