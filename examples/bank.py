# Accounts with a history: classes, inheritance, properties and exceptions of one's own.


class InsufficientFunds(Exception):
    """A withdrawal that the account does not cover."""

    def __init__(self, account, amount):
        Exception.__init__(self, '%s holds %d, cannot pay %d' % (account.owner, account.balance, amount))
        self.missing = amount - account.balance


class Account(object):
    opened = 0

    def __init__(self, owner, balance=0):
        Account.opened += 1
        self.owner = owner
        self._history = [('opening', balance)]

    @property
    def balance(self):
        return sum(amount for _, amount in self._history)

    def limit(self):
        """How much may be withdrawn."""
        return self.balance

    def deposit(self, amount, why='deposit'):
        if amount <= 0:
            raise ValueError('amount must be positive, not %r' % amount)
        self._history.append((why, amount))

    def withdraw(self, amount, why='withdrawal'):
        if amount > self.limit():
            raise InsufficientFunds(self, amount)
        self._history.append((why, -amount))

    def statement(self):
        yield '%s, %s' % (self.owner, type(self).__name__)
        balance = 0
        for why, amount in self._history:
            balance += amount
            yield '  %-12s %+8d %8d' % (why, amount, balance)

    def __repr__(self):
        return '%s(%r, %d)' % (type(self).__name__, self.owner, self.balance)


class Overdraft(Account):
    """An account that may go below zero."""

    def __init__(self, owner, balance, credit):
        super(Overdraft, self).__init__(owner, balance)
        self.credit = credit

    def limit(self):
        return self.balance + self.credit


def transfer(source, target, amount):
    source.withdraw(amount, 'to ' + target.owner)
    try:
        target.deposit(amount, 'from ' + source.owner)
    except ValueError:
        source.deposit(amount, 'returned')
        raise


def main():
    ann, bob = Account('Ann', 500), Overdraft('Bob', 100, credit=200)
    transfer(ann, bob, 120)
    transfer(bob, ann, 400)
    for amount in (5000, 30):
        try:
            transfer(ann, bob, amount)
        except InsufficientFunds as error:
            print('refused: %s (%d missing)' % (error, error.missing))
        else:
            print('transferred %d' % amount)
    try:
        bob.deposit(-5)
    except ValueError as error:
        print('refused: %s' % error)
    for account in (ann, bob):
        for line in account.statement():
            print(line)
    print(sorted([ann, bob], key=lambda account: account.balance))
    print('%d accounts' % Account.opened)


if __name__ == '__main__':
    main()
