// runtime/modules/thread.h - what module _thread makes: locks, and objects whose attributes each thread has for itself.
#pragma once

#include "runtime/core/cast.h"

namespace natrix {

struct Dict;

struct ThreadLock : Object {
  std::atomic<uint32_t> state;    // rt::LockState
};
struct ThreadRLock : Object {
  std::atomic<uint32_t> state;
  std::atomic<uint32_t> owner;    // Thread::number; 0: nobody
  std::atomic<uint64_t> handle;   // the owner's Thread::handle
  int64_t count;                  // of acquires; only the owner's business
};
struct ThreadLocal : Object {
  Dict* dicts;                    // Thread::serial -> the attributes of that thread
  Value args, kwargs;             // of the constructor: __init__ runs again in each thread. kEmpty: none
};

}  // namespace natrix
NATRIX_LAYOUT(ThreadLock, 0);
NATRIX_LAYOUT(ThreadRLock, 0);
NATRIX_LAYOUT(ThreadLocal, 0);
