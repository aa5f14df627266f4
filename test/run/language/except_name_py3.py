# RUN: %run3
# Language Reference 8.4.1: `except E as e` unbinds e at the end of the clause, however it is left.


def after():
    e = "before"
    try:
        raise ValueError("v")
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as error:
        return str(error)


def deleted_inside():
    try:
        raise ValueError("v")
    except ValueError as e:
        del e
    return "fine"


def through_jump():
    for n in range(2):
        try:
            raise ValueError(n)
        except ValueError as e:
            continue
    try:
        e
    except NameError:
        return "unbound"


def closure():
    try:
        raise ValueError("v")
    except ValueError as e:
        f = lambda: e
    try:
        f()
    except NameError as error:
        return str(error)


print(after())
print(deleted_inside())
print(through_jump())
print(closure())
try:
    raise KeyError
except KeyError as g:
    pass
print("g" in globals())
#: cannot access local variable 'e' where it is not associated with a value
#: fine
#: unbound
#: cannot access free variable 'e' where it is not associated with a value in enclosing scope
#: False
