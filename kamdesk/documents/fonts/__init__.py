"""Typefaces: found, read, subset and embedded."""
