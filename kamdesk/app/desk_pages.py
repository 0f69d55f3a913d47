"""Builds the pages of one open desk from its features, each with the services it needs and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from kamdesk.app.features import features
from kamdesk.app.features.feature import DeskParts
from kamdesk.app.form_filling import desk_printing
from kamdesk.app.recovery_sheet import print_recovery_key
from kamdesk.app.wiring import today
from kamdesk.config.settings import SECOND_BACKUP_FOLDER
from kamdesk.services.desk.backups import Backups
from kamdesk.services.desk.desks import DeskGuard
from kamdesk.services.desk.members import Members
from kamdesk.services.desk.office import Office
from kamdesk.services.desk.workdays import Workdays
from kamdesk.services.printing.document_renderer import DeskDocumentRenderer
from kamdesk.services.printing.packets import Packets
from kamdesk.services.printing.print_log import PrintLog
from kamdesk.services.records.importing import Importing
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.ui.customers.page import CustomersPage
from kamdesk.ui.desk.page import SettingsPage
from kamdesk.ui.evaluations.page import EvaluationsPage
from kamdesk.ui.kit.records.importing.wizard import open_import_wizard
from kamdesk.ui.printing.dialog import open_print_dialog
from kamdesk.ui.printing.forms.packet_offers import PacketOffers

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.desk.protection import Keychain
    from kamdesk.domain.printing.requests import PrintRequest
    from kamdesk.services.records.records import Records
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.page import Page

P = TypeVar("P", bound="Page")


class DeskPages:
    """The pages of the desk and the services that the shell itself needs."""

    def __init__(self, context: UiContext, database: Database, keychain: Keychain | None) -> None:
        self._context = context
        self._database = database
        self._printing = desk_printing(database)
        self._packets = Packets(database, self._printing)
        self._renderer = DeskDocumentRenderer(self._printing, self._packets)
        self._packet_offers = PacketOffers(self._printing, self._packets)
        self._print_log = PrintLog(database, self._printing)
        second = context.preferences.get(SECOND_BACKUP_FOLDER)
        self.backups = Backups(database, second_folder=Path(second) if second else None)
        self.history = History(database)
        self.search = Search(database, self._printing.catalogue)
        parts = DeskParts(
            context=context,
            database=database,
            today=today,
            members=Members(database),
            workdays=Workdays(database),
            history=self.history,
            search=self.search,
            backups=self.backups,
            printing=self._printing,
            packets=self._packets,
            open_print=self._print,
            open_import=self._import,
        )
        self.main: tuple[Page, ...] = tuple(page for feature in features() for page in feature.pages(parts))
        guard = PrintingGuard(database, keychain, context)
        panels = tuple(panel for feature in features() for panel in feature.settings(parts))
        self.settings = SettingsPage(
            context, Office(database), parts.members, self.backups, guard, today, panels
        )
        self.customers = self._page(CustomersPage)
        self.evaluations = self._page(EvaluationsPage)

    def prepare(self) -> None:
        """Load what the first save and the first page would wait for; meant for a thread of its own."""
        self.search.prepare()
        self._printing.prepare()

    def open_import(self) -> None:
        """Open the import wizard over the page of customers."""
        self.customers.import_list()

    def _page(self, kind: type[P]) -> P:
        return next(page for page in self.main if isinstance(page, kind))

    def _import(self, parent: QWidget | None, service: Records[Any]) -> None:
        importing = Importing(self._database, service, self.backups.before_import)
        open_import_wizard(parent, self._context, importing, self.history)

    def _print(
        self,
        parent: QWidget,
        request: PrintRequest,
        open_record: Callable[[UUID], None] | None = None,
    ) -> None:
        open_print_dialog(
            parent,
            self._context,
            self._renderer,
            request,
            open_record=open_record,
            on_delivered=lambda deliveries: self._print_log.note(*deliveries),
            packets=self._packet_offers,
        )


class PrintingGuard(DeskGuard):
    """The protection of the desk, able to print its recovery sheet."""

    def __init__(self, database: Database, keychain: Keychain | None, context: UiContext) -> None:
        super().__init__(database, keychain)
        self._desk, self._context = database, context

    def print_recovery_key(self, key: str) -> bool:
        """Print the sheet with ``key``; False when the person stopped it."""
        return print_recovery_key(None, self._context, key, self._desk)
