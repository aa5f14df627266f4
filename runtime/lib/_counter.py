"""What the Counter of both versions has in common."""


def count_elements(mapping, iterable):
    """Tally elements from the iterable."""
    get = mapping.get
    for elem in iterable:
        mapping[elem] = get(elem, 0) + 1


def add(cls, a, b):
    """Counts of both, where positive."""
    result = cls()
    for elem, count in a.items():
        newcount = count + b[elem]
        if newcount > 0:
            result[elem] = newcount
    for elem, count in b.items():
        if elem not in a and count > 0:
            result[elem] = count
    return result


def subtract(cls, a, b):
    """Counts of a less those of b, where positive."""
    result = cls()
    for elem, count in a.items():
        newcount = count - b[elem]
        if newcount > 0:
            result[elem] = newcount
    for elem, count in b.items():
        if elem not in a and count < 0:
            result[elem] = 0 - count
    return result


def union(cls, a, b):
    """The greater count of each element."""
    result = cls()
    for elem, count in a.items():
        other = b[elem]
        newcount = other if count < other else count
        if newcount > 0:
            result[elem] = newcount
    for elem, count in b.items():
        if elem not in a and count > 0:
            result[elem] = count
    return result


def intersection(cls, a, b):
    """The lesser count of each element."""
    result = cls()
    for elem, count in a.items():
        other = b[elem]
        newcount = count if count < other else other
        if newcount > 0:
            result[elem] = newcount
    return result
