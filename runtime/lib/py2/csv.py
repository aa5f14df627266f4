"""CSV parsing and writing: Library Reference, csv."""

import re
from cStringIO import StringIO

from _csv import Error, QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, __doc__, __version__, field_size_limit, \
    get_dialect, list_dialects, reader, register_dialect, unregister_dialect, writer
from _csv import Dialect as _Dialect

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'Error', 'Dialect', '__doc__', 'excel', 'excel_tab',
           'field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect', 'list_dialects', 'Sniffer',
           'unregister_dialect', '__version__', 'DictReader', 'DictWriter']


class Dialect:
    """Describe an Excel dialect.

    This must be subclassed (see csv.excel).  Valid attributes are:
    delimiter, quotechar, escapechar, doublequote, skipinitialspace,
    lineterminator, quoting."""
    _name = ''
    _valid = False
    delimiter = quotechar = escapechar = doublequote = skipinitialspace = lineterminator = quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        self._validate()

    def _validate(self):
        try:
            _Dialect(self)
        except TypeError as e:
            raise Error(str(e))


class excel(Dialect):
    """Describe the usual properties of Excel-generated CSV files."""
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\r\n'
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """Describe the usual properties of Excel-generated TAB-delimited files."""
    delimiter = '\t'


register_dialect('excel', excel)
register_dialect('excel-tab', excel_tab)


class DictReader:
    """Rows as dicts with the keys fieldnames, or those of the first row."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        self._fieldnames = fieldnames
        self.restkey = restkey    # of the list of values that have no key
        self.restval = restval    # of keys that have no value
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = self.reader.next()
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def next(self):
        if self.line_num == 0:
            self.fieldnames
        row = self.reader.next()
        self.line_num = self.reader.line_num
        while row == []:  # blank lines are no rows
            row = self.reader.next()
        names = self.fieldnames
        d = dict(zip(names, row))
        if len(names) < len(row):
            d[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            d[name] = self.restval
        return d


class DictWriter:
    """Writes dicts, the values in the order of fieldnames."""

    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        self.fieldnames = fieldnames
        self.restval = restval
        if extrasaction.lower() not in ('raise', 'ignore'):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _dict_to_list(self, rowdict):
        if self.extrasaction == 'raise':
            wrong = [key for key in rowdict if key not in self.fieldnames]
            if wrong:
                raise ValueError('dict contains fields not in fieldnames: ' + ', '.join([repr(x) for x in wrong]))
        return [rowdict.get(key, self.restval) for key in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._dict_to_list(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows([self._dict_to_list(rowdict) for rowdict in rowdicts])


class Sniffer:
    """"Sniffs" the format of a CSV file (i.e. delimiter, quotechar)
    Returns a Dialect object."""

    def __init__(self):
        self.preferred = [',', '\t', ';', ' ', ':']  # in case more than one delimiter is possible

    def sniff(self, sample, delimiters=None):
        """Returns a dialect (or None) corresponding to the sample"""
        quotechar, doublequote, delimiter, skipinitialspace = self._by_quotes(sample, delimiters)
        if not delimiter:
            delimiter, skipinitialspace = self._by_counts(sample, delimiters)
        if not delimiter:
            raise Error('Could not determine delimiter')

        class dialect(Dialect):
            _name = 'sniffed'
            lineterminator = '\r\n'
            quoting = QUOTE_MINIMAL
        dialect.doublequote = doublequote
        dialect.delimiter = delimiter
        dialect.quotechar = quotechar or '"'  # there must be one
        dialect.skipinitialspace = skipinitialspace
        return dialect

    def _by_quotes(self, data, delimiters):
        """Looks for text in quotes between two equal delimiters, or beside one. The most frequent quote and delimiter win."""
        found = []
        for pattern in (r'(?P<delim>[^\w\n"\'])(?P<space> ?)(?P<quote>["\']).*?(?P=quote)(?P=delim)',       # ,".*?",
                        r'(?:^|\n)(?P<quote>["\']).*?(?P=quote)(?P<delim>[^\w\n"\'])(?P<space> ?)',         #  ".*?",
                        r'(?P<delim>[^\w\n"\'])(?P<space> ?)(?P<quote>["\']).*?(?P=quote)(?:$|\n)',         # ,".*?"
                        r'(?:^|\n)(?P<quote>["\']).*?(?P=quote)(?:$|\n)'):                                  #  ".*?"
            found = [m.groupdict() for m in re.finditer(pattern, data, re.DOTALL | re.MULTILINE)]
            if found:
                break
        if not found:
            return '', False, None, 0
        quotes, delims, spaces = {}, {}, 0
        for groups in found:
            quote = groups['quote']
            quotes[quote] = quotes.get(quote, 0) + 1
            delim = groups.get('delim')
            if delim and (delimiters is None or delim in delimiters):
                delims[delim] = delims.get(delim, 0) + 1
            if groups.get('space'):
                spaces += 1
        quotechar = reduce(lambda a, b: a if quotes[a] > quotes[b] else b, quotes)
        if delims:
            delim = reduce(lambda a, b: a if delims[a] > delims[b] else b, delims)
            skipinitialspace = delims[delim] == spaces
            if delim == '\n':  # most likely a file with a single column
                delim = ''
        else:
            delim, skipinitialspace = '', 0
        # Two quotes side by side between delimiters: quotes are doubled.
        doubled = r'((%(delim)s)|^)\W*%(quote)s[^%(delim)s\n]*%(quote)s[^%(delim)s\n]*%(quote)s\W*((%(delim)s)|$)' % {
            'delim': re.escape(delim), 'quote': quotechar}
        return quotechar, bool(re.search(doubled, data, re.MULTILINE)), delim, skipinitialspace

    def _by_counts(self, data, delimiters):
        """A delimiter is a character that is in (nearly) all lines equally often.

        Lines are taken in tens. For each ASCII character: how many lines have how many of it; the most frequent number, less the
        lines with other ones, is held against the number of lines so far, with less and less demanded."""
        lines = filter(None, data.split('\n'))
        characters = [chr(c) for c in range(127)]
        chunk = min(10, len(lines))
        rounds = 0
        frequencies, modes, delims = {}, {}, {}
        start, end = 0, chunk
        while start < len(lines):
            rounds += 1
            for line in lines[start:end]:
                for char in characters:
                    counts = frequencies.setdefault(char, {})
                    n = line.count(char)
                    counts[n] = counts.get(n, 0) + 1
            for char in frequencies:
                items = frequencies[char].items()
                if len(items) == 1 and items[0][0] == 0:
                    continue
                if len(items) > 1:
                    modes[char] = reduce(lambda a, b: a if a[1] > b[1] else b, items)
                    items.remove(modes[char])
                    modes[char] = (modes[char][0], modes[char][1] - sum([item[1] for item in items]))
                else:
                    modes[char] = items[0]
            total = float(min(chunk * rounds, len(lines)))
            consistency = 1.0
            while not delims and consistency >= 0.9:
                for char, (n, weight) in modes.items():
                    if n > 0 and weight > 0 and weight / total >= consistency and (delimiters is None or char in delimiters):
                        delims[char] = (n, weight)
                consistency -= 0.01
            if len(delims) == 1:
                return self._with_space(lines, delims.keys()[0])
            start = end
            end += chunk
        if not delims:
            return '', 0
        for delim in self.preferred:
            if delim in delims:
                return self._with_space(lines, delim)
        best = sorted([(value, key) for key, value in delims.items()])[-1]
        return self._with_space(lines, best[1])

    def _with_space(self, lines, delim):
        return delim, lines[0].count(delim) == lines[0].count('%c ' % delim)

    def has_header(self, sample):
        """Is the first row a header? Columns whose other rows are all numbers, or all texts of one length, vote: a header does
        not fit among them."""
        rows = reader(StringIO(sample), self.sniff(sample))
        header = rows.next()
        kinds = dict([(i, None) for i in range(len(header))])
        checked = 0
        for row in rows:
            if checked > 20:
                break
            checked += 1
            if len(row) != len(header):
                continue
            for column in kinds.keys():
                kind = len(row[column])
                for number in (int, long, float, complex):
                    try:
                        number(row[column])
                    except (ValueError, OverflowError):
                        continue
                    kind = int if number is long else number
                    break
                if kind != kinds[column]:
                    if kinds[column] is None:
                        kinds[column] = kind
                    else:
                        del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if type(kind) is int:
                votes += 1 if len(header[column]) != kind else -1
            else:
                try:
                    kind(header[column])
                except (ValueError, TypeError):
                    votes += 1
                else:
                    votes -= 1
        return votes > 0
