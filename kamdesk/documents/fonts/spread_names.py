"""The space in a spread name: 王喆 as wide as 王小喆, without a character that a search would meet."""

from __future__ import annotations

from typing import Final

SPREAD: Final = "\ufdd0"
"""Stands between the characters of a spread name, a whole em wide; no text of people holds it."""
