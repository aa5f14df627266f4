"""Utilities to compile possibly incomplete Python source code."""

import __future__

__all__ = ['compile_command', 'Compile', 'CommandCompiler']

_features = [getattr(__future__, name) for name in __future__.all_feature_names]
PyCF_DONT_IMPLY_DEDENT = 0x200


def _maybe_compile(compiler, source, filename, symbol):
    for line in source.split('\n'):
        line = line.strip()
        if line and line[0] != '#':
            break
    else:
        if symbol != 'eval':
            source = 'pass'  # nothing but blank lines and comments
    # What is incomplete fails as it stands and with one newline more, where that and two more give different errors.
    errors = []
    code = None
    for more in ('', '\n', '\n\n'):
        try:
            made = compiler(source + more, filename, symbol)
            if more == '':
                code = made
            errors.append(None)
        except SyntaxError as e:
            errors.append(e)
    if code is not None:
        return code
    if errors[1] is not None and repr(errors[1]) == repr(errors[2]):
        raise errors[1]
    return None


def _compile(source, filename, symbol):
    return compile(source, filename, symbol, PyCF_DONT_IMPLY_DEDENT)


def compile_command(source, filename='<input>', symbol='single'):
    """Compile a command and determine whether it is incomplete: the code object if it is complete and right, None if it is
    incomplete; else SyntaxError, ValueError or OverflowError."""
    return _maybe_compile(_compile, source, filename, symbol)


class Compile:
    """compile() that remembers the __future__ statements it has seen."""

    def __init__(self):
        self.flags = PyCF_DONT_IMPLY_DEDENT

    def __call__(self, source, filename, symbol):
        code = compile(source, filename, symbol, self.flags, 1)
        for feature in _features:
            if code.co_flags & feature.compiler_flag:
                self.flags |= feature.compiler_flag
        return code


class CommandCompiler:
    """compile_command() that remembers the __future__ statements it has seen."""

    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename='<input>', symbol='single'):
        return _maybe_compile(self.compiler, source, filename, symbol)
