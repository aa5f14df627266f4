"""The classes of the nodes of syntax trees, made from the abstract grammar (the Library Reference's, in `ast`)."""

PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000

# A line is a type: its name, its constructors, and a colon with the attributes that all of its nodes have.
_PLACE = ": int lineno, int col_offset, int? end_lineno, int? end_col_offset"
_GRAMMAR = (
    "mod = Module(stmt* body, type_ignore* type_ignores) | Interactive(stmt* body) | Expression(expr body)"
    " | FunctionType(expr* argtypes, expr returns)",
    "stmt = FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment)"
    " | AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment)"
    " | ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list)"
    " | Return(expr? value) | Delete(expr* targets) | Assign(expr* targets, expr value, string? type_comment)"
    " | AugAssign(expr target, operator op, expr value)"
    " | AnnAssign(expr target, expr annotation, expr? value, int simple)"
    " | For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)"
    " | AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)"
    " | While(expr test, stmt* body, stmt* orelse) | If(expr test, stmt* body, stmt* orelse)"
    " | With(withitem* items, stmt* body, string? type_comment)"
    " | AsyncWith(withitem* items, stmt* body, string? type_comment)"
    " | Match(expr subject, match_case* cases) | Raise(expr? exc, expr? cause)"
    " | Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)"
    " | TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)"
    " | Assert(expr test, expr? msg) | Import(alias* names) | ImportFrom(identifier? module, alias* names, int? level)"
    " | Global(identifier* names) | Nonlocal(identifier* names) | Expr(expr value) | Pass | Break | Continue" + _PLACE,
    "expr = BoolOp(boolop op, expr* values) | NamedExpr(expr target, expr value) | BinOp(expr left, operator op, expr right)"
    " | UnaryOp(unaryop op, expr operand) | Lambda(arguments args, expr body) | IfExp(expr test, expr body, expr orelse)"
    " | Dict(expr* keys, expr* values) | Set(expr* elts) | ListComp(expr elt, comprehension* generators)"
    " | SetComp(expr elt, comprehension* generators) | DictComp(expr key, expr value, comprehension* generators)"
    " | GeneratorExp(expr elt, comprehension* generators) | Await(expr value) | Yield(expr? value) | YieldFrom(expr value)"
    " | Compare(expr left, cmpop* ops, expr* comparators) | Call(expr func, expr* args, keyword* keywords)"
    " | FormattedValue(expr value, int conversion, expr? format_spec) | JoinedStr(expr* values)"
    " | Constant(constant value, string? kind) | Attribute(expr value, identifier attr, expr_context ctx)"
    " | Subscript(expr value, expr slice, expr_context ctx) | Starred(expr value, expr_context ctx)"
    " | Name(identifier id, expr_context ctx) | List(expr* elts, expr_context ctx) | Tuple(expr* elts, expr_context ctx)"
    " | Slice(expr? lower, expr? upper, expr? step)" + _PLACE,
    "expr_context = Load | Store | Del",
    "boolop = And | Or",
    "operator = Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | BitXor | BitAnd | FloorDiv",
    "unaryop = Invert | Not | UAdd | USub",
    "cmpop = Eq | NotEq | Lt | LtE | Gt | GtE | Is | IsNot | In | NotIn",
    "comprehension(expr target, expr iter, expr* ifs, int is_async)",
    "excepthandler = ExceptHandler(expr? type, identifier? name, stmt* body)" + _PLACE,
    "arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults)",
    "arg(identifier arg, expr? annotation, string? type_comment)" + _PLACE,
    "keyword(identifier? arg, expr value)" + _PLACE,
    "alias(identifier name, identifier? asname)" + _PLACE,
    "withitem(expr context_expr, expr? optional_vars)",
    "match_case(pattern pattern, expr? guard, stmt* body)",
    "pattern = MatchValue(expr value) | MatchSingleton(constant value) | MatchSequence(pattern* patterns)"
    " | MatchMapping(expr* keys, pattern* patterns, identifier? rest)"
    " | MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)"
    " | MatchStar(identifier? name) | MatchAs(pattern? pattern, identifier? name) | MatchOr(pattern* patterns)"
    ": int lineno, int col_offset, int end_lineno, int end_col_offset",
    "type_ignore = TypeIgnore(int lineno, string tag)",
)


class AST:
    __module__ = "ast"
    __doc__ = None
    _fields = ()
    __match_args__ = ()
    _attributes = ()

    def __init__(self, /, *values, **attributes):
        fields = self._fields
        if len(values) > len(fields):
            raise TypeError("%.400s constructor takes at most %d positional argument%s"
                            % (type(self).__name__, len(fields), "" if len(fields) == 1 else "s"))
        for name, value in zip(fields, values):
            setattr(self, name, value)
        for name, value in attributes.items():
            if name in fields[:len(values)]:
                raise TypeError("%.400s got multiple values for argument '%s'" % (type(self).__name__, name))
            setattr(self, name, value)

    def __reduce__(self):
        return type(self), (), self.__dict__


def _members(text):
    """The names declared, and as attributes those that may be left out."""
    declared = [field.split() for field in text.split(", ") if field]
    return tuple([name for _, name in declared]), {name: None for kind, name in declared if kind.endswith("?")}


def _make(constructor, base, text):
    name, _, fields = constructor.partition("(")
    names, members = _members(fields.rstrip(")"))
    members.update(__module__="ast", __doc__=text, _fields=names, __match_args__=names)
    made = globals()[name] = type(name, (base,), members)
    return made


def _make_type(line):
    line, _, attributes = line.partition(": ")
    name, _, constructors = line.partition(" = ")
    separator = "\n" + " " * len(name) + " | "
    made = _make(name, AST, line.replace(" | ", separator))
    made._attributes, optional = _members(attributes)
    for attribute in optional:
        setattr(made, attribute, None)
    for constructor in constructors.split(" | ") if constructors else ():
        _make(constructor, made, constructor)


for _line in _GRAMMAR:
    _make_type(_line)
del _line, _make, _make_type, _members, _GRAMMAR, _PLACE

import _syntax
from _syntax_nodes import from_node as _from_node, to_node as _to_node

_syntax.register(AST, _to_node, _from_node)
