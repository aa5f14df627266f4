# RUN: %run2
# RUN: %run3
# A traceback names every frame with its line, also in methods, lambdas, comprehensions and generators.
class Worker(object):
    def run(self, n):
        return [self.step(i) for i in range(n)]

    def step(self, i):
        return (lambda k: 10 // k)(2 - i)

def produce(worker):
    for n in (1, 2, 3):
        yield worker.run(n)

for item in produce(Worker()):
    print(item)
#: [5]
#: [5, 10]
#err: Traceback (most recent call last):
#err:   File "traceback_nested.py", line 15, in <module>
#err:     for item in produce(Worker()):
#err:   File "traceback_nested.py", line 13, in produce
#err:     yield worker.run(n)
#3err:           ^^^^^^^^^^^^^
#err:   File "traceback_nested.py", line 6, in run
#err:     return [self.step(i) for i in range(n)]
#3err:            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#3err:   File "traceback_nested.py", line 6, in <listcomp>
#3err:     return [self.step(i) for i in range(n)]
#3err:             ^^^^^^^^^^^^
#err:   File "traceback_nested.py", line 9, in step
#err:     return (lambda k: 10 // k)(2 - i)
#3err:            ^^^^^^^^^^^^^^^^^^^^^^^^^^
#err:   File "traceback_nested.py", line 9, in <lambda>
#err:     return (lambda k: 10 // k)(2 - i)
#3err:                       ~~~^^~~
#err: ZeroDivisionError: integer division or modulo by zero
#exit: 1
