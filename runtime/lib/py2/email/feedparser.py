"""A parser that is fed piece by piece. It never fails: what is wrong it notes in the messages' `defects`.

The pieces are kept, and parsed when the last has come.
"""

import re

from email import errors, message

__all__ = ['FeedParser']

_line = re.compile(r'[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+')
_end = re.compile(r'(\r\n|\r|\n)\Z')
# RFC 2822, 3.6.8: a name is of printable characters of ASCII without the colon. In a file of messages "From " begins one.
_header = re.compile(r'^(From |[\041-\071\073-\176]{1,}:|[\t ])')


def _without_end(line):
    return _end.sub('', line)


class _Lines:
    """Lines, of which those up to a boundary can be made all there is."""

    def __init__(self, lines):
        self.lines = lines
        self.at = 0
        self.stops = []

    def next(self):
        """The next line; '' at a boundary of an outer part, or at the end."""
        if self.at == len(self.lines):
            return ''
        line = self.lines[self.at]
        for stop in self.stops:
            if stop(line):
                return ''
        self.at += 1
        return line

    def rest(self):
        found = []
        for line in iter(self.next, ''):
            found.append(line)
        return found


class FeedParser:
    """A feed-style parser of email."""

    def __init__(self, _factory=message.Message):
        """_factory is called with no arguments to create a new message obj"""
        self._factory = _factory
        self._pieces = []
        self._headersonly = False

    def _set_headersonly(self):
        self._headersonly = True

    def feed(self, data):
        """Push more data into the parser."""
        self._pieces.append(data)

    def close(self):
        """Parse all remaining data and return the root message object."""
        text = ''.join(self._pieces)
        self._pieces = []
        root = self._message(_Lines(_line.findall(text)), None)
        if root.get_content_maintype() == 'multipart' and not root.is_multipart():
            root.defects.append(errors.MultipartInvariantViolationDefect())
        return root

    def _message(self, lines, container):
        made = self._last = self._factory()
        if container is not None and container.get_content_type() == 'multipart/digest':
            made.set_default_type('message/rfc822')
        headers = []
        for line in iter(lines.next, ''):
            if not _header.match(line):
                # An empty line belongs to neither headers nor body; another is the body's first.
                if _without_end(line) or not line.strip('\r\n') == '':
                    lines.at -= 1
                break
            headers.append(line)
        if len(headers) > 1 and headers[-1].startswith('From '):
            lines.lines.insert(lines.at, headers.pop())     # rather the first line of the body
        self._headers(made, headers)
        if self._headersonly:
            made.set_payload(''.join(lines.rest()))
        elif made.get_content_type() == 'message/delivery-status':
            self._delivery_status(made, lines)
        elif made.get_content_maintype() == 'message':
            made.attach(self._message(lines, made))
        elif made.get_content_maintype() == 'multipart':
            self._multipart(made, lines)
        else:
            made.set_payload(''.join(lines.rest()))
        return made

    def _delivery_status(self, made, lines):
        """RFC 3464: blocks of headers, with empty lines between."""
        while True:
            lines.stops.append(lambda line: line in ('\n', '\r\n', '\r'))
            part = self._message(lines, made)
            lines.stops.pop()
            made.attach(part)
            while True:
                line = lines.next()
                if line == '' or line.strip('\r\n'):
                    break
            if line == '':
                break
            lines.at -= 1

    def _multipart(self, made, lines):
        boundary = made.get_boundary()
        if boundary is None:
            made.defects.append(errors.NoBoundaryInMultipartDefect())
            made.set_payload(''.join(lines.rest()))
            return
        separator = '--' + boundary
        is_boundary = re.compile('(?P<sep>' + re.escape(separator) + r')(?P<end>--)?(?P<ws>[ \t]*)(?P<linesep>\r\n|\r|\n)?$').match
        preamble = []
        epilogue_end = ''
        started = ended = False
        while True:
            line = lines.next()
            if line == '':
                break
            match = is_boundary(line)
            if not match:
                preamble.append(line)       # only before the first boundary
                continue
            if match.group('end'):
                ended = True
                epilogue_end = match.group('linesep')
                break
            if not started:
                if preamble:
                    # The last line end belongs to the boundary.
                    preamble[-1] = _without_end(preamble[-1])
                    made.preamble = ''.join(preamble)
                started = True
                lines.at -= 1
                continue
            # Boundaries may be doubled.
            while True:
                line = lines.next()
                match = is_boundary(line) if line else None
                if not match:
                    break
            if line:
                lines.at -= 1
            lines.stops.append(is_boundary)
            made.attach(self._message(lines, made))
            lines.stops.pop()
            self._trim(self._last)          # the innermost, if the part was a message of messages
        if not started:
            made.defects.append(errors.StartBoundaryNotFoundDefect())
            made.set_payload(''.join(preamble))
            lines.rest()                # what comes after an end without a beginning is lost
            made.epilogue = ''
            return
        # The end of the boundary's line begins the epilogue: "--x--" and an empty line are an empty epilogue.
        epilogue = lines.rest()
        if epilogue_end or not ended:
            epilogue = [''] + epilogue if ended else epilogue
        if epilogue:
            first = re.match(r'^(\r\n|\r|\n)', epilogue[0])
            if first:
                epilogue[0] = epilogue[0][first.end():]
        made.epilogue = ''.join(epilogue)

    def _trim(self, part):
        """The line end before a boundary belongs to the boundary: of a multipart it is its epilogue's, or the last part's."""
        if part.get_content_maintype() == 'multipart':
            if part.epilogue == '':
                part.epilogue = None
            elif part.epilogue is not None:
                part.epilogue = _without_end(part.epilogue)
        else:
            payload = part.get_payload()
            if isinstance(payload, basestring):
                part.set_payload(_without_end(payload))

    def _headers(self, made, lines):
        name, value = '', []
        for number, line in enumerate(lines):
            if line[0] in ' \t':
                if not name:
                    made.defects.append(errors.FirstHeaderLineIsContinuationDefect(line))
                    continue
                value.append(line)
                continue
            if name:
                made[name] = ''.join(value)[:-1].rstrip('\r\n') if ''.join(value)[-1:] in '\r\n' else ''.join(value)
                name, value = '', []
            if line.startswith('From '):
                if number == 0:
                    made.set_unixfrom(_without_end(line))
                else:
                    made.defects.append(errors.MisplacedEnvelopeHeaderDefect(line))
                continue
            at = line.find(':')
            name = line[:at]
            value = [line[at + 1:].lstrip()]
        if name:
            made[name] = ''.join(value).rstrip('\r\n')
