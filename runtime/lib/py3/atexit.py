"""allow programmer to define multiple exit functions to be executed
upon normal program termination.

Two public functions, register and unregister, are defined.
"""


@native
def register(func, /, *args, **kwargs):
    """Register a function to be executed upon normal program termination."""


@native
def unregister(func, /) -> None:
    """Unregister an exit function which was previously registered using atexit.register."""


@native
def _clear() -> None:
    """Clear the list of previously registered exit functions."""


@native
def _run_exitfuncs() -> None:
    """Run all registered exit functions."""


@native
def _ncallbacks() -> int:
    """Return the number of registered exit functions."""
