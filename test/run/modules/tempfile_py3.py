# RUN: %run3
# Library Reference, tempfile: files and folders go with the end of their with statement.
import os
import tempfile

with tempfile.NamedTemporaryFile('w+') as f:
    f.write('abc')
    f.flush()
    print(os.path.exists(f.name), open(f.name).read())
print(os.path.exists(f.name))
with tempfile.TemporaryDirectory() as d:
    print(os.path.isdir(d))
print(os.path.isdir(d))
#: True abc
#: False
#: True
#: False
