"""How long small pieces of code take: Library Reference, timeit."""

import gc
import sys
import time

__all__ = ['Timer']

dummy_src_name = '<timeit-src>'
default_number = 1000000
default_repeat = 3
default_timer = time.time


def reindent(src, indent):
    return src.replace('\n', '\n' + ' ' * indent)


class Timer:
    """Times a statement, which is a text or a function, after a setup that is not timed."""

    def __init__(self, stmt='pass', setup='pass', timer=default_timer):
        self.timer = timer
        namespace = {}
        if isinstance(stmt, basestring):
            # Errors of either show by themselves.
            if isinstance(setup, basestring):
                compile(setup, dummy_src_name, 'exec')
                compile(setup + '\n' + stmt, dummy_src_name, 'exec')
                first = reindent(setup, 4)
            else:
                first = '_setup()'
                namespace['_setup'] = setup
            self.src = ('\ndef inner(_it, _timer%s):\n    %s\n    _t0 = _timer()\n    for _i in _it:\n        %s\n    _t1 = _timer()\n'
                        '    return _t1 - _t0\n' % ('' if isinstance(setup, basestring) else ', _setup=_setup', first, reindent(stmt, 8)))
            exec compile(self.src, dummy_src_name, 'exec') in globals(), namespace
            self.inner = namespace['inner']
        elif hasattr(stmt, '__call__'):
            self.src = None
            if isinstance(setup, basestring):
                text = setup

                def setup():
                    exec text in globals(), namespace
            elif not hasattr(setup, '__call__'):
                raise ValueError('setup is neither a string nor callable')

            def inner(_it, _timer):
                setup()
                start = _timer()
                for _i in _it:
                    stmt()
                return _timer() - start
            self.inner = inner
        else:
            raise ValueError('stmt is neither a string nor callable')

    def print_exc(self, file=None):
        """Prints the traceback of the exception, with lines of the text that is timed."""
        import linecache
        import traceback
        if self.src is not None:
            linecache.cache[dummy_src_name] = (len(self.src), None, self.src.split('\n'), dummy_src_name)
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """The seconds that so many executions take."""
        enabled = gc.isenabled()
        gc.disable()
        try:
            return self.inner(iter(xrange(number)), self.timer)
        finally:
            if enabled:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        """Calls timeit() a few times, and gives the list of results."""
        return [self.timeit(number) for i in range(repeat)]


def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number):
    return Timer(stmt, setup, timer).timeit(number)


def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number):
    return Timer(stmt, setup, timer).repeat(repeat, number)
