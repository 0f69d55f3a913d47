"""What is announced like changes of records, though it is no kind of record."""

from __future__ import annotations

from typing import Final

OCCUPANT: Final = "occupant"
"""Somebody else sits at this desk, or their rights changed."""
BACKUP: Final = "backup"
"""A backup was made."""
