// runtime/system/posix/launch.cpp - a program in a new process, as subprocess asks for it. The order of what the child does
// is Modules/_posixsubprocess.c's, child_exec.
#include <dirent.h>
#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "runtime/heap/threads.h"
#include "runtime/system/process.h"

extern char** environ;

namespace natrix::rt::sys {

namespace {

bool inherit(int descriptor) { return ::fcntl(descriptor, F_SETFD, 0) == 0; }

/// Moves it above the standard ones, where those would overwrite it.
bool lift(int* descriptor) {
  if (*descriptor < 0 || *descriptor > 2) return true;
  *descriptor = ::fcntl(*descriptor, F_DUPFD_CLOEXEC, 3);
  return *descriptor >= 0;
}

bool put(int descriptor, int as) {
  if (descriptor < 0) return true;
  return descriptor == as ? inherit(as) : ::dup2(descriptor, as) >= 0;
}

bool is_kept(const Launch& what, int descriptor) {
  for (size_t i = 0; i < what.kept_count; ++i) {
    if (what.kept[i] == descriptor) return true;
  }
  return descriptor == what.report[1];
}

void close_others(const Launch& what) {
  DIR* directory = ::opendir("/proc/self/fd");
  if (directory == nullptr) {
    for (int i = 3; i < static_cast<int>(::sysconf(_SC_OPEN_MAX)); ++i) {
      if (!is_kept(what, i)) ::close(i);
    }
    return;
  }
  while (const dirent* entry = ::readdir(directory)) {
    const int descriptor = atoi(entry->d_name);
    if (descriptor > 2 && descriptor != ::dirfd(directory) && !is_kept(what, descriptor)) ::close(descriptor);
  }
  ::closedir(directory);
}

/// False with errno set.
bool prepare(const Launch& what, int input, int output, int errors) {
  for (size_t i = 0; i < what.kept_count; ++i) {
    if (what.kept[i] != what.report[1] && !inherit(what.kept[i])) return false;
  }
  if (!lift(&output) || !lift(&errors)) return false;
  if (!put(input, 0) || !put(output, 1) || !put(errors, 2)) return false;
  if (what.directory != nullptr && ::chdir(what.directory) != 0) return false;
  if (what.mask >= 0) ::umask(static_cast<mode_t>(what.mask));
  if (what.restore_signals) {
    for (const int number : {SIGPIPE, SIGXFSZ}) ::signal(number, SIG_DFL);
  }
  if (what.new_session) ::setsid();
  if (what.process_group >= 0 && ::setpgid(0, static_cast<pid_t>(what.process_group)) != 0) return false;
  if (what.groups != nullptr && ::setgroups(what.group_count, what.groups) != 0) return false;
  const auto group = static_cast<gid_t>(what.group);
  if (what.group >= 0 && ::setregid(group, group) != 0) return false;
  const auto user = static_cast<uid_t>(what.user);
  return what.user < 0 || ::setreuid(user, user) == 0;
}

void report_to(int descriptor, const char* text) { (void)!::write(descriptor, text, strlen(text)); }

/// As subprocess.py reads it: the type's name, errno in hexadecimal, a text.
[[noreturn]] void report_error(const Launch& what, int error, const char* step) {
  char text[64] = "OSError:", digits[16];
  char* p = text + strlen(text);
  int n = 0;
  for (int rest = error; rest != 0; rest >>= 4) digits[n++] = "0123456789ABCDEF"[rest & 15];
  while (n > 0) *p++ = digits[--n];
  *p++ = ':';
  strcpy(p, step);
  report_to(what.report[1], text);
  ::_exit(255);
}

[[noreturn]] void become(const Launch& what) {
  // The parent's ends are of no use here.
  for (const int end : {what.input[1], what.output[0], what.errors[0], what.report[0]}) {
    if (end >= 0) ::close(end);
  }
  errno = 0;
  if (!prepare(what, what.input[0], what.output[1], what.errors[1])) report_error(what, errno, "noexec");
  if (what.before_exec != nullptr && !what.before_exec(what.context)) {
    report_to(what.report[1], "SubprocessError:0:Exception occurred in preexec_fn.");
    ::_exit(255);
  }
  if (what.close_others) close_others(what);
  int error = 0;
  for (char* const* path = what.paths; *path != nullptr; ++path) {
    ::execve(*path, what.arguments, what.environment != nullptr ? what.environment : environ);
    // The first that is there says why it would not run.
    if (errno != ENOENT && errno != ENOTDIR && error == 0) error = errno;
  }
  report_error(what, error != 0 ? error : errno, "");
}

}  // namespace

int64_t launch(Thread& t, const Launch& what) {
  stop_world(t);
  const pid_t child = ::fork();
  const int error = errno;
  if (child == 0) {
    if (what.before_exec != nullptr) {
      threads_forked(t);
      resume_world(t);
    }
    become(what);
  }
  resume_world(t);
  return child < 0 ? -error : child;
}

}  // namespace natrix::rt::sys
