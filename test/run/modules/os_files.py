# RUN: %run2
# RUN: %run3
# os and os.path: names, files, the environment, processes.
from __future__ import print_function

def tried(f, *args, **keywords):
    try:
        return f(*args, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, error)


import os, os.path as P
for a in ["", "/", "a", "a/b", "/a/b/", "a//b", "./a/../b", "../x", "//a", "///a", "a/b.c", ".bashrc", "a.tar.gz", "a.b/c", "..", "...x.y"]:
    print(repr(a), P.split(a), P.basename(a), P.dirname(a), P.splitext(a), P.normpath(a), P.isabs(a), P.join(a, "z"), P.join("q", a))
print(P.commonprefix(["/usr/lib", "/usr/local"]), P.relpath("/a/b/c", "/a/d"), tried(P.relpath, ""))
os.mkdir("d")
os.chdir("d")
print(P.basename(os.getcwd()), os.listdir("."), tried(os.mkdir, "../d"), tried(os.rmdir, "nope"), tried(os.remove, "nope"), tried(os.listdir, "nope"))
print(tried(os.rename, "a", "b"), tried(os.stat, "nope"), tried(os.chdir, "nope"))
with open("f.txt", "w") as f:
    f.write("hello")
os.makedirs("x/y/z")
print(sorted(os.listdir(".")), P.exists("f.txt"), P.isfile("f.txt"), P.isdir("x"), P.getsize("f.txt"), os.stat("f.txt").st_size, P.exists("nope"))
os.rename("f.txt", "g.txt")
os.symlink("g.txt", "l")
print(os.readlink("l"), P.islink("l"), P.samefile("l", "g.txt"), sorted((a, sorted(b), sorted(c)) for a, b, c in os.walk(".")))
print(tried(os.rmdir, "x"), tried(os.makedirs, "x/y"), os.access("g.txt", os.R_OK), len(os.stat("g.txt")))
os.environ["NX_TEST"] = "v"
print(os.environ["NX_TEST"], os.getenv("NX_TEST"), os.getenv("NOPE", "d"), "NX_TEST" in os.environ, tried(lambda: os.environ["NOPE"]), os.system("test $NX_TEST = v"))
print(os.system("exit 3"), os.popen("echo hi").read(), os.popen("exit 2").close())
r, w = os.pipe()
os.write(w, b"abc")
print(len(os.read(r, 10)), os.close(r), os.close(w), tried(os.close, w))
fd = os.open("o", os.O_CREAT | os.O_RDWR)
os.write(fd, b"12345")
os.lseek(fd, 1, 0)
print(len(os.read(fd, 2)), os.fstat(fd).st_size)
with os.fdopen(fd, "r+") as f:
    print(f.read())
pid = os.fork()
if pid == 0:
    os._exit(7)
print(os.waitpid(pid, 0)[1], os.name, os.sep, repr(os.linesep), os.curdir, os.error is OSError, os.strerror(2), os.path.__name__)
#: '' ('', '')   ('', '') . False z q/
#: '/' ('/', '')  / ('/', '') / True /z /
#: 'a' ('', 'a') a  ('a', '') a False a/z q/a
#: 'a/b' ('a', 'b') b a ('a/b', '') a/b False a/b/z q/a/b
#: '/a/b/' ('/a/b', '')  /a/b ('/a/b/', '') /a/b True /a/b/z /a/b/
#: 'a//b' ('a', 'b') b a ('a//b', '') a/b False a//b/z q/a//b
#: './a/../b' ('./a/..', 'b') b ./a/.. ('./a/../b', '') b False ./a/../b/z q/./a/../b
#: '../x' ('..', 'x') x .. ('../x', '') ../x False ../x/z q/../x
#: '//a' ('//', 'a') a // ('//a', '') //a True //a/z //a
#: '///a' ('///', 'a') a /// ('///a', '') /a True ///a/z ///a
#: 'a/b.c' ('a', 'b.c') b.c a ('a/b', '.c') a/b.c False a/b.c/z q/a/b.c
#: '.bashrc' ('', '.bashrc') .bashrc  ('.bashrc', '') .bashrc False .bashrc/z q/.bashrc
#: 'a.tar.gz' ('', 'a.tar.gz') a.tar.gz  ('a.tar', '.gz') a.tar.gz False a.tar.gz/z q/a.tar.gz
#: 'a.b/c' ('a.b', 'c') c a.b ('a.b/c', '') a.b/c False a.b/c/z q/a.b/c
#: '..' ('', '..') ..  ('..', '') .. False ../z q/..
#: '...x.y' ('', '...x.y') ...x.y  ('...x', '.y') ...x.y False ...x.y/z q/...x.y
#: /usr/l ../b/c ValueError: no path specified
#2: d [] OSError: [Errno 17] File exists: '../d' OSError: [Errno 2] No such file or directory: 'nope' OSError: [Errno 2] No such file or directory: 'nope' OSError: [Errno 2] No such file or directory: 'nope'
#2: OSError: [Errno 2] No such file or directory OSError: [Errno 2] No such file or directory: 'nope' OSError: [Errno 2] No such file or directory: 'nope'
#3: d [] FileExistsError: [Errno 17] File exists: '../d' FileNotFoundError: [Errno 2] No such file or directory: 'nope' FileNotFoundError: [Errno 2] No such file or directory: 'nope' FileNotFoundError: [Errno 2] No such file or directory: 'nope'
#3: FileNotFoundError: [Errno 2] No such file or directory: 'a' -> 'b' FileNotFoundError: [Errno 2] No such file or directory: 'nope' FileNotFoundError: [Errno 2] No such file or directory: 'nope'
#: ['f.txt', 'x'] True True True 5 5 False
#: g.txt True True [('.', ['x'], ['g.txt', 'l']), ('./x', ['y'], []), ('./x/y', ['z'], []), ('./x/y/z', [], [])]
#2: OSError: [Errno 39] Directory not empty: 'x' OSError: [Errno 17] File exists: 'x/y' True 10
#3: OSError: [Errno 39] Directory not empty: 'x' FileExistsError: [Errno 17] File exists: 'x/y' True 10
#: v v d True KeyError: 'NOPE' 0
#: 768 hi
#:  512
#: 3 None None OSError: [Errno 9] Bad file descriptor
#: 2 5
#: 45
#: 1792 posix / '\n' . True No such file or directory posixpath
