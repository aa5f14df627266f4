"""For types.coroutine."""


@native
def make_awaitable(function, /) -> None:
    """Generators that the function makes can be awaited."""
