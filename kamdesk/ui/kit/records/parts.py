"""What a page of records is put together from; a concern says it, `RecordPage` does the rest."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kamdesk.ui.kit.fields.finding import References

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.records.listing import ListRow
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.services.records.records import Records
    from kamdesk.services.shared.history import History
    from kamdesk.ui.kit.fields.finding import Finder
    from kamdesk.ui.kit.records.chips import FieldChips
    from kamdesk.ui.kit.records.words import RecordWords
    from kamdesk.ui.kit.tables.columns import ListColumn

    OpenPrint = Callable[[QWidget, UUID | None, tuple[UUID, ...], tuple[UUID, ...] | None], object]
    """Opens the print dialog over a widget for this record, those selected, and all listed.

    The last is None where the list leaves none out.
    """
    Export = Callable[[Path, Sequence[int], Sequence[str], Progress], int]
    """Writes the records with these list keys, with these fields, as a workbook; returns how many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordParts:
    """The parts of one page of records.

    ``columns`` name fields; ``chips`` are the fields that the card shows as chips in its head. ``settable``
    are fields that several records may be given at once. With ``today`` the list shows a month at a time.
    What is not there to print, export or import is not offered.
    """

    page_id: str
    title: str
    icon_name: str
    records: Records[Any]
    history: History
    finder: Finder
    columns: Sequence[ListColumn[ListRow]]
    words: RecordWords
    chips: Mapping[str, FieldChips] = field(default_factory=dict)
    settable: tuple[str, ...] = ()
    today: date | None = None
    open_print: OpenPrint | None = None
    export: Export | None = None
    open_import: Callable[[QWidget], object] | None = None

    @property
    def references(self) -> References:
        """How editors find the records that fields of this kind may name."""
        return References(self.finder, self.records.names, self.records.title_of)
