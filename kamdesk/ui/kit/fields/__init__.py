"""Editors of single values, and forms made of them."""
