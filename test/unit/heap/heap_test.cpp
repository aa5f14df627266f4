// test/unit/heap/heap_test.cpp - the collector: what is reachable stays, what is not goes, threads stop for it.

#include <pthread.h>
#include <unistd.h>

#include "runtime/containers/list.h"
#include "runtime/containers/tuple.h"
#include "runtime/core/api.h"
#include "runtime/core/module.h"
#include "runtime/heap/geometry.h"
#include "runtime/heap/safepoint.h"
#include "runtime/heap/threads.h"
#include "test/unit/check.h"

using namespace natrix;
using namespace natrix::rt;

namespace natrix {
extern "C" constinit const ProgramInfo nx_program{nullptr, 0, 0};
}

namespace {

Value root[2];
NATRIX_ROOTS(test_roots, root, 2);

// A chain of tuples: each holds its predecessor and a number.
Value chain(Thread& t, int length) {
  Value link = kNone;
  for (int i = 0; i < length; ++i) link = value_of(MUST(make_tuple_of(t, link, Value::from_small(i))));
  return link;
}

int chain_length(Value link) {
  int n = 0;
  for (; link != kNone; link = as<Tuple>(link)->items[0]) ++n;
  return n;
}

[[gnu::noinline]] void fill_roots(Thread& t) { root[0] = chain(t, 50000); }
// Not a chain: one stale word on the stack would keep all of it.
[[gnu::noinline]] void make_garbage(Thread& t) {
  for (int i = 0; i < 200000; ++i) CHECK(MUST(make_tuple_of(t, Value::from_small(i)))->length == 1);
}

void reachable_stays(Thread& t) {
  fill_roots(t);
  make_garbage(t);
  size_t before = heap_size();
  collect(t);
  CHECK(chain_length(root[0]) == 50000);
  CHECK(heap_size() + 200000 * 16 < before);
  root[0] = kEmpty;
  collect(t);
  collect(t);
  CHECK(heap_size() < before / 4);
}

void interior_pointers_hold(Thread& t) {
  // Only an address inside, and then only the one past the end, is kept in this frame.
  auto* made = MUST(allocate_values(t, 6));
  made->size.store(6);
  for (int i = 0; i < 6; ++i) made->items[i] = Value::from_small(i);
  Value* volatile inside = made->items + 3;
  made = nullptr;
  make_garbage(t);
  collect(t);
  CHECK(inside[1] == Value::from_small(4));
  Value* volatile past = inside + 3;
  inside = nullptr;
  collect(t);
  CHECK(past[-1] == Value::from_small(5));
}

void large_objects(Thread& t) {
  auto* big = MUST(allocate_values(t, 100000));
  big->size.store(100000);
  big->items[99999] = chain(t, 10);
  root[1] = value_of(big);
  big = nullptr;
  make_garbage(t);
  collect(t);
  CHECK(chain_length(static_cast<Values*>(root[1].as_object())->items[99999]) == 10);
  root[1] = kEmpty;
}

std::atomic<int> finished{0};
std::atomic<bool> go_on{true};

// Allocates, checks and polls, as compiled code does, until told to end.
void worker(Thread& self, void*) {
  int rounds = 0;
  while (go_on.load() || rounds < 20) {
    CHECK(chain_length(chain(self, 500)) == 500);
    if (self.poll.load(std::memory_order_relaxed) != 0) CHECK(nx_poll_slow(self) == kNone);
    if (++rounds % 16 == 0) {
      Unlocked waiting(self);
      usleep(50);
    }
  }
  ++finished;
}

void threads_stop(Thread& t) {
  for (int i = 0; i < 2; ++i) CHECK(thread_start(t, worker, nullptr, 0, nullptr));
  for (int i = 0; i < 100; ++i) {
    Value kept = chain(t, 300);
    collect(t);
    CHECK(chain_length(kept) == 300);
  }
  go_on = false;
  while (finished.load() != 2) {
    Unlocked waiting(t);
    usleep(100);
  }
}

std::atomic<int> appended{0};
void appender(Thread& self, void* argument) {
  auto* list = static_cast<List*>(argument);
  for (int i = 0; i < 10000; ++i) {
    MUST(list_append(self, list, Value::from_small(i)));
    if (self.poll.load(std::memory_order_relaxed) != 0) CHECK(nx_poll_slow(self) == kNone);
  }
  ++appended;
}

// Two threads append to one list: nothing is lost.
void appends_are_atomic(Thread& t) {
  List* list = MUST(make_list(t, nullptr, 0));
  root[0] = value_of(list);
  for (int i = 0; i < 2; ++i) CHECK(thread_start(t, appender, list, 0, nullptr));
  while (appended.load() != 2) {
    collect(t);
    Unlocked waiting(t);
    usleep(100);
  }
  CHECK(list_size(list) == 20000);
}

}  // namespace

int main() {
  Thread& t = nx_thread;
  heap_start(t);
  reachable_stays(t);
  interior_pointers_hold(t);
  large_objects(t);
  threads_stop(t);
  appends_are_atomic(t);
  return check_result();
}
