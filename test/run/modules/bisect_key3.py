# RUN: %run3
# Python 3: bisect with key.
import bisect

a = ['a', 'bb', 'dddd']
print(bisect.bisect(a, 2, key=len), bisect.bisect_left(a, 2, key=len))
bisect.insort(a, 'ccc', key=len)
bisect.insort_left(a, 'xx', key=len)
print(a)
#: 2 1
#: ['a', 'xx', 'bb', 'ccc', 'dddd']
