// compiler/driver/crash.cpp - Crash bundles: a folder with the sources, the command line and a backtrace.
// Runs inside a signal handler on a stack of its own. The process is lost anyway, so the code takes the risk of calling
// functions that are not signal-safe; should it crash again, the default action ends it.
#include "compiler/driver/crash.h"

#include <llvm/Support/ErrorHandling.h>
#include <llvm/Support/Signals.h>
#include <llvm/Support/raw_ostream.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <sys/stat.h>
#include <unistd.h>

#include "compiler/driver/files.h"
#include "compiler/driver/options.h"

namespace natrix {
namespace {

struct BundleSource {
  std::string name;
  const std::string* text;
};

std::vector<std::string> the_command_line;
std::vector<BundleSource> the_sources;
#if __has_feature(address_sanitizer)  // it says more about other signals than we could
constexpr int kSignals[] = {SIGABRT, SIGTRAP};
// At a thread's end it would free the thread's stack for signals, which is LLVM's or ours.
extern "C" const char* __asan_default_options() { return "use_sigaltstack=0"; }
#else
constexpr int kSignals[] = {SIGABRT, SIGTRAP, SIGSEGV, SIGBUS, SIGILL, SIGFPE};
#endif

std::string quoted(const std::string& argument) {
  std::string text = "'";
  for (char c : argument) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return text + "'";
}

/// "pkg/a.py" -> "pkg_a.py": all sources lie side by side in the bundle.
std::string flat_name(const std::string& name) {
  std::string text;
  for (char c : name) text += c == '/' ? '_' : c;
  return text.empty() || text == "-" ? "program.py" : text;
}

[[noreturn]] void leave_bundle(const std::string& reason) {
  for (int signal : kSignals) std::signal(signal, SIG_DFL);
  const char* place = std::getenv("TMPDIR");
  std::string folder = join(place == nullptr ? "/tmp" : place, "natrix-crash-" + std::to_string(::getpid()));
  ::mkdir(folder.c_str(), 0777);
  std::string command = "#!/bin/sh\n# natrix " NATRIX_VERSION ": " + reason + "\n";
  for (const std::string& argument : the_command_line) command += quoted(argument) + ' ';
  write_file(folder + "/command", command + '\n', true);
  for (const BundleSource& source : the_sources) write_file(folder + '/' + flat_name(source.name), *source.text);
  std::string trace;
  {
    llvm::raw_string_ostream out(trace);
    out << reason << '\n';
    llvm::sys::PrintStackTrace(out);
  }
  write_file(folder + "/backtrace", trace);
  std::fprintf(stderr,
               "natrix: internal error: %s\n"
               "The compiler failed, not your program. %s/ has what is needed to find out why.\n",
               reason.c_str(), folder.c_str());
  std::fflush(stderr);
  ::_exit(kExitInternal);
}

void on_signal(int signal) { leave_bundle(std::string("signal ") + std::to_string(signal) + " (" + strsignal(signal) + ")"); }

}  // namespace

void install_crash_handler(const std::vector<std::string>& command_line) {
  the_command_line = command_line;
  llvm::install_fatal_error_handler([](void*, const char* reason, bool) { leave_bundle(reason); });
  alignas(16) static char memory[256 * 1024];
  stack_t stack{};
  stack.ss_sp = memory;
  stack.ss_size = sizeof memory;
  ::sigaltstack(&stack, nullptr);
  struct sigaction action {};
  action.sa_handler = on_signal;
  action.sa_flags = SA_ONSTACK | SA_RESETHAND | SA_NODEFER;
  for (int signal : kSignals) ::sigaction(signal, &action, nullptr);
}

void crash_bundle_source(const std::string& name, const std::string& text) { the_sources.push_back({name, &text}); }

void internal_error(const std::string& message) { leave_bundle(message); }

}  // namespace natrix
