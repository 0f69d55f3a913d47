"""The one search box over everything, with hits grouped by kind and chosen by keys."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.shell.commands import commands_found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.shared.search import SearchHit
    from kamdesk.ui.kit.fields.finding import Finder
    from kamdesk.ui.shell.commands import Command
    from kamdesk.ui.shell.hits_popup import HitsPopup

_LIMIT: Final = 20
_LIMIT_BESIDE: Final = 8
"""Hits where commands are found as well, so that both are in sight."""
_PAUSE: Final = 40
"""Milliseconds without a key before the search runs."""


class SearchBox(QLineEdit):
    """Searches while one types; up, down, Enter choose, Esc closes and then empties."""

    chosen = Signal(object)
    """The `SearchHit` whose record is to be opened, or the `Command` to be done."""

    def __init__(self, popup_parent: QWidget, commands: Callable[[], Iterable[Command]] = tuple) -> None:
        super().__init__()
        self._finder: Finder | None = None
        self.commands = commands
        self._ground = popup_parent
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._search)
        self.setProperty("role", "search")
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(tr("搜索客户、电话、表单、功能……(Ctrl+K)"))
        self.setAccessibleName(tr("搜索"))
        self.addAction(QAction(icon("search"), "", self), QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(lambda _text: self._pause.start())
        self.textChanged.connect(self._on_text_changed)

    @cached_property
    def popup(self) -> HitsPopup:
        """The list of hits; made when there is something to show, so that the start does not wait for it."""
        from kamdesk.ui.shell.hits_popup import HitsPopup

        popup = HitsPopup(self._ground)
        popup.chosen.connect(self._on_chosen)
        return popup

    @property
    def _is_open(self) -> bool:
        return "popup" in self.__dict__ and self.popup.isVisible()

    def _close_popup(self) -> None:
        if self._is_open:
            self.popup.hide()

    def begin(self, finder: Finder) -> None:
        """Search with ``finder`` from now on, at once where something was typed before."""
        self._finder = finder
        if self.hasFocus():
            self._search()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._close_popup()

    def _step(self, direction: int) -> None:
        if self._is_open:
            self.popup.step(direction)
        elif self.text().strip():
            self._search()

    def _enter(self) -> None:
        if self._pause.isActive() or not self._is_open:
            self._search()
        if self._is_open and self.popup.current is not None:
            self.popup.choose_current()

    def _escape(self) -> None:
        if self._is_open:
            self.popup.hide()
        else:
            self.clear()
            self.clearFocus()

    def _search(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        if not text or self._finder is None:
            self._close_popup()
            return
        self.popup.show_hits(self._found(text), text)
        self.popup.place_under(self)

    def _found(self, text: str) -> list[SearchHit | Command]:
        """Return the hits, then the commands; a command called just so goes before everything."""
        from kamdesk.domain.readings.finding import fold

        commands = commands_found(self.commands(), text)
        limit = _LIMIT_BESIDE if commands else _LIMIT
        hits = self._finder.find(text, limit=limit) if self._finder is not None else ()
        meant = [command for command in commands if fold(command.title.rstrip("…")) == fold(text)]
        return [*meant, *hits, *(command for command in commands if command not in meant)]

    def _on_text_changed(self, text: str) -> None:
        if not text.strip():
            self._close_popup()

    def _on_chosen(self, chosen: SearchHit | Command) -> None:
        self._close_popup()
        self.chosen.emit(chosen)
