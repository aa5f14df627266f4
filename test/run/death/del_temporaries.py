# RUN: %run2
# RUN: %run3
# Temporaries go where the operation that takes them is done, in the midst of a statement.


class Thing(object):
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone: " + self.name)


Thing('statement')
print('after the statement')
print(Thing('printed').name + '!')
if Thing('condition').name:
    print('in if')
while Thing('in while').name != 'in while':
    pass
text = Thing('method').name.upper()
print(text)


class Property(object):
    @property
    def made(self):
        return Thing('by property')


Property().made
print('after property')
print(len([Thing('in display')]))


def take(thing):
    print('taken ' + thing.name)


take(Thing('argument'))
print('after the call')
#: gone: statement
#: after the statement
#: gone: printed
#: printed!
#: gone: condition
#: in if
#: gone: in while
#: gone: method
#: METHOD
#: gone: by property
#: after property
#: gone: in display
#: 1
#: taken argument
#: gone: argument
#: after the call
