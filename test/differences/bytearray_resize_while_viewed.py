# RUN: %run3
# A bytearray can be resized while memoryviews look at it; CPython raises BufferError until they are released.
# Why: CPython counts views and sees each die; here a view that is no longer used dies at some later collection, and a
# program that lets its views die would get the error. A view goes on showing the bytes it was made on.
# Workaround: none needed; a program that relies on the error checks for itself.
a = bytearray(b'abc')
view = memoryview(a)
a.extend(b'defghijklmnopqrstuvwxyz')
print(len(a), view.tobytes())
#: 26 b'abc'
