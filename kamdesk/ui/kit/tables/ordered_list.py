"""A short list whose order is made by hand: by dragging, by Alt with the arrows, by buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import tool_button
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QMouseEvent

_KEY: Final = Qt.ItemDataRole.UserRole
_STEPS: Final[dict[int, int]] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OrderedList(QWidget):
    """Entries in the order of their printing, or the like; each has a key and is there once."""

    changed = Signal()
    """An entry was moved or removed by hand."""

    def __init__(self, name: str, *, removable: bool = False) -> None:
        super().__init__()
        self.list = _Rows(removable=removable)
        self.list.setAccessibleName(name)
        self.up_button = tool_button("chevron-up", tr("上移"), shortcut="Alt+↑")
        self.down_button = tool_button("chevron-down", tr("下移"), shortcut="Alt+↓")
        self.remove_button = tool_button("close", tr("移出"), shortcut="Del")
        self.remove_button.setVisible(removable)
        self.verbs = QHBoxLayout()
        self.verbs.setSpacing(Space.XS)
        for verb in (self.up_button, self.down_button, self.remove_button):
            self.verbs.addWidget(verb)
        self.verbs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.list, 1)
        column.addLayout(self.verbs)
        self.up_button.clicked.connect(lambda: self.list.move_current(-1))
        self.down_button.clicked.connect(lambda: self.list.move_current(1))
        self.remove_button.clicked.connect(self.list.remove_current)
        self.list.currentRowChanged.connect(lambda _row: self._enable_verbs())
        self.list.changed.connect(self._enable_verbs)
        self.list.changed.connect(self.changed)
        self._enable_verbs()

    @property
    def keys(self) -> tuple[Any, ...]:
        """The keys of the entries, in their order."""
        return tuple(self.list.item(row).data(_KEY) for row in range(self.list.count()))

    def show_entries(self, entries: Iterable[tuple[object, str]]) -> None:
        """Show these keys with their words and no others; the cursor stays on its entry."""
        current = self.list.currentItem()
        key = current.data(_KEY) if current is not None else None
        self.list.clear()
        for each, words in entries:
            item = QListWidgetItem(words)
            item.setData(_KEY, each)
            item.setSizeHint(QSize(0, sizes().field))
            self.list.addItem(item)
        self.choose(key)

    def choose(self, key: object) -> None:
        """Put the cursor on an entry, or the first one where it is not there."""
        keys = self.keys
        self.list.setCurrentRow(keys.index(key) if key in keys else 0)
        self._enable_verbs()

    def _enable_verbs(self) -> None:
        row, last = self.list.currentRow(), self.list.count() - 1
        none = tr("请先选一行。") if row < 0 else ""
        allow(self.up_button, none or (tr("已经是第一行。") if row == 0 else ""))
        allow(self.down_button, none or (tr("已经是最后一行。") if row == last else ""))
        allow(self.remove_button, none)


class _Rows(QListWidget):
    """The rows; one follows the pointer that holds it, so that one sees the order while making it."""

    changed = Signal()

    def __init__(self, *, removable: bool) -> None:
        super().__init__()
        self._is_removable = removable
        self._is_held = False
        self.setAccessibleDescription(tr("拖动，或按 Alt+↑、Alt+↓ 调整次序"))
        self.setToolTip(tr("拖动，或按 Alt+↑、Alt+↓ 调整次序"))

    def move_current(self, step: int) -> None:
        """Move the entry at the cursor by so many rows, as far as the list goes."""
        self._move_to(min(max(self.currentRow() + step, 0), self.count() - 1))

    def remove_current(self) -> None:
        """Take the entry at the cursor out of the list."""
        if self.currentRow() >= 0:
            self.takeItem(self.currentRow())
            self.changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(step)
        elif event.key() == Qt.Key.Key_Delete and self._is_removable:
            self.remove_current()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._is_held = event.button() is Qt.MouseButton.LeftButton and self._row_at(event) >= 0

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event)
        if self._is_held and row >= 0:
            self._move_to(row)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._is_held = False

    def _row_at(self, event: QMouseEvent) -> int:
        return self.indexAt(event.position().toPoint()).row()

    def _move_to(self, row: int) -> None:
        before = self.currentRow()
        if before < 0 or row == before:
            return
        item = self.takeItem(before)
        self.insertItem(row, item)
        self.setCurrentRow(row)
        self.changed.emit()
