# RUN: %run2
# rfc822 and mimetools: headers, addresses, dates, parameters.
import mimetools
import rfc822
import StringIO

text = """\
From somebody
Subject: first
 goes on
To: "B. C" <b@x>, (comment) c@y.z, group: d@e, f;
SUBJECT: second
Date: Mon, 2 Jan 2006 15:04:05 -0700
not a header
body
"""
f = StringIO.StringIO(text)
m = rfc822.Message(f)
print repr(m.status), repr(m.unixfrom), repr(f.read()), len(m), sorted(m.keys())
print repr(m["subject"]), m.getheaders("Subject"), repr(m.getrawheader("subject")), m.getfirstmatchingheader("subject")
print m.getaddrlist("to"), m.getaddr("from"), m.getdate("date"), m.getdate_tz("date"), rfc822.mktime_tz(m.getdate_tz("date"))
m["X-New"] = "a\nb"
del m["subject"]
print str(m), m.get("none", "default"), "to" in m, m.has_key("Subject"), m.setdefault("z", "1")
m.rewindbody()
print repr(f.readline())
for address in ('Bob <b@x>', '"a, b" <c@d>', '<a@b>', 'a@b (Name (nested))', 'x.y @ z . w', 'word', '', 'a b', '<@route:a@b>', '"q\\"r"@x', 'a@[1.2]'):
    print rfc822.parseaddr(address),
print
print rfc822.AddressList("a@b, c@d") + rfc822.AddressList("c@d, e@f"), rfc822.AddressList("a@b, c@d") - rfc822.AddressList("a@b"), rfc822.dump_address_pair(("N", "a@b"))
for date in ("Thu, 1 Jan 1970 00:00:00 GMT", "1 Feb 99 10:20 EST", "Wednesday, 03-Mar-04 1:2:3 UT", "May 5 2005 12:00:00+0100", "nonsense", "", "Sat,6 Apr 2002 1:2:3 PDT"):
    print rfc822.parsedate_tz(date), rfc822.parsedate(date)
print rfc822.formatdate(0), rfc822.quote('a"b\\c'), rfc822.unquote('"a\\"b"'), rfc822.unquote("<a>")
m = mimetools.Message(StringIO.StringIO('Content-Type: Text/HTML; charset="x y"; Format=flowed; bare\nContent-Transfer-Encoding: BASE64\n\n'))
print m.gettype(), m.getmaintype(), m.getsubtype(), m.getplist(), m.getparam("CHARSET"), m.getparam("none"), m.getparamnames(), m.getencoding()
m = mimetools.Message(StringIO.StringIO("\n"))
print m.gettype(), m.getencoding(), m.getparamnames()
out = StringIO.StringIO()
mimetools.encode(StringIO.StringIO("text"), out, "base64")
print out.getvalue(), mimetools.choose_boundary() != mimetools.choose_boundary()
try:
    mimetools.decode(out, out, "none")
except ValueError, e:
    print "ValueError:", e
#: 'Non-header line where header expected' 'From somebody\n' 'not a header\nbody\n' 3 ['date', 'subject', 'to']
#: 'second' ['first\n goes on', 'second'] ' first\n goes on\n' ['Subject: first\n', ' goes on\n']
#: [('B. C', 'b@x'), ('comment', 'c@y.z'), ('', 'd@e'), ('', 'f')] (None, None) (2006, 1, 2, 15, 4, 5, 0, 1, 0) (2006, 1, 2, 15, 4, 5, 0, 1, 0, -25200) 1136239445.0
#: To: "B. C" <b@x>, (comment) c@y.z, group: d@e, f;
#: Date: Mon, 2 Jan 2006 15:04:05 -0700
#: X-New: a
#: b
#: default True False 1
#: 'not a header\n'
#: ('Bob', 'b@x') ('a, b', 'c@d') ('', 'a@b') ('Name nested', 'a@b') ('', 'x.y@z.w') ('', 'word') (None, None) ('', 'a') ('', 'a@b') ('', '"q"r"@x') ('', 'a@[1.2]')
#: a@b, c@d, e@f c@d "N" <a@b>
#: (1970, 1, 1, 0, 0, 0, 0, 1, 0, 0) (1970, 1, 1, 0, 0, 0, 0, 1, 0)
#: (99, 2, 1, 10, 20, 0, 0, 1, 0, -18000) (99, 2, 1, 10, 20, 0, 0, 1, 0)
#: (4, 3, 3, 1, 2, 3, 0, 1, 0, 0) (4, 3, 3, 1, 2, 3, 0, 1, 0)
#: (2005, 5, 5, 12, 0, 0, 0, 1, 0, 3600) (2005, 5, 5, 12, 0, 0, 0, 1, 0)
#: None None
#: None None
#: (2002, 4, 6, 1, 2, 3, 0, 1, 0, -25200) (2002, 4, 6, 1, 2, 3, 0, 1, 0)
#: Thu, 01 Jan 1970 00:00:00 GMT a\"b\\c a"b a
#: text/html text html ['charset="x y"', 'format=flowed', 'bare'] x y None ['charset', 'format'] base64
#: text/plain 7bit []
#: dGV4dA==
#: True
#: ValueError: unknown Content-Transfer-Encoding: none
