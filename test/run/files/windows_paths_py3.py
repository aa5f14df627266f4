# RUN: %run3
# REQUIRES: python3-stdlib
# ntpath of the reference library, which pathlib and with it zipfile import, stands on genericpath.
import ntpath
import pathlib
print(ntpath.splitext('c:\\dir.d\\name.tar.gz'), ntpath.splitext('.profile'), ntpath.splitext('..a.b'), ntpath.splitext(b'x/y.z'), ntpath.join('a', 'b'))
try:
    ntpath.join('a', 5)
except TypeError as e:
    print(e)
p = pathlib.PurePosixPath('/usr/lib') / 'x.tar.gz'
print(p, p.suffixes, p.stem, p.parent, pathlib.PureWindowsPath('c:/a/b').parts)
#: ('c:\\dir.d\\name.tar', '.gz') ('.profile', '') ('..a', '.b') (b'x/y', b'.z') a\b
#: join() argument must be str, bytes, or os.PathLike object, not 'int'
#: /usr/lib/x.tar.gz ['.tar', '.gz'] x.tar /usr/lib ('c:\\', 'a', 'b')
