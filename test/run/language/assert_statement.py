# RUN: %run2
# RUN: %run3
# `assert` raises AssertionError with its message.
assert True, "never"
for make in (lambda: check(False), lambda: check(0, "text"), lambda: check([], ("a", 1))):
    def check(value, message=None):
        if message is None:
            assert value
        assert value, message
    try:
        make()
    except AssertionError as error:
        print(repr(error.args), str(error))
#2: ('()', '')
#2: ("('text',)", 'text')
#2: ("(('a', 1),)", "('a', 1)")
#3: () 
#3: ('text',) text
#3: (('a', 1),) ('a', 1)
