# RUN: %run2
# Every old-style instance has all slots: what __getattr__ raises passes, where the slot has no other answer.
class F:
    def __getattr__(self, n):
        print 'get', n
        raise AttributeError('mine ' + n)
f = F()
def t(what, g):
    try: print what, g()
    except Exception as e: print what, type(e).__name__, e
t('len', lambda: len(f))
t('bool', lambda: bool(f))
t('call', lambda: f(1))
t('neg', lambda: -f)
t('add', lambda: f + 1)
t('radd', lambda: 1 + f)
t('iter', lambda: iter(f))
t('in', lambda: 1 in f)
t('hash', lambda: hash(f) and 1)
t('eq', lambda: f == 1)
t('lt', lambda: f < 1 and 2)
t('get', lambda: f[1])
t('slice', lambda: f[1:2])
t('int', lambda: int(f))
t('float', lambda: float(f))
t('long', lambda: long(f))
t('complex', lambda: complex(f))
t('index', lambda: [1][f])
t('oct', lambda: oct(f))
t('abs', lambda: abs(f))
t('cmp', lambda: cmp(f, 1) and 1)
t('with', lambda: f.__enter__)
t('pow', lambda: pow(f, 2, 3))
t('next', lambda: next(f))
t('coerce', lambda: coerce(f, 1))
t('contains', lambda: f in [1])
def g():
    x = f
    x += 1
def g():
    with f: pass
t('with', g)
def g():
    f[1] = 2
t('set', g)
def g():
    del f[1]
t('del', g)
def g():
    for x in f: pass
t('for', g)
t('format', lambda: format(f, '')[:2])
t('str', lambda: str(f)[:2])
t('repr', lambda: repr(f)[:2])
#: len get __len__
#: len AttributeError mine __len__
#: bool get __nonzero__
#: get __len__
#: True
#: call get __call__
#: call AttributeError F instance has no __call__ method
#: neg get __neg__
#: neg AttributeError mine __neg__
#: add get __coerce__
#: get __add__
#: add TypeError unsupported operand type(s) for +: 'instance' and 'int'
#: radd get __coerce__
#: get __radd__
#: radd TypeError unsupported operand type(s) for +: 'int' and 'instance'
#: iter get __iter__
#: get __getitem__
#: iter TypeError iteration over non-sequence
#: in get __contains__
#: get __iter__
#: get __getitem__
#: in TypeError argument of type 'instance' is not iterable
#: hash get __hash__
#: get __eq__
#: get __cmp__
#: 1
#: eq get __eq__
#: get __coerce__
#: get __cmp__
#: False
#: lt get __lt__
#: get __coerce__
#: get __cmp__
#: 2
#: get get __getitem__
#: get AttributeError mine __getitem__
#: slice get __getslice__
#: get __getitem__
#: slice AttributeError mine __getitem__
#: int get __int__
#: get __trunc__
#: int AttributeError mine __trunc__
#: float get __float__
#: float AttributeError mine __float__
#: long get __long__
#: get __int__
#: get __trunc__
#: long AttributeError mine __trunc__
#: complex get __complex__
#: get __float__
#: complex AttributeError mine __float__
#: index get __index__
#: index TypeError object cannot be interpreted as an index
#: oct get __oct__
#: oct AttributeError mine __oct__
#: abs get __abs__
#: abs AttributeError mine __abs__
#: cmp get __eq__
#: get __lt__
#: get __gt__
#: get __coerce__
#: get __cmp__
#: 1
#: with get __enter__
#: with AttributeError mine __enter__
#: pow get __pow__
#: pow AttributeError mine __pow__
#: next get next
#: next TypeError instance has no next() method
#: coerce get __coerce__
#: coerce TypeError number coercion failed
#: contains get __eq__
#: get __coerce__
#: get __cmp__
#: False
#: with get __exit__
#: with AttributeError mine __exit__
#: set get __setitem__
#: set AttributeError mine __setitem__
#: del get __delitem__
#: del AttributeError mine __delitem__
#: for get __iter__
#: get __getitem__
#: for TypeError iteration over non-sequence
#: format get __format__
#: get __str__
#: get __repr__
#: <_
#: str get __str__
#: get __repr__
#: <_
#: repr get __repr__
#: <_
