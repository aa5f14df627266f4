# RUN: %run2
# RUN: %run3
# stdin, arguments and the exit status reach the program.
import sys
#in: one
#in:   two
#in:
#in: three
#args: a "b c" ''
for line in sys.stdin:
    print(repr(line))
print(sys.argv[1:])
sys.stdout.write("no newline at the end")
sys.exit(3)
#: 'one\n'
#: '  two\n'
#: '\n'
#: 'three\n'
#: ['a', 'b c', '']
#: no newline at the end
#unterminated: stdout
#exit: 3
