# RUN: %run2
# RUN: %run3
# The program ends when all threads but the daemons have; atexit functions run after that.
import atexit
import sys
import threading
import time

atexit.register(lambda: sys.stdout.write('atexit\n'))


def slow():
    time.sleep(0.05)
    print('slow ends')
    t = threading.Thread(target=later)
    t.start()


def later():
    time.sleep(0.02)
    print('later ends')


def forever():
    while True:
        time.sleep(0.01)


t = threading.Thread(target=slow)
t.start()
d = threading.Thread(target=forever)
d.daemon = True
d.start()
print('main ends')
#: main ends
#: slow ends
#: later ends
#: atexit
