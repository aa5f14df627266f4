// runtime/system/process.h - this process and its children. Results are values, or -errno.
#pragma once

#include <cstddef>
#include <cstdint>

#include "runtime/core/result.h"
#include "runtime/core/thread.h"
#include "runtime/system/blocking.h"

namespace natrix::rt::sys {

int64_t process_id();
int64_t parent_process_id();
/// The shell runs the command; the status as wait() gives it.
Result<int64_t> run_shell(Thread& t, const char* command);
/// The shell runs the command with its output (or, if not `reading`, its input) at the other end of a new pipe: the
/// child's number, and our end.
int64_t open_process(const char* command, bool reading, int* descriptor);
/// 0 in the child. The world is stopped while it happens.
int64_t fork(Thread& t);
/// What the child of launch() does between fork and exec; descriptors are -1 where there is none. Modules/_posixsubprocess.c.
struct Launch {
  char* const* paths;           // tried one after the other
  char* const* arguments;
  char* const* environment;     // null: this process's own
  const char* directory;        // null: stays
  const int* kept;              // descriptors that stay open, ascending
  size_t kept_count;
  bool close_others;
  int input[2], output[2], errors[2], report[2];  // pipes: [0] is read from, [1] written to
  bool restore_signals, new_session;
  int64_t process_group, user, group, mask;       // -1: unchanged
  const uint32_t* groups;       // null: unchanged
  size_t group_count;
  bool (*before_exec)(void* context);             // null, or runs Python code in the child; false if it raised
  void* context;
};
/// The child's number. What goes wrong in it is written to its report pipe.
int64_t launch(Thread& t, const Launch& what);
/// null environment: this process's own. Returns only if it failed.
int64_t execute(const char* path, char* const* arguments, char* const* environment);
Result<int64_t> wait_for(Thread& t, int64_t process, int options, int64_t* status, Interrupted then = Interrupted::AsDialect);
struct Usage;
/// wait4(2): also what the child has used.
Result<int64_t> wait_with_usage(Thread& t, int64_t process, int options, int64_t* status, Usage* usage);
/// waitid(2): process, user, signal, status and code of what happened to a child; process 0: nothing yet.
Result<int64_t> wait_for_event(Thread& t, int kind, int64_t id, int options, int64_t event[5]);
int64_t send_signal(int64_t process, int signal);
int64_t send_group_signal(int64_t group, int signal);
/// 0: of this process.
int64_t process_group(int64_t process);
int64_t set_process_group(int64_t process, int64_t group);
int64_t session(int64_t process);
int64_t new_session();
int64_t add_niceness(int increment, int* now);
int64_t make_pipe(int* ends, bool inherited);
int64_t duplicate(int descriptor);
int64_t duplicate_to(int descriptor, int to, bool inherited);
[[noreturn]] void exit_now(int status);
[[noreturn]] void abort_now();
/// Seconds: user, system, children's user and system, elapsed.
void process_times(double out[5]);
int64_t processor_count();
struct SystemNames {
  char system[65], node[65], release[65], version[65], machine[65];
};
void system_names(SystemNames* out);
bool load_averages(double out[3]);

const char* environment_value(const char* name);
int64_t set_environment(const char* name, const char* value);
int64_t unset_environment(const char* name);
char** environment();
const char* error_text(int error);

}  // namespace natrix::rt::sys
