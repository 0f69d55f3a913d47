"""What the search box and the pickers ask of the search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from kamdesk.domain.shared.search import SearchHit


class Finder(Protocol):
    """Searches everything."""

    def find(self, text: str, limit: int = 20, kinds: Collection[str] | None = None) -> Sequence[SearchHit]:
        """Return the best hits first; ``kinds`` narrows to some kinds of records."""
