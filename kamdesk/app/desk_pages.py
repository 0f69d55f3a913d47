"""Builds the pages of one open desk, each with the services it needs and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from kamdesk.app.recovery_sheet import print_recovery_key
from kamdesk.app.wiring import desk_printing, own_forms, today
from kamdesk.config.settings import SECOND_BACKUP_FOLDER
from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.services.customers.address_form_data import ADDRESS_LABEL, ENVELOPES
from kamdesk.services.customers.card_form_data import CUSTOMER_CARD
from kamdesk.services.customers.customers import Customers
from kamdesk.services.customers.exporting import Exporting
from kamdesk.services.customers.importing import Importing
from kamdesk.services.customers.prefilled_forms import ANALYSIS, BRIEFING, HANDOVER, RECOGNITION
from kamdesk.services.desk.backups import Backups
from kamdesk.services.desk.desks import DeskGuard
from kamdesk.services.desk.members import Members
from kamdesk.services.desk.office import Office
from kamdesk.services.desk.workdays import Workdays
from kamdesk.services.evaluations.evaluations import Evaluations
from kamdesk.services.evaluations.export import EvaluationExport
from kamdesk.services.events.calls import Calls
from kamdesk.services.plans.plans import Plans
from kamdesk.services.printing.document_renderer import DeskDocumentRenderer
from kamdesk.services.printing.packets import Packets
from kamdesk.services.printing.print_log import PrintLog
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.ui.customers.importing.wizard import open_import_wizard
from kamdesk.ui.customers.page import CustomersPage
from kamdesk.ui.desk.page import SettingsPage
from kamdesk.ui.evaluations.export import export_month
from kamdesk.ui.evaluations.page import EvaluationsPage
from kamdesk.ui.events.page import CallsPage
from kamdesk.ui.plans.page import PlansPage
from kamdesk.ui.printing.dialog import open_print_dialog
from kamdesk.ui.printing.forms.packet_offers import PacketOffers
from kamdesk.ui.printing.forms.packets_panel import PacketsPanel
from kamdesk.ui.printing.forms.page import FormsPage
from kamdesk.ui.printing.forms.record_choice import RecordChoice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.desk.protection import Keychain
    from kamdesk.domain.printing.print_log import Delivery
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.page import Page

_CUSTOMER_FORMS: Final = (
    *(CUSTOMER_CARD, RECOGNITION, ANALYSIS, HANDOVER, BRIEFING),
    *(ADDRESS_LABEL, *ENVELOPES),
)


class DeskPages:
    """The pages of the desk and the services that the shell itself needs."""

    def __init__(self, context: UiContext, database: Database, keychain: Keychain | None) -> None:
        self._context = context
        self._printing = desk_printing(database)
        self._packets = Packets(database, self._printing)
        self._renderer = DeskDocumentRenderer(self._printing, self._packets)
        self._packet_offers = PacketOffers(context, self._printing, self._packets)
        self._print_log = PrintLog(database, self._printing)
        second = context.preferences.get(SECOND_BACKUP_FOLDER)
        self.backups = Backups(database, second_folder=Path(second) if second else None)
        self.history = History(database)
        self.search = Search(database, self._printing.catalogue)
        self._importing = Importing(database, self.backups.before_import)
        self._evaluation_export = EvaluationExport(database)
        members, workdays = Members(database), Workdays(database)
        self.customers = CustomersPage(
            context,
            Customers(database),
            self.history,
            Exporting(database),
            open_import=self.open_import,
            open_print=self._print_cards,
        )
        self.settings = SettingsPage(
            context, Office(database), members, self.backups, PrintingGuard(database, keychain, context)
        )
        self.evaluations = EvaluationsPage(
            context, Evaluations(database, today), workdays, self._print, self._export_month, today
        )
        self.main: tuple[Page, ...] = (
            self.customers,
            CallsPage(context, Calls(database, today), members, self.search, self._print, today),
            self.evaluations,
            self._plans_page(database, members, workdays),
            self._forms_page(),
        )

    def prepare(self) -> None:
        """Load what the first save and the first page would wait for; meant for a thread of its own."""
        self.search.prepare()
        self._printing.prepare()

    def open_import(self, parent: QWidget | None) -> None:
        """Open the import wizard over ``parent``."""
        open_import_wizard(parent, self._context, self._importing, self.history)

    def _plans_page(self, database: Database, members: Members, workdays: Workdays) -> PlansPage:
        plans = Plans(database, today)
        return PlansPage(self._context, plans, members, workdays, self.search, self._print, today)

    def _forms_page(self) -> FormsPage:
        panel = PacketsPanel(self._context, self._printing, self._packets, self._print, today)
        records = RecordChoice(self.search, today())
        return FormsPage(
            self._context, self._printing, own_forms(), self._print_log, panel, self._print, records
        )

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
            on_delivered=self._note_print,
            packets=self._packet_offers,
        )

    def _export_month(self, parent: QWidget, month: date) -> None:
        export_month(parent, self._context, self._evaluation_export, month)

    def _print_cards(
        self,
        parent: QWidget,
        this: UUID | None,
        selected: tuple[UUID, ...],
        all_shown: tuple[UUID, ...] | None,
    ) -> None:
        self._print(
            parent,
            PrintRequest(_CUSTOMER_FORMS, this, selected, all_shown, place="customers"),
            lambda record_id: self.customers.open_record("customer", record_id),
        )

    def _note_print(self, deliveries: Sequence[Delivery]) -> None:
        self._print_log.note(*deliveries)
        self._context.changes.announce({"print_job"}, self)


class PrintingGuard(DeskGuard):
    """The protection of the desk, able to print its recovery sheet."""

    def __init__(self, database: Database, keychain: Keychain | None, context: UiContext) -> None:
        super().__init__(database, keychain)
        self._desk, self._context = database, context

    def print_recovery_key(self, key: str) -> bool:
        """Print the sheet with ``key``; False when the person stopped it."""
        return print_recovery_key(None, self._context, key, self._desk)
