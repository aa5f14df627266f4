# RUN: %run3
# REQUIRES: python3-stdlib, mode-compile
# The reference library's tarfile, plain and compressed in each way.
import io
import tarfile

for mode in '', 'gz', 'bz2', 'xz':
    memory = io.BytesIO()
    with tarfile.open(fileobj=memory, mode='w:' + mode) as t:
        for name, text in ('one.txt', b'first'), ('dir/two.txt', b'second' * 1000):
            info = tarfile.TarInfo(name)
            info.size = len(text)
            t.addfile(info, io.BytesIO(text))
    memory.seek(0)
    with tarfile.open(fileobj=memory) as t:
        print(mode, t.getnames(), t.extractfile('one.txt').read(), len(t.extractfile('dir/two.txt').read()), t.getmember('one.txt').isfile())
try:
    tarfile.open(fileobj=io.BytesIO(b'junk' * 200))
except tarfile.ReadError as e:
    print(str(e).splitlines()[0])
#:  ['one.txt', 'dir/two.txt'] b'first' 6000 True
#: gz ['one.txt', 'dir/two.txt'] b'first' 6000 True
#: bz2 ['one.txt', 'dir/two.txt'] b'first' 6000 True
#: xz ['one.txt', 'dir/two.txt'] b'first' 6000 True
#: file could not be opened successfully:
