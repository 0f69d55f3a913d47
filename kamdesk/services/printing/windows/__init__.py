"""Printing on Windows: pages drawn as outlines onto the printer's device context."""
