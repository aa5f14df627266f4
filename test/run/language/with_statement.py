# RUN: %run2
# RUN: %run3
# `with` calls __exit__ on every way out; a true result swallows the exception.
class Guard(object):
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()
    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__, str(value), trace is not None)
        return self.swallow

with Guard("a") as a, Guard("b") as b:
    print(a, b)
with Guard("swallows", True):
    raise ValueError("lost")
try:
    with Guard("passes"):
        raise ValueError("kept")
except ValueError as error:
    print("caught", error)

def leave(how):
    for i in range(2):
        with Guard(how):
            if how == "return":
                return "returned"
            if how == "break":
                break
            if how == "continue":
                continue
    return "end"

print(leave("return"), leave("break"), leave("continue"))
class NoExit(object):
    def __enter__(self): return 1
try:
    with NoExit():
        print("never")
except Exception as error:
    print(type(error).__name__)
#2: ('enter', 'a')
#2: ('enter', 'b')
#2: ('A', 'B')
#2: ('exit', 'b', None, 'None', False)
#2: ('exit', 'a', None, 'None', False)
#2: ('enter', 'swallows')
#2: ('exit', 'swallows', 'ValueError', 'lost', True)
#2: ('enter', 'passes')
#2: ('exit', 'passes', 'ValueError', 'kept', True)
#2: ('caught', ValueError('kept',))
#2: ('enter', 'return')
#2: ('exit', 'return', None, 'None', False)
#2: ('enter', 'break')
#2: ('exit', 'break', None, 'None', False)
#2: ('enter', 'continue')
#2: ('exit', 'continue', None, 'None', False)
#2: ('enter', 'continue')
#2: ('exit', 'continue', None, 'None', False)
#2: ('returned', 'end', 'end')
#2: AttributeError
#3: enter a
#3: enter b
#3: A B
#3: exit b None None False
#3: exit a None None False
#3: enter swallows
#3: exit swallows ValueError lost True
#3: enter passes
#3: exit passes ValueError kept True
#3: caught kept
#3: enter return
#3: exit return None None False
#3: enter break
#3: exit break None None False
#3: enter continue
#3: exit continue None None False
#3: enter continue
#3: exit continue None None False
#3: returned end end
#3: TypeError
