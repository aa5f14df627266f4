// runtime/core/main.cpp - the life of a compiled program: start, __main__, exit.

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "runtime/containers/dict.h"
#include "runtime/containers/list.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/api.h"
#include "runtime/core/main.h"
#include "runtime/core/module.h"
#include "runtime/heap/death.h"
#include "runtime/heap/threads.h"
#include "runtime/modules/file.h"
#include "runtime/system/signals.h"
#include "runtime/text/bytes.h"
#include "runtime/text/str.h"

namespace natrix::rt {

int program_argc;
char** program_argv;

namespace {

// Python code runs on this much stack, of which the system commits what is touched.
constexpr size_t kMainStack = size_t{1} << 30;

Value exit_hooks;
NATRIX_ROOTS(exit_hooks_root, &exit_hooks, 1);

Result<void> run_main_module(Thread& t) {
  ModuleInfo* info = nx_program.modules[0];
  Module* module = TRY(make_module(t, info->name, info));
  TRY(dict_set_text(t, module->dict, names::dunder_file, value_of(info->filename)));
  Module* builtins = TRY(builtins_module(t));
  TRY(dict_set_text(t, module->dict, names::dunder_builtins, value_of(builtins)));
  info->module = module;
  TRY(dict_set_text(t, TRY(modules_dict(t)), info->name, value_of(module)));
  TRY(Result<Value>(info->body->entry(t, value_of(module), nullptr, 0, kEmpty)));
  return {};
}

struct MainRun {
  int (*body)(Thread& t);
  int status;
};

void main_on_stack(void* argument) {
  auto* run = static_cast<MainRun*>(argument);
  run->status = run->body(nx_thread);
}

}  // namespace

int run_compiled_program(Thread& t) {
  return run_main_module(t).raised() ? report_uncaught(t) : 0;
}

// Library Reference, atexit: last registered, first run; an error is reported and the others still run.
void run_exit_hooks(Thread& t, int* status) {
  if (exit_hooks == kEmpty) return;
  auto* hooks = as<List>(exit_hooks);
  while (list_size(hooks) != 0) {
    Value hook = list_remove_at(t, hooks, list_size(hooks) - 1);
    auto* call = as<Tuple>(hook);
    if (!call_with_py(t, call->items[0], as<Tuple>(call->items[1]), call->items[2]).raised()) continue;
    Exception* e = take_pending(t);
    bool exits = is_subtype(type_of(e), &SystemExit);
    restore_pending(t, e);
    if (exits) *status = report_uncaught(t);
    else if (py2()) *status = (report_uncaught(t), *status);
    else report_unraisable(t, " atexit callback", call->items[0]);
  }
}

Result<void> add_exit_hook(Thread& t, Value callable, Tuple* args, Dict* kwargs) {
  if (exit_hooks == kEmpty) store(nullptr, &exit_hooks, value_of(TRY(make_list(t, nullptr, 0))));
  Tuple* call = TRY(make_tuple_of(t, callable, value_of(args), kwargs == nullptr ? kEmpty : value_of(kwargs)));
  return list_append(t, as<List>(exit_hooks), value_of(call));
}

List* exit_hook_list() { return exit_hooks == kEmpty ? nullptr : as<List>(exit_hooks); }

namespace {

int (*process_body)(Thread& t);

// Library Reference, threading: "The entire Python program exits when no alive non-daemon threads are left."
void join_threads_py(Thread& t) {
  auto modules = modules_dict(t);
  if (modules.raised()) return take_pending(t), void();
  Value threading = dict_get_text(modules.value(), names::threading);
  if (threading == kEmpty) return;
  if (call_method_py(t, threading, names::_shutdown).raised()) report_unraisable(t, "", threading);
}

int whole_run(Thread& t) {
  int status = process_body(t);
  flush_line_py(t);
  join_threads_py(t);
  run_exit_hooks(t, &status);
  if (die_at_exit_py != nullptr) die_at_exit_py(t);
  if (!flush_all_files(t) && status == 0) status = 120;  // as CPython 3: output was lost
  // Daemon threads stop here; C's exit functions find them quiet.
  if (Locked::threads_started.load(std::memory_order_relaxed)) stop_world(t);
  return status;
}

}  // namespace

int run_process(int argc, char** argv, int (*body)(Thread& t)) {
  program_argc = argc;
  program_argv = argv;
  process_body = body;
  Thread& t = nx_thread;
  heap_start(t);
  str_start();
  bytes_start();
  signals_start(t);
  MainRun run{whole_run, 0};
  run_on_stack(kMainStack, main_on_stack, &run);
  if (run.status == kInterruptedStatus) exit_interrupted();
  return run.status;
}

}  // namespace natrix::rt
