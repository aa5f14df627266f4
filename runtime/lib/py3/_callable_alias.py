"""collections.abc.Callable[[int], str]."""

_alias = type(list[int])


def _shown(argument):
    if isinstance(argument, type):
        return argument.__qualname__ if argument.__module__ == "builtins" else argument.__module__ + "." + argument.__qualname__
    return "..." if argument is ... else repr(argument)


def _is_parameters(argument):
    return argument is ... or type(argument).__name__ in ("ParamSpec", "_ConcatenateGenericAlias")


class _CallableGenericAlias(_alias):
    """Callable[argtypes, resulttype]: the types of the arguments and of the result stand in one row."""

    def __new__(cls, origin, args):
        if not (isinstance(args, tuple) and len(args) == 2):
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        arguments, result = args
        if isinstance(arguments, (tuple, list)):
            args = (*arguments, result)
        elif not _is_parameters(arguments):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arguments}")
        return super().__new__(cls, origin, args)

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _is_parameters(args[0]):
            return super().__repr__()
        return f'collections.abc.Callable[[{", ".join([_shown(a) for a in args[:-1]])}], {_shown(args[-1])}]'
