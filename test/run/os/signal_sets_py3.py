# RUN: %run3
# Python 3: blocked signals, waiting for them, sending them to threads.
import os
import signal
import threading


def show(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ': ' + str(e))


show(lambda: signal.pthread_sigmask(5, []), lambda: signal.pthread_sigmask(0, [999]), lambda: signal.pthread_sigmask(0, 5), lambda: signal.sigwait([0]),
     lambda: signal.pthread_kill(threading.get_ident(), 0), lambda: signal.sigtimedwait([10], 0), lambda: signal.sigtimedwait([10], -1))
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
os.kill(os.getpid(), signal.SIGUSR1)
show(lambda: signal.sigpending(), lambda: signal.sigwaitinfo([10])[:3], lambda: signal.sigpending())
os.kill(os.getpid(), signal.SIGUSR1)
show(lambda: repr(signal.sigwait([10])), lambda: signal.pthread_sigmask(signal.SIG_BLOCK, []), lambda: len(signal.valid_signals()), lambda: repr(signal.SIG_BLOCK))
hits = []
signal.signal(10, lambda number, frame: hits.append(number))
os.kill(os.getpid(), 10)
print(hits)
signal.pthread_sigmask(signal.SIG_UNBLOCK, [10])
print(hits)
signal.pthread_kill(threading.get_ident(), 10)
print(hits, signal.strsignal(9))
show(lambda: signal.pidfd_send_signal(999, 9))
#: OSError: [Errno 22] Invalid argument
#: ValueError: signal number 999 out of range [1; 64]
#: TypeError: 'int' object is not iterable
#: ValueError: signal number 0 out of range [1; 64]
#: None
#: None
#: ValueError: timeout must be non-negative
#: {<Signals.SIGUSR1: 10>}
#: (10, 0, 0)
#: set()
#: <Signals.SIGUSR1: 10>
#: {<Signals.SIGUSR1: 10>}
#: 62
#: <Sigmasks.SIG_BLOCK: 0>
#: []
#: [10]
#: [10, 10] Killed
#: OSError: [Errno 9] Bad file descriptor
