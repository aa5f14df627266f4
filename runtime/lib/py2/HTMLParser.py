"""A parser for HTML and XHTML: Library Reference, HTMLParser."""

import markupbase
import re

# How tags are recognized, by what HTML5 does with wrong ones as well (8.2.4, Tokenization).
_interesting = re.compile('[&<]')
_incomplete = re.compile('&[a-zA-Z#]')
_entity = re.compile('&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]')
_character = re.compile('&#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]')
_tag_open = re.compile('<[a-zA-Z]')
_NAME = r'[a-zA-Z][^\t\n\r\f />\x00]*'
_BETWEEN = r'(?:\s|/(?!>))*'
_ATTRIBUTE = r'''(?<=['"\s/])[^\s/>][^\s/=>]*'''
_VALUE = r'''(?:'[^']*'|"[^"]*"|(?!['"])[^>\s]*)'''
_tag_name = re.compile('(' + _NAME + ')' + _BETWEEN)
_attribute = re.compile('(' + _ATTRIBUTE + r')(\s*=+\s*(' + _VALUE + '))?' + _BETWEEN)
_start_tag = re.compile('<' + _NAME + r'(?:[\s/]*(?:' + _ATTRIBUTE + r'(?:\s*=+\s*' + _VALUE + ')?' + _BETWEEN + r')*)?\s*')
_end_tag = re.compile(r'</\s*([a-zA-Z][-.a-zA-Z0-9:_]*)\s*>')
_reference = re.compile(r"&(#?[xX]?(?:[0-9a-fA-F]+|\w{1,8}));")


class HTMLParseError(Exception):
    """Exception raised for all parse errors."""

    def __init__(self, msg, position=(None, None)):
        assert msg
        self.msg = msg
        self.lineno, self.offset = position

    def __str__(self):
        result = self.msg
        if self.lineno is not None:
            result = result + ", at line %d" % self.lineno
        if self.offset is not None:
            result = result + ", column %d" % (self.offset + 1)
        return result


class HTMLParser(markupbase.ParserBase):
    """Find tags and other markup and call handler functions.

    Usage:
        p = HTMLParser()
        p.feed(data)
        ...
        p.close()

    Start tags are handled by calling self.handle_starttag() or
    self.handle_startendtag(); end tags by self.handle_endtag().  The
    data between tags is passed from the parser to the derived class
    by calling self.handle_data() with the data as argument (the data
    may be split up in arbitrary chunks).  Entity references are
    passed by calling self.handle_entityref() with the entity
    reference as the argument.  Numeric character references are
    passed to self.handle_charref() with the string containing the
    reference as the argument.
    """

    # What stands in these is no markup, up to their own end tag.
    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self):
        """Initialize and reset this instance."""
        self.reset()

    def reset(self):
        """Reset this instance.  Loses all unprocessed data."""
        self.rawdata = ''
        self.lasttag = '???'
        self.interesting = _interesting
        self.cdata_elem = None
        markupbase.ParserBase.reset(self)

    def feed(self, data):
        r"""Feed data to the parser.

        Call this as often as you want, with as little or as much text
        as you want (may include '\n').
        """
        self.rawdata = self.rawdata + data
        self.goahead(0)

    def close(self):
        """Handle any buffered data."""
        self.goahead(1)

    def error(self, message):
        raise HTMLParseError(message, self.getpos())

    __starttag_text = None

    def get_starttag_text(self):
        """Return full source of start tag: '<...>'."""
        return self.__starttag_text

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()
        self.interesting = re.compile(r'</\s*%s\s*>' % self.cdata_elem, re.I)

    def clear_cdata_mode(self):
        self.interesting = _interesting
        self.cdata_elem = None

    def goahead(self, end):
        """Handles what there is of the data; what may be incomplete waits, if it is not the end."""
        rawdata = self.rawdata
        i = 0
        n = len(rawdata)
        while i < n:
            match = self.interesting.search(rawdata, i)
            if match:
                j = match.start()
            elif self.cdata_elem:
                break
            else:
                j = n
            if i < j:
                self.handle_data(rawdata[i:j])
            i = self.updatepos(i, j)
            if i == n:
                break
            if rawdata[i] == '<':
                k = self._markup(i, n, end)
            elif rawdata.startswith("&#", i) and not _character.match(rawdata, i):
                if ";" in rawdata[i:]:
                    self.handle_data(rawdata[i:i + 2])
                    i = self.updatepos(i, i + 2)
                break
            else:
                k = self._reference(i, n, end)
            if k is None:
                break
            i = self.updatepos(i, k)
        if end and i < n and not self.cdata_elem:
            self.handle_data(rawdata[i:n])
            i = self.updatepos(i, n)
        self.rawdata = rawdata[i:]

    def _markup(self, i, n, end):
        """Handles what begins with '<': what is after it, None if more data are needed."""
        rawdata = self.rawdata
        if _tag_open.match(rawdata, i):
            k = self.parse_starttag(i)
        elif rawdata.startswith("</", i):
            k = self.parse_endtag(i)
        elif rawdata.startswith("<!--", i):
            k = self.parse_comment(i)
        elif rawdata.startswith("<?", i):
            k = self.parse_pi(i)
        elif rawdata.startswith("<!", i):
            k = self.parse_html_declaration(i)
        elif i + 1 < n:
            self.handle_data("<")
            k = i + 1
        else:
            return None
        if k >= 0:
            return k
        if not end:
            return None
        # It never ends: so it is text.
        k = rawdata.find('>', i + 1)
        if k < 0:
            k = rawdata.find('<', i + 1)
            if k < 0:
                k = i + 1
        else:
            k += 1
        self.handle_data(rawdata[i:k])
        return k

    def _reference(self, i, n, end):
        """Handles what begins with '&': what is after it, None if more data are needed."""
        rawdata = self.rawdata
        match = _character.match(rawdata, i)
        if match:
            self.handle_charref(match.group()[2:-1])
            k = match.end()
            return k if rawdata[k - 1] == ';' else k - 1
        match = _entity.match(rawdata, i)
        if match:
            self.handle_entityref(match.group(1))
            k = match.end()
            return k if rawdata[k - 1] == ';' else k - 1
        match = _incomplete.match(rawdata, i)
        if match:
            if end and match.group() == rawdata[i:]:
                self.error("EOF in middle of entity or char ref")
            return None
        if i + 1 < n:
            self.handle_data("&")
            return i + 1
        return None

    def parse_html_declaration(self, i):
        """What begins with '<!'."""
        rawdata = self.rawdata
        if rawdata[i:i + 2] != '<!':
            self.error('unexpected call to parse_html_declaration()')
        if rawdata[i:i + 4] == '<!--':
            return self.parse_comment(i)
        if rawdata[i:i + 3] == '<![':
            return self.parse_marked_section(i)
        if rawdata[i:i + 9].lower() == '<!doctype':
            end = rawdata.find('>', i + 9)
            if end == -1:
                return -1
            self.handle_decl(rawdata[i + 2:end])
            return end + 1
        return self.parse_bogus_comment(i)

    def parse_bogus_comment(self, i, report=1):
        """What HTML5 takes for a comment, though it is none."""
        rawdata = self.rawdata
        if rawdata[i:i + 2] not in ('<!', '</'):
            self.error('unexpected call to parse_comment()')
        end = rawdata.find('>', i + 2)
        if end == -1:
            return -1
        if report:
            self.handle_comment(rawdata[i + 2:end])
        return end + 1

    def parse_pi(self, i):
        """A processing instruction."""
        rawdata = self.rawdata
        assert rawdata[i:i + 2] == '<?', 'unexpected call to parse_pi()'
        end = rawdata.find('>', i + 2)
        if end < 0:
            return -1
        self.handle_pi(rawdata[i + 2:end])
        return end + 1

    def parse_starttag(self, i):
        """Handles a start tag."""
        self.__starttag_text = None
        end = self.check_for_whole_start_tag(i)
        if end < 0:
            return end
        rawdata = self.rawdata
        self.__starttag_text = rawdata[i:end]
        match = _tag_name.match(rawdata, i + 1)
        assert match, 'unexpected call to parse_starttag()'
        k = match.end()
        self.lasttag = tag = match.group(1).lower()
        attrs = []
        while k < end:
            match = _attribute.match(rawdata, k)
            if not match:
                break
            name, rest, value = match.group(1, 2, 3)
            if not rest:
                value = None
            elif value[:1] == '\'' == value[-1:] or value[:1] == '"' == value[-1:]:
                value = value[1:-1]
            if value:
                value = self.unescape(value)
            attrs.append((name.lower(), value))
            k = match.end()
        close = rawdata[k:end].strip()
        if close not in (">", "/>"):
            self.handle_data(rawdata[i:end])
            return end
        if close == '/>':
            self.handle_startendtag(tag, attrs)
        else:
            self.handle_starttag(tag, attrs)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return end

    def check_for_whole_start_tag(self, i):
        """Where a start tag ends; -1 if that is not to be seen yet."""
        rawdata = self.rawdata
        match = _start_tag.match(rawdata, i)
        if not match:
            raise AssertionError("we should not get here!")
        j = match.end()
        following = rawdata[j:j + 1]
        if following == ">":
            return j + 1
        if following == "/":
            if rawdata.startswith("/>", j):
                return j + 2
            if rawdata.startswith("/", j):
                return -1
        if following == "" or following in ("abcdefghijklmnopqrstuvwxyz=/ABCDEFGHIJKLMNOPQRSTUVWXYZ"):
            return -1
        return j if j > i else i + 1

    def parse_endtag(self, i):
        """Handles an end tag."""
        rawdata = self.rawdata
        assert rawdata[i:i + 2] == "</", "unexpected call to parse_endtag"
        end = rawdata.find('>', i + 1)
        if end < 0:
            return -1
        end += 1
        match = _end_tag.match(rawdata, i)
        if not match:
            if self.cdata_elem is not None:
                self.handle_data(rawdata[i:end])
                return end
            name = _tag_name.match(rawdata, i + 2)
            if not name:
                return i + 3 if rawdata[i:i + 3] == '</>' else self.parse_bogus_comment(i)
            tag = name.group(1).lower()
            # Attributes of end tags are left out.
            end = rawdata.find('>', name.end())
            self.handle_endtag(tag)
            return end + 1
        tag = match.group(1).lower()
        if self.cdata_elem is not None and tag != self.cdata_elem:
            self.handle_data(rawdata[i:end])
            return end
        self.handle_endtag(tag)
        self.clear_cdata_mode()
        return end

    # To be overridden.

    def handle_startendtag(self, tag, attrs):
        """<tag/>: as if it were two."""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass

    entitydefs = None

    def unescape(self, s):
        """References replaced by the characters."""
        if '&' not in s:
            return s
        if HTMLParser.entitydefs is None:
            import htmlentitydefs
            HTMLParser.entitydefs = {'apos': u"'"}
            for name, code in htmlentitydefs.name2codepoint.iteritems():
                HTMLParser.entitydefs[name] = unichr(code)

        def character(match):
            name = match.group(1)
            if name[0] == "#":
                name = name[1:]
                try:
                    return unichr(int(name[1:], 16) if name[0] in 'xX' else int(name))
                except ValueError:
                    return '&#' + name + ';'
            return self.entitydefs.get(name, '&' + name + ';')

        return _reference.sub(character, s)
