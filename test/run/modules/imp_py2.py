# RUN: %run2
# Modules made and loaded by hand: imp.
import imp
import sys

sys.dont_write_bytecode = True


def write(name, text):
    with open(name, "w") as f:
        f.write(text)

module = imp.new_module("made")
print module.__name__, module.__doc__, "made" in sys.modules

write("one.py", "value = 21\ndef double(): return value * 2\n")
one = imp.load_source("loaded", "one.py")
print one.value, one.double(), one.__name__, one.__file__, sys.modules["loaded"] is one
write("one.py", "value = 5\n")
again = imp.load_source("loaded", "one.py")
print again is one, one.value, one.double()

write("broken.py", "before = 1\n1 / 0\n")
try:
    imp.load_source("broken", "broken.py")
except ZeroDivisionError as e:
    print e, "broken" in sys.modules

found = imp.find_module("one", ["."])
print found[1:], imp.PY_SOURCE, imp.PKG_DIRECTORY
print imp.load_module("third", *found).value
found[0].close()
try:
    imp.find_module("nowhere", ["."])
except ImportError as e:
    print e
print imp.is_builtin("sys"), imp.is_builtin("one"), imp.is_frozen("one")
imp.acquire_lock()
print imp.lock_held()
imp.release_lock()
print imp.lock_held()
try:
    imp.release_lock()
except RuntimeError as e:
    print e
#: made None False
#: 21 42 loaded one.py True
#: True 5 10
#: integer division or modulo by zero False
#: ('./one.py', ('.py', 'U', 1)) 1 5
#: 5
#: No module named nowhere
#: -1 0 False
#: True
#: False
#: not holding the import lock
