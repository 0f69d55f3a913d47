"""What a list shows that is no list of records, to be handed out as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kamdesk.domain.records.fields import Field


@dataclass(frozen=True, slots=True)
class ShownTable:
    """A title, its columns, and rows of their values."""

    title: str
    columns: tuple[Field, ...]
    rows: tuple[tuple[object, ...], ...]
