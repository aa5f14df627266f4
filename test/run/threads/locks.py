# RUN: %run2
# RUN: %run3
# Lock and RLock: states, non-blocking acquire, with, errors of release.
import threading

lock = threading.Lock()
print(lock.acquire(), lock.locked(), lock.acquire(False), lock.release(), lock.locked())
with lock as entered:
    print(entered, lock.locked())
print(lock.locked())
try:
    lock.release()
except threading.ThreadError as e:
    print(e)

# Whoever likes may release a lock.
lock.acquire()
t = threading.Thread(target=lock.release)
t.start()
t.join()
print(lock.locked())

rlock = threading.RLock()
print(rlock.acquire(), rlock.acquire(), rlock.acquire(0))
answers = []


def other():
    answers.append(rlock.acquire(False))
    try:
        rlock.release()
    except RuntimeError as e:
        answers.append(str(e))


t = threading.Thread(target=other)
t.start()
t.join()
print(answers)
rlock.release()
rlock.release()
rlock.release()
try:
    rlock.release()
except RuntimeError as e:
    print(e)
with rlock:
    with rlock:
        pass
t = threading.Thread(target=lambda: answers.append(rlock.acquire(False)))
t.start()
t.join()
print(answers[-1])

# A counter that many threads add to under a lock loses nothing.
total = 0


def add():
    global total
    for i in range(2000):
        with lock:
            total += 1


threads = [threading.Thread(target=add) for i in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(total)
#2: (True, True, False, None, False)
#2: (True, True)
#3: True True False None False
#3: True True
#: False
#: release unlocked lock
#: False
#2: (True, 1, 1)
#3: True True True
#: [False, 'cannot release un-acquired lock']
#: cannot release un-acquired lock
#: True
#: 8000
