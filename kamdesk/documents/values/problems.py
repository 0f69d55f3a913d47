"""What a renderer could not do as asked, told beside the document and never swallowed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from kamdesk.domain.shared.text import Message


class ProblemKind(StrEnum):
    """Why a printed page needs a second look."""

    OVERFLOW = "overflow"
    MISSING_GLYPH = "missing_glyph"
    UNKNOWN_FIELD = "unknown_field"
    FONTS = "fonts"
    PICTURE = "picture"
    DEFINITION = "definition"
    MISSING_VALUE = "missing_value"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to look at: its sentence, the page (from 1; 0 for all) and the record it stems from."""

    kind: ProblemKind
    message: Message
    page: int = 0
    record_id: UUID | None = None
    record_label: str = ""
