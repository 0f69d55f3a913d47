"""Colours of text, rules and shapes."""

from __future__ import annotations

Colour = tuple[float, float, float]
"""Red, green and blue, each from 0 to 1."""
