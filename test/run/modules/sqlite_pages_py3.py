# RUN: %run3
# UNSUPPORTED: mode-aarch64
# Blobs, backup, serialization, window functions, tracing: what Python 3 has besides.
import sqlite3
def T(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__, str(e)
c=sqlite3.connect(":memory:")
c.execute("create table t(b blob)"); c.execute("insert into t values(zeroblob(10))")
b=c.blobopen("t","b",1)
print(len(b), b.read(), b.tell(), b.seek(2), b.write(b"hello"), b.tell(), b[2], b[-1], b[2:6], b[::2], T(b.write,b"toolongtext"), T(lambda: b[99]), T(b.seek,99), T(b.seek,0,7))
b[0]=65; b[3:5]=b"xy"; b[::3]=b"1234"; b.seek(0); print(b.read(3), b.read()); print(T(b.__setitem__,0,300), T(b.__setitem__,0,"a"),T(b.__setitem__,slice(0,3),b"a"), T(lambda: b["x"]))
with b: pass
print(T(b.read), T(c.blobopen,"t","b",5), T(c.blobopen,"nope","b",1), T(sqlite3.Blob))
r=c.blobopen("t","b",1,readonly=True); print(T(r.write,b"a")); r.close()
d=sqlite3.connect(":memory:"); out=[]
c.commit(); c.backup(d, progress=lambda *a: out.append(a)); print(out, d.execute("select * from t").fetchall())
s=c.serialize(); print(len(s), type(s)); d.deserialize(s); print(d.execute("select * from t").fetchall(), T(d.deserialize,b"x"), T(c.serialize,name="zz"))
print(c.getlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH), c.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, 20), T(c.execute,"select 1111111111111111111111111111"), T(c.getlimit,1111))
c.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, 100000)
class W:
    def __init__(self): self.n=0
    def step(self,x): self.n+=x
    def inverse(self,x): self.n-=x
    def value(self): return self.n
    def finalize(self): return self.n
c.create_window_function("win",1,W)
c.execute("create table n(x)"); c.executemany("insert into n values(?)",[(i,) for i in range(5)])
print(c.execute("select x, win(x) over (order by x rows between 1 preceding and 1 following) from n").fetchall())
tr=[]; c.set_trace_callback(tr.append); c.execute("select ?",(5,)); c.execute("insert into n values(:a)",{"a":"x"}); c.commit(); c.set_trace_callback(None); print(tr)
print(T(c.backup,c), T(c.backup,5))
print(c.in_transaction, sqlite3.connect("file::memory:?cache=private",uri=True).execute("select 1").fetchone())
c.create_function("det",1,lambda x:x,deterministic=True); print(c.execute("select det(3)").fetchone())
sqlite3.enable_callback_tracebacks(False)
def bad(x): raise ValueError("bad")
c.create_function("bad",1,bad)
try: c.execute("select bad(1)")
except Exception as e: print(repr(e))
import sys; sys.stdout.flush()
print(T(c.execute,"insert into n values(?)",[1,2]), T(c.executemany,"insert into n values(?)",[(1,),(2,3)]), T(c.execute, "select ?", {1}), T(c.execute,"select ?", "a").fetchone(), T(c.execute,"select ?",range(1)).fetchone())
print(c.execute("insert into n values(5) returning x").fetchall(), c.execute("select count(*) from n").fetchone())
cu=c.cursor(); cu.execute("update n set x=x+1 where typeof(x)='integer' returning x"); print(cu.rowcount, cu.fetchone(), cu.fetchall(), cu.rowcount)
print([d for d in c.iterdump()][:3])
#: 10 b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' 10 None None 7 104 0 b'hell' b'\x00hlo\x00' ('ValueError', 'data longer than blob length') ('IndexError', 'Blob index out of range') ('ValueError', 'offset out of blob range') ('ValueError', "'origin' should be os.SEEK_SET, os.SEEK_CUR, or os.SEEK_END")
#: b'1\x00h' b'2yl3\x00\x004'
#: ('ValueError', 'byte must be in range(0, 256)') ('TypeError', "'str' object cannot be interpreted as an integer") ('IndexError', 'Blob slice assignment is wrong size') ('TypeError', 'Blob indices must be integers')
#: ('ProgrammingError', 'Cannot operate on a closed blob.') ('OperationalError', 'no such rowid: 5') ('OperationalError', 'no such table: main.nope') ('TypeError', "cannot create 'sqlite3.Blob' instances")
#: ('OperationalError', 'attempt to write a readonly database')
#: [(101, 0, 2)] [(b'1\x00h2yl3\x00\x004',)]
#: 8192 <class 'bytes'>
#: [(b'1\x00h2yl3\x00\x004',)] None ('OperationalError', "unable to serialize 'zz'")
#: 1000000000 1000000000 ('DataError', 'query string is too large') ('ProgrammingError', "'category' is out of bounds")
#: [(0, 1), (1, 3), (2, 6), (3, 9), (4, 7)]
#: ['select 5', "insert into n values('x')", 'COMMIT']
#: ('ValueError', 'target cannot be the same connection instance') ('TypeError', "backup() argument 'target' must be sqlite3.Connection, not int")
#: False (1,)
#: (3,)
#: OperationalError('user-defined function raised exception')
#: ('ProgrammingError', 'Incorrect number of bindings supplied. The current statement uses 1, and there are 2 supplied.') ('ProgrammingError', 'Incorrect number of bindings supplied. The current statement uses 1, and there are 2 supplied.') ('ProgrammingError', 'parameters are of unsupported type') ('a',) (0,)
#: [(5,)] (8,)
#: 0 (1,) [(2,), (3,), (4,), (5,), (2,), (6,)] 7
#: ['BEGIN TRANSACTION;', 'CREATE TABLE n(x);', 'INSERT INTO "n" VALUES(1);']
