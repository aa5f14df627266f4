# RUN: %run3
# Python 3: acquire with a timeout, and what it does not accept.
import threading
import time

lock = threading.Lock()
print(lock.acquire(timeout=0.01), lock.acquire(timeout=0.02), lock.acquire(True, 0))
start = time.monotonic()
lock.acquire(timeout=0.05)
print(time.monotonic() - start >= 0.05)


def attempt(*args, **kw):
    try:
        print(lock.acquire(*args, **kw))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)


attempt(False, 1)
attempt(True, -2)
attempt(True, 1e30)
attempt(True, float('nan'))
attempt('a')
attempt(1, 2, 3)
attempt(False)

r = threading.RLock()
r.acquire()
got = []
t = threading.Thread(target=lambda: got.append(r.acquire(timeout=0.01)))
t.start()
t.join()
print(got, r.acquire(timeout=0.01))
print(str(lock).split(' ')[:2], str(r).split(' ')[:2])

s = threading.Semaphore(1)
print(s.acquire(timeout=0.01), s.acquire(timeout=0.01), s.acquire(blocking=False))
try:
    s.acquire(False, 1)
except ValueError as e:
    print(e)
s.release(2)
print(s.acquire(), s.acquire(), s.acquire(False))
print(threading.TIMEOUT_MAX > 1e9, threading.main_thread() is threading.current_thread())
print(threading.get_ident() == threading.main_thread().ident, threading.main_thread().native_id == threading.get_native_id())
#: True False False
#: True
#: ValueError can't specify a timeout for a non-blocking call
#: ValueError timeout value must be positive
#: OverflowError timestamp too large to convert to C _PyTime_t
#: ValueError Invalid value NaN (not a number)
#: TypeError 'str' object cannot be interpreted as an integer
#: TypeError acquire() takes at most 2 arguments (3 given)
#: False
#: [False] True
#: ['<locked', '_thread.lock'] ['<locked', '_thread.RLock']
#: True False False
#: can't specify timeout for non-blocking acquire
#: True True False
#: True True
#: True True
