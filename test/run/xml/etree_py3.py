# -*- coding: utf-8 -*-
# RUN: %run3
# UNSUPPORTED: mode-aarch64
# xml.etree.ElementTree of the reference library, on Expat.
import xml.etree.ElementTree as ET
import io, sys
def T(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__, str(e), getattr(e,'code',None), getattr(e,'position',None)
doc='''<?xml version="1.0"?>
<data xmlns:x="http://x.org/ns">
    <country name="Liechtenstein">
        <rank updated="yes">2</rank><year>2008</year>
        <neighbor name="Austria" direction="E"/><neighbor name="Switzerland" direction="W"/>
    </country>
    <country name="Singapore"><rank>5</rank><x:tag x:a="1">t</x:tag>tail</country>
</data>'''
root=ET.fromstring(doc)
print(root.tag, root.attrib, len(root), repr(root)[:15])
for c in root: print(c.tag, sorted(c.attrib.items()))
for n in root.iter('neighbor'): print(sorted(n.attrib.items()))
for c in root.findall('country'):
    print(c.find('rank').text, c.get('name'), c.get('zz'), c.get('zz','d'))
for p in ['.','./country/neighbor',".//year/..[@name='Singapore']",".//*[@name='Singapore']/rank",".//neighbor[2]",'*',"country[rank='5']","country[last()]",'.//{http://x.org/ns}tag','country[year]','.//rank[@updated]','country[1]']:
    print(p, [e.tag for e in root.findall(p)])
print(root.findtext('country/rank'), root.findtext('nope','dd'), root.find('nope'), T(root.find,'//x[')[0])
a=ET.Element('a', {'k':'v'}, z='1'); b=ET.SubElement(a,'b'); b.text='te<xt & "q"'; b.tail='tail\n'; ET.SubElement(a,'c',q='"<&\n>')
a.append(ET.Comment('com x')); a.append(ET.ProcessingInstruction('pi','data')); a.text=u'\xe9\u20ac'
print(ET.tostring(a)); print(ET.tostring(a,'utf-8')); print(ET.tostring(a,encoding='us-ascii',method='html'))
print(ET.tostring(root))
ET.register_namespace('yy','http://x.org/ns'); print(ET.tostring(root[1]))
t=ET.ElementTree(a); t.write('out.xml', encoding='utf-8', xml_declaration=True); print(io.open('out.xml',encoding='utf-8').read())
t.write('out2.xml'); print(io.open('out2.xml').read())
print(ET.tostring(ET.parse('out.xml').getroot()))
print(T(ET.fromstring,'<a><b></a>'), T(ET.fromstring,''), T(ET.fromstring,'<a>&foo;</a>'))
print(T(ET.parse,'nofile.xml')[0])
for ev,el in ET.iterparse(io.BytesIO(doc.encode('ascii')), events=('start','end','start-ns','end-ns')):
    print(ev, el.tag if el is not None and not isinstance(el,tuple) else el)
for ev,el in ET.iterparse('out.xml'): print(ev, el.tag)
p=ET.XMLParser(); p.feed('<r>'); p.feed('<s/></r>'); print(p.close().tag)
class Tgt(object):
    def start(self,t,a): print('start',t,sorted(a.items()))
    def end(self,t): print('end',t)
    def data(self,d): print('data',repr(str(d)))
    def comment(self,c): print('comment',str(c))
    def close(self): return 'done'
p=ET.XMLParser(target=Tgt()); p.feed('<r a="1">x<!-- c --><s>y</s></r>'); print(p.close())
tb=ET.TreeBuilder(); tb.start('q',{}); tb.data('d'); tb.start('w',{}); tb.end('w'); tb.data('tl'); tb.end('q'); print(ET.tostring(tb.close()))
e=ET.XML('<a><b/><c/><d/></a>'); e.insert(1,ET.Element('n')); print([x.tag for x in e]); e.remove(e[0]); del e[0]; e[0]=ET.Element('zz'); print([x.tag for x in e], [x.tag for x in e[0:1]])
e.set('k','v'); print(list(e.keys()), list(e.items()), T(e.remove,ET.Element('q'))[:2]); e.extend([ET.Element('m')]); print(len(e)); e.clear(); print(len(e), e.attrib)
print(ET.iselement(e), ET.iselement(5), T(e.append,5)[0])
ET.dump(ET.XML('<a><b>x</b></a>'))
print(list(ET.XML('<a>1<b>2</b>3</a>').itertext()))
print(ET.QName('http://x','y').text, str(ET.QName('{u}v')), repr(ET.XMLID('<a id="1"><b id="2"/></a>')[1].keys())[-13:])
import copy; c=copy.deepcopy(root); print(len(c), c[0].tag)
x=ET.XML('<a/>'); print(ET.tostring(x), ET.tostringlist(x))
print(ET.tostring(ET.XML(u'<a>\xe9</a>'.encode('utf-8'))), ET.XML('<?xml version="1.0" encoding="iso-8859-1"?><a>\xe9</a>').text if sys.version_info[0]<3 else '')
print(ET.fromstringlist(['<a>','</a>']).tag)
n=ET.XML('<a xmlns="u:1"><b y="2" xmlns:p="u:2" p:z="3"/></a>'); print(ET.tostring(n), ET.tostring(n,default_namespace='u:1') if 0 else '')
print(T(ET.tostring, ET.Element(5))[:2]); q=ET.Element('a'); q.text=5; print(T(ET.tostring,q)[:2])
ns={'p':'u:1'}; print([z.tag for z in n.findall('p:b',ns)], n.find('p:zz',ns), T(n.find,'qq:b',ns)[:2])
#: data {} 2 <Element 'data'
#: country [('name', 'Liechtenstein')]
#: country [('name', 'Singapore')]
#: [('direction', 'E'), ('name', 'Austria')]
#: [('direction', 'W'), ('name', 'Switzerland')]
#: 2 Liechtenstein None d
#: 5 Singapore None d
#: . ['data']
#: ./country/neighbor ['neighbor', 'neighbor']
#: .//year/..[@name='Singapore'] []
#: .//*[@name='Singapore']/rank ['rank']
#: .//neighbor[2] ['neighbor']
#: * ['country', 'country']
#: country[rank='5'] ['country']
#: country[last()] ['country']
#: .//{http://x.org/ns}tag ['{http://x.org/ns}tag']
#: country[year] ['country']
#: .//rank[@updated] ['rank']
#: country[1] ['country']
#: 2 dd None SyntaxError
#: b'<a k="v" z="1">&#233;&#8364;<b>te&lt;xt &amp; "q"</b>tail\n<c q="&quot;&lt;&amp;&#10;&gt;" /><!--com x--><?pi data?></a>'
#: b'<a k="v" z="1">\xc3\xa9\xe2\x82\xac<b>te&lt;xt &amp; "q"</b>tail\n<c q="&quot;&lt;&amp;&#10;&gt;" /><!--com x--><?pi data?></a>'
#: b'<a k="v" z="1">&#233;&#8364;<b>te&lt;xt &amp; "q"</b>tail\n<c q="&quot;<&amp;\n&gt;"></c><!--com x--><?pi data?></a>'
#: b'<data xmlns:ns0="http://x.org/ns">\n    <country name="Liechtenstein">\n        <rank updated="yes">2</rank><year>2008</year>\n        <neighbor name="Austria" direction="E" /><neighbor name="Switzerland" direction="W" />\n    </country>\n    <country name="Singapore"><rank>5</rank><ns0:tag ns0:a="1">t</ns0:tag>tail</country>\n</data>'
#: b'<country xmlns:yy="http://x.org/ns" name="Singapore"><rank>5</rank><yy:tag yy:a="1">t</yy:tag>tail</country>\n'
#: <?xml version='1.0' encoding='utf-8'?>
#: <a k="v" z="1">é€<b>te&lt;xt &amp; "q"</b>tail
#: <c q="&quot;&lt;&amp;&#10;&gt;" /><!--com x--><?pi data?></a>
#: <a k="v" z="1">&#233;&#8364;<b>te&lt;xt &amp; "q"</b>tail
#: <c q="&quot;&lt;&amp;&#10;&gt;" /><!--com x--><?pi data?></a>
#: b'<a k="v" z="1">&#233;&#8364;<b>te&lt;xt &amp; "q"</b>tail\n<c q="&quot;&lt;&amp;&#10;&gt;" /></a>'
#: ('ParseError', 'mismatched tag: line 1, column 8', 7, (1, 8)) ('ParseError', 'no element found: line 1, column 0', 3, (1, 0)) ('ParseError', 'undefined entity: line 1, column 3', 11, (1, 3))
#: FileNotFoundError
#: start-ns ('x', 'http://x.org/ns')
#: start data
#: start country
#: start rank
#: end rank
#: start year
#: end year
#: start neighbor
#: end neighbor
#: start neighbor
#: end neighbor
#: end country
#: start country
#: start rank
#: end rank
#: start {http://x.org/ns}tag
#: end {http://x.org/ns}tag
#: end country
#: end data
#: end-ns None
#: end b
#: end c
#: end a
#: r
#: start r [('a', '1')]
#: data 'x'
#: comment  c 
#: start s []
#: data 'y'
#: end s
#: end r
#: done
#: b'<q>d<w />tl</q>'
#: ['b', 'n', 'c', 'd']
#: ['zz', 'd'] ['zz']
#: ['k'] [('k', 'v')] ('ValueError', 'list.remove(x): x not in list')
#: 3
#: 0 {}
#: True False TypeError
#: <a><b>x</b></a>
#: ['1', '2', '3']
#: {http://x}y {u}v s(['1', '2'])
#: 2 country
#: b'<a />' [b'<a />']
#: b'<a>&#233;</a>' 
#: a
#: b'<ns0:a xmlns:ns0="u:1" xmlns:ns1="u:2"><ns0:b y="2" ns1:z="3" /></ns0:a>' 
#: ('TypeError', 'cannot serialize 5 (type int)')
#: ('TypeError', 'cannot serialize 5 (type int)')
#: ['{u:1}b'] None ('SyntaxError', "prefix 'qq' not found in prefix map")
