"""Finding records by the code printed at the foot of their sheets, and forms by number and version."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final
from uuid import NAMESPACE_OID, UUID, uuid5

from kamdesk.domain.printing.record_codes import CALL, read_code
from kamdesk.domain.shared.search import SearchHit
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.events import calls

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kamdesk.domain.events.calls import CallEntry
    from kamdesk.domain.printing.catalogue import FormEntry
    from kamdesk.domain.printing.record_codes import RecordCode
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_FORM_NUMBER: Final = re.compile(r"[^\W_]+-.*\d.*|.+-.+")
_LONGEST: Final = 60
EVERYBODY: Final = UUID(int=0)
"""Used as the member's id where a code means the table of all members."""


def form_key(form_id: str) -> UUID:
    """Return a stable UUID for a form in search results; forms are files and have names instead of ids."""
    return uuid5(NAMESPACE_OID, form_id)


class RecordCodes:
    """Finds by codes; ``forms`` returns the catalogue and is only called for text like a number."""

    def __init__(self, database: Database, forms: Callable[[], Iterable[FormEntry]] = tuple) -> None:
        self._database = database
        self._forms = forms

    def find(self, text: str) -> list[SearchHit]:
        """Return the records and forms with this printed code."""
        hits: list[SearchHit] = []
        code = read_code(text)
        if code is not None:
            with self._database.reading() as work:
                hits += _of_record(work, code)
        asked = unicodedata.normalize("NFKC", text).casefold().strip()
        if len(asked) <= _LONGEST and _FORM_NUMBER.fullmatch(asked):
            hits += (_of_form(entry) for entry in self._forms() if _is_meant(entry, asked))
        return hits


def _of_record(work: Work, code: RecordCode) -> Iterator[SearchHit]:
    if code.kind == CALL:
        # By its id alone: a call moved to another month is still the one on the sheet.
        for entry in calls.entries(work, [each for each in calls.ids(work) if code.fits(each)]):
            yield SearchHit(CALL, entry.call.id, entry.customer_name, _of_call(entry))
        return
    month = f"{code.month:%Y-%m}"
    if not code.end:
        yield SearchHit(code.kind, EVERYBODY, month, "", code.month)
    for member in members.all_members(work):
        if code.fits(member.id):
            yield SearchHit(code.kind, member.id, member.name, month, code.month)


def _of_call(entry: CallEntry) -> str:
    return f"{entry.call.date:%Y-%m-%d} · {entry.member_name}"


def _of_form(entry: FormEntry) -> SearchHit:
    return SearchHit(
        "form", form_key(entry.id), entry.title, f"{entry.number} · V{entry.version} · {entry.id}"
    )


def _is_meant(entry: FormEntry, asked: str) -> bool:
    """Return whether a form's number was typed, alone or with the version printed after it."""
    number = unicodedata.normalize("NFKC", entry.number).casefold()
    rest = asked[len(number) :]
    is_number = bool(number) and asked.startswith(number) and not rest[:1].isdigit()
    return is_number or asked == entry.id.casefold()
