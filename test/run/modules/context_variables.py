# RUN: %run3
# REQUIRES: python3-stdlib
# Context variables: values, tokens, contexts, threads.
import contextvars
import threading

v = contextvars.ContextVar('v', default=1)
w = contextvars.ContextVar('w')
print(v.get(), w.get('none'), v.name)
try:
    w.get()
except LookupError as e:
    print(type(e).__name__)
token = v.set(2)
print(v.get(), token.old_value is contextvars.Token.MISSING, token.var is v)
c = contextvars.copy_context()
v.set(3)
print(c[v], v.get(), v in c, w in c, len(c), c.run(lambda: (v.get(), v.set(9), v.get())[::2]), c[v], v.get())
v.reset(token)
print(v.get())
try:
    v.reset(token)
except RuntimeError as e:
    print(type(e).__name__)
v.set(5)
t = threading.Thread(target=lambda: print('thread', v.get()))
t.start()
t.join()
#: 1 none v
#: LookupError
#: 2 True True
#: 2 3 True False 1 (2, 9) 9 3
#: 1
#: RuntimeError
#: thread 1
