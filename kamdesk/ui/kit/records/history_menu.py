"""The context menu of words that stand outside a sheet of fields: copy, and the history of what they show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPoint

    from kamdesk.domain.records.fields import Field


def offer_history(widget: QWidget, fields: Sequence[Field], ask: Callable[[str], None]) -> None:
    """Let a right click on ``widget`` offer the history of each of ``fields``; ``ask`` gets the name."""
    widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    widget.customContextMenuRequested.connect(lambda place: _open(widget, fields, ask, place))


def _open(widget: QWidget, fields: Sequence[Field], ask: Callable[[str], None], place: QPoint) -> None:
    menu = QMenu(widget)
    if isinstance(widget, QLabel):
        words = widget.selectedText() or widget.text()
        menu.addAction(icon("copy"), tr("复制")).triggered.connect(lambda: _copy(words))
    for field in fields:
        title = tr("查看“{field}”的修改历史", field=tr(field.label))
        menu.addAction(icon("history"), title).triggered.connect(lambda _on=False, name=field.name: ask(name))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(widget.mapToGlobal(place))


def _copy(words: str) -> None:
    QGuiApplication.clipboard().setText(words)
