# RUN: %run2
# RUN: %run3
# More __slots__ than attributes have slots, in an instance that also has a dict.
class Many(object):
    __slots__ = ['s%d' % k for k in range(600)]


class More(Many):
    pass


m = More()
for k in range(600):
    setattr(m, 's%d' % k, k)
m.extra = 1
m.other = 2
print(sorted(m.__dict__.items()), m.s0, m.s299, m.s599, sum([getattr(m, n) for n in Many.__slots__]))
#2: ([('extra', 1), ('other', 2)], 0, 299, 599, 179700)
#3: [('extra', 1), ('other', 2)] 0 299 599 179700
