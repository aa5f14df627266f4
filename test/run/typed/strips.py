# RUN: %run2
# RUN: %run3
# Loops of short operations poll once in a while: handlers and threads are seen there, and what they changed.
import signal
import sys
import threading
import time


def on_alarm(number, frame):
    flags[0] = 1
    del victims[2:]


def wait_for_handler(flags):
    n = 0
    while flags[0] == 0:
        n += 1
    return n > 0


def read_while_it_shrinks(items, rounds):
    total = 0
    length = len(items)
    i = 0
    while i < rounds:
        total += items[i % length]
        i += 1
    return total


def wait_for_thread(box):
    n = 0
    while not box[0]:
        n = (n + 1) % 1000
    return box[0]


def interrupted(n):
    total = 0
    try:
        while True:
            total = (total + n) % 1009
    except KeyboardInterrupt:
        return "interrupted"


def nested(table):
    found = 0
    for row in range(len(table)):
        for column in range(len(table[row])):
            if table[row][column] == 7:
                continue
            try:
                found += table[row][column + 1]
            except IndexError:
                found += 100
    return found


def long_count(n):
    total = 0
    items = [3, 5, 7]
    for i in range(n):
        total += items[i % 3]
        items[i % 3] = i & 7
    return total


flags = [0]
victims = [1, 2, 3, 4]
signal.signal(signal.SIGALRM, on_alarm)
signal.setitimer(signal.ITIMER_REAL, 0.05)
print(wait_for_handler(flags))
print(victims)

victims = list(range(1000))
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    print(read_while_it_shrinks(victims, 10 ** 12))
except IndexError as e:
    print(e)

box = [0]


def later():
    time.sleep(0.05)
    box[0] = 5


thread = threading.Thread(target=later)
thread.start()
print(wait_for_thread(box))
thread.join()


def interrupt(number, frame):
    raise KeyboardInterrupt


signal.signal(signal.SIGALRM, interrupt)
signal.setitimer(signal.ITIMER_REAL, 0.05)
print(interrupted(7))
print(nested([[1, 2, 7], [7], [1, 2, 3, 4]]))
print(long_count(5000))
#: True
#: [1, 2]
#: list index out of range
#: 5
#: interrupted
#: 118
#: 17497
