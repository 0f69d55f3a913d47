"""Finding any record by what people remember of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.pinyin import reading_order
from kamdesk.services.printing.record_codes import RecordCodes
from kamdesk.store.search import index

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from kamdesk.domain.printing.catalogue import FormEntry
    from kamdesk.domain.shared.search import SearchHit
    from kamdesk.store.file.database import Database

_POLYPHONIC: Final = "重庆"


class Search:
    """Looks through all kinds of records by characters, pinyin, initials and digits, and by printed codes.

    ``forms`` returns the catalogue where forms shall be found by their numbers, too.
    """

    def __init__(self, database: Database, forms: Callable[[], Iterable[FormEntry]] = tuple) -> None:
        self._database = database
        self._codes = RecordCodes(database, forms)

    def prepare(self) -> None:
        """Load the readings of characters, for which the first save would otherwise wait."""
        reading_order(_POLYPHONIC)

    def find(self, text: str, limit: int = 20, kinds: Collection[str] | None = None) -> list[SearchHit]:
        """Return at most ``limit`` hits, the best first; ``kinds`` narrows to some kinds of records."""
        coded = [hit for hit in self._codes.find(text) if kinds is None or hit.kind in kinds]
        with self._database.reading() as work:
            found = [*coded, *index.query(work, text, limit=limit, kinds=kinds)]
        return list({(hit.kind, hit.id, hit.month): hit for hit in reversed(found)}.values())[::-1][:limit]
