# RUN: %run2
# Warnings of the runtime in a program without module warnings: shown once a line and text, as the module would.
for i in range(3):
    print "\xe9" == u"\xe9", "\xe9" != u"\xe8"
print "a" == u"a", "\xe9" == u"\xe9"
print "__warningregistry__" in globals(), "\xe9" in [u"\xe9"]


def inside():
    return "\xff" == u"\xff"


print inside(), inside(), sorted(__warningregistry__.values())
#: False True
#: False True
#: False True
#: True False
#: True False
#: False False [True, True, True, True, True]
#err: runtime_warnings_py2.py:4: UnicodeWarning: Unicode equal comparison failed to convert both arguments to Unicode - interpreting them as being unequal
#err:   print "\xe9" == u"\xe9", "\xe9" != u"\xe8"
#err: runtime_warnings_py2.py:4: UnicodeWarning: Unicode unequal comparison failed to convert both arguments to Unicode - interpreting them as being unequal
#err:   print "\xe9" == u"\xe9", "\xe9" != u"\xe8"
#err: runtime_warnings_py2.py:5: UnicodeWarning: Unicode equal comparison failed to convert both arguments to Unicode - interpreting them as being unequal
#err:   print "a" == u"a", "\xe9" == u"\xe9"
#err: runtime_warnings_py2.py:6: UnicodeWarning: Unicode equal comparison failed to convert both arguments to Unicode - interpreting them as being unequal
#err:   print "__warningregistry__" in globals(), "\xe9" in [u"\xe9"]
#err: runtime_warnings_py2.py:10: UnicodeWarning: Unicode equal comparison failed to convert both arguments to Unicode - interpreting them as being unequal
#err:   return "\xff" == u"\xff"
