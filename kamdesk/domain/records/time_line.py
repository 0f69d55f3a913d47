"""What happened with a record: the records that name it and belong to a day, read page by page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime
    from uuid import UUID

    Place: TypeAlias = tuple[date | datetime, int]

PAGE: Final = 20
"""So many lines are read at a time."""
PRINTED: Final = "print_job"
"""Stands for the kind where a line tells of a paper; the print log is no kind of record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One record in a time line: its kind, its day on this PC, the values of the fields told of it.

    ``titles`` are what the records are called that these values name.
    """

    kind: str
    id: UUID
    day: date
    values: Mapping[str, object]
    titles: Mapping[UUID, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLinePage:
    """Some lines, newest first, and from where the next page goes on.

    ``kinds`` are those of which anything is told, ``after`` holds for each kind read so far the moment and
    the key of its last line.
    """

    lines: tuple[Happening, ...] = ()
    kinds: tuple[str, ...] = ()
    after: Mapping[str, Place] = field(default_factory=dict)
    has_more: bool = False
