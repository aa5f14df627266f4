# -*- coding: utf-8 -*-
# RUN: %run2
# UNSUPPORTED: mode-aarch64
# xml.dom.minidom and pulldom.
from xml.dom import minidom, Node
import xml.dom, io, sys
def T(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__, str(e), getattr(e,'code',None)
d=minidom.parseString('''<?xml version="1.0" encoding="utf-8"?><!DOCTYPE slides [<!ENTITY e "ent">]>
<slides title="T" n='2'><!-- hi --><slide id="s1"><p>one &amp; two &e;</p><p>x</p></slide><?pi data?><slide id="s2"><![CDATA[<raw>]]></slide></slides>''')
print(repr(d)[:36], repr(d.documentElement)[:26], repr(d.doctype)[:42], d.nodeName, d.nodeType==Node.DOCUMENT_NODE)
def walk(n, depth=0):
    print(' '*depth, n.nodeType, n.nodeName, repr(n.nodeValue)[:30].lstrip('u'), sorted(n.attributes.keys()) if n.attributes else n.attributes is None)
    for c in n.childNodes: walk(c,depth+1)
walk(d)
r=d.documentElement
print(r.getAttribute('title'), repr(r.getAttribute('zz')), r.hasAttribute('n'), r.attributes['n'].value, r.attributes.length, [a.name for a in r.attributes.values()])
print([e.getAttribute('id') for e in d.getElementsByTagName('slide')], len(d.getElementsByTagName('*')))
print(d.toxml()); print(d.toprettyxml(indent='  ')); print(repr(d.toxml('utf-8'))); print(r.toxml())
n=minidom.Document(); e=n.createElement('root'); n.appendChild(e); e.setAttribute('a','"<&>'); e.appendChild(n.createTextNode('text <&> "')); e.appendChild(n.createComment('c')); e.appendChild(n.createCDATASection('cd')); e.appendChild(n.createProcessingInstruction('t','d'))
print(n.toxml()); print(n.toprettyxml()); print(e.firstChild.data, e.lastChild.target, e.childNodes.length, e.childNodes.item(1).data)
x=n.createElement('x'); e.insertBefore(x, e.firstChild); print(e.firstChild is x, x.nextSibling.nodeType, x.previousSibling, x.parentNode is e, x.ownerDocument is n)
y=n.createElement('y'); e.replaceChild(y,x); print([c.nodeName for c in e.childNodes]); e.removeChild(y); print(T(e.removeChild,y)); print(T(e.appendChild,n)[0])
e.removeAttribute('a'); print(e.hasAttributes(), T(e.removeAttribute,'zz'))
c=r.cloneNode(True); print(c.toxml()==r.toxml(), c.ownerDocument is d, r.cloneNode(0).toxml())
t=e.firstChild; t2=t.splitText(4); print(t.data,'|',t2.data, t.length); e.normalize(); print(e.firstChild.data); print(t.substringData(1,3)); t.appendData('zz'); t.insertData(0,'AA'); t.deleteData(0,1); t.replaceData(0,1,'Q'); print(t.data, t.wholeText)
imp=minidom.getDOMImplementation(); dd=imp.createDocument('u:1','p:r',imp.createDocumentType('r','pub','sys')); print(dd.toxml()); dd.documentElement.setAttributeNS('u:2','q:b','v'); dd.documentElement.setAttribute('xmlns:p','u:1'); print(dd.toxml(), dd.documentElement.localName, dd.documentElement.namespaceURI, dd.documentElement.prefix, dd.documentElement.getAttributeNS('u:2','b'))
print(imp.hasFeature('core','2.0'), imp.hasFeature('x','1'))
nd=minidom.parseString('<a xmlns="u:1" xmlns:z="u:2"><z:b z:k="v"/></a>'); b=nd.documentElement.firstChild; print(b.tagName,b.localName,b.namespaceURI,b.prefix,[ (k) for k in b.attributes.keysNS()], b.getAttributeNS('u:2','k'), len(nd.getElementsByTagNameNS('u:2','b')), len(nd.getElementsByTagNameNS('*','*')))
print(T(minidom.parseString,'<a><b></a>')); print(T(minidom.parseString,'')[:2])
f=io.open('m.xml','w',encoding='utf-8'); f.write(u'<r>\xe9</r>'); f.close(); m=minidom.parse('m.xml'); print(repr(m.documentElement.firstChild.data).lstrip('u'), m.toxml('utf-8')); print(repr(m.toxml()).lstrip('u'))
with open('w.xml','w') as f: d.writexml(f, '', ' ', '\n', 'utf-8')
print(open('w.xml').read()); print(minidom.parse(open('w.xml','rb')).documentElement.nodeName)
m.unlink(); print(m.childNodes, xml.dom.NotFoundErr.code, xml.dom.EMPTY_NAMESPACE, xml.dom.XML_NAMESPACE)
at=n.createAttribute('q'); at.value='1'; e.setAttributeNode(at); print(e.toxml(), e.getAttributeNode('q').value, at.ownerElement is e, e.removeAttributeNode(at) is at, e.toxml())
fr=n.createDocumentFragment(); fr.appendChild(n.createElement('f1')); fr.appendChild(n.createElement('f2')); e.appendChild(fr); print([q.nodeName for q in e.childNodes], len(fr.childNodes))
print(T(n.appendChild,n.createElement('second')), T(n.createElement('g').appendChild, n)[1][:10])
i=d.importNode(e,True); print(i.ownerDocument is d, r.isSameNode(r), repr(e)[:19], repr(t), repr(at)[:32], repr(n.createComment("abcdefghijklmnop")))
from xml.dom import pulldom
for ev,node in pulldom.parseString('<a><b id="1">t</b><c/></a>'): print(ev, node.nodeName)
s=pulldom.parseString('<a><b id="1">t<q/></b><c/></a>')
for ev,node in s:
    if ev=='START_ELEMENT' and node.tagName=='b': s.expandNode(node); print(node.toxml())
d=minidom.parseString('''<!DOCTYPE s PUBLIC "pp" "ss" [ <!-- c --> <?p i?>
<!ENTITY e "ent"> <!ELEMENT a (b)> <!ATTLIST a id ID #REQUIRED z CDATA "dd"> <!NOTATION n SYSTEM "x"> <!ENTITY u SYSTEM "y" NDATA n> <!ENTITY % pe "q">
]><s><a id="1"/></s>''')
t=d.doctype
print(repr(t.internalSubset), t.publicId, t.systemId, t.name, len(t.entities), len(t.notations), t.entities.item(0) and t.entities.item(0).nodeName, t.notations.item(0) and t.notations.item(0).systemId)
print(d.toxml()); print(d.getElementById('1').tagName, d.documentElement.firstChild.getAttribute('z'), d.documentElement.firstChild.getAttributeNode('id').isId)
#: ('<xml.dom.minidom.Document instance a', '<DOM Element: slides at 0x', '<xml.dom.minidom.DocumentType instance at ', '#document', True)
#: ('', 9, '#document', 'None', True)
#: (' ', 10, u'slides', 'None', True)
#: (' ', 1, u'slides', 'None', [u'n', u'title'])
#: ('  ', 8, '#comment', "' hi '", True)
#: ('  ', 1, u'slide', 'None', [u'id'])
#: ('   ', 1, u'p', 'None', False)
#: ('    ', 3, '#text', "'one & two ent'", True)
#: ('   ', 1, u'p', 'None', False)
#: ('    ', 3, '#text', "'x'", True)
#: ('  ', 7, u'pi', "'data'", True)
#: ('  ', 1, u'slide', 'None', [u'id'])
#: ('   ', 4, '#cdata-section', "'<raw>'", True)
#: (u'T', "''", True, u'2', 2, [u'n', u'title'])
#: ([u's1', u's2'], 5)
#: <?xml version="1.0" ?><!DOCTYPE slides [<!ENTITY e "ent">]><slides n="2" title="T"><!-- hi --><slide id="s1"><p>one &amp; two ent</p><p>x</p></slide><?pi data?><slide id="s2"><![CDATA[<raw>]]></slide></slides>
#: <?xml version="1.0" ?>
#: <!DOCTYPE slides [<!ENTITY e "ent">]>
#: <slides n="2" title="T">
#:   <!-- hi -->
#:   <slide id="s1">
#:     <p>one &amp; two ent</p>
#:     <p>x</p>
#:   </slide>
#:   <?pi data?>
#:   <slide id="s2">
#: <![CDATA[<raw>]]>  </slide>
#: </slides>
#:
#: '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE slides [<!ENTITY e "ent">]><slides n="2" title="T"><!-- hi --><slide id="s1"><p>one &amp; two ent</p><p>x</p></slide><?pi data?><slide id="s2"><![CDATA[<raw>]]></slide></slides>'
#: <slides n="2" title="T"><!-- hi --><slide id="s1"><p>one &amp; two ent</p><p>x</p></slide><?pi data?><slide id="s2"><![CDATA[<raw>]]></slide></slides>
#: <?xml version="1.0" ?><root a="&quot;&lt;&amp;&gt;">text &lt;&amp;&gt; &quot;<!--c--><![CDATA[cd]]><?t d?></root>
#: <?xml version="1.0" ?>
#: <root a="&quot;&lt;&amp;&gt;">
#: 	text &lt;&amp;&gt; &quot;
#: 	<!--c-->
#: <![CDATA[cd]]>	<?t d?>
#: </root>
#:
#: ('text <&> "', 't', 4, 'c')
#: (True, 3, None, True, True)
#: ['y', '#text', '#comment', '#cdata-section', 't']
#: ('NotFoundErr', '', 8)
#: HierarchyRequestErr
#: (False, ('NotFoundErr', '', 8))
#: (True, True, u'<slides n="2" title="T"/>')
#: ('text', '|', ' <&> "', 4)
#: text <&> "
#: ext
#: ('Qtext <&> "zz', 'Qtext <&> "zz')
#: <?xml version="1.0" ?><!DOCTYPE r  PUBLIC 'pub'  'sys'><p:r/>
#: ('<?xml version="1.0" ?><!DOCTYPE r  PUBLIC \'pub\'  \'sys\'><p:r q:b="v" xmlns:p="u:1"/>', 'r', 'u:1', 'p', 'v')
#: (True, False)
#: (u'z:b', u'b', u'u:2', u'z', [(u'u:2', u'k')], u'v', 1, 2)
#: ('ExpatError', 'mismatched tag: line 1, column 8', 7)
#: ('ExpatError', 'no element found: line 1, column 0')
#: ("'\\xe9'", '<?xml version="1.0" encoding="utf-8"?><r>\xc3\xa9</r>')
#: '<?xml version="1.0" ?><r>\xe9</r>'
#: <?xml version="1.0" encoding="utf-8"?>
#: <!DOCTYPE slides [<!ENTITY e "ent">]>
#: <slides n="2" title="T">
#:  <!-- hi -->
#:  <slide id="s1">
#:   <p>one &amp; two ent</p>
#:   <p>x</p>
#:  </slide>
#:  <?pi data?>
#:  <slide id="s2">
#: <![CDATA[<raw>]]> </slide>
#: </slides>
#:
#: slides
#: ([], 8, None, 'http://www.w3.org/XML/1998/namespace')
#: ('<root q="1">Qtext &lt;&amp;&gt; &quot;zz<!--c--><![CDATA[cd]]><?t d?></root>', '1', True, False, '<root>Qtext &lt;&amp;&gt; &quot;zz<!--c--><![CDATA[cd]]><?t d?></root>')
#: (['#text', '#comment', '#cdata-section', 't', 'f1', 'f2'], 0)
#: (('HierarchyRequestErr', 'two document elements disallowed', 3), '<xml.dom.m')
#: (True, True, '<DOM Element: root ', '<DOM Text node "\'Qtext <&> \'...">', '<xml.dom.minidom.Attr instance a', '<DOM Comment node "\'abcdefghij\'...">')
#: ('START_DOCUMENT', '#document')
#: ('START_ELEMENT', u'a')
#: ('START_ELEMENT', u'b')
#: ('CHARACTERS', '#text')
#: ('END_ELEMENT', u'b')
#: ('START_ELEMENT', u'c')
#: ('END_ELEMENT', u'c')
#: ('END_ELEMENT', u'a')
#: <b id="1">t<q/></b>
#: ('u\' <!-- c --> <?p i?>\\n<!ENTITY e "ent"> <!ELEMENT a (b)> <!ATTLIST a id ID #REQUIRED z CDATA "dd"> <!NOTATION n SYSTEM "x"> <!ENTITY u SYSTEM "y" NDATA n> <!ENTITY % pe "q">\\n\'', u'pp', u'ss', u's', 2, 1, u'e', u'x')
#: <?xml version="1.0" ?><!DOCTYPE s  PUBLIC 'pp'  'ss' [ <!-- c --> <?p i?>
#: <!ENTITY e "ent"> <!ELEMENT a (b)> <!ATTLIST a id ID #REQUIRED z CDATA "dd"> <!NOTATION n SYSTEM "x"> <!ENTITY u SYSTEM "y" NDATA n> <!ENTITY % pe "q">
#: ]><s><a id="1"/></s>
#: (u'a', '', True)
