"""Syntax trees: Library Reference, ast."""

from _ast import *
from _ast import __version__


def parse(source, filename='<unknown>', mode='exec'):
    """The tree of a text."""
    return compile(source, filename, mode, PyCF_ONLY_AST)


_safe_names = {'None': None, 'True': True, 'False': False}


def literal_eval(node_or_string):
    """The value of an expression of literals: strings, numbers, tuples, lists, dicts, booleans, None."""
    if isinstance(node_or_string, basestring):
        node_or_string = parse(node_or_string, mode='eval')
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _value(node_or_string)


def _value(node):
    if isinstance(node, Str):
        return node.s
    if isinstance(node, Num):
        return node.n
    if isinstance(node, Tuple):
        return tuple([_value(item) for item in node.elts])
    if isinstance(node, List):
        return [_value(item) for item in node.elts]
    if isinstance(node, Dict):
        return dict([(_value(key), _value(value)) for key, value in zip(node.keys, node.values)])
    if isinstance(node, Name) and node.id in _safe_names:
        return _safe_names[node.id]
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)) and isinstance(node.right, Num) and isinstance(node.right.n, complex) \
            and isinstance(node.left, Num) and isinstance(node.left.n, (int, long, float)):
        return node.left.n + node.right.n if isinstance(node.op, Add) else node.left.n - node.right.n
    raise ValueError('malformed string')


def dump(node, annotate_fields=True, include_attributes=False):
    """The tree as text."""
    def shown(value):
        if isinstance(value, AST):
            parts = [('%s=%s' % (name, shown(field)) if annotate_fields else shown(field)) for name, field in iter_fields(value)]
            text = '%s(%s' % (value.__class__.__name__, ', '.join(parts))
            if include_attributes and value._attributes:
                text += parts and ', ' or ' '
                text += ', '.join(['%s=%s' % (name, shown(getattr(value, name))) for name in value._attributes])
            return text + ')'
        if isinstance(value, list):
            return '[%s]' % ', '.join([shown(item) for item in value])
        return repr(value)
    if not isinstance(node, AST):
        raise TypeError('expected AST, got %r' % node.__class__.__name__)
    return shown(node)


def copy_location(new_node, old_node):
    """Gives a new node the place of an old one, where both have one."""
    for name in 'lineno', 'col_offset':
        if name in old_node._attributes and name in new_node._attributes and hasattr(old_node, name):
            setattr(new_node, name, getattr(old_node, name))
    return new_node


def fix_missing_locations(node):
    """Gives nodes without a place that of the node around them."""
    def fix(node, line, column):
        if 'lineno' in node._attributes:
            if hasattr(node, 'lineno'):
                line = node.lineno
            else:
                node.lineno = line
        if 'col_offset' in node._attributes:
            if hasattr(node, 'col_offset'):
                column = node.col_offset
            else:
                node.col_offset = column
        for child in iter_child_nodes(node):
            fix(child, line, column)
    fix(node, 1, 0)
    return node


def increment_lineno(node, n=1):
    """Moves a tree down by n lines."""
    for child in walk(node):
        if 'lineno' in child._attributes:
            child.lineno = getattr(child, 'lineno', 0) + n
    return node


def iter_fields(node):
    """Yields (name, value) of the fields that are set."""
    for field in node._fields:
        try:
            yield field, getattr(node, field)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """Yields the nodes right below."""
    for name, field in iter_fields(node):
        if isinstance(field, AST):
            yield field
        elif isinstance(field, list):
            for item in field:
                if isinstance(item, AST):
                    yield item


def get_docstring(node, clean=True):
    """The docstring of a module, class or function, or None."""
    if not isinstance(node, (FunctionDef, ClassDef, Module)):
        raise TypeError("%r can't have docstrings" % node.__class__.__name__)
    if node.body and isinstance(node.body[0], Expr) and isinstance(node.body[0].value, Str):
        if clean:
            import inspect
            return inspect.cleandoc(node.body[0].value.s)
        return node.body[0].value.s


def walk(node):
    """Yields all nodes, level by level."""
    from collections import deque
    todo = deque([node])
    while todo:
        node = todo.popleft()
        todo.extend(iter_child_nodes(node))
        yield node


class NodeVisitor(object):
    """Calls visit_<class> for nodes, or generic_visit(), which goes on with what is below."""

    def visit(self, node):
        return getattr(self, 'visit_' + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        for name, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)


class NodeTransformer(NodeVisitor):
    """Puts what the methods return in the nodes' place: a node, None for nothing, or a list of statements."""

    def generic_visit(self, node):
        for name, value in iter_fields(node):
            value = getattr(node, name, None)
            if isinstance(value, list):
                kept = []
                for item in value:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            kept.extend(item)
                            continue
                    kept.append(item)
                value[:] = kept
            elif isinstance(value, AST):
                new = self.visit(value)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
        return node
