"""Whose desk this is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OfficeNames:
    """The names of the office as they stand on every paper."""

    organisation: str
    department: str
