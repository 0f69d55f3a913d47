"""The box that gives a column its meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox
from typing_extensions import override

from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.imports.targets import Target

_SHOWN: Final = 18  # entries in view when opened

_OPENING: Final = frozenset(
    {
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
        *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    }
)


def meanings(parent: QObject, scheme: ImportScheme) -> QStandardItemModel:
    """Return the entries that all boxes share: leave out, add to the remark, fields of record and part."""
    model = QStandardItemModel(parent)
    model.appendRow(_entry(tr("不导入"), ""))
    if scheme.added is not None:
        model.appendRow(_entry(tr(scheme.added.label), scheme.added.id))
    for kind in (scheme.kind, scheme.part):
        if kind is None:
            continue
        head = _entry(tr(kind.word), None)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        model.appendRow(head)
        for target in scheme.targets:
            if bool(target.part) == (kind is scheme.part) and not target.is_added:
                model.appendRow(_entry(tr(target.label), target.id))
    return model


class MeaningBox(QComboBox):
    """Chooses a field for a column, always from the open list.

    Neither the wheel nor an arrow key changes the choice in passing: each meaning on the way would be taken
    from the column that has it.
    """

    chosen = Signal(object)
    """The `Target`, or None for a column to be left out."""

    def __init__(self, scheme: ImportScheme, choices: QStandardItemModel) -> None:
        super().__init__()
        self._scheme = scheme
        self.setModel(choices)
        self.setMaxVisibleItems(_SHOWN)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._on_activated)

    def show_target(self, target: Target | None) -> None:
        """Show a meaning without telling anybody."""
        self.setCurrentIndex(self.findData("" if target is None else target.id))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def _on_activated(self) -> None:
        self.chosen.emit(self._scheme.target(self.currentData()))


def _entry(words: str, data: str | None) -> QStandardItem:
    entry = QStandardItem(words)
    entry.setData(data, Qt.ItemDataRole.UserRole)
    return entry
