# RUN: %run3
# Python 3: Barrier, Condition.wait_for, and the names that are left from Python 2, which warn.
import threading
import warnings

log = []
barrier = threading.Barrier(3, action=lambda: log.append('action'))
lock = threading.Lock()
indices = []


def meet():
    for i in range(3):
        n = barrier.wait()
        with lock:
            indices.append(n)


threads = [threading.Thread(target=meet) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(indices), log, barrier.parties, barrier.n_waiting, barrier.broken)

try:
    threading.Barrier(0)
except ValueError as e:
    print(e)
try:
    barrier.wait(0.01)
except threading.BrokenBarrierError as e:
    print('broken', repr(e), barrier.broken)
barrier.reset()
print(barrier.broken)

results = []


def wait():
    try:
        results.append(barrier.wait())
    except threading.BrokenBarrierError:
        results.append('broken')


t = threading.Thread(target=wait)
t.start()
while barrier.n_waiting == 0:
    pass
barrier.abort()
t.join()
print(results)


def fail():
    raise KeyError('action')


one = threading.Barrier(1, fail)
try:
    one.wait()
except KeyError as e:
    print(repr(e), one.broken)

cond = threading.Condition()
flag = []
with cond:
    print(cond.wait_for(lambda: flag, 0.01), cond.wait_for(lambda: 'yes'))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    main = threading.currentThread()
    main.setName(main.getName())
    main.isDaemon()
    threading.activeCount()
    threading.Event().isSet()
for w in caught:
    print(w.category.__name__, w.message)
#: [0, 0, 0, 1, 1, 1, 2, 2, 2] ['action', 'action', 'action'] 3 0 False
#: broken BrokenBarrierError() True
#: False
#: ['broken']
#: KeyError('action') True
#: [] yes
#: DeprecationWarning currentThread() is deprecated, use current_thread() instead
#: DeprecationWarning getName() is deprecated, get the name attribute instead
#: DeprecationWarning setName() is deprecated, set the name attribute instead
#: DeprecationWarning isDaemon() is deprecated, get the daemon attribute instead
#: DeprecationWarning activeCount() is deprecated, use active_count() instead
#: DeprecationWarning isSet() is deprecated, use is_set() instead
