# RUN: %run2
# RUN: %run3
# Every conversion with flags, widths and precisions, of values of each kind: the common ones take a short way.
from __future__ import print_function

FORMATS = ["%" + flag + width + precision + kind
           for flag in ("", "-", "0", "+", " ", "#", "0-", "-0", "00")
           for width in ("", "1", "5", "12", "123")
           for precision in ("", ".", ".0", ".3", ".12")
           for kind in "dixXsrcfegu%"]
VALUES = [0, 7, -7, 65, 127, 128, 255, 256, -255, 2 ** 47, -2 ** 47, 2 ** 70, True, 1.5, -0.0, 1e300, 12345.678, "", "a", "abc",
          "x" * 300, u"a", u"ab", u"\u20ac", None, (), (1,), (1, 2), ("a",), (u"a",), ["l"], {}]


def attempt(f, value):
    try:
        result = f % (value if isinstance(value, (tuple, dict)) else (value,))
        return type(result).__name__ + ":" + repr(result)
    except Exception as e:
        return type(e).__name__ + ":" + str(e)


def total(prefix, formats):
    h = 0
    for f in formats:
        for value in VALUES:
            text = attempt(prefix + f, value)
            for i in range(0, len(text), 1 + len(text) // 40):
                h = (h * 31 + ord(text[i])) % 1000000007
    return h


for kind in "dixXsrcfegu%":
    print(kind, total("", [f for f in FORMATS if f[-1] == kind]), total(u"", [f for f in FORMATS if f[-1] == kind]))
for f in ("%d of %d", "%s=%s", "100%%", "%", "%z", "%5", "%d%%", "%%%d", "%s" * 3):
    print(f, "|", attempt(f, (1, 2)), "|", attempt(f, 3), "|", attempt(f, "a"), "|", attempt(f, ("a", u"b", 3)))
print("%s %s" % ("x" * 255, "y"), len("%s%s" % ("x" * 200, "y" * 200)), "%255d|" % 1)
print("%s" % 5, "%x" % 255, "%5.1f|" % 2.25, "%c%c" % (65, "b"), "%s" % "text", "%-6s|%6s|" % ("ab", "cd"), "%06d" % -42)
#2: d 133460047 551396298
#2: i 133460047 551396298
#2: x 702462422 171049466
#2: X 124809349 333359156
#2: s 741359265 300998192
#2: r 148226976 207036010
#2: c 793998894 541663903
#2: f 507551915 678198779
#2: e 251037763 356214440
#2: g 290034409 106468336
#2: u 133460047 551396298
#2: % 59480892 181657109
#2: %d of %d | str:'1 of 2' | TypeError:not enough arguments for format string | TypeError:%d format: a number is required, not str | TypeError:%d format: a number is required, not str
#3: d 532504018 532504018
#3: i 532504018 532504018
#3: x 801127780 801127780
#3: X 798633754 798633754
#3: s 117870187 117870187
#3: r 183569092 183569092
#3: c 552045277 552045277
#3: f 734986741 734986741
#3: e 297298964 297298964
#3: g 237190476 237190476
#3: u 532504018 532504018
#3: % 188170070 188170070
#3: %d of %d | str:'1 of 2' | TypeError:not enough arguments for format string | TypeError:%d format: a real number is required, not str | TypeError:%d format: a real number is required, not str
#: %s=%s | str:'1=2' | TypeError:not enough arguments for format string | TypeError:not enough arguments for format string | TypeError:not all arguments converted during string formatting
#: 100%% | TypeError:not all arguments converted during string formatting | TypeError:not all arguments converted during string formatting | TypeError:not all arguments converted during string formatting | TypeError:not all arguments converted during string formatting
#: % | ValueError:incomplete format | ValueError:incomplete format | ValueError:incomplete format | ValueError:incomplete format
#: %z | ValueError:unsupported format character 'z' (0x7a) at index 1 | ValueError:unsupported format character 'z' (0x7a) at index 1 | ValueError:unsupported format character 'z' (0x7a) at index 1 | ValueError:unsupported format character 'z' (0x7a) at index 1
#: %5 | ValueError:incomplete format | ValueError:incomplete format | ValueError:incomplete format | ValueError:incomplete format
#2: %d%% | TypeError:not all arguments converted during string formatting | str:'3%' | TypeError:%d format: a number is required, not str | TypeError:%d format: a number is required, not str
#2: %%%d | TypeError:not all arguments converted during string formatting | str:'%3' | TypeError:%d format: a number is required, not str | TypeError:%d format: a number is required, not str
#2: %s%s%s | TypeError:not enough arguments for format string | TypeError:not enough arguments for format string | TypeError:not enough arguments for format string | unicode:u'ab3'
#3: %d%% | TypeError:not all arguments converted during string formatting | str:'3%' | TypeError:%d format: a real number is required, not str | TypeError:%d format: a real number is required, not str
#3: %%%d | TypeError:not all arguments converted during string formatting | str:'%3' | TypeError:%d format: a real number is required, not str | TypeError:%d format: a real number is required, not str
#3: %s%s%s | TypeError:not enough arguments for format string | TypeError:not enough arguments for format string | TypeError:not enough arguments for format string | str:'ab3'
#: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx y 400                                                                                                                                                                                                                                                               1|
#: 5 ff   2.2| Ab text ab    |    cd| -00042
