"""Use cases that serve every kind of record."""
