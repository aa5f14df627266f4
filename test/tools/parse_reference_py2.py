"""Run by CPython 2.7 for compare_parse.py.

    parse_reference_py2.py ast FILE     the tree, in the shape of Natrix's dump (compiler/ast/README.md)
    parse_reference_py2.py errors       stdin: texts separated by NUL; stdout: for each, "ok" or its first error
"""
import ast
import sys


class Raw(str):
    """Text that stands in the dump as it is."""


class Node(object):
    def __init__(self, name, *fields):
        self.name, self.fields = name, list(fields)


def text(s):
    return None if s is None else Raw(repr(s))


class Converter(object):
    def __init__(self, tree, source):
        # `with a, b:` is two nested nodes in 2.7, one with two items in Natrix: the inner has no `with` before it.
        self.merged = set()
        lines = source.split('\n')
        for node in ast.walk(tree):
            if isinstance(node, ast.With) and len(node.body) == 1 and isinstance(node.body[0], ast.With):
                inner = node.body[0]
                if not lines[inner.lineno - 1][:inner.col_offset].rstrip(' \t(').endswith('with'):
                    self.merged.add(inner)

    def __call__(self, node):
        if node is None:
            return None
        if isinstance(node, list):
            return [self(item) for item in node]
        kind = type(node).__name__
        special = getattr(self, kind, None)
        if special:
            return special(node)
        if isinstance(node, (ast.operator, ast.cmpop, ast.unaryop, ast.boolop, ast.expr_context)):
            return Raw(kind + '()')
        fields = []
        for field in node._fields:
            value = getattr(node, field)
            if isinstance(value, (str, int, bool)):
                value = text(value)
            elif isinstance(value, list) and value and isinstance(value[0], str):
                value = [text(item) for item in value]
            else:
                value = self(value)
            fields.append((field, value))
        return Node(kind, *fields)

    def Param(self, node):
        return Raw('Store()')

    def Num(self, node):
        return Node('Constant', ('value', Raw(repr(node.n))))

    def Str(self, node):
        return Node('Constant', ('value', Raw(repr(node.s))))

    def Index(self, node):
        return self(node.value)

    def Ellipsis(self, node):
        return Node('Constant', ('value', Raw('Ellipsis')))

    def ExtSlice(self, node):
        return Node('Tuple', ('elts', self(node.dims)), ('ctx', Raw('Load()')))

    def ClassDef(self, node):
        return Node('ClassDef', ('name', text(node.name)), ('bases', self(node.bases)), ('keywords', []), ('body', self(node.body)),
                    ('decorator_list', self(node.decorator_list)))

    def arguments(self, node):
        def parameter(a):
            return Node('arg', ('arg', text(a.id))) if isinstance(a, ast.Name) else Node('arg', ('target', self(a)))

        def named(name):
            return None if name is None else Node('arg', ('arg', text(name)))
        return Node('arguments', ('posonlyargs', []), ('args', [parameter(a) for a in node.args]), ('vararg', named(node.vararg)),
                    ('kwonlyargs', []), ('kw_defaults', []), ('kwarg', named(node.kwarg)), ('defaults', self(node.defaults)))

    def Call(self, node):
        args, keywords = self(node.args), self(node.keywords)
        if node.starargs:
            args.append(Node('Starred', ('value', self(node.starargs)), ('ctx', Raw('Load()'))))
        if node.kwargs:
            keywords.append(Node('keyword', ('value', self(node.kwargs))))
        return Node('Call', ('func', self(node.func)), ('args', args), ('keywords', keywords))

    def TryExcept(self, node):
        return Node('Try', ('body', self(node.body)), ('handlers', self(node.handlers)), ('orelse', self(node.orelse)), ('finalbody', []))

    def TryFinally(self, node):
        inner = node.body[0]
        if len(node.body) == 1 and isinstance(inner, ast.TryExcept) and (inner.lineno, inner.col_offset) == (node.lineno, node.col_offset):
            whole = self(inner)
            whole.fields[3] = ('finalbody', self(node.finalbody))
            return whole
        return Node('Try', ('body', self(node.body)), ('handlers', []), ('orelse', []), ('finalbody', self(node.finalbody)))

    def With(self, node):
        items, body = [], [node]
        while len(body) == 1 and isinstance(body[0], ast.With) and (body[0] is node or body[0] in self.merged):
            items.append(Node('withitem', ('context_expr', self(body[0].context_expr)), ('optional_vars', self(body[0].optional_vars))))
            body = body[0].body
        return Node('With', ('items', items), ('body', self(body)))

    def comprehension(self, node):
        return Node('comprehension', ('target', self(node.target)), ('iter', self(node.iter)), ('ifs', self(node.ifs)), ('is_async', Raw('0')))


def dump(value, level):
    """As ast.dump(indent=1) of Python 3."""
    prefix, separator = '\n' + ' ' * (level + 1), ',\n' + ' ' * (level + 1)
    if isinstance(value, Raw):
        return str(value), True
    if isinstance(value, list):
        if not value:
            return '[]', True
        return '[' + prefix + separator.join(dump(item, level + 1)[0] for item in value) + ']', False
    fields, simple = [], True
    for name, part in value.fields:
        if part is not None:
            shown, plain = dump(part, level + 1)
            simple = simple and plain
            fields.append(name + '=' + shown)
    if simple and len(fields) <= 3:
        return value.name + '(' + ', '.join(fields) + ')', not fields
    return value.name + '(' + prefix + separator.join(fields) + ')', False


def first_error(source):
    try:
        compile(source, '<string>', 'exec', ast.PyCF_ONLY_AST)
        return 'ok'
    except SyntaxError as e:
        return '%s|%s|%s|%s|0|0|%s' % (type(e).__name__, e.msg, e.lineno, e.offset or 0, e.text)
    except (ValueError, OverflowError, MemoryError, TypeError) as e:
        return type(e).__name__ + '|'


def main():
    sys.setrecursionlimit(20000)
    if sys.argv[1] == 'errors':
        for source in sys.stdin.read().split('\0')[:-1]:
            sys.stdout.write(first_error(source) + '\0')
        return
    source = open(sys.argv[2], 'U').read()
    try:
        tree = compile(source, sys.argv[2], 'exec', ast.PyCF_ONLY_AST)
    except (SyntaxError, ValueError, MemoryError):
        sys.exit(1)
    print dump(Converter(tree, source)(tree), 0)[0]


main()
