# RUN: %run2
# RUN: %run3
# Condition, Event, semaphores.
import threading

# Producer and consumer over one slot.
cond = threading.Condition()
slot = []
got = []


def produce():
    for i in range(200):
        with cond:
            while slot:
                cond.wait()
            slot.append(i)
            cond.notify()


def consume():
    for i in range(200):
        with cond:
            while not slot:
                cond.wait()
            got.append(slot.pop())
            cond.notify()


threads = [threading.Thread(target=f) for f in (produce, consume)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(got == list(range(200)))

for f in (cond.wait, cond.notify):
    try:
        f()
    except RuntimeError as e:
        print(e)
# An RLock that is held twice is let go of altogether.
with cond:
    with cond:
        cond.wait(0.01)
        print(cond.acquire(False))
        cond.release()

# notify wakes as many as it says.
awake = []
ready = threading.Semaphore(0)


def sleeper():
    with cond:
        ready.release()
        cond.wait()
        awake.append(1)


threads = [threading.Thread(target=sleeper) for i in range(5)]
for t in threads:
    t.start()
for t in threads:
    ready.acquire()
with cond:
    cond.notify(2)
while len(awake) < 2:
    pass
print(len(awake))
with cond:
    cond.notify_all()
for t in threads:
    t.join()
print(len(awake))

event = threading.Event()
print(event.is_set(), event.wait(0.01))
t = threading.Thread(target=lambda: awake.append(event.wait()))
t.start()
event.set()
t.join()
print(awake[-1], event.is_set(), event.wait(), event.wait(0))
event.clear()
print(event.is_set())

s = threading.BoundedSemaphore(2)
with s:
    print(s.acquire(False), s.acquire(False))
    s.release()
try:
    s.release()
except ValueError as e:
    print(e)
try:
    threading.Semaphore(-1)
except ValueError as e:
    print(e)

# At most two at a time.
gate = threading.Semaphore(2)
lock = threading.Lock()
inside = [0, 0]


def pass_gate():
    for i in range(50):
        with gate:
            with lock:
                inside[0] += 1
                inside[1] = max(inside)
            with lock:
                inside[0] -= 1


threads = [threading.Thread(target=pass_gate) for i in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(inside[0], inside[1] <= 2)
#: True
#: cannot wait on un-acquired lock
#: cannot notify on un-acquired lock
#2: 1
#3: True
#: 2
#: 5
#2: (False, False)
#2: (True, True, True, True)
#3: False False
#3: True True True True
#: False
#2: (True, False)
#3: True False
#: Semaphore released too many times
#: semaphore initial value must be >= 0
#2: (0, True)
#3: 0 True
