"""Addresses in mail headers, for modules rfc822 and email.utils: RFC 2822, 3.4, and what else is met with."""

_BLANKS = ' \t'
_ENDS = '\r\n'
_SPECIALS = '()<>@,:.;\"[]'
_ATOM_ENDS = _SPECIALS + _BLANKS + _ENDS
# A phrase may hold dots, though it should not.
_PHRASE_ENDS = _ATOM_ENDS.replace('.', '')


class Reader:
    """Takes a header apart, character by character. `mail`: by the rules of package email, which wants a
    domain after '@', and goes on after what is no address."""

    def __init__(self, field, mail):
        self.field = field
        self.mail = mail
        self.pos = 0
        self.comments = []

    def peek(self):
        return self.field[self.pos:self.pos + 1]

    def skip(self):
        """Goes past blanks and comments."""
        while self.pos < len(self.field):
            c = self.field[self.pos]
            if c in _BLANKS or c in _ENDS:
                self.pos += 1
            elif c == '(':
                self.comments.append(self.comment())
            else:
                break

    def delimited(self, first, last, comments=True):
        """What stands between two characters, a backslash protecting others. '' if it does not begin here."""
        if self.peek() != first:
            return ''
        parts = []
        quoted = False
        self.pos += 1
        while self.pos < len(self.field):
            c = self.field[self.pos]
            if quoted:
                parts.append(c)
                quoted = False
            elif c in last:
                self.pos += 1
                break
            elif comments and c == '(':
                parts.append(self.comment())
                continue
            elif c == '\\':
                quoted = True
            else:
                parts.append(c)
            self.pos += 1
        return ''.join(parts)

    def quoted(self):
        return self.delimited('"', '"\r', False)

    def comment(self):
        return self.delimited('(', ')\r', True)

    def literal(self):
        return '[%s]' % self.delimited('[', ']\r', False)

    def atom(self, ends=_ATOM_ENDS):
        start = self.pos
        while self.pos < len(self.field) and self.field[self.pos] not in ends:
            self.pos += 1
        return self.field[start:self.pos]

    def phrase(self):
        """A list of words."""
        words = []
        while self.pos < len(self.field):
            c = self.peek()
            if c in _BLANKS or (self.mail and c in _ENDS):
                self.pos += 1
            elif c == '"':
                words.append(self.quoted())
            elif c == '(':
                self.comments.append(self.comment())
            elif c in _PHRASE_ENDS:
                break
            else:
                words.append(self.atom(_PHRASE_ENDS))
        return words

    def route(self):
        """An address in angle brackets, a route before it left out."""
        if self.peek() != '<':
            return None
        in_route = False
        self.pos += 1
        self.skip()
        address = ''
        while self.pos < len(self.field):
            c = self.peek()
            if in_route:
                self.domain()
                in_route = False
            elif c == '>':
                self.pos += 1
                break
            elif c == '@':
                self.pos += 1
                in_route = True
            elif c == ':':
                self.pos += 1
            else:
                address = self.spec()
                self.pos += 1
                break
            self.skip()
        return address

    def spec(self):
        """local@domain; without a domain the local part."""
        parts = []
        self.skip()
        while self.pos < len(self.field):
            c = self.peek()
            if c == '.':
                parts.append('.')
                self.pos += 1
            elif c == '"':
                text = self.quoted()
                parts.append('"%s"' % (text.replace('\\', '\\\\').replace('"', '\\"') if self.mail else text))
            elif c in _ATOM_ENDS:
                break
            else:
                parts.append(self.atom())
            self.skip()
        if self.pos >= len(self.field) or self.peek() != '@':
            return ''.join(parts)
        parts.append('@')
        self.pos += 1
        self.skip()
        domain = self.domain()
        if self.mail and not domain:
            return ''           # RFC 5322, 3.4.1: there must be one
        return ''.join(parts) + domain

    def domain(self):
        parts = []
        while self.pos < len(self.field):
            c = self.peek()
            if c in _BLANKS:
                self.pos += 1
            elif c == '(':
                self.comments.append(self.comment())
            elif c == '[':
                parts.append(self.literal())
            elif c == '.':
                self.pos += 1
                parts.append('.')
            elif c == '@' and self.mail:
                return ''       # local@domain@other is no address
            elif c in _ATOM_ENDS:
                break
            else:
                parts.append(self.atom())
        return ''.join(parts)

    def all(self):
        """Every address. What is none ends the list; package email goes on, with ('', '') in its place."""
        found = []
        while self.pos < len(self.field):
            addresses = self.one()
            if not addresses and not self.mail:
                break
            found += addresses or [('', '')]
        return found

    def with_comments(self, words, address):
        name = ' '.join(words)
        if self.comments:
            name += ' (%s)' % ' '.join(self.comments)
        return [(name, address)]

    def one(self):
        """The next address, or those of the next group."""
        self.comments = []
        self.skip()
        start, comments = self.pos, self.comments
        words = self.phrase()
        self.skip()
        found = []
        c = self.peek()
        if not c:
            if words:
                found = [(' '.join(self.comments), words[0])]
        elif c in '.@':
            # An address without a name: it is read again as one, comments and all.
            self.pos, self.comments = start, comments
            address = self.spec()
            found = [(' '.join(self.comments), address)]
        elif c == ':':
            size = len(self.field)
            self.pos += 1
            while self.pos < size:
                self.skip()
                if self.pos < size and self.peek() == ';':
                    self.pos += 1
                    break
                found = found + self.one()
        elif c == '<':
            found = self.with_comments(words, self.route())
        elif words:
            found = [(' '.join(self.comments), words[0])]
        elif c in _SPECIALS:
            self.pos += 1
        self.skip()
        if self.peek() == ',':
            self.pos += 1
        return found
