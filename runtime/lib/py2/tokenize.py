"""Texts of Python as tokens, with comments: Library Reference, tokenize."""

import re
import string
import sys
from token import *
from token import tok_name

COMMENT = N_TOKENS
tok_name[COMMENT] = 'COMMENT'
NL = N_TOKENS + 1
tok_name[NL] = 'NL'
N_TOKENS += 2

tabsize = 8

_PREFIX = r'[uUbB]?[rR]?'
_NUMBER = (r'(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?[jJ]|(?:\d+\.\d*|\.\d+)(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+'
           r'|0[xX][\da-fA-F]+[lL]?|0[bB][01]+[lL]?|0[oO]?[0-7]*[lL]?|[1-9]\d*[lL]?')
_OPERATOR = r'\*\*=?|>>=?|<<=?|<>|!=|//=?|[+\-*/%&|^=<>]=?|~|[\][(){}]|[:;.,`@]'
_STRING = _PREFIX + r"(?:'[^\n'\\]*(?:\\.[^\n'\\]*)*(?:'|\\\r?\n)|" r'"[^\n"\\]*(?:\\.[^\n"\\]*)*(?:"|\\\r?\n))'
_token = re.compile(r'[ \f\t]*(?P<token>\\\r?\n|\Z|#[^\r\n]*|' + _PREFIX + r"'''|" + _PREFIX + '"""|' + _NUMBER + r'|\r?\n|' + _OPERATOR + '|' + _STRING
                    + r'|[a-zA-Z_]\w*)')
_ends = {"'": re.compile(r"[^'\\]*(?:\\.[^'\\]*)*'"), '"': re.compile(r'[^"\\]*(?:\\.[^"\\]*)*"'),
         "'''": re.compile(r"[^'\\]*(?:(?:\\.|'(?!''))[^'\\]*)*'''", re.DOTALL),
         '"""': re.compile(r'[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""', re.DOTALL)}
_quote = re.compile(_PREFIX + r'(\'\'\'|"""|\'|")')


class TokenError(Exception):
    pass


class StopTokenizing(Exception):
    pass


def printtoken(type, token, srow_scol, erow_ecol, line):
    srow, scol = srow_scol
    erow, ecol = erow_ecol
    print '%d,%d-%d,%d:\t%s\t%s' % (srow, scol, erow, ecol, tok_name[type], repr(token))


def tokenize(readline, tokeneater=printtoken):
    """Calls tokeneater(type, token, (row, column), (row, column), line) for each token, until it raises StopTokenizing."""
    try:
        for token in generate_tokens(readline):
            tokeneater(*token)
    except StopTokenizing:
        pass


def _column(line):
    """(columns of the indentation, characters of it)"""
    column = at = 0
    for c in line:
        if c == ' ':
            column += 1
        elif c == '\t':
            column = (column // tabsize + 1) * tabsize
        elif c == '\f':
            column = 0
        else:
            break
        at += 1
    return column, at


def generate_tokens(readline):
    """Yields (type, token, (row, column), (row, column), line) for the lines that readline gives, '' at the end."""
    row = depth = 0
    continued = False
    indents = [0]
    # Of a string that goes on in the next line: its text and lines so far, where it starts, its end; a single quote needs a backslash.
    text = lines = start = end = None
    single = False
    while True:
        try:
            line = readline()
        except StopIteration:
            line = ''
        row += 1
        at = 0
        if end is not None:
            if not line:
                raise TokenError('EOF in multi-line string', start)
            match = end.match(line)
            if match:
                at = match.end()
                yield STRING, text + line[:at], start, (row, at), lines + line
                end = None
            elif single and line[-2:] != '\\\n' and line[-3:] != '\\\r\n':
                yield ERRORTOKEN, text + line, start, (row, len(line)), lines
                end = None
                continue
            else:
                text += line
                lines += line
                continue
        elif depth == 0 and not continued:
            if not line:
                break
            column, at = _column(line)
            if at == len(line):
                # Blanks, and no end of the line.
                break
            if line[at] in '#\r\n':
                if line[at] == '#':
                    comment = line[at:].rstrip('\r\n')
                    yield COMMENT, comment, (row, at), (row, at + len(comment)), line
                    at += len(comment)
                    yield NL, line[at:], (row, at), (row, len(line)), line
                else:
                    yield (NL, COMMENT)[line[at] == '#'], line[at:], (row, at), (row, len(line)), line
                continue
            if column > indents[-1]:
                indents.append(column)
                yield INDENT, line[:at], (row, 0), (row, at), line
            while column < indents[-1]:
                if column not in indents:
                    raise IndentationError('unindent does not match any outer indentation level', ('<tokenize>', row, at, line))
                indents.pop()
                yield DEDENT, '', (row, at), (row, at), line
        else:
            if not line:
                raise TokenError('EOF in multi-line statement', (row, 0))
            continued = False
        while at < len(line):
            match = _token.match(line, at)
            if not match:
                yield ERRORTOKEN, line[at], (row, at), (row, at + 1), line
                at += 1
                continue
            first, at = match.span('token')
            if first == at:
                continue
            place, place_end = (row, first), (row, at)
            token, initial = line[first:at], line[first]
            quoted = _quote.match(token)
            if initial in string.digits or initial == '.' and token != '.':
                yield NUMBER, token, place, place_end, line
            elif initial in '\r\n':
                yield NL if depth > 0 else NEWLINE, token, place, place_end, line
            elif initial == '#':
                yield COMMENT, token, place, place_end, line
            elif quoted and len(quoted.group(1)) == 3:
                ending = _ends[quoted.group(1)]
                match = ending.match(line, at)
                if match:
                    at = match.end()
                    yield STRING, line[first:at], place, (row, at), line
                else:
                    text, lines, start, end, single = line[first:], line, place, ending, False
                    break
            elif quoted:
                if token[-1] == '\n':
                    text, lines, start, end, single = line[first:], line, place, _ends[quoted.group(1)], True
                    break
                yield STRING, token, place, place_end, line
            elif initial in string.ascii_letters or initial == '_':
                yield NAME, token, place, place_end, line
            elif initial == '\\':
                continued = True
            else:
                if initial in '([{':
                    depth += 1
                elif initial in ')]}':
                    depth -= 1
                yield OP, token, place, place_end, line
    for indent in indents[1:]:
        yield DEDENT, '', (row, 0), (row, 0), ''
    yield ENDMARKER, '', (row, 0), (row, 0), ''


class Untokenizer:
    """Puts tokens together; those with places stand where they stood."""

    def __init__(self):
        self.tokens = []
        self.prev_row = 1
        self.prev_col = 0

    def add_whitespace(self, start):
        row, column = start
        if row < self.prev_row or row == self.prev_row and column < self.prev_col:
            raise ValueError('start ({},{}) precedes previous end ({},{})'.format(row, column, self.prev_row, self.prev_col))
        if row > self.prev_row:
            self.tokens.append('\\\n' * (row - self.prev_row))
            self.prev_col = 0
        if column > self.prev_col:
            self.tokens.append(' ' * (column - self.prev_col))

    def untokenize(self, iterable):
        tokens = iter(iterable)
        indents = []
        line_begins = False
        for t in tokens:
            if len(t) == 2:
                self.compat(t, tokens)
                break
            type, token, start, end, line = t
            if type == ENDMARKER:
                break
            if type == INDENT:
                indents.append(token)
                continue
            if type == DEDENT:
                indents.pop()
                self.prev_row, self.prev_col = end
                continue
            if type in (NEWLINE, NL):
                line_begins = True
            elif line_begins and indents:
                if start[1] >= len(indents[-1]):
                    self.tokens.append(indents[-1])
                    self.prev_col = len(indents[-1])
                line_begins = False
            self.add_whitespace(start)
            self.tokens.append(token)
            self.prev_row, self.prev_col = end
            if type in (NEWLINE, NL):
                self.prev_row += 1
                self.prev_col = 0
        return ''.join(self.tokens)

    def compat(self, token, iterable):
        """For pairs of type and text."""
        indents = []
        put = self.tokens.append
        line_begins = token[0] in (NEWLINE, NL)
        after_string = False
        pending = [token]
        for token in pending + list(iterable):
            kind, text = token[:2]
            if kind in (NAME, NUMBER):
                text += ' '
            if kind == STRING:
                if after_string:
                    text = ' ' + text
                after_string = True
            else:
                after_string = False
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                continue
            if kind in (NEWLINE, NL):
                line_begins = True
            elif line_begins and indents:
                put(indents[-1])
                line_begins = False
            put(text)


def untokenize(iterable):
    """A text with these tokens."""
    return Untokenizer().untokenize(iterable)
