# RUN: %run2
# RUN: %run3
# namedtuple, deque, defaultdict, Counter and OrderedDict.
from collections import namedtuple, deque, defaultdict, Counter, OrderedDict


def show(f):
    try:
        r = repr(f())
    except Exception as e:
        r = '%s: %s' % (type(e).__name__, e)
    print(r)


P = namedtuple('P', 'x y')
p = P(1, 2)
show(lambda: (p, p.x, p.y, p[0], p._fields, p._replace(x=5), P._make([3, 4]), len(p), list(p), p == (1, 2), P(y=1, x=2), hash(p) == hash((1, 2))))
show(lambda: P(1))
show(lambda: P(1, 2, 3))
show(lambda: P(1, z=2))
show(lambda: P(1, x=2))
show(lambda: p._replace(q=1))
show(lambda: P._make([1]))
show(lambda: namedtuple('Q', 'a a'))
show(lambda: namedtuple('Q', 'class'))
show(lambda: namedtuple('Q', '_a'))
show(lambda: namedtuple('Q', ['a', 'def', 'a', '1x'], rename=True)._fields)
class Sub(P):
    def dist(self): return self.x + self.y
show(lambda: (Sub(3, 4), Sub(3, 4).dist(), isinstance(Sub(1, 2), tuple)))
show(lambda: P.__doc__)
show(lambda: dict(p._asdict()))
a, b = p
show(lambda: (a, b))
try: p.x = 5
except AttributeError as e: print('AttributeError')
d = deque([1, 2, 3], maxlen=4)
d.append(4)
d.append(5)
d.appendleft(0)
show(lambda: (d, len(d), d[0], d[-1], d.maxlen, list(d), list(reversed(d)), 3 in d))
d.rotate(1)
show(lambda: d)
d.rotate(-2)
show(lambda: d)
d.extend([7, 8])
d.extendleft([9])
show(lambda: d)
show(lambda: (d.pop(), d.popleft(), d))
d.remove(2) if 2 in d else None
d[0] = 'z'
del d[-1]
show(lambda: d)
e = deque()
show(lambda: e.pop())
show(lambda: e.popleft())
show(lambda: e[0])
show(lambda: deque('abc') == deque('abc'))
show(lambda: deque('abc') < deque('abd'))
show(lambda: d.remove(99))
show(lambda: deque([1, 2, 1]).count(1))
def mutate():
    q = deque([1, 2, 3])
    for x in q: q.append(x)
show(mutate)
show(lambda: deque(5))
show(lambda: deque([], -1))
show(lambda: deque([1]) + [2])
q = deque([1])
q.append(q)
show(lambda: q)
dd = defaultdict(list)
dd['a'].append(1)
dd['b']
show(lambda: (dict(dd) == {'a': [1], 'b': []}, len(dd), dd['a']))
show(lambda: defaultdict(int, {'x': 1}))
show(lambda: defaultdict(None)['q'])
show(lambda: defaultdict(5))
dd2 = defaultdict(lambda: defaultdict(int))
dd2['a']['b'] += 1
show(lambda: dd2['a']['b'])
c = Counter('mississippi')
show(lambda: c.most_common(2))
show(lambda: sorted(c.items()))
show(lambda: (c['z'], sorted(c.elements())))
c.update('sss')
c.subtract('pp')
show(lambda: sorted(c.items()))
show(lambda: Counter(a=3, b=1) + Counter(a=1, c=2) == Counter(a=4, b=1, c=2))
show(lambda: Counter(a=3, b=1) - Counter(a=1, b=2))
show(lambda: sorted((Counter(a=3, b=1) & Counter(a=1, b=2)).items()))
show(lambda: sorted((Counter(a=3) | Counter(b=2)).items()))
show(lambda: Counter())
show(lambda: Counter('aab'))
od = OrderedDict([('z', 1), ('a', 2), ('m', 3)])
od['b'] = 4
od['z'] = 9
show(lambda: od)
show(lambda: (list(od), list(reversed(od)), od.popitem(), od.popitem(last=False), list(od.items())))
show(lambda: OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]))
show(lambda: OrderedDict([(1, 2), (3, 4)]) == {3: 4, 1: 2})
del od['a']
show(lambda: (od, od.pop('m'), od, od.setdefault('n', 5), od))
show(lambda: od.pop('nope'))
show(lambda: OrderedDict().popitem())
show(lambda: OrderedDict.fromkeys('ba', 0))
#: (P(x=1, y=2), 1, 2, 1, ('x', 'y'), P(x=5, y=2), P(x=3, y=4), 2, [1, 2], True, P(x=2, y=1), True)
#2: TypeError: __new__() takes exactly 3 arguments (2 given)
#2: TypeError: __new__() takes exactly 3 arguments (4 given)
#2: TypeError: __new__() got an unexpected keyword argument 'z'
#2: TypeError: __new__() got multiple values for keyword argument 'x'
#3: TypeError: P.__new__() missing 1 required positional argument: 'y'
#3: TypeError: P.__new__() takes 3 positional arguments but 4 were given
#3: TypeError: P.__new__() got an unexpected keyword argument 'z'
#3: TypeError: P.__new__() got multiple values for argument 'x'
#: ValueError: Got unexpected field names: ['q']
#: TypeError: Expected 2 arguments, got 1
#: ValueError: Encountered duplicate field name: 'a'
#: ValueError: Type names and field names cannot be a keyword: 'class'
#: ValueError: Field names cannot start with an underscore: '_a'
#: ('a', '_1', '_2', '_3')
#2: (P(x=3, y=4), 7, True)
#3: (Sub(x=3, y=4), 7, True)
#: 'P(x, y)'
#2: {'y': 2, 'x': 1}
#3: {'x': 1, 'y': 2}
#: (1, 2)
#: AttributeError
#: (deque([0, 2, 3, 4], maxlen=4), 4, 0, 4, 4, [0, 2, 3, 4], [4, 3, 2, 0], True)
#: deque([4, 0, 2, 3], maxlen=4)
#: deque([2, 3, 4, 0], maxlen=4)
#: deque([9, 4, 0, 7], maxlen=4)
#: (7, 9, deque([4, 0], maxlen=4))
#: deque(['z'], maxlen=4)
#: IndexError: pop from an empty deque
#: IndexError: pop from an empty deque
#: IndexError: deque index out of range
#: True
#: True
#2: ValueError: deque.remove(x): x not in deque
#3: ValueError: 99 is not in deque
#: 2
#: RuntimeError: deque mutated during iteration
#: TypeError: 'int' object is not iterable
#: ValueError: maxlen must be non-negative
#2: TypeError: unsupported operand type(s) for +: 'collections.deque' and 'list'
#3: TypeError: can only concatenate deque (not "list") to deque
#: deque([1, [...]])
#: (True, 2, [1])
#2: defaultdict(<type 'int'>, {'x': 1})
#3: defaultdict(<class 'int'>, {'x': 1})
#: KeyError: 'q'
#: TypeError: first argument must be callable or None
#: 1
#: [('i', 4), ('s', 4)]
#: [('i', 4), ('m', 1), ('p', 2), ('s', 4)]
#: (0, ['i', 'i', 'i', 'i', 'm', 'p', 'p', 's', 's', 's', 's'])
#: [('i', 4), ('m', 1), ('p', 0), ('s', 7)]
#: True
#: Counter({'a': 2})
#: [('a', 1), ('b', 1)]
#: [('a', 3), ('b', 2)]
#: Counter()
#: Counter({'a': 2, 'b': 1})
#: OrderedDict([('z', 9), ('a', 2), ('m', 3), ('b', 4)])
#: (['z', 'a', 'm', 'b'], ['b', 'm', 'a', 'z'], ('b', 4), ('z', 9), [('a', 2), ('m', 3)])
#: False
#: True
#: (OrderedDict([('n', 5)]), 3, OrderedDict([('n', 5)]), 5, OrderedDict([('n', 5)]))
#: KeyError: 'nope'
#: KeyError: 'dictionary is empty'
#: OrderedDict([('b', 0), ('a', 0)])
