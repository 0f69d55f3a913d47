"""Queries about what was printed."""
