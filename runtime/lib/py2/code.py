"""Utilities needed to emulate Python's interactive interpreter."""

import sys
import traceback
from codeop import CommandCompiler, compile_command

__all__ = ['InteractiveInterpreter', 'InteractiveConsole', 'interact', 'compile_command']


class InteractiveInterpreter:
    """Base class for InteractiveConsole: parsing and the interpreter's state, the user's namespace."""

    def __init__(self, locals=None):
        self.locals = {'__name__': '__console__', '__doc__': None} if locals is None else locals
        self.compile = CommandCompiler()

    def runsource(self, source, filename='<input>', symbol='single'):
        """Compile and run some source in the interpreter. True: more input is needed."""
        try:
            code = self.compile(source, filename, symbol)
        except (OverflowError, SyntaxError, ValueError):
            self.showsyntaxerror(filename)
            return False
        if code is None:
            return True
        self.runcode(code)
        return False

    def runcode(self, code):
        """Execute a code object; what it raises but SystemExit is shown."""
        try:
            exec code in self.locals
        except SystemExit:
            raise
        except:
            self.showtraceback()
        else:
            if getattr(sys.stdout, 'softspace', 0):
                sys.stdout.softspace = 0
                sys.stdout.write('\n')

    def showsyntaxerror(self, filename=None):
        """Display the syntax error that just occurred."""
        kind, value, tb = sys.exc_info()
        sys.last_type, sys.last_value, sys.last_traceback = kind, value, tb
        if filename and kind is SyntaxError:
            try:
                message, (_, lineno, offset, line) = value.args
            except (TypeError, ValueError):
                pass
            else:
                value = SyntaxError(message, (filename, lineno, offset, line))
                sys.last_value = value
        for line in traceback.format_exception_only(kind, value):
            self.write(line)

    def showtraceback(self):
        """Display the exception that just occurred, without this module's own frame."""
        kind, value, tb = sys.exc_info()
        sys.last_type, sys.last_value, sys.last_traceback = kind, value, tb
        lines = traceback.format_list(traceback.extract_tb(tb)[1:])
        if lines:
            lines.insert(0, 'Traceback (most recent call last):\n')
        lines += traceback.format_exception_only(kind, value)
        self.write(''.join(lines))

    def write(self, data):
        """Write a string: to sys.stderr, unless a subclass does something else."""
        sys.stderr.write(data)


class InteractiveConsole(InteractiveInterpreter):
    """Closely emulate the behavior of the interactive Python interpreter."""

    def __init__(self, locals=None, filename='<console>'):
        InteractiveInterpreter.__init__(self, locals)
        self.filename = filename
        self.resetbuffer()

    def resetbuffer(self):
        """Reset the input buffer."""
        self.buffer = []

    def interact(self, banner=None):
        """Read lines and run them until the input ends."""
        for name, prompt in (('ps1', '>>> '), ('ps2', '... ')):
            if not hasattr(sys, name):
                setattr(sys, name, prompt)
        if banner is None:
            banner = 'Python %s on %s\nType "help", "copyright", "credits" or "license" for more information.\n(%s)' % (
                sys.version, sys.platform, self.__class__.__name__)
        self.write('%s\n' % str(banner))
        more = False
        while True:
            try:
                try:
                    line = self.raw_input(sys.ps2 if more else sys.ps1)
                except EOFError:
                    self.write('\n')
                    break
                more = self.push(line)
            except KeyboardInterrupt:
                self.write('\nKeyboardInterrupt\n')
                self.resetbuffer()
                more = False

    def push(self, line):
        """Push a line, without its newline, to the interpreter. True: more input is needed."""
        self.buffer.append(line)
        more = self.runsource('\n'.join(self.buffer), self.filename)
        if not more:
            self.resetbuffer()
        return more

    def raw_input(self, prompt=''):
        """Write a prompt and read a line; EOFError at the end."""
        return raw_input(prompt)


def interact(banner=None, readfunc=None, local=None):
    """Closely emulate the interactive Python interpreter."""
    console = InteractiveConsole(local)
    if readfunc is not None:
        console.raw_input = readfunc
    console.interact(banner)
