# RUN: %run3
# A traceback shows what was being handled: "During handling of the above exception".
def parse(text):
    return int(text)

def load(text):
    try:
        return parse(text)
    except ValueError:
        return table[text]

table = {}
load("nope")
#err: Traceback (most recent call last):
#err:   File "traceback_chain.py", line 8, in load
#err:     return parse(text)
#err:            ^^^^^^^^^^^
#err:   File "traceback_chain.py", line 4, in parse
#err:     return int(text)
#err:            ^^^^^^^^^
#err: ValueError: invalid literal for int() with base 10: 'nope'
#err:
#err: During handling of the above exception, another exception occurred:
#err:
#err: Traceback (most recent call last):
#err:   File "traceback_chain.py", line 13, in <module>
#err:     load("nope")
#err:   File "traceback_chain.py", line 10, in load
#err:     return table[text]
#err:            ~~~~~^^^^^^
#err: KeyError: 'nope'
#exit: 1
