"""What later versions of Unicode have changed of characters that 5.2 had, as CPython 2.7 knows them."""

# First, last; category, bidirectional class, combining class, mirrored, width.
_CHANGES = (
    (0xa7, 0xa7, 'So ON 0 0 A'),
    (0xaa, 0xaa, 'Ll L 0 0 A'),
    (0xb6, 0xb6, 'So ON 0 0 A'),
    (0xba, 0xba, 'Ll L 0 0 A'),
    (0x6de, 0x6de, 'Me NSM 0 0 N'),
    (0x70f, 0x70f, 'Cf BN 0 0 N'),
    (0xcf1, 0xcf2, 'So ON 0 0 N'),
    (0xf14, 0xf14, 'So L 0 0 N'),
    (0x10d0, 0x10fa, 'Lo L 0 0 N'),
    (0x11a3, 0x11a7, 'Lo L 0 0 W'),
    (0x11fa, 0x11ff, 'Lo L 0 0 W'),
    (0x1360, 0x1360, 'So L 0 0 N'),
    (0x13a0, 0x13f4, 'Lo L 0 0 N'),
    (0x166d, 0x166d, 'Po L 0 0 N'),
    (0x1734, 0x1734, 'Mn NSM 9 0 N'),
    (0x17b4, 0x17b5, 'Cf L 0 0 N'),
    (0x180e, 0x180e, 'Zs WS 0 0 N'),
    (0x1885, 0x1886, 'Lo L 0 0 N'),
    (0x19b0, 0x19c0, 'Mc L 0 0 N'),
    (0x19c8, 0x19c9, 'Mc L 0 0 N'),
    (0x19da, 0x19da, 'Nd L 0 0 N'),
    (0x19de, 0x19df, 'Po ON 0 0 N'),
    (0x1a1b, 0x1a1b, 'Mc L 0 0 N'),
    (0x1cf2, 0x1cf2, 'Mc L 0 0 N'),
    (0x1d62, 0x1d6a, 'Ll L 0 0 N'),
    (0x2118, 0x2118, 'So ON 0 0 N'),
    (0x2308, 0x230b, 'Sm ON 0 1 N'),
    (0x231a, 0x231b, 'So ON 0 0 N'),
    (0x25fd, 0x25fe, 'Sm ON 0 0 N'),
    (0x2614, 0x2615, 'So ON 0 0 A'),
    (0x2648, 0x2653, 'So ON 0 0 N'),
    (0x267f, 0x267f, 'So ON 0 0 N'),
    (0x2693, 0x2693, 'So ON 0 0 N'),
    (0x26a1, 0x26a1, 'So ON 0 0 N'),
    (0x26aa, 0x26ab, 'So ON 0 0 N'),
    (0x26bd, 0x26bd, 'So ON 0 0 N'),
    (0x26be, 0x26be, 'So ON 0 0 A'),
    (0x26c4, 0x26c5, 'So ON 0 0 A'),
    (0x26d4, 0x26d4, 'So ON 0 0 A'),
    (0x26ea, 0x26ea, 'So ON 0 0 A'),
    (0x26f2, 0x26f3, 'So ON 0 0 A'),
    (0x26f5, 0x26f5, 'So ON 0 0 A'),
    (0x26fa, 0x26fa, 'So ON 0 0 A'),
    (0x26fd, 0x26fd, 'So ON 0 0 A'),
    (0x2757, 0x2757, 'So ON 0 0 A'),
    (0x29a1, 0x29a1, 'Sm ON 0 1 N'),
    (0x2b1b, 0x2b1c, 'So ON 0 0 N'),
    (0x2b50, 0x2b50, 'So ON 0 0 N'),
    (0x2b55, 0x2b55, 'So ON 0 0 A'),
    (0x2c7c, 0x2c7c, 'Ll L 0 0 N'),
    (0x302e, 0x302f, 'Mn NSM 224 0 W'),
    (0x3248, 0x324f, 'So L 0 0 A'),
    (0xa9bd, 0xa9bd, 'Mc L 0 0 N'),
    (0xd7b0, 0xd7c6, 'Lo L 0 0 W'),
    (0xd7cb, 0xd7fb, 'Lo L 0 0 W'),
    (0xfd3e, 0xfd3e, 'Ps ON 0 0 N'),
    (0xfd3f, 0xfd3f, 'Pe ON 0 0 N'),
    (0x10102, 0x10102, 'So L 0 0 N'),
    (0x1f004, 0x1f004, 'So ON 0 0 N'),
)

# What had no numeric value, or another one: as _unicodedata.number() gives it.
NUMBERS = dict.fromkeys(range(0x3248, 0x3250) + [0x12432, 0x12433, 0x12456, 0x12457])
NUMBERS[0x19da] = (1, 1, 1, 1)


def changed(categories, bidirectional, widths):
    """Records as module _unicodedata has them, by code point."""
    records = {}
    for first, last, text in _CHANGES:
        category, direction, combining, mirrored, width = text.split(' ')
        record = (categories.index(category) | bidirectional.index(direction) << 8 | int(combining) << 16 | int(mirrored) << 24 |
                  widths.index(width) << 28 | 2 << 32)
        for code in range(first, last + 1):
            records[code] = record
    return records
