# RUN: %run2
# RUN: %run3
# Timer calls its function later, unless it is cancelled.
import threading

done = threading.Event()
out = []


def ring(*args, **kw):
    out.append((args, kw))
    done.set()


t = threading.Timer(0.01, ring, [1, 2], {'k': 3})
t.start()
done.wait()
t.join()
print(out)
t = threading.Timer(60, ring)
t.start()
t.cancel()
t.join()
print(len(out), t.finished.is_set())
#: [((1, 2), {'k': 3})]
#2: (1, True)
#3: 1 True
