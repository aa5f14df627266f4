# RUN: %run2
# RUN: %run3
# A bare raise adds no traceback entry of its own; without an exception to raise, its error starts at its line.
import sys

def helper():
    raise

def caller():
    try:
        1 // 0
    except ZeroDivisionError:
        helper()

def entries(f):
    try:
        f()
    except Exception:
        trace = sys.exc_info()[2]
        lines = []
        while trace is not None:
            lines.append(trace.tb_lineno)
            trace = trace.tb_next
        return sys.exc_info()[0].__name__, lines

print(entries(caller))
print(entries(helper))
#: ('ZeroDivisionError', [17, 13, 11])
#2: ('TypeError', [17, 7])
#3: ('RuntimeError', [17, 7])
