"""One line of the book."""

import os
from datetime import date

from .memo import NoMemo


class Entry(object):
    """An amount in cents that moves from one account to another."""

    def __init__(self, debit, credit, cents, day, memo=NoMemo()):
        if cents <= 0:
            raise ValueError("an entry moves a positive amount")
        self.debit = debit
        self.credit = credit
        self.cents = cents
        self.day = day
        self.memo = memo

    def describe(self):
        text = f"{self.day.isoformat()} {self.debit} <- {self.credit} {self.cents / 100:.2f}"
        if self.memo == None:
            return text
        else:
            return f"{text} ({self.memo})"


def today():
    return date.today()
