# RUN: %run2
# The text of the error for keys that JSON cannot have, of the ways in which 2.7 encodes.
import json
wrong = {(1, 2): 3}
for encode in [lambda: json.dumps(wrong), lambda: json.dumps(wrong, indent=1), lambda: json.dumps(wrong, sort_keys=True),
               lambda: json.JSONEncoder().encode(wrong), lambda: list(json.JSONEncoder().iterencode(wrong)), lambda: json.dumps(wrong, skipkeys=True)]:
    try:
        print encode()
    except TypeError, e:
        print e
#: keys must be a string
#: key (1, 2) is not a string
#: key (1, 2) is not a string
#: keys must be a string
#: key (1, 2) is not a string
#: {}
