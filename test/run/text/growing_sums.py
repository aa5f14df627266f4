# RUN: %run2
# RUN: %run3
# Strings that are built with += share memory: what one of them shows never changes when another grows.
s = ''
kept = []
for i in range(2000):
    s += str(i) + ','
    if i % 400 == 0:
        kept.append(s)
        left, right = s + 'left', s + 'right'
        kept += [left, right, left + '!', left + '?', s]
full = ''.join([str(i) + ',' for i in range(2000)])
print(s == full, len(s), s.endswith('1999,'), hash(s) == hash(full), {s: 1}[full])
for k in kept:
    print(len(k), k[-7:], full.startswith(k.rstrip('left!?righ')) or k[:20])

# Each width, and both ways of joining them.
for start, more, wide in ((u'a', u'bc', u'\xe9'), (u'\u20ac', u'xy', u'\u20ad'), (u'a', u'bc', u'\U0001f600')):
    s = start
    for i in range(300):
        s += more
    t = s
    s += wide
    for i in range(300):
        s += more
    print(len(t), len(s), t.count(more), s.count(more), s.index(wide), s[:601] == t, s.encode('utf-8')[-2:] == more.encode('ascii'))

b = b''
for i in range(500):
    b += b'0123'
    if i == 250:
        half = b
print(len(b), len(half), half == b'0123' * 251, b == b'0123' * 500)


class Lines(object):
    def __init__(self):
        self.text = ''

    def write(self, s):
        self.text += s


lines = Lines()
for i in range(1000):
    lines.write('%d\n' % i)
print(len(lines.text), lines.text.split('\n')[500], int(('1' * 300 + '2')[-3:]), float((' ' * 400 + '1' + '.5')[-5:]))
s = '7' * 300
s += '8'
s += '9'
t = s + '0'
print(int(s) % 1000, int(t) % 1000, int(s) % 1000, s.isdigit())
#2: (True, 8890, True, True, 1)
#2: (2, '0,', True)
#2: (6, '0,left', True)
#2: (7, '0,right', True)
#2: (7, '0,left!', True)
#2: (7, '0,left?', True)
#2: (2, '0,', True)
#2: (1494, '99,400,', True)
#2: (1498, '00,left', True)
#2: (1499, '0,right', True)
#2: (1499, '0,left!', True)
#2: (1499, '0,left?', True)
#2: (1494, '99,400,', True)
#2: (3094, '99,800,', True)
#2: (3098, '00,left', True)
#2: (3099, '0,right', True)
#2: (3099, '0,left!', True)
#2: (3099, '0,left?', True)
#2: (3094, '99,800,', True)
#2: (4895, '9,1200,', True)
#2: (4899, '00,left', True)
#2: (4900, '0,right', True)
#2: (4900, '0,left!', True)
#2: (4900, '0,left?', True)
#2: (4895, '9,1200,', True)
#2: (6895, '9,1600,', True)
#2: (6899, '00,left', True)
#2: (6900, '0,right', True)
#2: (6900, '0,left!', True)
#2: (6900, '0,left?', True)
#2: (6895, '9,1600,', True)
#2: (601, 1202, 300, 600, 601, True, True)
#2: (601, 1202, 300, 600, 601, True, True)
#2: (601, 1202, 300, 600, 601, True, True)
#2: (2000, 1004, True, True)
#2: (3890, '500', 112, 1.5)
#2: (789L, 890L, 789L, True)
#3: True 8890 True True 1
#3: 2 0, True
#3: 6 0,left True
#3: 7 0,right True
#3: 7 0,left! True
#3: 7 0,left? True
#3: 2 0, True
#3: 1494 99,400, True
#3: 1498 00,left True
#3: 1499 0,right True
#3: 1499 0,left! True
#3: 1499 0,left? True
#3: 1494 99,400, True
#3: 3094 99,800, True
#3: 3098 00,left True
#3: 3099 0,right True
#3: 3099 0,left! True
#3: 3099 0,left? True
#3: 3094 99,800, True
#3: 4895 9,1200, True
#3: 4899 00,left True
#3: 4900 0,right True
#3: 4900 0,left! True
#3: 4900 0,left? True
#3: 4895 9,1200, True
#3: 6895 9,1600, True
#3: 6899 00,left True
#3: 6900 0,right True
#3: 6900 0,left! True
#3: 6900 0,left? True
#3: 6895 9,1600, True
#3: 601 1202 300 600 601 True True
#3: 601 1202 300 600 601 True True
#3: 601 1202 300 600 601 True True
#3: 2000 1004 True True
#3: 3890 500 112 1.5
#3: 789 890 789 True
