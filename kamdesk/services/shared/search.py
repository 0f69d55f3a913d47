"""Finding any record by what people remember of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from kamdesk.domain.printing.catalogue import FormName
    from kamdesk.domain.shared.search import SearchHit
    from kamdesk.services.printing.record_codes import RecordCodes
    from kamdesk.store.file.database import Database

_POLYPHONIC: Final = "重庆"


_FORM: Final = "form"
_MOST_FORMS: Final = 5  # that may take the place of records


class Search:
    """Looks through all kinds of records by characters, pinyin, initials and digits, and by printed codes.

    ``forms`` returns what the forms are called that shall be found by their titles and numbers, too;
    ``spoken`` turns a title into what the interface calls it.
    """

    def __init__(
        self,
        database: Database,
        forms: Callable[[], Iterable[FormName]] = tuple,
        spoken: Callable[[str], str] = str,
    ) -> None:
        self._database = database
        self._forms = forms
        self._spoken = spoken

    @cached_property
    def _codes(self) -> RecordCodes:
        from kamdesk.services.printing.record_codes import RecordCodes

        return RecordCodes(self._database, self._forms)

    def prepare(self) -> None:
        """Load the readings of characters, for which the first save would otherwise wait."""
        from kamdesk.domain.readings.pinyin import reading_order

        reading_order(_POLYPHONIC)

    def find(self, text: str, limit: int = 20, kinds: Collection[str] | None = None) -> list[SearchHit]:
        """Return at most ``limit`` hits, the best first; ``kinds`` narrows to some kinds of records.

        Forms found by their titles come last and may take a few places of records.
        """
        from kamdesk.store.search import index

        coded = [hit for hit in self._codes.find(text) if kinds is None or hit.kind in kinds]
        titled = self._titled(text)[:limit] if kinds is None or _FORM in kinds else []
        with self._database.reading() as work:
            found = [*coded, *index.query(work, text, limit=limit, kinds=kinds)]
        return _each_once([*_each_once(found)[: limit - len(titled)], *titled])

    def _titled(self, text: str) -> list[SearchHit]:
        """Return the forms whose titles say what is asked for, those that begin with it first."""
        from kamdesk.domain.readings.finding import Query
        from kamdesk.services.printing.record_codes import form_hit

        query = Query(text)
        found = [form for form in self._forms() if query.finds(form.title, self._spoken(form.title))]
        found.sort(key=lambda form: not query.begins(form.title))
        return [form_hit(form) for form in found[:_MOST_FORMS]]


def _each_once(hits: list[SearchHit]) -> list[SearchHit]:
    found: dict[tuple[object, ...], SearchHit] = {}
    for hit in hits:
        found.setdefault((hit.kind, hit.id, hit.month), hit)
    return list(found.values())
