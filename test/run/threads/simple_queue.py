# RUN: %run3
# queue.SimpleQueue.
import queue
import threading

q = queue.SimpleQueue()
print(q.empty(), q.qsize())
q.put(1)
q.put_nowait(2)
print(q.get(), q.get_nowait(), q.empty())
for f in (lambda: q.get(False), lambda: q.get(timeout=0.01), q.get_nowait):
    try:
        f()
    except queue.Empty as e:
        print(repr(e))
try:
    q.get(timeout=-1)
except ValueError as e:
    print(e)
out = []
t = threading.Thread(target=lambda: out.extend(q.get() for i in range(100)))
t.start()
for i in range(100):
    q.put(i)
t.join()
print(out == list(range(100)))
#: True 0
#: 1 2 True
#: Empty()
#: Empty()
#: Empty()
#: 'timeout' must be a non-negative number
#: True
