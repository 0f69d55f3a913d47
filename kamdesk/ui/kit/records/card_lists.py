"""Several lists on one card, each behind its tab."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.card_list import CardList

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from uuid import UUID

    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.card_list import CardListParts

Counter: TypeAlias = "Callable[[Mapping[str, str], UUID], Mapping[str, int]]"
"""Tells how many records of some kinds name a record by these fields, as `RecordReading.count_naming`."""


class CardLists(QWidget):
    """Shows the records that name one record, a tab a kind, with their numbers."""

    def __init__(
        self, context: UiContext, title: str, lists: Sequence[CardListParts], count: Counter
    ) -> None:
        """``count`` tells the numbers of what is not in sight, which is read when its tab is opened."""
        super().__init__()
        self._count = count
        self._named_by = {parts.records.kind.name: parts.by for parts in lists}
        # pages of a QTabWidget would ask for the room of the largest of them
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(title)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.lists = {parts.records.kind.name: self._add_list(context, parts) for parts in lists}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        for each in self.lists.values():
            column.addWidget(each)
        self.tabs.currentChanged.connect(self._show_open)
        self._show_open()
        begin = QShortcut(QKeySequence("Ctrl+Shift+N"), self)
        begin.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        begin.activated.connect(self._begin)

    @property
    def open_list(self) -> CardList:
        """The list whose tab is open."""
        return list(self.lists.values())[self.tabs.currentIndex()]

    def show_of(self, owner_id: UUID, *, is_open: bool) -> None:
        """Show what names this record; ``is_open`` says whether it can be added to."""
        counts = self._count(self._named_by, owner_id)
        for name, each in self.lists.items():
            each.await_of(owner_id, is_open=is_open)
            each.counted.emit(counts[name])
        self._read_open()

    def seek(self, kind: str, record_id: UUID) -> None:
        """Open the tab of a kind and go to one of its records."""
        self.open_kind(kind)
        self.lists[kind].seek(record_id)

    def open_kind(self, kind: str) -> None:
        """Open the tab of a kind."""
        self.tabs.setCurrentIndex(list(self.lists).index(kind))

    def _add_list(self, context: UiContext, parts: CardListParts) -> CardList:
        made = (parts.make or CardList)(context, parts)
        place = self.tabs.addTab(parts.title)

        def tell(count: int) -> None:
            told = tr("{word} {count}", word=parts.title, count=count)
            self.tabs.setTabText(place, told if count else parts.title)

        made.counted.connect(tell)
        return made

    def _show_open(self) -> None:
        self._read_open()
        for each in self.lists.values():
            each.setVisible(each is self.open_list)

    def _read_open(self) -> None:
        if self.lists:
            self.open_list.read_awaited()

    def _begin(self) -> None:
        self.open_list.add()
