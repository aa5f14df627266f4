# RUN: %run3
# REQUIRES: python3-stdlib, mode-compile
# The reference library's zipfile over our zlib, bz2 and lzma.
import io
import zipfile

memory = io.BytesIO()
with zipfile.ZipFile(memory, 'w', zipfile.ZIP_DEFLATED) as z:
    z.writestr('a/deflated.txt', 'hello ' * 50)
    z.writestr('stored', 'plain', zipfile.ZIP_STORED)
    z.writestr('bz2', 'b' * 500, zipfile.ZIP_BZIP2)
    z.writestr('lzma', 'l' * 500, zipfile.ZIP_LZMA)
with zipfile.ZipFile(memory) as z:
    print(z.namelist(), z.testzip(), z.read('a/deflated.txt')[:11], z.read('stored'), z.read('bz2') == b'b' * 500, z.read('lzma') == b'l' * 500)
    print([(info.compress_type, info.file_size, info.compress_size < 100) for info in z.infolist()])
    try:
        z.read('none')
    except KeyError as e:
        print(e)
try:
    zipfile.ZipFile(io.BytesIO(b'junk'))
except zipfile.BadZipFile as e:
    print(e)
#: ['a/deflated.txt', 'stored', 'bz2', 'lzma'] None b'hello hello' b'plain' True True
#: [(8, 300, True), (0, 5, True), (12, 500, True), (14, 500, True)]
#: "There is no item named 'none' in the archive"
#: File is not a zip file
