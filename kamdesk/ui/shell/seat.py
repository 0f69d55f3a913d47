"""Who sits at this desk, as the window lets it be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kamdesk.config.settings import HOLDS_ALL_ROLES
from kamdesk.domain.shared.errors import UserError
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.shell.menus import DeskMenus
    from kamdesk.ui.shell.ports import OpenDesk
    from kamdesk.ui.shell.status_line import StatusLine


class Seat(QObject):
    """Lets another member sit down, from the status line or the menu, once the file is open."""

    def __init__(
        self, window: QWidget, context: UiContext, menus: DeskMenus, status_line: StatusLine
    ) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._place = status_line.person
        self._desk: OpenDesk | None = None
        menus.occupant_asked.connect(self._ask)
        menus.absences_asked.connect(self.show_absences)
        status_line.person.clicked.connect(self._ask)
        context.preferences.changed.connect(self._on_preference)

    def begin(self, desk: OpenDesk) -> None:
        """Work with an open file from now on."""
        self._desk = desk

    def show_absences(self) -> None:
        """Show when whoever sits here is away, to be changed there."""
        if self._desk is None:
            return
        if self._desk.occupant.actor.member_id is None:
            self._context.messages.toast(tr("请先在窗口左下角选择现在使用这台电脑的成员。"))
            return
        self._desk.open_absences(self._window)

    def _ask(self) -> None:
        if self._desk is None:
            return
        from kamdesk.ui.shell.occupant_menu import OccupantMenu

        occupant = self._desk.occupant
        menu = OccupantMenu(occupant.people(), occupant.actor.member_id, self._desk.finder, self._window)
        menu.chosen.connect(self._sit_down)
        menu.open_above(self._place)

    def _sit_down(self, member_id: UUID) -> None:
        if self._desk is None:
            return
        occupant = self._desk.occupant
        try:
            occupant.sit_down(member_id)
        except UserError as problem:
            self._context.messages.error(self._window, problem)
            return
        self._context.messages.toast(tr("现在由{name}使用这台电脑", name=occupant.actor.name))

    def _on_preference(self, key: str) -> None:
        if key == HOLDS_ALL_ROLES.key and self._desk is not None:
            self._desk.occupant.refresh()
