# RUN: %run2
# `from __future__ import division` changes / in this file.
from __future__ import division
print 7 / 2, 7 // 2, -7 / 2, 4 / 2
x = 7
x /= 2
print x
#: 3.5 3 -3.5 2.0
#: 3.5
