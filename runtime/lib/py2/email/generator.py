"""Text of messages: Library Reference, email.generator."""

import random
import re
import sys
import time
from cStringIO import StringIO

from email.header import Header

__all__ = ['Generator', 'DecodedGenerator']

NL = '\n'
_from = re.compile(r'^From ', re.MULTILINE)


def _is8bitstring(s):
    if isinstance(s, str):
        try:
            unicode(s, 'us-ascii')
        except UnicodeError:
            return True
    return False


class Generator:
    """Generates output from a Message object tree.

    This basic generator writes the message to the given file object as plain
    text.
    """

    def __init__(self, outfp, mangle_from_=True, maxheaderlen=78):
        """Create the generator for message flattening.

        outfp is the output file-like object for writing the message to.  It
        must have a write() method.

        Optional mangle_from_ is a flag that, when True (the default), escapes
        From_ lines in the body of the message by putting a `>' in front of
        them.

        Optional maxheaderlen specifies the longest length for a non-continued
        header.  When a header line is longer (in characters, with tabs
        expanded to 8 spaces) than maxheaderlen, the header will split as
        defined in the Header class.  Set maxheaderlen to zero to disable
        header wrapping.  The default is 78, as recommended (but not required)
        by RFC 2822.
        """
        self._fp = outfp
        self._mangle_from_ = mangle_from_
        self._maxheaderlen = maxheaderlen

    def write(self, s):
        self._fp.write(s)

    def flatten(self, msg, unixfrom=False):
        """Print the message object tree rooted at msg to the output file
        specified when the Generator instance was created.

        unixfrom is a flag that forces the printing of a Unix From_ delimiter
        before the first object in the message tree.  If the original message
        has no From_ delimiter, a `standard' one is crafted.  By default, this
        is False to inhibit the printing of any From_ delimiter.

        Note that for subobjects, no From_ line is printed.
        """
        if unixfrom:
            line = msg.get_unixfrom()
            if not line:
                line = 'From nobody ' + time.ctime(time.time())
            print >>self._fp, line
        self._write(msg)

    def clone(self, fp):
        """Clone this generator with the exact same options."""
        return self.__class__(fp, self._mangle_from_, self._maxheaderlen)

    def _write(self, msg):
        # The body first: a boundary that is made for it stands in the headers.
        out = self._fp
        try:
            self._fp = body = StringIO()
            self._dispatch(msg)
        finally:
            self._fp = out
        write_headers = getattr(msg, '_write_headers', None)
        if write_headers is None:
            self._write_headers(msg)
        else:
            write_headers(self)
        self._fp.write(body.getvalue())

    def _dispatch(self, msg):
        main, sub = msg.get_content_maintype(), msg.get_content_subtype()
        name = (main + '_' + sub).replace('-', '_')
        method = getattr(self, '_handle_' + name, None)
        if method is None:
            method = getattr(self, '_handle_' + main.replace('-', '_'), None)
            if method is None:
                method = self._writeBody
        method(msg)

    def _write_headers(self, msg):
        for name, value in msg.items():
            print >>self._fp, '%s:' % name,
            if self._maxheaderlen == 0:
                print >>self._fp, value
            elif isinstance(value, Header):
                print >>self._fp, value.encode()
            elif _is8bitstring(value):
                print >>self._fp, value         # where it may be split nobody knows
            else:
                print >>self._fp, Header(value, maxlinelen=self._maxheaderlen, header_name=name).encode()
        print >>self._fp

    def _mangled(self, text):
        return _from.sub('>From ', text) if self._mangle_from_ else text

    def _handle_text(self, msg):
        payload = msg.get_payload()
        if payload is None:
            return
        if not isinstance(payload, basestring):
            raise TypeError('string payload expected: %s' % type(payload))
        self._fp.write(self._mangled(payload))

    _writeBody = _handle_text

    def _flat(self, part):
        s = StringIO()
        self.clone(s).flatten(part, unixfrom=False)
        return s.getvalue()

    def _handle_multipart(self, msg):
        subparts = msg.get_payload()
        if subparts is None:
            subparts = []
        elif isinstance(subparts, basestring):
            self._fp.write(subparts)
            return
        elif not isinstance(subparts, list):
            subparts = [subparts]
        texts = [self._flat(part) for part in subparts]
        boundary = msg.get_boundary()
        if not boundary:
            boundary = _make_boundary(NL.join(texts))
            msg.set_boundary(boundary)
        if msg.preamble is not None:
            print >>self._fp, self._mangled(msg.preamble)
        print >>self._fp, '--' + boundary
        self._fp.write(('\n--' + boundary + '\n').join(texts))
        self._fp.write('\n--' + boundary + '--' + NL)
        if msg.epilogue is not None:
            self._fp.write(self._mangled(msg.epilogue))

    def _handle_multipart_signed(self, msg):
        # What is signed may not be changed: its headers are not folded anew.
        old, self._maxheaderlen = self._maxheaderlen, 0
        try:
            self._handle_multipart(msg)
        finally:
            self._maxheaderlen = old

    def _handle_message_delivery_status(self, msg):
        # Headers only; the line between blocks is not doubled.
        blocks = []
        for part in msg.get_payload():
            text = self._flat(part)
            lines = text.split('\n')
            blocks.append(NL.join(lines[:-1]) if lines and lines[-1] == '' else text)
        self._fp.write(NL.join(blocks))

    def _handle_message(self, msg):
        # A list of one message; for lenient senders, a text.
        payload = msg.get_payload()
        if isinstance(payload, list):
            payload = self._flat(payload[0])
        self._fp.write(payload)


_FMT = '[Non-text (%(type)s) part of message omitted, filename %(filename)s]'


class DecodedGenerator(Generator):
    """Generates a text representation of a message.

    Like the Generator base class, except that non-text parts are substituted
    with a format string representing the part.
    """

    def __init__(self, outfp, mangle_from_=True, maxheaderlen=78, fmt=None):
        """Like Generator.__init__() except that an additional optional
        argument is allowed.

        Walks through all subparts of a message.  If the subpart is of main
        type `text', then it prints the decoded payload of the subpart.

        Otherwise, fmt is a format string that is used instead of the message
        payload.  fmt is expanded with the following keywords (in
        %(keyword)s format):

        type       : Full MIME type of the non-text part
        maintype   : Main MIME type of the non-text part
        subtype    : Sub-MIME type of the non-text part
        filename   : Filename of the non-text part
        description: Description associated with the non-text part
        encoding   : Content transfer encoding of the non-text part
        """
        Generator.__init__(self, outfp, mangle_from_, maxheaderlen)
        self._fmt = _FMT if fmt is None else fmt

    def _dispatch(self, msg):
        for part in msg.walk():
            kind = part.get_content_maintype()
            if kind == 'text':
                print >>self, part.get_payload(decode=True)
            elif kind != 'multipart':
                print >>self, self._fmt % {
                    'type': part.get_content_type(), 'maintype': part.get_content_maintype(), 'subtype': part.get_content_subtype(),
                    'filename': part.get_filename('[no filename]'),
                    'description': part.get('Content-Description', '[no description]'),
                    'encoding': part.get('Content-Transfer-Encoding', '[no encoding]')}


_width = len(repr(sys.maxint - 1))


def _make_boundary(text=None):
    """A boundary that the text does not hold."""
    boundary = '=' * 15 + '%0*d' % (_width, random.randrange(sys.maxint)) + '=='
    if text is None:
        return boundary
    found = boundary
    number = 0
    while re.search('^--' + re.escape(found) + '(--)?$', text, re.MULTILINE):
        found = boundary + '.' + str(number)
        number += 1
    return found
