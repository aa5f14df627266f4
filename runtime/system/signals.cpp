// runtime/system/signals.cpp - see signals.h. Library Reference, signal: "Execution of Python signal handlers".

#include "runtime/system/signals.h"

#include <errno.h>
#include <pthread.h>
#include <math.h>
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#include "runtime/core/api.h"
#include "runtime/heap/safepoint.h"
#include "runtime/system/clock.h"

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
    const auto byte = static_cast<unsigned char>(py2() ? 0 : number);
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

SignalAction signal_action(int number) {
  struct sigaction now;
  if (sigaction(number, nullptr, &now) != 0) return SignalAction::Unknown;
  return now.sa_handler == SIG_DFL ? SignalAction::Default : now.sa_handler == SIG_IGN ? SignalAction::Ignore : SignalAction::Handler;
}

bool signal_set_action(int number, SignalAction wanted) {
  struct sigaction action = {};
  action.sa_handler = wanted == SignalAction::Ignore ? SIG_IGN : SIG_DFL;
  sigemptyset(&action.sa_mask);
  return sigaction(number, &action, nullptr) == 0;
}

int64_t signal_interrupts(int number, bool flag) {
  struct sigaction action;
  if (sigaction(number, nullptr, &action) != 0) return -errno;
  action.sa_flags = flag ? action.sa_flags & ~SA_RESTART : action.sa_flags | SA_RESTART;
  return sigaction(number, &action, nullptr) != 0 ? -errno : 0;
}

int64_t signal_alarm(int64_t seconds) { return static_cast<int64_t>(::alarm(static_cast<unsigned>(seconds))); }

Result<void> signal_pause(Thread& t) {
  {
    Unlocked waiting(t);
    ::pause();
  }
  return signals_run(t);
}

namespace {

timeval split(double seconds) {
  timeval time;
  time.tv_sec = static_cast<time_t>(floor(seconds));
  time.tv_usec = static_cast<suseconds_t>((seconds - floor(seconds)) * 1e6);
  return time;
}
double joined(const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; }

sigset_t set_of(uint64_t bits) {
  sigset_t set;
  sigemptyset(&set);
  for (int number = 1; number < kSignals; ++number) {
    if ((bits >> (number - 1) & 1) != 0) sigaddset(&set, number);
  }
  return set;
}
uint64_t bits_of(const sigset_t& set) {
  uint64_t bits = 0;
  for (int number = 1; number < kSignals; ++number) {
    if (sigismember(&set, number) == 1) bits |= uint64_t{1} << (number - 1);
  }
  return bits;
}

}  // namespace

int64_t signal_timer(int which, const double* wanted, double before[2]) {
  itimerval now{};
  if (wanted != nullptr) {
    const itimerval timer{split(wanted[1]), split(wanted[0])};
    if (::setitimer(static_cast<__itimer_which>(which), &timer, &now) != 0) return -errno;
  } else if (::getitimer(static_cast<__itimer_which>(which), &now) != 0) {
    return -errno;
  }
  before[0] = joined(now.it_value);
  before[1] = joined(now.it_interval);
  return 0;
}

int64_t signal_raise(int number) { return ::raise(number) != 0 ? -errno : 0; }
int64_t signal_thread(uint64_t thread, int number) { return -pthread_kill(static_cast<pthread_t>(thread), number); }
int64_t signal_process_of(int descriptor, int number, int flags) {
  return syscall(SYS_pidfd_send_signal, descriptor, number, nullptr, flags) != 0 ? -errno : 0;
}
const char* signal_text(int number) { return sigdescr_np(number); }

int64_t signal_mask(int how, uint64_t set, uint64_t* before) {
  static_assert(SIG_BLOCK == 0 && SIG_UNBLOCK == 1 && SIG_SETMASK == 2);
  const sigset_t wanted = set_of(set);
  sigset_t old;
  if (const int error = pthread_sigmask(how, &wanted, &old); error != 0) return -error;
  *before = bits_of(old);
  return 0;
}
uint64_t signals_pending() {
  sigset_t set;
  sigemptyset(&set);
  sigpending(&set);
  return bits_of(set);
}
uint64_t signals_valid() {
  sigset_t set;
  sigfillset(&set);
  return bits_of(set);
}

Result<int64_t> signal_wait(Thread& t, uint64_t set, int64_t nanoseconds, int64_t info[7]) {
  const sigset_t wanted = set_of(set);
  const int64_t end = nanoseconds < 0 ? 0 : sys::clock_ns(sys::Clock::Monotonic) + nanoseconds;
  for (;;) {
    siginfo_t found = {};
    const int64_t left = nanoseconds < 0 ? 0 : end - sys::clock_ns(sys::Clock::Monotonic);
    const timespec limit{left < 0 ? 0 : left / 1000000000, left < 0 ? 0 : static_cast<long>(left % 1000000000)};
    int result, error;
    {
      Unlocked waiting(t);
      result = nanoseconds < 0 ? sigwaitinfo(&wanted, &found) : sigtimedwait(&wanted, &found, &limit);
      error = errno;
    }
    if (result >= 0) {
      const int64_t values[] = {found.si_signo, found.si_code, found.si_errno, found.si_pid, found.si_uid, found.si_status, found.si_band};
      memcpy(info, values, sizeof values);
      return int64_t{1};
    }
    if (error == EAGAIN) return int64_t{0};
    if (error != EINTR) return int64_t{-error};
    TRY(signals_run(t));
  }
}

Result<int64_t> signal_wait_plain(Thread& t, uint64_t set) {
  const sigset_t wanted = set_of(set);
  int number = 0, error;
  {
    Unlocked waiting(t);
    error = sigwait(&wanted, &number);
  }
  return error != 0 ? int64_t{-error} : int64_t{number};
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
