# RUN: %run3
# Modules of the reference library that are made with weak references: logging, tempfile, concurrent.futures.
import concurrent.futures
import logging
import os
import sys
import tempfile

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format='%(levelname)s:%(name)s:%(message)s')
log = logging.getLogger('a.b')
log.info('number %d', 3)
log.debug('unseen')
log.warning('last')

with tempfile.NamedTemporaryFile('w+') as f:
    f.write('abc')
    f.flush()
    print(os.path.exists(f.name), open(f.name).read())
print(os.path.exists(f.name))
with tempfile.TemporaryDirectory() as d:
    print(os.path.isdir(d))
print(os.path.isdir(d))

with concurrent.futures.ThreadPoolExecutor(3) as executor:
    print(list(executor.map(lambda x: x * x, range(6))))
    futures = [executor.submit(pow, 2, i) for i in range(4)]
    print(sorted(f.result() for f in concurrent.futures.as_completed(futures)))
    print(repr(executor.submit(lambda: 1 // 0).exception()))
#: INFO:a.b:number 3
#: WARNING:a.b:last
#: True abc
#: False
#: True
#: False
#: [0, 1, 4, 9, 16, 25]
#: [1, 2, 4, 8]
#: ZeroDivisionError('integer division or modulo by zero')
