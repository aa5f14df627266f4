# RUN: %run2
# RUN: %run3
# Which handler catches: the first whose class the exception is an instance of.
def classify(action):
    try:
        action()
    except ZeroDivisionError:
        return "zero"
    except (KeyError, IndexError) as error:
        return "lookup %s %s" % (type(error).__name__, error)
    except ArithmeticError:
        return "arithmetic"
    except Exception as error:
        return "other %s" % type(error).__name__
    else:
        return "fine"

print(classify(lambda: 1 // 0))
print(classify(lambda: {}["k"]))
print(classify(lambda: [][0]))
print(classify(lambda: 10.0 ** 400))
print(classify(lambda: int("x")))
print(classify(lambda: None))

def handlers_are_evaluated_late():
    def matcher():
        print("evaluated")
        return ValueError
    try:
        raise TypeError("x")
    except matcher():
        print("no")
    except TypeError:
        print("yes")

handlers_are_evaluated_late()

try:
    try:
        raise ValueError("first")
    except ValueError:
        raise KeyError("second")
except LookupError as error:
    print(repr(error.args))

try:
    try:
        raise ValueError("again")
    except ValueError:
        raise
except Exception as error:
    print(error)
#: zero
#: lookup KeyError 'k'
#: lookup IndexError list index out of range
#: arithmetic
#: other ValueError
#: fine
#: evaluated
#: yes
#: ('second',)
#: again
