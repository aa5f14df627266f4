"""The little of XML that messages of XML-RPC are made of: elements, text, CDATA, references. No attributes matter."""

import re

_token = re.compile(r'<!--.*?-->|<\?.*?\?>|<!\[CDATA\[(?P<cdata>.*?)\]\]>|<!DOCTYPE[^>\[]*>|<(?P<close>/?)(?P<name>[A-Za-z_][\w:.-]*)'
                    r'''(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(?P<empty>/?)>|(?P<text>[^<]+)''', re.DOTALL)
_reference = re.compile(r'&(#[0-9]+|#x[0-9a-fA-F]+|\w+);')
_declaration = re.compile(r'''<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']''')
_NAMED = {"lt": u"<", "gt": u">", "amp": u"&", "quot": u'"', "apos": u"'"}


class ExpatError(Exception):
    """It is no XML."""
    __module__ = "xml.parsers.expat"


def _character(match):
    name = match.group(1)
    if name[0] == "#":
        return unichr(int(name[2:], 16) if name[1] == "x" else int(name[1:]))
    if name not in _NAMED:
        raise ExpatError("undefined entity")
    return _NAMED[name]


class Parser:
    """Is fed text, and calls a target's xml(), start(), data() and end() when the text is complete."""

    def __init__(self, target):
        self._target = target
        self._pieces = []

    def feed(self, data):
        self._pieces.append(data)

    def close(self):
        text = "".join(self._pieces)
        self._pieces = []
        encoding = "utf-8"
        if isinstance(text, str):
            found = _declaration.match(text)
            if found:
                encoding = found.group(1)
            try:
                text = unicode(text, encoding)
            except UnicodeError:
                raise ExpatError("not well-formed (invalid token)")
        target = self._target
        target.xml(encoding, None)
        open_elements = []
        at = 0
        seen = False
        while at < len(text):
            match = _token.match(text, at)
            if not match:
                raise ExpatError("not well-formed (invalid token): line %d, column %d" % self._position(text, at))
            at = match.end()
            if match.group("text") is not None:
                if open_elements:
                    target.data(_reference.sub(_character, match.group("text").replace("\r\n", "\n")))
                elif match.group("text").strip():
                    raise ExpatError("syntax error: line %d, column %d" % self._position(text, match.start()))
            elif match.group("cdata") is not None:
                target.data(match.group("cdata"))
            elif match.group("name"):
                name = match.group("name")
                if match.group("close"):
                    if not open_elements or open_elements.pop() != name:
                        raise ExpatError("mismatched tag: line %d, column %d" % self._position(text, match.start() + 2))
                    target.end(name)
                    continue
                seen = True
                target.start(name, {})
                if match.group("empty"):
                    target.end(name)
                else:
                    open_elements.append(name)
        if open_elements or not seen:
            raise ExpatError("no element found: line %d, column %d" % self._position(text, len(text)))

    def _position(self, text, at):
        line = text.count("\n", 0, at)
        return line + 1, at - (text.rfind("\n", 0, at) + 1)
