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

#include <unistd.h>

#include "compiler/driver/files.h"
#include "compiler/driver/options.h"

namespace natrix {
namespace {

struct BundleSource {
  std::string path;
  const std::string* text;
};

std::vector<std::string> the_command_line;  // of a natrix that is run in the bundle
std::string the_program;
const char* the_stage = "start";
std::vector<BundleSource> the_sources;
#if __has_feature(address_sanitizer)  // it says more about other signals than we could
constexpr int kSignals[] = {SIGABRT, SIGTRAP, SIGILL};
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

/// Writes the bundle. False: there is no place for it.
bool write_bundle(const std::string& folder, const std::string& reason) {
  if (!make_folders(folder)) return false;
  std::string command = "#!/bin/sh\n# natrix " NATRIX_VERSION ": " + reason + "\ncd \"$(dirname \"$0\")\"\n";
  for (const std::string& argument : the_command_line) command += quoted(argument) + ' ';
  bool ok = write_file(folder + "/command", command + '\n', true);
  for (const BundleSource& source : the_sources) {
    const std::string path = join(folder, source.path);
    ok = make_folders(folder_of(path)) && write_file(path, *source.text) && ok;
  }
  std::string trace;
  {
    llvm::raw_string_ostream out(trace);
    out << reason << '\n';
    llvm::sys::PrintStackTrace(out);
  }
  return write_file(folder + "/backtrace", trace) && ok;
}

[[noreturn]] void leave_bundle(const std::string& what) {
  static bool failing = false;
  if (failing) ::_exit(kExitInternal);  // LLVM's backtrace failed
  failing = true;
  for (int signal : kSignals) std::signal(signal, SIG_DFL);
  const std::string reason = what + ", in stage " + the_stage;
  std::fprintf(stderr, "natrix: internal error: %s\n", reason.c_str());
  const std::string folder = join(temporary_folder(), "natrix-crash-" + std::to_string(::getpid()));
  std::fprintf(stderr, "The compiler failed, not your program. %s/ %s\n", folder.c_str(),
               write_bundle(folder, reason) ? "has what is needed to find out why."
                                            : "would tell more, but cannot be written.");
  ::_exit(kExitInternal);
}

void on_signal(int signal) { leave_bundle(std::string("signal ") + std::to_string(signal) + " (" + strsignal(signal) + ")"); }

}  // namespace

void install_crash_handler(const Options& options) {
  the_program = options.input == "-" ? "program.py" : options.input.substr(options.input.rfind('/') + 1);
  the_command_line = options.command_line;
  for (std::string& argument : the_command_line) {
    if (argument == options.input) {
      argument = the_program;
      break;
    }
  }
  llvm::install_fatal_error_handler([](void*, const char* reason, bool) { leave_bundle(reason); });
  use_crash_stack();
  struct sigaction action {};
  action.sa_handler = on_signal;
  action.sa_flags = SA_ONSTACK | SA_RESETHAND | SA_NODEFER;
  for (int signal : kSignals) ::sigaction(signal, &action, nullptr);
}

void use_crash_stack() {
  alignas(16) static thread_local char memory[128 * 1024];
  stack_t stack{};
  stack.ss_sp = memory;
  stack.ss_size = sizeof memory;
  ::sigaltstack(&stack, nullptr);
}

void crash_bundle_program(const std::string& text) { the_sources.push_back({the_program, &text}); }
void crash_bundle_module(const std::string& path, const std::string& text) { the_sources.push_back({path, &text}); }

void crash_place(const char* stage) {
  the_stage = stage;
  const char* wanted = std::getenv("NATRIX_CRASH");
  if (wanted != nullptr && *wanted != 0 && std::string_view(stage).starts_with(wanted)) __builtin_trap();
}

void internal_error(const std::string& message) { leave_bundle(message); }

}  // namespace natrix
