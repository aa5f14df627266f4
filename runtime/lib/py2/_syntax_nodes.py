"""Between _ast's nodes and the evaluator's trees (runtime/eval/trees.h). Those have the shape of Python 3's: compiler/ast/README.md
lists the differences."""

import _ast

_operators = {}


def _operator(name):
    node = _operators.get(name)
    if node is None:
        node = _operators[name] = getattr(_ast, name)()
    return node


def _new(kind, place, *values):
    node = getattr(_ast, kind)(*values)
    if node._attributes:
        node.lineno, node.col_offset = place[:2]
    return node


def _literal(value):
    if len(value) == 2:
        number = value[0]
        return long(number, 0) if isinstance(number, str) else long(number)
    return value[0]


def _nodes(trees):
    return [to_node(tree) for tree in trees]


def to_node(tree):
    """The node of a tree; None for None."""
    if tree is None:
        return None
    kind = tree['_kind']
    special = _SPECIAL.get(kind)
    if special is not None:
        return special(tree, tree['_place'])
    cls = getattr(_ast, kind)
    node = cls()
    for field in cls._fields:
        value = tree[field]
        if isinstance(value, list):
            if field == 'ops':
                value = [_operator(item) for item in value]
            else:
                value = [to_node(item) if isinstance(item, dict) else item for item in value]
        elif isinstance(value, dict):
            value = to_node(value)
        elif field in ('op', 'ctx'):
            value = _operator(value)
        setattr(node, field, value)
    if cls._attributes:
        node.lineno, node.col_offset = tree['_place'][:2]
    return node


def _constant(tree, place):
    value = _literal(tree['value'])
    return _new('Str' if isinstance(value, basestring) else 'Num', place, value)


def _inner(field):
    """In 2.7 what stands in brackets begins with its first part: (a, b), [a for a in b]."""
    def node(tree, place):
        first = tree[field]
        if isinstance(first, list):
            first = first[0] if first else tree
        values = []
        for name in getattr(_ast, tree['_kind'])._fields:
            value = tree[name]
            values.append(_nodes(value) if isinstance(value, list) else to_node(value) if isinstance(value, dict) else _operator(value))
        return _new(tree['_kind'], first['_place'], *values)
    return node


def _if(tree, place):
    orelse = tree['orelse']
    column = tree.get('_column', place[1])
    if len(orelse) == 1 and orelse[0]['_kind'] == 'If' and orelse[0]['_place'][1] == column:
        # An elif: it begins with its test.
        orelse[0]['_place'], orelse[0]['_column'] = orelse[0]['test']['_place'], column
    return _new('If', place, to_node(tree['test']), _nodes(tree['body']), _nodes(orelse))


def _call(tree, place):
    args, star, keywords, double = [], None, [], None
    for argument in tree['args']:
        if argument['_kind'] == 'Starred':
            star = to_node(argument['value'])
        else:
            args.append(to_node(argument))
    for keyword in tree['keywords']:
        if keyword['arg'] is None:
            double = to_node(keyword['value'])
        else:
            keywords.append(to_node(keyword))
    return _new('Call', place, to_node(tree['func']), args, keywords, star, double)


def _index(tree):
    """The slice of a subscript."""
    kind = tree['_kind']
    if kind == 'Slice':
        return to_node(tree)
    if kind == 'Constant' and tree['value'] == (Ellipsis,):
        return _ast.Ellipsis()
    if kind == 'Tuple' and [item for item in tree['elts'] if item['_kind'] == 'Slice' or item['_kind'] == 'Constant' and item['value'] == (Ellipsis,)]:
        return _ast.ExtSlice([_index(item) for item in tree['elts']])
    return _ast.Index(to_node(tree))


def _subscript(tree, place):
    return _new('Subscript', place, to_node(tree['value']), _index(tree['slice']), _operator(tree['ctx']))


def _arguments(tree, place):
    args = []
    for arg in tree['args']:
        if arg['target'] is not None:
            args.append(to_node(arg['target']))
        else:
            args.append(_new('Name', arg['_place'], arg['arg'], _operator('Param')))
    names = [None if tree[field] is None else tree[field]['arg'] for field in ('vararg', 'kwarg')]
    return _new('arguments', place, args, names[0], names[1], _nodes(tree['defaults']))


def _try(tree, place):
    body = _nodes(tree['body'])
    if tree['handlers']:
        body = [_new('TryExcept', place, body, _nodes(tree['handlers']), _nodes(tree['orelse']))]
    if tree['finalbody']:
        return _new('TryFinally', place, body, _nodes(tree['finalbody']))
    return body[0]


def _with(tree, place):
    body = _nodes(tree['body'])
    items = tree['items']
    for i in range(len(items) - 1, -1, -1):
        body = [_new('With', items[i]['context_expr']['_place'], to_node(items[i]['context_expr']), to_node(items[i]['optional_vars']), body)]
    return body[0]


_SPECIAL = {'Constant': _constant, 'Call': _call, 'Subscript': _subscript, 'arguments': _arguments, 'Try': _try,
            'With': _with, 'If': _if, 'Tuple': _inner('elts'), 'ListComp': _inner('elt'), 'SetComp': _inner('elt'),
            'GeneratorExp': _inner('elt'), 'DictComp': _inner('key')}

_MODES = {'exec': 'Module', 'eval': 'Expression', 'single': 'Interactive'}
_OPTIONAL = frozenset(('value', 'dest', 'optional_vars', 'type', 'inst', 'tback', 'msg', 'globals', 'locals', 'starargs', 'kwargs', 'lower', 'upper',
                       'step', 'vararg', 'kwarg', 'asname', 'module', 'name', 'level'))
_PLAIN = frozenset(('name', 'id', 'attr', 'arg', 'module', 'asname', 'level', 'nl'))


def from_node(node, mode):
    """The tree of the root that compile() is given."""
    wanted = _MODES[mode]
    if type(node).__name__ != wanted:
        raise TypeError('expected %s node, got %s' % (wanted, type(node).__name__))
    return _tree(node)


def _class_of(node):
    for cls in type(node).__mro__:
        if cls.__module__ == '_ast':
            return cls
    raise TypeError('expected some sort of node, but got %r' % (node,))


def _place(node, cls):
    for name in cls._attributes:
        if not hasattr(node, name):
            raise TypeError('required field "%s" missing from %s' % (name, cls.__mro__[1].__name__))
    return node.lineno, node.col_offset, node.lineno, node.col_offset


def _field(node, kind, name):
    try:
        return getattr(node, name)
    except AttributeError:
        raise TypeError('required field "%s" missing from %s' % (name, kind))


def _tree(node):
    """The tree of a node; None for None."""
    if node is None:
        return None
    cls = _class_of(node)
    kind = cls.__name__
    place = _place(node, cls) if cls._attributes else (0, 0, 0, 0)
    values = {}
    for field in cls._fields:
        values[field] = value = _field(node, kind, field)
        if value is None and field not in _OPTIONAL:
            raise ValueError("field '%s' is required for %s" % (field, kind))
    back = _BACK.get(kind)
    if back is not None:
        return back(place, **values)
    tree = {'_kind': kind, '_place': place}
    for field in cls._fields:
        value = values[field]
        if isinstance(value, (list, tuple)):
            value = [_item(item) for item in value]
        elif isinstance(value, (_ast.operator, _ast.unaryop, _ast.boolop, _ast.expr_context)):
            value = _CONTEXTS.get(type(value).__name__, type(value).__name__)
        elif isinstance(value, _ast.AST):
            value = _tree(value)
        elif value is not None and field not in _PLAIN:
            raise TypeError('expected some sort of expr, but got %r' % (value,))
        tree[field] = value
    for field in _MISSING.get(kind, ()):
        tree[field] = []
    return tree


_CONTEXTS = {'AugLoad': 'Load', 'AugStore': 'Store', 'Param': 'Store'}
_MISSING = {'ClassDef': ('keywords',)}


def _item(item):
    if isinstance(item, _ast.cmpop):
        return type(item).__name__
    if item is None or isinstance(item, basestring):
        return item
    if not isinstance(item, _ast.AST):
        raise TypeError('expected some sort of expr, but got %r' % (item,))
    return _tree(item)


def _trees(nodes):
    return [_item(node) for node in nodes]


def _back_literal(place, n=None, s=None):
    value = s if n is None else n
    if isinstance(value, complex) and value.real:
        return {'_kind': 'BinOp', '_place': place, 'left': _back_literal(place, value.real), 'op': 'Add',
                'right': _back_literal(place, complex(0, value.imag))}
    if isinstance(value, (int, long)) and not isinstance(value, bool):
        if value < 0:
            return {'_kind': 'UnaryOp', '_place': place, 'op': 'USub', 'operand': _back_literal(place, -value)}
        if isinstance(value, long):
            value = (value, True) if value < 2 ** 63 else (hex(value).rstrip('L'), True)
        else:
            value = (value,)
    else:
        value = (value,)
    return {'_kind': 'Constant', '_place': place, 'value': value}


def _back_call(place, func, args, keywords, starargs, kwargs):
    args, keywords = _trees(args), _trees(keywords)
    if starargs is not None:
        args.append({'_kind': 'Starred', '_place': place, 'value': _tree(starargs), 'ctx': 'Load'})
    if kwargs is not None:
        keywords.append({'_kind': 'keyword', '_place': place, 'arg': None, 'value': _tree(kwargs)})
    return {'_kind': 'Call', '_place': place, 'func': _tree(func), 'args': args, 'keywords': keywords}


def _back_index(node, place):
    kind = _class_of(node).__name__
    if kind == 'Index':
        return _tree(node.value)
    if kind == 'Ellipsis':
        return {'_kind': 'Constant', '_place': place, 'value': (Ellipsis,)}
    if kind == 'ExtSlice':
        return {'_kind': 'Tuple', '_place': place, 'elts': [_back_index(item, place) for item in node.dims], 'ctx': 'Load'}
    tree = _tree(node)
    tree['_place'] = place
    return tree


def _back_subscript(place, value, slice, ctx):
    if not isinstance(slice, _ast.AST):
        raise TypeError('expected some sort of slice, but got %r' % (slice,))
    return {'_kind': 'Subscript', '_place': place, 'value': _tree(value), 'slice': _back_index(slice, place),
            'ctx': _CONTEXTS.get(type(ctx).__name__, type(ctx).__name__)}


def _back_arguments(place, args, vararg, kwarg, defaults):
    parameters = []
    for i, node in enumerate(args):
        at = _place(node, type(node))
        if isinstance(node, _ast.Name):
            parameters.append({'_kind': 'arg', '_place': at, 'arg': node.id})
        else:
            parameters.append({'_kind': 'arg', '_place': at, 'arg': '.%d' % i, 'target': _tree(node)})
    stars = [None if name is None else {'_kind': 'arg', '_place': place, 'arg': name} for name in (vararg, kwarg)]
    return {'_kind': 'arguments', '_place': place, 'posonlyargs': [], 'args': parameters, 'vararg': stars[0], 'kwonlyargs': [], 'kw_defaults': [],
            'kwarg': stars[1], 'defaults': _trees(defaults)}


def _back_try(place, body, handlers, orelse):
    return {'_kind': 'Try', '_place': place, 'body': _trees(body), 'handlers': _trees(handlers), 'orelse': _trees(orelse), 'finalbody': []}


def _back_finally(place, body, finalbody):
    return {'_kind': 'Try', '_place': place, 'body': _trees(body), 'handlers': [], 'orelse': [], 'finalbody': _trees(finalbody)}


def _back_with(place, context_expr, optional_vars, body):
    item = {'_kind': 'withitem', '_place': place, 'context_expr': _tree(context_expr), 'optional_vars': _tree(optional_vars)}
    return {'_kind': 'With', '_place': place, 'items': [item], 'body': _trees(body)}


_BACK = {'Num': _back_literal, 'Str': _back_literal, 'Call': _back_call, 'Subscript': _back_subscript, 'arguments': _back_arguments,
         'TryExcept': _back_try, 'TryFinally': _back_finally, 'With': _back_with}
