# RUN: %run2
# 2.7 Objects/classobject.c, instance_dealloc: old-style instances call __del__ too, each time they die.


class Old:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print 'gone: ' + self.name
        if self.name == 'again':
            self.name = 'for good'
            kept.append(self)


class Under(Old):
    pass


kept = []
o = Under('under')
o = None
o = Old('again')
del o
print len(kept)
kept.pop()
print 'end'
#: gone: under
#: gone: again
#: 1
#: gone: for good
#: end
