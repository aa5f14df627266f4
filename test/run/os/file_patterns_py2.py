# RUN: %run2
# Python 2's fnmatch and glob.
import fnmatch
import glob
import os

for pattern in ('*.py', 'a?', '[abc]x', '[!a]x', '[^a]x', '[]]', '[a', 'a.b+c', '\\d', '[\\]'):
    print pattern, fnmatch.translate(pattern), fnmatch.filter(['x.py', 'ab', 'ax', 'bx', '^x', ']', '[a', 'a.b+c', '\\d', '\\'], pattern)
print fnmatch.fnmatch('X.py', '*.py'), fnmatch.fnmatchcase('x.PY', '*.py')
os.makedirs('d/e')
for name in ('a.txt', 'b.txt', 'c.py', '.hidden', 'd/a.txt', 'd/e/x'):
    open(name, 'w').close()
for pattern in ('*.txt', '*.zzz', '[bc].*', '*', '.*', 'd/*', '*/*.txt', '*/', 'd/e/', 'no/', 'a.txt', 'none', '*/*/x', ''):
    print pattern, sorted(glob.glob(pattern))
print glob.has_magic('a*'), glob.has_magic('a')
#: *.py .*\.py\Z(?ms) ['x.py']
#: a? a.\Z(?ms) ['ab', 'ax']
#: [abc]x [abc]x\Z(?ms) ['ax', 'bx']
#: [!a]x [^a]x\Z(?ms) ['bx', '^x']
#: [^a]x [\^a]x\Z(?ms) ['ax', '^x']
#: []] []]\Z(?ms) [']']
#: [a \[a\Z(?ms) ['[a']
#: a.b+c a\.b\+c\Z(?ms) ['a.b+c']
#: \d \\d\Z(?ms) ['\\d']
#: [\] [\\]\Z(?ms) ['\\']
#: True False
#: *.txt ['a.txt', 'b.txt']
#: *.zzz []
#: [bc].* ['b.txt', 'c.py']
#: * ['a.txt', 'b.txt', 'c.py', 'd']
#: .* ['.hidden']
#: d/* ['d/a.txt', 'd/e']
#: */*.txt ['d/a.txt']
#: */ ['d/']
#: d/e/ ['d/e/']
#: no/ []
#: a.txt ['a.txt']
#: none []
#: */*/x ['d/e/x']
#:  []
#: True False
