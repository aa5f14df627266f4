// compiler/driver/main.cpp - natrix, the program.
#include "compiler/driver/compile.h"
#include "compiler/driver/crash.h"
#include "compiler/driver/options.h"

#include <cstdlib>

#include <pthread.h>

namespace natrix {
namespace {

int perform(const Options& options) {
  install_crash_handler(options.command_line);
  Compilation c(options);
  bool ok = compile(c);
  report(c);
  return ok && !c.has_errors() ? kExitOk : kExitError;
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
