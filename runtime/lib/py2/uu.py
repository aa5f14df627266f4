"""Files as text of uuencode and back: Library Reference, uu."""

import binascii
import os
import sys

__all__ = ["Error", "encode", "decode"]


class Error(Exception):
    pass


def encode(in_file, out_file, name=None, mode=None):
    """Uuencode file"""
    opened = []
    try:
        if in_file == '-':
            in_file = sys.stdin
        elif isinstance(in_file, basestring):
            if name is None:
                name = os.path.basename(in_file)
            if mode is None:
                try:
                    mode = os.stat(in_file).st_mode
                except AttributeError:
                    pass
            in_file = open(in_file, 'rb')
            opened.append(in_file)
        if out_file == '-':
            out_file = sys.stdout
        elif isinstance(out_file, basestring):
            out_file = open(out_file, 'wb')
            opened.append(out_file)
        out_file.write('begin %o %s\n' % ((0666 if mode is None else mode) & 0777, '-' if name is None else name))
        data = in_file.read(45)
        while len(data) > 0:
            out_file.write(binascii.b2a_uu(data))
            data = in_file.read(45)
        out_file.write(' \nend\n')
    finally:
        for f in opened:
            f.close()


def decode(in_file, out_file=None, mode=None, quiet=0):
    """Decode uuencoded file"""
    opened = []
    if in_file == '-':
        in_file = sys.stdin
    elif isinstance(in_file, basestring):
        in_file = open(in_file)
        opened.append(in_file)
    try:
        while True:
            header = in_file.readline()
            if not header:
                raise Error('No valid begin line found in input file')
            words = header.split(" ", 2)
            if len(words) == 3 and words[0] == 'begin':
                try:
                    int(words[1], 8)
                    break
                except ValueError:
                    pass
        if out_file is None:
            out_file = words[2].rstrip()
            if os.path.exists(out_file):
                raise Error('Cannot overwrite existing file: %s' % out_file)
        if mode is None:
            mode = int(words[1], 8)
        if out_file == '-':
            out_file = sys.stdout
        elif isinstance(out_file, basestring):
            fp = open(out_file, 'wb')
            try:
                os.chmod(out_file, mode)
            except AttributeError:
                pass
            out_file = fp
            opened.append(out_file)
        line = in_file.readline()
        while line and line.strip() != 'end':
            try:
                data = binascii.a2b_uu(line)
            except binascii.Error as v:
                # Some encoders end lines with more than there is: their length says how much counts.
                nbytes = (((ord(line[0]) - 32) & 63) * 4 + 5) // 3
                data = binascii.a2b_uu(line[:nbytes])
                if not quiet:
                    sys.stderr.write("Warning: %s\n" % v)
            out_file.write(data)
            line = in_file.readline()
        if not line:
            raise Error('Truncated input file')
    finally:
        for f in opened:
            f.close()


def test():
    """uuencode/uudecode main program"""
    import optparse
    parser = optparse.OptionParser(usage='usage: %prog [-d] [-t] [input [output]]')
    parser.add_option('-d', '--decode', dest='decode', help='Decode (instead of encode)?', default=False, action='store_true')
    parser.add_option('-t', '--text', dest='text', help='data is text, encoded format unix-compatible text?', default=False,
                      action='store_true')
    options, args = parser.parse_args()
    if len(args) > 2:
        parser.error('incorrect number of arguments')
    source = args[0] if args else sys.stdin
    target = args[1] if len(args) > 1 else sys.stdout
    if options.decode:
        decode(source, target)
    else:
        encode(source, target)


if __name__ == '__main__':
    test()
