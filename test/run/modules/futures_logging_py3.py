# RUN: %run3
# Modules of the reference library that are made with weak references: concurrent.futures, logging.
import concurrent.futures
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format='%(levelname)s:%(name)s:%(message)s')
log = logging.getLogger('a.b')
log.info('number %d', 3)
log.debug('unseen')
log.warning('last')

with concurrent.futures.ThreadPoolExecutor(3) as executor:
    print(list(executor.map(lambda x: x * x, range(6))))
    futures = [executor.submit(pow, 2, i) for i in range(4)]
    print(sorted(f.result() for f in concurrent.futures.as_completed(futures)))
    print(repr(executor.submit(lambda: 1 // 0).exception()))
#: INFO:a.b:number 3
#: WARNING:a.b:last
#: [0, 1, 4, 9, 16, 25]
#: [1, 2, 4, 8]
#: ZeroDivisionError('integer division or modulo by zero')
