# RUN: %run2
# RUN: %run3
# queue (Python 2: Queue): FIFO, LIFO, priority; blocking, timeouts, task_done and join.
import threading
try:
    import queue
except ImportError:
    import Queue as queue

q = queue.Queue(2)
print(q.empty(), q.full(), q.qsize())
q.put('a')
q.put('b')
print(q.empty(), q.full(), q.qsize())
for f in (lambda: q.put('c', False), lambda: q.put('c', True, 0.01), lambda: q.put_nowait('c')):
    try:
        f()
    except queue.Full as e:
        print('Full', e.args)
print(q.get(), q.get_nowait())
for f in (lambda: q.get(False), lambda: q.get(True, 0.01), lambda: q.get_nowait()):
    try:
        f()
    except queue.Empty as e:
        print('Empty', e.args)
for f in (lambda: q.put(1, True, -1), lambda: q.get(True, -1)):
    try:
        f()
    except ValueError as e:
        print(e)

for kind in (queue.LifoQueue, queue.PriorityQueue):
    q = kind()
    for x in (3, 1, 2):
        q.put(x)
    print(kind.__name__, [q.get() for i in range(3)])

# Workers.
q = queue.Queue()
results = []
lock = threading.Lock()


def worker():
    while True:
        n = q.get()
        if n is None:
            q.task_done()
            return
        with lock:
            results.append(n * n)
        q.task_done()


threads = [threading.Thread(target=worker) for i in range(3)]
for t in threads:
    t.start()
for i in range(300):
    q.put(i)
q.join()
print(len(results), sum(results), q.unfinished_tasks)
for t in threads:
    q.put(None)
for t in threads:
    t.join()
try:
    q.task_done()
except ValueError as e:
    print(e)

# A bounded queue makes the producer wait.
q = queue.Queue(3)
seen = []


def consume():
    for i in range(100):
        seen.append(q.get())


t = threading.Thread(target=consume)
t.start()
for i in range(100):
    q.put(i)
t.join()
print(seen == list(range(100)))
#2: (True, False, 0)
#2: (False, True, 2)
#2: ('Full', ())
#2: ('Full', ())
#2: ('Full', ())
#2: ('a', 'b')
#2: ('Empty', ())
#2: ('Empty', ())
#2: ('Empty', ())
#3: True False 0
#3: False True 2
#3: Full ()
#3: Full ()
#3: Full ()
#3: a b
#3: Empty ()
#3: Empty ()
#3: Empty ()
#: 'timeout' must be a non-negative number
#: 'timeout' must be a non-negative number
#2: ('LifoQueue', [2, 1, 3])
#2: ('PriorityQueue', [1, 2, 3])
#2: (300, 8955050, 0)
#3: LifoQueue [2, 1, 3]
#3: PriorityQueue [1, 2, 3]
#3: 300 8955050 0
#: task_done() called too many times
#: True
