"""What the pages of an open desk are built from: each part is made when it is first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

from kamdesk.app.wiring import today
from kamdesk.config.paths import user_paths
from kamdesk.config.settings import SECOND_BACKUP_FOLDER
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.desk.protection import Keychain
    from kamdesk.domain.printing.catalogue import FormName
    from kamdesk.domain.printing.requests import PrintRequest
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.domain.records.shown_table import ShownTable
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.services.desk.backups import Backups
    from kamdesk.services.desk.members import Members
    from kamdesk.services.desk.workdays import Workdays
    from kamdesk.services.printing.document_renderer import DeskDocumentRenderer
    from kamdesk.services.printing.packets import Packets
    from kamdesk.services.printing.print_log import PrintLog
    from kamdesk.services.printing.printing import Printing
    from kamdesk.services.records.kept_drafts import KeptDrafts
    from kamdesk.services.records.records import Records
    from kamdesk.store.file.database import Database
    from kamdesk.ui.desk.absences_dialog import AbsenceParts
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.parts import Beginning, Doors, PageServices


class RecordOpener(Protocol):
    """Shows a record on the page of its kind."""

    def __call__(self, kind: str, record_id: UUID) -> None:
        """Go to the page that shows records of ``kind``, and open this one there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShellActs:
    """What pages ask of the window around them."""

    open_record: RecordOpener
    opened: frozenset[str]
    """The kinds of records that some page shows."""
    beginnings: Callable[[RecordKind[Any]], Iterable[Beginning]]
    """What can be begun from a record of a kind."""
    refresh_status: Callable[[], None]
    frame: QWidget | None
    """Where pages stand; None where each is a window of its own."""
    settle: Callable[[], bool]
    """Ask about what is unsaved on every page; say whether nothing is now."""
    restart: Callable[[], None]
    """Close the window and open the file again: a backup was put in its place."""
    go_over: Callable[[Database], None]
    """Close the window, if the person lets it, and go on with another open file."""


class DeskParts:
    """The open file, what all pages share, and the ways out of them.

    Printing, import and the other parts that only some pages use load their modules at use, so that the
    first list does not wait for them.
    """

    def __init__(
        self,
        context: UiContext,
        database: Database,
        shell: ShellActs,
        find_keychain: Callable[[], Keychain | None],
        make_printing: Callable[[Database], Printing],
    ) -> None:
        self.context = context
        self.database = database
        self.shell = shell
        self.find_keychain = find_keychain
        self._make_printing = make_printing
        self.history = History(database)
        self.search = Search(database, self._form_names, tr)

    @cached_property
    def members(self) -> Members:
        """The members of the department."""
        from kamdesk.services.desk.members import Members

        return Members(self.database)

    @cached_property
    def absences(self) -> AbsenceParts:
        """When members are away, and what lists of that work with."""
        from kamdesk.services.company.absences import Absences
        from kamdesk.ui.desk.absences_dialog import AbsenceParts

        absences = Absences(self.database, self.today)
        return AbsenceParts(absences, self.page_services(absences))

    @cached_property
    def workdays(self) -> Workdays:
        """Which days are worked."""
        from kamdesk.services.desk.workdays import Workdays

        return Workdays(self.database)

    @cached_property
    def kept_drafts(self) -> KeptDrafts:
        """What is being typed, kept against a crash."""
        from kamdesk.services.records.kept_drafts import KeptDrafts

        return KeptDrafts(self.database)

    @property
    def second_folder(self) -> Path | None:
        """Where this user wants a second copy of each backup; None where one is enough."""
        chosen = self.context.preferences.get(SECOND_BACKUP_FOLDER)
        return user_paths().data / chosen if chosen else None

    @cached_property
    def backups(self) -> Backups:
        """The backups of the file."""
        from kamdesk.services.desk.backups import Backups

        return Backups(self.database, second_folder=self.second_folder, find_keychain=self.find_keychain)

    @cached_property
    def printing(self) -> Printing:
        """The forms, filled from the file."""
        return self._make_printing(self.database)

    @cached_property
    def packets(self) -> Packets:
        """Forms that are printed together."""
        from kamdesk.services.printing.packets import Packets

        return Packets(self.database, self.printing)

    def today(self) -> date:
        """Return the day on this PC's wall calendar."""
        return today()

    def page_services(self, records: Records[Any]) -> PageServices:
        """What the page of these records works with; all of it follows from their kind."""
        from kamdesk.ui.kit.records.parts import PageServices

        kind = records.kind

        def export(path: Path, keys: Sequence[int], fields: Sequence[str], progress: Progress) -> int:
            from kamdesk.services.records.exporting import Exporting

            return Exporting(self.database, kind).export_shown(path, keys, fields, progress)

        return PageServices(
            history=self.history,
            finder=self.search,
            open_print=self.open_print,
            export=export if kind.listed.columns else None,
            open_import=(lambda parent: self.open_import(parent, records)) if kind.imported else None,
            beginnings=tuple(self.shell.beginnings(kind)),
            open_record=self.shell.open_record,
            opened=self.shell.opened,
            frame=self.shell.frame,
        )

    @property
    def doors(self) -> Doors:
        """What a page that is no list of records shares with others."""
        from kamdesk.ui.kit.records.parts import Doors

        return Doors(self.open_print, self.export_shown, self.history)

    def export_shown(self, parent: QWidget, shown: ShownTable) -> None:
        """Hand out what a list shows that is no list of records."""
        from kamdesk.ui.kit.records.shown_export import export_shown

        export_shown(parent, self.context, shown)

    def open_import(self, parent: QWidget | None, service: Records[Any]) -> None:
        """Take in a list of the records that ``service`` looks after."""
        from kamdesk.services.records.importing import Importing
        from kamdesk.ui.kit.records.importing.wizard import open_import_wizard

        importing = Importing(self.database, service, self.backups.before_import)
        open_import_wizard(parent, self.context, importing, self.history)

    def open_print(
        self,
        parent: QWidget,
        request: PrintRequest,
        open_record: Callable[[UUID], None] | None = None,
    ) -> None:
        """Ask and print; ``open_record`` leads from a problem to its record."""
        from kamdesk.ui.printing.dialog import open_print_dialog
        from kamdesk.ui.printing.forms.packet_offers import PacketOffers

        open_print_dialog(
            parent,
            self.context,
            self._renderer,
            request,
            open_record=open_record,
            on_delivered=lambda deliveries: self._print_log.note(*deliveries),
            packets=PacketOffers(self.printing, self.packets),
        )

    @cached_property
    def _renderer(self) -> DeskDocumentRenderer:
        from kamdesk.services.printing.document_renderer import DeskDocumentRenderer

        return DeskDocumentRenderer(self.printing, self.packets)

    @cached_property
    def _print_log(self) -> PrintLog:
        from kamdesk.services.printing.print_log import PrintLog

        return PrintLog(self.database, self.printing)

    def _form_names(self) -> Iterable[FormName]:
        return self.printing.names()
