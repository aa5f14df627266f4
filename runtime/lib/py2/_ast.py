"""The classes of the nodes of syntax trees, made from the abstract grammar (the Library Reference's, in `ast`)."""

PyCF_ONLY_AST = 0x400
__version__ = '82160'

_GRAMMAR = '''mod: Module(body) Interactive(body) Expression(body) Suite(body)
stmt@: FunctionDef(name args body decorator_list) ClassDef(name bases body decorator_list) Return(value) Delete(targets) Assign(targets value) \
AugAssign(target op value) Print(dest values nl) For(target iter body orelse) While(test body orelse) If(test body orelse) \
With(context_expr optional_vars body) Raise(type inst tback) TryExcept(body handlers orelse) TryFinally(body finalbody) Assert(test msg) \
Import(names) ImportFrom(module names level) Exec(body globals locals) Global(names) Expr(value) Pass() Break() Continue()
expr@: BoolOp(op values) BinOp(left op right) UnaryOp(op operand) Lambda(args body) IfExp(test body orelse) Dict(keys values) Set(elts) \
ListComp(elt generators) SetComp(elt generators) DictComp(key value generators) GeneratorExp(elt generators) Yield(value) \
Compare(left ops comparators) Call(func args keywords starargs kwargs) Repr(value) Num(n) Str(s) Attribute(value attr ctx) \
Subscript(value slice ctx) Name(id ctx) List(elts ctx) Tuple(elts ctx)
expr_context: Load() Store() Del() AugLoad() AugStore() Param()
slice: Ellipsis() Slice(lower upper step) ExtSlice(dims) Index(value)
boolop: And() Or()
operator: Add() Sub() Mult() Div() Mod() Pow() LShift() RShift() BitOr() BitXor() BitAnd() FloorDiv()
unaryop: Invert() Not() UAdd() USub()
cmpop: Eq() NotEq() Lt() LtE() Gt() GtE() Is() IsNot() In() NotIn()
excepthandler@: ExceptHandler(type name body)
=comprehension(target iter ifs) arguments(args vararg kwarg defaults) keyword(arg value) alias(name asname)'''


class AST(object):
    __module__ = '_ast'
    _fields = ()
    _attributes = ()

    def __init__(self, *values, **attributes):
        fields = self._fields
        if values:
            if len(values) != len(fields):
                raise TypeError('%.400s constructor takes %s%d positional argument%s'
                                % (type(self).__name__, 'either 0 or ' if fields else '', len(fields), '' if len(fields) == 1 else 's'))
            for name, value in zip(fields, values):
                setattr(self, name, value)
        for name, value in attributes.items():
            setattr(self, name, value)

    def __reduce__(self):
        return type(self), (), self.__dict__


def _make(text, base):
    name, fields = text.rstrip(')').split('(')
    globals()[name] = type(name, (base,), {'__module__': '_ast', '_fields': tuple(fields.split())})


def _constructors(text):
    return [part.strip() + ')' for part in text.split(')') if part.strip()]


for _line in _GRAMMAR.split('\n'):
    if _line[0] == '=':
        for _part in _constructors(_line[1:]):
            _make(_part, AST)
        continue
    _name, _rest = _line.split(': ')
    _located = _name[-1] == '@'
    _name = _name.rstrip('@')
    globals()[_name] = _base = type(_name, (AST,), {'__module__': '_ast', '_fields': (), '_attributes': ('lineno', 'col_offset') if _located else ()})
    for _part in _constructors(_rest):
        _make(_part, _base)
del _line, _name, _rest, _located, _base, _part, _make, _constructors, _GRAMMAR

import _syntax
from _extension import seal as _seal
from _syntax_nodes import from_node as _from_node, to_node as _to_node

_syntax.register(AST, _to_node, _from_node)
_seal(AST, '_ast.AST')
