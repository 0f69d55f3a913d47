"""Queries that serve every kind of record."""
