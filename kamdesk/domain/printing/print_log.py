"""What was printed or saved, and fingerprints that show whether it would look different today."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from typing import TYPE_CHECKING, Final
from uuid import UUID

from kamdesk.domain.printing.form_ids import DATED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime

NO_RECORD: Final = UUID(int=0)
"""Used as id for the one sheet of a form without a record of its own, such as a month's overview."""

AS_FILES: Final = "files"
"""The mode of what was taken out as files, such as attachments, and is no form."""

# They identify the record or name missing values; the sheet does not show them.
_UNPRINTED: Final = frozenset({"record_id", "record_code", "problems"})


@dataclass(frozen=True, slots=True)
class Delivery:
    """One form as it was printed (``printer``, from ``tray`` where one was chosen) or saved (no printer).

    ``records`` gives the fingerprint of each record drawn; ``packet`` and ``packet_version`` name the
    packet that it was part of, if it was, and ``packet_id`` tells packets of one name apart. ``month`` is
    the month that the form belongs to, or the very day where it is a form of a day.
    """

    form_id: str
    form_title: str
    form_version: str
    mode: str
    pages: int = 0
    copies: int = 1
    printer: str = ""
    tray: str = ""
    month: date | None = None
    packet: str = ""
    packet_version: int = 0
    packet_id: UUID | None = None
    records: Mapping[UUID, str] = field(default_factory=dict)

    @property
    def day(self) -> date | None:
        """The day that was chosen for the form; None where a day is not chosen."""
        return self.month if self.form_id in DATED else None


@dataclass(frozen=True, slots=True)
class PrintedRecord:
    """One record as it was drawn, and the pages, from 1, on which it lies; a blank form has no record.

    ``label`` is what people call it: the person, the customer.
    """

    pages: range
    record_id: UUID | None = None
    fingerprint: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class DocumentPart:
    """All that a document holds of one form; ``delivery`` does not count pages and records yet."""

    delivery: Delivery
    printed: tuple[PrintedRecord, ...]


@dataclass(frozen=True, slots=True)
class PrintEntry:
    """One line of the print log: a delivery without its records, when, and by whom."""

    key: int
    id: UUID
    at: datetime
    author: str
    delivery: Delivery
    record_count: int


def delivered(
    parts: Sequence[DocumentPart], pages: Iterable[int], copies: int = 1, printer: str = "", tray: str = ""
) -> tuple[Delivery, ...]:
    """Return the log entries for printing or saving these pages of a document.

    A form none of whose pages were delivered is left out, and so is each record of which no page was.
    """
    chosen = frozenset(pages)
    found = []
    for part in parts:
        printed = [record for record in part.printed if not chosen.isdisjoint(record.pages)]
        if printed:
            count = len(chosen.intersection(page for record in printed for page in record.pages))
            records = {
                record.record_id: record.fingerprint for record in printed if record.record_id is not None
            }
            given = replace(part.delivery, pages=count, copies=copies, printer=printer, tray=tray)
            found.append(replace(given, records=records))
    return tuple(found)


def fingerprint(record: Mapping[str, object]) -> str:
    """Return 16 hexadecimal digits that change when anything changes that a record's paper shows."""
    shown = {name: value for name, value in record.items() if name not in _UNPRINTED}
    text = json.dumps(shown, default=str, sort_keys=True, ensure_ascii=False)
    return blake2b(text.encode(), digest_size=8).hexdigest()
