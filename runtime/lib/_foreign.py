"""What modules that are bound to C libraries have in common: objects that own something of the library's."""


class Foreign(object):
    """Owns what a C library has made, and frees it when the object is collected."""
    __slots__ = ()


@native
def _adopt(cls: type, /) -> None:
    """The class that foreign objects show."""


_adopt(Foreign)
