"""Extract, format and print information about Python stack traces."""

import linecache
import sys
import types

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb',
           'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb', 'tb_lineno']


def _print(file, str='', terminator='\n'):
    file.write(str + terminator)


def _limit(limit):
    return getattr(sys, 'tracebacklimit', None) if limit is None else limit


def _entry(frame, lineno):
    code = frame.f_code
    linecache.checkcache(code.co_filename)
    line = linecache.getline(code.co_filename, lineno, frame.f_globals)
    return code.co_filename, lineno, code.co_name, line.strip() if line else None


def _walk(tb, limit):
    limit = _limit(limit)
    n = 0
    while tb is not None and (limit is None or n < limit):
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next
        n += 1


def _shown(entry):
    filename, lineno, name, line = entry
    text = '  File "%s", line %d, in %s\n' % (filename, lineno, name)
    return text + '    %s\n' % line.strip() if line else text


def print_list(extracted_list, file=None):
    """Print the list of tuples as returned by extract_tb() or
    extract_stack() as a formatted stack trace to the given file."""
    if file is None:
        file = sys.stderr
    for entry in extracted_list:
        file.write(_shown(entry))


def format_list(extracted_list):
    """Format a list of traceback entry tuples for printing.

    Given a list of tuples as returned by extract_tb() or
    extract_stack(), return a list of strings ready for printing.
    Each string in the resulting list corresponds to the item with the
    same index in the argument list.  Each string ends in a newline;
    the strings may contain internal newlines as well, for those items
    whose source text line is not None.
    """
    return [_shown(entry) for entry in extracted_list]


def print_tb(tb, limit=None, file=None):
    """Print up to 'limit' stack trace entries from the traceback 'tb'.

    If 'limit' is omitted or None, all entries are printed.  If 'file'
    is omitted or None, the output goes to sys.stderr; otherwise
    'file' should be an open file or file-like object with a write()
    method.
    """
    print_list(extract_tb(tb, limit), file)


def format_tb(tb, limit=None):
    """A shorthand for 'format_list(extract_tb(tb, limit))'."""
    return format_list(extract_tb(tb, limit))


def extract_tb(tb, limit=None):
    """Return list of up to limit pre-processed entries from traceback.

    This is useful for alternate formatting of stack traces.  If
    'limit' is omitted or None, all entries are extracted.  A
    pre-processed stack trace entry is a quadruple (filename, line
    number, function name, text) representing the information that is
    usually printed for a stack trace.  The text is a string with
    leading and trailing whitespace stripped; if the source is not
    available it is None.
    """
    return [_entry(frame, lineno) for frame, lineno in _walk(tb, limit)]


def print_exception(etype, value, tb, limit=None, file=None):
    """Print exception up to 'limit' stack trace entries from 'tb' to 'file'.

    This differs from print_tb() in the following ways: (1) if
    traceback is not None, it prints a header "Traceback (most recent
    call last):"; (2) it prints the exception type and value after the
    stack trace; (3) if type is SyntaxError and value has the
    appropriate format, it prints the line where the syntax error
    occurred with a caret on the next line indicating the approximate
    position of the error.
    """
    if file is None:
        file = sys.stderr
    for text in format_exception(etype, value, tb, limit):
        file.write(text)


def format_exception(etype, value, tb, limit=None):
    """Format a stack trace and the exception information.

    The arguments have the same meaning as the corresponding arguments
    to print_exception().  The return value is a list of strings, each
    ending in a newline and some containing internal newlines.  When
    these lines are concatenated and printed, exactly the same text is
    printed as does print_exception().
    """
    head = ['Traceback (most recent call last):\n'] + format_tb(tb, limit) if tb else []
    return head + format_exception_only(etype, value)


def format_exception_only(etype, value):
    """Format the exception part of a traceback.

    The arguments are the exception type and value such as given by
    sys.last_type and sys.last_value. The return value is a list of
    strings, each ending in a newline.

    Normally, the list contains a single string; however, for
    SyntaxError exceptions, it contains several lines that (when
    printed) display detailed information about where the syntax
    error occurred.

    The message indicating which exception occurred is always the last
    string in the list.

    """
    # String exceptions, and what else is no class.
    if isinstance(etype, (BaseException, types.InstanceType)) or etype is None or type(etype) is str:
        return [_format_final_exc_line(etype, value)]
    name = etype.__name__
    if not issubclass(etype, SyntaxError):
        return [_format_final_exc_line(name, value)]
    try:
        message, (filename, lineno, offset, line) = value.args
    except Exception:
        return [_format_final_exc_line(name, value)]
    lines = ['  File "%s", line %d\n' % (filename or '<string>', lineno)]
    if line is not None:
        lines.append('    %s\n' % line.strip())
        if offset is not None:
            before = line.rstrip('\n')[:min(len(line), offset) - 1].lstrip()
            # Tabs and the like stay, so that the caret stands under its character.
            lines.append('    %s^\n' % ''.join([c if c.isspace() else ' ' for c in before]))
    return lines + [_format_final_exc_line(name, message)]


def _format_final_exc_line(etype, value):
    """Return a list of a single line -- normal case for format_exception_only"""
    text = _some_str(value)
    return "%s: %s\n" % (etype, text) if value is not None and text else "%s\n" % etype


def _some_str(value):
    try:
        return str(value)
    except Exception:
        pass
    try:
        return unicode(value).encode('ascii', 'backslashreplace')
    except Exception:
        return '<unprintable %s object>' % type(value).__name__


def print_exc(limit=None, file=None):
    """Shorthand for 'print_exception(sys.exc_type, sys.exc_value, sys.exc_traceback, limit, file)'.
    (In fact, it uses sys.exc_info() to retrieve the same information
    in a thread-safe way.)"""
    etype, value, tb = sys.exc_info()
    print_exception(etype, value, tb, limit, file)


def format_exc(limit=None):
    """Like print_exc() but return a string."""
    etype, value, tb = sys.exc_info()
    return ''.join(format_exception(etype, value, tb, limit))


def print_last(limit=None, file=None):
    """This is a shorthand for 'print_exception(sys.last_type,
    sys.last_value, sys.last_traceback, limit, file)'."""
    if not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit, file)


def print_stack(f=None, limit=None, file=None):
    """Print a stack trace from its invocation point.

    The optional 'f' argument can be used to specify an alternate
    stack frame at which to start. The optional 'limit' and 'file'
    arguments have the same meaning as for print_exception().
    """
    print_list(extract_stack(sys._getframe(1) if f is None else f, limit), file)


def format_stack(f=None, limit=None):
    """Shorthand for 'format_list(extract_stack(f, limit))'."""
    return format_list(extract_stack(sys._getframe(1) if f is None else f, limit))


def extract_stack(f=None, limit=None):
    """Extract the raw traceback from the current stack frame.

    The return value has the same format as for extract_tb().  The
    optional 'f' and 'limit' arguments have the same meaning as for
    print_stack().  Each item in the list is a quadruple (filename,
    line number, function name, text), and the entries are in order
    from oldest to newest stack frame.
    """
    if f is None:
        f = sys._getframe(1)
    limit = _limit(limit)
    entries = []
    while f is not None and (limit is None or len(entries) < limit):
        entries.append(_entry(f, f.f_lineno))
        f = f.f_back
    return entries[::-1]


def tb_lineno(tb):
    """Calculate correct line number of traceback given in tb.

    Obsolete in 2.3.
    """
    return tb.tb_lineno
