"""Codecs from bytes to bytes that are made of library modules: Library Reference, codecs, binary transforms.

Importing this module registers them. The compiler puts it into programs that name one of them, codecs imports it then."""

import binascii

from codecs import CodecInfo, IncrementalDecoder, IncrementalEncoder, StreamReader, StreamWriter, register


def _zlib():
    import zlib
    return zlib.compress, zlib.decompress


def _bz2():
    import bz2
    return bz2.compress, bz2.decompress


def _quopri():
    def encode(data):
        return binascii.b2a_qp(data, quotetabs=True) if str is not bytes else binascii.b2a_qp(data, True)
    return encode, binascii.a2b_qp


def _uu():
    return _uu_encode, _uu_decode


def _uu_encode(data):
    lines = [binascii.b2a_uu(data[i:i + 45]) for i in range(0, len(data), 45)]
    return b'begin 666 <data>\n' + b''.join(lines) + b' \nend\n'


def _uu_decode(data):
    lines = iter(data.splitlines(True))
    for line in lines:
        if line[:5] == b'begin':
            break
    else:
        raise ValueError('Missing "begin" line in input data')
    out = []
    for line in lines:
        if line == b'end\n':
            break
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:
            # Some encoders write trailing garbage: as many characters count as the line's length says.
            size = (((ord(line[:1]) - 32) & 63) * 4 + 5) // 3
            out.append(binascii.a2b_uu(line[:size]))
    else:
        raise ValueError('Truncated input data')
    return b''.join(out)


_kinds = {'zlib': _zlib, 'zip': _zlib, 'zlib_codec': _zlib, 'bz2': _bz2, 'bz2_codec': _bz2, 'uu': _uu, 'uu_codec': _uu,
          'quopri': _quopri, 'quopri_codec': _quopri, 'quoted_printable': _quopri, 'quotedprintable': _quopri}
_names = {_zlib: 'zlib', _bz2: 'bz2', _uu: 'uu', _quopri: 'quopri'}


def _info(kind):
    to, back = kind()

    def encode(input, errors='strict'):
        assert errors == 'strict'
        return to(str(input) if str is bytes and isinstance(input, unicode) else input), len(input)

    def decode(input, errors='strict'):
        assert errors == 'strict'
        return back(input), len(input)

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return encode(input, self.errors)[0]

    class Decoder(IncrementalDecoder):
        def decode(self, input, final=False):
            return decode(input, self.errors)[0]

    class Reader(StreamReader):
        def decode(self, input, errors='strict'):
            return decode(input, errors)

    class Writer(StreamWriter):
        def encode(self, input, errors='strict'):
            return encode(input, errors)

    return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, _names[kind])


_infos = {}


def _search(name):
    name = name.replace('-', '_').replace(' ', '_')
    if name not in _infos:
        if name not in _kinds:
            return None
        _infos[name] = _info(_kinds[name])
    return _infos[name]


register(_search)
