# RUN: %run2
# RUN: %run3
# What the exec functions say of arguments that are no strings, no mappings, empty.
import os


def show(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ': ' + str(e))


show(lambda: os.execve('/bin/true', ['a'], 5), lambda: os.execve('/bin/true', ['a'], {'a': 5}), lambda: os.execve('/bin/true', ['a'], {5: 'a'}),
     lambda: os.execv('/bin/true', ('a', 5)), lambda: os.execv('/bin/true', ()), lambda: os.execv('/bin/true', 'a'), lambda: os.execv(5, ['a']),
     lambda: os.execv('/no/such', ['a']), lambda: os.execvp('no-such-program', ['a']), lambda: os.execve('/no/such', ['a'], {'A': '1'}))
#2: TypeError: execve() arg 3 must be a mapping object
#2: TypeError: execve() arg 3 contains a non-string value
#2: TypeError: execve() arg 3 contains a non-string key
#2: TypeError: execv() arg 2 must contain only strings
#3: TypeError: execve: environment must be a mapping object
#3: TypeError: expected str, bytes or os.PathLike object, not int
#3: TypeError: expected str, bytes or os.PathLike object, not int
#3: TypeError: expected str, bytes or os.PathLike object, not int
#: ValueError: execv() arg 2 must not be empty
#: TypeError: execv() arg 2 must be a tuple or list
#2: TypeError: coercing to Unicode: need string or buffer, int found
#2: OSError: [Errno 2] No such file or directory
#2: OSError: [Errno 2] No such file or directory
#2: OSError: [Errno 2] No such file or directory
#3: TypeError: execv: path should be string, bytes or os.PathLike, not int
#3: FileNotFoundError: [Errno 2] No such file or directory
#3: FileNotFoundError: [Errno 2] No such file or directory
#3: FileNotFoundError: [Errno 2] No such file or directory: '/no/such'
