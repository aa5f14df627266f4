# RUN: %run3
# Trees of all of the grammar, and back to text and code; what compile() says of trees that are none.
import ast
def T(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__, str(e)
src='''
"""doc"""
from __future__ import annotations
import os.path as p, sys
from . import z
from .q import *
@dec
class C(B, metaclass=M, **kw):
    "cd"
    x: int = 1
    def m(self, a, /, b=2, *args, c, d=4, **k) -> None:
        global g
        nonlocal_ = lambda x, *y: (yield x)
        return f"{a!r:>{b}} and {c}" 'tail'
async def co():
    async with a as b, c: await d
    async for i in x: pass
    return [i async for i in y if i]
try:
    pass
except (A, B) as e:
    raise X from e
except: raise
else: pass
finally: del q[0], w.e
try: pass
except* E: pass
for i, *j in r:
    if i: continue
    elif j: break
    else: pass
else: x = y = 1, 2
while not a and b or c: x += ~1 << 2 ** -3
with open(f) as (g, h): pass
print(*a, k=1, **d)
match v:
    case 1 | "s": pass
    case [a, *_]: pass
    case {"k": v, **rest}: pass
    case P(1, q=2) as w if w: pass
    case None | _: pass
x = {1: 2, **d}, {1, 2}, {a: b for a, b in c}, {a for a in b}, (a for a in b)
y = a[1:2, ::3, ...], b"by", u"u", 1.5, 2j, 0xffffffffffffffffffff, True, None
assert a < b <= c is not d not in e, "m"
(n := 5) if a else b
'''
t=ast.parse(src)
print(ast.dump(t))
print(ast.dump(t,indent=1,include_attributes=True)[:3000])
print(ast.unparse(t))
print(ast.dump(ast.parse("a+1",mode="eval")), ast.dump(ast.parse("a;b",mode="single")))
print(T(ast.parse,"a ="), T(ast.literal_eval,"__import__('os')")[1][:30], ast.literal_eval("{'a': [1, 2.5, (None, True)], 'b': -3, 'c': {1}, 'd': 1+2j, 'e': b'x'}"))
class D(ast.NodeTransformer):
    def visit_Constant(self, node): return ast.copy_location(ast.Constant(node.value*2), node)
e=ast.fix_missing_locations(D().visit(ast.parse("3 + 4 * x",mode="eval")))
print(eval(compile(e,"<ast>","eval"),{"x":10}))
ns={}
m=ast.parse("def f(a, b=2, *c, **d):\n    try:\n        return a/b\n    except ZeroDivisionError as q:\n        return str(q)\nclass K:\n    v = [i*i for i in range(4)]\nr = f(1,0), f'{3!r:>4}', K.v, 1<<80, (1,2)")
exec(compile(m,"m","exec"),ns); print(ns['r'], ns['f'].__code__.co_firstlineno)
print(T(compile, ast.Expression(ast.Name('x',ast.Load())), 'f','eval'), T(compile,ast.Module([],[]),'f','eval'), T(compile, ast.Expression(ast.BinOp(lineno=1,col_offset=0)),'f','eval'))
print(type(compile("1","f","exec",ast.PyCF_ONLY_AST)).__name__, ast.get_docstring(t), [type(n).__name__ for n in ast.iter_child_nodes(t)][:4])
class V(ast.NodeVisitor):
    def visit_Name(self,n): print(n.id, n.lineno, n.col_offset, end=' ')
V().visit(ast.parse("a+b\nc")); print()
print(ast.get_source_segment("x = 1+y", ast.parse("x = 1+y").body[0].value))
mod=ast.Module([ast.Expr(ast.Call(ast.Name('print',ast.Load()),[ast.Constant('made')],[]))],[]); exec(compile(ast.fix_missing_locations(mod),'<x>','exec'))
bad=ast.parse("\n\n1/0"); 
try: exec(compile(bad,"file.py","exec"))
except ZeroDivisionError as e: print(e.__traceback__.tb_next.tb_lineno)
print(T(compile, ast.fix_missing_locations(ast.parse("return 5")), "f","exec"))
#: Module(body=[Expr(value=Constant(value='doc')), ImportFrom(module='__future__', names=[alias(name='annotations')], level=0), Import(names=[alias(name='os.path', asname='p'), alias(name='sys')]), ImportFrom(names=[alias(name='z')], level=1), ImportFrom(module='q', names=[alias(name='*')], level=1), ClassDef(name='C', bases=[Name(id='B', ctx=Load())], keywords=[keyword(arg='metaclass', value=Name(id='M', ctx=Load())), keyword(value=Name(id='kw', ctx=Load()))], body=[Expr(value=Constant(value='cd')), AnnAssign(target=Name(id='x', ctx=Store()), annotation=Name(id='int', ctx=Load()), value=Constant(value=1), simple=1), FunctionDef(name='m', args=arguments(posonlyargs=[arg(arg='self'), arg(arg='a')], args=[arg(arg='b')], vararg=arg(arg='args'), kwonlyargs=[arg(arg='c'), arg(arg='d')], kw_defaults=[None, Constant(value=4)], kwarg=arg(arg='k'), defaults=[Constant(value=2)]), body=[Global(names=['g']), Assign(targets=[Name(id='nonlocal_', ctx=Store())], value=Lambda(args=arguments(posonlyargs=[], args=[arg(arg='x')], vararg=arg(arg='y'), kwonlyargs=[], kw_defaults=[], defaults=[]), body=Yield(value=Name(id='x', ctx=Load())))), Return(value=JoinedStr(values=[FormattedValue(value=Name(id='a', ctx=Load()), conversion=114, format_spec=JoinedStr(values=[Constant(value='>'), FormattedValue(value=Name(id='b', ctx=Load()), conversion=-1)])), Constant(value=' and '), FormattedValue(value=Name(id='c', ctx=Load()), conversion=-1), Constant(value='tail')]))], decorator_list=[], returns=Constant(value=None))], decorator_list=[Name(id='dec', ctx=Load())]), AsyncFunctionDef(name='co', args=arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[]), body=[AsyncWith(items=[withitem(context_expr=Name(id='a', ctx=Load()), optional_vars=Name(id='b', ctx=Store())), withitem(context_expr=Name(id='c', ctx=Load()))], body=[Expr(value=Await(value=Name(id='d', ctx=Load())))]), AsyncFor(target=Name(id='i', ctx=Store()), iter=Name(id='x', ctx=Load()), body=[Pass()], orelse=[]), Return(value=ListComp(elt=Name(id='i', ctx=Load()), generators=[comprehension(target=Name(id='i', ctx=Store()), iter=Name(id='y', ctx=Load()), ifs=[Name(id='i', ctx=Load())], is_async=1)]))], decorator_list=[]), Try(body=[Pass()], handlers=[ExceptHandler(type=Tuple(elts=[Name(id='A', ctx=Load()), Name(id='B', ctx=Load())], ctx=Load()), name='e', body=[Raise(exc=Name(id='X', ctx=Load()), cause=Name(id='e', ctx=Load()))]), ExceptHandler(body=[Raise()])], orelse=[Pass()], finalbody=[Delete(targets=[Subscript(value=Name(id='q', ctx=Load()), slice=Constant(value=0), ctx=Del()), Attribute(value=Name(id='w', ctx=Load()), attr='e', ctx=Del())])]), TryStar(body=[Pass()], handlers=[ExceptHandler(type=Name(id='E', ctx=Load()), body=[Pass()])], orelse=[], finalbody=[]), For(target=Tuple(elts=[Name(id='i', ctx=Store()), Starred(value=Name(id='j', ctx=Store()), ctx=Store())], ctx=Store()), iter=Name(id='r', ctx=Load()), body=[If(test=Name(id='i', ctx=Load()), body=[Continue()], orelse=[If(test=Name(id='j', ctx=Load()), body=[Break()], orelse=[Pass()])])], orelse=[Assign(targets=[Name(id='x', ctx=Store()), Name(id='y', ctx=Store())], value=Tuple(elts=[Constant(value=1), Constant(value=2)], ctx=Load()))]), While(test=BoolOp(op=Or(), values=[BoolOp(op=And(), values=[UnaryOp(op=Not(), operand=Name(id='a', ctx=Load())), Name(id='b', ctx=Load())]), Name(id='c', ctx=Load())]), body=[AugAssign(target=Name(id='x', ctx=Store()), op=Add(), value=BinOp(left=UnaryOp(op=Invert(), operand=Constant(value=1)), op=LShift(), right=BinOp(left=Constant(value=2), op=Pow(), right=UnaryOp(op=USub(), operand=Constant(value=3)))))], orelse=[]), With(items=[withitem(context_expr=Call(func=Name(id='open', ctx=Load()), args=[Name(id='f', ctx=Load())], keywords=[]), optional_vars=Tuple(elts=[Name(id='g', ctx=Store()), Name(id='h', ctx=Store())], ctx=Store()))], body=[Pass()]), Expr(value=Call(func=Name(id='print', ctx=Load()), args=[Starred(value=Name(id='a', ctx=Load()), ctx=Load())], keywords=[keyword(arg='k', value=Constant(value=1)), keyword(value=Name(id='d', ctx=Load()))])), Match(subject=Name(id='v', ctx=Load()), cases=[match_case(pattern=MatchOr(patterns=[MatchValue(value=Constant(value=1)), MatchValue(value=Constant(value='s'))]), body=[Pass()]), match_case(pattern=MatchSequence(patterns=[MatchAs(name='a'), MatchStar()]), body=[Pass()]), match_case(pattern=MatchMapping(keys=[Constant(value='k')], patterns=[MatchAs(name='v')], rest='rest'), body=[Pass()]), match_case(pattern=MatchAs(pattern=MatchClass(cls=Name(id='P', ctx=Load()), patterns=[MatchValue(value=Constant(value=1))], kwd_attrs=['q'], kwd_patterns=[MatchValue(value=Constant(value=2))]), name='w'), guard=Name(id='w', ctx=Load()), body=[Pass()]), match_case(pattern=MatchOr(patterns=[MatchSingleton(value=None), MatchAs()]), body=[Pass()])]), Assign(targets=[Name(id='x', ctx=Store())], value=Tuple(elts=[Dict(keys=[Constant(value=1), None], values=[Constant(value=2), Name(id='d', ctx=Load())]), Set(elts=[Constant(value=1), Constant(value=2)]), DictComp(key=Name(id='a', ctx=Load()), value=Name(id='b', ctx=Load()), generators=[comprehension(target=Tuple(elts=[Name(id='a', ctx=Store()), Name(id='b', ctx=Store())], ctx=Store()), iter=Name(id='c', ctx=Load()), ifs=[], is_async=0)]), SetComp(elt=Name(id='a', ctx=Load()), generators=[comprehension(target=Name(id='a', ctx=Store()), iter=Name(id='b', ctx=Load()), ifs=[], is_async=0)]), GeneratorExp(elt=Name(id='a', ctx=Load()), generators=[comprehension(target=Name(id='a', ctx=Store()), iter=Name(id='b', ctx=Load()), ifs=[], is_async=0)])], ctx=Load())), Assign(targets=[Name(id='y', ctx=Store())], value=Tuple(elts=[Subscript(value=Name(id='a', ctx=Load()), slice=Tuple(elts=[Slice(lower=Constant(value=1), upper=Constant(value=2)), Slice(step=Constant(value=3)), Constant(value=Ellipsis)], ctx=Load()), ctx=Load()), Constant(value=b'by'), Constant(value='u', kind='u'), Constant(value=1.5), Constant(value=2j), Constant(value=1208925819614629174706175), Constant(value=True), Constant(value=None)], ctx=Load())), Assert(test=Compare(left=Name(id='a', ctx=Load()), ops=[Lt(), LtE(), IsNot(), NotIn()], comparators=[Name(id='b', ctx=Load()), Name(id='c', ctx=Load()), Name(id='d', ctx=Load()), Name(id='e', ctx=Load())]), msg=Constant(value='m')), Expr(value=IfExp(test=Name(id='a', ctx=Load()), body=NamedExpr(target=Name(id='n', ctx=Store()), value=Constant(value=5)), orelse=Name(id='b', ctx=Load())))], type_ignores=[])
#: Module(
#:  body=[
#:   Expr(
#:    value=Constant(
#:     value='doc',
#:     lineno=2,
#:     col_offset=0,
#:     end_lineno=2,
#:     end_col_offset=9),
#:    lineno=2,
#:    col_offset=0,
#:    end_lineno=2,
#:    end_col_offset=9),
#:   ImportFrom(
#:    module='__future__',
#:    names=[
#:     alias(
#:      name='annotations',
#:      lineno=3,
#:      col_offset=23,
#:      end_lineno=3,
#:      end_col_offset=34)],
#:    level=0,
#:    lineno=3,
#:    col_offset=0,
#:    end_lineno=3,
#:    end_col_offset=34),
#:   Import(
#:    names=[
#:     alias(
#:      name='os.path',
#:      asname='p',
#:      lineno=4,
#:      col_offset=7,
#:      end_lineno=4,
#:      end_col_offset=19),
#:     alias(
#:      name='sys',
#:      lineno=4,
#:      col_offset=21,
#:      end_lineno=4,
#:      end_col_offset=24)],
#:    lineno=4,
#:    col_offset=0,
#:    end_lineno=4,
#:    end_col_offset=24),
#:   ImportFrom(
#:    names=[
#:     alias(
#:      name='z',
#:      lineno=5,
#:      col_offset=14,
#:      end_lineno=5,
#:      end_col_offset=15)],
#:    level=1,
#:    lineno=5,
#:    col_offset=0,
#:    end_lineno=5,
#:    end_col_offset=15),
#:   ImportFrom(
#:    module='q',
#:    names=[
#:     alias(
#:      name='*',
#:      lineno=6,
#:      col_offset=15,
#:      end_lineno=6,
#:      end_col_offset=16)],
#:    level=1,
#:    lineno=6,
#:    col_offset=0,
#:    end_lineno=6,
#:    end_col_offset=16),
#:   ClassDef(
#:    name='C',
#:    bases=[
#:     Name(
#:      id='B',
#:      ctx=Load(),
#:      lineno=8,
#:      col_offset=8,
#:      end_lineno=8,
#:      end_col_offset=9)],
#:    keywords=[
#:     keyword(
#:      arg='metaclass',
#:      value=Name(
#:       id='M',
#:       ctx=Load(),
#:       lineno=8,
#:       col_offset=21,
#:       end_lineno=8,
#:       end_col_offset=22),
#:      lineno=8,
#:      col_offset=11,
#:      end_lineno=8,
#:      end_col_offset=22),
#:     keyword(
#:      value=Name(
#:       id='kw',
#:       ctx=Load(),
#:       lineno=8,
#:       col_offset=26,
#:       end_lineno=8,
#:       end_col_offset=28),
#:      lineno=8,
#:      col_offset=24,
#:      end_lineno=8,
#:      end_col_offset=28)],
#:    body=[
#:     Expr(
#:      value=Constant(
#:       value='cd',
#:       lineno=9,
#:       col_offset=4,
#:       end_lineno=9,
#:       end_col_offset=8),
#:      lineno=9,
#:      col_offset=4,
#:      end_lineno=9,
#:      end_col_offset=8),
#:     AnnAssign(
#:      target=Name(
#:       id='x',
#:       ctx=Store(),
#:       lineno=10,
#:       col_offset=4,
#:       end_lineno=10,
#:       end_col_offset=5),
#:      annotation=Name(
#:       id='int',
#:       ctx=Load(),
#:       lineno=10,
#:       col_offset=7,
#:       end_lineno=10,
#:       end_col_offset=10),
#:      value=Constant(
#:       value=1,
#:       lineno=10,
#:       col_offset=13,
#:       end_lineno=10,
#:       end_col_offset=14),
#:      simple=1,
#:      lineno=10,
#:      col_offset=4,
#:      end_lineno=10,
#:      end_col_offset=14),
#:     FunctionDef(
#:      name='m',
#:      args=arguments(
#:       posonlyargs=[
#:        arg(
#:         arg='self',
#:         lineno=11,
#:         col_offset=10,
#:         end_lineno=11,
#:         end_col_offset=14),
#:        arg(
#:         arg='a',
#:         lineno=11,
#:         col_offset=16,
#:         end_lineno=11,
#:         end_col_offset=17)],
#:       args=[
#:        arg(
#:         arg='b',
#:         lineno=11,
#:         col_offset=22,
#:         end_linen
#: """doc"""
#: from __future__ import annotations
#: import os.path as p, sys
#: from . import z
#: from .q import *
#:
#: @dec
#: class C(B, metaclass=M, **kw):
#:     """cd"""
#:     x: int = 1
#:
#:     def m(self, a, /, b=2, *args, c, d=4, **k) -> None:
#:         global g
#:         nonlocal_ = lambda x, *y: (yield x)
#:         return f'{a!r:>{b}} and {c}tail'
#:
#: async def co():
#:     async with a as b, c:
#:         await d
#:     async for i in x:
#:         pass
#:     return [i async for i in y if i]
#: try:
#:     pass
#: except (A, B) as e:
#:     raise X from e
#: except:
#:     raise
#: else:
#:     pass
#: finally:
#:     del q[0], w.e
#: try:
#:     pass
#: except* E:
#:     pass
#: for i, *j in r:
#:     if i:
#:         continue
#:     elif j:
#:         break
#:     else:
#:         pass
#: else:
#:     x = y = (1, 2)
#: while not a and b or c:
#:     x += ~1 << 2 ** (-3)
#: with open(f) as (g, h):
#:     pass
#: print(*a, k=1, **d)
#: match v:
#:     case 1 | 's':
#:         pass
#:     case [a, *_]:
#:         pass
#:     case {'k': v, **rest}:
#:         pass
#:     case P(1, q=2) as w if w:
#:         pass
#:     case None | _:
#:         pass
#: x = ({1: 2, **d}, {1, 2}, {a: b for a, b in c}, {a for a in b}, (a for a in b))
#: y = (a[1:2, ::3, ...], b'by', u'u', 1.5, 2j, 1208925819614629174706175, True, None)
#: assert a < b <= c is not d not in e, 'm'
#: (n := 5) if a else b
#: Expression(body=BinOp(left=Name(id='a', ctx=Load()), op=Add(), right=Constant(value=1))) Interactive(body=[Expr(value=Name(id='a', ctx=Load())), Expr(value=Name(id='b', ctx=Load()))])
#: ('SyntaxError', 'invalid syntax (<unknown>, line 1)') malformed node or string on li {'a': [1, 2.5, (None, True)], 'b': -3, 'c': {1}, 'd': (1+2j), 'e': b'x'}
#: 86
#: ('division by zero', '   3', [0, 1, 4, 9], 1208925819614629174706176, (1, 2)) 1
#: ('TypeError', 'required field "lineno" missing from expr') ('TypeError', 'expected Expression node, got Module') ('TypeError', 'required field "left" missing from BinOp')
#: Module doc ['Expr', 'ImportFrom', 'Import', 'ImportFrom']
#: a 1 0 b 1 2 c 2 0 
#: 1+y
#: made
#: 3
#: ('SyntaxError', "'return' outside function (f, line 1)")
