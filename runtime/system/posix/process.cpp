// runtime/system/posix/process.cpp - this process and its children on POSIX.
#include "runtime/system/process.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/times.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

#include "runtime/heap/threads.h"
#include "runtime/system/blocking.h"
#include "runtime/system/limits.h"

extern char** environ;

namespace natrix::rt::sys {

namespace {
int64_t checked(int64_t r) { return r < 0 ? -errno : r; }
}  // namespace

int64_t send_group_signal(int64_t group, int signal) { return checked(::killpg(static_cast<pid_t>(group), signal)); }
int64_t process_group(int64_t process) { return checked(::getpgid(static_cast<pid_t>(process))); }
int64_t set_process_group(int64_t process, int64_t group) {
  return checked(::setpgid(static_cast<pid_t>(process), static_cast<pid_t>(group)));
}
int64_t session(int64_t process) { return checked(::getsid(static_cast<pid_t>(process))); }
int64_t new_session() { return checked(::setsid()); }

int64_t add_niceness(int increment, int* now) {
  errno = 0;  // -1 is a niceness too
  *now = ::nice(increment);
  return *now == -1 && errno != 0 ? -errno : 0;
}

int64_t process_id() { return ::getpid(); }
int64_t parent_process_id() { return ::getppid(); }

Result<int64_t> run_shell(Thread& t, const char* command) {
  Unlocked waiting(t);
  const int status = ::system(command);
  return status == -1 ? int64_t{-errno} : int64_t{status};
}

int64_t open_process(const char* command, bool reading, int* descriptor) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) < 0) return -errno;
  const int ours = reading ? ends[0] : ends[1], theirs = reading ? ends[1] : ends[0];
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, theirs, reading ? 1 : 0);
  char shell[] = "sh", option[] = "-c";
  char* arguments[] = {shell, option, const_cast<char*>(command), nullptr};
  pid_t child;
  const int error = ::posix_spawn(&child, "/bin/sh", &actions, nullptr, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  ::close(theirs);
  if (error != 0) {
    ::close(ours);
    return -error;
  }
  *descriptor = ours;
  return child;
}

int64_t fork(Thread& t) {
  stop_world(t);
  const pid_t child = ::fork();
  const int error = errno;
  if (child == 0) threads_forked(t);
  resume_world(t);
  return child < 0 ? -error : child;
}

int64_t execute(const char* path, char* const* arguments, char* const* environment) {
  if (environment == nullptr) {
    ::execv(path, arguments);
  } else {
    ::execve(path, arguments, environment);
  }
  return -errno;
}

Result<int64_t> wait_for(Thread& t, int64_t process, int options, int64_t* status, Interrupted then) {
  int raw = 0;
  const int64_t child = TRY(interruptible(t, [&] { return int64_t{::waitpid(static_cast<pid_t>(process), &raw, options)}; }, then));
  *status = raw;
  return child;
}

Result<int64_t> wait_with_usage(Thread& t, int64_t process, int options, int64_t* status, Usage* usage) {
  int raw = 0;
  rusage used = {};
  const int64_t child = TRY(interruptible(t, [&] { return int64_t{::wait4(static_cast<pid_t>(process), &raw, options, &used)}; }));
  *status = raw;
  usage_of(used, usage);
  return child;
}

Result<int64_t> wait_for_event(Thread& t, int kind, int64_t id, int options, int64_t event[5]) {
  siginfo_t info = {};
  const int64_t r = TRY(interruptible(t, [&] { return int64_t{::waitid(static_cast<idtype_t>(kind), static_cast<id_t>(id), &info, options)}; }));
  const int64_t values[] = {info.si_pid, info.si_uid, info.si_signo, info.si_status, info.si_code};
  memcpy(event, values, sizeof values);
  return r;
}

int64_t send_signal(int64_t process, int signal) { return checked(::kill(static_cast<pid_t>(process), signal)); }
int64_t make_pipe(int* ends, bool inherited) { return checked(::pipe2(ends, inherited ? 0 : O_CLOEXEC)); }
int64_t duplicate(int descriptor) { return checked(::dup(descriptor)); }
int64_t duplicate_to(int descriptor, int to, bool inherited) {
  if (descriptor == to) return to;
  return checked(::dup3(descriptor, to, inherited ? 0 : O_CLOEXEC));
}
void exit_now(int status) { ::_exit(status); }
void abort_now() { ::abort(); }

void process_times(double out[5]) {
  tms parts;
  const double tick = static_cast<double>(::sysconf(_SC_CLK_TCK));
  const clock_t elapsed = ::times(&parts);
  const clock_t values[] = {parts.tms_utime, parts.tms_stime, parts.tms_cutime, parts.tms_cstime, elapsed};
  for (int i = 0; i < 5; ++i) out[i] = static_cast<double>(values[i]) / tick;
}

int64_t processor_count() { return ::sysconf(_SC_NPROCESSORS_ONLN); }

void system_names(SystemNames* out) {
  utsname names;
  ::uname(&names);
  memcpy(out->system, names.sysname, 65);
  memcpy(out->node, names.nodename, 65);
  memcpy(out->release, names.release, 65);
  memcpy(out->version, names.version, 65);
  memcpy(out->machine, names.machine, 65);
}

bool load_averages(double out[3]) { return ::getloadavg(out, 3) == 3; }

const char* environment_value(const char* name) { return ::getenv(name); }
int64_t set_environment(const char* name, const char* value) { return checked(::setenv(name, value, 1)); }
int64_t unset_environment(const char* name) { return checked(::unsetenv(name)); }
char** environment() { return environ; }
const char* error_text(int error) { return ::strerror(error); }

}  // namespace natrix::rt::sys
