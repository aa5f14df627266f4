"""Generators, coroutines, and the objects between them and their callers."""


@hidden
@final
class generator:
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    def __next__(self, /):
        """Implement next(self)."""
    @native
    def send(self, arg, /):
        """send(arg) -> send 'arg' into generator,
return next yielded value or raise StopIteration."""
    @native
    def throw(self, typ, val=..., tb=..., /):
        """throw(value)
throw(type[,value[,tb]])

Raise exception in generator, return next yielded value or raise
StopIteration."""
    @native
    def close(self, /) -> None:
        """close() -> raise GeneratorExit inside generator."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    @property
    def __name__(self): ...
    @native
    @__name__.setter
    def __name__(self, value) -> None: ...
    @native
    @property
    def __qualname__(self): ...
    @native
    @__qualname__.setter
    def __qualname__(self, value) -> None: ...
    @native
    @property
    def gi_code(self): ...
    @native
    @property
    def gi_frame(self): ...
    @native
    @property
    def gi_running(self): ...
    @native
    @property
    def gi_suspended(self): ...
    @native
    @property
    def gi_yieldfrom(self): ...


@hidden
@final
class coroutine:
    @native
    def __await__(self, /):
        """Return an iterator to be used in await expression."""
    @native
    def send(self, arg, /):
        """send(arg) -> send 'arg' into coroutine,
return next yielded value or raise StopIteration."""
    @native
    def throw(self, typ, val=..., tb=..., /):
        """throw(value)
throw(type[,value[,traceback]])

Raise exception in coroutine, return next yielded value or raise
StopIteration."""
    @native
    def close(self, /) -> None:
        """close() -> raise GeneratorExit inside coroutine."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    @property
    def __name__(self): ...
    @native
    @__name__.setter
    def __name__(self, value) -> None: ...
    @native
    @property
    def __qualname__(self): ...
    @native
    @__qualname__.setter
    def __qualname__(self, value) -> None: ...
    @native
    @property
    def cr_code(self): ...
    @native
    @property
    def cr_frame(self): ...
    @native
    @property
    def cr_running(self): ...
    @native
    @property
    def cr_suspended(self): ...
    @native
    @property
    def cr_await(self): ...
    @native
    @property
    def cr_origin(self): ...


@hidden
@final
class coroutine_wrapper:
    """A wrapper object implementing __await__ for coroutines."""
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    def __next__(self, /):
        """Implement next(self)."""
    @native
    def send(self, arg, /):
        """send(arg) -> send 'arg' into coroutine,
return next yielded value or raise StopIteration."""
    @native
    def throw(self, typ, val=..., tb=..., /): ...
    @native
    def close(self, /) -> None:
        """close() -> raise GeneratorExit inside coroutine."""


@hidden
@final
class async_generator:
    @native
    def __aiter__(self, /):
        """Return an awaitable, that resolves in asynchronous iterator."""
    @native
    def __anext__(self, /):
        """Return a value or raise StopAsyncIteration."""
    @native
    def asend(self, v, /):
        """asend(v) -> send 'v' in generator."""
    @native
    def athrow(self, typ, val=..., tb=..., /):
        """athrow(typ[,val[,tb]]) -> raise exception in generator."""
    @native
    def aclose(self, /):
        """aclose() -> raise GeneratorExit inside generator."""
    @native
    def __repr__(self, /):
        """Return repr(self)."""
    @native
    @property
    def __name__(self): ...
    @native
    @__name__.setter
    def __name__(self, value) -> None: ...
    @native
    @property
    def __qualname__(self): ...
    @native
    @__qualname__.setter
    def __qualname__(self, value) -> None: ...
    @native
    @property
    def ag_code(self): ...
    @native
    @property
    def ag_frame(self): ...
    @native
    @property
    def ag_running(self): ...
    @native
    @property
    def ag_await(self): ...


@hidden
@final
class async_generator_asend:
    @native
    def __await__(self, /):
        """Return an iterator to be used in await expression."""
    @native
    def __iter__(self, /):
        """Implement iter(self)."""
    @native
    def __next__(self, /):
        """Implement next(self)."""
    @native
    def send(self, arg, /): ...
    @native
    def throw(self, typ, val=..., tb=..., /): ...
    @native
    def close(self, /) -> None: ...
