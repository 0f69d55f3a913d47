"""Use cases over all kinds of records: history and search."""
