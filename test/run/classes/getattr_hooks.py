# RUN: %run3
# __getattr__ is for what is missing, __getattribute__ for everything.
class G:
    def __getattr__(self, n):
        if n.startswith('z'): return n * 2
        raise AttributeError("no " + n)
g = G(); print(g.zq)
try: g.w
except AttributeError as e: print(e)
class H:
    def __getattribute__(self, n):
        print("get", n)
        return object.__getattribute__(self, n)
    def __setattr__(self, n, v): print("set", n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print("del", n); object.__delattr__(self, n)
h = H(); h.x = 1; print(h.x); del h.x
try: h.x
except AttributeError as e: print(e)
print(hasattr(g, 'w'), hasattr(g, 'zz'), getattr(g, 'w', 3), getattr(g, 'zb'))
class Both:
    @property
    def p(self): raise AttributeError("inner")
    def __getattr__(self, n): return 'fallback ' + n
print(Both().p)
#: zqzq
#: no w
#: set x 1
#: get x
#: 1
#: del x
#: get x
#: 'H' object has no attribute 'x'
#: False True 3 zbzb
#: fallback p
