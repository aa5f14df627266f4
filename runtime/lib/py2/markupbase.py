"""What parsers of HTML and SGML share: positions, comments, declarations and marked sections."""

import re

_declname = re.compile(r'[a-zA-Z][-_.a-zA-Z0-9]*\s*').match
_declstring = re.compile(r'(\'[^\']*\'|"[^"]*")\s*').match
_commentclose = re.compile(r'--\s*>')
_section_close = re.compile(r']\s*]\s*>')
_word_section_close = re.compile(r']\s*>')      # as word processors write them


class ParserBase:
    """Parser base class which provides some common support methods used
    by the SGML/HTML and XHTML parsers."""

    def __init__(self):
        if self.__class__ is ParserBase:
            raise RuntimeError("markupbase.ParserBase must be subclassed")

    def error(self, message):
        raise NotImplementedError("subclasses of ParserBase must override error()")

    def reset(self):
        self.lineno = 1
        self.offset = 0

    def getpos(self):
        """Return current line number and offset."""
        return self.lineno, self.offset

    def updatepos(self, i, j):
        """Counts what was read from i to j, which becomes the position."""
        if i >= j:
            return j
        lines = self.rawdata.count("\n", i, j)
        if lines:
            self.lineno += lines
            self.offset = j - (self.rawdata.rindex("\n", i, j) + 1)
        else:
            self.offset += j - i
        return j

    _decl_otherchars = ''

    def parse_declaration(self, i):
        """A declaration that begins at i: where it ends, -1 if that is not to be seen yet."""
        rawdata = self.rawdata
        assert rawdata[i:i + 2] == "<!", "unexpected call to parse_declaration"
        j = i + 2
        if rawdata[j:j + 1] == ">":
            return j + 1                # <!> is nothing
        if rawdata[j:j + 1] in ("-", ""):
            return -1                   # perhaps a comment
        if rawdata[j:j + 2] == '--':
            return self.parse_comment(i)
        if rawdata[j] == '[':
            return self.parse_marked_section(i)
        decltype, j = self._scan_name(j, i)
        if j < 0:
            return j
        if decltype == "doctype":
            self._decl_otherchars = ''
        while j < len(rawdata):
            c = rawdata[j]
            if c == ">":
                data = rawdata[i + 2:j]
                if decltype == "doctype":
                    self.handle_decl(data)
                else:
                    self.unknown_decl(data)
                return j + 1
            if c in "\"'":
                m = _declstring(rawdata, j)
                if not m:
                    return -1
                j = m.end()
            elif c.isalpha() and c < '\x80':
                name, j = self._scan_name(j, i)
            elif c in self._decl_otherchars:
                j += 1
            elif c == "[":
                if decltype == "doctype":
                    j = self._parse_doctype_subset(j + 1, i)
                elif decltype in ("attlist", "linktype", "link", "element"):
                    self.error("unsupported '[' char in %s declaration" % decltype)
                else:
                    self.error("unexpected '[' char in declaration")
            else:
                self.error("unexpected %r char in declaration" % rawdata[j])
            if j < 0:
                return j
        return -1

    def _parse_doctype_subset(self, i, declstartpos):
        """Past the inner declarations, which are not looked at but for their ends."""
        rawdata = self.rawdata
        j = i
        while j < len(rawdata):
            c = rawdata[j]
            if c in "\"'":
                m = _declstring(rawdata, j)
                if not m:
                    return -1
                j = m.end()
            elif rawdata.startswith("<!--", j):
                j = self.parse_comment(j, report=0)
                if j < 0:
                    return j
            elif c == "]":
                j += 1
                while j < len(rawdata) and rawdata[j].isspace():
                    j += 1
                return j if j < len(rawdata) else -1
            else:
                j += 1
        return -1

    def parse_marked_section(self, i, report=1):
        """<![name[ ... ]]>"""
        rawdata = self.rawdata
        assert rawdata[i:i + 3] == '<![', "unexpected call to parse_marked_section()"
        name, j = self._scan_name(i + 3, i)
        if j < 0:
            return j
        if name in ("temp", "cdata", "ignore", "include", "rcdata"):
            match = _section_close.search(rawdata, i + 3)
        elif name in ("if", "else", "endif"):
            match = _word_section_close.search(rawdata, i + 3)
        else:
            self.error('unknown status keyword %r in marked section' % rawdata[i + 3:j])
        if not match:
            return -1
        if report:
            self.unknown_decl(rawdata[i + 3:match.start(0)])
        return match.end(0)

    def parse_comment(self, i, report=1):
        """<!-- ... -->"""
        rawdata = self.rawdata
        if rawdata[i:i + 4] != '<!--':
            self.error('unexpected call to parse_comment()')
        match = _commentclose.search(rawdata, i + 4)
        if not match:
            return -1
        if report:
            self.handle_comment(rawdata[i + 4:match.start(0)])
        return match.end(0)

    def _scan_name(self, i, declstartpos):
        """A name in lower case and what is after it; None and -1 if the end of the data may be within it."""
        rawdata = self.rawdata
        if i == len(rawdata):
            return None, -1
        m = _declname(rawdata, i)
        if m:
            if m.end() == len(rawdata):
                return None, -1
            return m.group().strip().lower(), m.end()
        self.updatepos(declstartpos, i)
        self.error("expected name token at %r" % rawdata[declstartpos:declstartpos + 20])

    def unknown_decl(self, data):
        """To be overridden: a declaration that is not known."""
