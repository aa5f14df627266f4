"""Cuts a program down to what still shows a difference: statements with their blocks are dropped while it does."""


def _indent(line):
    return len(line) - len(line.lstrip())


def _extent(lines, start):
    """The end of the statement at `start` with all that is indented below it."""
    end = start + 1
    while end < len(lines) and (not lines[end].strip() or _indent(lines[end]) > _indent(lines[start])):
        end += 1
    return end


def _candidates(lines):
    """Shorter versions of the program: large cuts first, then single statements, then blocks without their header."""
    size = len(lines) // 2
    while size >= 4:
        for start in range(0, len(lines), size):
            yield lines[:start] + lines[start + size:]
        size //= 2
    for start in range(len(lines) - 1, -1, -1):
        end = _extent(lines, start)
        yield lines[:start] + lines[end:]
        if end > start + 1:
            inner = [line[4:] for line in lines[start + 1:end]]
            yield lines[:start] + inner + lines[end:]
            yield lines[:start + 1] + [' ' * (_indent(lines[start]) + 4) + 'pass'] + lines[end:]


def reduce_program(text, still_differs, attempts=600):
    """The smallest program found for which still_differs(text) holds; it holds for `text`."""
    lines = text.rstrip('\n').split('\n')
    progress = True
    while progress and attempts > 0:
        progress = False
        for candidate in _candidates(lines):
            attempts -= 1
            if attempts <= 0:
                break
            if candidate != lines and still_differs('\n'.join(candidate) + '\n'):
                lines, progress = candidate, True
                break
    return '\n'.join(lines) + '\n'
