# RUN: %run3
# printf-style formatting of bytes and bytearray (PEP 461).
def attempt(f):
    try:
        return f()
    except (TypeError, ValueError, OverflowError) as e:
        return '%s: %s' % (type(e).__name__, e)


for format in (b'%s', b'%d', b'%5.1f', b'%a', b'%r', b'%x', b'%c', b'%b', b'%-5s|', b'%05d', b'%.2s'):
    print(format, [attempt(lambda: format % value) for value in (b'ab', 42, 3.5, 'str', bytearray(b'q'), 65)])
print(bytearray(b'%s!') % b'x', b'%(k)s %%' % {b'k': b'v'})
#: b'%s' [b'ab', "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'", "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'float'", "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'", b'q', "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'"]
#: b'%d' ['TypeError: %d format: a real number is required, not bytes', b'42', b'3', 'TypeError: %d format: a real number is required, not str', 'TypeError: %d format: a real number is required, not bytearray', b'65']
#: b'%5.1f' ['TypeError: float argument required, not bytes', b' 42.0', b'  3.5', 'TypeError: float argument required, not str', 'TypeError: float argument required, not bytearray', b' 65.0']
#: b'%a' [b"b'ab'", b'42', b'3.5', b"'str'", b"bytearray(b'q')", b'65']
#: b'%r' [b"b'ab'", b'42', b'3.5', b"'str'", b"bytearray(b'q')", b'65']
#: b'%x' ['TypeError: %x format: an integer is required, not bytes', b'2a', 'TypeError: %x format: an integer is required, not float', 'TypeError: %x format: an integer is required, not str', 'TypeError: %x format: an integer is required, not bytearray', b'41']
#: b'%c' ['TypeError: %c requires an integer in range(256) or a single byte', b'*', 'TypeError: %c requires an integer in range(256) or a single byte', 'TypeError: %c requires an integer in range(256) or a single byte', b'q', b'A']
#: b'%b' [b'ab', "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'", "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'float'", "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'", b'q', "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'"]
#: b'%-5s|' [b'ab   |', "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'", "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'float'", "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'", b'q    |', "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'"]
#: b'%05d' ['TypeError: %d format: a real number is required, not bytes', b'00042', b'00003', 'TypeError: %d format: a real number is required, not str', 'TypeError: %d format: a real number is required, not bytearray', b'00065']
#: b'%.2s' [b'ab', "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'", "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'float'", "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'", b'q', "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'int'"]
#: bytearray(b'x!') b'v %'
