# RUN: %run2
# RUN: %run3
# Thread: target and arguments, run overridden, names, states, join, errors of misuse.
import threading
from threading import Thread

out = []


def work(a, b=0, *rest, **kw):
    out.append((a, b, rest, sorted(kw.items())))


t = Thread(target=work, args=(1, 2, 3), kwargs={'k': 4})
print(t.is_alive(), t.ident is None, t.daemon, t.name.split(' ')[0])
t.start()
t.join()
print(out, t.is_alive(), t.ident is None)


class Squares(Thread):
    def __init__(self, n):
        Thread.__init__(self, name='squares-%d' % n)
        self.n = n
        self.result = None

    def run(self):
        self.me = threading.current_thread() is self
        self.result = [i * i for i in range(self.n)]


threads = [Squares(n) for n in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print([(t.name, t.me, t.result) for t in threads])


def attempt(f, *args):
    try:
        print(f(*args))
    except RuntimeError as e:
        print('RuntimeError: %s' % e)


t = Thread(target=len, args=('abc',), name='once')
attempt(t.join)
t.start()
attempt(t.start)
t.join()
t.join(0)
attempt(t.start)
attempt(threading.current_thread().join)


def set_daemon(value):
    threading.current_thread().daemon = value


attempt(set_daemon, True)


class NoInit(Thread):
    def __init__(self):
        pass


attempt(NoInit().start)

main = threading.current_thread()
print(main.name, main.daemon, main.is_alive(), threading.active_count(), threading.enumerate() == [main])

# A thread inherits daemon from its maker.
seen = []


def child():
    seen.append(Thread().daemon)


for daemon in (False, True):
    t = Thread(target=child)
    t.daemon = daemon
    t.start()
    t.join()
print(seen)

# join with a timeout gives up.
gate = threading.Lock()
gate.acquire()
t = Thread(target=lambda: gate.acquire() and None, name='waiting')
t.start()
t.join(0.02)
print(t.is_alive(), sorted(x.name for x in threading.enumerate()), repr(t).split(' ')[0], threading.active_count())
gate.release()
t.join()
print(t.is_alive())
t.name = 'renamed'
print(t.name, repr(t).startswith('<Thread(renamed, stopped'))
#2: (False, True, False, 'Thread-1')
#2: ([(1, 2, (3,), [('k', 4)])], False, False)
#3: False True False Thread-1
#3: [(1, 2, (3,), [('k', 4)])] False False
#: [('squares-0', True, []), ('squares-1', True, [0]), ('squares-2', True, [0, 1]), ('squares-3', True, [0, 1, 4])]
#: RuntimeError: cannot join thread before it is started
#: RuntimeError: threads can only be started once
#: RuntimeError: threads can only be started once
#: RuntimeError: cannot join current thread
#: RuntimeError: cannot set daemon status of active thread
#: RuntimeError: thread.__init__() not called
#2: ('MainThread', False, True, 1, True)
#3: MainThread False True 1 True
#: [False, True]
#2: (True, ['MainThread', 'waiting'], '<Thread(waiting,', 2)
#3: True ['MainThread', 'waiting'] <Thread(waiting, 2
#: False
#2: ('renamed', True)
#3: renamed True
