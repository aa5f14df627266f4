# RUN: %run2
# RUN: %run3
# What set_wakeup_fd, siginterrupt and timers refuse.
import os
import signal


def show(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ': ' + str(e))


show(lambda: signal.set_wakeup_fd(999), lambda: signal.set_wakeup_fd(-5), lambda: signal.set_wakeup_fd('a'), lambda: signal.siginterrupt(9, True),
     lambda: signal.siginterrupt(999, True), lambda: signal.setitimer(99, 1), lambda: signal.getitimer(99), lambda: signal.alarm('x'))
r, w = os.pipe()
import fcntl
fcntl.fcntl(w, fcntl.F_SETFL, os.O_NONBLOCK)
print(signal.set_wakeup_fd(w))
signal.signal(signal.SIGUSR1, lambda s, f: None)
os.kill(os.getpid(), signal.SIGUSR1)
print(os.read(r, 10) == (b'\0' if str is bytes else b'\n'), signal.set_wakeup_fd(-1) == w)
#2: ValueError: invalid fd
#2: ValueError: invalid fd
#2: TypeError: an integer is required
#2: RuntimeError: (22, 'Invalid argument')
#3: OSError: [Errno 9] Bad file descriptor
#3: OSError: [Errno 9] Bad file descriptor
#3: TypeError: 'str' object cannot be interpreted as an integer
#3: OSError: [Errno 22] Invalid argument
#: ValueError: signal number out of range
#2: ItimerError: [Errno 22] Invalid argument
#2: ItimerError: [Errno 22] Invalid argument
#2: TypeError: an integer is required
#3: itimer_error: [Errno 22] Invalid argument
#3: itimer_error: [Errno 22] Invalid argument
#3: TypeError: 'str' object cannot be interpreted as an integer
#: -1
#2: (True, True)
#3: True True
