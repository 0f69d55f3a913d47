"""What the search box, the pickers and the editors of references ask of the services."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kamdesk.domain.shared.search import SEPARATOR
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.records.suggestions import Suggestion
    from kamdesk.domain.shared.search import SearchHit


class Finder(Protocol):
    """Searches everything."""

    def find(self, text: str, limit: int = 20, kinds: Collection[str] | None = None) -> Sequence[SearchHit]:
        """Return the best hits first; ``kinds`` narrows to some kinds of records."""


def detail_of(hit: SearchHit) -> str:
    """Return what is shown beside the title of a hit, in the language of the desk."""
    return SEPARATOR.join(tr(each) if isinstance(each, Message) else each for each in hit.details)


def _nothing(*_asked: object) -> Sequence[Suggestion]:
    return ()


def _no_hits(_field: Field, _owner_id: UUID) -> Sequence[SearchHit]:
    return ()


@dataclass(frozen=True, slots=True)
class References:
    """How editors learn which records may be named, what they are called, and which texts to offer.

    ``finder`` finds records of kinds with many, ``names`` returns all of a kind with few by their titles,
    ``title_of`` what the record is called that a field names. ``typed_before`` returns what a recurring field
    holds elsewhere, ``parts_of`` what the records of a kind are called that belong to the one with this id,
    ``within`` what a field may name that lies within the record with this id.
    """

    finder: Finder
    names: Callable[[Field], Mapping[str, UUID]]
    title_of: Callable[[Field, UUID], str]
    typed_before: Callable[[Field], Sequence[Suggestion]] = _nothing
    parts_of: Callable[[str, UUID], Sequence[Suggestion]] = _nothing
    within: Callable[[Field, UUID], Sequence[SearchHit]] = _no_hits
