"""The settings page: this PC, the office, its members, backups, protection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.config.settings import DATA, LOOK, USER
from kamdesk.domain.shared.text import term
from kamdesk.ui.desk.guard_panel import GuardPanel
from kamdesk.ui.desk.local_settings import LocalSettings
from kamdesk.ui.desk.members_panel import MembersPanel
from kamdesk.ui.desk.office_panel import OfficePanel
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.look.fitting import ask_by_the_open_one
from kamdesk.ui.kit.look.scrolling import ScrolledContent
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.page import Page

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtGui import QAction

    from kamdesk.services.desk.members import Members
    from kamdesk.ui.desk.absences_dialog import AbsenceParts
    from kamdesk.ui.desk.backups_panel import BackupsPanel
    from kamdesk.ui.desk.ports import DataGuard, OfficeDesk
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.settings_panel import SettingsPanel


class SettingsPage(Page):
    """Everything that is set once and seldom changed, one tab a concern."""

    restored = Signal()
    """Another file is in place of the data; the desk has to be opened anew."""
    opened = Signal()
    """A backup was opened as a desk of its own, which waits to take the window."""
    status_changed = Signal()
    """A name or the protection changed; the status line may tell something else."""

    def __init__(
        self,
        context: UiContext,
        office: OfficeDesk,
        members: Members,
        backups: BackupsPanel,
        guard: DataGuard,
        absences: AbsenceParts,
        panels: Sequence[SettingsPanel] = (),
    ) -> None:
        """``panels`` are the settings that other concerns bring along, a tab each."""
        super().__init__("settings", tr("设置"), "settings")
        self.notice = Notice()
        self._absences = absences.absences
        self.local = LocalSettings(context.preferences, guard.require_desk)
        self.office = OfficePanel(context, office)
        self._edited: tuple[SettingsPanel, ...] = (self.office, *panels)
        self.members = MembersPanel(context, members, absences, absences.absences.today)
        self.backups = backups
        self.guard = GuardPanel(context, guard)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("设置"))
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self._local_tab(), tr("本机"))
        self.tabs.addTab(self.office, self.office.title)
        self.tabs.addTab(self.members, tr(term("成员", "多位")))
        for panel in panels:
            self.tabs.addTab(panel, panel.title)
        self.tabs.addTab(self.backups, tr("备份"))
        self.tabs.addTab(self.guard, tr("数据保护"))
        ask_by_the_open_one(self.tabs)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.tabs, 1)
        self.local.restart_needed.connect(self.notice.say)
        self.backups.restored.connect(self.restored)
        self.backups.opened.connect(self.opened)
        self.guard.changed.connect(self.status_changed)
        self.office.saved.connect(self.status_changed)

    @property
    @override
    def opens(self) -> frozenset[str]:
        return frozenset({"member", "absence"})

    @override
    def open_record(self, kind: str, record_id: UUID) -> None:
        self.tabs.setCurrentWidget(self.members)
        self.members.show_member(self._absences.get(record_id).member_id if kind == "absence" else record_id)

    @override
    def on_shown(self) -> None:
        self.backups.refresh()
        self.guard.refresh()
        self.tabs.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def menu_actions(self) -> tuple[QAction, ...]:
        return (*self.members.acts, *self.backups.acts)

    @override
    def unsaved(self) -> bool:
        return any(panel.unsaved() for panel in self._edited)

    @override
    def save(self) -> bool:
        for panel in self._edited:
            if panel.unsaved() and not panel.save():
                self.tabs.setCurrentWidget(panel)
                return False
        return True

    @override
    def discard(self) -> None:
        for panel in self._edited:
            panel.discard()

    def _local_tab(self) -> QWidget:
        column = QVBoxLayout(self.local)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.local.group_card(LOOK))
        column.addWidget(self.local.group_card(USER))
        column.addWidget(self.local.group_card(DATA))
        column.addStretch(1)
        return ScrolledContent(self.local)
