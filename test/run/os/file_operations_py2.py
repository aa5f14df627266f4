# RUN: %run2
# Python 2's shutil and tempfile.
import os
import shutil
import stat
import tempfile


def show(*calls):
    for call in calls:
        try:
            print call()
        except EnvironmentError as e:
            print type(e).__name__, e


def write(name, text):
    with open(name, 'w') as f:
        f.write(text)


write('a', 'text')
os.chmod('a', 0o640)
shutil.copy('a', 'b')
os.mkdir('d')
shutil.copy2('a', 'd')
print open('b').read(), oct(os.stat('b').st_mode & 0o777), open('d/a').read(), abs(os.stat('d/a').st_mtime - os.stat('a').st_mtime) < 0.001
show(lambda: shutil.copyfile('a', 'a'), lambda: shutil.copyfile('none', 'x'), lambda: shutil.move('a', 'd'), lambda: shutil.copytree('d', 'd'))
os.mkdir('d/sub')
write('d/sub/x.pyc', '')
write('d/sub/y', 'why')
os.symlink('y', 'd/sub/link')
shutil.copytree('d', 'copy', symlinks=True, ignore=shutil.ignore_patterns('*.pyc'))
print sorted(os.listdir('copy/sub')), os.readlink('copy/sub/link')
shutil.move('copy', 'moved')
show(lambda: shutil.move('moved', 'moved/inside'))
shutil.rmtree('moved')
print os.path.exists('moved'), sorted(os.listdir('.'))
show(lambda: shutil.rmtree('none'), lambda: shutil.rmtree('none', ignore_errors=True))
print shutil.get_archive_formats()
f = tempfile.TemporaryFile()
f.write('temp')
f.seek(0)
print f.read()
named = tempfile.NamedTemporaryFile(prefix='pre', suffix='.suf', dir='.')
name = named.name
print os.path.basename(name)[:3], name[-4:], os.path.exists(name), oct(stat.S_IMODE(os.stat(name).st_mode))
named.close()
print os.path.exists(name)
directory = tempfile.mkdtemp(dir='.')
print os.path.isdir(directory), oct(stat.S_IMODE(os.stat(directory).st_mode))
fd, name = tempfile.mkstemp(dir=directory)
print os.path.isabs(name), os.write(fd, 'x')
s = tempfile.SpooledTemporaryFile(max_size=5)
s.write('abc')
print s._rolled, s.tell()
s.write('defg')
print s._rolled, s.tell()
s.seek(0)
print s.read()
#: text 0640 text True
#: Error `a` and `a` are the same file
#: IOError [Errno 2] No such file or directory: 'none'
#: Error Destination path 'd/a' already exists
#: OSError [Errno 17] File exists: 'd'
#: ['link', 'y'] y
#: Error Cannot move a directory 'moved' into itself 'moved/inside'.
#: False ['a', 'b', 'd']
#: OSError [Errno 2] No such file or directory: 'none'
#: None
#: [('bztar', "bzip2'ed tar-file"), ('gztar', "gzip'ed tar-file"), ('tar', 'uncompressed tar file'), ('zip', 'ZIP file')]
#: temp
#: pre .suf True 0600
#: False
#: True 0700
#: True 1
#: False 3
#: True 7
#: abcdefg
