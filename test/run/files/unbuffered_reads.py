# RUN: %run2
# RUN: %run3
# An unbuffered file reads no more than it is asked for: others who read from the descriptor get the rest.
import os
f = os.fdopen(os.open("data", os.O_RDWR | os.O_CREAT), "wb")
f.write(b"first\nsecond\nthird\nfourth")
f.close()
f = open("data", "rb", 0)
print(f.readline().decode(), os.read(f.fileno(), 7).decode(), f.read(3).decode(), os.read(f.fileno(), 2).decode())
print(f.readlines() == [b"\n", b"fourth"])
#2: (u'first\n', u'second\n', u'thi', u'rd')
#3: first
#3:  second
#3:  thi rd
#: True
