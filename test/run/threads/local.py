# RUN: %run2
# RUN: %run3
# threading.local: each thread has its own attributes; __init__ of subclasses runs once in each thread.
import threading

data = threading.local()
data.x = 'main'
data.y = [1]
out = []


def look():
    out.append(hasattr(data, 'x'))
    data.x = 'other'
    out.append((data.x, sorted(data.__dict__)))
    del data.x
    out.append(hasattr(data, 'x'))


t = threading.Thread(target=look)
t.start()
t.join()
print(out, data.x, sorted(data.__dict__.items()))
try:
    data.z
except AttributeError as e:
    print(str(e).replace('_thread', 'thread'))
try:
    data.__dict__ = {}
except AttributeError as e:
    print(str(e).replace('_thread', 'thread'))
try:
    threading.local(1)
except TypeError as e:
    print(e)


class Counter(threading.local):
    step = 1
    made = 0

    def __init__(self, start, name='c'):
        Counter.made += 1
        self.value = start
        self.name = name

    def next(self):
        self.value += self.step
        return self.value

    @property
    def double(self):
        return self.value * 2


c = Counter(10, name='n')
print(c.next(), c.next(), c.double, c.name)


def count():
    out.append((c.next(), c.double, c.name))
    c.extra = 1


out = []
for i in range(3):
    t = threading.Thread(target=count)
    t.start()
    t.join()
print(out, c.value, hasattr(c, 'extra'), Counter.made)
c.step = 5
print(c.next(), Counter.step, sorted(vars(c).items()))
#2: ([False, ('other', ['x']), False], 'main', [('x', 'main'), ('y', [1])])
#3: [False, ('other', ['x']), False] main [('x', 'main'), ('y', [1])]
#: 'thread._local' object has no attribute 'z'
#: 'thread._local' object attribute '__dict__' is read-only
#: Initialization arguments are not supported
#2: (11, 12, 24, 'n')
#2: ([(11, 22, 'n'), (11, 22, 'n'), (11, 22, 'n')], 12, False, 4)
#2: (17, 1, [('name', 'n'), ('step', 5), ('value', 17)])
#3: 11 12 24 n
#3: [(11, 22, 'n'), (11, 22, 'n'), (11, 22, 'n')] 12 False 4
#3: 17 1 [('name', 'n'), ('step', 5), ('value', 17)]
