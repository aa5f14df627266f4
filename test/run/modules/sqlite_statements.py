# -*- coding: utf-8 -*-
# RUN: %run2
# RUN: %run3
# UNSUPPORTED: mode-aarch64
# Statements, parameters, cursors, rows, errors: what each object tells after each step.
import sqlite3
def T(f,*a):
    try: return f(*a)
    except Exception as e: return type(e).__name__, str(e), getattr(e,'sqlite_errorcode',None), getattr(e,'sqlite_errorname',None)
c=sqlite3.connect(":memory:")
cur=c.cursor()
print(cur.rowcount, cur.lastrowid, cur.description, cur.arraysize)
print(T(c.execute,"select ?", (object,)))
print(T(c.execute,"select :a", {"a":object}))
print(T(c.execute,"select :a", {"b":1}))
print(T(c.execute,"select ?", {"b":1}))
print(T(c.execute,"select ?", 5))
print(T(c.execute,"select ?", ()))
print(T(c.execute,"select ?", (2**70,)))
print(T(c.execute,"select 1; select 2"))
print(T(c.execute,"select 1; -- x").fetchall())
print(T(c.execute,"").fetchall(), c.execute("").description)
print(T(c.execute,None))
print(T(c.execute))
print(T(c.executemany,"select ?", [(1,)]))
print(T(c.execute,"select 1 from"))
print(T(c.execute,"select a\0b"))
cur.execute("create table t(a integer primary key, b text unique not null)")
print(cur.rowcount, cur.lastrowid, cur.description)
cur.execute("insert into t values (5,'x')")
print(cur.rowcount, cur.lastrowid, cur.description, getattr(c,'in_transaction',None), c.total_changes)
print(T(cur.execute,"insert into t values (5,'x')"))
print(cur.rowcount, cur.lastrowid, cur.description)
print(T(cur.execute,"insert into t values (6,'x')"))
print(T(cur.execute,"insert into t values (6,null)"))
print(T(cur.execute,"insert into t values ('z','a')"))
cur.executemany("insert into t values (?,?)", [(7,'y'),(8,'z')])
print(cur.rowcount, cur.lastrowid, cur.description)
cur.execute("update t set b = b || '1'")
print(cur.rowcount, cur.lastrowid, cur.description)
cur.execute("select * from t")
print(cur.rowcount, cur.lastrowid, cur.description)
print(cur.fetchmany(2), cur.fetchmany(), cur.fetchone())
print(T(cur.executemany, "insert into t values (?,?)", 5))
print(T(cur.executemany, "insert into t values (?,?)", [5]))
print(type(T(cur.execute, "insert into t values (:1,:2)", (9,'k'))).__name__)
class D(dict):
    def __missing__(self,k): return 3
print(T(lambda: c.execute("select :q", D()).fetchall()))
cur.close()
print(T(cur.execute,"select 1"), T(cur.fetchone))
print(T(sqlite3.connect,"/nonexistent/x"))
print(T(sqlite3.connect,5), T(sqlite3.connect))
c.isolation_level=None
print(c.isolation_level)
print(T(setattr,c,"isolation_level",5), T(setattr,c,"isolation_level","xyz"))
c.isolation_level="deferred"; print(c.isolation_level)
def bad(): 1/0
c.create_function("bad",0,bad)
print(T(c.execute,"select bad()"))
c.create_function("wt",0,lambda: object)
print(T(c.execute,"select wt()"))
class A:
    def step(self,x): 1/0
    def finalize(self): return 5
class B:
    def __init__(self): 1/0
class C:
    def step(self,x): pass
    def finalize(self): 1/0
class E:
    def step(self,x): pass
class F:
    def finalize(self,x): pass
for n,k in zip("ABCEF",(A,B,C,E,F)):
    c.create_aggregate("ag"+n,1,k)
    print(n,T(lambda: c.execute("select ag%s(a) from t"%n).fetchall()))
c.create_collation("rev", lambda a,b: (a<b)-(a>b))
print(c.execute("select b from t order by b collate rev").fetchall())
c.create_collation("rev", None)
print(T(c.execute,"select b from t order by b collate rev"))
print(T(c.create_collation,"x",5), T(c.create_collation,"a-b",5))
c.row_factory=sqlite3.Row
r=c.execute("select a as Aa, b from t").fetchone()
print(r['aa'],r['AA'],r[0],r[-1],tuple(r),len(r),T(lambda:r['x']),T(lambda:r[7]),T(lambda:r[1.5]),r==r,T(lambda:r[0:1]), repr(r)[:20], hash(r)==hash(r), T(setattr,r,'x',1))
c.row_factory=lambda cu,row: list(row)
print(c.execute("select 1,2").fetchall())
c.row_factory=None
c.text_factory=lambda b: (b,len(b)); print(c.execute("select 'a'").fetchall())
c.text_factory=str; print(T(c.execute("select cast(x'ff' as text)").fetchall))if 0 else None
print(T(lambda: c.execute("select cast(x'ff' as text) as nm").fetchall()))
print("\n".join(x for x in c.iterdump()))
print(T(c.rollback), T(c.commit))
c.close()
print(T(c.execute,"select 1"), T(c.close),T(c.commit),T(c.cursor), T(lambda:c.total_changes), T(lambda: c.isolation_level))
print(T(cur.setinputsizes,1), T(cur.setoutputsize,1), T(c, "select 1"), T(c,5), sqlite3.complete_statement("select 1;"), sqlite3.complete_statement("select 1"))
print(sqlite3.paramstyle, sqlite3.threadsafety, sqlite3.apilevel, sqlite3.version_info)
#2: (-1, None, None, 1)
#2: ('InterfaceError', 'Error binding parameter 0 - probably unsupported type.', None, None)
#2: ('InterfaceError', 'Error binding parameter :a - probably unsupported type.', None, None)
#2: ('ProgrammingError', 'You did not supply a value for binding 1.', None, None)
#3: -1 None None 1
#3: ('ProgrammingError', "Error binding parameter 1: type 'type' is not supported", None, None)
#3: ('ProgrammingError', "Error binding parameter 1: type 'type' is not supported", None, None)
#3: ('ProgrammingError', 'You did not supply a value for binding parameter :a.', None, None)
#: ('ProgrammingError', 'Binding 1 has no name, but you supplied a dictionary (which has only names).', None, None)
#2: ('ValueError', 'parameters are of unsupported type', None, None)
#3: ('ProgrammingError', 'parameters are of unsupported type', None, None)
#: ('ProgrammingError', 'Incorrect number of bindings supplied. The current statement uses 1, and there are 0 supplied.', None, None)
#: ('OverflowError', 'Python int too large to convert to SQLite INTEGER', None, None)
#2: ('Warning', 'You can only execute one statement at a time.', None, None)
#3: ('ProgrammingError', 'You can only execute one statement at a time.', None, None)
#: [(1,)]
#2: ([], None)
#2: ('ValueError', 'operation parameter must be str or unicode', None, None)
#2: ('TypeError', 'function takes at least 1 argument (0 given)', None, None)
#2: ('ProgrammingError', 'You cannot execute SELECT statements in executemany().', None, None)
#2: ('OperationalError', 'incomplete input', None, None)
#2: ('ValueError', 'the query contains a null character', None, None)
#2: (-1, None, None)
#2: (1, 5, None, None, 1)
#2: ('IntegrityError', 'UNIQUE constraint failed: t.a', None, None)
#2: (-1, 5, None)
#2: ('IntegrityError', 'UNIQUE constraint failed: t.b', None, None)
#2: ('IntegrityError', 'NOT NULL constraint failed: t.b', None, None)
#2: ('IntegrityError', 'datatype mismatch', None, None)
#2: (2, None, None)
#2: (3, None, None)
#2: (-1, None, (('a', None, None, None, None, None, None), ('b', None, None, None, None, None, None)))
#2: ([(5, u'x1'), (7, u'y1')], [(8, u'z1')], None)
#3: [] None
#3: ('TypeError', 'execute() argument 1 must be str, not None', None, None)
#3: ('TypeError', 'execute expected at least 1 argument, got 0', None, None)
#3: ('ProgrammingError', 'executemany() can only execute DML statements.', None, None)
#3: ('OperationalError', 'incomplete input', 1, 'SQLITE_ERROR')
#3: ('ProgrammingError', 'the query contains a null character', None, None)
#3: -1 0 None
#3: 1 5 None True 1
#3: ('IntegrityError', 'UNIQUE constraint failed: t.a', 1555, 'SQLITE_CONSTRAINT_PRIMARYKEY')
#3: -1 5 None
#3: ('IntegrityError', 'UNIQUE constraint failed: t.b', 2067, 'SQLITE_CONSTRAINT_UNIQUE')
#3: ('IntegrityError', 'NOT NULL constraint failed: t.b', 1299, 'SQLITE_CONSTRAINT_NOTNULL')
#3: ('IntegrityError', 'datatype mismatch', 20, 'SQLITE_MISMATCH')
#3: 2 5 None
#3: 3 8 None
#3: -1 8 (('a', None, None, None, None, None, None), ('b', None, None, None, None, None, None))
#3: [(5, 'x1'), (7, 'y1')] [(8, 'z1')] None
#: ('TypeError', "'int' object is not iterable", None, None)
#2: ('ValueError', 'parameters are of unsupported type', None, None)
#3: ('ProgrammingError', 'parameters are of unsupported type', None, None)
#: Cursor
#: [(3,)]
#2: (('ProgrammingError', 'Cannot operate on a closed cursor.', None, None), ('ProgrammingError', 'Cannot operate on a closed cursor.', None, None))
#2: ('OperationalError', 'unable to open database file', None, None)
#2: (('ValueError', 'database parameter must be string or APSW Connection object', None, None), ('TypeError', "Required argument 'database' (pos 1) not found", None, None))
#3: ('ProgrammingError', 'Cannot operate on a closed cursor.', None, None) ('ProgrammingError', 'Cannot operate on a closed cursor.', None, None)
#3: ('OperationalError', 'unable to open database file', 14, 'SQLITE_CANTOPEN')
#3: ('TypeError', 'expected str, bytes or os.PathLike object, not int', None, None) ('TypeError', "Connection() missing required argument 'database' (pos 1)", None, None)
#: None
#2: (('TypeError', "cannot concatenate 'str' and 'int' objects", None, None), None)
#2: deferred
#2: ('OperationalError', 'user-defined function raised exception', None, None)
#2: ('OperationalError', 'user-defined function raised exception', None, None)
#2: ('A', ('OperationalError', "user-defined aggregate's 'step' method raised error", None, None))
#2: ('B', ('OperationalError', "user-defined aggregate's '__init__' method raised error", None, None))
#2: ('C', ('OperationalError', "user-defined aggregate's 'finalize' method raised error", None, None))
#2: ('E', ('OperationalError', "user-defined aggregate's 'finalize' method raised error", None, None))
#2: ('F', ('OperationalError', "user-defined aggregate's 'finalize' method raised error", None, None))
#2: [(u'z1',), (u'y1',), (u'x1',), (u'k',)]
#2: ('OperationalError', 'no such collation sequence: rev', None, None)
#2: (('TypeError', 'parameter must be callable', None, None), ('ProgrammingError', 'invalid character in collation name', None, None))
#2: (5, 5, 5, u'x1', (5, u'x1'), 2, ('IndexError', 'No item with that key', None, None), ('IndexError', 'tuple index out of range', None, None), ('IndexError', 'Index must be int or string', None, None), True, ('ValueError', 'slices not implemented, yet', None, None), '<sqlite3.Row object ', True, ('AttributeError', "'sqlite3.Row' object has no attribute 'x'", None, None))
#3: ('TypeError', 'isolation_level must be str or None', None, None) ('ValueError', "isolation_level string must be '', 'DEFERRED', 'IMMEDIATE', or 'EXCLUSIVE'", None, None)
#3: DEFERRED
#3: ('OperationalError', 'user-defined function raised exception', 1, 'SQLITE_ERROR')
#3: ('OperationalError', 'user-defined function raised exception', 1, 'SQLITE_ERROR')
#3: A ('OperationalError', "user-defined aggregate's 'step' method raised error", 1, 'SQLITE_ERROR')
#3: B ('OperationalError', "user-defined aggregate's '__init__' method raised error", 1, 'SQLITE_ERROR')
#3: C ('OperationalError', "user-defined aggregate's 'finalize' method raised error", 1, 'SQLITE_ERROR')
#3: E ('OperationalError', "user-defined aggregate's 'finalize' method not defined", 1, 'SQLITE_ERROR')
#3: F ('OperationalError', "user-defined aggregate's 'step' method not defined", 1, 'SQLITE_ERROR')
#3: [('z1',), ('y1',), ('x1',), ('k',)]
#3: ('OperationalError', 'no such collation sequence: rev', 257, 'SQLITE_ERROR_MISSING_COLLSEQ')
#3: ('TypeError', 'parameter must be callable', None, None) ('TypeError', 'parameter must be callable', None, None)
#3: 5 5 5 x1 (5, 'x1') 2 ('IndexError', 'No item with that key', None, None) ('IndexError', 'tuple index out of range', None, None) ('IndexError', 'Index must be int or string', None, None) True (5,) <sqlite3.Row object  True ('AttributeError', "'sqlite3.Row' object has no attribute 'x'", None, None)
#: [[1, 2]]
#2: [(('a', 1),)]
#2: None
#2: [('\xff',)]
#3: [((b'a', 1),)]
#3: ('OperationalError', "Could not decode to UTF-8 column 'nm' with text '�'", None, None)
#: BEGIN TRANSACTION;
#: CREATE TABLE t(a integer primary key, b text unique not null);
#: INSERT INTO "t" VALUES(5,'x1');
#: INSERT INTO "t" VALUES(7,'y1');
#: INSERT INTO "t" VALUES(8,'z1');
#: INSERT INTO "t" VALUES(9,'k');
#: COMMIT;
#2: (None, None)
#2: (('ProgrammingError', 'Cannot operate on a closed database.', None, None), None, ('ProgrammingError', 'Cannot operate on a closed database.', None, None), ('ProgrammingError', 'Cannot operate on a closed database.', None, None), ('ProgrammingError', 'Cannot operate on a closed database.', None, None), 'deferred')
#2: (None, None, ('ProgrammingError', 'Cannot operate on a closed database.', None, None), ('ProgrammingError', 'Cannot operate on a closed database.', None, None), True, False)
#2: ('qmark', 1, '2.0', (2, 6, 0))
#3: None None
#3: ('ProgrammingError', 'Cannot operate on a closed database.', None, None) None ('ProgrammingError', 'Cannot operate on a closed database.', None, None) ('ProgrammingError', 'Cannot operate on a closed database.', None, None) ('ProgrammingError', 'Cannot operate on a closed database.', None, None) ('ProgrammingError', 'Cannot operate on a closed database.', None, None)
#3: None None ('ProgrammingError', 'Cannot operate on a closed database.', None, None) ('ProgrammingError', 'Cannot operate on a closed database.', None, None) True False
#3: qmark 3 2.0 (2, 6, 0)
