# RUN: %natrix build --std=py2 --emit=ast %s -o - | FileCheck %s
# What only Python 2 has, and how its own shapes are told in those of Python 3.
print
# CHECK:      Print(values=[], nl=True),
print >>f, a, b,
# CHECK-NEXT: Print(
# CHECK-NEXT:  dest=Name(id='f', ctx=Load()),
# CHECK-NEXT:  values=[
# CHECK-NEXT:   Name(id='a', ctx=Load()),
# CHECK-NEXT:   Name(id='b', ctx=Load())],
# CHECK-NEXT:  nl=False),
exec a in b, c
# CHECK-NEXT: Exec(
# CHECK-NEXT:  body=Name(id='a', ctx=Load()),
# CHECK-NEXT:  globals=Name(id='b', ctx=Load()),
# CHECK-NEXT:  locals=Name(id='c', ctx=Load())),
exec("a", b)
# CHECK-NEXT: Exec(
# CHECK-NEXT:  body=Constant(value='a'),
# CHECK-NEXT:  globals=Name(id='b', ctx=Load())),
raise a, b, c
# CHECK-NEXT: Raise(
# CHECK-NEXT:  type=Name(id='a', ctx=Load()),
# CHECK-NEXT:  inst=Name(id='b', ctx=Load()),
# CHECK-NEXT:  tback=Name(id='c', ctx=Load())),
`a, b` <> u'c' 'd'
# CHECK:        left=Repr(
# CHECK-NEXT:    value=Tuple(
# CHECK:        ops=[
# CHECK-NEXT:    NotEq()],
# CHECK:         Constant(value=u'cd')])),
try: pass
except E, x[0]: pass
# CHECK:          ExceptHandler(
# CHECK-NEXT:      type=Name(id='E', ctx=Load()),
# CHECK-NEXT:      name=Subscript(
def f(a, (b, (c, d)), (e)=1): pass
# CHECK:          arg(arg='a'),
# CHECK-NEXT:     arg(
# CHECK-NEXT:      target=Tuple(
# CHECK:          arg(arg='e')],
-9223372036854775808, 9223372036854775808, 1L, 0777, -1
# CHECK:         Constant(value=-9223372036854775808),
# CHECK-NEXT:    Constant(value=9223372036854775808L),
# CHECK-NEXT:    Constant(value=1L),
# CHECK-NEXT:    Constant(value=511),
# CHECK-NEXT:    Constant(value=-1)],
x[a:b], x[a:b:], x[...]
# CHECK:          slice=Slice(
# CHECK-NEXT:      lower=Name(id='a', ctx=Load()),
# CHECK-NEXT:      upper=Name(id='b', ctx=Load())),
# CHECK:           step=Name(id='None', ctx=Load())),
# CHECK:          slice=Constant(value=Ellipsis),
[x for x in 1, 2 if lambda: x]
# CHECK:          iter=Tuple(
f(a, *b, c=1, **d)
# CHECK:         Starred(
# CHECK:         keyword(
# CHECK-NEXT:     arg='c',
# CHECK:         keyword(
# CHECK-NEXT:     value=Name(id='d', ctx=Load()))])),
None, True
# CHECK:         Name(id='None', ctx=Load()),
# CHECK-NEXT:    Name(id='True', ctx=Load())],
