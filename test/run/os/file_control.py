# RUN: %run2
# RUN: %run3
# fcntl, ioctl, flock, lockf.
import fcntl
import os
import termios


def show(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ': ' + str(e))


r, w = os.pipe()
show(lambda: fcntl.fcntl(r, fcntl.F_GETFL), lambda: fcntl.fcntl(r, fcntl.F_SETFL, os.O_NONBLOCK), lambda: fcntl.fcntl(r, fcntl.F_GETFL) == os.O_NONBLOCK,
     lambda: fcntl.fcntl(999, 1), lambda: fcntl.fcntl(r, 1, 'x' * 2000), lambda: fcntl.fcntl('a', 1), lambda: fcntl.fcntl(r, 1, 1.5), lambda: fcntl.lockf(r, 0))
os.write(w, b'xyz')
print(fcntl.ioctl(r, termios.FIONREAD, b'abcd') == b'\3\0\0\0')
f, g = open('lock', 'w'), open('lock')
fcntl.flock(f, fcntl.LOCK_EX | fcntl.LOCK_NB)
try:
    fcntl.flock(g, fcntl.LOCK_EX | fcntl.LOCK_NB)
except (IOError, OSError) as e:
    print(e)
fcntl.flock(f, fcntl.LOCK_UN)
show(lambda: fcntl.flock(g, fcntl.LOCK_EX | fcntl.LOCK_NB), lambda: fcntl.lockf(f, fcntl.LOCK_EX, 10, 5), lambda: fcntl.lockf(f, fcntl.LOCK_UN))
#: 0
#: 0
#: True
#2: IOError: [Errno 9] Bad file descriptor
#3: OSError: [Errno 9] Bad file descriptor
#: ValueError: fcntl string arg too long
#2: TypeError: argument must be an int, or have a fileno() method
#2: TypeError: integer argument expected, got float
#3: TypeError: argument must be an int, or have a fileno() method.
#3: TypeError: 'float' object cannot be interpreted as an integer
#: ValueError: unrecognized lockf argument
#: True
#: [Errno 11] Resource temporarily unavailable
#: None
#: None
#: None
