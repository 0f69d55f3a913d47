"""Finding any record by what people remember of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.store.search import index

if TYPE_CHECKING:
    from collections.abc import Collection

    from kamdesk.domain.search import SearchHit
    from kamdesk.store.database import Database


class Search:
    """Looks through all kinds of records by characters, pinyin, initials and digits."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, text: str, limit: int = 20, kinds: Collection[str] | None = None) -> list[SearchHit]:
        """Return at most ``limit`` hits, the best first; ``kinds`` narrows to some kinds of records."""
        with self._database.reading() as work:
            return index.query(work, text, limit=limit, kinds=kinds)
