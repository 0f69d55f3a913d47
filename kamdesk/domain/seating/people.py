"""Who sits at a table: sides, roles and persons."""

from __future__ import annotations

from enum import StrEnum


class Side(StrEnum):
    """Which side a person belongs to; an interpreter belongs to neither."""

    HOST = "H"
    GUEST = "G"
    NEUTRAL = "N"


class Gender(StrEnum):
    """The gender by which some rules pair or separate people."""

    MAN = "M"
    WOMAN = "F"
