"""What is offered below a line of text while one types: at most one such list, eight rows high."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterable

ROWS: Final = 8
_OFFER: Final = Qt.ItemDataRole.UserRole


class Offers(QObject):
    """Shows offers under a line, which keeps the keys; arrows and Enter choose, or the mouse."""

    chosen = Signal(object)
    """What belongs to the row that was chosen."""
    closed = Signal()
    """Nothing is offered any more, whether something was chosen or not."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._model = QStandardItemModel(self)
        self.popup = QListView()
        self.popup.setProperty("role", "offers")
        self._completer = completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(ROWS)
        completer.setWidget(line)  # not setCompleter: the line would overwrite what was typed
        completer.setPopup(self.popup)
        choose = completer.activated[QModelIndex]  # type: ignore[index]  # the stubs know no overloads
        choose.connect(self._choose)
        self.popup.installEventFilter(self)

    @property
    def is_shown(self) -> bool:
        """Whether anything is offered now."""
        return self.popup.isVisible()

    @property
    def current(self) -> object | None:
        """What belongs to the row that the arrow keys are on; None where they are on none."""
        return self.popup.currentIndex().data(_OFFER) if self.is_shown else None

    def show(self, rows: Iterable[tuple[str, str, object]], note: str = "") -> None:
        """Offer these in place of those before: text, what tells it from others, what belongs to it.

        A ``note`` stands below them, not to be chosen: why there are no more, or none.
        """
        self._model.clear()
        for text, detail, offer in rows:
            item = QStandardItem(f"{text}　{detail}" if detail else text)
            item.setData(offer, _OFFER)
            item.setEditable(False)
            self._model.appendRow(item)
        if note:
            told = QStandardItem(note)
            told.setFlags(Qt.ItemFlag.NoItemFlags)
            self._model.appendRow(told)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._line, note))
        if self._model.rowCount():
            self._completer.complete()
            self.popup.setCurrentIndex(QModelIndex())  # Enter means a row only after an arrow key
        else:
            self.hide()

    def go_to(self, place: int) -> None:
        """Put the arrow keys on a row, counted from 0, and let it be in sight; on none for -1."""
        self.popup.setCurrentIndex(self._model.index(place, 0))

    def hide(self) -> None:
        """Offer nothing."""
        self.popup.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.popup and event.type() == QEvent.Type.Hide:
            self.closed.emit()
        return super().eventFilter(watched, event)

    def _choose(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.chosen.emit(index.data(_OFFER))
