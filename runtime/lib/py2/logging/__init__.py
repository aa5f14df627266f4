"""Logs of events: Library Reference, logging. Records go from loggers, which form a tree by their dotted names, to handlers."""

import atexit
import cStringIO
import os
import sys
import threading
import time
import traceback
import warnings

__all__ = ['BASIC_FORMAT', 'BufferingFormatter', 'CRITICAL', 'DEBUG', 'ERROR', 'FATAL', 'FileHandler', 'Filter', 'Formatter', 'Handler', 'INFO',
           'LogRecord', 'Logger', 'LoggerAdapter', 'NOTSET', 'NullHandler', 'StreamHandler', 'WARN', 'WARNING', 'addLevelName', 'basicConfig',
           'captureWarnings', 'critical', 'debug', 'disable', 'error', 'exception', 'fatal', 'getLevelName', 'getLogger', 'getLoggerClass',
           'info', 'log', 'makeLogRecord', 'setLoggerClass', 'warn', 'warning']

__version__ = '0.5.1.2'
raiseExceptions = 1
logThreads = logMultiprocessing = logProcesses = 1
_startTime = time.time()
# Frames of this file are not what callers are looked for.
_srcfile = os.path.normcase((lambda: None).func_code.co_filename)

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0

_levelNames = {CRITICAL: 'CRITICAL', ERROR: 'ERROR', WARNING: 'WARNING', INFO: 'INFO', DEBUG: 'DEBUG', NOTSET: 'NOTSET', 'CRITICAL': CRITICAL,
               'ERROR': ERROR, 'WARN': WARNING, 'WARNING': WARNING, 'INFO': INFO, 'DEBUG': DEBUG, 'NOTSET': NOTSET}
_lock = threading.RLock()
_handlerList = []
_handlers = {}


def getLevelName(level):
    """The name of a number, or the number of a name."""
    return _levelNames.get(level, 'Level %s' % level)


def addLevelName(level, levelName):
    _levelNames[level] = levelName
    _levelNames[levelName] = level


def _checkLevel(level):
    if isinstance(level, (int, long)):
        return level
    if str(level) == level:
        if level not in _levelNames:
            raise ValueError('Unknown level: %r' % level)
        return _levelNames[level]
    raise TypeError('Level not an integer or a valid string: %r' % level)


class LogRecord(object):
    """One event."""

    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None):
        now = time.time()
        self.name = name
        self.msg = msg
        # One dict as the only argument gives values by name.
        if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        self.args = args
        self.levelname = getLevelName(level)
        self.levelno = level
        self.pathname = pathname
        self.filename = os.path.basename(pathname)
        self.module = os.path.splitext(self.filename)[0]
        self.exc_info = exc_info
        self.exc_text = None
        self.lineno = lineno
        self.funcName = func
        self.created = now
        self.msecs = (now - long(now)) * 1000
        self.relativeCreated = (now - _startTime) * 1000
        current = threading.current_thread()
        self.thread = current.ident
        self.threadName = current.name
        self.processName = 'MainProcess'
        self.process = os.getpid()

    def __str__(self):
        return '<LogRecord: %s, %s, %s, %s, "%s">' % (self.name, self.levelno, self.pathname, self.lineno, self.msg)

    def getMessage(self):
        msg = self.msg
        if not isinstance(msg, basestring):
            try:
                msg = str(msg)
            except UnicodeError:
                msg = self.msg
        return msg % self.args if self.args else msg


def makeLogRecord(dict):
    record = LogRecord(None, None, '', 0, '', (), None, None)
    record.__dict__.update(dict)
    return record


class Formatter(object):
    """From a record to text, by %-formatting with the record's attributes."""

    converter = time.localtime

    def __init__(self, fmt=None, datefmt=None):
        self._fmt = fmt or '%(message)s'
        self.datefmt = datefmt

    def formatTime(self, record, datefmt=None):
        converter = self.converter
        # Those of module time are built-in functions for CPython, which no class makes methods of.
        if getattr(converter, 'im_func', None) in (time.localtime, time.gmtime):
            converter = converter.im_func
        when = converter(record.created)
        if datefmt:
            return time.strftime(datefmt, when)
        return '%s,%03d' % (time.strftime('%Y-%m-%d %H:%M:%S', when), record.msecs)

    def formatException(self, ei):
        out = cStringIO.StringIO()
        traceback.print_exception(ei[0], ei[1], ei[2], None, out)
        text = out.getvalue()
        return text[:-1] if text[-1:] == '\n' else text

    def usesTime(self):
        return self._fmt.find('%(asctime)') >= 0

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        try:
            text = self._fmt % record.__dict__
        except UnicodeDecodeError as e:
            try:
                record.name = record.name.decode('utf-8')
                text = self._fmt % record.__dict__
            except UnicodeDecodeError:
                raise e
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            if text[-1:] != '\n':
                text += '\n'
            try:
                text += record.exc_text
            except UnicodeError:
                text += record.exc_text.decode(sys.getfilesystemencoding(), 'replace')
        return text


_defaultFormatter = Formatter()


class BufferingFormatter(object):
    """Several records as one text."""

    def __init__(self, linefmt=None):
        self.linefmt = linefmt or _defaultFormatter

    def formatHeader(self, records):
        return ''

    def formatFooter(self, records):
        return ''

    def format(self, records):
        if not records:
            return ''
        return self.formatHeader(records) + ''.join([self.linefmt.format(record) for record in records]) + self.formatFooter(records)


class Filter(object):
    """Lets records of one logger and those below it through."""

    def __init__(self, name=''):
        self.name = name
        self.nlen = len(name)

    def filter(self, record):
        if not self.nlen or self.name == record.name:
            return 1
        if not record.name.startswith(self.name):
            return 0
        return record.name[self.nlen] == '.'


class Filterer(object):
    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        for f in self.filters:
            if not f.filter(record):
                return 0
        return 1


class Handler(Filterer):
    """Where records go; a derived class says how, in emit()."""

    def __init__(self, level=NOTSET):
        Filterer.__init__(self)
        self._name = None
        self.level = _checkLevel(level)
        self.formatter = None
        with _lock:
            _handlerList.append(self)
        self.createLock()

    def get_name(self):
        return self._name

    def set_name(self, name):
        with _lock:
            if self._name in _handlers:
                del _handlers[self._name]
            self._name = name
            if name:
                _handlers[name] = self

    name = property(get_name, set_name)

    def createLock(self):
        self.lock = threading.RLock()

    def acquire(self):
        if self.lock:
            self.lock.acquire()

    def release(self):
        if self.lock:
            self.lock.release()

    def setLevel(self, level):
        self.level = _checkLevel(level)

    def format(self, record):
        return (self.formatter or _defaultFormatter).format(record)

    def emit(self, record):
        raise NotImplementedError('emit must be implemented by Handler subclasses')

    def handle(self, record):
        passed = self.filter(record)
        if passed:
            self.acquire()
            try:
                self.emit(record)
            finally:
                self.release()
        return passed

    def setFormatter(self, fmt):
        self.formatter = fmt

    def flush(self):
        pass

    def close(self):
        with _lock:
            if self._name and self._name in _handlers:
                del _handlers[self._name]
            if self in _handlerList:
                _handlerList.remove(self)

    def handleError(self, record):
        if raiseExceptions and sys.stderr:
            kind, value, tb = sys.exc_info()
            try:
                traceback.print_exception(kind, value, tb, None, sys.stderr)
                sys.stderr.write('Logged from file %s, line %s\n' % (record.filename, record.lineno))
            except IOError:
                pass
            finally:
                del kind, value, tb


class StreamHandler(Handler):
    """Writes to a stream: standard error, unless another is given."""

    def __init__(self, stream=None):
        Handler.__init__(self)
        self.stream = sys.stderr if stream is None else stream

    def flush(self):
        self.acquire()
        try:
            if self.stream and hasattr(self.stream, 'flush'):
                self.stream.flush()
        finally:
            self.release()

    def emit(self, record):
        try:
            text = self.format(record)
            stream = self.stream
            if isinstance(text, unicode):
                encoding = getattr(stream, 'encoding', None)
                try:
                    stream.write(u'%s\n' % text if not encoding else (u'%s\n' % text).encode(encoding))
                except UnicodeError:
                    stream.write((u'%s\n' % text).encode('UTF-8'))
            else:
                stream.write('%s\n' % text)
            self.flush()
        except (KeyboardInterrupt, SystemExit):
            raise
        except:
            self.handleError(record)


class FileHandler(StreamHandler):
    """Writes to a file, which is opened at once or (delay) when the first record comes."""

    def __init__(self, filename, mode='a', encoding=None, delay=0):
        self.baseFilename = os.path.abspath(filename)
        self.mode = mode
        self.encoding = encoding
        self.delay = delay
        if delay:
            Handler.__init__(self)
            self.stream = None
        else:
            StreamHandler.__init__(self, self._open())

    def close(self):
        self.acquire()
        try:
            try:
                if self.stream:
                    self.flush()
                    stream, self.stream = self.stream, None
                    stream.close()
            finally:
                Handler.close(self)
        finally:
            self.release()

    def _open(self):
        if self.encoding is None:
            return open(self.baseFilename, self.mode)
        import codecs
        return codecs.open(self.baseFilename, self.mode, self.encoding)

    def emit(self, record):
        if self.stream is None:
            self.stream = self._open()
        StreamHandler.emit(self, record)


class NullHandler(Handler):
    """Does nothing, so that a library's loggers have a handler."""

    def handle(self, record):
        pass

    def emit(self, record):
        pass

    def createLock(self):
        self.lock = None


class PlaceHolder(object):
    """Stands for a name that has loggers below it and is none itself."""

    def __init__(self, alogger):
        self.loggerMap = {alogger: None}

    def append(self, alogger):
        self.loggerMap.setdefault(alogger)


_loggerClass = None


def setLoggerClass(klass):
    global _loggerClass
    if klass != Logger and not issubclass(klass, Logger):
        raise TypeError('logger not derived from logging.Logger: ' + klass.__name__)
    _loggerClass = klass


def getLoggerClass():
    return _loggerClass


class Manager(object):
    """Knows all loggers by name."""

    def __init__(self, rootnode):
        self.root = rootnode
        self.disable = 0
        self.emittedNoHandlerWarning = 0
        self.loggerDict = {}
        self.loggerClass = None

    def setLoggerClass(self, klass):
        self.loggerClass = klass

    def getLogger(self, name):
        if not isinstance(name, basestring):
            raise TypeError('A logger name must be string or Unicode')
        if isinstance(name, unicode):
            name = name.encode('utf-8')
        with _lock:
            logger = self.loggerDict.get(name)
            if isinstance(logger, Logger):
                return logger
            placeholder = logger
            logger = (self.loggerClass or _loggerClass)(name)
            logger.manager = self
            self.loggerDict[name] = logger
            if placeholder is not None:
                for child in placeholder.loggerMap:
                    if child.parent.name[:len(name)] != name:
                        logger.parent = child.parent
                        child.parent = logger
            parent = None
            end = name.rfind('.')
            while end > 0 and parent is None:
                above = self.loggerDict.get(name[:end])
                if above is None:
                    self.loggerDict[name[:end]] = PlaceHolder(logger)
                elif isinstance(above, Logger):
                    parent = above
                else:
                    above.append(logger)
                end = name.rfind('.', 0, end - 1)
            logger.parent = parent or self.root
            return logger


class Logger(Filterer):
    """What a part of a program tells of events; those of too low a level go nowhere."""

    parent = None

    def __init__(self, name, level=NOTSET):
        Filterer.__init__(self)
        self.name = name
        self.level = _checkLevel(level)
        self.parent = None
        self.propagate = 1
        self.handlers = []
        self.disabled = 0

    def setLevel(self, level):
        self.level = _checkLevel(level)

    def debug(self, msg, *args, **kwargs):
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, **kwargs)

    def info(self, msg, *args, **kwargs):
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, **kwargs)

    warn = warning

    def error(self, msg, *args, **kwargs):
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, **kwargs)

    def exception(self, msg, *args, **kwargs):
        kwargs['exc_info'] = 1
        self.error(msg, *args, **kwargs)

    def critical(self, msg, *args, **kwargs):
        if self.isEnabledFor(CRITICAL):
            self._log(CRITICAL, msg, args, **kwargs)

    fatal = critical

    def log(self, level, msg, *args, **kwargs):
        if not isinstance(level, (int, long)):
            if raiseExceptions:
                raise TypeError('level must be an integer')
            return
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)

    def findCaller(self):
        """(file, line, function) of the nearest frame that is not of this module."""
        frame = sys._getframe(1)
        while frame is not None:
            code = frame.f_code
            if os.path.normcase(code.co_filename) != _srcfile:
                return code.co_filename, frame.f_lineno, code.co_name
            frame = frame.f_back
        return '(unknown file)', 0, '(unknown function)'

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None):
        record = LogRecord(name, level, fn, lno, msg, args, exc_info, func)
        if extra is not None:
            for key in extra:
                if key in ('message', 'asctime') or key in record.__dict__:
                    raise KeyError('Attempt to overwrite %r in LogRecord' % key)
                record.__dict__[key] = extra[key]
        return record

    def _log(self, level, msg, args, exc_info=None, extra=None):
        fn, lno, func = self.findCaller()
        if exc_info and not isinstance(exc_info, tuple):
            exc_info = sys.exc_info()
        self.handle(self.makeRecord(self.name, level, fn, lno, msg, args, exc_info, func, extra))

    def handle(self, record):
        if not self.disabled and self.filter(record):
            self.callHandlers(record)

    def addHandler(self, hdlr):
        with _lock:
            if hdlr not in self.handlers:
                self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        with _lock:
            if hdlr in self.handlers:
                self.handlers.remove(hdlr)

    def callHandlers(self, record):
        logger = self
        found = 0
        while logger:
            for handler in logger.handlers:
                found += 1
                if record.levelno >= handler.level:
                    handler.handle(record)
            logger = logger.parent if logger.propagate else None
        if not found and raiseExceptions and not self.manager.emittedNoHandlerWarning:
            sys.stderr.write('No handlers could be found for logger "%s"\n' % self.name)
            self.manager.emittedNoHandlerWarning = 1

    def getEffectiveLevel(self):
        logger = self
        while logger:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level):
        return self.manager.disable < level and level >= self.getEffectiveLevel()

    def getChild(self, suffix):
        if self.root is not self:
            suffix = '.'.join((self.name, suffix))
        return self.manager.getLogger(suffix)


class RootLogger(Logger):
    def __init__(self, level):
        Logger.__init__(self, 'root', level)


_loggerClass = Logger


class LoggerAdapter(object):
    """A logger with context of its own in each record."""

    def __init__(self, logger, extra):
        self.logger = logger
        self.extra = extra

    def process(self, msg, kwargs):
        kwargs['extra'] = self.extra
        return msg, kwargs

    def debug(self, msg, *args, **kwargs):
        msg, kwargs = self.process(msg, kwargs)
        self.logger.debug(msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        msg, kwargs = self.process(msg, kwargs)
        self.logger.info(msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        msg, kwargs = self.process(msg, kwargs)
        self.logger.warning(msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        msg, kwargs = self.process(msg, kwargs)
        self.logger.error(msg, *args, **kwargs)

    def exception(self, msg, *args, **kwargs):
        msg, kwargs = self.process(msg, kwargs)
        kwargs['exc_info'] = 1
        self.logger.error(msg, *args, **kwargs)

    def critical(self, msg, *args, **kwargs):
        msg, kwargs = self.process(msg, kwargs)
        self.logger.critical(msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        msg, kwargs = self.process(msg, kwargs)
        self.logger.log(level, msg, *args, **kwargs)

    def isEnabledFor(self, level):
        return self.logger.isEnabledFor(level)


root = RootLogger(WARNING)
Logger.root = root
Logger.manager = Manager(Logger.root)
BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'


def basicConfig(**kwargs):
    """Gives the root logger a handler, if it has none."""
    with _lock:
        if root.handlers:
            return
        filename = kwargs.get('filename')
        if filename:
            handler = FileHandler(filename, kwargs.get('filemode', 'a'))
        else:
            handler = StreamHandler(kwargs.get('stream'))
        handler.setFormatter(Formatter(kwargs.get('format', BASIC_FORMAT), kwargs.get('datefmt')))
        root.addHandler(handler)
        level = kwargs.get('level')
        if level is not None:
            root.setLevel(level)


def getLogger(name=None):
    return Logger.manager.getLogger(name) if name else root


def _root():
    if not root.handlers:
        basicConfig()
    return root


def critical(msg, *args, **kwargs):
    _root().critical(msg, *args, **kwargs)


fatal = critical


def error(msg, *args, **kwargs):
    _root().error(msg, *args, **kwargs)


def exception(msg, *args, **kwargs):
    kwargs['exc_info'] = 1
    error(msg, *args, **kwargs)


def warning(msg, *args, **kwargs):
    _root().warning(msg, *args, **kwargs)


warn = warning


def info(msg, *args, **kwargs):
    _root().info(msg, *args, **kwargs)


def debug(msg, *args, **kwargs):
    _root().debug(msg, *args, **kwargs)


def log(level, msg, *args, **kwargs):
    _root().log(level, msg, *args, **kwargs)


def disable(level):
    root.manager.disable = level


def shutdown(handlerList=_handlerList):
    """Flushes and closes all handlers, the newest first."""
    for handler in handlerList[::-1]:
        try:
            handler.acquire()
            try:
                handler.flush()
                handler.close()
            except (IOError, ValueError):
                pass
            finally:
                handler.release()
        except:
            if raiseExceptions:
                raise


atexit.register(shutdown)

_warnings_showwarning = None


def _showwarning(message, category, filename, lineno, file=None, line=None):
    if file is not None:
        if _warnings_showwarning is not None:
            _warnings_showwarning(message, category, filename, lineno, file, line)
        return
    logger = getLogger('py.warnings')
    if not logger.handlers:
        logger.addHandler(NullHandler())
    logger.warning('%s', warnings.formatwarning(message, category, filename, lineno, line))


def captureWarnings(capture):
    """Whether warnings are logged, by logger "py.warnings", instead of shown."""
    global _warnings_showwarning
    if capture:
        if _warnings_showwarning is None:
            _warnings_showwarning = warnings.showwarning
            warnings.showwarning = _showwarning
    elif _warnings_showwarning is not None:
        warnings.showwarning = _warnings_showwarning
        _warnings_showwarning = None
