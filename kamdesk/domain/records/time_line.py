"""What happened with a record: the records that name it and belong to a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One record in a time line: its kind, its day on this PC, the values of the fields told of it.

    ``titles`` are what the records are called that these values name.
    """

    kind: str
    id: UUID
    day: date
    values: Mapping[str, object]
    titles: Mapping[UUID, str]
