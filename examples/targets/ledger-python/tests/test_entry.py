import unittest
from datetime import date

from ledger import Entry

DAY = date(2021, 5, 4)


class EntryTest(unittest.TestCase):
    def test_an_entry_is_described_with_its_memo(self):
        self.assertEqual(Entry("cash", "sales", 1250, DAY, "till 2").describe(), "2021-05-04 cash <- sales 12.50 (till 2)")

    def test_without_a_memo_there_are_no_brackets(self):
        self.assertEqual(Entry("cash", "sales", 1250, DAY).describe(), "2021-05-04 cash <- sales 12.50")

    def test_an_entry_moves_something(self):
        with self.assertRaises(ValueError):
            Entry("cash", "sales", 0, DAY)


if __name__ == "__main__":
    unittest.main()
