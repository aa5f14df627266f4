"""Between ast's nodes and the evaluator's trees (runtime/eval/trees.h), which are dicts with the same names."""

import _ast

_operators = {}


def _operator(name):
    node = _operators.get(name)
    if node is None:
        node = _operators[name] = getattr(_ast, name)()
    return node


def _literal(value):
    return int(value[0], 0) if len(value) == 2 else value[0]


def to_node(tree):
    """The node of a tree."""
    kind = tree['_kind']
    cls = getattr(_ast, kind)
    node = cls.__new__(cls)
    for field in cls._fields:
        value = tree.get(field)
        if isinstance(value, list):
            if field == 'ops':
                value = [_operator(item) for item in value]
            else:
                value = [to_node(item) if isinstance(item, dict) else item for item in value]
        elif isinstance(value, dict):
            value = to_node(value)
        elif isinstance(value, tuple):
            value = _literal(value)
        elif field in ('op', 'ctx'):
            value = _operator(value)
        elif field == 'type_ignores':
            value = []
        elif field in ('simple', 'is_async'):
            value = int(value)
        setattr(node, field, value)
    if kind == 'Constant':
        node.kind = 'u' if tree['u_prefix'] else None
    elif kind == 'ExceptHandler' and node.name is not None:
        node.name = node.name.id
    if cls._attributes:
        node.lineno, node.col_offset, node.end_lineno, node.end_col_offset = tree['_place']
    return node


_MODES = {'exec': 'Module', 'eval': 'Expression', 'single': 'Interactive'}
# Names, numbers and literals, where a node has no node.
_PLAIN = frozenset(('name', 'id', 'attr', 'arg', 'module', 'asname', 'level', 'conversion', 'simple', 'is_async', 'rest'))
_OPTIONAL = frozenset(('returns', 'value', 'exc', 'cause', 'type', 'msg', 'lower', 'upper', 'step', 'format_spec', 'annotation', 'vararg', 'kwarg',
                       'optional_vars', 'guard', 'pattern', 'asname', 'module', 'rest', 'name', 'type_comment', 'kind', 'arg'))


def from_node(node, mode):
    """The tree of the root that compile() is given."""
    wanted = _MODES[mode]
    if type(node).__name__ != wanted:
        raise TypeError('expected %s node, got %s' % (wanted, type(node).__name__))
    return _tree(node)


def _place(node, cls):
    for name in ('lineno', 'col_offset'):
        if not hasattr(node, name):
            raise TypeError('required field "%s" missing from %s' % (name, cls.__mro__[1].__name__ if cls.__mro__[1] is not _ast.AST else cls.__name__))
    line, column = node.lineno, node.col_offset
    end_line, end_column = getattr(node, 'end_lineno', None), getattr(node, 'end_col_offset', None)
    return line, column, line if end_line is None else end_line, column if end_column is None else end_column


def _class_of(node):
    for cls in type(node).__mro__:
        if cls.__module__ == 'ast' and getattr(_ast, cls.__name__, None) is cls:
            return cls
    raise TypeError('expected some sort of node, but got %r' % (node,))


def _constant(value):
    if isinstance(value, tuple):
        return {'_kind': 'Tuple', 'elts': [_constant(item) for item in value], 'ctx': 'Load'}
    if isinstance(value, frozenset):
        items = {'_kind': 'Tuple', 'elts': [_constant(item) for item in value], 'ctx': 'Load'}
        return {'_kind': 'Call', 'func': {'_kind': 'Name', 'id': 'frozenset', 'ctx': 'Load'}, 'args': [items], 'keywords': []}
    if isinstance(value, complex) and value.real:
        return {'_kind': 'BinOp', 'left': _constant(value.real), 'op': 'Add', 'right': _constant(complex(0, value.imag))}
    if isinstance(value, int) and not isinstance(value, bool) and not -1 << 63 <= value < 1 << 63:
        value = ('%#x' % value, True)
    else:
        if value is not None and value is not Ellipsis and not isinstance(value, (bool, int, float, complex, str, bytes)):
            raise TypeError('got an invalid type in Constant: ' + type(value).__name__)
        value = (value,)
    return {'_kind': 'Constant', 'value': value, 'u_prefix': False}


def _located(tree, place):
    """A tree made of one constant: all of it stands in one place."""
    tree['_place'] = place
    for value in tree.values():
        for item in value if isinstance(value, list) else (value,):
            if isinstance(item, dict):
                _located(item, place)
    return tree


def _tree(node):
    cls = _class_of(node)
    kind = cls.__name__
    tree = {'_kind': kind}
    if cls._attributes:
        tree['_place'] = _place(node, cls)
    if kind == 'Constant':
        return _located(_constant(node.value), tree['_place'])
    for field in cls._fields:
        if field in ('type_ignores', 'type_comment', 'kind'):
            continue
        try:
            value = getattr(node, field)
        except AttributeError:
            raise TypeError('required field "%s" missing from %s' % (field, kind)) from None
        if isinstance(value, (list, tuple)) and kind != 'MatchSingleton':
            tree[field] = [_item(item) for item in value]
        elif isinstance(value, (_ast.operator, _ast.unaryop, _ast.boolop, _ast.expr_context)):
            tree[field] = type(value).__name__
        elif isinstance(value, _ast.AST):
            tree[field] = _tree(value)
        elif kind == 'MatchSingleton':
            tree[field] = (value,)
        elif value is None and field not in _OPTIONAL:
            raise ValueError("field '%s' is required for %s" % (field, kind))
        elif value is not None and field not in _PLAIN:
            raise TypeError('expected some sort of expr, but got %r' % (value,))
        else:
            tree[field] = value
    if kind == 'ExceptHandler' and tree['name'] is not None:
        tree['name'] = {'_kind': 'Name', 'id': tree['name'], 'ctx': 'Store', '_place': tree['_place']}
    return tree


def _item(item):
    if isinstance(item, _ast.cmpop):
        return type(item).__name__
    if item is None or isinstance(item, str):
        return item
    if not isinstance(item, _ast.AST):
        raise TypeError('expected some sort of expr, but got %r' % (item,))
    return _tree(item)
