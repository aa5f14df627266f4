# RUN: %run2
# RUN: %run3
# A recursive-descent calculator: classes, closures over state, error reporting.
class Error(Exception):
    pass

class Parser(object):
    def __init__(self, text):
        self.tokens = list(self.tokenize(text))
        self.position = 0

    @staticmethod
    def tokenize(text):
        i = 0
        while i < len(text):
            c = text[i]
            if c.isspace():
                i += 1
            elif c.isdigit() or c == ".":
                start = i
                while i < len(text) and (text[i].isdigit() or text[i] == "."):
                    i += 1
                yield "number", text[start:i]
            elif c.isalpha():
                start = i
                while i < len(text) and text[i].isalnum():
                    i += 1
                yield "name", text[start:i]
            elif c in "+-*/%()^=,":
                yield c, c
                i += 1
            else:
                raise Error("unexpected %r at %d" % (c, i))
        yield "end", ""

    def peek(self):
        return self.tokens[self.position][0]

    def take(self, kind=None):
        token = self.tokens[self.position]
        if kind and token[0] != kind:
            raise Error("expected %s, found %s" % (kind, token[0]))
        self.position += 1
        return token[1]

    OPERATORS = {"+": 1, "-": 1, "*": 2, "/": 2, "%": 2, "^": 4}

    def expression(self, level=1):
        left = self.unary()
        while self.peek() in self.OPERATORS and self.OPERATORS[self.peek()] >= level:
            operator = self.take()
            next_level = self.OPERATORS[operator] + (operator != "^")
            left = (operator, left, self.expression(next_level))
        return left

    def unary(self):
        if self.peek() == "-":
            self.take()
            return ("neg", self.expression(3))
        return self.primary()

    def primary(self):
        kind = self.peek()
        if kind == "number":
            text = self.take()
            return float(text) if "." in text else int(text)
        if kind == "name":
            name = self.take()
            if self.peek() == "(":
                self.take()
                arguments = []
                while self.peek() != ")":
                    arguments.append(self.expression())
                    if self.peek() == ",":
                        self.take()
                self.take(")")
                return ("call", name, arguments)
            return name
        if kind == "(":
            self.take()
            value = self.expression()
            self.take(")")
            return value
        raise Error("unexpected " + kind)

def evaluate(tree, names):
    if isinstance(tree, (int, float)):
        return tree
    if isinstance(tree, str):
        if tree not in names:
            raise Error("unknown name " + tree)
        return names[tree]
    if tree[0] == "neg":
        return -evaluate(tree[1], names)
    if tree[0] == "call":
        functions = {"max": max, "min": min, "abs": abs}
        return functions[tree[1]](*[evaluate(a, names) for a in tree[2]])
    a, b = evaluate(tree[1], names), evaluate(tree[2], names)
    return {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b, "%": lambda: a % b,
            "^": lambda: a ** b}[tree[0]]()

names = {}
for line in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "x = 7.5", "x / 2 - 1", "10 % 4 + max(1, x, 3)", "1 +", "1 / 0",
             "y", "(1", "2 $ 3", "n = 2 ^ 100", "n - 1", "abs(-5) - min(2, 1)", "8 - 3 - 2"]:
    try:
        target = None
        if "=" in line:
            target, line = [part.strip() for part in line.split("=")]
        parser = Parser(line)
        tree = parser.expression()
        parser.take("end")
        value = evaluate(tree, names)
        if target:
            names[target] = value
        print("%s -> %s" % (line, value))
    except (Error, ArithmeticError, KeyError) as error:
        print("%s: %s: %s" % (line, type(error).__name__, error))
#: 1 + 2 * 3 -> 7
#: (1 + 2) * 3 -> 9
#: 2 ^ 3 ^ 2 -> 512
#: -2 ^ 2 -> -4
#: 7.5 -> 7.5
#: x / 2 - 1 -> 2.75
#: 10 % 4 + max(1, x, 3) -> 9.5
#: 1 +: Error: unexpected end
#2: 1 / 0: ZeroDivisionError: integer division or modulo by zero
#3: 1 / 0: ZeroDivisionError: division by zero
#: y: Error: unknown name y
#: (1: Error: expected ), found end
#: 2 $ 3: Error: unexpected '$' at 2
#: 2 ^ 100 -> 1267650600228229401496703205376
#: n - 1 -> 1267650600228229401496703205375
#: abs(-5) - min(2, 1) -> 4
#: 8 - 3 - 2 -> 3
