# RUN: %run2
# RUN: %run3
# module mmap: reading, writing, searching, what is refused.
import mmap


def show(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ': ' + str(e))


with open('raw', 'wb') as f:
    f.write(b'hello\nworld\n')
f = open('raw', 'r+b')
m = mmap.mmap(f.fileno(), 0)
print(len(m), m[:5] == b'hello', m[-1] == b'\n'[0], m[::2] == b'hlowrd', m.size(), m.find(b'world'), m.rfind(b'l'), m.find(b'x'))
print(m.readline() == b'hello\n', m.tell(), m.read(3) == b'wor', m.read(100) == b'ld\n', m.read(5) == b'')
m.seek(0)
m.write(b'J')
m[1:3] = b'EL'
m.seek(-1, 2)
print(m.tell(), m[:] == b'JELlo\nworld\n')
m.move(0, 6, 5)
m.flush()
print(open('raw', 'rb').read() == b'world\nworld\n')
show(lambda: m[99], lambda: m.seek(99), lambda: m.write(b'x' * 20), lambda: m.move(0, 9, 9), lambda: m.__setitem__(slice(0, 2), b'abc'), lambda: m.seek(0, 5))
m.resize(6)
print(len(m), m[:] == b'world\n')
r = mmap.mmap(f.fileno(), 3, access=mmap.ACCESS_READ)
show(lambda: r[:] == b'wor', lambda: r.write(b'x'), lambda: r.__setitem__(slice(0, 1), b'x'), lambda: r.resize(5))
m.close()
show(lambda: m.read(1), lambda: len(m), lambda: m.close())
show(lambda: mmap.mmap(f.fileno(), 99), lambda: mmap.mmap(f.fileno(), -1), lambda: mmap.mmap(f.fileno(), 0, access=9), lambda: mmap.mmap(f.fileno(), 0, offset=99))
a = mmap.mmap(-1, 10)
print(a[:] == b'\0' * 10, mmap.PAGESIZE > 0, mmap.ACCESS_COPY)
#2: (12, True, True, True, 12, 6, 9, -1)
#2: (True, 6, True, True, True)
#2: (11, True)
#3: 12 True True True 12 6 9 -1
#3: True 6 True True True
#3: 11 True
#: True
#: IndexError: mmap index out of range
#: ValueError: seek out of range
#: ValueError: data out of range
#: ValueError: source, destination, or count out of range
#: IndexError: mmap slice assignment is wrong size
#: ValueError: unknown seek type
#2: (6, True)
#3: 6 True
#: True
#: TypeError: mmap can't modify a readonly memory map.
#: TypeError: mmap can't modify a readonly memory map.
#: TypeError: mmap can't resize a readonly or copy-on-write memory map.
#: ValueError: mmap closed or invalid
#: ValueError: mmap closed or invalid
#: None
#: ValueError: mmap length is greater than file size
#: OverflowError: memory mapped length must be positive
#: ValueError: mmap invalid access parameter.
#: ValueError: mmap offset is greater than file size
#2: (True, True, 3)
#3: True True 3
