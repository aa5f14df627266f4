# RUN: %run3
# Python 3: threading.excepthook.
import threading

seen = []


def hook(args):
    seen.append((args.exc_type.__name__, str(args.exc_value), args.exc_traceback is not None, args.thread.name, len(args)))


threading.excepthook, original = hook, threading.excepthook
t = threading.Thread(target=lambda: 1 // 0, name='t')
t.start()
t.join()
print(seen, original is threading.__excepthook__)


def stop():
    raise SystemExit(3)


t = threading.Thread(target=stop)
t.start()
t.join()
print(len(seen))
#: [('ZeroDivisionError', 'integer division or modulo by zero', True, 't', 4)] True
#: 2
