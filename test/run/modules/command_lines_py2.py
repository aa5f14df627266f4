# RUN: %run2
# shlex, cmd, fileinput, timeit.
import shlex, cmd, fileinput, timeit, StringIO, sys, os
def T(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__, str(e)
for s in ["a b  c", "a 'b c' d", 'a "b \\" c" d\\ e', "x#y # z", "", "''", "a'b'c", "a;b|c", "'unclosed", "e\\", "a\nb", "\"a'b\" '\"'", "foo'' ''bar", "a=b --c='d e'"]:
    print T(shlex.split, s), T(shlex.split, s, True), T(shlex.split, s, False, False), T(lambda: list(shlex.shlex(s))), T(lambda: list(shlex.shlex(s,posix=True)))
l=shlex.shlex("a b\nc # x\nd"); print l.get_token(), l.lineno, l.get_token(), l.get_token(), l.lineno, l.error_leader("f"), l.push_token("q"), l.get_token(), l.get_token(), repr(l.get_token())
open("inc","w").write("one two\n"); l=shlex.shlex("source inc three"); l.source="source"; print list(l)
class C(cmd.Cmd):
    "doc"
    def do_hello(self,a): "say hello"; print "hello", repr(a)
    def do_quit(self,a): return True
    def do_zz(self,a): pass
    def help_topic(self): print "topic help"
    def help_zz(self): print "zz help"
    def do_shell(self,a): print "shell",a
    def postcmd(self,stop,line): print "post",stop,repr(line); return stop
i=StringIO.StringIO("hello a b\n\nnosuch x\n?\nhelp hello\nhelp topic\nhelp none\n?zz\n!ls -l\n  \n+5\nquit\n")
c=C(stdin=i); c.use_rawinput=0; c.cmdloop("intro")
c=C(stdin=StringIO.StringIO("")); c.use_rawinput=0; c.default=lambda l: "stop" if l=="EOF" else None; c.cmdloop()
c.columnize([str(n)*(n%7+1) for n in range(40)]); c.columnize([]); c.columnize(["a"]); print T(c.columnize,[1,2]), c.completenames("h"), c.parseline("foo bar"), c.parseline("!x"), c.parseline("")
open("f1","w").write("l1\nl2\n"); open("f2","w").write("m1\nm2")
for line in fileinput.input(["f1","f2"]): print fileinput.filename(), fileinput.lineno(), fileinput.filelineno(), fileinput.isfirstline(), fileinput.isstdin(), repr(line)
fileinput.close()
for line in fileinput.input("f1",inplace=1,backup=".old"): print line.upper(),
print open("f1").read(), open("f1.old").read(), os.path.exists("f1.bak")
for line in fileinput.input("f1",inplace=1): sys.stdout.write(line*2)
print repr(open("f1").read()), os.path.exists("f1.bak"); f=fileinput.FileInput(["f1","f2"]); print f[0], f.nextfile(), f.readline(), T(lambda: f[7]); f.close()
print T(fileinput.lineno), T(fileinput.FileInput,"x",mode="w"), T(lambda: list(fileinput.FileInput("nofile")))
t=timeit.Timer("x+=1","x=0"); print t.timeit(100)>=0, len(t.repeat(2,10)), timeit.timeit("pass",number=5)>=0, timeit.timeit(lambda: None, number=3)>=0, T(timeit.Timer,"1 +")[0], T(timeit.Timer,5)
print t.src
#: ['a', 'b', 'c'] ['a', 'b', 'c'] ['a', 'b', 'c'] ['a', 'b', 'c'] ['a', 'b', 'c']
#: ['a', 'b c', 'd'] ['a', 'b c', 'd'] ['a', "'b c'", 'd'] ['a', "'b c'", 'd'] ['a', 'b c', 'd']
#: ['a', 'b " c', 'd e'] ['a', 'b " c', 'd e'] ['a', '"b \\"', 'c"', 'd\\', 'e'] ['a', '"b \\"', 'c"', 'd', '\\', 'e'] ['a', 'b " c', 'd e']
#: ['x#y', '#', 'z'] ['x'] ['x#y', '#', 'z'] ['x'] ['x']
#: [] [] [] [] []
#: [''] [''] ["''"] ["''"] ['']
#: ['abc'] ['abc'] ["a'b'c"] ["a'b'c"] ['abc']
#: ['a;b|c'] ['a;b|c'] ['a;b|c'] ['a', ';', 'b', '|', 'c'] ['a', ';', 'b', '|', 'c']
#: ('ValueError', 'No closing quotation') ('ValueError', 'No closing quotation') ('ValueError', 'No closing quotation') ('ValueError', 'No closing quotation') ('ValueError', 'No closing quotation')
#: ('ValueError', 'No escaped character') ('ValueError', 'No escaped character') ['e\\'] ['e', '\\'] ('ValueError', 'No escaped character')
#: ['a', 'b'] ['a', 'b'] ['a', 'b'] ['a', 'b'] ['a', 'b']
#: ["a'b", '"'] ["a'b", '"'] ['"a\'b"', '\'"\''] ['"a\'b"', '\'"\''] ["a'b", '"']
#: ['foo', 'bar'] ['foo', 'bar'] ["foo''", "''", 'bar'] ["foo''", "''", 'bar'] ['foo', 'bar']
#: ['a=b', '--c=d e'] ['a=b', '--c=d e'] ['a=b', "--c='d", "e'"] ['a', '=', 'b', '-', '-', 'c', '=', "'d e'"] ['a', '=', 'b', '-', '-', 'c', '=', 'd e']
#: a 1 b c 2 "f", line 2:  None q d ''
#: ['one', 'two', 'three']
#: intro
#: (Cmd) hello 'a b'
#: post None 'hello a b'
#: (Cmd) hello 'a b'
#: post None ''
#: (Cmd) *** Unknown syntax: nosuch x
#: post None 'nosuch x'
#: (Cmd) 
#: Documented commands (type help <topic>):
#: ========================================
#: hello  help  zz
#:
#: Miscellaneous help topics:
#: ==========================
#: topic
#:
#: Undocumented commands:
#: ======================
#: quit  shell
#:
#: post None '?'
#: (Cmd) say hello
#: post None 'help hello'
#: (Cmd) topic help
#: post None 'help topic'
#: (Cmd) *** No help on none
#: post None 'help none'
#: (Cmd) zz help
#: post None '?zz'
#: (Cmd) shell ls -l
#: post None '!ls -l'
#: (Cmd) shell ls -l
#: post None '  '
#: (Cmd) *** Unknown syntax: +5
#: post None '+5'
#: (Cmd) post True 'quit'
#: (Cmd) post stop 'EOF'
#: 0        88              161616          24242424        3232323232    
#: 11       999             17171717        2525252525      333333333333  
#: 222      10101010        1818181818      262626262626    34343434343434
#: 3333     1111111111      191919191919    27272727272727  35            
#: 44444    121212121212    20202020202020  28              3636          
#: 555555   13131313131313  21              2929            373737        
#: 6666666  14              2222            303030          38383838      
#: 7        1515            232323          31313131        3939393939    
#: <empty>
#: a
#: ('TypeError', 'list[i] not a string for i in 0, 1') ['hello', 'help'] ('foo', 'bar', 'foo bar') ('shell', 'x', 'shell x') (None, None, '')
#: f1 1 1 True False 'l1\n'
#: f1 2 2 False False 'l2\n'
#: f2 3 1 True False 'm1\n'
#: f2 4 2 False False 'm2'
#: L1
#: L2
#: l1
#: l2
#: False
#: 'L1\nL1\nL2\nL2\n' False
#: L1
#: None m1
#: ('RuntimeError', 'accessing lines out of order')
#: 2 ('ValueError', "FileInput opening mode must be one of 'r', 'rU', 'U' and 'rb'") ('IOError', "[Errno 2] No such file or directory: 'nofile'")
#: True 2 True True SyntaxError ('ValueError', 'stmt is neither a string nor callable')
#:
#: def inner(_it, _timer):
#:     x=0
#:     _t0 = _timer()
#:     for _i in _it:
#:         x+=1
#:     _t1 = _timer()
#:     return _t1 - _t0
#:
