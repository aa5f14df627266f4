# RUN: %run3
# Library Reference, dataclasses: fields, order, frozen, slots, inheritance, conversions.
# REQUIRES: python3-stdlib, mode-interpret
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)).split(' at 0x')[0])
    except BaseException as e:
        print(type(e).__name__, e)
import dataclasses, typing
from dataclasses import dataclass, field
@dataclass
class P:
    x: int
    y: int = 2
    tags: list = field(default_factory=list, repr=False)
    def norm(self): return self.x ** 2 + self.y ** 2
t(lambda: P(1)); t(lambda: P(1) == P(1, 2)); t(lambda: P()); t(lambda: P(1, 2, 3, 4)); t(lambda: hash(P(1))); t(lambda: P(1) < P(2)); t(lambda: dataclasses.asdict(P(1))); t(lambda: dataclasses.astuple(P(1))); t(lambda: dataclasses.replace(P(1), x=9)); t(lambda: [f.name for f in dataclasses.fields(P)]); t(lambda: P.__match_args__); t(lambda: P(1).norm()); t(lambda: dataclasses.replace(P(1), q=1))
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = "b"
    c: typing.ClassVar[int] = 7
    d: dataclasses.InitVar[int] = None
    def __post_init__(self, d): object.__setattr__(self, "e", d)
t(lambda: F(1) < F(2)); t(lambda: sorted([F(2), F(1, "z"), F(1)])); t(lambda: setattr(F(1), "a", 2)); t(lambda: delattr(F(1), "a")); t(lambda: hash(F(1)) == hash(F(1))); t(lambda: F(1, d=5).e); t(lambda: {F(1): 2}[F(1)]); t(lambda: F(1) < 5); t(lambda: [f.name for f in dataclasses.fields(F)])
@dataclass(slots=True, kw_only=True)
class Sl:
    a: int
    b: int = 0
t(lambda: Sl(a=1)); t(lambda: Sl(1)); t(lambda: setattr(Sl(a=1), "z", 1)); t(lambda: Sl.__slots__)
@dataclass
class Child(P):
    z: int = 5
t(lambda: Child(1, z=9)); t(lambda: Child(1) == P(1))
def baddc():
    @dataclass
    class B:
        a: int = 1
        b: int
t(baddc)
def baddc2():
    @dataclass
    class B:
        a: list = []
t(baddc2)
t(lambda: dataclasses.make_dataclass("MD", [("a", int), ("b", int, 5)])(1)); t(lambda: dataclasses.is_dataclass(P)); t(lambda: dataclasses.fields(5))
#: P(x=1, y=2)
#: True
#: TypeError P.__init__() missing 1 required positional argument: 'x'
#: TypeError P.__init__() takes from 2 to 4 positional arguments but 5 were given
#: TypeError unhashable type: 'P'
#: TypeError '<' not supported between instances of 'P' and 'P'
#: {'x': 1, 'y': 2, 'tags': []}
#: (1, 2, [])
#: P(x=9, y=2)
#: ['x', 'y', 'tags']
#: ('x', 'y', 'tags')
#: 5
#: TypeError P.__init__() got an unexpected keyword argument 'q'
#: True
#: [F(a=1, b='b'), F(a=1, b='z'), F(a=2, b='b')]
#: FrozenInstanceError cannot assign to field 'a'
#: FrozenInstanceError cannot delete field 'a'
#: True
#: 5
#: 2
#: TypeError '<' not supported between instances of 'F' and 'int'
#: ['a', 'b']
#: Sl(a=1, b=0)
#: TypeError Sl.__init__() takes 1 positional argument but 2 were given
#: AttributeError 'Sl' object has no attribute 'z'
#: ('a', 'b')
#: Child(x=1, y=2, z=9)
#: False
#: TypeError non-default argument 'b' follows default argument
#: ValueError mutable default <class 'list'> for field a is not allowed: use default_factory
#: MD(a=1, b=5)
#: True
#: TypeError must be called with a dataclass type or instance
