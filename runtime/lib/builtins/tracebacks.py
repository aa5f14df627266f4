"""Tracebacks and frames. Data Model 3.2, Internal types."""


@hidden
@final
class traceback(object):
    """Create a new traceback object."""

    @native
    @property
    def tb_frame(self): ...
    @native
    @property
    def tb_lineno(self) -> int: ...
    @native
    @property
    def tb_lasti(self) -> int: ...
    @native
    @property
    def tb_next(self): ...
    @native
    @tb_next.setter
    def tb_next(self, value): ...


@hidden
@final
class frame(object):
    @native
    @property
    def f_code(self): ...
    @native
    @property
    def f_lineno(self) -> int: ...
    @native
    @property
    def f_back(self): ...
    @native
    @property
    def f_globals(self): ...
    @native
    @property
    def f_locals(self): ...
    @native
    @property
    def f_builtins(self): ...
    @native
    @property
    def f_lasti(self) -> int: ...
