"""Typefaces: found, read, cut down and embedded."""
