# RUN: %run2
# Trees of all of the grammar with their places, compile() of them, and tokenize.
import ast, tokenize, token, StringIO
def T(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__, str(e)
src='''
"""doc"""
from __future__ import division
import os.path as p, sys
from . import z
from .q import *
@dec
class C(B, D):
    "cd"
    def m(self, (a, b), c=2, *args, **k):
        global g, h
        x = lambda x, *y: (yield x)
        return `a`
try:
    pass
except (A, B), e.f:
    raise X, 1, t
except A as q: raise
except: raise X, 2
else: pass
finally: del q[0], w.e
try: pass
finally: x
for i, j in r:
    if i: continue
    elif j: break
    else: pass
else: x = y = 1, 2
while not a and b or c: x += ~1 << 2 ** -3
with open(f) as (g, h), k: pass
print(a, f(*b, **c)),
print >>f, a, b,
print
exec "x" in g, l
exec "y"
x = {1: 2}, {1, 2}, {a: b for a, b in c}, {a for a in b}, (a for a in b if a if b), [a for b in c for a in b]
y = a[1:2, ::3, ...], a[1:2], a[1:2:], a[...], a[1,2], "by", u"u", 1.5, 2j, 0xffffffffffffffffffff, True, None, 5L, -5, - 5, -x, -(5), -1.5, --1
assert a < b <= c is not d not in e <> f, "m"
b if a else c
f(a, k=1, *b, **d)
'''
t=ast.parse(src)
print ast.dump(t)
print ast.dump(t,annotate_fields=False,include_attributes=True)
print ast.dump(ast.parse("a+1",mode="eval")), ast.dump(ast.parse("a;b",mode="single"))
print T(ast.parse,"a ="), T(ast.literal_eval,"__import__('os')"), ast.literal_eval("{'a': [1, 2.5, (None, True)], 'b': -3, 'd': 1+2j}")
class D(ast.NodeTransformer):
    def visit_Num(self, node): return ast.copy_location(ast.Num(node.n*2), node)
e=ast.fix_missing_locations(D().visit(ast.parse("3 + 4 * x",mode="eval")))
print eval(compile(e,"<ast>","eval"),{"x":10})
ns={}
m=ast.parse("def f(a, b=2, *c, **d):\n    try:\n        return a/b\n    except ZeroDivisionError, q:\n        return str(q)\n    finally: pass\nclass K:\n    v = [i*i for i in range(4)]\nr = f(1,0), `3`, K.v, 1<<80, (1,2), -7, 10L, range(5)[1:3], f(*(6,), **{'b': 3}), 12345678901234567890123\nprint >>o, 1, 2,\nfor i, (j, k) in [(1,(2,3))]: print i+j+k\n")
o=StringIO.StringIO(); ns['o']=o
exec compile(m,"m","exec") in ns; print ns['r'], repr(o.getvalue())
print T(compile, ast.Expression(ast.Name('x',ast.Load())), 'f','eval'), T(compile,ast.Module([]),'f','eval'), T(compile, ast.Expression(ast.BinOp(lineno=1,col_offset=0)),'f','eval')
print type(compile("1","f","exec",ast.PyCF_ONLY_AST)), ast.get_docstring(t), [type(n).__name__ for n in ast.iter_child_nodes(t)][:4]
class V(ast.NodeVisitor):
    def visit_Name(self,n): print n.id, n.lineno, n.col_offset,
V().visit(ast.parse("a+b\nc")); print
print T(ast.Num,1,2), T(ast.Name,'x'), ast.Num(5).n, ast.BinOp._fields, ast.stmt._attributes, ast.Name.__mro__, ast.Num(n=3,lineno=2).lineno
bad=ast.parse("\n\n1/0")
try: exec compile(bad,"file.py","exec")
except ZeroDivisionError:
    import sys; print sys.exc_info()[2].tb_next.tb_lineno
x=ast.increment_lineno(ast.parse("a"),5); print x.body[0].lineno, isinstance(ast.parse("x"), ast.AST)
text='''def f(a, b=0x1F, *c):
\t"""doc
  string"""
\tif a <> b: # note
\t    x = ur'a\\'b' + u"q" \\
\t       'c'

# comment
\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,
   2]
class C: pass
@d
s = 'ab\\
cd'
$ ?
x = "unterminated
'''
for tok in tokenize.generate_tokens(StringIO.StringIO(text).readline): print tokenize.tok_name[tok[0]], tok[1:]
for bad in ("(1,\n", "'''abc\n", "if x:\n    a\n  b\n", "a", "a\n  ", "", "\n\n", "x = 1 # c", "  a\nb\n", "0xZ 08 1_0 1.e5 1..2\n", "a\\\n b\n", "\"abc\\\ndef\n", "\xe9 = 1\n"):
    try:
        for tok in tokenize.generate_tokens(StringIO.StringIO(bad).readline): print tokenize.tok_name[tok[0]], repr(tok[1]), tok[2:4],
        print
    except (tokenize.TokenError, IndentationError), e: print type(e).__name__, e.args
good="def f(a):\n    if a:\n        return 'x' 'y' # c\n    z = (1,\n  2)\n"
print tokenize.untokenize(tokenize.generate_tokens(StringIO.StringIO(good).readline)) == good
print repr(tokenize.untokenize([t[:2] for t in tokenize.generate_tokens(StringIO.StringIO(good).readline)]))
tokenize.tokenize(StringIO.StringIO("a = 1\n").readline)
print token.OP, token.N_TOKENS, tokenize.N_TOKENS, tokenize.COMMENT, token.ISTERMINAL(5), token.tok_name[8], token.AT
#: Module(body=[Expr(value=Str(s='doc')), ImportFrom(module='__future__', names=[alias(name='division', asname=None)], level=0), Import(names=[alias(name='os.path', asname='p'), alias(name='sys', asname=None)]), ImportFrom(module=None, names=[alias(name='z', asname=None)], level=1), ImportFrom(module='q', names=[alias(name='*', asname=None)], level=1), ClassDef(name='C', bases=[Name(id='B', ctx=Load()), Name(id='D', ctx=Load())], body=[Expr(value=Str(s='cd')), FunctionDef(name='m', args=arguments(args=[Name(id='self', ctx=Param()), Tuple(elts=[Name(id='a', ctx=Store()), Name(id='b', ctx=Store())], ctx=Store()), Name(id='c', ctx=Param())], vararg='args', kwarg='k', defaults=[Num(n=2)]), body=[Global(names=['g', 'h']), Assign(targets=[Name(id='x', ctx=Store())], value=Lambda(args=arguments(args=[Name(id='x', ctx=Param())], vararg='y', kwarg=None, defaults=[]), body=Yield(value=Name(id='x', ctx=Load())))), Return(value=Repr(value=Name(id='a', ctx=Load())))], decorator_list=[])], decorator_list=[Name(id='dec', ctx=Load())]), TryFinally(body=[TryExcept(body=[Pass()], handlers=[ExceptHandler(type=Tuple(elts=[Name(id='A', ctx=Load()), Name(id='B', ctx=Load())], ctx=Load()), name=Attribute(value=Name(id='e', ctx=Load()), attr='f', ctx=Store()), body=[Raise(type=Name(id='X', ctx=Load()), inst=Num(n=1), tback=Name(id='t', ctx=Load()))]), ExceptHandler(type=Name(id='A', ctx=Load()), name=Name(id='q', ctx=Store()), body=[Raise(type=None, inst=None, tback=None)]), ExceptHandler(type=None, name=None, body=[Raise(type=Name(id='X', ctx=Load()), inst=Num(n=2), tback=None)])], orelse=[Pass()])], finalbody=[Delete(targets=[Subscript(value=Name(id='q', ctx=Load()), slice=Index(value=Num(n=0)), ctx=Del()), Attribute(value=Name(id='w', ctx=Load()), attr='e', ctx=Del())])]), TryFinally(body=[Pass()], finalbody=[Expr(value=Name(id='x', ctx=Load()))]), For(target=Tuple(elts=[Name(id='i', ctx=Store()), Name(id='j', ctx=Store())], ctx=Store()), iter=Name(id='r', ctx=Load()), body=[If(test=Name(id='i', ctx=Load()), body=[Continue()], orelse=[If(test=Name(id='j', ctx=Load()), body=[Break()], orelse=[Pass()])])], orelse=[Assign(targets=[Name(id='x', ctx=Store()), Name(id='y', ctx=Store())], value=Tuple(elts=[Num(n=1), Num(n=2)], ctx=Load()))]), While(test=BoolOp(op=Or(), values=[BoolOp(op=And(), values=[UnaryOp(op=Not(), operand=Name(id='a', ctx=Load())), Name(id='b', ctx=Load())]), Name(id='c', ctx=Load())]), body=[AugAssign(target=Name(id='x', ctx=Store()), op=Add(), value=BinOp(left=UnaryOp(op=Invert(), operand=Num(n=1)), op=LShift(), right=BinOp(left=Num(n=2), op=Pow(), right=Num(n=-3))))], orelse=[]), With(context_expr=Call(func=Name(id='open', ctx=Load()), args=[Name(id='f', ctx=Load())], keywords=[], starargs=None, kwargs=None), optional_vars=Tuple(elts=[Name(id='g', ctx=Store()), Name(id='h', ctx=Store())], ctx=Store()), body=[With(context_expr=Name(id='k', ctx=Load()), optional_vars=None, body=[Pass()])]), Print(dest=None, values=[Tuple(elts=[Name(id='a', ctx=Load()), Call(func=Name(id='f', ctx=Load()), args=[], keywords=[], starargs=Name(id='b', ctx=Load()), kwargs=Name(id='c', ctx=Load()))], ctx=Load())], nl=False), Print(dest=Name(id='f', ctx=Load()), values=[Name(id='a', ctx=Load()), Name(id='b', ctx=Load())], nl=False), Print(dest=None, values=[], nl=True), Exec(body=Str(s='x'), globals=Name(id='g', ctx=Load()), locals=Name(id='l', ctx=Load())), Exec(body=Str(s='y'), globals=None, locals=None), Assign(targets=[Name(id='x', ctx=Store())], value=Tuple(elts=[Dict(keys=[Num(n=1)], values=[Num(n=2)]), Set(elts=[Num(n=1), Num(n=2)]), DictComp(key=Name(id='a', ctx=Load()), value=Name(id='b', ctx=Load()), generators=[comprehension(target=Tuple(elts=[Name(id='a', ctx=Store()), Name(id='b', ctx=Store())], ctx=Store()), iter=Name(id='c', ctx=Load()), ifs=[])]), SetComp(elt=Name(id='a', ctx=Load()), generators=[comprehension(target=Name(id='a', ctx=Store()), iter=Name(id='b', ctx=Load()), ifs=[])]), GeneratorExp(elt=Name(id='a', ctx=Load()), generators=[comprehension(target=Name(id='a', ctx=Store()), iter=Name(id='b', ctx=Load()), ifs=[Name(id='a', ctx=Load()), Name(id='b', ctx=Load())])]), ListComp(elt=Name(id='a', ctx=Load()), generators=[comprehension(target=Name(id='b', ctx=Store()), iter=Name(id='c', ctx=Load()), ifs=[]), comprehension(target=Name(id='a', ctx=Store()), iter=Name(id='b', ctx=Load()), ifs=[])])], ctx=Load())), Assign(targets=[Name(id='y', ctx=Store())], value=Tuple(elts=[Subscript(value=Name(id='a', ctx=Load()), slice=ExtSlice(dims=[Slice(lower=Num(n=1), upper=Num(n=2), step=None), Slice(lower=None, upper=None, step=Num(n=3)), Ellipsis()]), ctx=Load()), Subscript(value=Name(id='a', ctx=Load()), slice=Slice(lower=Num(n=1), upper=Num(n=2), step=None), ctx=Load()), Subscript(value=Name(id='a', ctx=Load()), slice=Slice(lower=Num(n=1), upper=Num(n=2), step=Name(id='None', ctx=Load())), ctx=Load()), Subscript(value=Name(id='a', ctx=Load()), slice=Ellipsis(), ctx=Load()), Subscript(value=Name(id='a', ctx=Load()), slice=Index(value=Tuple(elts=[Num(n=1), Num(n=2)], ctx=Load())), ctx=Load()), Str(s='by'), Str(s=u'u'), Num(n=1.5), Num(n=2j), Num(n=1208925819614629174706175L), Name(id='True', ctx=Load()), Name(id='None', ctx=Load()), Num(n=5L), Num(n=-5), Num(n=-5), UnaryOp(op=USub(), operand=Name(id='x', ctx=Load())), UnaryOp(op=USub(), operand=Num(n=5)), Num(n=-1.5), UnaryOp(op=USub(), operand=Num(n=-1))], ctx=Load())), Assert(test=Compare(left=Name(id='a', ctx=Load()), ops=[Lt(), LtE(), IsNot(), NotIn(), NotEq()], comparators=[Name(id='b', ctx=Load()), Name(id='c', ctx=Load()), Name(id='d', ctx=Load()), Name(id='e', ctx=Load()), Name(id='f', ctx=Load())]), msg=Str(s='m')), Expr(value=IfExp(test=Name(id='a', ctx=Load()), body=Name(id='b', ctx=Load()), orelse=Name(id='c', ctx=Load()))), Expr(value=Call(func=Name(id='f', ctx=Load()), args=[Name(id='a', ctx=Load())], keywords=[keyword(arg='k', value=Num(n=1))], starargs=Name(id='b', ctx=Load()), kwargs=Name(id='d', ctx=Load())))])
#: Module([Expr(Str('doc', lineno=2, col_offset=0), lineno=2, col_offset=0), ImportFrom('__future__', [alias('division', None)], 0, lineno=3, col_offset=0), Import([alias('os.path', 'p'), alias('sys', None)], lineno=4, col_offset=0), ImportFrom(None, [alias('z', None)], 1, lineno=5, col_offset=0), ImportFrom('q', [alias('*', None)], 1, lineno=6, col_offset=0), ClassDef('C', [Name('B', Load(), lineno=8, col_offset=8), Name('D', Load(), lineno=8, col_offset=11)], [Expr(Str('cd', lineno=9, col_offset=4), lineno=9, col_offset=4), FunctionDef('m', arguments([Name('self', Param(), lineno=10, col_offset=10), Tuple([Name('a', Store(), lineno=10, col_offset=17), Name('b', Store(), lineno=10, col_offset=20)], Store(), lineno=10, col_offset=17), Name('c', Param(), lineno=10, col_offset=24)], 'args', 'k', [Num(2, lineno=10, col_offset=26)]), [Global(['g', 'h'], lineno=11, col_offset=8), Assign([Name('x', Store(), lineno=12, col_offset=8)], Lambda(arguments([Name('x', Param(), lineno=12, col_offset=19)], 'y', None, []), Yield(Name('x', Load(), lineno=12, col_offset=33), lineno=12, col_offset=27), lineno=12, col_offset=12), lineno=12, col_offset=8), Return(Repr(Name('a', Load(), lineno=13, col_offset=16), lineno=13, col_offset=15), lineno=13, col_offset=8)], [], lineno=10, col_offset=4)], [Name('dec', Load(), lineno=7, col_offset=1)], lineno=7, col_offset=0), TryFinally([TryExcept([Pass( lineno=15, col_offset=4)], [ExceptHandler(Tuple([Name('A', Load(), lineno=16, col_offset=8), Name('B', Load(), lineno=16, col_offset=11)], Load(), lineno=16, col_offset=8), Attribute(Name('e', Load(), lineno=16, col_offset=15), 'f', Store(), lineno=16, col_offset=15), [Raise(Name('X', Load(), lineno=17, col_offset=10), Num(1, lineno=17, col_offset=13), Name('t', Load(), lineno=17, col_offset=16), lineno=17, col_offset=4)], lineno=16, col_offset=0), ExceptHandler(Name('A', Load(), lineno=18, col_offset=7), Name('q', Store(), lineno=18, col_offset=12), [Raise(None, None, None, lineno=18, col_offset=15)], lineno=18, col_offset=0), ExceptHandler(None, None, [Raise(Name('X', Load(), lineno=19, col_offset=14), Num(2, lineno=19, col_offset=17), None, lineno=19, col_offset=8)], lineno=19, col_offset=0)], [Pass( lineno=20, col_offset=6)], lineno=14, col_offset=0)], [Delete([Subscript(Name('q', Load(), lineno=21, col_offset=13), Index(Num(0, lineno=21, col_offset=15)), Del(), lineno=21, col_offset=13), Attribute(Name('w', Load(), lineno=21, col_offset=19), 'e', Del(), lineno=21, col_offset=19)], lineno=21, col_offset=9)], lineno=14, col_offset=0), TryFinally([Pass( lineno=22, col_offset=5)], [Expr(Name('x', Load(), lineno=23, col_offset=9), lineno=23, col_offset=9)], lineno=22, col_offset=0), For(Tuple([Name('i', Store(), lineno=24, col_offset=4), Name('j', Store(), lineno=24, col_offset=7)], Store(), lineno=24, col_offset=4), Name('r', Load(), lineno=24, col_offset=12), [If(Name('i', Load(), lineno=25, col_offset=7), [Continue( lineno=25, col_offset=10)], [If(Name('j', Load(), lineno=26, col_offset=9), [Break( lineno=26, col_offset=12)], [Pass( lineno=27, col_offset=10)], lineno=26, col_offset=9)], lineno=25, col_offset=4)], [Assign([Name('x', Store(), lineno=28, col_offset=6), Name('y', Store(), lineno=28, col_offset=10)], Tuple([Num(1, lineno=28, col_offset=14), Num(2, lineno=28, col_offset=17)], Load(), lineno=28, col_offset=14), lineno=28, col_offset=6)], lineno=24, col_offset=0), While(BoolOp(Or(), [BoolOp(And(), [UnaryOp(Not(), Name('a', Load(), lineno=29, col_offset=10), lineno=29, col_offset=6), Name('b', Load(), lineno=29, col_offset=16)], lineno=29, col_offset=6), Name('c', Load(), lineno=29, col_offset=21)], lineno=29, col_offset=6), [AugAssign(Name('x', Store(), lineno=29, col_offset=24), Add(), BinOp(UnaryOp(Invert(), Num(1, lineno=29, col_offset=30), lineno=29, col_offset=29), LShift(), BinOp(Num(2, lineno=29, col_offset=35), Pow(), Num(-3, lineno=29, col_offset=40), lineno=29, col_offset=35), lineno=29, col_offset=29), lineno=29, col_offset=24)], [], lineno=29, col_offset=0), With(Call(Name('open', Load(), lineno=30, col_offset=5), [Name('f', Load(), lineno=30, col_offset=10)], [], None, None, lineno=30, col_offset=5), Tuple([Name('g', Store(), lineno=30, col_offset=17), Name('h', Store(), lineno=30, col_offset=20)], Store(), lineno=30, col_offset=17), [With(Name('k', Load(), lineno=30, col_offset=24), None, [Pass( lineno=30, col_offset=27)], lineno=30, col_offset=24)], lineno=30, col_offset=5), Print(None, [Tuple([Name('a', Load(), lineno=31, col_offset=6), Call(Name('f', Load(), lineno=31, col_offset=9), [], [], Name('b', Load(), lineno=31, col_offset=12), Name('c', Load(), lineno=31, col_offset=17), lineno=31, col_offset=9)], Load(), lineno=31, col_offset=6)], False, lineno=31, col_offset=0), Print(Name('f', Load(), lineno=32, col_offset=8), [Name('a', Load(), lineno=32, col_offset=11), Name('b', Load(), lineno=32, col_offset=14)], False, lineno=32, col_offset=0), Print(None, [], True, lineno=33, col_offset=0), Exec(Str('x', lineno=34, col_offset=5), Name('g', Load(), lineno=34, col_offset=12), Name('l', Load(), lineno=34, col_offset=15), lineno=34, col_offset=0), Exec(Str('y', lineno=35, col_offset=5), None, None, lineno=35, col_offset=0), Assign([Name('x', Store(), lineno=36, col_offset=0)], Tuple([Dict([Num(1, lineno=36, col_offset=5)], [Num(2, lineno=36, col_offset=8)], lineno=36, col_offset=4), Set([Num(1, lineno=36, col_offset=13), Num(2, lineno=36, col_offset=16)], lineno=36, col_offset=12), DictComp(Name('a', Load(), lineno=36, col_offset=21), Name('b', Load(), lineno=36, col_offset=24), [comprehension(Tuple([Name('a', Store(), lineno=36, col_offset=30), Name('b', Store(), lineno=36, col_offset=33)], Store(), lineno=36, col_offset=30), Name('c', Load(), lineno=36, col_offset=38), [])], lineno=36, col_offset=21), SetComp(Name('a', Load(), lineno=36, col_offset=43), [comprehension(Name('a', Store(), lineno=36, col_offset=49), Name('b', Load(), lineno=36, col_offset=54), [])], lineno=36, col_offset=43), GeneratorExp(Name('a', Load(), lineno=36, col_offset=59), [comprehension(Name('a', Store(), lineno=36, col_offset=65), Name('b', Load(), lineno=36, col_offset=70), [Name('a', Load(), lineno=36, col_offset=75), Name('b', Load(), lineno=36, col_offset=80)])], lineno=36, col_offset=59), ListComp(Name('a', Load(), lineno=36, col_offset=85), [comprehension(Name('b', Store(), lineno=36, col_offset=91), Name('c', Load(), lineno=36, col_offset=96), []), comprehension(Name('a', Store(), lineno=36, col_offset=102), Name('b', Load(), lineno=36, col_offset=107), [])], lineno=36, col_offset=85)], Load(), lineno=36, col_offset=4), lineno=36, col_offset=0), Assign([Name('y', Store(), lineno=37, col_offset=0)], Tuple([Subscript(Name('a', Load(), lineno=37, col_offset=4), ExtSlice([Slice(Num(1, lineno=37, col_offset=6), Num(2, lineno=37, col_offset=8), None), Slice(None, None, Num(3, lineno=37, col_offset=13)), Ellipsis()]), Load(), lineno=37, col_offset=4), Subscript(Name('a', Load(), lineno=37, col_offset=22), Slice(Num(1, lineno=37, col_offset=24), Num(2, lineno=37, col_offset=26), None), Load(), lineno=37, col_offset=22), Subscript(Name('a', Load(), lineno=37, col_offset=30), Slice(Num(1, lineno=37, col_offset=32), Num(2, lineno=37, col_offset=34), Name('None', Load(), lineno=37, col_offset=35)), Load(), lineno=37, col_offset=30), Subscript(Name('a', Load(), lineno=37, col_offset=39), Ellipsis(), Load(), lineno=37, col_offset=39), Subscript(Name('a', Load(), lineno=37, col_offset=47), Index(Tuple([Num(1, lineno=37, col_offset=49), Num(2, lineno=37, col_offset=51)], Load(), lineno=37, col_offset=49)), Load(), lineno=37, col_offset=47), Str('by', lineno=37, col_offset=55), Str(u'u', lineno=37, col_offset=61), Num(1.5, lineno=37, col_offset=67), Num(2j, lineno=37, col_offset=72), Num(1208925819614629174706175L, lineno=37, col_offset=76), Name('True', Load(), lineno=37, col_offset=100), Name('None', Load(), lineno=37, col_offset=106), Num(5L, lineno=37, col_offset=112), Num(-5, lineno=37, col_offset=116), Num(-5, lineno=37, col_offset=120), UnaryOp(USub(), Name('x', Load(), lineno=37, col_offset=126), lineno=37, col_offset=125), UnaryOp(USub(), Num(5, lineno=37, col_offset=131), lineno=37, col_offset=129), Num(-1.5, lineno=37, col_offset=135), UnaryOp(USub(), Num(-1, lineno=37, col_offset=142), lineno=37, col_offset=141)], Load(), lineno=37, col_offset=4), lineno=37, col_offset=0), Assert(Compare(Name('a', Load(), lineno=38, col_offset=7), [Lt(), LtE(), IsNot(), NotIn(), NotEq()], [Name('b', Load(), lineno=38, col_offset=11), Name('c', Load(), lineno=38, col_offset=16), Name('d', Load(), lineno=38, col_offset=25), Name('e', Load(), lineno=38, col_offset=34), Name('f', Load(), lineno=38, col_offset=39)], lineno=38, col_offset=7), Str('m', lineno=38, col_offset=42), lineno=38, col_offset=0), Expr(IfExp(Name('a', Load(), lineno=39, col_offset=5), Name('b', Load(), lineno=39, col_offset=0), Name('c', Load(), lineno=39, col_offset=12), lineno=39, col_offset=0), lineno=39, col_offset=0), Expr(Call(Name('f', Load(), lineno=40, col_offset=0), [Name('a', Load(), lineno=40, col_offset=2)], [keyword('k', Num(1, lineno=40, col_offset=7))], Name('b', Load(), lineno=40, col_offset=11), Name('d', Load(), lineno=40, col_offset=16), lineno=40, col_offset=0), lineno=40, col_offset=0)])
#: Expression(body=BinOp(left=Name(id='a', ctx=Load()), op=Add(), right=Num(n=1))) Interactive(body=[Expr(value=Name(id='a', ctx=Load())), Expr(value=Name(id='b', ctx=Load()))])
#: ('SyntaxError', 'invalid syntax (<unknown>, line 1)') ('ValueError', 'malformed string') {'a': [1, 2.5, (None, True)], 'b': -3, 'd': (1+2j)}
#: 86
#: 6
#: ('integer division or modulo by zero', '3', [0, 1, 4, 9], 1208925819614629174706176L, (1, 2), -7, 10L, [1, 2], 2, 12345678901234567890123L) '1 2'
#: ('TypeError', 'required field "lineno" missing from expr') ('TypeError', 'expected Expression node, got Module') ('TypeError', 'required field "left" missing from BinOp')
#: <class '_ast.Module'> doc ['Expr', 'ImportFrom', 'Import', 'ImportFrom']
#: a 1 0 b 1 2 c 2 0
#: ('TypeError', 'Num constructor takes either 0 or 1 positional argument') ('TypeError', 'Name constructor takes either 0 or 2 positional arguments') 5 ('left', 'op', 'right') ('lineno', 'col_offset') (<class '_ast.Name'>, <class '_ast.expr'>, <type '_ast.AST'>, <type 'object'>) 2
#: 3
#: 6 True
#: NAME ('def', (1, 0), (1, 3), 'def f(a, b=0x1F, *c):\n')
#: NAME ('f', (1, 4), (1, 5), 'def f(a, b=0x1F, *c):\n')
#: OP ('(', (1, 5), (1, 6), 'def f(a, b=0x1F, *c):\n')
#: NAME ('a', (1, 6), (1, 7), 'def f(a, b=0x1F, *c):\n')
#: OP (',', (1, 7), (1, 8), 'def f(a, b=0x1F, *c):\n')
#: NAME ('b', (1, 9), (1, 10), 'def f(a, b=0x1F, *c):\n')
#: OP ('=', (1, 10), (1, 11), 'def f(a, b=0x1F, *c):\n')
#: NUMBER ('0x1F', (1, 11), (1, 15), 'def f(a, b=0x1F, *c):\n')
#: OP (',', (1, 15), (1, 16), 'def f(a, b=0x1F, *c):\n')
#: OP ('*', (1, 17), (1, 18), 'def f(a, b=0x1F, *c):\n')
#: NAME ('c', (1, 18), (1, 19), 'def f(a, b=0x1F, *c):\n')
#: OP (')', (1, 19), (1, 20), 'def f(a, b=0x1F, *c):\n')
#: OP (':', (1, 20), (1, 21), 'def f(a, b=0x1F, *c):\n')
#: NEWLINE ('\n', (1, 21), (1, 22), 'def f(a, b=0x1F, *c):\n')
#: INDENT ('\t', (2, 0), (2, 1), '\t"""doc\n')
#: STRING ('"""doc\n  string"""', (2, 1), (3, 11), '\t"""doc\n  string"""\n')
#: NEWLINE ('\n', (3, 11), (3, 12), '  string"""\n')
#: NAME ('if', (4, 1), (4, 3), '\tif a <> b: # note\n')
#: NAME ('a', (4, 4), (4, 5), '\tif a <> b: # note\n')
#: OP ('<>', (4, 6), (4, 8), '\tif a <> b: # note\n')
#: NAME ('b', (4, 9), (4, 10), '\tif a <> b: # note\n')
#: OP (':', (4, 10), (4, 11), '\tif a <> b: # note\n')
#: COMMENT ('# note', (4, 12), (4, 18), '\tif a <> b: # note\n')
#: NEWLINE ('\n', (4, 18), (4, 19), '\tif a <> b: # note\n')
#: INDENT ('\t    ', (5, 0), (5, 5), '\t    x = ur\'a\\\'b\' + u"q" \\\n')
#: NAME ('x', (5, 5), (5, 6), '\t    x = ur\'a\\\'b\' + u"q" \\\n')
#: OP ('=', (5, 7), (5, 8), '\t    x = ur\'a\\\'b\' + u"q" \\\n')
#: STRING ("ur'a\\'b'", (5, 9), (5, 17), '\t    x = ur\'a\\\'b\' + u"q" \\\n')
#: OP ('+', (5, 18), (5, 19), '\t    x = ur\'a\\\'b\' + u"q" \\\n')
#: STRING ('u"q"', (5, 20), (5, 24), '\t    x = ur\'a\\\'b\' + u"q" \\\n')
#: STRING ("'c'", (6, 8), (6, 11), "\t       'c'\n")
#: NEWLINE ('\n', (6, 11), (6, 12), "\t       'c'\n")
#: NL ('\n', (7, 0), (7, 1), '\n')
#: COMMENT ('# comment', (8, 0), (8, 9), '# comment\n')
#: NL ('\n', (8, 9), (8, 10), '# comment\n')
#: DEDENT ('', (9, 1), (9, 1), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: NAME ('print', (9, 1), (9, 6), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: OP ('>>', (9, 7), (9, 9), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: NAME ('f', (9, 9), (9, 10), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: OP (',', (9, 10), (9, 11), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: OP ('`', (9, 12), (9, 13), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: NAME ('a', (9, 13), (9, 14), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: OP ('`', (9, 14), (9, 15), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: OP (',', (9, 15), (9, 16), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: NUMBER ('1e5', (9, 17), (9, 20), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: OP (',', (9, 20), (9, 21), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: NUMBER ('.5j', (9, 22), (9, 25), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: OP (',', (9, 25), (9, 26), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: NUMBER ('10L', (9, 27), (9, 30), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: OP (',', (9, 30), (9, 31), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: NUMBER ('0777', (9, 32), (9, 36), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: OP (',', (9, 36), (9, 37), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: OP ('[', (9, 38), (9, 39), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: NUMBER ('1', (9, 39), (9, 40), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: OP (',', (9, 40), (9, 41), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: NL ('\n', (9, 41), (9, 42), '\tprint >>f, `a`, 1e5, .5j, 10L, 0777, [1,\n')
#: NUMBER ('2', (10, 3), (10, 4), '   2]\n')
#: OP (']', (10, 4), (10, 5), '   2]\n')
#: NEWLINE ('\n', (10, 5), (10, 6), '   2]\n')
#: DEDENT ('', (11, 0), (11, 0), 'class C: pass\n')
#: NAME ('class', (11, 0), (11, 5), 'class C: pass\n')
#: NAME ('C', (11, 6), (11, 7), 'class C: pass\n')
#: OP (':', (11, 7), (11, 8), 'class C: pass\n')
#: NAME ('pass', (11, 9), (11, 13), 'class C: pass\n')
#: NEWLINE ('\n', (11, 13), (11, 14), 'class C: pass\n')
#: OP ('@', (12, 0), (12, 1), '@d\n')
#: NAME ('d', (12, 1), (12, 2), '@d\n')
#: NEWLINE ('\n', (12, 2), (12, 3), '@d\n')
#: NAME ('s', (13, 0), (13, 1), "s = 'ab\\\n")
#: OP ('=', (13, 2), (13, 3), "s = 'ab\\\n")
#: STRING ("'ab\\\ncd'", (13, 4), (14, 3), "s = 'ab\\\ncd'\n")
#: NEWLINE ('\n', (14, 3), (14, 4), "cd'\n")
#: ERRORTOKEN ('$', (15, 0), (15, 1), '$ ?\n')
#: ERRORTOKEN (' ', (15, 1), (15, 2), '$ ?\n')
#: ERRORTOKEN ('?', (15, 2), (15, 3), '$ ?\n')
#: NEWLINE ('\n', (15, 3), (15, 4), '$ ?\n')
#: NAME ('x', (16, 0), (16, 1), 'x = "unterminated\n')
#: OP ('=', (16, 2), (16, 3), 'x = "unterminated\n')
#: ERRORTOKEN (' ', (16, 3), (16, 4), 'x = "unterminated\n')
#: ERRORTOKEN ('"', (16, 4), (16, 5), 'x = "unterminated\n')
#: NAME ('unterminated', (16, 5), (16, 17), 'x = "unterminated\n')
#: NEWLINE ('\n', (16, 17), (16, 18), 'x = "unterminated\n')
#: ENDMARKER ('', (17, 0), (17, 0), '')
#: OP '(' ((1, 0), (1, 1)) NUMBER '1' ((1, 1), (1, 2)) OP ',' ((1, 2), (1, 3)) NL '\n' ((1, 3), (1, 4)) TokenError ('EOF in multi-line statement', (2, 0))
#: TokenError ('EOF in multi-line string', (1, 0))
#: NAME 'if' ((1, 0), (1, 2)) NAME 'x' ((1, 3), (1, 4)) OP ':' ((1, 4), (1, 5)) NEWLINE '\n' ((1, 5), (1, 6)) INDENT '    ' ((2, 0), (2, 4)) NAME 'a' ((2, 4), (2, 5)) NEWLINE '\n' ((2, 5), (2, 6)) IndentationError ('unindent does not match any outer indentation level', ('<tokenize>', 3, 2, '  b\n'))
#: NAME 'a' ((1, 0), (1, 1)) ENDMARKER '' ((2, 0), (2, 0))
#: NAME 'a' ((1, 0), (1, 1)) NEWLINE '\n' ((1, 1), (1, 2)) ENDMARKER '' ((2, 0), (2, 0))
#: ENDMARKER '' ((1, 0), (1, 0))
#: NL '\n' ((1, 0), (1, 1)) NL '\n' ((2, 0), (2, 1)) ENDMARKER '' ((3, 0), (3, 0))
#: NAME 'x' ((1, 0), (1, 1)) OP '=' ((1, 2), (1, 3)) NUMBER '1' ((1, 4), (1, 5)) COMMENT '# c' ((1, 6), (1, 9)) ENDMARKER '' ((2, 0), (2, 0))
#: INDENT '  ' ((1, 0), (1, 2)) NAME 'a' ((1, 2), (1, 3)) NEWLINE '\n' ((1, 3), (1, 4)) DEDENT '' ((2, 0), (2, 0)) NAME 'b' ((2, 0), (2, 1)) NEWLINE '\n' ((2, 1), (2, 2)) ENDMARKER '' ((3, 0), (3, 0))
#: NUMBER '0' ((1, 0), (1, 1)) NAME 'xZ' ((1, 1), (1, 3)) NUMBER '0' ((1, 4), (1, 5)) NUMBER '8' ((1, 5), (1, 6)) NUMBER '1' ((1, 7), (1, 8)) NAME '_0' ((1, 8), (1, 10)) NUMBER '1.e5' ((1, 11), (1, 15)) NUMBER '1.' ((1, 16), (1, 18)) NUMBER '.2' ((1, 18), (1, 20)) NEWLINE '\n' ((1, 20), (1, 21)) ENDMARKER '' ((2, 0), (2, 0))
#: NAME 'a' ((1, 0), (1, 1)) NAME 'b' ((2, 1), (2, 2)) NEWLINE '\n' ((2, 2), (2, 3)) ENDMARKER '' ((3, 0), (3, 0))
#: ERRORTOKEN '"abc\\\ndef\n' ((1, 0), (2, 4)) ENDMARKER '' ((3, 0), (3, 0))
#: ERRORTOKEN '\xe9' ((1, 0), (1, 1)) OP '=' ((1, 2), (1, 3)) NUMBER '1' ((1, 4), (1, 5)) NEWLINE '\n' ((1, 5), (1, 6)) ENDMARKER '' ((2, 0), (2, 0))
#: True
#: "def f (a ):\n    if a :\n        return 'x' 'y'# c\n    z =(1 ,\n    2 )\n"
#: 1,0-1,1:	NAME	'a'
#: 1,2-1,3:	OP	'='
#: 1,4-1,5:	NUMBER	'1'
#: 1,5-1,6:	NEWLINE	'\n'
#: 2,0-2,0:	ENDMARKER	''
#: 51 53 55 53 True RPAR 50
