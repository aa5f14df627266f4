# -*- coding: utf-8 -*-
# RUN: %run2
# RUN: %run3
# UNSUPPORTED: mode-aarch64
# Converters and adapters, transactions between connections, callbacks, subclasses.
import sqlite3, datetime, threading
def T(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__, str(e)
c=sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES|sqlite3.PARSE_COLNAMES)
c.execute("create table t(d date, ts timestamp, n number(10), p point)")
class Point(object):
    def __init__(self,x,y): self.x,self.y=x,y
    def __repr__(self): return "Point(%r,%r)"%(self.x,self.y)
    def __conform__(self,proto):
        if proto is sqlite3.PrepareProtocol: return "%d;%d"%(self.x,self.y)
sqlite3.register_converter("point", lambda s: Point(*[int(x) for x in s.split(b";")]))
c.execute("insert into t values(?,?,?,?)",(datetime.date(2020,1,2),datetime.datetime(2020,1,2,3,4,5,678),5,Point(1,2)))
c.execute("insert into t values(?,?,?,?)",(None,datetime.datetime(2020,1,2,3,4,5),None,None))
for r in c.execute("select * from t"): print(r)
cu=c.execute('select d as "d [timestamp]", p as "q [point]", 1 as "x [y]" from t where d is null')
print(cu.fetchall(), cu.description)
class Sub(sqlite3.Connection):
    def cursor(self, *a):
        return sqlite3.Connection.cursor(self, *a)
d=sqlite3.connect(":memory:", factory=Sub); print(type(d).__name__)
d.executescript("""
create table a(x); insert into a values(1); insert into a values(2);
create view v as select * from a; create index i on a(x);
create trigger tr after insert on a begin insert into a values(5); end;
""")
print(d.execute("select * from v").fetchall(), list(d.iterdump()))
print(T(d.executescript,"select 1; bogus"), T(d.executescript,5))
class Cur(sqlite3.Cursor):
    def __init__(self,*a): sqlite3.Cursor.__init__(self,*a); self.tag=1
print(d.cursor(Cur).tag, T(d.cursor, lambda c: 5))
cc=d.cursor(); print([r for r in cc.execute("select x from a union select 10 order by 1 desc")])
def gen():
    for i in range(3): yield (i,)
cc.executemany("insert into a values(?)", gen()); print(cc.rowcount, d.total_changes)
d.rollback()
print(d.execute("select count(*) from a").fetchone())
def prog(): return 1
d.set_progress_handler(prog, 1); print(T(d.execute,"select x from a, a, a")); d.set_progress_handler(None,0)
print(T(lambda: d.execute("select x from a").fetchall()))
def auth(*a):
    return sqlite3.SQLITE_DENY if a[0]==sqlite3.SQLITE_SELECT else sqlite3.SQLITE_OK
d.set_authorizer(auth); print(T(d.execute,"select x from a"))
def auth2(action,*a): return sqlite3.SQLITE_IGNORE if action==sqlite3.SQLITE_READ else sqlite3.SQLITE_OK
d.set_authorizer(auth2); print(d.execute("select x from a").fetchall())
def auth3(*a): raise ValueError
d.set_authorizer(auth3); print(T(d.execute,"select x from a"))
d.set_authorizer(lambda *a: 0)
out=[]
def f():
    out.append(T(d.execute,"select 1")[0])
t=threading.Thread(target=f); t.start(); t.join(); print(out)
e=sqlite3.connect("x.db"); e.execute("create table z(a)"); e.execute("insert into z values(1)")
e2=sqlite3.connect("x.db",timeout=0.1); print(T(e2.execute,"insert into z values(2)"))
e.commit(); e2.execute("insert into z values(2)"); e2.commit(); print(e.execute("select * from z").fetchall())
cur=e.execute("select * from z"); print(next(cur)); e.execute("insert into z values(3)"); e.rollback(); print(T(cur.fetchone))
cur=e.execute("select  * from z"); print(next(cur)); e.execute("insert into z values(3)"); e.commit(); print(T(cur.fetchall))
e.isolation_level=None; e.execute("begin"); e.execute("insert into z values(9)"); e.execute("rollback"); print(e.execute("select count(*) from z").fetchall())
e.isolation_level="EXCLUSIVE"; e.execute("delete from z"); print(T(e2.execute,"select * from z")); e.commit()
print(e.execute("drop table z").fetchall())
e.close(); e2.close()
class Sum:
    def __init__(self): self.t=0
    def step(self,*a): self.t+=sum(a)
    def finalize(self): return self.t
d.create_aggregate("mysum",-1,Sum)
print(d.execute("select mysum(x,1), mysum(x) from a").fetchall())
d.create_function("f", -1, lambda *a: len(a)); print(d.execute("select f(), f(1,2,3)").fetchall())
d.create_function("types",1,lambda a: type(a).__name__); print(d.execute("select types(1),types(1.5),types('a'),types(null),types(x'00')").fetchall())
def rec(x):
    return d.execute("select ?+1",(x,)).fetchone()[0]
d.create_function("rec",1,rec); print(d.execute("select rec(4)").fetchall())
print(T(d.execute,"select ?1, ?1, ?3",(1,2,3)).fetchall(), T(d.execute,"select :a,@b,$c",dict(a=1,b=2,c=3)).fetchall())
print(d.execute("select ?",(True,)).fetchall(), d.execute("select ?",(1e400,)).fetchall(), d.execute("select ?",(float('nan'),)).fetchall(), d.execute("select ?",(u"\xe9",)).fetchone())
with d:
    d.execute("insert into a values(77)")
try:
    with d:
        d.execute("insert into a values(78)"); 1/0
except ZeroDivisionError: pass
print(d.execute("select count(*) from a where x>70").fetchall())
print(T(sqlite3.Connection), T(sqlite3.Cursor,5), T(sqlite3.connect,":memory:",isolation_level="bogus") if 0 else '')
print(T(d.interrupt), T(sqlite3.adapt,5), T(sqlite3.adapt,Point(3,4)))
print(issubclass(sqlite3.IntegrityError, sqlite3.DatabaseError), sqlite3.Error.__mro__[1:3], d.Error is sqlite3.Error)
#: (datetime.date(2020, 1, 2), datetime.datetime(2020, 1, 2, 3, 4, 5, 678), 5, Point(1,2))
#: (None, datetime.datetime(2020, 1, 2, 3, 4, 5), None, None)
#2: ([(None, None, 1)], (('d', None, None, None, None, None, None), ('q', None, None, None, None, None, None), ('x', None, None, None, None, None, None)))
#3: [(None, None, 1)] (('d', None, None, None, None, None, None), ('q', None, None, None, None, None, None), ('x', None, None, None, None, None, None))
#: Sub
#2: ([(1,), (2,)], ['BEGIN TRANSACTION;', u'CREATE TABLE a(x);', u'INSERT INTO "a" VALUES(1);', u'INSERT INTO "a" VALUES(2);', u'CREATE VIEW v as select * from a;', u'CREATE INDEX i on a(x);', u'CREATE TRIGGER tr after insert on a begin insert into a values(5); end;', 'COMMIT;'])
#2: (('OperationalError', 'near "bogus": syntax error'), ('ValueError', 'script argument must be unicode or string.'))
#2: (1, ('TypeError', 'factory must return a cursor, not int'))
#3: [(1,), (2,)] ['BEGIN TRANSACTION;', 'CREATE TABLE a(x);', 'INSERT INTO "a" VALUES(1);', 'INSERT INTO "a" VALUES(2);', 'CREATE VIEW v as select * from a;', 'CREATE INDEX i on a(x);', 'CREATE TRIGGER tr after insert on a begin insert into a values(5); end;', 'COMMIT;']
#3: ('OperationalError', 'near "bogus": syntax error') ('TypeError', 'executescript() argument must be str, not int')
#3: 1 ('TypeError', 'factory must return a cursor, not int')
#: [(10,), (2,), (1,)]
#2: (3, 8)
#3: 3 8
#: (2,)
#: ('OperationalError', 'ambiguous column name: x')
#: [(1,), (2,)]
#: ('DatabaseError', 'not authorized')
#: [(None,), (None,)]
#: ('DatabaseError', 'not authorized')
#: ['ProgrammingError']
#: ('OperationalError', 'database is locked')
#: [(1,), (2,)]
#: (1,)
#2: ('InterfaceError', 'Cursor needed to be reset because of commit/rollback and can no longer be fetched from.')
#3: (2,)
#: (1,)
#: [(2,), (3,)]
#: [(3,)]
#: ('OperationalError', 'database is locked')
#: []
#: [(5, 3)]
#: [(0, 3)]
#2: [(u'int', u'float', u'unicode', u'NoneType', u'buffer')]
#3: [('int', 'float', 'str', 'NoneType', 'bytes')]
#: [(5,)]
#2: ([(1, 1, 3)], [(1, 2, 3)])
#2: ([(1,)], [(inf,)], [(None,)], (u'\xe9',))
#3: [(1, 1, 3)] [(1, 2, 3)]
#3: [(1,)] [(inf,)] [(None,)] ('é',)
#: [(1,)]
#2: (('TypeError', "Required argument 'database' (pos 1) not found"), ('TypeError', 'argument 1 must be sqlite3.Connection, not int'), '')
#2: (None, ('ProgrammingError', "can't adapt"), '3;4')
#2: (True, (<type 'exceptions.StandardError'>, <type 'exceptions.Exception'>), True)
#3: ('TypeError', "Connection() missing required argument 'database' (pos 1)") ('TypeError', 'Cursor() argument 1 must be sqlite3.Connection, not int') 
#3: None ('ProgrammingError', "can't adapt") 3;4
#3: True (<class 'Exception'>, <class 'BaseException'>) True
