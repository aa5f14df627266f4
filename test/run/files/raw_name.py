# RUN: %run2
# RUN: %run3
# Library Reference, io: the layers of a file show the name of the raw file, which may be given another (tempfile does).
import io

with io.open('data', 'w') as f:
    print(f.name == f.buffer.name == 'data')
    f.buffer.raw.name = 'other'
    print([str(x.name) for x in (f, f.buffer, f.buffer.raw)])
    print(repr(f.buffer).replace("u'", "'"))
with io.open('data', 'rb') as b:
    b.raw.name = 5
    print(b.name)
#: True
#: ['other', 'other', 'other']
#: <_io.BufferedWriter name='other'>
#: 5
