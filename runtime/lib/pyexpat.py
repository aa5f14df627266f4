"""Python wrapper for Expat parser."""

import sys

import _expat
from _extension import seal as _seal, type_name as _type_name

_PY2 = sys.version_info[0] < 3
_Module = type(sys)


class ExpatError(Exception):
    __module__ = 'xml.parsers.expat'


error = ExpatError

_loaded = _expat.load(ExpatError)
if _loaded is None:
    raise ImportError('libexpat.so.1: cannot open shared object file: No such file or directory')
EXPAT_VERSION, version_info, features = _loaded
native_encoding = 'UTF-8'
XML_PARAM_ENTITY_PARSING_NEVER = 0
XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE = 1
XML_PARAM_ENTITY_PARSING_ALWAYS = 2
if _PY2:
    __version__ = '2.7.18'

_ERRORS = ('NO_MEMORY SYNTAX NO_ELEMENTS INVALID_TOKEN UNCLOSED_TOKEN PARTIAL_CHAR TAG_MISMATCH DUPLICATE_ATTRIBUTE '
           'JUNK_AFTER_DOC_ELEMENT PARAM_ENTITY_REF UNDEFINED_ENTITY RECURSIVE_ENTITY_REF ASYNC_ENTITY BAD_CHAR_REF '
           'BINARY_ENTITY_REF ATTRIBUTE_EXTERNAL_ENTITY_REF MISPLACED_XML_PI UNKNOWN_ENCODING INCORRECT_ENCODING '
           'UNCLOSED_CDATA_SECTION EXTERNAL_ENTITY_HANDLING NOT_STANDALONE UNEXPECTED_STATE ENTITY_DECLARED_IN_PE '
           'FEATURE_REQUIRES_XML_DTD CANT_CHANGE_FEATURE_ONCE_PARSING UNBOUND_PREFIX UNDECLARING_PREFIX INCOMPLETE_PE XML_DECL '
           'TEXT_DECL PUBLICID SUSPENDED NOT_SUSPENDED ABORTED FINISHED SUSPEND_PE RESERVED_PREFIX_XML RESERVED_PREFIX_XMLNS '
           'RESERVED_NAMESPACE_URI INVALID_ARGUMENT NO_BUFFER AMPLIFICATION_LIMIT_BREACH')

errors = _Module('pyexpat.errors', 'Constants used to describe error conditions.')
if not _PY2:
    errors.codes = {}
    errors.messages = {}
for _code, _name in enumerate(_ERRORS.split()):
    if _PY2 and _code > 38:
        break
    _message = _expat.message(_code + 1)
    setattr(errors, 'XML_ERROR_' + _name, _message)
    if not _PY2:
        errors.codes[_message] = _code + 1
        errors.messages[_code + 1] = _message

model = _Module('pyexpat.model', 'Constants used to interpret content model information.')
for _code, _name in enumerate('EMPTY ANY MIXED NAME CHOICE SEQ'.split()):
    setattr(model, 'XML_CTYPE_' + _name, _code + 1)
for _code, _name in enumerate('NONE OPT REP PLUS'.split()):
    setattr(model, 'XML_CQUANT_' + _name, _code)
if _PY2:
    sys.modules['pyexpat.errors'] = errors
    sys.modules['pyexpat.model'] = model


def ErrorString(code):
    """Returns string error for given number."""
    return _expat.message(code)


def _handler(index):
    def get(self):
        return self._handlers[index]

    def set(self, function):
        self._handlers[index] = function
        _expat.handle(self._parser, index, function is not None)

    return property(get, set)


def _position(which):
    return property(lambda self: _expat.position(self._parser, which))


class xmlparser(object):
    """XML parser"""
    __module__ = 'pyexpat'
    __slots__ = ('_parser', '_handlers', '_options', '_buffer_size', 'intern', '_parent')

    StartElementHandler = _handler(0)
    EndElementHandler = _handler(1)
    ProcessingInstructionHandler = _handler(2)
    CharacterDataHandler = _handler(3)
    UnparsedEntityDeclHandler = _handler(4)
    NotationDeclHandler = _handler(5)
    StartNamespaceDeclHandler = _handler(6)
    EndNamespaceDeclHandler = _handler(7)
    CommentHandler = _handler(8)
    StartCdataSectionHandler = _handler(9)
    EndCdataSectionHandler = _handler(10)
    DefaultHandler = _handler(11)
    DefaultHandlerExpand = _handler(12)
    NotStandaloneHandler = _handler(13)
    ExternalEntityRefHandler = _handler(14)
    StartDoctypeDeclHandler = _handler(15)
    EndDoctypeDeclHandler = _handler(16)
    EntityDeclHandler = _handler(17)
    XmlDeclHandler = _handler(18)
    ElementDeclHandler = _handler(19)
    AttlistDeclHandler = _handler(20)
    SkippedEntityHandler = _handler(21)

    ErrorCode = _position(0)
    ErrorLineNumber = CurrentLineNumber = _position(1)
    ErrorColumnNumber = CurrentColumnNumber = _position(2)
    ErrorByteIndex = CurrentByteIndex = _position(3)
    buffer_used = _position(4)

    def __init__(self, *args, **kwargs):
        raise TypeError("cannot create '%s' instances" % 'pyexpat.xmlparser')

    # Options: 0 returns_unicode, 1 ordered_attributes, 2 specified_attributes, 3 namespace_prefixes, 4 buffer_text.
    def _set(self, which, value):
        self._options[which] = value = bool(value)
        _expat.option(self._parser, which, (self._buffer_size if value else 0) if which == 4 else value)

    ordered_attributes = property(lambda self: self._shown(1), lambda self, value: self._set(1, value))
    specified_attributes = property(lambda self: self._shown(2), lambda self, value: self._set(2, value))
    namespace_prefixes = property(lambda self: self._shown(3), lambda self, value: self._set(3, value))
    buffer_text = property(lambda self: self._shown(4), lambda self, value: self._set(4, value))
    if _PY2:
        returns_unicode = property(lambda self: self._shown(0), lambda self, value: self._set(0, value))

    def _shown(self, which):
        return self._options[which]

    @property
    def buffer_size(self):
        return self._buffer_size

    @buffer_size.setter
    def buffer_size(self, value):
        if not isinstance(value, int) and not (_PY2 and isinstance(value, long)):
            raise TypeError('buffer_size must be an integer')
        if value <= 0:
            raise ValueError('buffer_size must be greater than zero')
        if value > 2147483647:
            raise ValueError('buffer_size must not be greater than 2147483647')
        self._buffer_size = value
        if self._options[4]:
            _expat.option(self._parser, 4, value)

    def Parse(self, data, isfinal=False):
        """Parse XML data.

`isfinal' should be true at end of input."""
        if not _PY2:
            if isinstance(data, str):
                data = data.encode('utf-8')
                _expat.set_encoding(self._parser, 'utf-8')
        elif isinstance(data, unicode):
            data = data.encode('ascii')
        return _expat.parse(self._parser, self._handlers, data, bool(isfinal))

    def ParseFile(self, file):
        """Parse XML data from file-like object."""
        read = getattr(file, 'read', None)
        if read is None:
            raise TypeError("argument must have 'read' attribute")
        while True:
            data = read(2048)
            if not isinstance(data, (str, bytes) if _PY2 else (bytes, bytearray)):
                raise TypeError('read() did not return a %s object (type=%s)' % ('string' if _PY2 else 'bytes', _type_name(data)))
            result = _expat.parse(self._parser, self._handlers, data, not data)
            if not data:
                return result

    def SetBase(self, base):
        """Set the base URL for the parser."""
        _expat.base(self._parser, True, base)

    def GetBase(self):
        """Return base URL string for the parser."""
        return _expat.base(self._parser, False, None)

    def GetInputContext(self):
        """Return the untranslated text of the input that caused the current event.

If the event was generated by a large amount of text (such as a start tag
for an element with many attributes), not all of the text may be available."""
        return _expat.context(self._parser)

    def SetParamEntityParsing(self, flag):
        """Controls parsing of parameter entities (including the external DTD subset).

Possible flag values are XML_PARAM_ENTITY_PARSING_NEVER,
XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE and
XML_PARAM_ENTITY_PARSING_ALWAYS. Returns true if setting the flag
was successful."""
        return _expat.option(self._parser, 5, flag)

    def UseForeignDTD(self, flag=True):
        """Allows the application to provide an artificial external subset if one is not specified as part of the document instance.

This readily allows the use of a 'default' document type controlled by the
application, while still getting the advantage of providing document type
information to the parser. 'flag' defaults to True if not provided."""
        code = _expat.option(self._parser, 6, bool(flag))
        if code:
            _expat.fail(self._parser, code)

    def ExternalEntityParserCreate(self, context, encoding=None):
        """Create a parser for parsing an external entity based on the information passed to the ExternalEntityRefHandler."""
        child = _new(_expat.create_for_entity(self._parser, context, encoding, self.intern), self.intern)
        child._options = self._options[:]
        child._buffer_size = self._buffer_size
        child._parent = self
        for index, function in enumerate(self._handlers):
            if function is not None:
                child._handlers[index] = function
                _expat.handle(child._parser, index, True)
        return child

    if not _PY2:
        def __dir__(self):
            return [name for name in object.__dir__(self) if name[:1] != '_' or name[:2] == '__' and name != '__slots__']


def _new(parser, intern):
    self = xmlparser.__new__(xmlparser)
    self._parser = parser
    self._handlers = [None] * 22
    self._options = [True, False, False, False, False]
    self._buffer_size = 8192
    self.intern = intern
    self._parent = None
    return self


_seal(xmlparser, 'pyexpat.xmlparser')
XMLParserType = xmlparser


def ParserCreate(encoding=None, namespace_separator=None, intern=0):
    """Return a new XML parser object."""
    if encoding is not None and not isinstance(encoding, str):
        raise TypeError("ParserCreate() argument %s must be str or None, not %s" % ('1' if _PY2 else "'encoding'", _type_name(encoding)))
    if namespace_separator is not None:
        if _PY2 and isinstance(namespace_separator, unicode):
            namespace_separator = str(namespace_separator)
        if not isinstance(namespace_separator, str):
            raise TypeError("ParserCreate() argument %s must be str or None, not %s"
                            % ('2' if _PY2 else "'namespace_separator'", _type_name(namespace_separator)))
        if len(namespace_separator) > 1:
            raise ValueError('namespace_separator must be at most one character, omitted, or None')
    if type(intern) is int:
        intern = {}
    elif intern is not None and not isinstance(intern, dict):
        raise TypeError('intern must be a dictionary')
    return _new(_expat.create(encoding, namespace_separator, intern), intern)
