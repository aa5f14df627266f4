# RUN: %run3
# A text layer over an instance of a Python class derived from io's bases calls its methods; the pair of a reader and a writer.
import io
import os
import socket

a, b = socket.socketpair()
f = a.makefile("rw", newline="\n")
g = b.makefile("rwb")
f.write("hello\nwörld\n")
f.flush()
print(g.readline(), g.readline())
g.write(b"back\nrest")
g.close()
b.close()
print([f.readline(), f.read()], f.readable(), f.writable(), f.encoding, f.buffer.closed)
f.close()
print(f.closed, f.buffer.closed)


class Chunks(io.RawIOBase):
    parts = [b"one\r\ntw", b"o\nthree"]

    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, buffer):
        part = self.parts.pop(0) if self.parts else b""
        buffer[:len(part)] = part
        return len(part)

    def write(self, data):
        print("written", bytes(data))
        return len(data)

    def close(self):
        print("closing", self.closed)
        super().close()


with io.TextIOWrapper(Chunks()) as f:
    print(list(f), f.isatty(), f.seekable())
with io.TextIOWrapper(io.BufferedWriter(Chunks()), encoding="utf-16-le") as f:
    f.write("ab")
with io.TextIOWrapper(Chunks(), encoding="locale", write_through=True) as f:
    print(f.encoding)
    f.write("direct\n")
#: b'hello\n' b'w\xc3\xb6rld\n'
#: ['back\n', 'rest'] True True UTF-8 False
#: True True
#: ['one\n', 'two\n', 'three'] False False
#: closing False
#: written b'a\x00b\x00'
#: closing False
#: UTF-8
#: written b'direct\n'
#: closing False
