"""An account and its entries."""


class Account(object):
    def __init__(self, name, entries=[]):
        self.name = name
        self.entries = entries

    def post(self, entry):
        if not self.name in (entry.debit, entry.credit):
            raise ValueError("the entry is not about " + self.name)
        self.entries.append(entry)
        return self

    def balance(self):
        cents = 0
        for entry in self.entries:
            if entry.debit == self.name:
                cents += entry.cents
            else:
                cents -= entry.cents
        return cents


class SavingsAccount(Account):
    """Pays interest, in whole cents, rounded down."""

    def __init__(self, name, rate):
        super(SavingsAccount, self).__init__(name, [])
        self.rate = rate

    def interest(self):
        return int(self.balance() * self.rate)
