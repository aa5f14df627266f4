# RUN: %run2
# RUN: %run3
# Escapes in literals, raw and long strings, and how repr chooses quotes and escapes.
print(repr("a\tb\n\r\\ ' \x00\x1f\x7f"), repr("it's"), repr('say "hi"'), repr('both \' and "'), repr(""))
print("\101\x41\60", r"raw\n\t", "a\
b", """long
"text" here""", '''x'y''', "tab\there", "bell" + repr("\a\b\f\v\0"))
print(len("\\"), len(r"\\"), "\q" if False else "ok", repr(r"\'"), repr("\\n"))
print(repr(["a", 'b"', "c'"]), repr({"k": "v"}), str(["x\n"]), repr(("single",)))
print(ord("a"), chr(97), [ord(c) for c in "AZ09"], "%c%c" % (72, "i"), repr(chr(10)))
for bad in (lambda: ord("ab"), lambda: ord(""), lambda: chr(-1), lambda: ord(5)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
#2: ('"a\\tb\\n\\r\\\\ \' \\x00\\x1f\\x7f"', '"it\'s"', '\'say "hi"\'', '\'both \\\' and "\'', "''")
#2: ('AA0', 'raw\\n\\t', 'ab', 'long\n"text" here', "x'y", 'tab\there', "bell'\\x07\\x08\\x0c\\x0b\\x00'")
#2: (1, 2, 'ok', '"\\\\\'"', "'\\\\n'")
#2: ('[\'a\', \'b"\', "c\'"]', "{'k': 'v'}", "['x\\n']", "('single',)")
#2: (97, 'a', [65, 90, 48, 57], 'Hi', "'\\n'")
#2: ('TypeError', TypeError('ord() expected a character, but string of length 2 found',))
#2: ('TypeError', TypeError('ord() expected a character, but string of length 0 found',))
#2: ('ValueError', ValueError('chr() arg not in range(256)',))
#2: ('TypeError', TypeError('ord() expected string of length 1, but int found',))
#3: "a\tb\n\r\\ ' \x00\x1f\x7f" "it's" 'say "hi"' 'both \' and "' ''
#3: AA0 raw\n\t ab long
#3: "text" here x'y tab	here bell'\x07\x08\x0c\x0b\x00'
#3: 1 2 ok "\\'" '\\n'
#3: ['a', 'b"', "c'"] {'k': 'v'} ['x\n'] ('single',)
#3: 97 a [65, 90, 48, 57] Hi '\n'
#3: TypeError ord() expected a character, but string of length 2 found
#3: TypeError ord() expected a character, but string of length 0 found
#3: ValueError chr() arg not in range(0x110000)
#3: TypeError ord() expected string of length 1, but int found
