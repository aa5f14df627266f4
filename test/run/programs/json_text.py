# RUN: %run2
# RUN: %run3
# A JSON reader and writer, with escapes, nesting and positions in errors.
class JsonError(ValueError):
    def __init__(self, message, position):
        ValueError.__init__(self, "%s at %d" % (message, position))

def parse(text):
    value, end = parse_value(text, skip(text, 0))
    end = skip(text, end)
    if end != len(text):
        raise JsonError("extra text", end)
    return value

def skip(text, i):
    while i < len(text) and text[i] in " \t\n\r":
        i += 1
    return i

def parse_value(text, i):
    if i >= len(text):
        raise JsonError("unexpected end", i)
    c = text[i]
    if c == "{":
        result, i = {}, skip(text, i + 1)
        while text[i:i + 1] != "}":
            if text[i:i + 1] != '"':
                raise JsonError("expected a key", i)
            key, i = parse_string(text, i)
            i = skip(text, i)
            if text[i:i + 1] != ":":
                raise JsonError("expected :", i)
            result[key], i = parse_value(text, skip(text, i + 1))
            i = separator(text, skip(text, i), "}")
        return result, i + 1
    if c == "[":
        items, i = [], skip(text, i + 1)
        while text[i:i + 1] != "]":
            item, i = parse_value(text, i)
            items.append(item)
            i = separator(text, skip(text, i), "]")
        return items, i + 1
    if c == '"':
        return parse_string(text, i)
    for word, value in (("true", True), ("false", False), ("null", None)):
        if text.startswith(word, i):
            return value, i + len(word)
    start = i
    while i < len(text) and text[i] in "+-0123456789.eE":
        i += 1
    if i == start:
        raise JsonError("unexpected %r" % c, i)
    number = text[start:i]
    try:
        return (float(number) if "." in number or "e" in number else int(number)), i
    except ValueError:
        raise JsonError("bad number", start)

def separator(text, i, close):
    if text[i:i + 1] == ",":
        return skip(text, i + 1)
    if text[i:i + 1] != close:
        raise JsonError("expected , or " + close, i)
    return i

ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/"}

def parse_string(text, i):
    parts, i = [], i + 1
    while True:
        if i >= len(text):
            raise JsonError("unterminated string", i)
        c = text[i]
        if c == '"':
            return "".join(parts), i + 1
        if c == "\\":
            i += 1
            if text[i] == "u":
                parts.append(chr(int(text[i + 1:i + 5], 16)))
                i += 4
            else:
                parts.append(ESCAPES[text[i]])
        else:
            parts.append(c)
        i += 1

def dump(value, indent=0):
    pad = "  " * (indent + 1)
    if isinstance(value, dict):
        if not value:
            return "{}"
        body = ",\n".join("%s%s: %s" % (pad, dump(k), dump(v, indent + 1)) for k, v in sorted(value.items()))
        return "{\n%s\n%s}" % (body, "  " * indent)
    if isinstance(value, list):
        return "[" + ", ".join(dump(v, indent) for v in value) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return "null"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    return repr(value) if isinstance(value, float) else str(value)

text = '{"name": "Ann \\"A\\"", "tags": ["x", "y\\n", "\\u0041"], "n": [1, -2.5, 1e3, 12345678901234567890], "o": {"t": true, "z": null, "e": {}}}'
value = parse(text)
print(dump(value))
print(parse(dump(value)) == value)
for bad in ('{"a" 1}', "[1, 2", '"open', "[1 2]", "nope", "{1: 2}", "1 2", "", "[1.2.3]"):
    try:
        print(parse(bad))
    except JsonError as error:
        print("%s: %s" % (bad, error))
#: {
#:   "n": [1, -2.5, 1000.0, 12345678901234567890],
#:   "name": "Ann \"A\"",
#:   "o": {
#:     "e": {},
#:     "t": true,
#:     "z": null
#:   },
#:   "tags": ["x", "y\n", "A"]
#: }
#: True
#: {"a" 1}: expected : at 5
#: [1, 2: expected , or ] at 5
#: "open: unterminated string at 5
#: [1 2]: expected , or ] at 3
#: nope: unexpected 'n' at 0
#: {1: 2}: expected a key at 1
#: 1 2: extra text at 2
#: : unexpected end at 0
#: [1.2.3]: bad number at 1
