#!/usr/bin/env python3
"""Print a random program: the same program for the same seed and dialect, always.

    generate.py SEED [--std py2|py3] [--size STATEMENTS]

Programs end by themselves (every loop and call burns fuel), print what they compute, and catch most exceptions they
raise, printing type and text. Some end in an uncaught exception, for the traceback.
"""

import argparse
import os
import random
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from expressions import CONTAINERS, SCALARS, Expressions

PRELUDE = '''\
import sys


class OutOfFuel(BaseException):
    pass


fuel = [%d]


def tick():
    fuel[0] -= 1
    if fuel[0] < 0:
        raise OutOfFuel()


def lim(x):
    """x, cut down to a size that further operations cannot blow up."""
    if isinstance(x, (str, list, tuple)):
        return x[:30]
    if isinstance(x, (int, type(2 ** 100))) and not -(2 ** 130) < x < 2 ** 130:
        return x %% (2 ** 127 - 1)
    return x


class Fault(Exception):
    def __init__(self, code):
        Exception.__init__(self, 'fault %%s' %% (code,))
        self.code = code


class Context(object):
    def __init__(self, name, swallow):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print('enter ' + self.name)
        return len(self.name)

    def __exit__(self, kind, value, trace):
        print('exit %%s %%s' %% (self.name, kind and kind.__name__))
        return self.swallow

'''

ERRORS = ['ValueError', 'TypeError', 'KeyError', 'IndexError', 'ZeroDivisionError', 'Fault', 'Exception', 'ArithmeticError',
          'LookupError', 'AttributeError', '(TypeError, ValueError)']


class Programs(Expressions):
    def __init__(self, seed, dialect):
        super().__init__(random.Random('%s/%s' % (seed, dialect)), dialect)
        self.lines, self.level = [], 0
        self.loops, self.in_function, self.in_generator = 0, False, False

    def line(self, text):
        self.lines.append('    ' * self.level + text)

    def block(self, count, first=None):
        """An indented block of statements; what it defines stays visible only if it surely ran, so: not at all."""
        self.level += 1
        self.scopes.append({})
        if first:
            self.line(first)
        for _ in range(count):
            self.statement()
        self.scopes.pop()
        self.level -= 1

    def size(self):
        return self.random.randrange(1, 3 if self.level > 2 else 4)

    def statement(self):
        simple = [self.assign, self.assign, self.augment, self.show, self.show, self.mutate, self.unpack]
        compound = [self.if_, self.for_, self.while_, self.try_, self.with_]
        if self.loops and self.chance(8):
            self.line('if %s: %s' % (self.condition(1), self.pick(['break', 'continue'])))
        elif self.in_function and self.chance(5):
            self.line('if %s: return%s' % (self.condition(1), '' if self.in_generator else ' ' + self.expression('int', 1)))
        elif self.in_generator and self.chance(25):
            self.line('yield %s' % self.expression('int', 2))
        elif self.chance(3):
            self.line('if %s: raise %s' % (self.condition(1), self.pick(['Fault(%s)', 'ValueError(%s)', 'KeyError(%s)']) % self.scalar(1)))
        elif self.level < 4 and self.chance(35):
            self.pick(compound)()
        elif self.level < 3 and self.chance(12):
            self.pick([self.function, self.function, self.generator, self.closure])()
        else:
            self.pick(simple)()

    # Simple statements.

    def assign(self):
        type = self.pick(SCALARS + CONTAINERS)
        names = self.variables(type)
        local = [name for name in names if name in self.scopes[-1]]
        value = self.expression(type, 3)
        name = self.pick(local) if local and self.chance(40) else self.fresh('v')
        self.line('%s = lim(%s)' % (name, value))
        self.scopes[-1][name] = type

    def augment(self):
        local = [(name, t) for name, t in self.scopes[-1].items() if t in ('int', 'float', 'str', 'list') and name[0] == 'v']
        if not local:
            return self.assign()
        name, type = self.pick(local)
        operator = self.pick({'int': ['+', '-', '*', '//', '%', '&', '|', '^'], 'float': list('+-*/'), 'str': ['+'],
                              'list': ['+']}[type])
        self.line('%s %s= %s' % (name, operator, self.expression(type, 2)))
        self.line('%s = lim(%s)' % (name, name))

    def show(self):
        form = self.random.randrange(4)
        if form == 0:
            self.line('print(%s)' % self.any(3))
        elif form == 1 and self.dialect == '2':
            self.line('print %s, %s%s' % (self.any(2), self.any(2), self.pick(['', ','])))
        elif form == 1:
            self.line('print(%s, %s, sep=%s)' % (self.any(2), self.any(2), self.pick(["'|'", "''", 'None'])))
        else:
            self.line('print(repr(%s))' % self.any(3))

    def mutate(self):
        lists, dicts, sets = self.variables('list'), self.variables('dict'), self.variables('set')
        index = self.random.randrange(-3, 4)
        choices = [(lists, '{0}.append({1})'), (lists, '{0}.insert({2}, {1})'), (lists, '{0}[{2}] = {1}'), (lists, 'del {0}[{2}]'),
                   (lists, '{0}.sort()'), (lists, '{0}.reverse()'), (lists, '{0}.pop()'), (lists, '{0}[{2}:] = [{1}, {2}]'),
                   (dicts, '{0}[{1}] = {3}'), (dicts, '{0}.pop({1}, None)'), (dicts, '{0}.setdefault({1}, {3})'),
                   (dicts, 'del {0}[{1}]'), (dicts, '{0}.update(a={1})'), (sets, '{0}.add({1})'), (sets, '{0}.discard({1})'),
                   (sets, '{0}.remove({1})')]
        choices = [(names, form) for names, form in choices if names]
        if not choices:
            return self.assign()
        names, form = self.pick(choices)
        self.line(form.format(self.pick(names), self.expression('int', 1), index, self.scalar(1)))

    def unpack(self):
        a, b = self.fresh('v'), self.fresh('v')
        value = self.pick(['%s, %s' % (self.expression('int', 2), self.expression('int', 2)),
                           'divmod(%s, %s)' % (self.expression('int', 2), self.expression('int', 1)), self.expression('list', 1)])
        self.line('%s, %s = %s' % (a, b if self.dialect == '2' or self.chance(80) else '*' + b, value))
        self.scopes[-1].update({a: 'int', b: 'int'})

    # Compound statements.

    def if_(self):
        self.line('if %s:' % self.condition(2))
        self.block(self.size())
        if self.chance(30):
            self.line('elif %s:' % self.condition(2))
            self.block(self.size())
        if self.chance(50):
            self.line('else:')
            self.block(self.size())

    def for_(self):
        name = self.fresh('i')
        kind = self.random.randrange(6)
        if kind < 2:
            source = 'range(%s)' % self.pick(['%d' % self.random.randrange(8), '%d, %d, %d' % (
                self.random.randrange(-5, 5), self.random.randrange(-5, 9), self.pick([-3, -1, 1, 2]))])
        elif kind == 2 and self.generators:
            source = '%s(%s)' % (self.pick(self.generators), self.expression('int', 1))
        elif kind == 3:
            source = 'sorted(%s.items(), key=repr)' % self.expression('dict', 2)
        else:
            source = self.expression(self.pick(['list', 'tuple', 'str', 'dict', 'set']), 2)
        self.line('for %s in %s:' % (name, source))
        self.loop(name)

    def while_(self):
        name = self.fresh('n')
        self.line('%s = %d' % (name, self.random.randrange(1, 7)))
        self.line('while %s > 0%s:' % (name, ' and ' + self.condition(1) if self.chance(30) else ''))
        self.loop(name, '%s -= 1' % name)

    def loop(self, name, step=None):
        self.loops += 1
        self.level += 1
        self.line('tick()')
        self.level -= 1
        self.scopes.append({name: 'int'})
        self.block(self.size(), step)
        self.scopes.pop()
        self.loops -= 1
        if self.chance(20):
            self.line('else:')
            self.block(1)

    def try_(self):
        self.line('try:')
        self.block(self.size())
        handled = self.chance(80)
        if handled:
            for error in sorted(set(self.pick(ERRORS) for _ in range(self.random.randrange(1, 3)))):
                self.line('except %s as error:' % error)
                self.block(1, "print('%s: %s' % (type(error).__name__, error))")
            if self.chance(25):
                self.line('else:')
                self.block(1)
        if not handled or self.chance(30):
            self.line('finally:')
            loops, function, generator = self.loops, self.in_function, self.in_generator
            if self.dialect == '2':
                self.loops = 0               # Python 2 has no `continue` in a finally clause
            self.block(self.size())
            self.loops, self.in_function, self.in_generator = loops, function, generator

    def with_(self):
        name = self.fresh('c')
        self.line('with Context(%r, %s) as %s:' % (name, self.pick(['True', 'False']), name))
        self.scopes.append({name: 'int'})
        self.block(self.size())
        self.scopes.pop()

    # Definitions. A function sees earlier functions only, so that there is no unbounded recursion.

    def define(self, name, parameters, body, generator=False, count=None):
        outer = self.loops, self.in_function, self.in_generator, self.scopes
        self.loops, self.in_function, self.in_generator = 0, True, generator
        self.scopes = self.scopes + [{p: 'int' for p in parameters}]
        self.line('def %s(%s):' % (name, ', '.join(body.get('parameters', parameters))))
        self.level += 1
        self.line('tick()')
        self.level -= 1
        self.block(count or self.size(), body.get('first'))
        self.level += 1
        self.line(body['last']())
        self.level -= 1
        self.loops, self.in_function, self.in_generator, self.scopes = outer

    def function(self):
        name = self.fresh('f')
        parameters = [self.fresh('p') for _ in range(self.random.randrange(4))]
        shown = list(parameters)
        if shown and self.chance(30):
            shown[-1] += '=' + self.leaf('int')
        if self.chance(15):
            shown.append('*rest')
        type = self.pick(['int', 'int', 'str', 'list', 'float'])
        self.define(name, parameters, {'parameters': shown, 'last': lambda: 'return lim(%s)' % self.expression(type, 2)})
        if self.level == 0:
            self.functions.append((name, len(parameters), type))
            if self.chance(30):
                self.print_call(self.functions[-1], 3)
        else:
            self.line('print(%s)' % self.call((name, len(parameters), type), 2))

    def print_call(self, function, depth):
        self.line('try:')
        self.line('    print(%s)' % self.call(function, depth))
        self.line('except Exception as error:')
        self.line("    print('%s: %s' % (type(error).__name__, error))")

    def generator(self):
        name, parameter = self.fresh('g'), self.fresh('p')
        self.define(name, [parameter], {'last': lambda: 'yield %s' % self.expression('int', 1)}, generator=True)
        if self.level == 0:
            self.generators.append(name)
        else:
            self.line('print(list(%s(%s)))' % (name, self.expression('int', 1)))

    def closure(self):
        """A counter whose state lives in the enclosing function."""
        maker, inner, state, amount = (self.fresh(letter) for letter in 'fhsp')
        self.line('def %s(%s):' % (maker, state))
        self.level += 1
        if self.dialect == '3':
            self.define(inner, [amount], {'first': 'nonlocal ' + state, 'last': lambda: '%s = lim(%s + %s); return %s' % (
                state, state, self.expression('int', 1), state)})
        else:
            self.line('%s = [%s]' % (state, state))
            self.define(inner, [amount], {'last': lambda: '%s[0] = lim(%s[0] + %s); return %s[0]' % (
                state, state, self.expression('int', 1), state)})
        self.line('return ' + inner)
        self.level -= 1
        function = self.fresh('f')
        self.line('%s = %s(%s)' % (function, maker, self.expression('int', 1)))
        if self.level == 0:
            self.functions.append((function, 1, 'int'))
            self.print_call(self.functions[-1], 2)
        else:
            self.line('print(%s(%s))' % (function, self.expression('int', 1)))

    def class_(self):
        name = self.fresh('C')
        base = self.pick(self.classes) if self.classes and self.chance(50) else 'object'
        self.line('class %s(%s):' % (name, base))
        self.level += 1
        self.line('shared = %s' % self.leaf('int'))
        if base == 'object':
            self.line('def __init__(self, n):')
            self.line('    self.n = n')
            self.line('def __repr__(self):')
            self.line("    return '%s<%%r>' %% (self.n,)" % name)
            self.line('def __eq__(self, other):')
            self.line('    return isinstance(other, %s) and self.n == other.n' % name)
            self.line('def __lt__(self, other):')
            self.line('    return self.n < other.n')
            self.line('__hash__ = None')
            for operator in self.random.sample(['add', 'sub', 'mul', 'getitem', 'contains', 'call'], 3):
                self.line('def __%s__(self, other):' % operator)
                self.line('    return %s' % self.pick(['self.n + other', 'type(self)(other)', 'self.n']))
        for method in self.random.sample(['alpha', 'beta', 'gamma'], 2):
            self.define(method, ['other'], {'parameters': ['self', 'other'], 'last': lambda: 'return %s' % self.pick(
                ['self.n', 'lim(%s)' % self.expression('int', 2), '(self.shared, other)'])}, count=1)
        if base != 'object' and self.chance(60):
            self.line('def __init__(self, n):')
            self.line('    super(%s, self).__init__(n + 1)' % name)
            self.line('    %s.shared += 1' % name)
        if self.chance(40):
            self.line('@property')
            self.line('def double(self):')
            self.line('    return self.n * 2')
        self.level -= 1
        self.classes.append(name)
        self.use_class(name)

    def use_class(self, name):
        instance = self.fresh('o')
        self.line('try:')
        self.line('    %s = %s(%s)' % (instance, name, self.expression('int', 1)))
        for _ in range(3):
            self.line('    print(%s)' % self.pick(['%s.alpha(%s)', '%s.beta(%s)', '%s.gamma(%s)', '%s + %s', '%s[%s]', '%s(%s)', '%s - %s',
                                                    '%s == %s', '(%s, %s)']) % (instance, self.expression('int', 1)))
        self.line('    print([%s, %s.shared, sorted([%s(3), %s(2)]), hasattr(%s, "double")])' % (instance, instance, name, name, instance))
        self.line('    %s.extra = %s' % (instance, self.scalar(1)))
        self.line('    print(sorted(vars(%s).items()))' % instance)
        self.line('except Exception as error:')
        self.line("    print('%s: %s' % (type(error).__name__, error))")

    def guarded(self):
        """A top-level statement whose exceptions are printed."""
        self.line('try:')
        self.block(self.random.randrange(1, 5))
        self.line('except Exception as error:')
        self.line("    print('%s: %s' % (type(error).__name__, error))")

    def program(self, size):
        self.lines = [PRELUDE % 1500]
        for _ in range(size):
            self.pick([self.guarded, self.guarded, self.guarded, self.function, self.generator, self.closure, self.class_,
                       self.assign_global])()
        if self.chance(40):
            self.line('print(%s)' % self.call(self.pick(self.functions), 2) if self.functions else 'print(1 // 0)')
        # Out of fuel is a normal end.
        return '\n'.join(self.lines) + '\n'

    def assign_global(self):
        type = self.pick(SCALARS + CONTAINERS)
        name = self.fresh('v')
        self.line('%s = %s' % (name, self.leaf(type)))
        self.scopes[0][name] = type


def generate(seed, dialect, size=14):
    """The text of the program for a seed; dialect is '2' or '3'."""
    return Programs(seed, dialect).program(size)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('seed')
    parser.add_argument('--std', choices=['py2', 'py3'], default='py3')
    parser.add_argument('--size', type=int, default=14)
    args = parser.parse_args()
    sys.stdout.write(generate(args.seed, args.std[-1], args.size))


if __name__ == '__main__':
    main()
