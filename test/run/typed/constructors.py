# RUN: %run2
# RUN: %run3
# Classes called directly: __init__'s result is checked, a failed argument makes no instance.
class N(object):
    pass
class D(object):
    count = 0
    def __init__(self, x):
        self.x = x + 1
    def __del__(self):
        D.count += 1
class Bad(object):
    def __init__(self):
        return 3
def make(n):
    out = []
    for i in range(n):
        out.append(N())
    return len(out)
def bad():
    return Bad()
print(make(3))
try:
    bad()
except TypeError as e:
    print(e)
def failed():
    return D('x')
def too_many():
    return D(1, 2)
for f in (failed, too_many):
    try:
        f()
    except TypeError as e:
        print(str(e).split(' ')[0])
#: 3
#: __init__() should return None, not 'int'
#2: cannot
#2: __init__()
#3: can
#3: D.__init__()
