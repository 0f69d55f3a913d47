"""Queries about people and departments of our own company."""
