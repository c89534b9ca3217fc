import unittest
from datetime import date

from ledger import Account, Entry
from ledger.account import SavingsAccount

DAY = date(2021, 5, 4)


class AccountTest(unittest.TestCase):
    def test_a_balance_is_debits_less_credits(self):
        cash = Account("cash", [])
        cash.post(Entry("cash", "sales", 1250, DAY)).post(Entry("rent", "cash", 1000, DAY))
        self.assertEqual(cash.balance(), 250)

    def test_a_strange_entry_is_refused(self):
        with self.assertRaises(ValueError):
            Account("cash", []).post(Entry("rent", "bank", 1000, DAY))

    def test_interest_is_rounded_down(self):
        savings = SavingsAccount("savings", 0.015)
        savings.post(Entry("savings", "cash", 9999, DAY))
        self.assertEqual(savings.interest(), 149)


if __name__ == "__main__":
    unittest.main()
