// runtime/system/signals.cpp - see signals.h. Library Reference, signal: "Execution of Python signal handlers".

#include "runtime/system/signals.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include "runtime/core/api.h"
#include "runtime/heap/safepoint.h"

namespace natrix::rt {

namespace {

constexpr int kSignals = 65;
std::atomic<bool> arrived[kSignals];
std::atomic<bool> any_arrived{false};
std::atomic<SignalHandler> handlers[kSignals];
Thread* main_thread = nullptr;
std::atomic<int> wakeup{-1};

// The system gives a signal to any thread. The main one must hear of it: it may be waiting for something.
void note(int number) {
  if (&nx_thread != main_thread) {
    pthread_kill(static_cast<pthread_t>(main_thread->handle), number);
    return;
  }
  const int error = errno;
  if (const int descriptor = wakeup.load(std::memory_order_relaxed); descriptor >= 0) {
    const auto byte = static_cast<unsigned char>(number);
    (void)!write(descriptor, &byte, 1);  // full or closed: nothing a handler could do
  }
  errno = error;
  arrived[number].store(true, std::memory_order_relaxed);
  any_arrived.store(true, std::memory_order_release);
  main_thread->poll.fetch_or(kPollSignal, std::memory_order_relaxed);
}

/// Runs the handlers of what has arrived.
Result<void> run_arrived(Thread& t) {
  for (int number = 1; number < kSignals; ++number) {
    if (!arrived[number].exchange(false, std::memory_order_relaxed)) continue;
    SignalHandler handler = handlers[number].load(std::memory_order_acquire);
    if (handler == nullptr) continue;
    auto result = handler(t, number);
    if (result.raised()) {
      // Those that follow are not lost.
      any_arrived.store(true, std::memory_order_release);
      t.poll.fetch_or(kPollSignal, std::memory_order_relaxed);
      return Raised{};
    }
  }
  return {};
}

Result<void> interrupt(Thread& t, int) { return raise_empty(t, KeyboardInterrupt); }

}  // namespace

bool signal_watch(int number, SignalHandler handler) {
  handlers[number].store(handler, std::memory_order_release);
  struct sigaction action = {};
  action.sa_handler = note;
  sigemptyset(&action.sa_mask);
  return sigaction(number, &action, nullptr) == 0;  // no SA_RESTART: blocking calls return and run the handlers
}

bool is_main_thread(const Thread& t) { return &t == main_thread; }

int signal_wakeup(int descriptor) { return wakeup.exchange(descriptor); }

void signal_simulate(int number) {
  if (handlers[number].load(std::memory_order_acquire) == nullptr) return;
  pthread_kill(static_cast<pthread_t>(main_thread->handle), number);
}

// 2.7's handlers do not interrupt each other (Python/ceval.c, Py_MakePendingCalls); Python 3's do.
Result<void> signals_run(Thread& t) {
  static bool running = false;  // of the main thread
  if (&t != main_thread || (running && py2())) return {};
  struct Running {
    Running() : before(running) { running = true; }
    ~Running() { running = before; }
    bool before;
  } now;
  while (any_arrived.exchange(false, std::memory_order_acquire)) TRY(run_arrived(t));
  return {};
}

void signals_start(Thread& main) {
  main_thread = &main;
  signal_runner.store(signals_run, std::memory_order_release);
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
  struct sigaction now;
  if (sigaction(SIGINT, nullptr, &now) == 0 && now.sa_handler == SIG_DFL) signal_watch(SIGINT, interrupt);
}

void exit_interrupted() {
  if (!py2()) {
    signal(SIGINT, SIG_DFL);
    kill(getpid(), SIGINT);
  }
  _exit(1);
}

}  // namespace natrix::rt
