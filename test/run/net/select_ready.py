# RUN: %run2
# RUN: %run3
# select, poll and epoll: what is ready, timeouts, arguments that are wrong.
import os
import select
import socket
import time

a, b = socket.socketpair()
print(select.select([a, b], [], [], 0), select.select([], [a], [], 0) == ([], [a], []))
b.send(b"x")
r, w, x = select.select([a], [a, b], [a], 5)
print(r == [a], w == [a, b], x)
a.recv(10)
start = time.time()
print(select.select([a], [], [], 0.05), time.time() - start >= 0.049)
r, w = os.pipe()
os.write(w, b"p")
print(select.select([r, a], [w], [], 0) == ([r], [w], []))
p = select.poll()
p.register(r, select.POLLIN)
p.register(a)
print(set(p.poll(1000)) == set([(r, select.POLLIN), (a.fileno(), select.POLLOUT)]))
p.modify(a, 0)
p.unregister(r)
print(p.poll(0))
e = select.epoll()
e.register(r, select.EPOLLIN)
print(e.poll(1) == [(r, select.EPOLLIN)], e.closed)
e.unregister(r)
print(e.poll(0))
e.close()
print(e.closed)
for call in (lambda: select.select([], []), lambda: select.select(5, [], []), lambda: select.select([], [], [], "x"),
             lambda: select.select([-1], [], [], 0), lambda: select.select([99999], [], [], 0), lambda: select.select([], [], [], -1),
             lambda: select.poll().unregister(5), lambda: e.poll(0)):
    try:
        print(call())
    except Exception as e2:
        print("%s: %s" % (type(e2).__name__, e2))
#2: (([], [], []), True)
#2: (True, True, [])
#2: (([], [], []), True)
#3: ([], [], []) True
#3: True True []
#3: ([], [], []) True
#: True
#: True
#: []
#2: (True, False)
#3: True False
#: []
#: True
#: TypeError: select expected at least 3 arguments, got 2
#: TypeError: arguments 1-3 must be sequences
#: TypeError: timeout must be a float or None
#: ValueError: file descriptor cannot be a negative integer (-1)
#: ValueError: filedescriptor out of range in select()
#2: error: (22, 'Invalid argument')
#3: ValueError: timeout must be non-negative
#: KeyError: 5
#2: ValueError: I/O operation on closed epoll fd
#3: ValueError: I/O operation on closed epoll object
