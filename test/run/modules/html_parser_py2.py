# RUN: %run2
# HTMLParser: tags, attributes, references, comments, declarations, scripts; wrong and incomplete markup.
import htmlentitydefs
from HTMLParser import HTMLParseError, HTMLParser


class Show(HTMLParser):
    def show(kind):
        return lambda self, *args: events.append((kind,) + args + (self.getpos(),))

    handle_starttag, handle_endtag, handle_data = show("start"), show("end"), show("data")
    handle_charref, handle_entityref, handle_comment = show("char"), show("entity"), show("comment")
    handle_decl, handle_pi, unknown_decl = show("decl"), show("pi"), show("unknown")


for text in ('<!DOCTYPE html>\n<P class=x id="a&lt;b" c\'d>Hi &eacute; &#65; &#x42; & <br/>\n</p >', "<script>if (a<b && c) {}</p></script><b>", "<!-- c --><? pi ?><![CDATA[x]]><!other>",
             "a < b <3 </> </ x> <>", "<a href='u'title=\"t\" / empty=>", "&unknown &lt;&gt &#; &#x;", "<a b='", "text &am", "<style>x", "</p attr>"):
    events = []
    p = Show()
    try:
        for at in range(0, len(text), 7):
            p.feed(text[at:at + 7])
        p.close()
    except HTMLParseError, e:
        print "HTMLParseError:", e
    print events, p.get_starttag_text()
for wrong in "<![nonsense[x]]>", "<![ x":
    try:
        Show().feed(wrong)
    except HTMLParseError, e:
        print "HTMLParseError:", e, e.lineno, e.offset
print p.unescape("&lt;&eacute;&#65;&#x42;&apos;&none;&#xzz;") == u"<\xe9AB'&none;&#xzz;"
print htmlentitydefs.name2codepoint["euro"], htmlentitydefs.codepoint2name[233], htmlentitydefs.entitydefs["lt"], htmlentitydefs.entitydefs["alpha"], len(htmlentitydefs.entitydefs)
#: [('decl', 'DOCTYPE html', (1, 0)), ('data', '\n', (1, 15)), ('start', 'p', [('class', 'x'), ('id', u'a<b'), ("c'd", None)], (2, 0)), ('data', 'Hi ', (2, 27)), ('entity', 'eacute', (2, 30)), ('data', ' ', (2, 38)), ('char', '65', (2, 39)), ('data', ' ', (2, 44)), ('char', 'x42', (2, 45)), ('data', ' ', (2, 51)), ('data', '&', (2, 52)), ('data', ' ', (2, 53)), ('start', 'br', [], (2, 54)), ('end', 'br', (2, 54)), ('data', '\n', (2, 59)), ('end', 'p', (3, 0))] <br/>
#: [('start', 'script', [], (1, 0)), ('data', 'if (a<b && c) {}</p>', (1, 8)), ('end', 'script', (1, 28)), ('start', 'b', [], (1, 37))] <b>
#: [('comment', ' c ', (1, 0)), ('pi', ' pi ?', (1, 10)), ('unknown', 'CDATA[x', (1, 18)), ('comment', 'other', (1, 31))] None
#: [('data', 'a ', (1, 0)), ('data', '<', (1, 2)), ('data', ' b ', (1, 3)), ('data', '<', (1, 6)), ('data', '3 ', (1, 7)), ('data', ' ', (1, 12)), ('end', 'x', (1, 13)), ('data', ' ', (1, 18)), ('data', '<', (1, 19)), ('data', '>', (1, 20))] None
#: [('start', 'a', [('href', 'u'), ('title', 't'), ('empty', '')], (1, 0))] <a href='u'title="t" / empty=>
#: [('entity', 'unknown', (1, 0)), ('data', ' ', (1, 8)), ('entity', 'lt', (1, 9)), ('entity', 'gt', (1, 13)), ('data', ' ', (1, 16)), ('data', '&#', (1, 17)), ('data', '; ', (1, 19)), ('data', '&#', (1, 21)), ('data', 'x;', (1, 23))] None
#: [('data', '<', (1, 0)), ('data', "a b='", (1, 1))] None
#: [('data', 'text ', (1, 0)), ('data', '&am', (1, 5))] None
#: [('start', 'style', [], (1, 0))] <style>
#: [('end', 'p', (1, 0))] None
#: HTMLParseError: unknown status keyword 'nonsense' in marked section, at line 1, column 1 1 0
#: HTMLParseError: expected name token at '<![ x', at line 1, column 4 1 3
#: True
#: 8364 eacute < &#945; 252
