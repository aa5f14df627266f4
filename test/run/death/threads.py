# RUN: %run2
# RUN: %run3
# Weak references and __del__ while threads run: every object is finalized once, sooner or later.
import gc
import threading
import weakref


class T(object):
    def __init__(self, n):
        self.n = n

    def __del__(self):
        with lock:
            count[0] += 1


lock = threading.Lock()
count = [0]
d = weakref.WeakValueDictionary()


def work(k):
    for i in range(300):
        t = T(i)
        d[(k, i % 10)] = t
        if i % 50 == 0:
            gc.collect()


ts = [threading.Thread(target=work, args=(k,)) for k in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
t = None
gc.collect()
print(count[0] >= 1190, len(d) <= 4)
#2: (True, True)
#3: True True
