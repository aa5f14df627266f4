// runtime/heap/death.h - objects whose death can be seen: instances of classes with __del__, and what weak references refer to.
// CPython counts references; here it is found out which of these *watched* objects its counts would have let die. Observing
// code (natrix/observing.h) asks between statements. As a rule the answer is cheap: for each watched object a path of
// references from a root is remembered, and as long as all of them stand, nobody died. Else the heap is searched: from frames
// that are known exactly, and what cannot be reached is taken apart in the order of CPython's deallocators. Cycles stay until a
// collection, as there. All this is linked only into programs that need it: what the rest of the runtime calls is weak.
#pragma once

#include "runtime/heap/watched.h"

namespace natrix::rt {

/// What is to happen next.
struct Death {
  enum Kind { None, Finalize, ClearReferences } kind = None;
  Object* object = nullptr;
};

/// The first thing to happen to what nobody refers to any more, but `extra`. `cycles`: collects those too. `tracked`, if not
/// null, gets how many objects CPython's collector would have counted.
Death find_death(Thread& t, uintptr_t frame, Value extra, bool cycles, int64_t* tracked);
/// The garbage that was found with each death that is being seen to: CPython's deallocators still hold it.
extern Buffer<Object*> dying_objects;
/// What is to be finalized first, in this order; Death::object may be null then.
extern Buffer<Object*> finalizing;
/// False if everything that is watched is certainly alive.
bool may_have_died(Thread& t, uintptr_t frame);
/// A waiting object was reached by a weak reference: anything may have happened to it.
[[gnu::weak]] void look_again(const Object* o);

/// Lets everything die that can, and runs what is run then. Returns what CPython's gc.collect() does.
int64_t let_die_py(Thread& t, uintptr_t frame, Value extra, bool cycles);

// What the rest of the runtime calls, if it is there.
[[gnu::weak]] void watch_class(Type* type);        // its instances have __del__
[[gnu::weak]] bool watch_new(Object* o);           // one was made; true: nothing else is to be done when it goes
[[gnu::weak]] void watch_old_instance(Thread& t, Object* o, Object* cls);  // Python 2, old-style
[[gnu::weak]] bool keep_watched(Tracer& tracer);   // marks those that nobody reached: their time has not come
[[gnu::weak]] int64_t collect_cycles_py(Thread& t);  // gc.collect()
[[gnu::weak]] void look_for_deaths_py(Thread& t);  // now: which weak references are there?
[[gnu::weak]] Result<Value> take_uncollectable(Thread& t);  // Python 2: what gc.collect() found and left, for gc.garbage
[[gnu::weak]] void set_automatic(bool on);         // gc.enable(), gc.disable()
[[gnu::weak]] void die_at_exit_py(Thread& t);
[[gnu::weak]] void run_deaths_py(Thread& t);       // at a poll, after a collection asked for it

}  // namespace natrix::rt
