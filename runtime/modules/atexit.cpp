// runtime/modules/atexit.cpp - module atexit, over the exit hooks that core/main.cpp runs.
#include "natives/atexit.h"
#include "runtime/core/main.h"
#include "runtime/core/structs.h"

namespace natrix::rt {

extern "C" {

Result<Value> nx_atexit_register(Thread& t, Value func, Tuple* args, Dict* kwargs) {
  if (!TRY(is_callable(t, func))) return raise(t, TypeError, "the first argument must be callable");
  TRY(add_exit_hook(t, func, args, kwargs));
  return func;
}

Result<void> nx_atexit_unregister(Thread& t, Value func) {
  List* hooks = exit_hook_list();
  if (hooks == nullptr) return {};
  for (int64_t i = list_size(hooks) - 1; i >= 0; --i) {
    if (i >= list_size(hooks)) continue;
    const Tuple* hook = as<Tuple>(list_get(hooks, i));
    if (TRY(compare_true_py(t, Compare::Eq, hook->items[0], func))) {
      if (i < list_size(hooks)) list_remove_at(t, hooks, i);
    }
  }
  return {};
}

Result<void> nx_atexit__clear(Thread& t) {
  List* hooks = exit_hook_list();
  while (hooks != nullptr && list_size(hooks) != 0) list_remove_at(t, hooks, list_size(hooks) - 1);
  return {};
}

Result<void> nx_atexit__run_exitfuncs(Thread& t) {
  int status = 0;
  run_exit_hooks(t, &status);
  return {};
}

Result<int64_t> nx_atexit__ncallbacks(Thread&) {
  List* hooks = exit_hook_list();
  return hooks == nullptr ? 0 : list_size(hooks);
}

}  // extern "C"

}  // namespace natrix::rt
