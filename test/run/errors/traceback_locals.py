# RUN: %run2
# RUN: %run3
# f_locals of the frames in a traceback: what was bound when the exception left the function. f_back leads to the caller.
import sys


def inner(n, *rest):
    text = "deep"
    def shared():
        return text
    if n == 0:
        return rest[5]
    unbound = 1
    return inner(n - 1)


def outer(a):
    b = a + 1
    inner(1)


class Box(object):
    def method(self, key):
        return {}[key]


def entries():
    tb = sys.exc_info()[2]
    found = []
    while tb is not None:
        found.append(tb)
        tb = tb.tb_next
    return found


try:
    outer(5)
except IndexError:
    chain = entries()
    for entry in chain[1:]:
        frame = entry.tb_frame
        names = dict(frame.f_locals)
        names.pop("shared", None)
        print(frame.f_code.co_name, sorted(names.items()), frame.f_back.f_code.co_name)
    print(chain[0].tb_frame.f_locals is globals(), chain[1].tb_frame.f_back is chain[0].tb_frame)

try:
    Box().method("k")
except KeyError:
    names = entries()[-1].tb_frame.f_locals
    print(sorted(names), type(names["self"]).__name__, names["key"])
#2: ('outer', [('a', 5), ('b', 6)], '<module>')
#2: ('inner', [('n', 1), ('rest', ()), ('text', 'deep'), ('unbound', 1)], 'outer')
#2: ('inner', [('n', 0), ('rest', ()), ('text', 'deep')], 'inner')
#2: (True, True)
#2: (['key', 'self'], 'Box', 'k')
#3: outer [('a', 5), ('b', 6)] <module>
#3: inner [('n', 1), ('rest', ()), ('text', 'deep'), ('unbound', 1)] outer
#3: inner [('n', 0), ('rest', ()), ('text', 'deep')] inner
#3: True True
#3: ['key', 'self'] Box k
