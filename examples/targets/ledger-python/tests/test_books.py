import os
import tempfile
import unittest
from datetime import date

from ledger import Entry
from ledger.books import load, save


class BooksTest(unittest.TestCase):
    def test_a_book_is_read_as_it_was_written(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "book.json")
            save(path, [Entry("cash", "sales", 1250, date(2021, 5, 4))])
            (entry,) = load(path)
        self.assertEqual((entry.debit, entry.credit, entry.cents), ("cash", "sales", 1250))

    def test_a_missing_book_is_empty(self):
        self.assertEqual(load(os.path.join(tempfile.gettempdir(), "no-such-book.json")), [])


if __name__ == "__main__":
    unittest.main()
