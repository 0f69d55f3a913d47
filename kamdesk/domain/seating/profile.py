"""What an event decides where the rules differ; every default is the department's own rule.

Where the department's regulations are silent, public protocol texts fill in, and where those differ the
user's choice stands here. One profile serves a whole event: right and left are never mixed.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final


class SeatTie(StrEnum):
    """Who comes next after the principal guest where two hosts sit opposite each other.

    ``HOST_FIRST``: host's left, second host's right, second host's left (主陪右、主陪左、副陪右、副陪左).
    ``RIGHT_FIRST``: second host's right, host's left, second host's left.
    """

    HOST_FIRST = "host_first"
    RIGHT_FIRST = "right_first"


class TableTie(StrEnum):
    """Which of two tables at the same distance from the head table is higher.

    ``RIGHT_THEN_FAR``: the one further right; in one column the one further from the door.
    ``FAR_THEN_RIGHT``: the one further from the door; in one row the one further right.
    """

    RIGHT_THEN_FAR = "right_then_far"
    FAR_THEN_RIGHT = "far_then_right"


class Honour(StrEnum):
    """Which hand is the higher one, seen facing the door (右为尊, or 左为尊 for the whole event)."""

    RIGHT = "right"
    LEFT = "left"


class InterpreterPlace(StrEnum):
    """The interpreter sits beside the principal guest, behind without a chair, or elsewhere at the table."""

    BESIDE = "beside"
    BEHIND = "behind"
    ELSEWHERE = "elsewhere"


class ServingRule(StrEnum):
    """Where two waiters part.

    ``REGULATION``: the second starts with the guest at the second host's right (two equal halves).
    ``PUBLIC_TEXT``: the first serves up to and including that guest, the second starts with the second host.
    """

    REGULATION = "REG"
    PUBLIC_TEXT = "S6"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The switches for the seats of one table."""

    tie: SeatTie = SeatTie.HOST_FIRST
    western_cross: bool = (
        False  # principal guest at the right of the hostess, spouse at the right of the host
    )
    swap_host: bool = False  # a principal guest who outranks the host takes the host's chair
    honour: Honour = Honour.RIGHT
    interpreter: InterpreterPlace = InterpreterPlace.BESIDE
    serving: ServingRule = ServingRule.REGULATION


EQUAL_DISTANCE: Final = Decimal("0.01")  # in the unit of the hall's coordinates; metres, so one centimetre


@dataclass(frozen=True, slots=True, kw_only=True)
class TableProfile:
    """The switches for the order of the tables.

    Distances, columns and rows that differ by at most ``tolerance`` (in the unit of the coordinates) are
    taken as equal, so that a table set down a finger's breadth aside changes nothing. None is one centimetre
    in a hall measured in metres, and less where the tables stand so close that the unit must be larger.
    """

    tie: TableTie = TableTie.RIGHT_THEN_FAR
    honour: Honour = Honour.RIGHT
    tolerance: Decimal | None = None
