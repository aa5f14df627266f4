# RUN: %run2
# RUN: %run3
# A call that a signal interrupts fails with EINTR in Python 2 after the handler has run, and goes on in Python 3 (PEP 475).
import errno
import os
import select
import signal
import socket
import threading
import time

seen = []
signal.signal(signal.SIGALRM, lambda number, frame: seen.append(number))


def attempt(name, call, end):
    del seen[:]
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    timer = threading.Timer(0.3, end)
    timer.start()
    try:
        result = call()
    except (OSError, IOError, select.error) as e:
        result = "EINTR" if e.args[0] == errno.EINTR else str(e)
    print(name, result, len(seen))
    timer.join()


r, w = os.pipe()
a, b = socket.socketpair()
server = socket.socket()
server.bind(("127.0.0.1", 0))
server.listen(1)
clients = []


def connect():
    clients.append(socket.create_connection(server.getsockname()))


attempt("read", lambda: os.read(r, 1) == b"x", lambda: os.write(w, b"x"))
attempt("recv", lambda: a.recv(1) == b"y", lambda: b.send(b"y"))
attempt("accept", lambda: len(server.accept()), connect)
attempt("sleep", lambda: time.sleep(0.2), lambda: None)
child = os.fork()
if child == 0:
    time.sleep(0.5)
    os._exit(0)
attempt("waitpid", lambda: os.waitpid(child, 0)[1], lambda: None)
#2: ('read', 'EINTR', 1)
#2: ('recv', 'EINTR', 1)
#2: ('accept', 'EINTR', 1)
#2: ('sleep', None, 1)
#2: ('waitpid', 'EINTR', 1)
#3: read True 1
#3: recv True 1
#3: accept 2 1
#3: sleep None 1
#3: waitpid 0 1
