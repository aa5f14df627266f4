// runtime/core/main.h - the process around the program.
#pragma once

#include "runtime/core/thread.h"
#include "runtime/core/result.h"

namespace natrix {
struct Dict;
struct List;
struct Tuple;
}

namespace natrix::rt {

/// What report_uncaught gives for a KeyboardInterrupt: the process then ends as CPython of the dialect does.
inline constexpr int kInterruptedStatus = 256;

extern int program_argc;
extern char** program_argv;

/// Sets up the main thread, runs `body` on the main program's stack, then exit hooks, flushing; returns the exit status.
int run_process(int argc, char** argv, int (*body)(Thread& t));
/// `body` of a compiled program: runs __main__; an uncaught exception is reported.
int run_compiled_program(Thread& t);
/// Runs when the program ends, last first (atexit).
Result<void> add_exit_hook(Thread& t, Value callable, Tuple* args, Dict* kwargs);
void run_exit_hooks(Thread& t, int* status);
List* exit_hook_list();  // tuples of callable, args, kwargs; null: none registered

}  // namespace natrix::rt
