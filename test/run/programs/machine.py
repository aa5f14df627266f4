# RUN: %run2
# RUN: %run3
# A byte-code machine with functions: dispatch through a table of bound methods.
class Halt(Exception):
    pass

class Machine(object):
    def __init__(self, program):
        self.program, self.stack, self.calls, self.pc, self.steps, self.memory = program, [], [], 0, 0, {}
        self.table = dict((name[3:], getattr(self, name)) for name in dir(self) if name.startswith("op_"))

    def op_push(self, value): self.stack.append(value)
    def op_add(self): self.stack.append(self.stack.pop() + self.stack.pop())
    def op_mul(self): self.stack.append(self.stack.pop() * self.stack.pop())
    def op_sub(self):
        b, a = self.stack.pop(), self.stack.pop()
        self.stack.append(a - b)
    def op_dup(self): self.stack.append(self.stack[-1])
    def op_store(self, name): self.memory[name] = self.stack.pop()
    def op_load(self, name): self.stack.append(self.memory[name])
    def op_jump(self, target): self.pc = target
    def op_jz(self, target):
        if self.stack.pop() == 0:
            self.pc = target
    def op_call(self, target):
        self.calls.append(self.pc)
        self.pc = target
    def op_ret(self): self.pc = self.calls.pop()
    def op_print(self): print(self.stack.pop())
    def op_halt(self): raise Halt("after %d steps" % self.steps)

    def run(self, limit=100000):
        try:
            while self.steps < limit:
                instruction = self.program[self.pc]
                self.pc += 1
                self.steps += 1
                self.table[instruction[0]](*instruction[1:])
            print("out of steps")
        except Halt as halt:
            print("halted " + str(halt))
        except (IndexError, KeyError) as error:
            print("fault at %d: %s %s" % (self.pc - 1, type(error).__name__, error))

factorial = [("push", 30), ("store", "n"), ("push", 1), ("store", "r"),
             ("load", "n"), ("jz", 13),
             ("load", "r"), ("load", "n"), ("mul",), ("store", "r"),
             ("call", 16), ("jump", 4), ("halt",),
             ("load", "r"), ("print",), ("halt",),
             ("load", "n"), ("push", 1), ("sub",), ("store", "n"), ("ret",)]
Machine(factorial).run()
Machine([("push", 1), ("add",)]).run()
Machine([("nonsense",)]).run()
Machine([("jump", 0)]).run(1000)
count = Machine([("push", 20000), ("dup",), ("jz", 6), ("push", 1), ("sub",), ("jump", 1), ("halt",)])
count.run()
print(count.stack, count.steps)
#: 265252859812191058636308480000000
#: halted after 399 steps
#: fault at 1: IndexError pop from empty list
#: fault at 0: KeyError 'nonsense'
#: out of steps
#: out of steps
#2: ([0], 100000)
#3: [0] 100000
