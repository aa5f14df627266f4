"""The instructions it takes to check a program of 10,000 lines."""

import os

import ratchet

BLOCK = '''
class Account{n}(object):
    """Account number {n}."""
    rate = {n} % 7 + 1

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.history = []

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount %d of %s" % (amount, self.owner))
        self.balance += amount
        self.history.append(("deposit", amount))
        return self.balance

    def interest(self, years):
        total = self.balance
        for year in range(years):
            total += total * self.rate // 100
            if total > 10 ** 6:
                break
        else:
            total += 1
        return total


def summary{n}(accounts):
    names = sorted([a.owner for a in accounts if a.balance > {n}])
    totals = {{}}
    for a in accounts:
        try:
            totals[a.owner] = totals.get(a.owner, 0) + a.deposit(a.balance % 11)
        except ValueError as error:
            print(error)
    return names, totals


print(summary{n}([Account{n}("ann", {n}), Account{n}("bob", 3 * {n})]))
'''


def measure(natrix, folder):
    blocks, lines = [], 0
    while lines < 10000:
        block = BLOCK.format(n=len(blocks))
        blocks.append(block)
        lines += block.count('\n')
    path = os.path.join(folder, 'large.py')
    with open(path, 'w') as file:
        file.write(''.join(blocks))
    return {'check_10000_lines_instructions': ratchet.instructions([natrix, 'check', '--std=py3', path])}


ratchet.main(measure)
