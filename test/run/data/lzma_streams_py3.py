# RUN: %run3
# REQUIRES: python3-stdlib
# UNSUPPORTED: mode-aarch64
# Containers, filters and checks of lzma; files; what is refused.
import lzma
from lzma import *


def attempt(function, *args, **keywords):
    try:
        print(function(*args, **keywords))
    except Exception as e:
        print(type(e).__name__ + ':', e)


text = b'abcabc ' * 3000
for format in FORMAT_XZ, FORMAT_ALONE:
    packed = compress(text, format=format)
    print(len(packed) < 200, decompress(packed) == text, decompress(packed, format=format) == text)
packed = compress(text)
print([decompress(compress(text, preset=n)) == text for n in (0, 1, 3, 4 | PRESET_EXTREME)])
print([decompress(compress(text, check=c)) == text for c in (CHECK_NONE, CHECK_CRC32, CHECK_CRC64, CHECK_SHA256)])
print(is_check_supported(CHECK_CRC32), is_check_supported(99), compress(b''), decompress(packed + packed) == text * 2)
raw = [{'id': FILTER_DELTA, 'dist': 4}, {'id': FILTER_LZMA2, 'preset': 6, 'dict_size': 1 << 16, 'lc': 2, 'lp': 1, 'pb': 1,
                                        'mode': MODE_FAST, 'nice_len': 30, 'mf': MF_HC4, 'depth': 5}]
print(decompress(compress(text, format=FORMAT_RAW, filters=raw), format=FORMAT_RAW, filters=raw) == text)
print(decompress(compress(text, filters=[{'id': FILTER_X86, 'start_offset': 0}, {'id': FILTER_LZMA2}])) == text)

d = LZMADecompressor()
print(d.eof, d.check == CHECK_UNKNOWN, d.needs_input, d.unused_data)
print(d.decompress(packed + b'tail', 5), d.eof, d.check == CHECK_CRC64, d.needs_input, d.unused_data)
print(len(d.decompress(b'')) == len(text) - 5, d.eof, d.needs_input, d.unused_data)
attempt(d.decompress, b'')
d = LZMADecompressor()
print(sum(len(d.decompress(packed[i:i + 7])) for i in range(0, len(packed), 7)) == len(text), d.eof)
c = LZMACompressor(check=CHECK_CRC32)
print(decompress(c.compress(b'one ') + c.compress(b'two') + c.flush()))
attempt(c.flush)
attempt(c.compress, b'')

for case in [lambda: decompress(b'junk'), lambda: decompress(b''), lambda: decompress(packed[:-1]), lambda: decompress(packed[:40] + b'\xff' * 60),
             lambda: decompress(packed, memlimit=10), lambda: decompress(packed, format=FORMAT_ALONE), lambda: decompress(5),
             lambda: decompress(packed, format=99), lambda: decompress(packed, format=FORMAT_RAW), lambda: decompress(packed, filters=raw),
             lambda: compress(b'', format=99), lambda: compress(b'', preset=10), lambda: compress(b'', preset=1, filters=raw),
             lambda: compress(b'', format=FORMAT_ALONE, check=CHECK_CRC32), lambda: compress(b'', format=FORMAT_RAW), lambda: compress(b'', filters=[{}]),
             lambda: compress(b'', filters=[5]), lambda: compress(b'', filters=[{'id': 99}]), lambda: compress(b'', filters=[{'id': FILTER_LZMA2, 'what': 1}]),
             lambda: compress(b'', filters=raw * 3), lambda: compress(b'', filters=[{'id': FILTER_LZMA2, 'preset': 100}]),
             lambda: compress(b'', filters=[{'id': FILTER_DELTA, 'dist': 500}, {'id': FILTER_LZMA2}]), lambda: LZMACompressor().compress('text')]:
    attempt(case)

with lzma.open('a.xz', 'wt') as f:
    f.write('line one\nline two\n')
print(list(lzma.open('a.xz', 'rt')), lzma.open('a.xz').read(4))
f = LZMAFile('a.xz')
print(f.read(3), f.seek(1), f.readline(), f.tell(), f.peek(2)[:2])
attempt(lzma.open, 'none.xz')
attempt(lzma.open, 'a.xz', 'q')
#: True True True
#: True True True
#: [True, True, True, True]
#: [True, True, True, True]
#: True False b'\xfd7zXZ\x00\x00\x04\xe6\xd6\xb4F\x00\x00\x00\x00\x1c\xdfD!\x1f\xb6\xf3}\x01\x00\x00\x00\x00\x04YZ' True
#: True
#: True
#: False True True b''
#: b'abcab' False True False b''
#: True True False b'tail'
#: EOFError: Already at end of stream
#: True True
#: b'one two'
#: ValueError: Repeated call to flush()
#: ValueError: Compressor has been flushed
#: LZMAError: Input format not supported by decoder
#: LZMAError: Compressed data ended before the end-of-stream marker was reached
#: LZMAError: Compressed data ended before the end-of-stream marker was reached
#: LZMAError: Corrupt input data
#: LZMAError: Memory usage limit exceeded
#: LZMAError: Input format not supported by decoder
#: TypeError: a bytes-like object is required, not 'int'
#: ValueError: Invalid container format: 99
#: ValueError: Must specify filters for FORMAT_RAW
#: ValueError: Cannot specify filters except with FORMAT_RAW
#: ValueError: Invalid container format: 99
#: LZMAError: Invalid or unsupported options
#: ValueError: Cannot specify both preset and filter chain
#: ValueError: Integrity checks are only supported by FORMAT_XZ
#: ValueError: Must specify filters for FORMAT_RAW
#: ValueError: Filter specifier must have an "id" entry
#: TypeError: Filter specifier must be a dict or dict-like object
#: ValueError: Invalid filter ID: 99
#: ValueError: Invalid filter specifier for LZMA filter
#: ValueError: Too many filters - liblzma supports a maximum of 4
#: LZMAError: Invalid compression preset: 100
#: LZMAError: Invalid or unsupported options
#: TypeError: a bytes-like object is required, not 'str'
#: ['line one\n', 'line two\n'] b'line'
#: b'lin' 1 b'ine one\n' 9 b'li'
#: FileNotFoundError: [Errno 2] No such file or directory: 'none.xz'
#: ValueError: Invalid mode: 'q'
