"""Issue warning messages, and control which are shown."""

import sys

PY2 = sys.version_info[0] < 3

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings",
           "catch_warnings"]

# Each (action, message pattern or None, category, module pattern or None, line): the first that fits decides.
filters = []
onceregistry = {}
defaultaction = "default"
_version = [1]
_actions = ("error", "ignore", "always", "default", "module", "once")
_string = basestring if PY2 else str


class WarningMessage(object):
    """What showwarning is told, and catch_warnings(record=True) records."""

    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line") + (() if PY2 else ("source",))

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        if not PY2:
            self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return ("{message : %r, category : %r, filename : %r, lineno : %s, line : %r}" %
                (self.message, self._category_name, self.filename, self.lineno, self.line))


def _source_line(filename, lineno):
    try:
        with open(filename) as f:
            for number, line in enumerate(f, 1):
                if number == lineno:
                    return line
    except (EnvironmentError, UnicodeError):
        pass
    return ""


def formatwarning(message, category, filename, lineno, line=None):
    """Function to format a warning the standard way."""
    text = "%s:%s: %s: %s\n" % (filename, lineno, category.__name__, message)
    line = _source_line(filename, lineno) if line is None else line
    if line:
        line = line.strip()
        if line or PY2:
            text += "  %s\n" % line
    return text


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Hook to write a warning to a file; replace if you like."""
    if file is None:
        file = sys.stderr
        if file is None:
            return
    try:
        file.write(formatwarning(message, category, filename, lineno, line))
    except (IOError, UnicodeError):
        pass            # the file (probably stderr) is invalid: there is nobody to tell


def _is_plain(pattern):
    return all(c.isalnum() or c in " _:,'\"!<>=-/%&~`@;" for c in pattern)


def _matcher(pattern, ignore_case):
    """A function that says whether a text begins as the pattern says; None for any text."""
    if not pattern:
        return None
    if _is_plain(pattern):
        lowered = pattern.lower()

        def starts(text):
            return text.lower().startswith(lowered) if ignore_case else text.startswith(pattern)
        return starts
    import re
    return re.compile(pattern, re.I if ignore_case else 0).match


def _whole(pattern):
    """The same for module names, which must fit to the end."""
    if not pattern:
        return None
    if all(c.isalnum() or c == "_" for c in pattern):
        return pattern.__eq__
    import re
    return re.compile(pattern + (r"$" if PY2 else r"\Z")).match


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=0):
    """Insert an entry into the list of warnings filters (at the front)."""
    assert action in _actions, "invalid action: %r" % (action,)
    assert isinstance(message, _string), "message must be a string"
    assert isinstance(module, _string), "module must be a string"
    if not PY2:
        assert isinstance(category, type), "category must be a class"
        assert issubclass(category, Warning), "category must be a Warning subclass"
    assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    _add(append, (action, _matcher(message, True), category, _whole(module), lineno), (action, message, category, module, lineno))


def simplefilter(action, category=Warning, lineno=0, append=0):
    """Insert a simple entry into the list of warnings filters (at the front)."""
    assert action in _actions, "invalid action: %r" % (action,)
    assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    _add(append, (action, None, category, None, lineno), (action, "", category, "", lineno))


_keys = []              # what each filter was made of, to find equal ones


def _add(append, item, key):
    if key in _keys and len(_keys) == len(filters):
        if append:
            return
        at = _keys.index(key)
        del _keys[at], filters[at]
    if len(_keys) != len(filters):      # the program has changed the list itself
        _keys[:] = [None] * len(filters)
    if append:
        filters.append(item)
        _keys.append(key)
    else:
        filters.insert(0, item)
        _keys.insert(0, key)
    _version[0] += 1


def resetwarnings():
    """Clear the list of warning filters, so that no filters are active."""
    filters[:] = []
    _keys[:] = []
    _version[0] += 1


def warn(message, category=None, stacklevel=1, source=None):
    """Issue a warning, or maybe ignore it or raise an exception."""
    if isinstance(message, Warning):
        category = message.__class__
    if category is None:
        category = UserWarning
    if PY2:
        assert issubclass(category, Warning)
    elif not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass, not '%s'" % type(category).__name__)
    try:
        frame = sys._getframe(max(stacklevel, 1))
    except (ValueError, AttributeError):
        namespace, filename, lineno = sys.__dict__, "sys", 1
    else:
        namespace, filename, lineno = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
    module = namespace.get("__name__") or "<string>"
    registry = namespace.setdefault("__warningregistry__", {})
    warn_explicit(message, category, filename, lineno, module, registry, None, source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Issue a warning of a place that is given explicitly."""
    lineno = int(lineno)
    if module is None:
        module = filename or "<unknown>"
        if module[-3:].lower() == ".py":
            module = module[:-3]
    if registry is None:
        registry = {}
    if registry.get("version", 0) != _version[0]:
        registry.clear()
        registry["version"] = _version[0]
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    for action, message_fits, filter_category, module_fits, line in filters:
        if ((message_fits is None or message_fits(text)) and issubclass(category, filter_category) and
                (module_fits is None or module_fits(module)) and (line == 0 or lineno == line)):
            break
    else:
        action = defaultaction
    if action == "ignore":
        if PY2:
            registry[key] = 1
        return
    if action == "error":
        raise message
    if action == "once":
        registry[key] = 1
        once = (text, category)
        if onceregistry.get(once):
            return
        onceregistry[once] = 1
    elif action == "module":
        registry[key] = 1
        anywhere = (text, category, 0)
        if registry.get(anywhere):
            return
        registry[anywhere] = 1
    elif action == "default":
        registry[key] = 1
    elif action != "always":
        raise RuntimeError("Unrecognized action (%r) in warnings.filters" % (action,))
    if _recorders:
        _recorders[-1].append(WarningMessage(message, category, filename, lineno, None, None, source))
        return
    showwarning(message, category, filename, lineno)


_recorders = []


class catch_warnings(object):
    """A context manager that copies and restores the warnings filter upon exiting the context."""

    def __init__(self, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        return "%s(%s)" % (type(self).__name__, "record=True" if self._record else "")

    def __enter__(self):
        if self._entered:
            raise RuntimeError("Cannot enter %r twice" % self)
        self._entered = True
        self._saved = filters[:], _keys[:], showwarning, _recorders[:]
        _version[0] += 1
        if self._filter is not None:
            simplefilter(*self._filter)
        if not self._record:
            return None
        log = []
        _recorders.append(log)
        return log

    def __exit__(self, *exc_info):
        global showwarning
        if not self._entered:
            raise RuntimeError("Cannot exit %r without entering first" % self)
        filters[:], _keys[:], showwarning, _recorders[:] = self._saved
        _version[0] += 1


simplefilter("ignore", ImportWarning)
simplefilter("ignore", PendingDeprecationWarning)
if PY2:
    simplefilter("ignore", BytesWarning)
    simplefilter("ignore", DeprecationWarning)
else:
    simplefilter("ignore", ResourceWarning)
    simplefilter("ignore", DeprecationWarning)
    filterwarnings("default", category=DeprecationWarning, module="__main__")
_version[0] = 0         # what the runtime noted before is of these filters, too


if not PY2:
    def _deprecated(name, message="{name!r} is deprecated and slated for removal in Python {remove}", **keywords):
        """Warn that *name* is deprecated or should be removed."""
        remove = keywords["remove"]
        if keywords.get("_version", sys.version_info)[:2] >= remove:
            raise RuntimeError("%r was slated for removal after Python %d.%d alpha" % ((name,) + remove))
        warn(message.format(name=name, remove="%d.%d" % remove), DeprecationWarning, stacklevel=3)
