# RUN: %run2
# RUN: %run3
# Wrapping and filling paragraphs; dedent.
import textwrap


def show(f):
    try:
        r = repr(f())
    except Exception as e:
        r = '%s: %s' % (type(e).__name__, e)
    print(r)


T = "The quick brown fox jumped over the lazy dog -- a well-known sentence, self-evident really."
for w in (10, 20, 40): print(textwrap.fill(T, w)); print('--')
show(lambda: textwrap.dedent("  a\n    b\n  c\n"))
show(lambda: textwrap.wrap(T, 30, initial_indent='* ', subsequent_indent='  '))
#: The quick
#: brown fox
#: jumped
#: over the
#: lazy dog
#: -- a well-
#: known
#: sentence,
#: self-
#: evident
#: really.
#: --
#: The quick brown fox
#: jumped over the lazy
#: dog -- a well-known
#: sentence, self-
#: evident really.
#: --
#: The quick brown fox jumped over the lazy
#: dog -- a well-known sentence, self-
#: evident really.
#: --
#: 'a\n  b\nc\n'
#: ['* The quick brown fox jumped', '  over the lazy dog -- a well-', '  known sentence, self-evident', '  really.']
