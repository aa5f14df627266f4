# RUN: %run2
# RUN: %run3
# Names that are not bound when they are used: locals, free variables, globals, after del, after an except clause.


def attempt(f):
    try:
        print(f())
    except NameError as e:
        print("%s: %s" % (type(e).__name__, e))


def local():
    if False:
        x = 1
    return x


def free():
    def inner():
        return y
    if False:
        y = 1
    return inner()


def deleted():
    x = 1
    del x
    return x


def deleted_twice():
    x = 1
    del x
    del x


def cell_local():
    def inner():
        return z
    if False:
        z = 1
    return z


def missing():
    return no_such_name


def loop():
    for i in ():
        pass
    return i


def augmented():
    counter += 1
    return counter


def delete_global():
    global no_such_global
    del no_such_global


counter = 0
for f in local, free, deleted, deleted_twice, cell_local, missing, loop, augmented, delete_global:
    attempt(f)
try:
    pass
finally:
    pass
#2: UnboundLocalError: local variable 'x' referenced before assignment
#2: NameError: free variable 'y' referenced before assignment in enclosing scope
#2: UnboundLocalError: local variable 'x' referenced before assignment
#2: UnboundLocalError: local variable 'x' referenced before assignment
#2: UnboundLocalError: local variable 'z' referenced before assignment
#2: NameError: global name 'no_such_name' is not defined
#2: UnboundLocalError: local variable 'i' referenced before assignment
#2: UnboundLocalError: local variable 'counter' referenced before assignment
#2: NameError: global name 'no_such_global' is not defined
#3: UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#3: NameError: cannot access free variable 'y' where it is not associated with a value in enclosing scope
#3: UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#3: UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#3: UnboundLocalError: cannot access local variable 'z' where it is not associated with a value
#3: NameError: name 'no_such_name' is not defined
#3: UnboundLocalError: cannot access local variable 'i' where it is not associated with a value
#3: UnboundLocalError: cannot access local variable 'counter' where it is not associated with a value
#3: NameError: name 'no_such_global' is not defined
