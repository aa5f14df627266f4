// compiler/driver/main.cpp - natrix, the program.
#include "compiler/driver/cache.h"
#include "compiler/driver/compile.h"
#include "compiler/driver/crash.h"
#include "compiler/driver/files.h"
#include "compiler/driver/options.h"
#include "compiler/driver/search.h"
#include "compiler/driver/tools.h"
#include "compiler/resolve/imports.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>

namespace natrix {
namespace {

/// Replaces this process by `program`: stdin, signals and the exit status are its own. Returns only if that failed.
/// With `once` the file is removed first.
int execute(const std::string& program, std::vector<std::string> arguments, bool once = false) {
  std::vector<char*> argv;
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  if (once) {
    const int fd = ::open(program.c_str(), O_RDONLY | O_CLOEXEC);
    ::unlink(program.c_str());
    ::fexecve(fd, argv.data(), environ);
  } else {
    ::execv(program.c_str(), argv.data());
  }
  std::fprintf(stderr, "natrix: can't execute %s: %s\n", program.c_str(), std::strerror(errno));
  return kExitInternal;
}

/// argv[0] is the program as given, which is what sys.argv[0] shows.
std::vector<std::string> arguments_of(const Options& options) {
  std::vector<std::string> arguments = {options.input};
  arguments.insert(arguments.end(), options.arguments.begin(), options.arguments.end());
  return arguments;
}

/// The evaluator is a program of its own for each dialect, beside this one.
int interpret(const Compilation& c) {
  const std::string name = c.dialect == Dialect::Py2 ? "natrix-interpret-py2" : "natrix-interpret-py3";
  std::vector<std::string> arguments = {name};
  for (const std::string& folder : search_path(c).further) arguments.insert(arguments.end(), {"--path", folder});
  for (std::string& argument : arguments_of(c.options)) arguments.push_back(std::move(argument));
  return execute(join(folder_of(natrix_executable()), name), std::move(arguments));
}

int run(Compilation& c) {
  if (c.options.interpret) return interpret(c);
  RunCache cache(c);
  std::string program = cache.find();
  bool keep = true;
  if (program.empty()) {
    c.output = cache.temporary();
    keep = !c.output.empty();
    if (!keep) c.output = join(temporary_folder(), "natrix-run-" + std::to_string(::getpid()));
    const bool ok = compile(c);
    report(c);
    if (!ok || c.has_errors()) return kExitError;
    program = keep ? cache.add() : c.output;
  } else {
    c.say("found in the cache: " + program);
  }
  return execute(program, arguments_of(c.options), !keep);
}

int perform(const Options& options) {
  install_crash_handler(options);
  if (options.command == Command::Bench) return bench(options);
  if (options.command == Command::Verify) return verify(options);
  if (options.command == Command::Report) return report(options);
  if (options.command == Command::Check && options.explain) return explain(options);
  Compilation c(options);
  if (load(c)) {
    if (options.command == Command::Run) return run(c);
    if (!can_build(c)) {
      report(c);
      return kExitUsage;
    }
    if (compile(c) && !c.has_errors()) {
      report(c);
      return kExitOk;
    }
  }
  report(c);
  return c.source == nullptr && c.graph == nullptr ? kExitUsage : kExitError;
}

/// The stages recurse over the nesting of the program, so they get a stack that no sane program exhausts. It is
/// reserved, not committed.
int on_large_stack(const Options& options) {
  struct Job {
    const Options& options;
    int status;
  } job{options, kExitInternal};
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, std::size_t{1} << 30);
  pthread_t thread;
  auto body = [](void* argument) -> void* {
    Job& job = *static_cast<Job*>(argument);
    job.status = perform(job.options);
    return nullptr;
  };
  if (pthread_create(&thread, &attributes, body, &job) != 0) return perform(options);
  pthread_join(thread, nullptr);
  return job.status;
}

}  // namespace
}  // namespace natrix

int main(int argc, char** argv) {
  natrix::Options options;
  int status = natrix::parse_options(argc, argv, options);
  if (status < 0) status = natrix::on_large_stack(options);
  return status;
}
