# RUN: %run2
# RUN: %run3
# Signal handlers: run in the main thread before a call that sent the signal returns, replace and restore each other,
# raise out of loops and sleeps; timers; what is refused.
import os
import signal
import sys
import time

me = os.getpid()
seen = []


def handler(number, frame):
    seen.append((number, frame.f_code.co_name))


def work():
    os.kill(me, signal.SIGUSR1)
    return len(seen)


signal.signal(signal.SIGINT, signal.default_int_handler)
print(signal.getsignal(signal.SIGUSR1) == signal.SIG_DFL, signal.getsignal(signal.SIGINT) is signal.default_int_handler)
print(signal.signal(signal.SIGUSR1, handler) == signal.SIG_DFL, signal.getsignal(signal.SIGUSR1) is handler)
print(work(), seen)
print(signal.signal(signal.SIGUSR1, signal.SIG_IGN) is handler)
print(work(), len(seen))


class Stop(Exception):
    pass


def stop(number, frame):
    raise Stop(number)


signal.signal(signal.SIGALRM, stop)
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    while True:
        pass
except Stop as e:
    print('loop stopped', e.args == (signal.SIGALRM,))
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    time.sleep(10)
except Stop:
    print('sleep stopped')
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    signal.pause()
except Stop:
    print('pause stopped')
print(signal.alarm(50), signal.alarm(0) > 40, signal.getitimer(signal.ITIMER_REAL))
try:
    os.kill(me, signal.SIGINT)
    print('not reached')
except KeyboardInterrupt:
    print('interrupted')
for number, action in ((0, handler), (99, handler), (signal.SIGUSR1, 'text'), (signal.SIGUSR1, None)):
    try:
        signal.signal(number, action)
    except (TypeError, ValueError) as e:
        print(type(e).__name__ + ': ' + str(e))
if sys.version_info[0] == 3:
    print(repr(signal.SIGTERM), str(signal.SIGTERM), signal.SIGTERM + 1, repr(signal.SIG_IGN), signal.SIGTERM.name, signal.strsignal(15))
    signal.signal(signal.SIGUSR1, handler)
    signal.raise_signal(signal.SIGUSR1)
    print(len(seen))
pid = os.fork()
if pid == 0:
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    os.kill(os.getpid(), signal.SIGTERM)
    os._exit(3)
status = os.waitpid(pid, 0)[1]
print(os.WIFSIGNALED(status), os.WTERMSIG(status))
#2: (True, True)
#2: (True, True)
#2: (1, [(10, 'work')])
#3: True True
#3: True True
#3: 1 [(10, 'work')]
#: True
#2: (1, 1)
#2: ('loop stopped', True)
#3: 1 1
#3: loop stopped True
#: sleep stopped
#: pause stopped
#2: (0, True, (0.0, 0.0))
#3: 0 True (0.0, 0.0)
#: interrupted
#: ValueError: signal number out of range
#: ValueError: signal number out of range
#: TypeError: signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object
#: TypeError: signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object
#2: (True, 15)
#3: <Signals.SIGTERM: 15> 15 16 <Handlers.SIG_IGN: 1> SIGTERM Terminated
#3: 2
#3: True 15
