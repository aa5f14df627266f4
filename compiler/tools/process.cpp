// compiler/tools/process.cpp - see process.h.
// Linux hands a process's peak memory on across exec: what wait4 tells is at least what natrix itself held. So where memory
// is asked for the program is traced, stops before it exits, and its own VmHWM is read.
#include "compiler/tools/process.h"

#include <fmt/format.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "compiler/driver/files.h"

namespace natrix {
namespace {

volatile std::sig_atomic_t g_interrupt = 0;
volatile pid_t g_child = 0;

void on_interrupt(int signal) {
  g_interrupt = signal;
  if (g_child > 0) ::kill(g_child, signal);
}

double seconds(const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6; }

std::vector<char*> pointers(std::vector<std::string>& strings) {
  std::vector<char*> all;
  for (std::string& text : strings) all.push_back(text.data());
  all.push_back(nullptr);
  return all;
}

std::vector<std::string> environment(const std::vector<std::string>& additions) {
  std::vector<std::string> all = additions;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string_view text = *entry;
    const std::string_view name = text.substr(0, text.find('=') + 1);
    bool replaced = false;
    for (const std::string& addition : additions) replaced = replaced || addition.starts_with(name);
    if (!replaced) all.emplace_back(text);
  }
  return all;
}

bool redirect(int fd, const char* file, int flags) {
  const int opened = ::open(file, flags | O_CLOEXEC, 0666);
  return opened >= 0 && ::dup2(opened, fd) >= 0;
}

/// The peak of a process that stands before its exit.
std::uint64_t peak_of(pid_t child) {
  std::string text;
  if (!read_file(fmt::format("/proc/{}/status", child), text)) return 0;
  const std::size_t at = text.find("VmHWM:");
  return at == std::string::npos ? 0 : std::strtoull(text.c_str() + at + 6, nullptr, 10) * 1024;
}

/// Waits until the child has ended; a traced one is let go on where it stops.
int wait_for(pid_t child, Outcome& outcome, rusage& usage) {
  bool started = false;
  for (int status = 0;;) {
    if (::wait4(child, &status, 0, &usage) < 0) {
      if (errno == EINTR) continue;
      return 0;
    }
    if (!WIFSTOPPED(status)) return status;
    long signal = WSTOPSIG(status);
    if (status >> 8 == (SIGTRAP | (PTRACE_EVENT_EXIT << 8))) {
      outcome.peak = peak_of(child);
      signal = 0;
    } else if (!started && signal == SIGTRAP) {  // the exec itself
      started = true;
      ::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACEEXIT | PTRACE_O_EXITKILL);
      signal = 0;
    }
    ::ptrace(PTRACE_CONT, child, nullptr, signal);
  }
}

}  // namespace

void add_python_path(Invocation& command, const std::vector<std::string>& path) {
  if (path.empty()) return;
  std::string all = "PYTHONPATH=";
  for (const std::string& folder : path) all += folder + ':';
  if (const char* inherited = std::getenv("PYTHONPATH")) all += inherited;
  if (all.ends_with(':')) all.pop_back();
  command.environment.push_back(std::move(all));
}

Outcome run(const Invocation& command) {
  Outcome outcome;
  std::vector<std::string> arguments = command.arguments, variables = environment(command.environment);
  const std::vector<char*> argv = pointers(arguments), envp = pointers(variables);
  const char* file = command.executable.empty() ? argv[0] : command.executable.c_str();
  const auto start = std::chrono::steady_clock::now();
  volatile int failed = 0;
  const pid_t child = ::vfork();  // it shares our memory until it runs the program
  if (child == 0) {
    const bool ready = (command.folder.empty() || ::chdir(command.folder.c_str()) == 0) && redirect(0, command.input.c_str(), O_RDONLY) &&
                       redirect(1, command.output.c_str(), O_WRONLY | O_CREAT | O_TRUNC) &&
                       redirect(2, command.errors.c_str(), O_WRONLY | O_CREAT | O_TRUNC);
    if (ready) {
      if (command.measure_memory) ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
      ::execvpe(file, argv.data(), envp.data());
    }
    failed = errno;
    ::_exit(127);
  }
  if (child < 0) {
    outcome.error = errno;
    return outcome;
  }
  g_child = child;
  if (g_interrupt != 0) ::kill(child, SIGTERM);
  rusage usage{};
  const int status = wait_for(child, outcome, usage);
  g_child = 0;
  outcome.wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  outcome.cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime);
  if (outcome.peak == 0) outcome.peak = static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
  outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
  outcome.error = failed;
  return outcome;
}

std::string show_status(int status) {
  if (status >= 0) return std::to_string(status);
  return fmt::format("signal {} ({})", -status, ::strsignal(-status));
}

void note_interrupts() {
  struct sigaction action{};
  action.sa_handler = on_interrupt;
  for (int signal : {SIGINT, SIGTERM, SIGHUP}) ::sigaction(signal, &action, nullptr);
}

int interrupted() { return g_interrupt; }

}  // namespace natrix
