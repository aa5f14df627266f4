# RUN: %run2
# Shelves over dictionaries and dumbdbm's files, which are read again; what is refused.
import dumbdbm
import os
import shelve
import whichdb


def attempt(function, *args):
    try:
        print repr(function(*args))
    except Exception, e:
        print type(e).__name__ + ':', e


d = dumbdbm.open('base', 'c')
d['one'] = 'first'
d['two'] = 'x' * 1000
d['one'] = 'changed'
d['two'] = 'y' * 2000
d['gone'] = ''
del d['gone']
print sorted(d.keys()), len(d), 'one' in d, d.has_key('none'), d.get('none', 5), sorted(d.items())[0]
attempt(lambda: d['none'])
attempt(lambda: d.__setitem__('k', 5))
d.close()
d = dumbdbm.open('base')
print d['one'], d['two'] == 'y' * 2000, sorted(d), sorted(os.listdir('.')), whichdb.whichdb('base'), whichdb.whichdb('none')
d.close()
d = dumbdbm.open('base', 'n')
print len(d)
d.close()

memory = {}
s = shelve.Shelf(memory)
s['list'] = [1, 2]
s['list'].append(3)
print s['list'], memory, s.get('x', 'none'), s.has_key('list'), len(s), s.keys()
s.close()
attempt(lambda: s['list'])
attempt(lambda: s.keys())
s = shelve.Shelf(memory, protocol=2, writeback=True)
s['list'].append(3)
s['new'] = {'k': u'\xe9'}
s.sync()
print s['list'], sorted(memory), repr(memory['new'])
del s['new']
attempt(lambda: s['new'])
s.close()
s = shelve.Shelf(dumbdbm.open('shelf', 'c'))
s['object'] = {'a': [1, (2, 3)]}
s.close()
s = shelve.Shelf(dumbdbm.open('shelf'))
print s['object'], s.items()
s.close()
#: ['one', 'two'] 2 True False 5 ('one', 'changed')
#: KeyError: 'none'
#: TypeError: keys and values must be strings
#: changed True ['one', 'two'] ['base.bak', 'base.dat', 'base.dir'] dumbdbm None
#: 2
#: [1, 2] {'list': '(lp1\nI1\naI2\na.'} none True 1 ['list']
#: ValueError: invalid operation on closed shelf
#: ValueError: invalid operation on closed shelf
#: [1, 2, 3] ['list', 'new'] '\x80\x02}q\x01U\x01kX\x02\x00\x00\x00\xc3\xa9s.'
#: KeyError: 'new'
#: {'a': [1, (2, 3)]} [('object', {'a': [1, (2, 3)]})]
