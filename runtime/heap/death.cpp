// runtime/heap/death.cpp - what happens when watched objects die: __del__, and callbacks of weak references. See death.h.

#include "runtime/heap/death.h"

#include "runtime/core/entry_points.h"
#include "runtime/core/lookup.h"
#include "runtime/core/module.h"
#include "runtime/core/structs.h"
#include "runtime/heap/geometry.h"
#include "runtime/heap/safepoint.h"

namespace natrix::rt {

namespace {

std::atomic<bool> automatic{true};

/// Layout::finalize of classes with __del__: their instances are watched, and there is nothing else to be done.
void finalize_watched(Object*) {}

uintptr_t frame_of(const void* address) { return reinterpret_cast<uintptr_t>(address); }
#define THIS_FRAME frame_of(__builtin_frame_address(0))

/// Objects/typeobject.c, slot_tp_finalize and 2.7's slot_tp_del; 2.7 Objects/classobject.c, instance_dealloc. What it raises is
/// reported: by the function in Python 3, by the bound method in Python 2.
void call_finalizer_py(Thread& t, Value o) {
  Value shown = kEmpty;
  Result<Value> r = kEmpty;
  if (auto* old = try_exact<OldInstance>(o)) {
    r = old_special_py(t, old, names::dunder_del);
    if (!r.raised() && r.value() != kEmpty) r = call0_py(t, shown = r.value());
  } else {
    Type* type = type_of(o);
    Value f = shown = lookup(t, type, names::dunder_del);
    if (f == kEmpty) return;
    r = descriptor_get_py(t, f, o, type);
    if (!r.raised()) {
      if (py2()) shown = r.value();
      r = call0_py(t, r.value());
    }
  }
  if (r.raised()) report_unraisable(t, "", shown == kEmpty ? o : shown);
}

void finalize_py(Thread& t, Value o) {
  auto mark = [&](bool running) {
    WatchedHeld held;
    if (Watched* entry = find_watched(o.as_object())) {
      entry->running = running;
      entry->finalized = true;
    }
  };
  mark(true);
  call_finalizer_py(t, o);
  mark(false);
}

}  // namespace

Buffer<Object*> dying_objects;
Buffer<Object*> finalizing;

int64_t let_die_py(Thread& t, uintptr_t frame, Value extra, bool cycles) {
  static std::atomic<Thread*> busy{nullptr};
  Thread* before = nullptr;
  if (!busy.compare_exchange_strong(before, &t) && before != &t) return 0;  // another thread sees to it
  const size_t outer = dying_objects.size();
  int64_t tracked = -1;
  for (;;) {
    dying_objects.resize(outer);
    const Death death = find_death(t, frame, extra, cycles, cycles && tracked < 0 ? &tracked : nullptr);
    Buffer<Object*> first;
    first.append(finalizing.data(), finalizing.size());
    finalizing.clear();
    for (size_t i = 0; i < first.size(); ++i) finalize_py(t, value_of(first[i]));
    if (death.kind == Death::Finalize && death.object != nullptr) finalize_py(t, value_of(death.object));
    else if (death.kind == Death::Finalize) continue;
    else if (death.kind == Death::ClearReferences) call_callbacks_py(t);
    else if (cycles && py2()) cycles = false;  // what a collected cycle kept dies by itself
    else break;
  }
  busy.store(before);
  return tracked;
}

extern "C" [[gnu::noinline]] void nx_observe(Thread& t) {
  const uintptr_t frame = THIS_FRAME;
  if (may_have_died(t, frame)) let_die_py(t, frame, kEmpty, false);
}

// CPython clears a frame's variables in their order.
extern "C" [[gnu::noinline]] void nx_observe_leave(Thread& t, Value* locals, Value result) {
  const uintptr_t frame = THIS_FRAME;
  const int64_t count = locals[-1].as_int();
  if (!may_have_died(t, frame)) {
    // As a rule nothing dies with them; what they hold is seen on this stack meanwhile.
    auto* held = static_cast<Value*>(__builtin_alloca(static_cast<size_t>(count) * sizeof(Value)));
    for (int64_t i = 0; i < count; ++i) {
      held[i] = locals[i];
      locals[i] = kEmpty;
    }
    if (!may_have_died(t, frame)) return;
    for (int64_t i = 0; i < count; ++i) locals[i] = held[i];
  }
  for (int64_t i = 0; i < count; ++i) {
    if (!locals[i].is_object()) continue;
    locals[i] = kEmpty;
    if (may_have_died(t, frame)) let_die_py(t, frame, result, false);
  }
}

void watch_class(Type* type) {
  Layout* layout = nx_layouts[type->layout_row];
  if (layout->type == type && layout->finalize == nullptr) layout->finalize = finalize_watched;
}

bool watch_new(Object* o) {
  const Layout* layout = layout_info(o);
  if ((layout->type->flags & kTypeHasFinalizer) == 0) return layout->finalize == finalize_watched;
  WatchedHeld held;
  watch(o)->has_finalizer = true;
  return layout->finalize == finalize_watched;
}

void watch_old_instance(Thread&, Object* o, Object* cls) {
  if (old_lookup(static_cast<OldClass*>(cls), names::dunder_del) == kEmpty) return;
  WatchedHeld held;
  watch(o)->has_finalizer = true;
}

bool keep_watched(Tracer& tracer) {
  bool found = false;
  for (size_t i = 0; i < dying_objects.size(); ++i) {
    found |= !is_marked(dying_objects[i]);
    tracer.mark(dying_objects[i]);
  }
  for (size_t i = 0; i < watched_objects.size(); ++i) {
    if (is_marked(watched_objects[i].object)) continue;
    tracer.mark(watched_objects[i].object);
    found = true;
  }
  if (found) nx_thread.poll.fetch_or(kPollDeaths, std::memory_order_relaxed);
  if (!found) drop_references([](const Watched&, const Object* ref) { return !is_marked(ref); });
  return found;
}

[[gnu::noinline]] void run_deaths_py(Thread& t) {
  call_callbacks_py(t);
  let_die_py(t, THIS_FRAME, kEmpty, automatic.load(std::memory_order_relaxed));
}

[[gnu::noinline]] int64_t collect_cycles_py(Thread& t) {
  const int64_t tracked = let_die_py(t, THIS_FRAME, kEmpty, true);
  collect(t);
  return tracked;
}

[[gnu::noinline]] void look_for_deaths_py(Thread& t) { let_die_py(t, THIS_FRAME, kEmpty, false); }

// Modules/gcmodule.c of 2.7, handle_garbage: objects with __del__ that are still in a cycle.
Result<Value> take_uncollectable(Thread& t) {
  ValueBuffer found(t);
  for (size_t i = 0; i < watched_objects.size(); ++i) {
    const Watched& entry = watched_objects[i];
    if (entry.waiting && entry.has_finalizer) TRY(found.push(value_of(entry.object)));
  }
  return value_of(TRY(make_list(t, found.data(), found.size())));
}

void set_automatic(bool on) { automatic.store(on, std::memory_order_relaxed); }

void look_again(const Object* o) {
  if (!is_watched(o)) return;
  WatchedHeld held;
  Watched* entry = find_watched(o);
  if (entry == nullptr || !entry->waiting) return;
  entry->waiting = false;
  proofs_valid = false;
}

namespace {

/// 2.7 Objects/moduleobject.c, _PyModule_Clear: names that begin with one underscore, then the others, but for __builtins__.
void clear_module_py(Thread& t, Module* module, uintptr_t frame) {
  auto names = dict_keys(t, module->dict);
  if (names.raised()) return take_pending(t), void();
  for (const bool underscored : {true, false}) {
    for (int64_t i = 0; i < list_size(names.value()); ++i) {
      Value name = list_get(names.value(), i);
      if (name == kEmpty || !is_native_str(name)) continue;
      const std::string_view text = text_view(static_cast<Text*>(name.as_object()));
      if ((text.starts_with("_") && !text.starts_with("__")) != underscored || text == "__builtins__") continue;
      if (dict_set_text(t, module->dict, static_cast<Text*>(name.as_object()), kNone).raised()) take_pending(t);
      if (may_have_died(t, frame)) let_die_py(t, frame, kEmpty, false);
    }
  }
}

}  // namespace

// Python 2: 2.7 Python/pythonrun.c, Py_Finalize: a collection, then the main module's variables go one by one, and those of the
// program's other modules. Python 3: Python/pylifecycle.c: modules go as a whole, and as a rule in one collection, which calls
// __del__ in the order in which the objects were made.
[[gnu::noinline]] void die_at_exit_py(Thread& t) {
  if (nx_watched == 0) return;
  const uintptr_t frame = THIS_FRAME;
  t.handled = kEmpty;
  let_die_py(t, frame, kEmpty, true);
  auto modules = modules_dict(t);
  if (modules.raised()) return take_pending(t), void();
  for (const Text* name : {names::last_type, names::last_value, names::last_traceback}) {
    Value sys = dict_get_text(modules.value(), names::sys);
    if (sys != kEmpty && dict_get_text(as<Module>(sys)->dict, name) != kEmpty) (void)dict_set_text(t, as<Module>(sys)->dict, name, kNone);
  }
  auto list = dict_values(t, modules.value());
  if (list.raised()) return take_pending(t), void();
  if (py2()) {
    Value main = dict_get_text(modules.value(), names::dunder_main);
    if (main != kEmpty) clear_module_py(t, as<Module>(main), frame);
    return;
  }
  for (size_t i = 0; i < watched_objects.size(); ++i) {
    Watched& entry = watched_objects[i];
    if (entry.has_finalizer && !entry.finalized) finalize_py(t, value_of(entry.object));
  }
}

}  // namespace natrix::rt
