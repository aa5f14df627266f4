# RUN: %run2
# Python 2's sched: by time, then by priority; cancelled events.
import sched

now = [0]
events = []


def sleep(seconds):
    now[0] += seconds


s = sched.scheduler(lambda: now[0], sleep)
s.enter(3, 1, events.append, ('third',))
s.enter(1, 2, events.append, ('second',))
s.enter(1, 1, events.append, ('first',))
gone = s.enterabs(2, 1, events.append, ('never',))
print [(e.time, e.priority, e.argument) for e in s.queue]
s.cancel(gone)
try:
    s.cancel(gone)
except ValueError as e:
    print 'ValueError', e
s.run()
print events, s.empty(), now
#: [(1, 1, ('first',)), (1, 2, ('second',)), (2, 1, ('never',)), (3, 1, ('third',))]
#: ValueError list.remove(x): x not in list
#: ['first', 'second', 'third'] True [3]
