# RUN: %run2
# has_key, iteritems and friends; keys(), items() give lists.
d = {"a": 1}
print d.has_key("a"), d.has_key("b"), d.keys(), d.values(), d.items(), type(d.keys()).__name__
print list(d.iteritems()), list(d.iterkeys()), list(d.itervalues()), sorted(d.viewkeys() & {"a"})
for k in d.keys():
    d[k + "x"] = 2
print sorted(d), cmp({1: 2}, {1: 3}), {1: 2} < {1: 3}, {} < {1: 1}
print {1: u"u"}, dict(zip("ab", range(2))), map(None, [1, 2], "a"), zip([1], "b"), filter(lambda c: c > "a", "abc"), filter(None, (0, 1))
print range(3), xrange(3), range(5)[1:], xrange(10)[3], len(xrange(0, 10, 3)), reduce(lambda a, b: a * b, [1, 2, 3, 4])
#: True False ['a'] [1] [('a', 1)] list
#: [('a', 1)] ['a'] [1] ['a']
#: ['a', 'ax'] -1 True True
#: {1: u'u'} {'a': 0, 'b': 1} [(1, 'a'), (2, None)] [(1, 'b')] bc (1,)
#: [0, 1, 2] xrange(3) [1, 2, 3, 4] 3 4 24
