# RUN: %natrix build --std=py3 --emit=tokens %s -o %t
# RUN: %python3 %tools/compare_parse.py tokens3 %s %t
# Every kind of token of Python 3, against the tokenize module.
é = 0x_ff + 0b1_0 + 0o17 + 1_000.5e-3 + .5j + 1e10 + 0_0
text = 'a' "b" '''c
d''' r'\n' b'\x00' Rb"x" u'y' f"{é!r:>{10}}" rf'\{é}'
if é:
    x = (1,
         2)  # a comment
    if x:
        y = x \
             + é

z = [x for x in {1: 2, **{}} if not x]; w = x if y else z
def f(a: int, /, *b, c=..., **d) -> None: return a @ b // c ** d % ~a ^ b | c & d << 1 >> 2
x += 1; x -= 1; x *= 1; x /= 1; x //= 1; x %= 1; x @= 1; x &= 1; x |= 1; x ^= 1; x <<= 1; x >>= 1; x **= 1
(n := 1) == 1 != 2 <= 3 >= 4 < 5 > 6
@f
class C(object): pass
