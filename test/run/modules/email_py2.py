# RUN: %run2
# Package email: messages made, parsed and written; headers of other character sets; encodings; addresses and dates.
import email
from email import encoders, utils
from email.generator import DecodedGenerator
from email.header import Header, decode_header, make_header
from email.mime.application import MIMEApplication
from email.mime.base import MIMEBase
from email.mime.image import MIMEImage
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
import sys

plain = MIMEText("Hello\nFrom me\n")
plain["Subject"] = "a subject that is longer than one line can be, with commas, and semicolons; so that it must be folded"
plain["To"] = "Bob <b@x>, c@y"
html = MIMEText(u"<p>caf\xe9</p>".encode("utf-8"), "html", "utf-8")
latin = MIMEText("caf\xe9 = " + "x" * 80 + "\n", "plain", "iso-8859-1")
data = MIMEApplication("\x00\x01\xff" * 30, name="d.bin")
data.add_header("Content-Disposition", "attachment", filename="d.bin")
whole = MIMEMultipart("mixed", "BOUND", [plain, html, latin, data, MIMEMessage(plain)])
whole.preamble, whole.epilogue = "for old readers", "the end\n"
whole["Subject"] = Header(u"caf\xe9 \u20ac", "utf-8")
text = whole.as_string()
print text
back = email.message_from_string(text)
print [part.get_content_type() for part in back.walk()], back.preamble, repr(back.epilogue), back.defects
print back.as_string() == text, decode_header(back["subject"]), unicode(make_header(decode_header(back["subject"]))) == u"caf\xe9 \u20ac"
for part in back.get_payload():
    print part.get_content_charset(), part.get_filename(), repr(part.get_payload(decode=True)), part.is_multipart(), part.get_params()
DecodedGenerator(sys.stdout).flatten(email.message_from_string("Content-Type: image/png\n\nx"))
print MIMEImage("GIF89a").get_content_type(), MIMEImage("\x89PNG\r\n\x1a\n").as_string()

m = email.message_from_string("From box\nA: 1\nB: two\n more\na: 3\nContent-Type: text/plain; charset=X; name*=utf-8'en'a%20b\n\nbody\nFrom here\n")
print m.items(), m["a"], m.get_all("a"), m.get("none", 5), "b" in m, len(m), m.keys(), m.get_unixfrom(), repr(m.get_payload())
m.replace_header("A", "one")
del m["B"]
m.set_param("charset", "utf-8")
m.set_param("x", "y z")
m.del_param("name")
m.add_header("X-Long", "v", a_b="c d", e=None)
m.set_type("text/html")
print str(m), m.get_filename(), m.get_param("x"), m.get_content_maintype(), m.get_content_subtype()
for text in ("Content-Type: multipart/mixed\n\nx", "Content-Type: multipart/mixed; boundary=B\n\nnothing\n", " x\nA: b\n\nc",
             "Content-Type: multipart/mixed; boundary=B\n\n--B\n\none\n--B\nA: b\n\ntwo", "Content-Type: message/rfc822\n\nA: b\n\nc\n", "A: b\nno header\nbody\n"):
    m = email.message_from_string(text)
    print [d.__class__.__name__ for d in m.defects], m.is_multipart(), [part.get_payload() for part in m.get_payload()] if m.is_multipart() else repr(m.get_payload())
try:
    plain.attach(html)
except email.errors.MultipartConversionError, e:
    print "MultipartConversionError:", e
base = MIMEBase("audio", "x", rate="8000")
base.set_payload("\xff" * 5)
encoders.encode_quopri(base)
print base.as_string()

print utils.parseaddr('"B, C" <b@x> (comment)'), utils.getaddresses(["a@b, C <c@d>", "e@f (g)"]), utils.formataddr(("A. B", "c@d")), utils.formataddr(("", "x@y"))
print utils.parsedate("Mon, 02 Jan 2006 15:04:05 -0700"), utils.mktime_tz(utils.parsedate_tz("2 Jan 06 15:04 GMT")), utils.formatdate(0), utils.formatdate(0, usegmt=True), utils.formatdate(0, True)
print utils.encode_rfc2231("a b", "utf-8", "en"), utils.decode_rfc2231("utf-8'en'a%20b"), utils.quote('a"b'), utils.unquote('"a\\"b"')
print Header("x" * 30 + " " + "y" * 50, header_name="Subject").encode(), Header("caf\xe9", "iso-8859-1").encode(), decode_header("=?iso-8859-1?q?a_b=E9?= plain =?utf-8?b?w6k=?=")
#: Content-Type: multipart/mixed; boundary="BOUND"
#: MIME-Version: 1.0
#: Subject: =?utf-8?b?Y2Fmw6kg4oKs?=
#:
#: for old readers
#: --BOUND
#: Content-Type: text/plain; charset="us-ascii"
#: MIME-Version: 1.0
#: Content-Transfer-Encoding: 7bit
#: Subject: a subject that is longer than one line can be, with commas, and
#:  semicolons; so that it must be folded
#: To: Bob <b@x>, c@y
#:
#: Hello
#: >From me
#:
#: --BOUND
#: Content-Type: text/html; charset="utf-8"
#: MIME-Version: 1.0
#: Content-Transfer-Encoding: base64
#:
#: PHA+Y2Fmw6k8L3A+
#:
#: --BOUND
#: Content-Type: text/plain; charset="iso-8859-1"
#: MIME-Version: 1.0
#: Content-Transfer-Encoding: quoted-printable
#:
#: caf=E9 =3D xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=
#: xxxxxxxxxxxxxxxx
#:
#: --BOUND
#: Content-Type: application/octet-stream; name="d.bin"
#: MIME-Version: 1.0
#: Content-Transfer-Encoding: base64
#: Content-Disposition: attachment; filename="d.bin"
#:
#: AAH/AAH/AAH/AAH/AAH/AAH/AAH/AAH/AAH/AAH/AAH/AAH/AAH/AAH/AAH/AAH/AAH/AAH/AAH/
#: AAH/AAH/AAH/AAH/AAH/AAH/AAH/AAH/AAH/AAH/AAH/
#: --BOUND
#: Content-Type: message/rfc822
#: MIME-Version: 1.0
#:
#: Content-Type: text/plain; charset="us-ascii"
#: MIME-Version: 1.0
#: Content-Transfer-Encoding: 7bit
#: Subject: a subject that is longer than one line can be, with commas, and
#:  semicolons; so that it must be folded
#: To: Bob <b@x>, c@y
#:
#: Hello
#: >From me
#:
#: --BOUND--
#: the end
#:
#: ['multipart/mixed', 'text/plain', 'text/html', 'text/plain', 'application/octet-stream', 'message/rfc822', 'text/plain'] for old readers 'the end\n' []
#: True [('caf\xc3\xa9 \xe2\x82\xac', 'utf-8')] True
#: us-ascii None 'Hello\n>From me\n' False [('text/plain', ''), ('charset', 'us-ascii')]
#: utf-8 None '<p>caf\xc3\xa9</p>' False [('text/html', ''), ('charset', 'utf-8')]
#: iso-8859-1 None 'caf\xe9 = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n' False [('text/plain', ''), ('charset', 'iso-8859-1')]
#: None d.bin '\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff\x00\x01\xff' False [('application/octet-stream', ''), ('name', 'd.bin')]
#: None None None True [('message/rfc822', '')]
#: Content-Type: image/png
#:
#: [Non-text (image/png) part of message omitted, filename [no filename]]
#: image/gif Content-Type: image/png
#: MIME-Version: 1.0
#: Content-Transfer-Encoding: base64
#:
#: iVBORw0KGgo=
#:
#: [('A', '1'), ('B', 'two\n more'), ('a', '3'), ('Content-Type', "text/plain; charset=X; name*=utf-8'en'a%20b")] 1 ['1', '3'] 5 True 4 ['A', 'B', 'a', 'Content-Type'] From box 'body\nFrom here\n'
#: From box
#: A: one
#: a: 3
#: X-Long: v; e; a-b="c d"
#: MIME-Version: 1.0
#: Content-Type: text/html; charset="utf-8"; x="y z"
#:
#: body
#: >From here
#: None y z text html
#: ['NoBoundaryInMultipartDefect', 'MultipartInvariantViolationDefect'] False 'x'
#: ['StartBoundaryNotFoundDefect', 'MultipartInvariantViolationDefect'] False 'nothing\n'
#: ['FirstHeaderLineIsContinuationDefect'] False 'c'
#: [] True ['one', 'two']
#: [] True ['c\n']
#: [] False 'no header\nbody\n'
#: MultipartConversionError: Cannot attach additional subparts to non-multipart/*
#: Content-Type: audio/x; rate="8000"
#: MIME-Version: 1.0
#: Content-Transfer-Encoding: quoted-printable
#:
#: =FF=FF=FF=FF=FF
#: ('B, C', 'b@x') [('', 'a@b'), ('C', 'c@d'), ('g', 'e@f')] "A. B" <c@d> x@y
#: (2006, 1, 2, 15, 4, 5, 0, 1, -1) 1136214240 Thu, 01 Jan 1970 00:00:00 -0000 Thu, 01 Jan 1970 00:00:00 GMT Thu, 01 Jan 1970 00:00:00 +0000
#: utf-8'en'a%20b ['utf-8', 'en', 'a%20b'] a\"b a"b
#: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
#:  yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy =?iso-8859-1?q?caf=E9?= [('a b\xe9', 'iso-8859-1'), ('plain', None), ('\xc3\xa9', 'utf-8')]
