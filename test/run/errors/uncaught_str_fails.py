# RUN: %run2
# RUN: %run3
# An exception whose text cannot be had is shown all the same.
class Broken(Exception):
    def __str__(self):
        raise ValueError("no text")


raise Broken("x")
#err: Traceback (most recent call last):
#err:   File "uncaught_str_fails.py", line 9, in <module>
#err:     raise Broken("x")
#2err: __main__.Broken: <exception str() failed>
#3err: Broken: <exception str() failed>
#exit: 1
