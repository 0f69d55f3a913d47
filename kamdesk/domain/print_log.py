"""What left the desk on paper or as a file, and how to tell whether it would look different today."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from typing import TYPE_CHECKING, Final
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

NO_RECORD: Final = UUID(int=0)
"""Stands for the one paper of a form that has no record of its own, such as a month's overview."""

_UNPRINTED: Final = frozenset({"record_id"})


@dataclass(frozen=True, slots=True)
class Delivery:
    """One form as it was printed (``printer``) or saved (no printer).

    ``records`` gives the fingerprint of each record drawn; ``packet`` and ``packet_version`` name the
    packet that it was part of, if it was.
    """

    form_id: str
    form_title: str
    form_version: str
    mode: str
    pages: int
    copies: int = 1
    printer: str = ""
    month: date | None = None
    packet: str = ""
    packet_version: int = 0
    records: Mapping[UUID, str] = field(default_factory=dict)


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
    parts: Sequence[Delivery], pages: Sequence[int], copies: int = 1, printer: str = ""
) -> tuple[Delivery, ...]:
    """Return what the log says when these pages of a document left the desk.

    ``parts`` are the forms of the document in the order of its pages, which count from 1 throughout; a
    form none of whose pages were delivered is left out.
    """
    found = []
    begin = 1
    for part in parts:
        count = sum(begin <= page < begin + part.pages for page in pages)
        begin += part.pages
        if count:
            found.append(replace(part, pages=count, copies=copies, printer=printer))
    return tuple(found)


def fingerprint(record: Mapping[str, object]) -> str:
    """Return 16 hexadecimal digits that change when anything changes that a record's paper shows."""
    shown = {name: value for name, value in record.items() if name not in _UNPRINTED}
    text = json.dumps(shown, default=str, sort_keys=True, ensure_ascii=False)
    return blake2b(text.encode(), digest_size=8).hexdigest()
