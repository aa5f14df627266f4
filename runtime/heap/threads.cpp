// runtime/heap/threads.cpp - threads, safe regions, stop-the-world, thin locks.
// A thread is running, in a safe region, or stopped. The stopper sets `stopping` and then reads states; a thread sets
// its state and then reads `stopping`: one of the two sees the other (both sequentially consistent).

#include "runtime/heap/threads.h"

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "runtime/core/api.h"
#include "runtime/core/lookup.h"
#include "runtime/heap/geometry.h"
#include "runtime/heap/recursion.h"
#include "runtime/heap/registers.h"

namespace natrix {

extern "C" constinit thread_local Thread nx_thread{};

namespace rt {

std::atomic<bool> Locked::threads_started{false};

namespace {

pthread_mutex_t world = PTHREAD_MUTEX_INITIALIZER;   // guards the list, the stopper, and both conditions
pthread_cond_t some_stopped = PTHREAD_COND_INITIALIZER;
pthread_cond_t world_resumed = PTHREAD_COND_INITIALIZER;
std::atomic<bool> stopping{false};
std::atomic<Thread*> stopper{nullptr};
unsigned stop_depth = 0;
Thread* all_threads = nullptr;
uint64_t last_serial = 0;
// One bit for each number that a thin lock's owner field can hold but 0, which means "free" there: bit k for k + 1.
uint64_t numbers_used[1024];

struct WorldHeld {
  WorldHeld() { pthread_mutex_lock(&world); }
  ~WorldHeld() { pthread_mutex_unlock(&world); }
};

/// The lowest free number; 0 if 65535 threads are running. The world is held.
uint32_t take_number() {
  for (uint32_t i = 0; i < 1024; ++i) {
    if (numbers_used[i] == ~uint64_t{0}) continue;
    const uint32_t bit = static_cast<uint32_t>(__builtin_ctzll(~numbers_used[i]));
    numbers_used[i] |= uint64_t{1} << bit;
    return (i * 64 + bit + 1) & 0xffff;
  }
  return 0;
}
void return_number(uint32_t number) { numbers_used[(number - 1) / 64] &= ~(uint64_t{1} << ((number - 1) % 64)); }

void set_state(Thread& t, ThreadState state) { t.state.store(state, std::memory_order_seq_cst); }

/// Becomes `state` (not running) and, if somebody waits for that, says so.
void leave_running(Thread& t, ThreadState state) {
  set_state(t, state);
  if (stopping.load(std::memory_order_seq_cst)) {
    WorldHeld held;
    pthread_cond_broadcast(&some_stopped);
  }
}

/// Becomes running once no stop is under way.
void enter_running(Thread& t) {
  for (;;) {
    set_state(t, kThreadRunning);
    if (!stopping.load(std::memory_order_seq_cst) || stopper == &t) return;
    set_state(t, kThreadStopped);
    WorldHeld held;
    pthread_cond_broadcast(&some_stopped);
    while (stopping.load(std::memory_order_seq_cst)) pthread_cond_wait(&world_resumed, &world);
  }
}

}  // namespace

void each_thread(void (*f)(Thread& thread, void* context), void* context) {
  for (Thread* t = all_threads; t != nullptr; t = t->next) f(*t, context);
}

void thread_register(Thread& self, uintptr_t bottom, uintptr_t top) {
  self.stack_bottom = bottom;
  self.stack_top = top;
  self.recursion_limit = 1000;
  self.heap = static_cast<LocalHeap*>(calloc(1, sizeof(LocalHeap)));
  if (self.heap == nullptr) abort();
  WorldHeld held;
  while (stopping.load(std::memory_order_seq_cst)) pthread_cond_wait(&world_resumed, &world);
  self.number = take_number();
  if (self.number == 0) abort();  // the system refuses threads long before
  self.serial = ++last_serial;
  self.handle = static_cast<uint64_t>(pthread_self());
  self.next = all_threads;
  all_threads = &self;
  set_state(self, kThreadRunning);
}

void thread_unregister(Thread& self) {
  self.saved_sp = self.stack_top;  // nothing is left to scan
  leave_running(self, kThreadSafe);
  WorldHeld held;
  while (stopping.load(std::memory_order_seq_cst)) pthread_cond_wait(&world_resumed, &world);
  for (Thread** p = &all_threads; *p != nullptr; p = &(*p)->next) {
    if (*p == &self) {
      *p = self.next;
      break;
    }
  }
  return_number(self.number);
  free(self.heap);
  free(self.methods);
  self.heap = nullptr;
  self.methods = nullptr;
}

bool thread_is_live(uint64_t serial) {
  WorldHeld held;
  for (Thread* t = all_threads; t != nullptr; t = t->next) {
    if (t->serial == serial) return true;
  }
  return false;
}

size_t thread_count() {
  WorldHeld held;
  size_t n = 0;
  for (Thread* t = all_threads; t != nullptr; t = t->next) ++n;
  return n;
}

// Only the forking thread lives on in the child; its C library has no pthread_t for the others.
void threads_forked(Thread& t) {
  for (Thread* other = all_threads; other != nullptr; other = other->next) {
    if (other != &t) return_number(other->number);
  }
  all_threads = &t;
  t.next = nullptr;
  pthread_mutex_init(&world, nullptr);
  pthread_cond_init(&some_stopped, nullptr);
  pthread_cond_init(&world_resumed, nullptr);
}

void stop_world(Thread& t) {
  if (stopper == &t) {
    ++stop_depth;
    return;
  }
  // Another stopper need not wait for us while we wait for the lock; it scans our stack from here.
  SavedRegisters registers;
  save_registers(registers);
  t.saved_sp = lowest_address(&registers);
  set_state(t, kThreadSafe);
  pthread_mutex_lock(&world);
  while (stopper != nullptr) {
    pthread_cond_broadcast(&some_stopped);
    pthread_cond_wait(&world_resumed, &world);
  }
  stopper = &t;
  stop_depth = 1;
  stopping.store(true, std::memory_order_seq_cst);
  set_state(t, kThreadRunning);
  for (Thread* other = all_threads; other != nullptr; other = other->next) {
    if (other != &t) other->poll.fetch_or(1, std::memory_order_relaxed);
  }
  for (Thread* other = all_threads; other != nullptr; other = other->next) {
    if (other == &t) continue;
    while (other->state.load(std::memory_order_seq_cst) == kThreadRunning) pthread_cond_wait(&some_stopped, &world);
  }
  pthread_mutex_unlock(&world);
}

void resume_world(Thread& t) {
  if (stopper != &t || --stop_depth != 0) return;
  WorldHeld held;
  for (Thread* other = all_threads; other != nullptr; other = other->next) {
    other->poll.fetch_and(~1u, std::memory_order_relaxed);
  }
  stopper = nullptr;
  stopping.store(false, std::memory_order_seq_cst);
  pthread_cond_broadcast(&world_resumed);
}

[[gnu::noinline]] void stop_here_if_asked(Thread& t) {
  if (!stopping.load(std::memory_order_seq_cst) || stopper == &t) return;
  SavedRegisters registers;
  save_registers(registers);
  t.saved_sp = lowest_address(&registers);
  leave_running(t, kThreadStopped);
  enter_running(t);
  asm volatile("" ::"r"(&registers) : "memory");
}

Unlocked::Unlocked(Thread& t) : thread_(t) {
  save_registers(registers_);
  // Everything above this object belongs to frames that live while we wait.
  t.saved_sp = lowest_address(this);
  leave_running(t, kThreadSafe);
}

Unlocked::~Unlocked() {
  int error = errno;  // the caller looks at it after the region
  enter_running(thread_);
  errno = error;
}

Relocked::Relocked(Thread& t) : thread_(t), saved_sp_(t.saved_sp) { enter_running(t); }

Relocked::~Relocked() {
  thread_.saved_sp = saved_sp_;
  leave_running(thread_, kThreadSafe);
}

void Locked::acquire() {
  uint16_t mine = static_cast<uint16_t>(thread_.number);
  for (;;) {
    uint16_t owner = 0;
    if (object_->lock.compare_exchange_strong(owner, mine, std::memory_order_acquire)) return;
    if (owner == mine) {
      nested_ = true;
      return;
    }
    Unlocked waiting(thread_);
    sched_yield();
  }
}

void Locked::release() {
  if (!nested_) object_->lock.store(0, std::memory_order_release);
}

namespace {

struct ThreadStart {
  void (*entry)(Thread& self, void* argument);
  void* argument;
  int32_t recursion_limit;
  sem_t taken;  // the new thread's stack holds the argument now
};

void* thread_main(void* start_pointer) {
  auto* start = static_cast<ThreadStart*>(start_pointer);
  pthread_attr_t own;
  void* lowest = nullptr;
  size_t size = 0;
  pthread_getattr_np(pthread_self(), &own);
  pthread_attr_getstack(&own, &lowest, &size);
  pthread_attr_destroy(&own);
  const uintptr_t bottom = reinterpret_cast<uintptr_t>(lowest);
  Thread& self = nx_thread;
  thread_register(self, bottom, bottom + size);
  // Inline caches that other threads filled refer to places of it.
  self.methods = static_cast<MethodCache*>(calloc(1, sizeof(MethodCache)));
  if (self.methods == nullptr) abort();
  self.recursion_limit = start->recursion_limit;
  recursion_start(self);
  auto* entry = start->entry;
  void* argument = start->argument;
  sem_post(&start->taken);
  entry(self, argument);
  thread_unregister(self);
  return nullptr;
}

}  // namespace

bool thread_start(Thread& t, void (*entry)(Thread& self, void* argument), void* argument, size_t stack_bytes, uint64_t* id) {
  size_t bytes = stack_bytes == 0 ? 16u << 20 : (stack_bytes + 4095) & ~size_t{4095};
  // glibc frees a stack of its own when a detached thread ends, so it makes the stack; we ask it where it lies.
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  int error = pthread_attr_setstacksize(&attributes, bytes);
  Locked::threads_started.store(true, std::memory_order_seq_cst);
  ThreadStart start{entry, argument, t.recursion_limit, {}};
  sem_init(&start.taken, 0, 0);
  pthread_t thread;
  if (error == 0) error = pthread_create(&thread, &attributes, thread_main, &start);
  pthread_attr_destroy(&attributes);
  if (error == 0) {
    Unlocked waiting(t);  // this frame keeps the argument alive meanwhile
    while (sem_wait(&start.taken) != 0) {}
  }
  sem_destroy(&start.taken);
  if (error != 0) {
    errno = error;
    return false;
  }
  if (id != nullptr) *id = static_cast<uint64_t>(thread);
  return true;
}

}  // namespace rt
}  // namespace natrix
