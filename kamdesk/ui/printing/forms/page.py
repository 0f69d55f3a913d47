"""The page 表单: every form of the department, and what was printed of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QTabWidget
from typing_extensions import override

from kamdesk.domain.records.time_line import PRINTED
from kamdesk.ui.kit.look.fitting import ask_by_the_open_one
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.page import Page
from kamdesk.ui.printing.forms.all_forms import AllForms
from kamdesk.ui.printing.forms.print_log_panel import PrintLogPanel

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.printing.requests import PrintRequest
    from kamdesk.services.printing.own_forms import OwnForms
    from kamdesk.services.printing.print_log import PrintLog
    from kamdesk.services.printing.printing import Printing
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.printing.forms.packets_panel import PacketsPanel
    from kamdesk.ui.printing.forms.record_choice import RecordChoice

_KIND: Final = "form"


class FormsPage(Page):
    """Tabs for the forms, for packets of them, and for the print log; all open the print dialog."""

    def __init__(
        self,
        context: UiContext,
        printing: Printing,
        own: OwnForms,
        log: PrintLog,
        packets: PacketsPanel,
        open_print: Callable[[QWidget, PrintRequest], None],
        records: RecordChoice,
    ) -> None:
        super().__init__("forms", tr("表单"), "forms")
        self.forms = AllForms(context, printing, own, open_print, records)
        self.log = PrintLogPanel(context, log, open_print)
        self.packets = packets
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("表单"))
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.forms, tr("全部表单"))
        self.tabs.addTab(self.packets, tr("装订册"))
        self.tabs.addTab(self.log, tr("打印记录"))
        ask_by_the_open_one(self.tabs)
        self.body.addWidget(self.tabs, 1)
        self.tabs.currentChanged.connect(lambda _index: self._on_tab_shown())
        self.forms.subtitle_changed.connect(self.set_subtitle)

    @override
    def on_shown(self) -> None:
        self._on_tab_shown()

    @override
    def menu_actions(self) -> tuple[QAction, ...]:
        return (*self.forms.acts, *self.packets.acts, *self.log.acts)

    @property
    @override
    def opens(self) -> frozenset[str]:
        return frozenset({_KIND, PRINTED})

    @override
    def open_record(self, kind: str, record_id: UUID) -> None:
        if kind == PRINTED:
            self.tabs.setCurrentWidget(self.log)
            self.log.seek(record_id)
            return
        self.tabs.setCurrentWidget(self.forms)
        self.forms.choose(record_id)

    def _on_tab_shown(self) -> None:
        if self.tabs.currentWidget() is self.forms:
            self.forms.refresh()
            self.forms.search.setFocus()
            return
        self.set_subtitle("")
        panel = self.packets if self.tabs.currentWidget() is self.packets else self.log
        panel.refresh()
        panel.table.setFocus()
