"""The protocol of the services that supply the data of forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from uuid import UUID

    from kamdesk.domain.printing.requests import Selection
    from kamdesk.domain.records.kind import RecordKind


class FormDataSource(Protocol):
    """Supplies the records of one concern as raw values, under the names that the form definitions use.

    A record may have ``record_id`` (UUID) and ``record_label`` (text), by which problems name it,
    ``record_code`` (text), by which its paper is found again, and ``problems`` (a tuple of `Message`) where
    a value is missing without which the paper is useless.
    ``monthly`` are those of the ``forms`` whose records belong to a month.
    """

    forms: frozenset[str]
    monthly: frozenset[str]

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many records `records` will yield."""

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield one mapping per sheet: text, int, Decimal, date, None, lists of mappings."""

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...] | None:
        """Return the subject of each of these sheets, in their order; used as ids they select those sheets.

        Forms about the same customers or members give the same ids, so that a packet can group the sheets
        of each one. None where the form is one table for all.
        """


class RecordFormData(FormDataSource, Protocol):
    """Supplies forms that are filled from records of one kind; a selection holds their ids."""

    kind: RecordKind[Any]
