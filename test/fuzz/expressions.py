"""Random expressions of a wanted type, in the syntax that both dialects share, with a little of each dialect's own.

Types are loose ('int', 'float', 'str', 'bool', 'list', 'tuple', 'dict', 'set'): a few per cent of the expressions are of
another type than asked for, so that programs also raise exceptions. Containers hold scalars, so that nothing grows fast.
"""

SCALARS = ('int', 'int', 'int', 'float', 'str', 'str', 'bool')
CONTAINERS = ('list', 'list', 'tuple', 'dict', 'set')

INTS = ['0', '1', '2', '3', '-1', '7', '10', '-13', '100', '255', '1000003', '2147483647', '-2147483648', '140737488355327',
        '140737488355328', '9223372036854775807', '-9223372036854775808', '18446744073709551616', '10 ** 20', '-(2 ** 70)']
FLOATS = ['0.0', '-0.0', '0.1', '1.0', '1.5', '-2.25', '3.14159', '1e10', '1e16', '1e-7', '123456789.125', '2.5e300']
STRINGS = ["''", "'a'", "'b'", "'abc'", "'Hello'", "' x '", "'12'", "'a,b,,c'", "'tab\\there'", '"it\'s"', "('zz' * 3)", "'\\n'"]
FORMATS = [("'%d'", 'int'), ("'%5d|'", 'int'), ("'%-5d|'", 'int'), ("'%05d'", 'int'), ("'%x'", 'int'), ("'%+d'", 'int'),
           ("'%s'", 'any'), ("'%r'", 'any'), ("'%8s|'", 'str'), ("'%.2f'", 'float'), ("'%g'", 'float'), ("'%e'", 'float'),
           ("'%10.3f'", 'float')]
STRING_METHODS = ['upper()', 'lower()', 'strip()', 'title()', 'capitalize()', 'swapcase()', "replace('a', 'bb')",
                  "center(9, '*')", 'ljust(6)', 'rjust(6)', 'zfill(5)', "join(['1', '2', '3'])", "lstrip('ab')", 'expandtabs(4)']


class Expressions:
    """Makes expressions from a random number generator and the variables in scope."""

    def __init__(self, random, dialect):
        self.random, self.dialect = random, dialect
        self.scopes = [{}]                  # name -> type, innermost last
        self.functions = []                 # (name, number of parameters, result type)
        self.generators = []                # names of generator functions of one int
        self.classes = []                   # names of classes made from one int
        self.counter = 0

    def pick(self, items):
        return self.random.choice(items)

    def chance(self, percent):
        return self.random.random() * 100 < percent

    def fresh(self, prefix):
        self.counter += 1
        return '%s%d' % (prefix, self.counter)

    def variables(self, type):
        return sorted({name for scope in self.scopes for name, t in scope.items() if t == type})

    def scalar(self, depth):
        return self.expression(self.pick(SCALARS), depth)

    def any(self, depth):
        return self.expression(self.pick(SCALARS + CONTAINERS), depth)

    def expression(self, type, depth):
        """An expression that is most likely of that type."""
        if type == 'any' or self.chance(0.7):
            return self.any(depth)
        names = self.variables(type)
        if names and self.chance(45 if depth > 0 else 70):
            return self.pick(names)
        if depth <= 0:
            return self.leaf(type)
        if self.chance(6):
            return '(%s if %s else %s)' % (self.expression(type, depth - 1), self.condition(depth - 1),
                                           self.expression(type, depth - 1))
        calls = [f for f in self.functions if f[2] == type]
        if calls and self.chance(25):
            return self.call(self.pick(calls), depth)
        return getattr(self, 'make_' + type)(depth - 1)

    def call(self, function, depth):
        name, parameters, _ = function
        arguments = [self.expression('int', depth - 2) for _ in range(parameters)]
        if self.chance(1):
            arguments.append(self.leaf('int'))
        if arguments and self.chance(10):
            return '%s(*[%s])' % (name, ', '.join(arguments))
        return '%s(%s)' % (name, ', '.join(arguments))

    def leaf(self, type):
        if type == 'int':
            return '(%s)' % self.pick(INTS) if self.chance(40) else str(self.random.randrange(-9, 50))
        if type == 'float':
            return '(%s)' % self.pick(FLOATS)
        if type == 'str':
            return self.pick(STRINGS)
        if type == 'bool':
            return self.pick(['True', 'False'])
        return {'list': '[1, 2, 3]', 'tuple': '(1, 2)', 'dict': "{1: 'one', 'two': 2}", 'set': 'set([1, 2])'}[type]

    def make_int(self, depth):
        kind = self.random.randrange(12)
        if kind < 5:
            operator = self.pick(['+', '+', '-', '-', '*', '//', '%', '&', '|', '^'])
            return '(%s %s %s)' % (self.expression('int', depth), operator, self.expression('int', depth))
        if kind == 5:
            return '(%s %s (%s & 63))' % (self.expression('int', depth), self.pick(['<<', '>>']), self.expression('int', depth))
        if kind == 6:
            return '(%s%s)' % (self.pick(['-', '~', '+']), self.expression('int', depth))
        if kind == 7:
            return 'len(%s)' % self.expression(self.pick(['str', 'list', 'tuple', 'dict', 'set']), depth)
        if kind == 8:
            return self.pick(['abs(%s)', 'int(%s)', 'sum([%s, 1])', 'hash(%s)']) % self.expression('int', depth)
        if kind == 9:
            return '%s(%s, %s)' % (self.pick(['min', 'max']), self.expression('int', depth), self.expression('int', depth))
        if kind == 10:
            return '%s[%s]' % (self.expression('list', depth), self.random.randrange(-3, 3))
        return self.pick(['ord((%s + "k")[0])', '(%s).find("b")', '(%s).count("a")', 'len(%s)', 'int("4" + (%s)[:0])']) % self.expression('str', depth)

    def make_float(self, depth):
        kind = self.random.randrange(5)
        if kind < 3:
            return '(%s %s %s)' % (self.expression('float', depth), self.pick('+-*/'),
                                   self.expression(self.pick(['float', 'int']), depth))
        if kind == 3:
            return 'float(%s)' % self.expression(self.pick(['int', 'int', 'int', 'str']), depth)
        return self.pick(['abs(%s)', 'round(%s, 2)', '(-%s)', 'min(%s, 2.5)']) % self.expression('float', depth)

    def make_str(self, depth):
        kind = self.random.randrange(8 if self.dialect == '2' else 10)
        if kind == 0:
            return '(%s + %s)' % (self.expression('str', depth), self.expression('str', depth))
        if kind == 1:
            return '%s(%s)' % (self.pick(['str', 'repr']), self.any(depth))
        if kind == 2:
            form, type = self.pick(FORMATS)
            return '(%s %% (%s,))' % (form, self.expression(type, depth))
        if kind == 3:
            return '(%s).%s' % (self.expression('str', depth), self.pick(STRING_METHODS))
        if kind == 4:
            return '%s[%s]' % (self.expression('str', depth), self.slice(depth))
        if kind == 5:
            return "'{0}-{1!r:>6}'.format(%s, %s)" % (self.scalar(depth), self.expression('str', depth))
        if kind == 6:
            return "','.join([str(e) for e in %s])" % self.expression(self.pick(['list', 'tuple']), depth)
        if kind == 7:
            return '(%s * (%s %% 4))' % (self.expression('str', depth), self.expression('int', depth))
        names = self.variables('int') + self.variables('str')
        return "f'<{%s!r:>8}|{%s}>'" % (self.pick(names or ['0']), self.pick(names or ['1']))

    def slice(self, depth):
        def bound():
            return '' if self.chance(30) else str(self.random.randrange(-4, 5))
        step = ':%d' % self.pick([-2, -1, 1, 2]) if self.chance(30) else ''
        return '%s:%s%s' % (bound(), bound(), step)

    def condition(self, depth):
        return self.expression('bool', depth)

    def make_bool(self, depth):
        kind = self.random.randrange(6)
        if kind < 2:
            type = self.pick(['int', 'int', 'float', 'str', 'list', 'tuple'])
            return '(%s %s %s)' % (self.expression(type, depth), self.pick(['<', '<=', '>', '>=', '==', '!=']),
                                   self.expression(type, depth))
        if kind == 2:
            return '(%s %s %s)' % (self.condition(depth), self.pick(['and', 'or']), self.condition(depth))
        if kind == 3:
            return '(not %s)' % self.any(depth)
        if kind == 4:
            return '(%s %s %s)' % (self.scalar(depth), self.pick(['in', 'not in']), self.expression(self.pick(CONTAINERS), depth))
        return '(%s < %s <= %s)' % tuple(self.expression('int', depth) for _ in range(3))

    def comprehension(self, opening, closing, element, depth):
        """`element` gets the loop variable's name and gives the text of the element."""
        name = self.fresh('e')
        source = self.pick(['range(%d)' % self.random.randrange(7), self.expression('list', depth), self.expression('tuple', depth)])
        self.scopes.append({name: 'int'})
        text = '%s%s for %s in %s' % (opening, element(name), name, source)
        if self.chance(40):
            text += ' if %s' % self.condition(depth)
        self.scopes.pop()
        return text + closing

    def make_list(self, depth):
        kind = self.random.randrange(9)
        if kind < 2:
            return '[%s]' % ', '.join(self.expression('int', depth) for _ in range(self.random.randrange(5)))
        if kind == 2:
            return self.comprehension('[', ']', lambda name: self.expression('int', depth), depth)
        if kind == 3:
            return '(%s + %s)' % (self.expression('list', depth), self.expression('list', depth))
        if kind == 4:
            return '%s[%s]' % (self.expression('list', depth), self.slice(depth))
        if kind == 5:
            return 'sorted(%s%s)' % (self.expression(self.pick(['list', 'tuple', 'set']), depth),
                                     self.pick(['', ', reverse=True', ', key=lambda e: -e', ', key=str']))
        if kind == 6:
            return 'list(%s)' % self.pick([self.expression('tuple', depth), 'range(%d)' % self.random.randrange(6),
                                           'reversed(%s)' % self.expression('list', depth),
                                           'zip(%s, %s)' % (self.expression('list', depth), self.expression('str', depth)),
                                           'enumerate(%s)' % self.expression('str', depth),
                                           'map(lambda e: e + 1, %s)' % self.expression('list', depth),
                                           'filter(None, %s)' % self.expression('list', depth)])
        if kind == 7 and self.generators:
            return 'list(%s(%s))' % (self.pick(self.generators), self.expression('int', depth))
        return '(%s).split(%s)' % (self.expression('str', depth), self.pick(['', "','", "'b'"]))

    def make_tuple(self, depth):
        kind = self.random.randrange(3)
        if kind == 0:
            return '(%s,)' % ', '.join(self.scalar(depth) for _ in range(self.random.randrange(1, 4)))
        if kind == 1:
            return 'tuple(%s)' % self.comprehension('', '', lambda name: self.expression('int', depth), depth)
        return 'divmod(%s, %s)' % (self.expression('int', depth), self.expression('int', depth))

    def make_dict(self, depth):
        kind = self.random.randrange(3)
        if kind == 0:
            return '{%s}' % ', '.join('%s: %s' % (self.scalar(depth), self.scalar(depth)) for _ in range(self.random.randrange(5)))
        if kind == 1:
            return self.comprehension('{', '}', lambda name: '%s: %s' % (name, self.scalar(depth)), depth)
        return 'dict(a=%s, b=%s)' % (self.scalar(depth), self.scalar(depth))

    def make_set(self, depth):
        kind = self.random.randrange(3)
        if kind == 0:
            return '{%s}' % ', '.join(self.scalar(depth) for _ in range(self.random.randrange(1, 5)))
        if kind == 1:
            return 'set(%s)' % self.expression(self.pick(['list', 'tuple', 'str']), depth)
        return '(%s %s %s)' % (self.expression('set', depth), self.pick('|&-^'), self.expression('set', depth))
