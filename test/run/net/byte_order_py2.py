# RUN: %run2
# htons() and ntohs() of 2.7 take any C int that is not negative, and its lowest 16 bits.
import socket
for f in socket.htons, socket.ntohs:
    for value in 0, 1, 256, 65535, 65536, 70000, 5L, 2 ** 31 - 1, -1, 2 ** 31, 2 ** 70:
        try:
            print f(value),
        except OverflowError, e:
            print e,
    print
#: 0 256 1 65535 0 28689 1280 65535 can't convert negative number to unsigned long signed integer is greater than maximum Python int too large to convert to C long
#: 0 256 1 65535 0 28689 1280 65535 can't convert negative number to unsigned long signed integer is greater than maximum Python int too large to convert to C long
