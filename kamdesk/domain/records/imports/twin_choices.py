"""Why a row is likely to be no new record, and what a person wants to become of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.matching import name_key

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kamdesk.domain.shared.text import Message


class TwinChoice(StrEnum):
    """What shall become of a row that is likely to speak of a record that is there already."""

    SKIP = "skip"
    UPDATE = "update"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class TwinChoices:
    """What a person chose: for the rows of one name, else for all."""

    default: TwinChoice = TwinChoice.SKIP
    by_name: Mapping[str, TwinChoice] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, title: str) -> TwinChoice:
        """Return what was chosen for rows of that name."""
        return self.by_name.get(name_key(title), self.default)

    def with_choice(self, title: str, choice: TwinChoice) -> TwinChoices:
        """Choose for the rows of one name; without a name for all, whatever was chosen before."""
        if not title:
            return TwinChoices(choice)
        return TwinChoices(self.default, {**self.by_name, name_key(title): choice})


NOTHING_CHOSEN: Final = TwinChoices()


@dataclass(frozen=True, slots=True)
class Likely:
    """Why a row is likely to be no new record; ``owner`` is the one record it may be, None for several.

    ``of_row`` is the earlier row that it is like, ``renames`` says that the row has the newer name.
    ``shared`` are the fields that would have to be another's were the row a new record.
    """

    reason: Message
    owner: UUID | None = None
    of_row: int | None = None
    renames: bool = False
    shared: frozenset[str] = frozenset()
