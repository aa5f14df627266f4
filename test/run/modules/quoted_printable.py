# RUN: %run2
# RUN: %run3
# Quoted-printable text: binascii, quopri.
from __future__ import print_function
import binascii
import quopri

texts = [b"", b"a=b c\t", b"caf\xe9 = x", b"x" * 80, b"end \n\tend\t\r\n", b".\n.a\n.", b"a_b c", b"\x00\x7f\x80\xff", b"line\r\nline\n", b"y" * 75 + b"=", b"z" * 75 + b"\n",
         b"tab\tand space ", b"\n\n", b"\r", b"q" * 73 + b"\xe9\xe9"]
for text in texts:
    for options in {}, {"quotetabs": True}, {"istext": False}, {"header": True}:
        coded = binascii.b2a_qp(text, **options)
        print(coded.decode("latin-1").encode("unicode_escape").decode("ascii"), binascii.a2b_qp(coded, header=options.get("header", False)) == text)
for text in b"a=3Db", b"=", b"a=\nb", b"a=\r\nb", b"==", b"=zz", b"=4", b"=e9=E9", b"a_b", b"=\rx\ny", b"=\n":
    print([binascii.a2b_qp(text).decode("latin-1") == t for t in (u"a=b", u"", u"ab", u"=", u"=zz", u"=4", u"\xe9\xe9", u"a_b", u"y")], len(binascii.a2b_qp(text, True)))
print(quopri.encodestring(b"caf\xe9 = x").decode(), quopri.decodestring(b"a=3Db").decode(), binascii.a2b_qp("a=41").decode())
#:  True
#:  True
#:  True
#:  True
#: a=3Db c=09 True
#: a=3Db=20c=09 True
#: a=3Db c=09 True
#: a=3Db_c=09 True
#: caf=E9 =3D x True
#: caf=E9=20=3D=20x True
#: caf=E9 =3D x True
#: caf=E9_=3D_x True
#: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxx True
#: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxx True
#: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxx True
#: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxx True
#: end=20\n\tend=09\n False
#: end=20\n=09end=09\n False
#: end =0A\tend\t=0D=0A True
#: end_\n\tend=09\n False
#: =2E\n.a\n=2E True
#: =2E\n.a\n=2E True
#: =2E=0A.a=0A. True
#: =2E\n.a\n=2E True
#: a_b c True
#: a_b=20c True
#: a_b c True
#: a=5Fb_c True
#: =00=7F=80=FF True
#: =00=7F=80=FF True
#: =00=7F=80=FF True
#: =00=7F=80=FF True
#: line\r\nline\r\n False
#: line\r\nline\r\n False
#: line=0D=0Aline=0A True
#: line\r\nline\r\n False
#: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy=\n=3D True
#: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy=\n=3D True
#: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy=\n=3D True
#: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy=\n=3D True
#: zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz\n True
#: zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz\n True
#: zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz=\n=0A True
#: zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz\n True
#: tab\tand space=20 True
#: tab=09and=20space=20 True
#: tab\tand space=20 True
#: tab\tand_space=20 True
#: \n\n True
#: \n\n True
#: =0A=0A True
#: \n\n True
#: \r True
#: \r True
#: =0D True
#: \r True
#: qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq=\n=E9=E9 True
#: qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq=\n=E9=E9 True
#: qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq=\n=E9=E9 True
#: qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq=\n=E9=E9 True
#: [True, False, False, False, False, False, False, False, False] 3
#: [False, True, False, False, False, False, False, False, False] 0
#: [False, False, True, False, False, False, False, False, False] 2
#: [False, False, True, False, False, False, False, False, False] 2
#: [False, False, False, True, False, False, False, False, False] 1
#: [False, False, False, False, True, False, False, False, False] 3
#: [False, False, False, False, False, True, False, False, False] 2
#: [False, False, False, False, False, False, True, False, False] 2
#: [False, False, False, False, False, False, False, True, False] 3
#: [False, False, False, False, False, False, False, False, True] 1
#: [False, True, False, False, False, False, False, False, False] 0
#: caf=E9 =3D x a=b aA
