"""What a page of records is put together from; a concern says it, `RecordPage` does the rest."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from kamdesk.ui.kit.fields.finding import References
from kamdesk.ui.kit.records.columns import listed_columns

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.printing.catalogue import FormMode
    from kamdesk.domain.printing.requests import PrintRequest
    from kamdesk.domain.records.listing import ListRow
    from kamdesk.domain.records.shown_table import ShownTable
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.services.records.records import Records
    from kamdesk.services.shared.history import History
    from kamdesk.ui.kit.fields.finding import Finder
    from kamdesk.ui.kit.records.chips import FieldChips
    from kamdesk.ui.kit.records.words import RecordWords
    from kamdesk.ui.kit.tables.columns import ListColumn

    Export = Callable[[Path, Sequence[int], Sequence[str], Progress], int]
    """Writes the records with these list keys, with these fields, as a workbook; returns how many."""


class PrintOpener(Protocol):
    """Opens the print dialog over a window."""

    def __call__(
        self, parent: QWidget, request: PrintRequest, open_record: Callable[[UUID], None] | None = None
    ) -> None:
        """Ask and print; ``open_record`` leads from a problem to its record."""


def references_of(records: Records[Any], finder: Finder) -> References:
    """Return what editors of fields ask of the service that looks after their records."""
    return References(
        finder, records.names, records.title_of, records.typed_before, records.parts_of, records.within
    )


def _no_page(_kind: str, _record_id: UUID) -> None:
    """Show nothing: no kind has a page."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """A record of another kind that can be begun from one shown here, which it will name."""

    text: str
    icon_name: str
    begin: Callable[[UUID | None], object]
    """Opens a card for it where its kind is kept; None leaves open what it names."""


@dataclass(frozen=True, slots=True)
class Doors:
    """What a page that is no list of records shares with others: ways out over a widget, and the acts."""

    open_print: Callable[[QWidget, PrintRequest], None]
    export_shown: Callable[[QWidget, ShownTable], None]
    history: History


@dataclass(frozen=True, slots=True, kw_only=True)
class PageServices:
    """What every page of records works with besides its records, and the ways out of it.

    A kind that is not exported or not imported has None there, and its page does not offer it.
    ``beginnings`` are what can be begun from a record of the kind, the most usual first. ``open_record``
    shows a record on the page of its kind; ``opened`` are the kinds that have one. ``frame`` is where the
    page will stand: made within it, its widgets are styled once and not again when it is put there.
    """

    history: History
    finder: Finder
    open_print: PrintOpener
    export: Export | None = None
    open_import: Callable[[QWidget], object] | None = None
    beginnings: tuple[Beginning, ...] = ()
    open_record: Callable[[str, UUID], object] = _no_page
    opened: frozenset[str] = frozenset()
    frame: QWidget | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordParts:
    """The parts of one page of records.

    ``columns`` name fields; without them the list has those that the kind declares. ``chips`` are the fields
    that the card shows as chips in its head. ``settable`` are fields that several records may be given at
    once. With ``today`` the list shows a month at a time.
    ``forms`` can be printed from the page, the first one is proposed; with a ``print_place`` the print dialog
    offers packets too (see `PrintRequest`).
    """

    page_id: str
    title: str
    records: Records[Any]
    services: PageServices
    words: RecordWords
    columns: Sequence[ListColumn[ListRow]] = ()
    chips: Mapping[str, FieldChips] = field(default_factory=dict)
    settable: tuple[str, ...] = ()
    today: date | None = None
    forms: tuple[str, ...] = ()
    print_place: str = ""

    def print_request(
        self, this: UUID | None, selected: tuple[UUID, ...], listed: tuple[UUID, ...] | None, *, blank: bool
    ) -> PrintRequest:
        """What the print dialog is asked for; ``listed`` None stands for all there are."""
        from kamdesk.domain.printing.requests import PrintRequest

        mode: FormMode = "blank" if blank else "filled"
        return PrintRequest(self.forms, this, selected, listed, mode=mode, place=self.print_place)

    @property
    def shown_columns(self) -> Sequence[ListColumn[ListRow]]:
        """The columns of the page, or those that the kind declares."""
        return self.columns or listed_columns(self.records.kind, self.chips)

    @property
    def references(self) -> References:
        """How editors find the records that fields of this kind may name."""
        return references_of(self.records, self.services.finder)
