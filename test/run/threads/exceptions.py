# RUN: %run2
# RUN: %run3
# What becomes of exceptions that nobody catches in a thread; SystemExit ends the thread silently.
import sys
import threading


class Lines(object):
    def __init__(self):
        self.text = ''

    def write(self, s):
        self.text += s

    def flush(self):
        pass


def fail():
    raise ValueError('in a thread')


class Own(threading.Thread):
    def run(self):
        fail()


real = sys.stderr
sys.stderr = lines = Lines()
for t in (threading.Thread(target=fail, name='first'), Own(name='second'), threading.Thread(target=sys.exit)):
    t.start()
    t.join()
sys.stderr = real
# The library's own frames are left out: their lines are those of the implementation.
skip = False
for line in lines.text.split('\n'):
    if line.startswith('  File'):
        skip = 'threading.py' in line
        if not skip:
            print(line.split(',', 1)[1])
    elif not skip or not line.startswith(' '):
        print(line)
print('end')
#: Exception in thread first:
#: Traceback (most recent call last):
#:  line 20, in fail
#:     raise ValueError('in a thread')
#: ValueError: in a thread
#2:
#: Exception in thread second:
#: Traceback (most recent call last):
#:  line 25, in run
#:     fail()
#:  line 20, in fail
#:     raise ValueError('in a thread')
#: ValueError: in a thread
#:
#2:
#: end
