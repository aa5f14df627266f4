# RUN: %run2
# RUN: %run3
# Each kind of container has an iterator type of its own.
class Sequence(object):
    def __getitem__(self, index):
        return "ab"[index]

    def __len__(self):
        return 2


def show(*iterators):
    for iterator in iterators:
        kind = type(iterator)
        print(kind.__name__ + " " + kind.__module__ + " " + repr(kind) + " " + repr([item for item in iterator]))


d = {1: "one"}
show(iter([1]), reversed([1, 2]), iter((1,)), reversed((1, 2)), iter("ab"), reversed("ab"), iter(u"ab"),
     iter(b"a"), iter(bytearray(b"a")), iter(set([1])), iter(frozenset([1])), iter(Sequence()), reversed(Sequence()),
     iter(lambda: 0, 0), enumerate("a"), iter(enumerate("a")), (i for i in "g"), iter(d))
try:
    show(d.iterkeys(), d.itervalues(), d.iteritems(), iter(d.viewkeys()), iter(d.viewvalues()), iter(d.viewitems()), iter(xrange(2)),
         reversed(xrange(2)))
except AttributeError:
    show(iter(d.keys()), iter(d.values()), iter(d.items()), reversed(d), reversed(d.keys()), reversed(d.values()), reversed(d.items()),
         iter(range(2)), reversed(range(2)), iter(range(2 ** 70, 2 ** 70 + 1)), reversed(range(2 ** 70, 2 ** 70 + 1)), iter(memoryview(b"a")),
         map(str, [1]), filter(None, [1]), zip([1]))
it = iter(d.values())
print(list(it), list(it), iter(it) is it)
#2: listiterator __builtin__ <type 'listiterator'> [1]
#2: listreverseiterator __builtin__ <type 'listreverseiterator'> [2, 1]
#2: tupleiterator __builtin__ <type 'tupleiterator'> [1]
#2: reversed __builtin__ <type 'reversed'> [2, 1]
#2: iterator __builtin__ <type 'iterator'> ['a', 'b']
#2: reversed __builtin__ <type 'reversed'> ['b', 'a']
#2: iterator __builtin__ <type 'iterator'> [u'a', u'b']
#2: iterator __builtin__ <type 'iterator'> ['a']
#2: bytearray_iterator __builtin__ <type 'bytearray_iterator'> [97]
#2: setiterator __builtin__ <type 'setiterator'> [1]
#2: setiterator __builtin__ <type 'setiterator'> [1]
#2: iterator __builtin__ <type 'iterator'> ['a', 'b']
#2: reversed __builtin__ <type 'reversed'> ['b', 'a']
#2: callable-iterator __builtin__ <type 'callable-iterator'> []
#2: enumerate __builtin__ <type 'enumerate'> [(0, 'a')]
#2: enumerate __builtin__ <type 'enumerate'> [(0, 'a')]
#2: generator __builtin__ <type 'generator'> ['g']
#2: dictionary-keyiterator __builtin__ <type 'dictionary-keyiterator'> [1]
#2: dictionary-keyiterator __builtin__ <type 'dictionary-keyiterator'> [1]
#2: dictionary-valueiterator __builtin__ <type 'dictionary-valueiterator'> ['one']
#2: dictionary-itemiterator __builtin__ <type 'dictionary-itemiterator'> [(1, 'one')]
#2: dictionary-keyiterator __builtin__ <type 'dictionary-keyiterator'> [1]
#2: dictionary-valueiterator __builtin__ <type 'dictionary-valueiterator'> ['one']
#2: dictionary-itemiterator __builtin__ <type 'dictionary-itemiterator'> [(1, 'one')]
#2: rangeiterator __builtin__ <type 'rangeiterator'> [0, 1]
#2: rangeiterator __builtin__ <type 'rangeiterator'> [1, 0]
#2: (['one'], [], True)
#3: list_iterator builtins <class 'list_iterator'> [1]
#3: list_reverseiterator builtins <class 'list_reverseiterator'> [2, 1]
#3: tuple_iterator builtins <class 'tuple_iterator'> [1]
#3: reversed builtins <class 'reversed'> [2, 1]
#3: str_ascii_iterator builtins <class 'str_ascii_iterator'> ['a', 'b']
#3: reversed builtins <class 'reversed'> ['b', 'a']
#3: str_ascii_iterator builtins <class 'str_ascii_iterator'> ['a', 'b']
#3: bytes_iterator builtins <class 'bytes_iterator'> [97]
#3: bytearray_iterator builtins <class 'bytearray_iterator'> [97]
#3: set_iterator builtins <class 'set_iterator'> [1]
#3: set_iterator builtins <class 'set_iterator'> [1]
#3: iterator builtins <class 'iterator'> ['a', 'b']
#3: reversed builtins <class 'reversed'> ['b', 'a']
#3: callable_iterator builtins <class 'callable_iterator'> []
#3: enumerate builtins <class 'enumerate'> [(0, 'a')]
#3: enumerate builtins <class 'enumerate'> [(0, 'a')]
#3: generator builtins <class 'generator'> ['g']
#3: dict_keyiterator builtins <class 'dict_keyiterator'> [1]
#3: dict_keyiterator builtins <class 'dict_keyiterator'> [1]
#3: dict_valueiterator builtins <class 'dict_valueiterator'> ['one']
#3: dict_itemiterator builtins <class 'dict_itemiterator'> [(1, 'one')]
#3: dict_reversekeyiterator builtins <class 'dict_reversekeyiterator'> [1]
#3: dict_reversekeyiterator builtins <class 'dict_reversekeyiterator'> [1]
#3: dict_reversevalueiterator builtins <class 'dict_reversevalueiterator'> ['one']
#3: dict_reverseitemiterator builtins <class 'dict_reverseitemiterator'> [(1, 'one')]
#3: range_iterator builtins <class 'range_iterator'> [0, 1]
#3: range_iterator builtins <class 'range_iterator'> [1, 0]
#3: longrange_iterator builtins <class 'longrange_iterator'> [1180591620717411303424]
#3: longrange_iterator builtins <class 'longrange_iterator'> [1180591620717411303424]
#3: memory_iterator builtins <class 'memory_iterator'> [97]
#3: map builtins <class 'map'> ['1']
#3: filter builtins <class 'filter'> [1]
#3: zip builtins <class 'zip'> [(1,)]
#3: ['one'] [] True
