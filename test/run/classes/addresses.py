"""Texts with addresses, made comparable."""


def without_address(text):
    where = text.find("0x")
    if where < 0:
        return text
    end = where + 2
    while end < len(text) and text[end] in "0123456789abcdef":
        end += 1
    return text[:where] + "ADDRESS" + text[end:]
