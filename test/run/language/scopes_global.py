# RUN: %run2
# RUN: %run3
# Names are looked up in the function, then the module, then the built-ins; `global` writes the module's.
x = "module"

def read():
    return x

def local():
    x = "local"
    return x

def write():
    global x, made
    x = "written"
    made = "made by write"

def unbound():
    print(x)
    x = 1

print(read(), local())
write()
print(x, made, read())
try:
    unbound()
except UnboundLocalError as error:
    print(type(error).__name__)
try:
    nowhere
except NameError as error:
    print(error)
len_ = len
len = lambda thing: 42
print(len([]), len_([]))
del len
print(len([]))
#2: ('module', 'local')
#2: ('written', 'made by write', 'written')
#3: module local
#3: written made by write written
#: UnboundLocalError
#: name 'nowhere' is not defined
#2: (42, 0)
#3: 42 0
#: 0
