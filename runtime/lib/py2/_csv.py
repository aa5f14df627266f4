"""CSV parsing and writing.
"""

from _extension import seal as _seal
from _extension import type_name as _type_name

__version__ = '1.0'

QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3

_dialects = {}
_limit = 131072
_unset = object()  # of arguments that are not given


class Error(Exception):
    __module__ = '_csv'


def _character(name, value):
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError('"%s" must be string, not %s' % (name, _type_name(value)))
    if len(value) > 1:
        raise TypeError('"%s" must be an 1-character string' % name)
    return value or None


class Dialect(object):
    """CSV dialect

The Dialect type records CSV dialect options."""
    __module__ = '_csv'
    __slots__ = ('_values',)

    def __new__(cls, dialect=None, delimiter=_unset, doublequote=_unset, escapechar=_unset, lineterminator=_unset,
                quotechar=_unset, quoting=_unset, skipinitialspace=_unset, strict=_unset, **other):
        if other:
            raise TypeError("'%s' is an invalid keyword argument for this function" % list(other)[0])
        given = {'delimiter': delimiter, 'doublequote': doublequote, 'escapechar': escapechar,
                 'lineterminator': lineterminator, 'quotechar': quotechar, 'quoting': quoting,
                 'skipinitialspace': skipinitialspace, 'strict': strict}
        if isinstance(dialect, basestring):
            dialect = get_dialect(dialect)
        if isinstance(dialect, Dialect) and all([value is _unset for value in given.values()]):
            return dialect
        if quotechar is None and quoting is _unset:
            given['quoting'] = QUOTE_NONE
        values = {}
        for name, default in (('delimiter', ','), ('doublequote', True), ('escapechar', None), ('lineterminator', '\r\n'),
                              ('quotechar', '"'), ('quoting', QUOTE_MINIMAL), ('skipinitialspace', False), ('strict', False)):
            value = given[name]
            if value is _unset and dialect is not None:
                value = getattr(dialect, name, _unset)
            values[name] = default if value is _unset else value
        for name in ('doublequote', 'skipinitialspace', 'strict'):
            values[name] = int(bool(values[name]))
        quoting = values['quoting']
        if type(quoting) is not int:
            raise TypeError('"quoting" must be an integer')
        values['delimiter'] = _delimiter(values['delimiter'])
        values['escapechar'] = _character('escapechar', values['escapechar'])
        values['quotechar'] = _character('quotechar', values['quotechar'])
        if not isinstance(values['lineterminator'], str):
            if values['lineterminator'] is None:
                raise TypeError('lineterminator must be set')
            raise TypeError('"lineterminator" must be a string')
        if not 0 <= quoting <= 3:
            raise TypeError('bad "quoting" value')
        if values['delimiter'] is None:
            raise TypeError('"delimiter" must be an 1-character string')
        if quoting != QUOTE_NONE and values['quotechar'] is None:
            raise TypeError('quotechar must be set if quoting enabled')
        self = object.__new__(cls)
        self._values = values
        return self

    delimiter = property(lambda self: self._values['delimiter'])
    doublequote = property(lambda self: self._values['doublequote'])
    escapechar = property(lambda self: self._values['escapechar'])
    lineterminator = property(lambda self: self._values['lineterminator'])
    quotechar = property(lambda self: self._values['quotechar'])
    quoting = property(lambda self: self._values['quoting'])
    skipinitialspace = property(lambda self: self._values['skipinitialspace'])
    strict = property(lambda self: self._values['strict'])


def _delimiter(value):
    if not isinstance(value, str):
        if value is None:
            return None
        raise TypeError('"delimiter" must be string, not %s' % _type_name(value))
    return _character('delimiter', value)


def register_dialect(name, dialect=None, **fmtparams):
    """Create a mapping from a string name to a dialect class.
    dialect = csv.register_dialect(name[, dialect[, **fmtparams]])"""
    if not isinstance(name, basestring):
        raise TypeError('dialect name must be a string or unicode')
    _dialects[name] = Dialect(dialect, **fmtparams)


def unregister_dialect(name):
    """Delete the name/dialect mapping associated with a string name.

    csv.unregister_dialect(name)"""
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]


def get_dialect(name):
    """Return the dialect instance associated with name.

    dialect = csv.get_dialect(name)"""
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]


def list_dialects():
    """Return a list of all known dialect names.

    names = csv.list_dialects()"""
    return list(_dialects)


def field_size_limit(*limit):
    """Sets an upper limit on parsed fields.

    csv.field_size_limit([limit])

Returns old limit. If limit is not given, no new limit is set and
the old limit is returned"""
    global _limit
    before = _limit
    if limit:
        if not isinstance(limit[0], (int, long)):
            raise TypeError('limit must be an integer')
        _limit = limit[0]
    return before


# Where the reader is: before a record, before a field, in one, after an escape character, in quotes, after an escape
# there, after a quote that may end the field, after a line's end.
(_START_RECORD, _START_FIELD, _ESCAPED, _IN_FIELD, _IN_QUOTED, _ESCAPED_QUOTED,
 _QUOTE_IN_QUOTED, _AFTER_LINE) = range(8)


class _Reader(object):
    """CSV reader

Reader objects are responsible for reading and parsing tabular data
in CSV format."""
    __module__ = '_csv'
    __slots__ = ('_lines', '_dialect', '_state', '_fields', '_field', '_numeric', '_line_num')

    dialect = property(lambda self: self._dialect)
    line_num = property(lambda self: self._line_num)

    def __iter__(self):
        return self

    def next(self):
        d = self._dialect
        self._fields = []
        self._field = []
        self._numeric = False
        self._state = _START_RECORD
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if self._field or self._state == _IN_QUOTED:
                    if d.strict:
                        raise Error('unexpected end of data')
                    self._save()
                    return self._fields
                raise
            if isinstance(line, unicode):
                line = str(line)
            elif not isinstance(line, str):
                raise TypeError('expected string or Unicode object, %s found' % _type_name(line))
            if '\0' in line:
                raise Error('line contains NUL')
            self._line_num += 1
            self._parse(line, d.delimiter, d.quotechar if d.quoting != QUOTE_NONE else None, d.escapechar, d)
            if self._state == _START_RECORD:
                return self._fields

    def _save(self):
        text = ''.join(self._field)
        self._field = []
        if self._numeric:
            self._numeric = False
            self._fields.append(float(text))
        else:
            self._fields.append(text)

    def _add(self, char):
        if len(self._field) >= _limit:
            raise Error('field larger than field limit (%d)' % _limit)
        self._field.append(char)

    def _parse(self, line, delimiter, quote, escape, d):
        for char in line:
            self._process(char, delimiter, quote, escape, d)
        self._process('', delimiter, quote, escape, d)

    def _process(self, char, delimiter, quote, escape, d):
        """Takes in a character; '' is the end of a line from the iterator."""
        state = self._state
        end = char == '\n' or char == '\r' or char == ''
        if state == _START_RECORD:
            if char == '':
                return
            if end:
                self._state = _AFTER_LINE
                return
            state = _START_FIELD
        if state == _START_FIELD:
            if end:
                self._save()
                self._state = _START_RECORD if char == '' else _AFTER_LINE
            elif char == quote:
                self._state = _IN_QUOTED
            elif char == escape:
                self._state = _ESCAPED
            elif char == ' ' and d.skipinitialspace:
                self._state = _START_FIELD
            elif char == delimiter:
                self._save()
                self._state = _START_FIELD
            else:
                if d.quoting == QUOTE_NONNUMERIC:
                    self._numeric = True
                self._add(char)
                self._state = _IN_FIELD
        elif state == _IN_FIELD:
            if end:
                self._save()
                self._state = _START_RECORD if char == '' else _AFTER_LINE
            elif char == escape:
                self._state = _ESCAPED
            elif char == delimiter:
                self._save()
                self._state = _START_FIELD
            else:
                self._add(char)
        elif state == _IN_QUOTED:
            if char == '':
                return
            if char == escape:
                self._state = _ESCAPED_QUOTED
            elif char == quote:
                self._state = _QUOTE_IN_QUOTED if d.doublequote else _IN_FIELD
            else:
                self._add(char)
        elif state == _QUOTE_IN_QUOTED:
            if char == quote:
                self._add(char)
                self._state = _IN_QUOTED
            elif char == delimiter:
                self._save()
                self._state = _START_FIELD
            elif end:
                self._save()
                self._state = _START_RECORD if char == '' else _AFTER_LINE
            elif d.strict:
                raise Error("'%s' expected after '%s'" % (delimiter, d.quotechar))
            else:
                self._add(char)
                self._state = _IN_FIELD
        elif state == _ESCAPED:
            self._add(char or '\n')
            self._state = _IN_FIELD
        elif state == _ESCAPED_QUOTED:
            self._add(char or '\n')
            self._state = _IN_QUOTED
        elif char == '':
            self._state = _START_RECORD
        elif not end:
            raise Error('new-line character seen in unquoted field - do you need to open the file in universal-newline mode?')


def reader(iterable, dialect=None, **fmtparams):
    """csv_reader = reader(iterable [, dialect='excel']
                        [optional keyword args])
    for row in csv_reader:
        process(row)

The "iterable" argument can be any object that returns a line
of input for each iteration, such as a file object or a list."""
    self = _Reader()
    try:
        self._lines = iter(iterable)
    except TypeError:
        raise TypeError('argument 1 must be an iterator')
    self._dialect = Dialect(dialect, **fmtparams)
    self._fields = []
    self._field = []
    self._line_num = 0
    return self


class _Writer(object):
    """CSV writer

Writer objects are responsible for generating tabular data
in CSV format from sequence input."""
    __module__ = '_csv'
    __slots__ = ('_write', '_dialect')

    dialect = property(lambda self: self._dialect)

    def writerow(self, row):
        """writerow(iterable)

Construct and write a CSV record from an iterable of fields.  Non-string
elements will be converted to string."""
        d = self._dialect
        try:
            count = len(row)  # a sequence
            fields = [row[i] for i in range(count)]
        except (TypeError, AttributeError, KeyError):
            raise Error('sequence expected')
        out = []
        for field in fields:
            quoted = d.quoting == QUOTE_ALL or d.quoting == QUOTE_NONNUMERIC and not isinstance(field, (int, long, float, complex))
            text = field if isinstance(field, str) else '' if field is None else repr(field) if isinstance(field, float) else str(field)
            out.append(_written(text, quoted, d))
        if len(out) == 1 and out[0] == '':
            if d.quoting == QUOTE_NONE:
                raise Error('single empty field record must be quoted')
            out[0] = d.quotechar * 2
        return self._write(d.delimiter.join(out) + d.lineterminator)

    def writerows(self, rows):
        """writerows(iterable of iterables)

Construct and write a series of iterables to a csv file.  Non-string
elements will be converted to string."""
        try:
            rows = iter(rows)
        except TypeError:
            raise TypeError('writerows() argument must be iterable')
        for row in rows:
            self.writerow(row)


def _written(text, quoted, d):
    """A field with what escapes and quotes it needs."""
    special = (d.delimiter, d.escapechar, d.quotechar)
    if not any(char in special or char in d.lineterminator for char in text):
        return d.quotechar + text + d.quotechar if quoted else text
    out = []
    for char in text:
        if char in special or char in d.lineterminator:
            escaped = d.quoting == QUOTE_NONE
            if not escaped:
                if char == d.quotechar:
                    if d.doublequote:
                        out.append(char)
                    else:
                        escaped = True
                if not escaped:
                    quoted = True
            if escaped:
                if not d.escapechar:
                    raise Error('need to escape, but no escapechar set')
                out.append(d.escapechar)
        out.append(char)
    text = ''.join(out)
    return d.quotechar + text + d.quotechar if quoted else text


def writer(fileobj, dialect=None, **fmtparams):
    """csv_writer = csv.writer(fileobj [, dialect='excel']
                        [optional keyword args])
    for row in sequence:
        csv_writer.writerow(row)

The "fileobj" argument can be any object that supports the file API."""
    write = getattr(fileobj, 'write', None)
    if not callable(write):
        raise TypeError('argument 1 must have a "write" method')
    self = _Writer()
    self._dialect = Dialect(dialect, **fmtparams)
    self._write = write
    return self


_Reader.__name__ = 'reader'
_Writer.__name__ = 'writer'
_seal(Dialect, '_csv.Dialect')
_seal(_Reader, '_csv.reader')
_seal(_Writer, '_csv.writer')
