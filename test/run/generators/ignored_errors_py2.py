# RUN: %run2
# Errors that a dying generator leaves: what the runtime raised and no except clause looked at has no object of its own yet.
import sys
class Lines(object):
    text = ''
    def write(self, text):
        self.text += text
sys.stderr = Lines()
def g1():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass
def g2():
    try:
        yield 1
    finally:
        int('x')
def g3():
    try:
        yield 1
    finally:
        raise ValueError('mine')
def g4():
    try:
        yield 1
    finally:
        {}['k']
def g5():
    try:
        yield 1
    finally:
        try:
            int('x')
        finally:
            pass
def h1():
    x = g1()
    next(x)
    x = None
h1()
def h2():
    x = g2()
    next(x)
    x = None
h2()
def h3():
    x = g3()
    next(x)
    x = None
h3()
def h4():
    x = g4()
    next(x)
    x = None
h4()
def h5():
    x = g5()
    next(x)
    x = None
h5()
for line in sys.stderr.text.splitlines():
    print line.split('<generator')[0]
#: Exception RuntimeError: 'generator ignored GeneratorExit' in 
#: Exception ValueError: "invalid literal for int() with base 10: 'x'" in 
#: Exception ValueError: ValueError('mine',) in 
#: Exception KeyError: ('k',) in 
#: Exception ValueError: "invalid literal for int() with base 10: 'x'" in 
