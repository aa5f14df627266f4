# RUN: %run3
# Library Reference: enum, abc, typing, collections.
# REQUIRES: python3-stdlib
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)).split(' at 0x')[0])
    except BaseException as e:
        print(type(e).__name__, e)
import enum, typing, collections, functools, itertools, contextlib, abc, types, operator
class Color(enum.Enum):
    RED = 1
    GREEN = 2
    ALIAS = 1
    def describe(self): return self.name.lower()
    @classmethod
    def default(cls): return cls.RED
t(lambda: Color.RED); t(lambda: Color(2)); t(lambda: Color["RED"]); t(lambda: Color.ALIAS is Color.RED); t(lambda: list(Color)); t(lambda: Color(5)); t(lambda: Color["X"]); t(lambda: Color.RED.describe()); t(lambda: Color.RED.value); t(lambda: Color.__members__); t(lambda: str(Color.RED)); t(lambda: f"{Color.RED}"); t(lambda: setattr(Color, "RED", 5)); t(lambda: delattr(Color, "RED")); t(lambda: Color.RED < Color.GREEN); t(lambda: len(Color)); t(lambda: Color.RED in Color); t(lambda: hash(Color.RED) == hash("RED")); t(lambda: Color.default()); t(lambda: {Color.RED: 1}); t(lambda: Color.X); t(lambda: isinstance(Color.RED, Color)); t(lambda: repr(Color)); t(lambda: Color.RED.name)
class I(enum.IntEnum):
    A = enum.auto(); B = enum.auto()
t(lambda: I.A + 1); t(lambda: I.A < I.B); t(lambda: I.A); t(lambda: str(I.A)); t(lambda: f"{I.A}"); t(lambda: I(1) == 1); t(lambda: [10, 20][I.A])
class Fl(enum.Flag):
    R = enum.auto(); W = enum.auto(); X = enum.auto(); RW = R | W
t(lambda: Fl.R | Fl.X); t(lambda: Fl.RW); t(lambda: ~Fl.R); t(lambda: Fl.R in Fl.RW); t(lambda: Fl(0)); t(lambda: list(Fl.RW)); t(lambda: Fl(8)); t(lambda: bool(Fl.R & Fl.W)); t(lambda: Fl(5))
class IF(enum.IntFlag): A = 1; B = 2
t(lambda: IF.A | IF.B); t(lambda: IF.A | 8); t(lambda: IF(3)); t(lambda: IF.A + 1)
class SE(enum.StrEnum): X = enum.auto(); Y = "why"
t(lambda: SE.X); t(lambda: SE.Y.upper()); t(lambda: f"{SE.X}")
@enum.unique
class U(enum.Enum): A = 1
def badu():
    @enum.unique
    class U(enum.Enum): A = 1; B = 1
t(badu)
def bade():
    class E2(Color): pass
t(bade)
t(lambda: enum.Enum("Dyn", "A B C")); t(lambda: list(enum.Enum("Dyn", "A B C"))); t(lambda: list(enum.Enum("Dyn", {"A": 5})))
class Planet(enum.Enum):
    E = (1, 2); M = (3, 4)
    def __init__(self, a, b): self.a = a; self.b = b
    @property
    def s(self): return self.a + self.b
t(lambda: Planet.E.s); t(lambda: Planet((3, 4)))
class Sh(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
    @property
    @abc.abstractmethod
    def name(self): ...
t(Sh)
class Sq(Sh):
    def area(self): return 4
t(Sq)
class Sq2(Sq): name = "sq"
t(lambda: Sq2().area()); t(lambda: Sh.__abstractmethods__ == {"area", "name"})
Sh.register(int); t(lambda: isinstance(5, Sh)); t(lambda: issubclass(bool, Sh))
import collections.abc as cabc
class Seq(cabc.Sequence):
    def __len__(self): return 3
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
t(lambda: list(Seq())); t(lambda: 20 in Seq()); t(lambda: Seq().index(10)); t(lambda: list(reversed(Seq()))); t(lambda: Seq().count(10)); t(lambda: isinstance([], cabc.Sequence)); t(lambda: isinstance({}, cabc.Mapping)); t(lambda: isinstance(5, cabc.Hashable)); t(lambda: isinstance([], cabc.Hashable)); t(cabc.Mapping); t(lambda: isinstance((i for i in []), cabc.Generator)); t(lambda: isinstance(len, cabc.Callable)); t(lambda: cabc.Callable[[int], str]); t(lambda: cabc.Sequence[int])
T = typing.TypeVar("T"); K = typing.TypeVar("K", bound=int)
class Box(typing.Generic[T]):
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
t(lambda: Box[int](5).get()); t(lambda: Box[int]); t(lambda: Box[T]); t(lambda: Box[int].__args__); t(lambda: Box[int, str]); t(lambda: typing.List[int]); t(lambda: typing.Optional[int]); t(lambda: typing.Union[int, str, int]); t(lambda: typing.Dict[str, typing.Any]); t(lambda: typing.Callable[[int], str]); t(lambda: typing.Tuple[int, ...]); t(lambda: typing.get_type_hints(Box.get)); t(lambda: typing.Literal[1, "a"]); t(lambda: T); t(lambda: K.__bound__); t(lambda: typing.cast(int, "a")); t(lambda: typing.get_origin(typing.List[int])); t(lambda: typing.get_args(typing.Dict[int, str])); t(lambda: typing.Annotated[int, 5]); t(lambda: typing.Final[int]); t(lambda: typing.Any); t(lambda: typing.Any()); t(lambda: typing.NewType("UserId", int)(5)); t(lambda: typing.Type[int]); t(lambda: typing.ForwardRef("x"))
class NT(typing.NamedTuple):
    a: int
    b: str = "x"
    def m(self): return self.a
t(lambda: NT(1)); t(lambda: NT(1).m()); t(lambda: NT._fields); t(lambda: NT._field_defaults); t(lambda: NT.__annotations__)
class TD(typing.TypedDict, total=False):
    a: int
t(lambda: TD(a=1)); t(lambda: TD.__annotations__); t(lambda: TD.__total__)
@typing.runtime_checkable
class Proto(typing.Protocol):
    def quack(self) -> str: ...
class Duck:
    def quack(self): return "q"
t(lambda: isinstance(Duck(), Proto)); t(lambda: isinstance(5, Proto)); t(Proto)
@typing.overload
def ov(a: int) -> int: ...
def ov(a): return a
t(ov, 5); t(lambda: typing.TYPE_CHECKING)
N = collections.namedtuple("N", "a b c", defaults=[9]); t(lambda: N(1, 2)); t(lambda: N(1)); t(lambda: N(1, 2)._asdict()); t(lambda: N(1, 2)._replace(a=5)); t(lambda: N._make([1, 2, 3])); t(lambda: N(1, 2).index(2)); t(lambda: collections.namedtuple("X", "a a")); t(lambda: collections.namedtuple("X", "class")); t(lambda: collections.namedtuple("X", "a class _b", rename=True)._fields); t(lambda: N(1, 2)._replace(z=1)); t(lambda: setattr(N(1, 2), "a", 1)); t(lambda: N.__doc__); t(lambda: N.a.__doc__)
c = collections.Counter("abracadabra"); t(lambda: c); t(lambda: c.most_common(2)); t(lambda: c["z"]); t(lambda: c - collections.Counter("aab")); t(lambda: c & collections.Counter("aabz")); t(lambda: sorted((c + c).items())); t(lambda: c.total()); t(lambda: sorted(collections.Counter(a=2, b=0).elements())); t(lambda: +collections.Counter(a=-1, b=2)); c.subtract("aaaaaa"); t(lambda: c["a"]); c.update("a"); t(lambda: c)
dd = collections.defaultdict(list); dd["a"].append(1); t(lambda: dd); t(lambda: collections.defaultdict(5)); t(lambda: collections.defaultdict(None)["x"]); t(lambda: dd.__missing__("q")); 
od = collections.OrderedDict(a=1, b=2); od.move_to_end("a"); t(lambda: od); t(lambda: od.popitem(last=False)); t(lambda: od == {"a": 1}); t(lambda: list(reversed(od))); t(lambda: od.move_to_end("zz"))
dq = collections.deque([1, 2, 3], maxlen=3); dq.append(4); t(lambda: dq); dq.rotate(1); t(lambda: dq); dq.appendleft(0); t(lambda: dq); dq.extendleft([7, 8]); t(lambda: (dq, dq[0], dq.maxlen, dq.index(7), dq.count(7))); t(lambda: dq[10]); t(lambda: collections.deque().pop()); t(lambda: dq.insert(0, 1)); t(lambda: collections.deque([1]) + collections.deque([2])); t(lambda: collections.deque([1]) + [2]); t(lambda: dq < collections.deque([99])); t(lambda: collections.deque([1], -1))
cm = collections.ChainMap({"a": 1}, {"a": 2, "b": 3}); t(lambda: (cm["a"], cm["b"], len(cm), sorted(cm), cm)); t(lambda: cm["z"]); t(lambda: cm.new_child({"q": 1})["q"]); t(lambda: cm.parents)
class UD(collections.UserDict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
u = UD(a=1); u["b"] = 5; t(lambda: (u, u.data, "a" in u, dict(u))); t(lambda: collections.UserList([1, 2]) + [3]); t(lambda: collections.UserString("abc").upper())
#: <Color.RED: 1>
#: <Color.GREEN: 2>
#: <Color.RED: 1>
#: True
#: [<Color.RED: 1>, <Color.GREEN: 2>]
#: ValueError 5 is not a valid Color
#: KeyError 'X'
#: 'red'
#: 1
#: mappingproxy({'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'ALIAS': <Color.RED: 1>})
#: 'Color.RED'
#: 'Color.RED'
#: AttributeError cannot reassign member 'RED'
#: AttributeError 'Color' cannot delete member 'RED'.
#: TypeError '<' not supported between instances of 'Color' and 'Color'
#: 2
#: True
#: True
#: <Color.RED: 1>
#: {<Color.RED: 1>: 1}
#: AttributeError X
#: True
#: "<enum 'Color'>"
#: 'RED'
#: 2
#: True
#: <I.A: 1>
#: '1'
#: '1'
#: True
#: 20
#: <Fl.R|X: 5>
#: <Fl.RW: 3>
#: <Fl.W|X: 6>
#: True
#: <Fl: 0>
#: [<Fl.R: 1>, <Fl.W: 2>]
#: <Fl: 0>
#: False
#: <Fl.R|X: 5>
#: <IF.A|B: 3>
#: <IF.A|8: 9>
#: <IF.A|B: 3>
#: 2
#: <SE.X: 'x'>
#: 'WHY'
#: 'x'
#: ValueError duplicate values found in <enum 'U'>: B -> A
#: TypeError <enum 'E2'> cannot extend <enum 'Color'>
#: <enum 'Dyn'>
#: [<Dyn.A: 1>, <Dyn.B: 2>, <Dyn.C: 3>]
#: [<Dyn.A: 5>]
#: 3
#: <Planet.M: (3, 4)>
#: TypeError Can't instantiate abstract class Sh with abstract methods area, name
#: TypeError Can't instantiate abstract class Sq with abstract method name
#: 4
#: True
#: True
#: True
#: [0, 10, 20]
#: True
#: 1
#: [20, 10, 0]
#: 1
#: True
#: True
#: True
#: False
#: TypeError Can't instantiate abstract class Mapping with abstract methods __getitem__, __iter__, __len__
#: True
#: True
#: collections.abc.Callable[[int], str]
#: collections.abc.Sequence[int]
#: 5
#: __main__.Box[int]
#: __main__.Box[~T]
#: (<class 'int'>,)
#: TypeError Too many arguments for <class '__main__.Box'>; actual 2, expected 1
#: typing.List[int]
#: typing.Optional[int]
#: typing.Union[int, str]
#: typing.Dict[str, typing.Any]
#: typing.Callable[[int], str]
#: typing.Tuple[int, ...]
#: {'return': ~T}
#: typing.Literal[1, 'a']
#: ~T
#: <class 'int'>
#: 'a'
#: <class 'list'>
#: (<class 'int'>, <class 'str'>)
#: typing.Annotated[int, 5]
#: typing.Final[int]
#: typing.Any
#: TypeError Any cannot be instantiated
#: 5
#: typing.Type[int]
#: ForwardRef('x')
#: NT(a=1, b='x')
#: 1
#: ('a', 'b')
#: {'b': 'x'}
#: {'a': <class 'int'>, 'b': <class 'str'>}
#: {'a': 1}
#: {'a': <class 'int'>}
#: False
#: True
#: False
#: TypeError Protocols cannot be instantiated
#: 5
#: False
#: N(a=1, b=2, c=9)
#: TypeError N.__new__() missing 1 required positional argument: 'b'
#: {'a': 1, 'b': 2, 'c': 9}
#: N(a=5, b=2, c=9)
#: N(a=1, b=2, c=3)
#: 1
#: ValueError Encountered duplicate field name: 'a'
#: ValueError Type names and field names cannot be a keyword: 'class'
#: ('a', '_1', '_2')
#: ValueError Got unexpected field names: ['z']
#: AttributeError can't set attribute
#: 'N(a, b, c)'
#: 'Alias for field number 0'
#: Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1})
#: [('a', 5), ('b', 2)]
#: 0
#: Counter({'a': 3, 'r': 2, 'b': 1, 'c': 1, 'd': 1})
#: Counter({'a': 2, 'b': 1})
#: [('a', 10), ('b', 4), ('c', 2), ('d', 2), ('r', 4)]
#: 11
#: ['a', 'a']
#: Counter({'b': 2})
#: -1
#: Counter({'b': 2, 'r': 2, 'c': 1, 'd': 1, 'a': 0})
#: defaultdict(<class 'list'>, {'a': [1]})
#: TypeError first argument must be callable or None
#: KeyError 'x'
#: []
#: OrderedDict([('b', 2), ('a', 1)])
#: ('b', 2)
#: True
#: ['a']
#: KeyError 'zz'
#: deque([2, 3, 4], maxlen=3)
#: deque([4, 2, 3], maxlen=3)
#: deque([0, 4, 2], maxlen=3)
#: (deque([8, 7, 0], maxlen=3), 8, 3, 1, 1)
#: IndexError deque index out of range
#: IndexError pop from an empty deque
#: IndexError deque already at its maximum size
#: deque([1, 2])
#: TypeError can only concatenate deque (not "list") to deque
#: True
#: ValueError maxlen must be non-negative
#: (1, 3, 2, ['a', 'b'], ChainMap({'a': 1}, {'a': 2, 'b': 3}))
#: KeyError 'z'
#: 1
#: ChainMap({'a': 2, 'b': 3})
#: ({'a': 2, 'b': 10}, {'a': 2, 'b': 10}, True, {'a': 2, 'b': 10})
#: [1, 2, 3]
#: 'ABC'
