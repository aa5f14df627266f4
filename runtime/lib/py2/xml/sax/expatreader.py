"""Expat as a parser for SAX."""

from xml.sax import handler, saxutils, xmlreader
from xml.sax._exceptions import SAXException, SAXNotRecognizedException, SAXNotSupportedException, SAXParseException
from xml.parsers import expat

version = '0.20'

AttributesImpl = xmlreader.AttributesImpl
AttributesNSImpl = xmlreader.AttributesNSImpl


class _ClosedParser:
    """Stands for a parser that is done: the place of the end stays."""


class ExpatLocator(xmlreader.Locator):
    """Where the reader is."""

    def __init__(self, parser):
        self._parser = parser

    def getColumnNumber(self):
        parser = self._parser._parser
        return None if parser is None else parser.ErrorColumnNumber

    def getLineNumber(self):
        parser = self._parser._parser
        return 1 if parser is None else parser.ErrorLineNumber

    def getPublicId(self):
        return self._parser._source.getPublicId()

    def getSystemId(self):
        return self._parser._source.getSystemId()


class ExpatParser(xmlreader.IncrementalParser, xmlreader.Locator):
    """SAX driver for the pyexpat C module."""

    def __init__(self, namespaceHandling=0, bufsize=2 ** 16 - 20):
        xmlreader.IncrementalParser.__init__(self, bufsize)
        self._source = xmlreader.InputSource()
        self._parser = None
        self._namespaces = namespaceHandling
        self._lex_handler_prop = None
        self._parsing = 0
        self._entity_stack = []
        self._external_ges = 1
        self._interning = None

    def parse(self, source):
        source = saxutils.prepare_input_source(source)
        self._source = source
        try:
            self.reset()
            self._cont_handler.setDocumentLocator(ExpatLocator(self))
            xmlreader.IncrementalParser.parse(self, source)
        except:
            # The file is not needed any more.
            self._close_source()
            raise

    def prepareParser(self, source):
        if source.getSystemId() is not None:
            self._parser.SetBase(source.getSystemId())

    def setContentHandler(self, handler):
        xmlreader.IncrementalParser.setContentHandler(self, handler)
        if self._parsing:
            self._reset_cont_handler()

    def getFeature(self, name):
        if name == handler.feature_namespaces:
            return self._namespaces
        if name == handler.feature_string_interning:
            return self._interning is not None
        if name in (handler.feature_validation, handler.feature_external_pes, handler.feature_namespace_prefixes):
            return 0
        if name == handler.feature_external_ges:
            return self._external_ges
        raise SAXNotRecognizedException("Feature '%s' not recognized" % name)

    def setFeature(self, name, state):
        if self._parsing:
            raise SAXNotSupportedException('Cannot set features while parsing')
        if name == handler.feature_namespaces:
            self._namespaces = state
        elif name == handler.feature_external_ges:
            self._external_ges = state
        elif name == handler.feature_string_interning:
            self._interning = ({} if self._interning is None else self._interning) if state else None
        elif name == handler.feature_validation:
            if state:
                raise SAXNotSupportedException('expat does not support validation')
        elif name == handler.feature_external_pes:
            if state:
                raise SAXNotSupportedException('expat does not read external parameter entities')
        elif name == handler.feature_namespace_prefixes:
            if state:
                raise SAXNotSupportedException('expat does not report namespace prefixes')
        else:
            raise SAXNotRecognizedException("Feature '%s' not recognized" % name)

    def getProperty(self, name):
        if name == handler.property_lexical_handler:
            return self._lex_handler_prop
        if name == handler.property_interning_dict:
            return self._interning
        if name == handler.property_xml_string:
            if not self._parser:
                raise SAXNotSupportedException('XML string available only during parsing')
            return self._parser.GetInputContext()
        raise SAXNotRecognizedException("Property '%s' not recognized" % name)

    def setProperty(self, name, value):
        if name == handler.property_lexical_handler:
            self._lex_handler_prop = value
            if self._parsing:
                self._reset_lex_handler_prop()
        elif name == handler.property_interning_dict:
            self._interning = value
        elif name == handler.property_xml_string:
            raise SAXNotSupportedException("Property '%s' cannot be set" % name)
        else:
            raise SAXNotRecognizedException("Property '%s' not recognized" % name)

    def feed(self, data, isFinal=0):
        if not self._parsing:
            self.reset()
            self._parsing = 1
            self._cont_handler.startDocument()
        try:
            self._parser.Parse(data, isFinal)
        except expat.error as e:
            self._err_handler.fatalError(SAXParseException(expat.ErrorString(e.code), e, self))

    def _close_source(self):
        source = self._source
        for file in (source.getCharacterStream(), source.getByteStream()):
            if file is not None:
                file.close()

    def close(self):
        if self._entity_stack or self._parser is None or isinstance(self._parser, _ClosedParser):
            return
        try:
            self.feed('', isFinal=1)
            self._cont_handler.endDocument()
            self._parsing = 0
            self._parser.DefaultHandlerExpand = None
        finally:
            self._parsing = 0
            if self._parser is not None:
                closed = _ClosedParser()
                closed.ErrorColumnNumber = self._parser.ErrorColumnNumber
                closed.ErrorLineNumber = self._parser.ErrorLineNumber
                self._parser = closed
            self._close_source()

    def _reset_cont_handler(self):
        self._parser.ProcessingInstructionHandler = self._cont_handler.processingInstruction
        self._parser.CharacterDataHandler = self._cont_handler.characters

    def _reset_lex_handler_prop(self):
        lex, parser = self._lex_handler_prop, self._parser
        parser.CommentHandler = None if lex is None else lex.comment
        parser.StartCdataSectionHandler = None if lex is None else lex.startCDATA
        parser.EndCdataSectionHandler = None if lex is None else lex.endCDATA
        parser.StartDoctypeDeclHandler = None if lex is None else self.start_doctype_decl
        parser.EndDoctypeDeclHandler = None if lex is None else lex.endDTD

    def reset(self):
        if self._namespaces:
            parser = expat.ParserCreate(self._source.getEncoding(), ' ', intern=self._interning)
            parser.namespace_prefixes = 1
            parser.StartElementHandler = self.start_element_ns
            parser.EndElementHandler = self.end_element_ns
        else:
            parser = expat.ParserCreate(self._source.getEncoding(), intern=self._interning)
            parser.StartElementHandler = self.start_element
            parser.EndElementHandler = self.end_element
        self._parser = parser
        self._reset_cont_handler()
        parser.UnparsedEntityDeclHandler = self.unparsed_entity_decl
        parser.NotationDeclHandler = self.notation_decl
        parser.StartNamespaceDeclHandler = self.start_namespace_decl
        parser.EndNamespaceDeclHandler = self.end_namespace_decl
        self._decl_handler_prop = None
        if self._lex_handler_prop:
            self._reset_lex_handler_prop()
        parser.ExternalEntityRefHandler = self.external_entity_ref
        parser.SkippedEntityHandler = self.skipped_entity_handler
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE)
        self._parsing = 0
        self._entity_stack = []

    def getColumnNumber(self):
        return None if self._parser is None else self._parser.ErrorColumnNumber

    def getLineNumber(self):
        return 1 if self._parser is None else self._parser.ErrorLineNumber

    def getPublicId(self):
        return self._source.getPublicId()

    def getSystemId(self):
        return self._source.getSystemId()

    def start_element(self, name, attrs):
        self._cont_handler.startElement(name, AttributesImpl(attrs))

    def end_element(self, name):
        self._cont_handler.endElement(name)

    def _name(self, name):
        """Expat's "namespace local prefix" as ((namespace, local), qualified name)."""
        parts = name.split()
        if len(parts) == 1:
            return (None, name), None
        if len(parts) == 3:
            return (parts[0], parts[1]), '%s:%s' % (parts[2], parts[1])
        return tuple(parts), parts[1]

    def start_element_ns(self, name, attrs):
        pair, qname = self._name(name)
        values, qnames = {}, {}
        for key, value in attrs.items():
            parts = key.split()
            if len(parts) == 1:
                shown, key = key, (None, key)
            elif len(parts) == 3:
                shown, key = '%s:%s' % (parts[2], parts[1]), (parts[0], parts[1])
            else:
                shown, key = parts[1], tuple(parts)
            values[key] = value
            qnames[key] = shown
        self._cont_handler.startElementNS(pair, None, AttributesNSImpl(values, qnames))

    def end_element_ns(self, name):
        self._cont_handler.endElementNS(self._name(name)[0], None)

    def processing_instruction(self, target, data):
        self._cont_handler.processingInstruction(target, data)

    def character_data(self, data):
        self._cont_handler.characters(data)

    def start_namespace_decl(self, prefix, uri):
        self._cont_handler.startPrefixMapping(prefix, uri)

    def end_namespace_decl(self, prefix):
        self._cont_handler.endPrefixMapping(prefix)

    def start_doctype_decl(self, name, sysid, pubid, has_internal_subset):
        self._lex_handler_prop.startDTD(name, pubid, sysid)

    def unparsed_entity_decl(self, name, base, sysid, pubid, notation_name):
        self._dtd_handler.unparsedEntityDecl(name, pubid, sysid, notation_name)

    def notation_decl(self, name, base, sysid, pubid):
        self._dtd_handler.notationDecl(name, pubid, sysid)

    def external_entity_ref(self, context, base, sysid, pubid):
        if not self._external_ges:
            return 1
        source = self._ent_handler.resolveEntity(pubid, sysid)
        source = saxutils.prepare_input_source(source, self._source.getSystemId() or '')
        self._entity_stack.append((self._parser, self._source))
        self._parser = self._parser.ExternalEntityParserCreate(context)
        self._source = source
        try:
            xmlreader.IncrementalParser.parse(self, source)
        except:
            return 0
        self._parser, self._source = self._entity_stack.pop()
        return 1

    def skipped_entity_handler(self, name, is_pe):
        if is_pe:
            name = '%' + name
        self._cont_handler.skippedEntity(name)


def create_parser(*args, **kwargs):
    return ExpatParser(*args, **kwargs)
