"""The settings of an event where the rules leave a choice; every default is the department's own rule.

Where the department's regulations say nothing, public protocol texts are followed; where those differ, the
user chooses here. One profile applies to a whole event: right and left are never mixed.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final


class SeatTie(StrEnum):
    """Who comes after the principal guest when two hosts sit opposite each other.

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
    """Which hand is the higher one, facing the door (右为尊, or 左为尊 for the whole event)."""

    RIGHT = "right"
    LEFT = "left"


class InterpreterPlace(StrEnum):
    """Where the interpreter sits: beside the person, behind without a chair, or elsewhere at the table."""

    BESIDE = "beside"
    BEHIND = "behind"
    ELSEWHERE = "elsewhere"


class ServingRule(StrEnum):
    """Where the rounds of two waiters meet.

    ``REGULATION``: the second waiter starts with the guest at the second host's right (two equal halves).
    ``PUBLIC_TEXT``: the first serves up to and including that guest, the second starts with the second host.
    """

    REGULATION = "REG"
    PUBLIC_TEXT = "S6"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The settings for the seats of one table."""

    tie: SeatTie = SeatTie.HOST_FIRST
    western_cross: bool = False  # principal guest at the hostess's right, spouse at the host's right
    swap_host: bool = False  # a principal guest who outranks the host takes the host's chair
    honour: Honour = Honour.RIGHT
    interpreter: InterpreterPlace = InterpreterPlace.BESIDE
    serving: ServingRule = ServingRule.REGULATION


EQUAL_DISTANCE: Final = Decimal("0.01")  # in the unit of the hall's coordinates; metres, so one centimetre


@dataclass(frozen=True, slots=True, kw_only=True)
class TableProfile:
    """The settings for the order of the tables.

    Distances, columns and rows that differ by at most ``tolerance`` (in the unit of the coordinates) count as
    equal, so that a table placed slightly off changes nothing. None means one centimetre in a hall measured
    in metres, and less where the tables stand so close together that the unit must be larger.
    """

    tie: TableTie = TableTie.RIGHT_THEN_FAR
    honour: Honour = Honour.RIGHT
    tolerance: Decimal | None = None
