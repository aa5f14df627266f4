// runtime/system/process.h - this process and its children. Results are values, or -errno.
#pragma once

#include <cstddef>
#include <cstdint>

#include "runtime/core/result.h"
#include "runtime/core/thread.h"

namespace natrix::rt::sys {

int64_t process_id();
int64_t parent_process_id();
/// 0 user, 1 effective user, 2 group, 3 effective group.
int64_t identity(int which);
/// The shell runs the command; the status as wait() gives it.
Result<int64_t> run_shell(Thread& t, const char* command);
/// The shell runs the command with its output (or, if not `reading`, its input) at the other end of a new pipe: the
/// child's number, and our end.
int64_t open_process(const char* command, bool reading, int* descriptor);
/// 0 in the child. The world is stopped while it happens.
int64_t fork(Thread& t);
/// null environment: this process's own. Returns only if it failed.
int64_t execute(const char* path, char* const* arguments, char* const* environment);
Result<int64_t> wait_for(Thread& t, int64_t process, int options, int64_t* status);
int64_t send_signal(int64_t process, int signal);
int64_t send_group_signal(int64_t group, int signal);
/// 0: of this process.
int64_t process_group(int64_t process);
int64_t set_process_group(int64_t process, int64_t group);
int64_t session(int64_t process);
int64_t new_session();
int64_t add_niceness(int increment, int* now);
/// Up to `room` of the process's further groups; the number there are.
int64_t further_groups(uint32_t* groups, int room);
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
int64_t terminal_size(int descriptor, int* columns, int* lines);
bool load_averages(double out[3]);

const char* environment_value(const char* name);
int64_t set_environment(const char* name, const char* value);
int64_t unset_environment(const char* name);
char** environment();
const char* error_text(int error);

}  // namespace natrix::rt::sys
