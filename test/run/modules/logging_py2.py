# RUN: %run2
# logging: loggers, handlers, formatters, filters, adapters, errors.
import logging, sys, StringIO
def T(f,*a,**k):
    try: return f(*a,**k)
    except Exception as e: return type(e).__name__, str(e)
logging.getLogger("lost").warning("x"); logging.getLogger("lost").warning("y")
out=StringIO.StringIO()
logging.basicConfig(stream=out, level=logging.DEBUG, format="%(levelname)s %(name)s %(module)s %(funcName)s %(lineno)d %(message)s %(threadName)s %(processName)s %(filename)s")
def f():
    logging.info("hello %s %d", "w", 5); logging.debug("d"); logging.warn("w"); logging.error("e"); logging.critical("c"); logging.log(25,"lvl"); logging.warning("%(a)s", {"a":1})
f()
try: 1/0
except ZeroDivisionError: logging.exception("bad"); logging.getLogger("a.b").error("with", exc_info=True)
print out.getvalue().replace(__file__,"F"); out.truncate(0)
l=logging.getLogger("a.b.c"); m=logging.getLogger("a"); print l.parent.name, m.parent.name, logging.getLogger("a.b").parent.name, l.getEffectiveLevel(), logging.getLogger("a.b.c") is l, m.getChild("z").name
m.setLevel("ERROR"); l.warning("no"); l.error("yes"); m.propagate=0; l.error("nowhere"); m.propagate=1
h=logging.StreamHandler(out); h.setLevel(logging.CRITICAL); h.setFormatter(logging.Formatter("H %(message)s")); l.addHandler(h); l.critical("both"); l.error("one"); l.removeHandler(h)
class F(logging.Filter):
    def filter(self,r): return "skip" not in r.getMessage()
l.addFilter(F()); l.error("skip me"); l.error("keep")
print out.getvalue(); out.truncate(0)
ad=logging.LoggerAdapter(l,{"user":"u"}); h=logging.StreamHandler(out); h.setFormatter(logging.Formatter("%(user)s %(message)s")); n=logging.getLogger("n"); n.propagate=0; n.addHandler(h); n.error("x",extra={"user":"me"}); logging.LoggerAdapter(n,{"user":"ad"}).error("y %d",3); n.error("missing") if 0 else None
print T(n.error,"x",extra={"message":1}), T(n.setLevel,"BOGUS"), T(n.setLevel,1.5), T(logging.getLogger,5), T(n.log,"x","y"), logging.getLevelName(30), logging.getLevelName("INFO"), logging.getLevelName(33)
logging.addLevelName(33,"NOTE"); n.log(33,"note",extra={"user":"q"}); logging.disable(logging.ERROR); n.error("off"); logging.disable(0)
print out.getvalue(); out.truncate(0)
fh=logging.FileHandler("log.txt",mode="w"); fh.setFormatter(logging.Formatter("%(asctime)s|%(message)s","DATE")); logging.getLogger("file").addHandler(fh); logging.getLogger("file").error(u"u\xe9"); logging.getLogger("file").info("i"); fh.close(); print repr(open("log.txt").read())
r=logging.makeLogRecord({"msg":"m %s","args":(1,),"name":"nm"}); print r.getMessage(), r, logging.Formatter().format(r), logging.BufferingFormatter().format([r,r])
import re; print re.sub(r"\d","9",logging.Formatter("%(asctime)s").format(r))
logging.getLogger("null").addHandler(logging.NullHandler()); print logging.Filter("a.b").filter(r), logging.Filter("nm").filter(r), n.handlers==[h], logging.root.name, logging.getLogger() is logging.root
import warnings; logging.captureWarnings(True); warnings.warn("careful"); logging.captureWarnings(False); print "careful" in out.getvalue(), "py.warnings" in out.getvalue()
class Bad(logging.Handler):
    def emit(self,r): raise ValueError
class My(logging.Logger): pass
logging.setLoggerClass(My); print type(logging.getLogger("mine")).__name__, T(logging.setLoggerClass,int)
#: INFO root logging_py2 f 11 hello w 5 MainThread MainProcess logging_py2.py
#: DEBUG root logging_py2 f 11 d MainThread MainProcess logging_py2.py
#: WARNING root logging_py2 f 11 w MainThread MainProcess logging_py2.py
#: ERROR root logging_py2 f 11 e MainThread MainProcess logging_py2.py
#: CRITICAL root logging_py2 f 11 c MainThread MainProcess logging_py2.py
#: Level 25 root logging_py2 f 11 lvl MainThread MainProcess logging_py2.py
#: WARNING root logging_py2 f 11 1 MainThread MainProcess logging_py2.py
#: ERROR root logging_py2 <module> 14 bad MainThread MainProcess logging_py2.py
#: Traceback (most recent call last):
#:   File "F", line 13, in <module>
#:     try: 1/0
#: ZeroDivisionError: integer division or modulo by zero
#: ERROR a.b logging_py2 <module> 14 with MainThread MainProcess logging_py2.py
#: Traceback (most recent call last):
#:   File "F", line 13, in <module>
#:     try: 1/0
#: ZeroDivisionError: integer division or modulo by zero
#:
#: a.b root a 10 True a.z
#: ERROR a.b.c logging_py2 <module> 17 yes MainThread MainProcess logging_py2.py
#: H both
#: CRITICAL a.b.c logging_py2 <module> 18 both MainThread MainProcess logging_py2.py
#: ERROR a.b.c logging_py2 <module> 18 one MainThread MainProcess logging_py2.py
#: ERROR a.b.c logging_py2 <module> 21 keep MainThread MainProcess logging_py2.py
#:
#: ('KeyError', '"Attempt to overwrite \'message\' in LogRecord"') ('ValueError', "Unknown level: 'BOGUS'") ('TypeError', 'Level not an integer or a valid string: 1.5') ('TypeError', 'A logger name must be string or Unicode') ('TypeError', 'level must be an integer') WARNING 20 Level 33
#: me x
#: ad y 3
#: q note
#:
#: 'DATE|u\xc3\xa9\nDATE|i\n'
#: m 1 <LogRecord: nm, None, , 0, "m %s"> m 1 m 1m 1
#: 9999-99-99 99:99:99,999
#: 0 1 True root True
#: True True
#: My ('TypeError', 'logger not derived from logging.Logger: int')
#err: No handlers could be found for logger "lost"
