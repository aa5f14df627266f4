# RUN: %run2
# UNSUPPORTED: mode-aarch64
# Archives written, appended to, read and extracted; what is damaged or missing.
import os
import StringIO
import zipfile


def attempt(function, *args):
    try:
        print repr(function(*args))
    except Exception, e:
        print type(e).__name__ + ':', e


text = 'hello world\n' * 100
with open('source.txt', 'w') as f:
    f.write(text)
os.utime('source.txt', (1000000000, 1000000000))
z = zipfile.ZipFile('a.zip', 'w', zipfile.ZIP_DEFLATED)
z.write('source.txt')
z.write('source.txt', 'dir/stored.txt', zipfile.ZIP_STORED)
info = zipfile.ZipInfo('dir/from info', (2001, 2, 3, 4, 5, 6))
info.external_attr = 0600 << 16
info.comment = 'of a member'
z.writestr(info, 'data of info')
z.writestr('empty', '')
z.writestr(u'caf\xe9', 'accent', zipfile.ZIP_STORED)
z.comment = 'the comment'
z.close()
print zipfile.is_zipfile('a.zip'), zipfile.is_zipfile('source.txt'), zipfile.is_zipfile('none')
z = zipfile.ZipFile('a.zip')
print z.namelist(), z.comment, z.testzip(), len(z.infolist())
for info in z.infolist():
    print repr(info.filename), info.file_size, info.compress_size > 0, info.compress_type, hex(info.CRC), info.comment, oct(info.external_attr >> 16), info.header_offset
print z.read('source.txt') == text, z.read('dir/stored.txt') == text, z.read('dir/from info'), repr(z.read('empty')), z.read(u'caf\xe9')
print z.getinfo('dir/from info').date_time, z.getinfo('source.txt').date_time
f = z.open('source.txt')
print repr(f.readline()), repr(f.read(5)), repr(f.read1(3)), len(f.readlines()), repr(f.read()), f.name, f.mode
print [line for line in z.open('dir/from info')], repr(z.open('source.txt').peek(4)[:4])
z.extractall('out')
print sorted(os.listdir('out')), sorted(os.listdir('out/dir')), open('out/source.txt').read() == text
print z.extract('empty', 'out2') == os.path.join('out2', 'empty')
z.close()
for case in [lambda: z.read('source.txt'), lambda: z.open('empty')]:
    attempt(case)

with zipfile.ZipFile('a.zip', 'a') as z:
    z.writestr('appended', 'more')
    attempt(z.getinfo, 'nothing')
with zipfile.ZipFile('a.zip') as z:
    print len(z.namelist()), z.read('appended'), z.read('source.txt') == text
    attempt(z.read, 'nothing')
    attempt(z.writestr, 'x', 'y')
memory = StringIO.StringIO()
with zipfile.ZipFile(memory, 'w') as z:
    z.writestr('m', 'in memory')
    z.writestr('../up/../../x', 'safe')
with zipfile.ZipFile(memory) as z:
    print z.read('m'), z.testzip()
    print z.extract('../up/../../x', 'out3') == os.path.join('out3', 'up', 'x')
data = memory.getvalue()
with zipfile.ZipFile(StringIO.StringIO('before' + data)) as z:
    print z.read('m')
broken = StringIO.StringIO(data.replace('in memory', 'in MEMORY'))
with zipfile.ZipFile(broken) as z:
    print z.testzip()
    attempt(z.read, 'm')
for case in [lambda: zipfile.ZipFile('none.zip'), lambda: zipfile.ZipFile('source.txt'), lambda: zipfile.ZipFile('a.zip', 'q'),
             lambda: zipfile.ZipFile('b.zip', 'w', 99), lambda: zipfile.ZipFile(StringIO.StringIO('')), lambda: zipfile.ZipInfo('x', (1970, 1, 1, 0, 0, 0)),
             lambda: zipfile.ZipFile('a.zip').open('empty', 'w')]:
    attempt(case)
#: True False False
#: ['source.txt', 'dir/stored.txt', 'dir/from info', 'empty', u'caf\xe9'] the comment None 5
#: 'source.txt' 1200 True 8 0x5db0f92e  0100644 0
#: 'dir/stored.txt' 1200 True 0 0x5db0f92e  0100644 65
#: 'dir/from info' 12 True 0 0x4481bb7 of a member 0600 1309
#: 'empty' 0 True 8 0x0  0600 1364
#: u'caf\xe9' 6 True 0 0x6761d2eb  0600 1401
#: True True data of info '' accent
#: (2001, 2, 3, 4, 5, 6) (2001, 9, 9, 1, 46, 40)
#: 'hello world\n' 'hello' ' wo' 99 '' source.txt r
#: ['data of info'] 'hell'
#: ['caf\xc3\xa9', 'dir', 'empty', 'source.txt'] ['from info', 'stored.txt'] True
#: True
#: RuntimeError: Attempt to read ZIP archive that was already closed
#: RuntimeError: Attempt to read ZIP archive that was already closed
#: KeyError: "There is no item named 'nothing' in the archive"
#: 6 more True
#: KeyError: "There is no item named 'nothing' in the archive"
#: RuntimeError: write() requires mode "w" or "a"
#: in memory None
#: True
#: in memory
#: m
#: BadZipfile: Bad CRC-32 for file 'm'
#: IOError: [Errno 2] No such file or directory: 'none.zip'
#: BadZipfile: File is not a zip file
#: RuntimeError: ZipFile() requires mode "r", "w", or "a"
#: RuntimeError: That compression method is not supported
#: BadZipfile: File is not a zip file
#: ValueError: ZIP does not support timestamps before 1980
#: RuntimeError: open() requires mode "r", "U", or "rU"
