# RUN: %run2
# RUN: %run3
# io.UnsupportedOperation is an IOError and a ValueError. Which layer refuses, and what it raises, differs by dialect.
import io

print(io.UnsupportedOperation.__name__, io.UnsupportedOperation.__module__, [c.__name__ for c in io.UnsupportedOperation.__mro__])


def show(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, isinstance(error, ValueError), isinstance(error, IOError), str(error))


with io.open("lines.txt", "w") as f:
    f.write(u"hello\nworld\n")
    for call in (f.read, f.readline, lambda: f.seek(1, 1), lambda: list(f), lambda: f.write(b"bytes" if str is not bytes else 5)):
        show(call)
with io.open("lines.txt") as f:
    for call in (lambda: f.write(u"x"), lambda: f.truncate(0), lambda: f.seek(1, 1), lambda: f.seek(1, 2), lambda: f.writelines([u"a"])):
        show(call)
with io.open("lines.txt", "rb") as f:
    for call in (lambda: f.write(b"x"), lambda: f.truncate(0)):
        show(call)
with io.open("lines.txt", "rb", 0) as f:
    for call in (lambda: f.write(b"x"), lambda: f.truncate(0)):
        show(call)
with io.open("lines.txt", "wb") as f:
    show(lambda: f.read(1))
show(io.BytesIO().fileno)
show(io.StringIO().fileno)
show(io.BytesIO().detach)
show(lambda: io.StringIO(u"abc").seek(1, 1))
show(lambda: io.IOBase().seek(0))
show(lambda: io.TextIOBase().read())
#2: ('UnsupportedOperation', 'io', ['UnsupportedOperation', 'ValueError', 'IOError', 'EnvironmentError', 'StandardError', 'Exception', 'BaseException', 'object'])
#2: ('IOError', False, True, 'not readable')
#2: ('IOError', False, True, 'not readable')
#2: ('IOError', False, True, "can't do nonzero cur-relative seeks")
#2: ('IOError', False, True, 'not readable')
#2: ('TypeError', False, False, 'write() argument 1 must be unicode, not int')
#2: ('IOError', False, True, 'not writable')
#2: ('ValueError', True, False, 'File not open for writing')
#2: ('IOError', False, True, "can't do nonzero cur-relative seeks")
#2: ('IOError', False, True, "can't do nonzero end-relative seeks")
#2: ('IOError', False, True, 'not writable')
#2: ('UnsupportedOperation', True, True, 'write')
#2: ('ValueError', True, False, 'File not open for writing')
#2: ('ValueError', True, False, 'File not open for writing')
#2: ('ValueError', True, False, 'File not open for writing')
#2: ('UnsupportedOperation', True, True, 'read')
#2: ('UnsupportedOperation', True, True, 'fileno')
#2: ('UnsupportedOperation', True, True, 'fileno')
#2: ('UnsupportedOperation', True, True, 'detach')
#2: ('IOError', False, True, "Can't do nonzero cur-relative seeks")
#2: ('UnsupportedOperation', True, True, 'seek')
#2: ('UnsupportedOperation', True, True, 'read')
#3: UnsupportedOperation io ['UnsupportedOperation', 'OSError', 'ValueError', 'Exception', 'BaseException', 'object']
#3: UnsupportedOperation True True not readable
#3: UnsupportedOperation True True not readable
#3: UnsupportedOperation True True can't do nonzero cur-relative seeks
#3: UnsupportedOperation True True not readable
#3: TypeError False False write() argument must be str, not bytes
#3: UnsupportedOperation True True not writable
#3: UnsupportedOperation True True truncate
#3: UnsupportedOperation True True can't do nonzero cur-relative seeks
#3: UnsupportedOperation True True can't do nonzero end-relative seeks
#3: UnsupportedOperation True True not writable
#3: UnsupportedOperation True True write
#3: UnsupportedOperation True True truncate
#3: UnsupportedOperation True True File not open for writing
#3: UnsupportedOperation True True File not open for writing
#3: UnsupportedOperation True True read
#3: UnsupportedOperation True True fileno
#3: UnsupportedOperation True True fileno
#3: UnsupportedOperation True True detach
#3: OSError False True Can't do nonzero cur-relative seeks
#3: UnsupportedOperation True True seek
#3: UnsupportedOperation True True read
