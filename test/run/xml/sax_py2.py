# -*- coding: utf-8 -*-
# RUN: %run2
# UNSUPPORTED: mode-aarch64
# xml.sax: events with and without namespaces, errors, filters, writing.
import xml.sax, xml.sax.handler, xml.sax.saxutils, io, sys
from xml.sax import make_parser, handler, ContentHandler, InputSource, SAXParseException, saxutils, xmlreader
def T(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__, str(e)
class H(ContentHandler):
    l=xmlreader.Locator()
    def setDocumentLocator(self,l): self.l=l; print('loc', l.getSystemId(), l.getPublicId())
    def startDocument(self): print('startDocument')
    def endDocument(self): print('endDocument')
    def startElement(self,n,a): print('start',str(n),sorted((str(k),str(v)) for k,v in a.items()),self.l.getLineNumber(),self.l.getColumnNumber(), len(a), a.get('q'), 'id' in a)
    def endElement(self,n): print('end',str(n))
    def characters(self,c): print('chars',repr(c).lstrip('u'))
    def processingInstruction(self,t,d): print('pi',str(t),str(d))
    def skippedEntity(self,n): print('skip',n)
    def ignorableWhitespace(self,w): print('ws')
doc=b'<?xml version="1.0"?>\n<?go now?><r id="1">\n <a>x&amp;y</a><b q="2"/></r>'
xml.sax.parseString(doc,H())
class N(H):
    def startElementNS(self,n,q,a): print('startNS',tuple(x and str(x) for x in n),q and str(q),sorted((tuple(str(z or '') for z in k),str(v)) for k,v in a.items()), sorted(str(z) for z in a.getQNames()))
    def endElementNS(self,n,q): print('endNS',tuple(x and str(x) for x in n),q)
    def startPrefixMapping(self,p,u): print('map',p and str(p),str(u))
    def endPrefixMapping(self,p): print('unmap',p and str(p))
p=make_parser(); p.setFeature(handler.feature_namespaces,1); p.setContentHandler(N()); p.parse(io.BytesIO(b'<r xmlns="u:1" xmlns:z="u:2"><z:b z:k="v" j="w"/></r>'))
print(p.getFeature(handler.feature_namespaces), T(p.getFeature,'zz'), T(p.setFeature,'zz',1), T(p.getProperty,'q'), T(p.setFeature,handler.feature_validation,1))
print(T(xml.sax.parseString,b'<a><b></a>',ContentHandler()))
try: xml.sax.parseString(b'<a>\n<b></a>',ContentHandler())
except SAXParseException as e: print(e.getLineNumber(),e.getColumnNumber(),e.getMessage(),e.getSystemId(), repr(e.getException()))
class E(handler.ErrorHandler):
    def error(self,e): print('error',e)
    def fatalError(self,e): print('fatal',e)
xml.sax.parseString(b'<a><b></a>',ContentHandler(),E())
with open('s.xml','wb') as f: f.write(b'<r><x/></r>')
xml.sax.parse('s.xml',H()); xml.sax.parse(open('s.xml','rb'),H())
p=make_parser(); p.setContentHandler(H()); p.feed(b'<a>'); p.feed(b'<b/></a>'); p.close(); p.reset()
s=InputSource(); s.setByteStream(io.BytesIO(b'<q/>')); s.setSystemId('sys'); s.setEncoding('utf-8'); p.parse(s); print(s.getSystemId(), s.getPublicId(), s.getEncoding())
out=io.BytesIO() if sys.version_info[0]>2 else io.BytesIO()
g=saxutils.XMLGenerator(out,'utf-8'); g.startDocument(); g.startElement('a',xmlreader.AttributesImpl({'x':'1<"'})); g.characters(u'\xe9<'); g.startElement('e',{}); g.endElement('e'); g.endElement('a'); g.endDocument(); print(repr(out.getvalue()))
out=io.BytesIO(); xml.sax.parseString(b'<r xmlns:z="u:2"><z:b k="v">t</z:b><?p d?></r>',saxutils.XMLGenerator(out)); print(out.getvalue())
print(saxutils.escape('<a&b>'),saxutils.unescape('&lt;&amp;&gt;'),saxutils.quoteattr('a"b'),saxutils.quoteattr("a\"b'\n"), saxutils.escape('abc',{'b':'B'}))
class F(saxutils.XMLFilterBase):
    def startElement(self,n,a): saxutils.XMLFilterBase.startElement(self,n+'_f',a)
f=F(make_parser()); f.setContentHandler(H()); f.parse(io.BytesIO(b'<a><b/></a>'))
class L(H):
    def comment(self,c): print('comment',str(c))
    def startDTD(self,*a): print('dtd',a[0])
    def endDTD(self): print('enddtd')
    def startCDATA(self): print('cdata')
    def endCDATA(self): print('endcdata')
p=make_parser(); l=L(); p.setContentHandler(l); p.setProperty(handler.property_lexical_handler,l); p.parse(io.BytesIO(b'<!DOCTYPE a [<!ENTITY q "r">]><a><!--c--><![CDATA[z]]></a>'))
class D(handler.DTDHandler):
    def notationDecl(self,*a): print('notation',[x and str(x) for x in a])
    def unparsedEntityDecl(self,*a): print('unparsed',[x and str(x) for x in a])
p=make_parser(); p.setDTDHandler(D()); p.parse(io.BytesIO(b'<!DOCTYPE a [<!NOTATION g SYSTEM "v"><!ENTITY i SYSTEM "x" NDATA g>]><a/>'))
print(xml.sax.SAXException('m').getMessage(), T(xml.sax.parse,'nofile.xml',H())[0], xml.sax.SAXNotSupportedException.__mro__[1].__name__)
a=xmlreader.AttributesImpl({'b':'1'}); print(a.getLength(),a.getType('b'),a.getValue('b'),a.getNames(),a.copy().items(),a['b'],T(a.getValue,'z'))
#: ('loc', None, None)
#: startDocument
#: ('pi', 'go', 'now')
#: ('start', 'r', [('id', '1')], 2, 10, 1, None, True)
#: ('chars', "'\\n'")
#: ('chars', "' '")
#: ('start', 'a', [], 3, 1, 0, None, False)
#: ('chars', "'x'")
#: ('chars', "'&'")
#: ('chars', "'y'")
#: ('end', 'a')
#: ('start', 'b', [('q', '2')], 3, 15, 1, u'2', False)
#: ('end', 'b')
#: ('end', 'r')
#: endDocument
#: ('loc', None, None)
#: startDocument
#: ('map', None, 'u:1')
#: ('map', 'z', 'u:2')
#: ('startNS', ('u:1', 'r'), None, [], [])
#: ('startNS', ('u:2', 'b'), None, [(('', 'j'), 'w'), (('u:2', 'k'), 'v')], ['j', 'z:k'])
#: ('endNS', ('u:2', 'b'), None)
#: ('endNS', ('u:1', 'r'), None)
#: ('unmap', 'z')
#: ('unmap', None)
#: endDocument
#: (1, ('SAXNotRecognizedException', "Feature 'zz' not recognized"), ('SAXNotRecognizedException', "Feature 'zz' not recognized"), ('SAXNotRecognizedException', "Property 'q' not recognized"), ('SAXNotSupportedException', 'expat does not support validation'))
#: ('SAXParseException', '<unknown>:1:8: mismatched tag')
#: (2, 5, 'mismatched tag', None, "ExpatError('mismatched tag: line 2, column 5',)")
#: ('fatal', SAXParseException('mismatched tag',))
#: ('fatal', SAXParseException('mismatched tag',))
#: ('loc', 's.xml', None)
#: startDocument
#: ('start', 'r', [], 1, 0, 0, None, False)
#: ('start', 'x', [], 1, 3, 0, None, False)
#: ('end', 'x')
#: ('end', 'r')
#: endDocument
#: ('loc', 's.xml', None)
#: startDocument
#: ('start', 'r', [], 1, 0, 0, None, False)
#: ('start', 'x', [], 1, 3, 0, None, False)
#: ('end', 'x')
#: ('end', 'r')
#: endDocument
#: startDocument
#: ('start', 'a', [], -1, -1, 0, None, False)
#: ('start', 'b', [], -1, -1, 0, None, False)
#: ('end', 'b')
#: ('end', 'a')
#: endDocument
#: ('loc', 'sys', None)
#: startDocument
#: ('start', 'q', [], 1, 0, 0, None, False)
#: ('end', 'q')
#: endDocument
#: ('sys', None, 'utf-8')
#: '<?xml version="1.0" encoding="utf-8"?>\n<a x=\'1&lt;"\'>\xc3\xa9&lt;<e></e></a>'
#: <?xml version="1.0" encoding="iso-8859-1"?>
#: <r xmlns:z="u:2"><z:b k="v">t</z:b><?p d?></r>
#: ('&lt;a&amp;b&gt;', '<&>', '\'a"b\'', '"a&quot;b\'&#10;"', 'aBc')
#: ('loc', None, None)
#: startDocument
#: ('start', 'a_f', [], 1, 0, 0, None, False)
#: ('start', 'b_f', [], 1, 3, 0, None, False)
#: ('end', 'b')
#: ('end', 'a')
#: endDocument
#: ('loc', None, None)
#: startDocument
#: ('dtd', u'a')
#: enddtd
#: ('start', 'a', [], 1, 30, 0, None, False)
#: ('comment', 'c')
#: cdata
#: ('chars', "'z'")
#: endcdata
#: ('end', 'a')
#: endDocument
#: ('notation', ['g', None, 'v'])
#: ('unparsed', ['i', None, 'x', 'g'])
#: ('m', 'IOError', 'SAXException')
#: (1, 'CDATA', '1', ['b'], [('b', '1')], '1', ('KeyError', "'z'"))
