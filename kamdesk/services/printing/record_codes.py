"""Finding records by the code printed at the foot of their sheets, and forms by number and version."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any, Final
from uuid import NAMESPACE_OID, UUID, uuid5

from kamdesk.domain.kinds import KINDS, kind_named
from kamdesk.domain.printing.paper_codes import codes_in
from kamdesk.domain.printing.record_codes import read_code
from kamdesk.domain.shared.search import SearchHit
from kamdesk.store.queries.records import lists, records, references
from kamdesk.store.search.documents import documents_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from kamdesk.domain.printing.catalogue import FormName
    from kamdesk.domain.printing.record_codes import RecordCode
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_FORM_NUMBER: Final = re.compile(r"[^\W_]+-.*\d.*|.+-.+")
_LONGEST: Final = 60
EVERYBODY: Final = UUID(int=0)
"""Used as the member's id where a code means the table of all members."""


def form_key(form_id: str) -> UUID:
    """Return a stable UUID for a form in search results; forms are files and have names instead of ids."""
    return uuid5(NAMESPACE_OID, form_id)


def form_hit(entry: FormName) -> SearchHit:
    """Return a form as the search shows it."""
    return SearchHit("form", form_key(entry.id), entry.title, (entry.number, f"V{entry.version}", entry.id))


class RecordCodes:
    """Finds by codes; ``forms`` returns what forms are called and is only asked for text like a number."""

    def __init__(self, database: Database, forms: Callable[[], Iterable[FormName]] = tuple) -> None:
        self._database = database
        self._forms = forms

    def find(self, text: str) -> list[SearchHit]:
        """Return the records and forms with this printed code, in letters or as a Data Matrix says it."""
        found: list[SearchHit] = []
        with self._database.reading() as work:
            for meant in codes_in(text):
                code = read_code(meant)
                found += _of_number(work, meant) if code is None else _of_record(work, code)
        asked = unicodedata.normalize("NFKC", text).casefold().strip()
        if len(asked) <= _LONGEST and _FORM_NUMBER.fullmatch(asked):
            found += (form_hit(entry) for entry in self._forms() if _is_meant(entry, asked))
        return found


def _of_record(work: Work, code: RecordCode) -> Iterator[SearchHit]:
    kind = code.kind
    if not kind.known_by:
        # By its id alone: a call moved to another month is still the one on the sheet.
        yield from _hits(work, kind, [each for each in records.listed_ids(work, kind) if code.fits(each)])
        return
    month = f"{code.month:%Y-%m}"
    if not code.end:
        yield SearchHit(kind.name, EVERYBODY, month, month=code.month)
    known_by = kind_named(kind.references[kind.known_by].refers_to)
    found = [each for each in records.listed_ids(work, known_by) if code.fits(each)]
    for record_id, title in references.titles(work, known_by.name, found).items():
        yield SearchHit(kind.name, record_id, title, (month,), code.month)


def _of_number(work: Work, text: str) -> Iterator[SearchHit]:
    """Yield the records whose number this is, of kinds that the program gives numbers."""
    number = unicodedata.normalize("NFKC", text).strip()
    written = dict.fromkeys((text.strip(), number, number.upper())) if number else {}
    for kind in KINDS:
        for each in written if kind.has_numbers else ():
            yield from _hits(work, kind, lists.ids_with_number(work, kind, each))


def _hits(work: Work, kind: RecordKind[Any], ids: Sequence[UUID]) -> Iterator[SearchHit]:
    """Yield records as the search shows them; of a kind that is not searched the title alone."""
    if kind.searched is None:
        for record_id, title in references.titles(work, kind.name, ids).items():
            yield SearchHit(kind.name, record_id, title)
        return
    for document in documents_of(work.session.connection(), kind, ids):
        yield SearchHit(kind.name, document.id, document.title, document.details)


def _is_meant(entry: FormName, asked: str) -> bool:
    """Return whether a form's number was typed, alone or with the version printed after it."""
    number = unicodedata.normalize("NFKC", entry.number).casefold()
    rest = asked[len(number) :]
    is_number = bool(number) and asked.startswith(number) and not rest[:1].isdigit()
    return is_number or asked == entry.id.casefold()
