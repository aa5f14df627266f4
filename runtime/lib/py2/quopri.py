"""Quoted-printable text: Library Reference, quopri; RFC 1521."""

from binascii import a2b_qp, b2a_qp

__all__ = ["encode", "decode", "encodestring", "decodestring"]

ESCAPE = '='
MAXLINESIZE = 76
HEX = '0123456789ABCDEF'
EMPTYSTRING = ''


def needsquoting(c, quotetabs, header):
    """Decide whether a particular character needs to be quoted.

    The 'quotetabs' flag indicates whether embedded tabs and spaces should be
    quoted.  Note that line-ending tabs and spaces are always encoded, as per
    RFC 1521.
    """
    if c in ' \t':
        return quotetabs
    if c == '_':
        return header           # there it stands for a blank
    return c == ESCAPE or not (' ' <= c <= '~')


def quote(c):
    """Quote a single character."""
    return ESCAPE + HEX[ord(c) // 16] + HEX[ord(c) % 16]


def encode(input, output, quotetabs, header=0):
    """Read 'input', apply quoted-printable encoding, and write to 'output'.

    'input' and 'output' are files with readline() and write() methods.
    The 'quotetabs' flag indicates whether embedded tabs and spaces should be
    quoted.  Note that line-ending tabs and spaces are always encoded, as per
    RFC 1521.
    The 'header' flag indicates whether we are encoding spaces as _ as per
    RFC 1522.
    """
    output.write(b2a_qp(input.read(), quotetabs=quotetabs, header=header))


def encodestring(s, quotetabs=0, header=0):
    return b2a_qp(s, quotetabs=quotetabs, header=header)


def decode(input, output, header=0):
    """Read 'input', apply quoted-printable decoding, and write to 'output'.
    'input' and 'output' are files with readline() and write() methods.
    If 'header' is true, decode underscore as space (per RFC 1522)."""
    output.write(a2b_qp(input.read(), header=header))


def decodestring(s, header=0):
    return a2b_qp(s, header=header)


def ishex(c):
    """Return true if the character 'c' is a hexadecimal digit."""
    return '0' <= c <= '9' or 'a' <= c <= 'f' or 'A' <= c <= 'F'


def unhex(s):
    """Get the integer value of a hexadecimal number."""
    return int(s, 16) if s else 0


def main():
    """quopri [-t | -d] [file] ...: encodes, or decodes, to the standard output."""
    import getopt
    import sys
    try:
        opts, args = getopt.getopt(sys.argv[1:], 'td')
    except getopt.error as msg:
        sys.stdout = sys.stderr
        print msg
        print "usage: quopri [-t | -d] [file] ..."
        print "-t: quote tabs"
        print "-d: decode; default encode"
        sys.exit(2)
    flags = [option for option, _ in opts]
    if '-t' in flags and '-d' in flags:
        sys.stdout = sys.stderr
        print "-t and -d are mutually exclusive"
        sys.exit(2)
    status = 0
    for name in args or ['-']:
        if name == '-':
            fp = sys.stdin
        else:
            try:
                fp = open(name)
            except IOError as msg:
                sys.stderr.write("%s: can't open (%s)\n" % (name, msg))
                status = 1
                continue
        if '-d' in flags:
            decode(fp, sys.stdout)
        else:
            encode(fp, sys.stdout, '-t' in flags)
        if fp is not sys.stdin:
            fp.close()
    if status:
        sys.exit(status)


if __name__ == '__main__':
    main()
