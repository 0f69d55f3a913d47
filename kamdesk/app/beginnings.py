"""What can be begun from a record: records of every kind with a page of its own that may name it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from kamdesk.app.features import places
from kamdesk.domain.kinds import kind_named
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.parts import Beginning

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from uuid import UUID

    from kamdesk.domain.records.kind import RecordKind


class RecordBeginner(Protocol):
    """Begins a record on the page that keeps its kind."""

    def __call__(self, kind: str, values: Mapping[str, object]) -> None:
        """Go to that page, and open a card there for a new record that ``values`` fill so far."""


def beginnings_from(begin_record: RecordBeginner, kind: RecordKind[Any]) -> Iterator[Beginning]:
    """Yield what can be begun from a record of ``kind``, in the order of the navigation."""
    for act in (act for place in places() for act in place.acts if act.begins):
        begun = kind_named(act.begins)
        name = next((field.name for field in begun.typed_fields if field.refers_to == kind.name), None)
        if name is not None and begun is not kind:  # a company of a group is begun as any customer
            yield Beginning(tr(act.words), begun.icon, partial(_begin, begin_record, begun.name, name))


def _begin(begin_record: RecordBeginner, kind: str, name: str, record_id: UUID | None) -> None:
    begin_record(kind, {} if record_id is None else {name: record_id})
