// compiler/tools/verify.cpp - see verify.h.
#include "compiler/tools/verify.h"

#include <fmt/format.h>

#include <cstdio>
#include <cstring>

#include <unistd.h>

#include "compiler/driver/files.h"
#include "compiler/driver/options.h"
#include "compiler/tools/difference.h"
#include "compiler/tools/interpreters.h"
#include "compiler/tools/process.h"

namespace natrix {
namespace {

constexpr std::uint64_t kLargestFolder = std::uint64_t{1} << 30;

struct Result {
  Outcome outcome;
  std::string output, errors;
};

class Verification {
 public:
  Verification(const VerifyJob& job, VerifyFolder& folder) : job_(job), folder_(folder) {}

  int run() {
    std::string input;
    if (::isatty(STDIN_FILENO) == 0) read_stdin(input);
    write_file(folder_.file("input"), input);
    const std::optional<Interpreter> reference = reference_interpreter(job_.dialect);
    if (!reference) {
      return fail(job_.dialect == Dialect::Py2 ? "there is no CPython 2.7 to compare with; NATRIX_PYTHON2 can name it"
                                               : "there is no CPython 3.11 to compare with; NATRIX_PYTHON3 can name it",
                  kExitUsage);
    }
    const std::vector<std::string> interpreted = {reference->path, job_.program};
    const Result expected = execute(interpreted, "");
    std::string problem = folder_.renew("reference");
    if (!problem.empty()) return fail(problem, kExitUsage);
    const Result ours = execute(job_.compiled, job_.executable);
    for (const Result* result : {&expected, &ours}) {
      if (interrupted() != 0) return 128 + interrupted();
      if (result->outcome.error != 0) return fail(fmt::format("can't run {}: {}", result == &ours ? job_.compiled[0] : reference->path, std::strerror(result->outcome.error)), kExitUsage);
    }
    const std::string difference = compare(expected, ours, folder_.path());
    if (difference.empty()) {
      std::printf("%s: the same as under %s: stdout, stderr, exit status %s, files\n", job_.program.c_str(), reference->name.c_str(),
                  show_status(ours.outcome.status).c_str());
      return kExitOk;
    }
    std::printf("%s: not the same as under %s\n%s\n", job_.program.c_str(), reference->name.c_str(), difference.c_str());
    if (!repeatable(interpreted, expected)) std::printf("note: it does not do the same twice under %s either\n", reference->name.c_str());
    return interrupted() != 0 ? 128 + interrupted() : kExitError;
  }

 private:
  Result execute(const std::vector<std::string>& program, const std::string& executable) {
    Invocation command;
    command.executable = executable;
    command.arguments = program;
    command.arguments.insert(command.arguments.end(), job_.arguments.begin(), job_.arguments.end());
    command.folder = folder_.path();
    command.input = folder_.file("input");
    command.output = folder_.file("stdout");
    command.errors = folder_.file("stderr");
    command.environment = {"PYTHONDONTWRITEBYTECODE=1"};
    // Python 3 orders sets differently each time, unless it is told how.
    if (::getenv("PYTHONHASHSEED") == nullptr) command.environment.emplace_back("PYTHONHASHSEED=0");
    add_python_path(command, job_.path);
    Result result;
    result.outcome = natrix::run(command);
    read_file(command.output, result.output);
    read_file(command.errors, result.errors);
    return result;
  }

  std::string compare(const Result& expected, const Result& ours, const std::string& files) const {
    std::string difference;
    if (expected.output != ours.output) difference = show_difference("stdout", expected.output, ours.output);
    else if (expected.errors != ours.errors) difference = show_difference("stderr", expected.errors, ours.errors);
    else if (expected.outcome.status == ours.outcome.status) return compare_folders(folder_.file("reference"), files);
    if (expected.outcome.status == ours.outcome.status) return difference;
    return fmt::format("{}{}the exit status is {} under the reference, compiled {}", difference, difference.empty() ? "" : "\n",
                       show_status(expected.outcome.status), show_status(ours.outcome.status));
  }

  bool repeatable(const std::vector<std::string>& interpreted, const Result& expected) {
    if (!folder_.renew("compiled").empty()) return true;
    return compare(expected, execute(interpreted, ""), folder_.path()).empty();
  }

  static int fail(const std::string& problem, int status) {
    std::fprintf(stderr, "natrix: %s\n", problem.c_str());
    return status;
  }

  const VerifyJob& job_;
  VerifyFolder& folder_;
};

}  // namespace

std::string VerifyFolder::enter() {
  original_ = absolute_path(".");
  if (files_.path().empty()) return fmt::format("can't make a folder in {}: {}", temporary_folder(), std::strerror(errno));
  if (files_.path().starts_with(join(original_, ""))) {
    return fmt::format("verify makes copies of the working folder in {}, which lies in it: run it in another one", temporary_folder());
  }
  if (folder_size(original_) > kLargestFolder) {
    return fmt::format("{} holds more than 1 GB, and verify makes copies of the working folder: run it in a smaller one", original_);
  }
  std::string problem = copy_folder(original_, path());
  if (problem.empty() && ::chdir(path().c_str()) != 0) problem = fmt::format("can't enter {}: {}", path(), std::strerror(errno));
  return problem;
}

std::string VerifyFolder::renew(const char* name) {
  if (::rename(path().c_str(), file(name).c_str()) != 0) return fmt::format("can't rename {}: {}", path(), std::strerror(errno));
  return copy_folder(original_, path());
}

int verify(const VerifyJob& job, VerifyFolder& folder) { return Verification(job, folder).run(); }

}  // namespace natrix
