"""Context Variables: values that belong to the running context, one for each thread to begin with."""

import _thread

_missing = object()


class _State(_thread._local):
    context = None


_state = _State()


def _current():
    context = _state.context
    if context is None:
        context = _state.context = Context()
    return context


class Token:
    """What ContextVar.set() returns, so that reset() can undo it."""
    MISSING = type("Token.MISSING", (), {"__repr__": lambda self: "<Token.MISSING>", "__slots__": ()})()
    __slots__ = ("_context", "_var", "_old", "_used")

    def __init__(self, context, var, old):
        self._context = context
        self._var = var
        self._old = old
        self._used = False

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return self._old


class ContextVar:
    """A variable whose value depends on the context."""
    __slots__ = ("_name", "_default")

    def __init__(self, name, *, default=_missing):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self._name = name
        self._default = default

    @property
    def name(self):
        return self._name

    def get(self, default=_missing, /):
        """Return a value for the context variable for the current context."""
        value = _current()._values.get(self, _missing)
        if value is not _missing:
            return value
        if default is not _missing:
            return default
        if self._default is not _missing:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        """Call to set a new value for the context variable in the current context."""
        context = _current()
        token = Token(context, self, context._values.get(self, Token.MISSING))
        # Copies share the values until one of them is changed.
        context._values = {**context._values, self: value}
        return token

    def reset(self, token, /):
        """Reset the context variable to the value it had before the set() that made the token."""
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        context = _current()
        if token._context is not context:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        values = dict(context._values)
        if token._old is Token.MISSING:
            values.pop(self, None)
        else:
            values[self] = token._old
        context._values = values

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


class Context:
    """The values of context variables."""
    __slots__ = ("_values", "_outer", "_entered")

    def __init__(self):
        self._values = {}
        self._outer = None
        self._entered = False

    def run(self, callable, /, *args, **kwargs):
        if self._entered:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        self._outer = _current()
        self._entered = True
        _state.context = self
        try:
            return callable(*args, **kwargs)
        finally:
            _state.context = self._outer
            self._outer = None
            self._entered = False

    def copy(self):
        """Return a shallow copy of the context object."""
        other = Context()
        other._values = self._values
        return other

    def get(self, key, default=None, /):
        return self._values.get(key, default)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()

    def __getitem__(self, key):
        if not isinstance(key, ContextVar):
            raise TypeError(f"a ContextVar key was expected, got {key!r}")
        return self._values[key]

    def __contains__(self, key):
        if not isinstance(key, ContextVar):
            raise TypeError(f"a ContextVar key was expected, got {key!r}")
        return key in self._values

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def __eq__(self, other):
        if not isinstance(other, Context):
            return NotImplemented
        return self._values == other._values

    __hash__ = None


def copy_context():
    """A shallow copy of the current context."""
    return _current().copy()
