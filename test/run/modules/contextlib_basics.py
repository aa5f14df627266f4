# RUN: %run2
# RUN: %run3
# contextmanager and closing.
from __future__ import print_function
import contextlib


def show(f):
    try:
        r = repr(f())
    except Exception as e:
        r = '%s: %s' % (type(e).__name__, e)
    print(r)


@contextlib.contextmanager
def cm(tag):
    print('enter', tag)
    try: yield tag * 2
    except ValueError as e: print('caught', e)
    finally: print('exit', tag)
with cm('a') as x: print(x)
with cm('b'): raise ValueError('boo')
try:
    with cm('c'): raise KeyError('k')
except KeyError as e: print('outer', e)
class Cl(object):
    def close(self): print('closed')
with contextlib.closing(Cl()): print('in closing')
#: enter a
#: aa
#: exit a
#: enter b
#: caught boo
#: exit b
#: enter c
#: exit c
#: outer 'k'
#: in closing
#: closed
