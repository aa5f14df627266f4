# RUN: %run2
# RUN: %run3
# What may be raised, and what happens to what may not.
def attempt(action):
    try:
        action()
    except BaseException as error:
        print("%s: %s %r" % (type(error).__name__, error, error.args))

def by_class(): raise ValueError
def by_instance(): raise ValueError("text", 1)
def not_an_exception(): raise 5
def nothing_active(): raise
class Mine(Exception): pass
class Quiet(Exception):
    def __str__(self):
        return "quiet text"
def mine(): raise Mine(1, 2)
def quiet(): raise Quiet()
for action in (by_class, by_instance, not_an_exception, nothing_active, mine, quiet):
    attempt(action)
print(repr(ValueError()), repr(ValueError("x")), repr(KeyError("k")), str(KeyError("k")))
print(issubclass(KeyError, LookupError), issubclass(IOError, Exception), isinstance(Mine(), Exception))
#: ValueError:  ()
#: ValueError: ('text', 1) ('text', 1)
#2: TypeError: exceptions must be old-style classes or derived from BaseException, not int ('exceptions must be old-style classes or derived from BaseException, not int',)
#2: TypeError: exceptions must be old-style classes or derived from BaseException, not NoneType ('exceptions must be old-style classes or derived from BaseException, not NoneType',)
#3: TypeError: exceptions must derive from BaseException ('exceptions must derive from BaseException',)
#3: RuntimeError: No active exception to reraise ('No active exception to reraise',)
#: Mine: (1, 2) (1, 2)
#: Quiet: quiet text ()
#2: ('ValueError()', "ValueError('x',)", "KeyError('k',)", "'k'")
#2: (True, True, True)
#3: ValueError() ValueError('x') KeyError('k') 'k'
#3: True True True
