# RUN: %run3
# `nonlocal` writes the variable of the enclosing function.
def counter():
    count = 0
    def step():
        nonlocal count
        count += 1
        return count
    def reset():
        nonlocal count
        count = 0
    return step, reset

step, reset = counter()
print(step(), step(), step())
reset()
print(step())

def deep():
    x = 1
    def middle():
        def inner():
            nonlocal x
            x *= 10
            del_later = x
            return del_later
        return inner() + x
    return middle(), x

print(deep())
def unbound():
    x = 1
    def drop():
        nonlocal x
        del x
    drop()
    return x
try:
    unbound()
except NameError as error:
    print(type(error).__name__, error)
#: 1 2 3
#: 1
#: (20, 10)
#: UnboundLocalError cannot access local variable 'x' where it is not associated with a value
