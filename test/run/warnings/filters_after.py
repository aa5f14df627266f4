# RUN: %run2
# RUN: %run3
# Once module warnings is imported, its filters decide about what the runtime warns of.
import sys

exec("assert (1, 'before')")
import warnings

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    exec("assert (1, 'recorded')")
print([(str(w.message), w.category.__name__, w.filename, w.lineno) for w in log])
warnings.simplefilter("ignore")
exec("assert (1, 'ignored')")
warnings.simplefilter("error")
try:
    exec("\nassert (1, 'raised')")
except (SyntaxWarning, SyntaxError) as error:
    print(str(error))
#: [('assertion is always true, perhaps remove parentheses?', 'SyntaxWarning', '<string>', 1)]
#2: assertion is always true, perhaps remove parentheses?
#3: assertion is always true, perhaps remove parentheses? (<string>, line 2)
#err: <string>:1: SyntaxWarning: assertion is always true, perhaps remove parentheses?
