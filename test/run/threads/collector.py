# RUN: %run2
# RUN: %run3
# Threads that allocate, threads that wait and threads that compute, while the heap is collected.
import gc_pressure
import threading

stop = threading.Event()
waiting = threading.Thread(target=stop.wait)
waiting.start()
results = []
threads = [threading.Thread(target=lambda k=k: results.append(gc_pressure.build(k))) for k in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
stop.set()
waiting.join()
print(sorted(results))

# Many short threads: numbers are used again, stacks are given back.
count = []
for i in range(300):
    t = threading.Thread(target=count.append, args=(i,))
    t.start()
    t.join()
print(count == list(range(300)))
#: [(0, 2417400), (1, 2417400), (2, 2417400), (3, 2417400)]
#: True
