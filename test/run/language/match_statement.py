# RUN: %run3
# match: literals, captures, sequences, mappings, classes, alternatives, guards.
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y):
        self.x, self.y = x, y

def what(value):
    match value:
        case 0 | 1:
            return "small"
        case -5:
            return "minus five"
        case "text":
            return "the text"
        case None | True:
            return "a constant"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [x, *rest] if x == "all":
            return f"all of {rest}"
        case (first, _, *_):
            return f"several from {first}"
        case {"kind": kind, **others}:
            return f"kind {kind} {others}"
        case Point(0, y=y):
            return f"on the axis at {y}"
        case Point(x=x, y=y):
            return f"point {x} {y}"
        case float() as f:
            return f"float {f}"
        case str(s):
            return f"string {s}"
        case _:
            return "else"

for value in (0, 1, -5, "text", None, True, [], [7], ["all", 1, 2], (1, 2, 3), {"kind": "k", "z": 1}, Point(0, 3), Point(1, 2),
              2.5, "other", {}, 99):
    print(what(value))
#: small
#: small
#: minus five
#: the text
#: a constant
#: small
#: empty
#: one 7
#: all of [1, 2]
#: several from 1
#: kind k {'z': 1}
#: on the axis at 3
#: point 1 2
#: float 2.5
#: string other
#: else
#: else
