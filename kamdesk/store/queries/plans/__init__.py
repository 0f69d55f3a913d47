"""Queries about plans."""
