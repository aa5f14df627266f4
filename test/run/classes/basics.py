# RUN: %run2
# RUN: %run3
# Classes: attributes of class and instance, methods, the instance's dictionary.
class Account(object):
    """An account."""
    count = 0
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        Account.count += 1
    def deposit(self, amount):
        self.balance += amount
        return self

a = Account("ann", 10)
b = Account("bob")
a.deposit(5).deposit(1)
print(a.balance, b.balance, Account.count, a.count)
a.count = 99
print(a.count, b.count, sorted(a.__dict__))
print(Account.__name__, Account.__doc__, a.__class__ is Account, type(a).__name__)
m = a.deposit
m(100)
Account.deposit(a, 1)
print(a.balance)
Account.extra = lambda self: self.owner * 2
print(b.extra())
del a.count
print(a.count)
def attempt(action):
    try:
        action()
    except Exception as error:
        print("%s: %s" % (type(error).__name__, error))
attempt(lambda: a.nothing)
attempt(lambda: Account.nothing)
attempt(lambda: Account())
attempt(lambda: a.deposit())
attempt(lambda: setattr(object(), "x", 1))
attempt(lambda: (1).nothing)
attempt(lambda: delattr(a, "nothing"))
#2: (16, 0, 2, 2)
#2: (99, 2, ['balance', 'count', 'owner'])
#2: ('Account', 'An account.', True, 'Account')
#3: 16 0 2 2
#3: 99 2 ['balance', 'count', 'owner']
#3: Account An account. True Account
#: 117
#: bobbob
#: 2
#: AttributeError: 'Account' object has no attribute 'nothing'
#: AttributeError: type object 'Account' has no attribute 'nothing'
#2: TypeError: __init__() takes at least 2 arguments (1 given)
#2: TypeError: deposit() takes exactly 2 arguments (1 given)
#3: TypeError: Account.__init__() missing 1 required positional argument: 'owner'
#3: TypeError: Account.deposit() missing 1 required positional argument: 'amount'
#: AttributeError: 'object' object has no attribute 'x'
#: AttributeError: 'int' object has no attribute 'nothing'
#2: AttributeError: nothing
#3: AttributeError: 'Account' object has no attribute 'nothing'
