# RUN: %run2
# RUN: %run3
# Module _thread (Python 2: thread).
import sys
try:
    import thread
except ImportError:
    import _thread as thread

lock = thread.allocate_lock()
out = []


def work(n, word='none'):
    out.append((n, word, thread.get_ident() != main))
    lock.release()


main = thread.get_ident()
for args in (((1,),), ((2,), {'word': 'w'})):
    lock.acquire()
    ident = thread.start_new_thread(work, *args)
    lock.acquire()
    lock.release()
print(out, ident != 0)

for args in ((1, ()), (len, 1), (len, (), 1)):
    try:
        thread.start_new_thread(*args)
    except TypeError as e:
        print(e)


def leave():
    try:
        thread.exit()
    finally:
        lock.release()


lock.acquire()
thread.start_new_thread(leave, ())
lock.acquire()
lock.release()

print(thread.stack_size(), thread.stack_size(262144), thread.stack_size(0))
for size in (5, -5):
    try:
        thread.stack_size(size)
    except ValueError as e:
        print(e)


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


def recurse():
    try:
        out.append(deep(900))
        deep(100000)
    except RuntimeError as e:
        out.append('too deep')
    lock.release()


lock.acquire()
thread.start_new_thread(recurse, ())
lock.acquire()
print(out[-2:], thread.LockType.__name__, type(lock) is thread.LockType)
#2: ([(1, 'none', True), (2, 'w', True)], True)
#3: [(1, 'none', True), (2, 'w', True)] True
#: first arg must be callable
#: 2nd arg must be a tuple
#: optional 3rd arg must be a dictionary
#2: (0, 0, 262144)
#3: 0 0 262144
#: size not valid: 5 bytes
#: size must be 0 or a positive value
#2: ([900, 'too deep'], 'lock', True)
#3: [900, 'too deep'] lock True
