# RUN: %run2
# Objects of all kinds in all protocols, written by pickle and cPickle and read by the other; persistent ids; what is refused.
import copy_reg
import cPickle
import pickle
import StringIO


def attempt(function, *args):
    try:
        print repr(function(*args)).split(' at 0x')[0]
    except Exception, e:
        print type(e).__name__ + ':', str(e).split(' at 0x')[0]


class P:
    def __init__(self):
        self.x = [1]


class Q:
    def __init__(self, a=0):
        self.a = a

    def __getinitargs__(self):
        return (5,)


class N(object):
    pass


class S(object):
    __slots__ = ('a', 'b')


class R(object):
    def __reduce__(self):
        return N, ()


class Named(object):
    def __reduce__(self):
        return 'named'


class Wrong(object):
    def __reduce__(self):
        return 5


class G:
    def __getstate__(self):
        return 5

    def __setstate__(self, x):
        self.v = x


class L(list):
    pass


class D(dict):
    pass


class I(int):
    pass


class A(object):
    def __new__(cls, *args):
        self = object.__new__(cls)
        self.args = args
        return self

    def __getnewargs__(self):
        return 1, 'two'


class Pt(object):
    def __init__(self, x):
        self.x = x


named = Named()
n = N()
n.a = 5
l = L([1, 2])
l.z = 1
d = D(a=1)
d.z = 2
loop = []
loop.append(loop)
values = [None, True, False, 0, 1, -1, 255, 256, 65535, 65536, 2 ** 31 - 1, 2 ** 31, -2 ** 31, -2 ** 63, 5L, -5L, 2L ** 100, -2L ** 100, 0L, 255L, 128L,
          -128L, 1.5, -0.0, float('inf'), 1e-10, 'abc', "it's \n \\ '\"", '\xff\0', u'\xe9\u20ac\U0001f600\n\\', (), (1,), (1, 2), (1, 2, 3),
          (1, 2, 3, 4), [], [1], [1, 2], {}, {'ab': 1}, set([1]), 1j, len, P, N, int, P(), Q(7), n, l, d, I(5), A(), G(), named, R(), loop, 'x' * 300,
          u'y' * 300, range(5), ['ab', 'ab'], xrange(3)]
for protocol in range(3):
    for value in values:
        for module, other in (pickle, cPickle), (cPickle, pickle):
            text = module.dumps(value, protocol)
            for reader in module, other:
                back = reader.loads(text)
                if type(back) is not type(value) and not isinstance(value, R):
                    print 'differs', type(back), type(value)
                if isinstance(value, (int, long, float, str, unicode, tuple, set, complex)) and back != value:
                    print 'differs', back, value
            print module.__name__, repr(text if len(text) < 200 else text[:20] + text[-20:])
for value in [set("abc"), frozenset([1, (2,)])]:
    print [pickle.loads(cPickle.dumps(value, p)) == value for p in range(3)]
e = cPickle.loads(cPickle.dumps(ValueError('text', 5)))
print type(e), e.args
s = S()
s.a = 1
print cPickle.loads(cPickle.dumps(s, 2)).a, hasattr(pickle.loads(pickle.dumps(s, 2)), 'b')
print pickle.loads(pickle.dumps(Q(7))).a, cPickle.loads(cPickle.dumps(l, 2)).z, pickle.loads(pickle.dumps(G())).v, pickle.loads(cPickle.dumps(A(), 2)).args
back = cPickle.loads(pickle.dumps(loop))
print back[0] is back
pair = (['shared'],) * 2
back = cPickle.loads(cPickle.dumps(pair, 1))
print back[0] is back[1]
long_list = range(2500)
big = dict.fromkeys(range(2500))
print all(m.loads(m.dumps(v, p)) == v for m in (pickle, cPickle) for v in (long_list, big) for p in range(3))

for protocol in 0, 2:
    for module in pickle, cPickle:
        for wrong in [Wrong(), pickle] + ([s, open('/dev/null'), (x for x in '')] if protocol == 0 else []):
            attempt(module.dumps, wrong, protocol)
    attempt(pickle.dumps, lambda: 1, protocol)
    attempt(cPickle.dumps, lambda: 1, protocol)
for module in pickle, cPickle:
    for bad in ['', 'cnothere\nbar\n.', 'c__main__\nnone\n.', 'Iabc\n.', '(lp0\n', "S'abc\n.", 'Sabc\n.', '\x80\x05.', 'g0\n.']:
        attempt(module.loads, bad)
    print module.loads('L5L\n.'), module.loads('I5\n.extra'), module.loads('I01\n.')
    attempt(module.dumps, 1, 3)
    print repr(module.dumps(1, -1))
    f = StringIO.StringIO()
    p = module.Pickler(f, 1)
    p.dump([1])
    p.dump((2,))
    f.seek(0)
    u = module.Unpickler(f)
    print u.load(), u.load()
    attempt(u.load)
    with open('pickles', 'wb') as f:
        module.dump({'k': 1}, f)
        module.dump('two', f, 2)
    with open('pickles', 'rb') as f:
        print module.load(f), module.load(f)
    f = StringIO.StringIO()
    p = module.Pickler(f)
    p.fast = 1
    p.dump([1, 1])
    print repr(f.getvalue())
    f = StringIO.StringIO()
    p = module.Pickler(f, 2)
    p.persistent_id = lambda o: 'the id' if isinstance(o, N) else None
    p.dump([n, 1])
    print repr(f.getvalue())
    f.seek(0)
    u = module.Unpickler(f)
    u.persistent_load = lambda id: 'got ' + id
    print u.load()
u = cPickle.Unpickler(StringIO.StringIO('cos\nsystem\n.'))
u.find_global = None
attempt(u.load)
u = cPickle.Unpickler(StringIO.StringIO('cos\nsystem\n.'))
u.find_global = lambda module, name: (module, name)
print u.load()

copy_reg.pickle(Pt, lambda p: (Pt, (p.x,)))
print repr(pickle.dumps(Pt(3), 0)), cPickle.loads(cPickle.dumps(Pt(4), 2)).x
copy_reg.add_extension('__main__', 'Pt', 99)
print repr(pickle.dumps(Pt, 2)), pickle.loads(pickle.dumps(Pt, 2)), cPickle.loads(pickle.dumps(Pt, 2))
for case in [lambda: copy_reg.pickle(P, None), lambda: copy_reg.constructor(5), lambda: copy_reg.add_extension('a', 'b', 0),
             lambda: copy_reg.add_extension('a', 'b', 99), lambda: copy_reg.remove_extension('a', 'b', 99), lambda: pickle.Pickler(5),
             lambda: copy_reg.remove_extension('__main__', 'Pt', 99), lambda: pickle.loads('\x80\x02\x82d.'), lambda: cPickle.load(5)]:
    attempt(case)
print issubclass(pickle.PicklingError, pickle.PickleError), issubclass(cPickle.BadPickleGet, cPickle.UnpicklingError), pickle.format_version
print repr(pickle.encode_long(255L)), pickle.decode_long('\xff\0'), repr(pickle.encode_long(-128L)), pickle.decode_long('\x80')
#: pickle 'N.'
#: cPickle 'N.'
#: pickle 'I01\n.'
#: cPickle 'I01\n.'
#: pickle 'I00\n.'
#: cPickle 'I00\n.'
#: pickle 'I0\n.'
#: cPickle 'I0\n.'
#: pickle 'I1\n.'
#: cPickle 'I1\n.'
#: pickle 'I-1\n.'
#: cPickle 'I-1\n.'
#: pickle 'I255\n.'
#: cPickle 'I255\n.'
#: pickle 'I256\n.'
#: cPickle 'I256\n.'
#: pickle 'I65535\n.'
#: cPickle 'I65535\n.'
#: pickle 'I65536\n.'
#: cPickle 'I65536\n.'
#: pickle 'I2147483647\n.'
#: cPickle 'I2147483647\n.'
#: pickle 'I2147483648\n.'
#: cPickle 'I2147483648\n.'
#: pickle 'I-2147483648\n.'
#: cPickle 'I-2147483648\n.'
#: pickle 'L-9223372036854775808L\n.'
#: cPickle 'L-9223372036854775808L\n.'
#: pickle 'L5L\n.'
#: cPickle 'L5L\n.'
#: pickle 'L-5L\n.'
#: cPickle 'L-5L\n.'
#: pickle 'L1267650600228229401496703205376L\n.'
#: cPickle 'L1267650600228229401496703205376L\n.'
#: pickle 'L-1267650600228229401496703205376L\n.'
#: cPickle 'L-1267650600228229401496703205376L\n.'
#: pickle 'L0L\n.'
#: cPickle 'L0L\n.'
#: pickle 'L255L\n.'
#: cPickle 'L255L\n.'
#: pickle 'L128L\n.'
#: cPickle 'L128L\n.'
#: pickle 'L-128L\n.'
#: cPickle 'L-128L\n.'
#: pickle 'F1.5\n.'
#: cPickle 'F1.5\n.'
#: pickle 'F-0.0\n.'
#: cPickle 'F-0\n.'
#: pickle 'Finf\n.'
#: cPickle 'Finf\n.'
#: pickle 'F1e-10\n.'
#: cPickle 'F1e-10\n.'
#: pickle "S'abc'\np0\n."
#: cPickle "S'abc'\np1\n."
#: pickle 'S\'it\\\'s \\n \\\\ \\\'"\'\np0\n.'
#: cPickle 'S\'it\\\'s \\n \\\\ \\\'"\'\np1\n.'
#: pickle "S'\\xff\\x00'\np0\n."
#: cPickle "S'\\xff\\x00'\np1\n."
#: pickle 'V\xe9\\u20ac\\U0001f600\\u000a\\u005c\np0\n.'
#: cPickle 'V\xe9\\u20ac\\U0001f600\\u000a\\u005c\np1\n.'
#: pickle '(t.'
#: cPickle '(t.'
#: pickle '(I1\ntp0\n.'
#: cPickle '(I1\ntp1\n.'
#: pickle '(I1\nI2\ntp0\n.'
#: cPickle '(I1\nI2\ntp1\n.'
#: pickle '(I1\nI2\nI3\ntp0\n.'
#: cPickle '(I1\nI2\nI3\ntp1\n.'
#: pickle '(I1\nI2\nI3\nI4\ntp0\n.'
#: cPickle '(I1\nI2\nI3\nI4\ntp1\n.'
#: pickle '(lp0\n.'
#: cPickle '(lp1\n.'
#: pickle '(lp0\nI1\na.'
#: cPickle '(lp1\nI1\na.'
#: pickle '(lp0\nI1\naI2\na.'
#: cPickle '(lp1\nI1\naI2\na.'
#: pickle '(dp0\n.'
#: cPickle '(dp1\n.'
#: pickle "(dp0\nS'ab'\np1\nI1\ns."
#: cPickle "(dp1\nS'ab'\np2\nI1\ns."
#: pickle 'c__builtin__\nset\np0\n((lp1\nI1\natp2\nRp3\n.'
#: cPickle 'c__builtin__\nset\np1\n((lp2\nI1\natRp3\n.'
#: pickle 'c__builtin__\ncomplex\np0\n(F0.0\nF1.0\ntp1\nRp2\n.'
#: cPickle 'c__builtin__\ncomplex\np1\n(F0\nF1\ntRp2\n.'
#: pickle 'c__builtin__\nlen\np0\n.'
#: cPickle 'c__builtin__\nlen\np1\n.'
#: pickle 'c__main__\nP\np0\n.'
#: cPickle 'c__main__\nP\np1\n.'
#: pickle 'c__main__\nN\np0\n.'
#: cPickle 'c__main__\nN\np1\n.'
#: pickle 'c__builtin__\nint\np0\n.'
#: cPickle 'c__builtin__\nint\np1\n.'
#: pickle "(i__main__\nP\np0\n(dp1\nS'x'\np2\n(lp3\nI1\nasb."
#: cPickle "(i__main__\nP\np1\n(dp2\nS'x'\n(lp3\nI1\nasb."
#: pickle "(I5\ni__main__\nQ\np1\n(dp2\nS'a'\np3\nI7\nsb."
#: cPickle "(I5\ni__main__\nQ\np1\n(dp2\nS'a'\nI7\nsb."
#: pickle "ccopy_reg\n_reconstructor\np0\n(c__main__\nN\np1\nc__builtin__\nobject\np2\nNtp3\nRp4\n(dp5\nS'a'\np6\nI5\nsb."
#: cPickle "ccopy_reg\n_reconstructor\np1\n(c__main__\nN\np2\nc__builtin__\nobject\np3\nNtRp4\n(dp5\nS'a'\nI5\nsb."
#: pickle "ccopy_reg\n_reconstructor\np0\n(c__main__\nL\np1\nc__builtin__\nlist\np2\n(lp3\nI1\naI2\natp4\nRp5\n(dp6\nS'z'\np7\nI1\nsb."
#: cPickle "ccopy_reg\n_reconstructor\np1\n(c__main__\nL\np2\nc__builtin__\nlist\np3\n(lp4\nI1\naI2\natRp5\n(dp6\nS'z'\nI1\nsb."
#: pickle "ccopy_reg\n_reconstructor\np0\n(c__main__\nD\np1\nc__builtin__\ndict\np2\n(dp3\nS'a'\np4\nI1\nstp5\nRp6\n(dp7\nS'z'\np8\nI2\nsb."
#: cPickle "ccopy_reg\n_reconstructor\np1\n(c__main__\nD\np2\nc__builtin__\ndict\np3\n(dp4\nS'a'\nI1\nstRp5\n(dp6\nS'z'\nI2\nsb."
#: pickle 'ccopy_reg\n_reconstructor\np0\n(c__main__\nI\np1\nc__builtin__\nint\np2\nI5\ntp3\nRp4\n.'
#: cPickle 'ccopy_reg\n_reconstructor\np1\n(c__main__\nI\np2\nc__builtin__\nint\np3\nI5\ntRp4\n.'
#: pickle "ccopy_reg\n_reconstructor\np0\n(c__main__\nA\np1\nc__builtin__\nobject\np2\nNtp3\nRp4\n(dp5\nS'args'\np6\n(tsb."
#: cPickle "ccopy_reg\n_reconstructor\np1\n(c__main__\nA\np2\nc__builtin__\nobject\np3\nNtRp4\n(dp5\nS'args'\np6\n(tsb."
#: pickle '(i__main__\nG\np0\nI5\nb.'
#: cPickle '(i__main__\nG\np1\nI5\nb.'
#: pickle 'c__main__\nnamed\np0\n.'
#: cPickle 'c__main__\nnamed\np1\n.'
#: pickle 'c__main__\nN\np0\n(tRp1\n.'
#: cPickle 'c__main__\nN\np1\n(tRp2\n.'
#: pickle '(lp0\ng0\na.'
#: cPickle '(lp1\ng1\na.'
#: pickle "S'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'\np0\n."
#: cPickle "S'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'\np1\n."
#: pickle 'Vyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\np0\n.'
#: cPickle 'Vyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\np1\n.'
#: pickle '(lp0\nI0\naI1\naI2\naI3\naI4\na.'
#: cPickle '(lp1\nI0\naI1\naI2\naI3\naI4\na.'
#: pickle "(lp0\nS'ab'\np1\nag1\na."
#: cPickle "(lp1\nS'ab'\np2\nag2\na."
#: pickle 'c__builtin__\nxrange\np0\n(I0\nI3\nI1\ntp1\nRp2\n.'
#: cPickle 'c__builtin__\nxrange\np1\n(I0\nI3\nI1\ntRp2\n.'
#: pickle 'N.'
#: cPickle 'N.'
#: pickle 'I01\n.'
#: cPickle 'I01\n.'
#: pickle 'I00\n.'
#: cPickle 'I00\n.'
#: pickle 'K\x00.'
#: cPickle 'K\x00.'
#: pickle 'K\x01.'
#: cPickle 'K\x01.'
#: pickle 'J\xff\xff\xff\xff.'
#: cPickle 'J\xff\xff\xff\xff.'
#: pickle 'K\xff.'
#: cPickle 'K\xff.'
#: pickle 'M\x00\x01.'
#: cPickle 'M\x00\x01.'
#: pickle 'M\xff\xff.'
#: cPickle 'M\xff\xff.'
#: pickle 'J\x00\x00\x01\x00.'
#: cPickle 'J\x00\x00\x01\x00.'
#: pickle 'J\xff\xff\xff\x7f.'
#: cPickle 'J\xff\xff\xff\x7f.'
#: pickle 'I2147483648\n.'
#: cPickle 'I2147483648\n.'
#: pickle 'J\x00\x00\x00\x80.'
#: cPickle 'J\x00\x00\x00\x80.'
#: pickle 'L-9223372036854775808L\n.'
#: cPickle 'L-9223372036854775808L\n.'
#: pickle 'L5L\n.'
#: cPickle 'L5L\n.'
#: pickle 'L-5L\n.'
#: cPickle 'L-5L\n.'
#: pickle 'L1267650600228229401496703205376L\n.'
#: cPickle 'L1267650600228229401496703205376L\n.'
#: pickle 'L-1267650600228229401496703205376L\n.'
#: cPickle 'L-1267650600228229401496703205376L\n.'
#: pickle 'L0L\n.'
#: cPickle 'L0L\n.'
#: pickle 'L255L\n.'
#: cPickle 'L255L\n.'
#: pickle 'L128L\n.'
#: cPickle 'L128L\n.'
#: pickle 'L-128L\n.'
#: cPickle 'L-128L\n.'
#: pickle 'G?\xf8\x00\x00\x00\x00\x00\x00.'
#: cPickle 'G?\xf8\x00\x00\x00\x00\x00\x00.'
#: pickle 'G\x80\x00\x00\x00\x00\x00\x00\x00.'
#: cPickle 'G\x80\x00\x00\x00\x00\x00\x00\x00.'
#: pickle 'G\x7f\xf0\x00\x00\x00\x00\x00\x00.'
#: cPickle 'G\x7f\xf0\x00\x00\x00\x00\x00\x00.'
#: pickle 'G=\xdb|\xdf\xd9\xd7\xbd\xbb.'
#: cPickle 'G=\xdb|\xdf\xd9\xd7\xbd\xbb.'
#: pickle 'U\x03abcq\x00.'
#: cPickle 'U\x03abcq\x01.'
#: pickle 'U\x0bit\'s \n \\ \'"q\x00.'
#: cPickle 'U\x0bit\'s \n \\ \'"q\x01.'
#: pickle 'U\x02\xff\x00q\x00.'
#: cPickle 'U\x02\xff\x00q\x01.'
#: pickle 'X\x0b\x00\x00\x00\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\n\\q\x00.'
#: cPickle 'X\x0b\x00\x00\x00\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\n\\q\x01.'
#: pickle ').'
#: cPickle ').'
#: pickle '(K\x01tq\x00.'
#: cPickle '(K\x01tq\x01.'
#: pickle '(K\x01K\x02tq\x00.'
#: cPickle '(K\x01K\x02tq\x01.'
#: pickle '(K\x01K\x02K\x03tq\x00.'
#: cPickle '(K\x01K\x02K\x03tq\x01.'
#: pickle '(K\x01K\x02K\x03K\x04tq\x00.'
#: cPickle '(K\x01K\x02K\x03K\x04tq\x01.'
#: pickle ']q\x00.'
#: cPickle ']q\x01.'
#: pickle ']q\x00K\x01a.'
#: cPickle ']q\x01K\x01a.'
#: pickle ']q\x00(K\x01K\x02e.'
#: cPickle ']q\x01(K\x01K\x02e.'
#: pickle '}q\x00.'
#: cPickle '}q\x01.'
#: pickle '}q\x00U\x02abq\x01K\x01s.'
#: cPickle '}q\x01U\x02abq\x02K\x01s.'
#: pickle 'c__builtin__\nset\nq\x00(]q\x01K\x01atq\x02Rq\x03.'
#: cPickle 'c__builtin__\nset\nq\x01(]q\x02K\x01atRq\x03.'
#: pickle 'c__builtin__\ncomplex\nq\x00(G\x00\x00\x00\x00\x00\x00\x00\x00G?\xf0\x00\x00\x00\x00\x00\x00tq\x01Rq\x02.'
#: cPickle 'c__builtin__\ncomplex\nq\x01(G\x00\x00\x00\x00\x00\x00\x00\x00G?\xf0\x00\x00\x00\x00\x00\x00tRq\x02.'
#: pickle 'c__builtin__\nlen\nq\x00.'
#: cPickle 'c__builtin__\nlen\nq\x01.'
#: pickle 'c__main__\nP\nq\x00.'
#: cPickle 'c__main__\nP\nq\x01.'
#: pickle 'c__main__\nN\nq\x00.'
#: cPickle 'c__main__\nN\nq\x01.'
#: pickle 'c__builtin__\nint\nq\x00.'
#: cPickle 'c__builtin__\nint\nq\x01.'
#: pickle '(c__main__\nP\nq\x00oq\x01}q\x02U\x01xq\x03]q\x04K\x01asb.'
#: cPickle '(c__main__\nP\nq\x01oq\x02}q\x03U\x01x]q\x04K\x01asb.'
#: pickle '(c__main__\nQ\nq\x01K\x05oq\x02}q\x03U\x01aq\x04K\x07sb.'
#: cPickle '(c__main__\nQ\nq\x01K\x05oq\x02}q\x03U\x01aK\x07sb.'
#: pickle 'ccopy_reg\n_reconstructor\nq\x00(c__main__\nN\nq\x01c__builtin__\nobject\nq\x02Ntq\x03Rq\x04}q\x05U\x01aq\x06K\x05sb.'
#: cPickle 'ccopy_reg\n_reconstructor\nq\x01(c__main__\nN\nq\x02c__builtin__\nobject\nq\x03NtRq\x04}q\x05U\x01aK\x05sb.'
#: pickle 'ccopy_reg\n_reconstructor\nq\x00(c__main__\nL\nq\x01c__builtin__\nlist\nq\x02]q\x03(K\x01K\x02etq\x04Rq\x05}q\x06U\x01zq\x07K\x01sb.'
#: cPickle 'ccopy_reg\n_reconstructor\nq\x01(c__main__\nL\nq\x02c__builtin__\nlist\nq\x03]q\x04(K\x01K\x02etRq\x05}q\x06U\x01zK\x01sb.'
#: pickle 'ccopy_reg\n_reconstructor\nq\x00(c__main__\nD\nq\x01c__builtin__\ndict\nq\x02}q\x03U\x01aq\x04K\x01stq\x05Rq\x06}q\x07U\x01zq\x08K\x02sb.'
#: cPickle 'ccopy_reg\n_reconstructor\nq\x01(c__main__\nD\nq\x02c__builtin__\ndict\nq\x03}q\x04U\x01aK\x01stRq\x05}q\x06U\x01zK\x02sb.'
#: pickle 'ccopy_reg\n_reconstructor\nq\x00(c__main__\nI\nq\x01c__builtin__\nint\nq\x02K\x05tq\x03Rq\x04.'
#: cPickle 'ccopy_reg\n_reconstructor\nq\x01(c__main__\nI\nq\x02c__builtin__\nint\nq\x03K\x05tRq\x04.'
#: pickle 'ccopy_reg\n_reconstructor\nq\x00(c__main__\nA\nq\x01c__builtin__\nobject\nq\x02Ntq\x03Rq\x04}q\x05U\x04argsq\x06)sb.'
#: cPickle 'ccopy_reg\n_reconstructor\nq\x01(c__main__\nA\nq\x02c__builtin__\nobject\nq\x03NtRq\x04}q\x05U\x04argsq\x06)sb.'
#: pickle '(c__main__\nG\nq\x00oq\x01K\x05b.'
#: cPickle '(c__main__\nG\nq\x01oq\x02K\x05b.'
#: pickle 'c__main__\nnamed\nq\x00.'
#: cPickle 'c__main__\nnamed\nq\x01.'
#: pickle 'c__main__\nN\nq\x00)Rq\x01.'
#: cPickle 'c__main__\nN\nq\x01)Rq\x02.'
#: pickle ']q\x00h\x00a.'
#: cPickle ']q\x01h\x01a.'
#: pickle 'T,\x01\x00\x00xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq\x00.'
#: cPickle 'T,\x01\x00\x00xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq\x01.'
#: pickle 'X,\x01\x00\x00yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyq\x00.'
#: cPickle 'X,\x01\x00\x00yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyq\x01.'
#: pickle ']q\x00(K\x00K\x01K\x02K\x03K\x04e.'
#: cPickle ']q\x01(K\x00K\x01K\x02K\x03K\x04e.'
#: pickle ']q\x00(U\x02abq\x01h\x01e.'
#: cPickle ']q\x01(U\x02abq\x02h\x02e.'
#: pickle 'c__builtin__\nxrange\nq\x00(K\x00K\x03K\x01tq\x01Rq\x02.'
#: cPickle 'c__builtin__\nxrange\nq\x01(K\x00K\x03K\x01tRq\x02.'
#: pickle '\x80\x02N.'
#: cPickle '\x80\x02N.'
#: pickle '\x80\x02\x88.'
#: cPickle '\x80\x02\x88.'
#: pickle '\x80\x02\x89.'
#: cPickle '\x80\x02\x89.'
#: pickle '\x80\x02K\x00.'
#: cPickle '\x80\x02K\x00.'
#: pickle '\x80\x02K\x01.'
#: cPickle '\x80\x02K\x01.'
#: pickle '\x80\x02J\xff\xff\xff\xff.'
#: cPickle '\x80\x02J\xff\xff\xff\xff.'
#: pickle '\x80\x02K\xff.'
#: cPickle '\x80\x02K\xff.'
#: pickle '\x80\x02M\x00\x01.'
#: cPickle '\x80\x02M\x00\x01.'
#: pickle '\x80\x02M\xff\xff.'
#: cPickle '\x80\x02M\xff\xff.'
#: pickle '\x80\x02J\x00\x00\x01\x00.'
#: cPickle '\x80\x02J\x00\x00\x01\x00.'
#: pickle '\x80\x02J\xff\xff\xff\x7f.'
#: cPickle '\x80\x02J\xff\xff\xff\x7f.'
#: pickle '\x80\x02I2147483648\n.'
#: cPickle '\x80\x02I2147483648\n.'
#: pickle '\x80\x02J\x00\x00\x00\x80.'
#: cPickle '\x80\x02J\x00\x00\x00\x80.'
#: pickle '\x80\x02\x8a\x08\x00\x00\x00\x00\x00\x00\x00\x80.'
#: cPickle '\x80\x02\x8a\x08\x00\x00\x00\x00\x00\x00\x00\x80.'
#: pickle '\x80\x02\x8a\x01\x05.'
#: cPickle '\x80\x02\x8a\x01\x05.'
#: pickle '\x80\x02\x8a\x01\xfb.'
#: cPickle '\x80\x02\x8a\x01\xfb.'
#: pickle '\x80\x02\x8a\r\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10.'
#: cPickle '\x80\x02\x8a\r\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x10.'
#: pickle '\x80\x02\x8a\r\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0.'
#: cPickle '\x80\x02\x8a\r\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0.'
#: pickle '\x80\x02\x8a\x00.'
#: cPickle '\x80\x02\x8a\x00.'
#: pickle '\x80\x02\x8a\x02\xff\x00.'
#: cPickle '\x80\x02\x8a\x02\xff\x00.'
#: pickle '\x80\x02\x8a\x02\x80\x00.'
#: cPickle '\x80\x02\x8a\x02\x80\x00.'
#: pickle '\x80\x02\x8a\x01\x80.'
#: cPickle '\x80\x02\x8a\x01\x80.'
#: pickle '\x80\x02G?\xf8\x00\x00\x00\x00\x00\x00.'
#: cPickle '\x80\x02G?\xf8\x00\x00\x00\x00\x00\x00.'
#: pickle '\x80\x02G\x80\x00\x00\x00\x00\x00\x00\x00.'
#: cPickle '\x80\x02G\x80\x00\x00\x00\x00\x00\x00\x00.'
#: pickle '\x80\x02G\x7f\xf0\x00\x00\x00\x00\x00\x00.'
#: cPickle '\x80\x02G\x7f\xf0\x00\x00\x00\x00\x00\x00.'
#: pickle '\x80\x02G=\xdb|\xdf\xd9\xd7\xbd\xbb.'
#: cPickle '\x80\x02G=\xdb|\xdf\xd9\xd7\xbd\xbb.'
#: pickle '\x80\x02U\x03abcq\x00.'
#: cPickle '\x80\x02U\x03abcq\x01.'
#: pickle '\x80\x02U\x0bit\'s \n \\ \'"q\x00.'
#: cPickle '\x80\x02U\x0bit\'s \n \\ \'"q\x01.'
#: pickle '\x80\x02U\x02\xff\x00q\x00.'
#: cPickle '\x80\x02U\x02\xff\x00q\x01.'
#: pickle '\x80\x02X\x0b\x00\x00\x00\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\n\\q\x00.'
#: cPickle '\x80\x02X\x0b\x00\x00\x00\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\n\\q\x01.'
#: pickle '\x80\x02).'
#: cPickle '\x80\x02).'
#: pickle '\x80\x02K\x01\x85q\x00.'
#: cPickle '\x80\x02K\x01\x85q\x01.'
#: pickle '\x80\x02K\x01K\x02\x86q\x00.'
#: cPickle '\x80\x02K\x01K\x02\x86q\x01.'
#: pickle '\x80\x02K\x01K\x02K\x03\x87q\x00.'
#: cPickle '\x80\x02K\x01K\x02K\x03\x87q\x01.'
#: pickle '\x80\x02(K\x01K\x02K\x03K\x04tq\x00.'
#: cPickle '\x80\x02(K\x01K\x02K\x03K\x04tq\x01.'
#: pickle '\x80\x02]q\x00.'
#: cPickle '\x80\x02]q\x01.'
#: pickle '\x80\x02]q\x00K\x01a.'
#: cPickle '\x80\x02]q\x01K\x01a.'
#: pickle '\x80\x02]q\x00(K\x01K\x02e.'
#: cPickle '\x80\x02]q\x01(K\x01K\x02e.'
#: pickle '\x80\x02}q\x00.'
#: cPickle '\x80\x02}q\x01.'
#: pickle '\x80\x02}q\x00U\x02abq\x01K\x01s.'
#: cPickle '\x80\x02}q\x01U\x02abq\x02K\x01s.'
#: pickle '\x80\x02c__builtin__\nset\nq\x00]q\x01K\x01a\x85q\x02Rq\x03.'
#: cPickle '\x80\x02c__builtin__\nset\nq\x01]q\x02K\x01a\x85Rq\x03.'
#: pickle '\x80\x02c__builtin__\ncomplex\nq\x00G\x00\x00\x00\x00\x00\x00\x00\x00G?\xf0\x00\x00\x00\x00\x00\x00\x86q\x01Rq\x02.'
#: cPickle '\x80\x02c__builtin__\ncomplex\nq\x01G\x00\x00\x00\x00\x00\x00\x00\x00G?\xf0\x00\x00\x00\x00\x00\x00\x86Rq\x02.'
#: pickle '\x80\x02c__builtin__\nlen\nq\x00.'
#: cPickle '\x80\x02c__builtin__\nlen\nq\x01.'
#: pickle '\x80\x02c__main__\nP\nq\x00.'
#: cPickle '\x80\x02c__main__\nP\nq\x01.'
#: pickle '\x80\x02c__main__\nN\nq\x00.'
#: cPickle '\x80\x02c__main__\nN\nq\x01.'
#: pickle '\x80\x02c__builtin__\nint\nq\x00.'
#: cPickle '\x80\x02c__builtin__\nint\nq\x01.'
#: pickle '\x80\x02(c__main__\nP\nq\x00oq\x01}q\x02U\x01xq\x03]q\x04K\x01asb.'
#: cPickle '\x80\x02(c__main__\nP\nq\x01oq\x02}q\x03U\x01x]q\x04K\x01asb.'
#: pickle '\x80\x02(c__main__\nQ\nq\x01K\x05oq\x02}q\x03U\x01aq\x04K\x07sb.'
#: cPickle '\x80\x02(c__main__\nQ\nq\x01K\x05oq\x02}q\x03U\x01aK\x07sb.'
#: pickle '\x80\x02c__main__\nN\nq\x00)\x81q\x01}q\x02U\x01aq\x03K\x05sb.'
#: cPickle '\x80\x02c__main__\nN\nq\x01)\x81q\x02}q\x03U\x01aK\x05sb.'
#: pickle '\x80\x02c__main__\nL\nq\x00)\x81q\x01(K\x01K\x02e}q\x02U\x01zq\x03K\x01sb.'
#: cPickle '\x80\x02c__main__\nL\nq\x01)\x81q\x02(K\x01K\x02e}q\x03U\x01zK\x01sb.'
#: pickle '\x80\x02c__main__\nD\nq\x00)\x81q\x01U\x01aq\x02K\x01s}q\x03U\x01zq\x04K\x02sb.'
#: cPickle '\x80\x02c__main__\nD\nq\x01)\x81q\x02U\x01aK\x01s}q\x03U\x01zK\x02sb.'
#: pickle '\x80\x02c__main__\nI\nq\x00K\x05\x85q\x01\x81q\x02}q\x03b.'
#: cPickle '\x80\x02c__main__\nI\nq\x01K\x05\x85\x81q\x02}q\x03b.'
#: pickle '\x80\x02c__main__\nA\nq\x00K\x01U\x03twoq\x01\x86q\x02\x81q\x03}q\x04U\x04argsq\x05)sb.'
#: cPickle '\x80\x02c__main__\nA\nq\x01K\x01U\x03twoq\x02\x86\x81q\x03}q\x04U\x04argsq\x05)sb.'
#: pickle '\x80\x02(c__main__\nG\nq\x00oq\x01K\x05b.'
#: cPickle '\x80\x02(c__main__\nG\nq\x01oq\x02K\x05b.'
#: pickle '\x80\x02c__main__\nnamed\nq\x00.'
#: cPickle '\x80\x02c__main__\nnamed\nq\x01.'
#: pickle '\x80\x02c__main__\nN\nq\x00)Rq\x01.'
#: cPickle '\x80\x02c__main__\nN\nq\x01)Rq\x02.'
#: pickle '\x80\x02]q\x00h\x00a.'
#: cPickle '\x80\x02]q\x01h\x01a.'
#: pickle '\x80\x02T,\x01\x00\x00xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq\x00.'
#: cPickle '\x80\x02T,\x01\x00\x00xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxq\x01.'
#: pickle '\x80\x02X,\x01\x00\x00yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyq\x00.'
#: cPickle '\x80\x02X,\x01\x00\x00yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyq\x01.'
#: pickle '\x80\x02]q\x00(K\x00K\x01K\x02K\x03K\x04e.'
#: cPickle '\x80\x02]q\x01(K\x00K\x01K\x02K\x03K\x04e.'
#: pickle '\x80\x02]q\x00(U\x02abq\x01h\x01e.'
#: cPickle '\x80\x02]q\x01(U\x02abq\x02h\x02e.'
#: pickle '\x80\x02c__builtin__\nxrange\nq\x00K\x00K\x03K\x01\x87q\x01Rq\x02.'
#: cPickle '\x80\x02c__builtin__\nxrange\nq\x01K\x00K\x03K\x01\x87Rq\x02.'
#: [True, True, True]
#: [True, True, True]
#: <type 'exceptions.ValueError'> ('text', 5)
#: 1 False
#: 7 1 5 ()
#: True
#: True
#: True
#: PicklingError: <built-in method __reduce_ex__ of Wrong object
#: TypeError: can't pickle module objects
#: TypeError: a class that defines __slots__ without defining __getstate__ cannot be pickled
#: TypeError: can't pickle file objects
#: TypeError: can't pickle generator objects
#: PicklingError: Value returned by <built-in method __reduce_ex__ of Wrong object
#: TypeError: can't pickle module objects
#: TypeError: a class that defines __slots__ without defining __getstate__ cannot be pickled
#: TypeError: can't pickle file objects
#: TypeError: can't pickle generator objects
#: PicklingError: Can't pickle <function <lambda>
#: TypeError: can't pickle function objects
#: PicklingError: <built-in method __reduce_ex__ of Wrong object
#: PicklingError: Can't pickle <type 'module'>: it's not found as __builtin__.module
#: PicklingError: Value returned by <built-in method __reduce_ex__ of Wrong object
#: PicklingError: Can't pickle <type 'module'>: attribute lookup __builtin__.module failed
#: PicklingError: Can't pickle <function <lambda>
#: PicklingError: Can't pickle <type 'function'>: attribute lookup __builtin__.function failed
#: EOFError: 
#: ImportError: No module named nothere
#: AttributeError: 'module' object has no attribute 'none'
#: ValueError: invalid literal for long() with base 10: 'abc\n'
#: EOFError: 
#: ValueError: insecure string pickle
#: ValueError: insecure string pickle
#: ValueError: unsupported pickle protocol: 5
#: KeyError: '0'
#: 5 5 True
#: ValueError: pickle protocol must be <= 2
#: '\x80\x02K\x01.'
#: [1] (2,)
#: EOFError: 
#: {'k': 1} two
#: '(lI1\naI1\na.'
#: '\x80\x02]q\x00(U\x06the idq\x01QK\x01e.'
#: ['got the id', 1]
#: EOFError: 
#: ImportError: No module named nothere
#: AttributeError: 'module' object has no attribute 'none'
#: ValueError: could not convert string to int
#: EOFError: 
#: ValueError: insecure string pickle
#: ValueError: insecure string pickle
#: ValueError: unsupported pickle protocol: 5
#: BadPickleGet: 0
#: 5 5 True
#: ValueError: pickle protocol 3 asked for; the highest available protocol is 2
#: '\x80\x02K\x01.'
#: [1] (2,)
#: EOFError: 
#: {'k': 1} two
#: '(lI1\naI1\na.'
#: '\x80\x02]q\x01(U\x06the idq\x02QK\x01e.'
#: ['got the id', 1]
#: UnpicklingError: Global and instance pickles are not supported.
#: ('os', 'system')
#: 'c__main__\nPt\np0\n(I3\ntp1\nRp2\n.' 4
#: '\x80\x02\x82c.' <class '__main__.Pt'> <class '__main__.Pt'>
#: TypeError: copy_reg is not intended for use with classes
#: TypeError: constructors must be callable
#: ValueError: code out of range
#: ValueError: code 99 is already in use for key ('__main__', 'Pt')
#: ValueError: key ('a', 'b') is not registered with code 99
#: AttributeError: 'int' object has no attribute 'write'
#: None
#: ValueError: unregistered extension code 100
#: TypeError: argument must have 'read' and 'readline' attributes
#: True True 2.0
#: '\xff\x00' 255 '\x80' -128
