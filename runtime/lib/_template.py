"""string.Template and string.Formatter, of both dialects."""

_letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_'
_digits = '0123456789'
_missing = object()


class _Chain(object):
    """A mapping that looks into keyword arguments first."""

    def __init__(self, first, second):
        self._first = first
        self._second = second

    def __getitem__(self, key):
        if key in self._first:
            return self._first[key]
        return self._second[key]


def _line_column(text, at):
    lines = text[:at].splitlines(True)
    if not lines:
        return 1, 1
    return len(lines), at - len(''.join(lines[:-1]))


class Template(object):
    """A string class for supporting $-substitutions."""

    delimiter = '$'
    idpattern = None
    braceidpattern = None
    flags = 2
    pattern = None

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        """Yields (kind, text, position): literal, escaped, named (and braced), invalid."""
        if self.pattern is not None or self.idpattern is not None or self.braceidpattern is not None:
            for piece in self._matches():
                yield piece
            return
        text = self.template
        delimiter = self.delimiter
        width = len(delimiter)
        at = 0
        while True:
            found = text.find(delimiter, at)
            if found < 0:
                break
            if found > at:
                yield 'literal', text[at:found], at
            at = found + width
            if text.startswith(delimiter, at):
                yield 'escaped', text[found:at + width], found
                at += width
                continue
            start = at
            braced = text[at:at + 1] == '{'
            if braced:
                start += 1
            end = start
            if text[end:end + 1] and text[end] in _letters:
                end += 1
                while end < len(text) and (text[end] in _letters or text[end] in _digits):
                    end += 1
            if end == start or braced and text[end:end + 1] != '}':
                yield 'invalid', text[found:at], at
                continue
            name = text[start:end]
            at = end + 1 if braced else end
            yield 'named', name, (found, at)
        if at < len(text):
            yield 'literal', text[at:], at

    def _matches(self):
        """The same by regular expression, for classes that bring patterns of their own."""
        import re
        pattern = self.pattern
        if pattern is None:
            name = self.idpattern or '(?a:[_a-z][_a-z0-9]*)'
            braced = self.braceidpattern or name
            mark = re.escape(self.delimiter)
            pattern = '%s(?:(?P<escaped>%s)|(?P<named>%s)|{(?P<braced>%s)}|(?P<invalid>))' % (mark, mark, name, braced)
        if not hasattr(pattern, 'finditer'):
            pattern = re.compile(pattern, re.IGNORECASE | re.VERBOSE)
        at = 0
        for match in pattern.finditer(self.template):
            if match.start() > at:
                yield 'literal', self.template[at:match.start()], at
            at = match.end()
            groups = match.groupdict()
            name = groups.get('named') or groups.get('braced')
            if name is not None:
                yield 'named', name, match.span()
            elif groups.get('escaped') is not None:
                yield 'escaped', match.group(), match.start()
            elif groups.get('invalid') is not None:
                yield 'invalid', match.group(), match.start('invalid')
            else:
                raise ValueError('Unrecognized named group in pattern', match.re)
        if at < len(self.template):
            yield 'literal', self.template[at:], at

    def _mapping(self, args, kws):
        if len(args) > 1:
            raise TypeError('Too many positional arguments')
        if not args:
            return kws
        return _Chain(kws, args[0]) if kws else args[0]

    def substitute(*args, **kws):
        """Replace the names by the mapping's values; KeyError if one is missing."""
        if not args:
            raise TypeError("descriptor 'substitute' of 'Template' object needs an argument")
        self = args[0]
        mapping = self._mapping(args[1:], kws)
        out = []
        for kind, text, at in self._pieces():
            if kind == 'named':
                text = str(mapping[text]) if str is not bytes else '%s' % (mapping[text],)
            elif kind == 'escaped':
                text = self.delimiter
            elif kind == 'invalid':
                raise ValueError('Invalid placeholder in string: line %d, col %d' % _line_column(self.template, at))
            out.append(text)
        return ''.join(out)

    def safe_substitute(*args, **kws):
        """The same, but unknown names and stray delimiters stay as they are."""
        if not args:
            raise TypeError("descriptor 'safe_substitute' of 'Template' object needs an argument")
        self = args[0]
        mapping = self._mapping(args[1:], kws)
        out = []
        for kind, text, at in self._pieces():
            if kind == 'named':
                try:
                    text = str(mapping[text]) if str is not bytes else '%s' % (mapping[text],)
                except KeyError:
                    text = self.template[at[0]:at[1]]
            elif kind == 'escaped':
                text = self.delimiter
            out.append(text)
        return ''.join(out)

    def is_valid(self):
        """Are all placeholders well formed?"""
        return all(kind != 'invalid' for kind, text, at in self._pieces())

    def get_identifiers(self):
        """The names, each once, in order."""
        names = []
        for kind, text, at in self._pieces():
            if kind == 'named' and text not in names:
                names.append(text)
        return names


def _parse(format_string):
    """Splits a format string: (literal, field, spec, conversion), field None after the last literal."""
    at = 0
    size = len(format_string)
    literal = []
    while at < size:
        c = format_string[at]
        if c == '{' or c == '}':
            if format_string[at + 1:at + 2] == c:
                literal.append(c)
                at += 2
                yield ''.join(literal), None, None, None
                literal = []
                continue
            if c == '}':
                raise ValueError("Single '}' encountered in format string")
            if at + 1 == size:
                raise ValueError("Single '{' encountered in format string")
            depth = 1
            end = at + 1
            while end < size and depth:
                if format_string[end] == '{':
                    depth += 1
                elif format_string[end] == '}':
                    depth -= 1
                end += 1
            if depth:
                raise ValueError("expected '}' before end of string")
            inside = format_string[at + 1:end - 1]
            at = end
            # The name ends at the first ! or : outside brackets.
            split = 0
            bracket = False
            while split < len(inside):
                c = inside[split]
                if c == '[':
                    bracket = True
                elif c == ']':
                    bracket = False
                elif not bracket and (c == '!' or c == ':'):
                    break
                elif c == '{':
                    raise ValueError("unexpected '{' in field name")
                split += 1
            name = inside[:split]
            conversion = None
            spec = ''
            rest = inside[split:]
            if rest[:1] == '!':
                if len(rest) < 2:
                    raise ValueError("end of string while looking for conversion specifier")
                conversion = rest[1]
                rest = rest[2:]
                if rest and rest[0] != ':':
                    raise ValueError("expected ':' after conversion specifier")
            if rest:
                spec = rest[1:]
            yield ''.join(literal), name, spec, conversion
            literal = []
        else:
            end = at
            while end < size and format_string[end] not in '{}':
                end += 1
            literal.append(format_string[at:end])
            at = end
    if literal:
        yield ''.join(literal), None, None, None


def _split_field(name):
    """'0.a[b]' is 0 and [(True, 'a'), (False, 'b')]: attributes and items."""
    end = 0
    while end < len(name) and name[end] not in '.[':
        end += 1
    first = name[:end]
    if first.isdigit():
        first = int(first)
    rest = []
    at = end
    while at < len(name):
        if name[at] == '.':
            end = at + 1
            while end < len(name) and name[end] not in '.[':
                end += 1
            if end == at + 1:
                raise ValueError('Empty attribute in format string')
            rest.append((True, name[at + 1:end]))
        elif name[at] == '[':
            end = name.find(']', at)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            key = name[at + 1:end]
            if not key:
                raise ValueError('Empty attribute in format string')
            rest.append((False, int(key) if key.isdigit() else key))
            end += 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        at = end
    return first, rest


class Formatter(object):
    """What str.format does, step by step, for classes that do one of them differently."""

    def format(*args, **kwargs):
        """Format a string: the first argument, with the others."""
        if not args:
            raise TypeError("descriptor 'format' of 'Formatter' object needs an argument")
        self = args[0]
        args = args[1:]
        if not args:
            if 'format_string' in kwargs:
                format_string = kwargs.pop('format_string')
            else:
                raise TypeError("format() missing 1 required positional argument: 'format_string'")
        else:
            format_string = args[0]
            args = args[1:]
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal_text, field_name, format_spec, conversion in self.parse(format_string):
            if literal_text:
                result.append(literal_text)
            if field_name is None:
                continue
            if str is not bytes:
                if field_name == '':
                    if auto_arg_index is False:
                        raise ValueError('cannot switch from manual field specification to automatic field numbering')
                    field_name = str(auto_arg_index)
                    auto_arg_index += 1
                elif field_name.isdigit():
                    if auto_arg_index:
                        raise ValueError('cannot switch from manual field specification to automatic field numbering')
                    auto_arg_index = False
            obj, arg_used = self.get_field(field_name, args, kwargs)
            used_args.add(arg_used)
            obj = self.convert_field(obj, conversion)
            format_spec, auto_arg_index = self._vformat(format_spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            result.append(self.format_field(obj, format_spec))
        return ''.join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        if isinstance(key, int):
            return args[key]
        return kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a' and str is not bytes:
            return ascii(value)
        raise ValueError('Unknown conversion specifier {0!s}'.format(conversion))

    def parse(self, format_string):
        return _parse(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _split_field(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attr, i in rest:
            if is_attr:
                obj = getattr(obj, i)
            else:
                obj = obj[i]
        return obj, first
