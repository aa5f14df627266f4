# RUN: %run2
# RUN: %run3
# A closure shares the variable, not its value; each call makes a new one.
def counter(start):
    state = [start]
    def step(by=1):
        state[0] += by
        return state[0]
    return step

a, b = counter(0), counter(100)
print([a(), a(), b(), a(10), b()])
functions = [lambda: i for i in range(3)]
print([f() for f in functions])
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions])

def outer():
    def inner():
        return value
    try:
        inner()
    except NameError as error:
        print(error)
    value = 1
    first = inner()
    value = 2
    return first, inner()

print(outer())

def three(x):
    def two(y):
        def one(z):
            return x, y, z
        return one
    return two

print(three(1)(2)(3))
#: [1, 2, 101, 12, 102]
#: [2, 2, 2]
#: [0, 1, 2]
#2: free variable 'value' referenced before assignment in enclosing scope
#3: cannot access free variable 'value' where it is not associated with a value in enclosing scope
#: (1, 2)
#: (1, 2, 3)
