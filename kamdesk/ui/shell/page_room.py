"""The room of the open page: where the window is smaller than the page needs, it is scrolled both ways."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from kamdesk.ui.kit.look.room import Room


class PageRoom(Room):
    """Holds the pages and shows one of them, never smaller than what stands on it allows."""

    def __init__(self) -> None:
        self.stack = QStackedWidget()
        super().__init__(self.stack)
        self.stack.currentChanged.connect(self.fit)

    @override
    def asking(self) -> QWidget | None:
        return self.stack.currentWidget()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
