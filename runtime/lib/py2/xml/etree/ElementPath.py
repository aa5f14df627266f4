"""Paths of find(), findall() and others: Library Reference, "XPath support". A path is a chain of steps, each from elements to
elements."""

import re

_token = re.compile(r"('[^']*'|\"[^\"]*\")|(::|//?|\.\.|\(\)|[/.*:\[\]()@=])|((?:\{[^}]+\})?[^/\[\]()@=\s]+)|\s+")
_cache = {}


class _Context(object):
    parents = None

    def __init__(self, root):
        self.root = root

    def parent_map(self):
        if self.parents is None:
            self.parents = dict([(child, parent) for parent in self.root.iter() for child in parent])
        return self.parents


def xpath_tokenizer(pattern, namespaces=None):
    """Yields (operator, name) pairs; names with a prefix get its namespace."""
    for token in _token.findall(pattern):
        tag = token[2]
        if tag and tag[0] != '{' and ':' in tag:
            prefix, name = tag.split(':', 1)
            if not namespaces or prefix not in namespaces:
                raise SyntaxError('prefix %r not found in prefix map' % prefix)
            yield token[1] or token[0], '{%s}%s' % (namespaces[prefix], name)
        elif token[0] or token[1] or tag:
            yield token[1] or token[0], tag


def _children(tag):
    def step(context, elements):
        for element in elements:
            for child in element:
                if tag == '*' or child.tag == tag:
                    yield child
    return step


def _itself(context, elements):
    return elements


def _descendants(tag):
    def step(context, elements):
        for element in elements:
            for found in element.iter(None if tag == '*' else tag):
                if found is not element:
                    yield found
    return step


def _parents(context, elements):
    parents = context.parent_map()
    seen = {}
    for element in elements:
        parent = parents.get(element)
        if parent is not None and parent not in seen:
            seen[parent] = None
            yield parent


def _where(test):
    def step(context, elements):
        for element in elements:
            if test(element):
                yield element
    return step


def _at(index):
    def step(context, elements):
        parents = context.parent_map()
        for element in elements:
            parent = parents.get(element)
            if parent is not None:
                same = list(parent.findall(element.tag))
                if -len(same) <= index < len(same) and same[index] is element:
                    yield element
    return step


def _text_is(tag, value):
    def test(element):
        for child in element.findall(tag):
            if ''.join(child.itertext()) == value:
                return True
        return False
    return test


def _predicate(next):
    signature, parts = [], []
    while True:
        token = next()
        if token[0] == ']':
            break
        if token[0] and token[0][:1] in '\'"':
            token = "'", token[0][1:-1]
        signature.append(token[0] or '-')
        parts.append(token[1])
    signature = ''.join(signature)
    if signature == '@-':
        return _where(lambda element: element.get(parts[1]) is not None)
    if signature == "@-='":
        return _where(lambda element: element.get(parts[1]) == parts[-1])
    if signature == '-' and not re.match(r'\-?\d+$', parts[0]):
        return _where(lambda element: element.find(parts[0]) is not None)
    if signature == "-='" and not re.match(r'\-?\d+$', parts[0]):
        return _where(_text_is(parts[0], parts[-1]))
    if signature == '-':
        return _at(int(parts[0]) - 1)
    if signature in ('-()', '-()-'):
        if parts[0] != 'last':
            raise SyntaxError('unsupported function')
        if signature == '-()':
            return _at(-1)
        try:
            return _at(int(parts[2]) - 1)
        except ValueError:
            raise SyntaxError('unsupported expression')
    raise SyntaxError('invalid predicate')


def _step(next, token):
    operator, name = token
    if operator == '':
        return _children(name)
    if operator == '*':
        return _children('*')
    if operator == '.':
        return _itself
    if operator == '..':
        return _parents
    if operator == '//':
        token = next()
        if token[0] == '*':
            return _descendants('*')
        if token[0]:
            raise SyntaxError('invalid descendant')
        return _descendants(token[1])
    if operator == '[':
        return _predicate(next)
    raise SyntaxError('invalid path')


def _compiled(path, namespaces):
    if path[-1:] == '/':
        path += '*'
    key = (path, None if namespaces is None else tuple(sorted(namespaces.items())))
    if key in _cache:
        return _cache[key]
    if len(_cache) > 100:
        _cache.clear()
    if path[:1] == '/':
        raise SyntaxError('cannot use absolute path on element')
    next = iter(xpath_tokenizer(path, namespaces)).next
    steps = []
    token = next()
    while True:
        try:
            steps.append(_step(next, token))
        except StopIteration:
            raise SyntaxError('invalid path')
        try:
            token = next()
            if token[0] == '/':
                token = next()
        except StopIteration:
            break
    _cache[key] = steps
    return steps


def iterfind(elem, path, namespaces=None):
    steps = _compiled(path, namespaces)
    context = _Context(elem)
    result = [elem]
    for step in steps:
        result = step(context, result)
    return iter(result)


def find(elem, path, namespaces=None):
    for found in iterfind(elem, path, namespaces):
        return found
    return None


def findall(elem, path, namespaces=None):
    return list(iterfind(elem, path, namespaces))


def findtext(elem, path, default=None, namespaces=None):
    found = find(elem, path, namespaces)
    return default if found is None else found.text or ''
