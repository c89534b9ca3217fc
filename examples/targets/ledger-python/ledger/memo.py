"""What a bookkeeper notes beside an entry."""


class NoMemo(object):
    """Stands where old books have no memo. It equals None, so that code written for those books goes on working."""

    def __eq__(self, other):
        return other is None or isinstance(other, NoMemo)

    def __hash__(self):
        return hash(None)

    def __str__(self):
        return ""
