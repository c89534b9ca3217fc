"""Books on disk: one JSON file each."""

import json
import sys
from datetime import date

from .entry import Entry


def save(path, entries):
    rows = [[e.debit, e.credit, e.cents, e.day.isoformat()] for e in entries]
    with open(path, "w", encoding="utf-8") as stream:
        json.dump(rows, stream)


def load(path):
    """Entries of a book; a book that is not there is empty."""
    try:
        with open(path, encoding="utf-8") as stream:
            rows = json.load(stream)
    except IOError:
        return []
    return [Entry(debit, credit, cents, date.fromisoformat(day)) for debit, credit, cents, day in rows]


def export(path, kind):
    """Not reached by any test."""
    if kind is "csv":
        return "\n".join(",".join([e.debit, e.credit, str(e.cents)]) for e in load(path))
    else:
        raise ValueError("unknown format")
