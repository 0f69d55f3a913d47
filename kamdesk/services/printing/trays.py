"""The paper trays of a printer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Tray:
    """A tray: its id in the system, and its name for people. A tray without id is only a name.

    Such a name only distinguishes calibrations; the printer chooses the paper itself.
    """

    id: str
    name: str


AUTOMATIC: Final = Tray("", "")
"""The printer's own choice."""
