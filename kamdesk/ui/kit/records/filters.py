"""Filters of a list: one button a column, which offers the values that occur there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)
from typing_extensions import override

from kamdesk.domain.records.listing import Facet
from kamdesk.ui.kit.look.buttons import Button
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.labels import button, tip_of
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

_SEARCHED_FROM: Final = 12  # so many values that one would rather type than look
_MOST_LINES: Final = 12
_WIDTH: Final = 220


class FacetButton(Button):
    """Says by what a column is filtered, and opens the choice of its values."""

    changed = Signal()

    def __init__(
        self, title: str, facets: Callable[[], Sequence[Facet]], word_for: Callable[[object], str]
    ) -> None:
        super().__init__(title)
        self._title = title
        self._facets = facets
        self._word_for = word_for
        self._accepted: frozenset[object] = frozenset()
        self._words: dict[object, str] = {}
        self.setProperty("kind", "plain")
        self.setCheckable(True)
        self.setIcon(icon("chevron-down"))
        self.setIconSize(QSize(Space.M, Space.M))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the sign stands behind the word
        self.setAccessibleName(tr("按{column}筛选", column=title))
        self.clicked.connect(self.open)
        self.choice: FacetChoice | None = None

    @property
    def accepted(self) -> frozenset[object]:
        """The values chosen; none means that every value will do."""
        return self._accepted

    def set_accepted(self, accepted: frozenset[object]) -> None:
        """Choose values without any signal."""
        self._accepted = accepted
        self._show_choice()

    def recall(self, texts: Sequence[object]) -> None:
        """Choose the values that were written as these texts, as far as they occur; without any signal."""
        found = self._facets()
        self._words |= {facet.value: facet.word for facet in found}
        wanted = {None if text is None else str(text) for text in texts}
        chosen = (facet.value for facet in found)
        self.set_accepted(frozenset(one for one in chosen if (None if one is None else str(one)) in wanted))

    def open(self) -> None:
        """Offer the values that occur now, and those chosen."""
        self._show_choice()
        found = list(self._facets())
        self._words |= {facet.value: facet.word for facet in found}
        missing = self._accepted - {facet.value for facet in found}
        found += [Facet(value, self._words[value], 0) for value in missing]
        menu = QMenu(self)
        menu.setLayoutDirection(QGuiApplication.layoutDirection())  # not the button's own
        self.choice = FacetChoice(found, self._accepted)
        self.choice.changed.connect(self._on_choice_changed)
        self.choice.finished.connect(menu.close)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(self.choice)
        menu.addAction(holder)
        menu.aboutToHide.connect(self._forget_choice)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        self.choice.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_choice_changed(self) -> None:
        if self.choice is not None:
            self._accepted = self.choice.accepted()
            self._show_choice()
            self.changed.emit()

    def _forget_choice(self) -> None:
        self.choice = None

    def _show_choice(self) -> None:
        self.setChecked(bool(self._accepted))
        for value in self._accepted - self._words.keys():
            self._words[value] = self._word_for(value)
        words = [tr(self._words[value]) or tr("未填写") for value in self._accepted]
        if not words:
            self.setText(self._title)
        elif len(words) == 1:
            short = self.fontMetrics().elidedText(words[0], Qt.TextElideMode.ElideRight, sizes().scaled(80))
            self.setText(f"{self._title}: {short}")
        else:
            self.setText(f"{self._title} ({len(words)})")
        self.setToolTip(tip_of(tr("、").join(words)))


class _FindLine(QLineEdit):
    """A line whose arrow key leads down into the list below it."""

    left_downwards = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)


class FacetChoice(QWidget):
    """The values of one column to tick, each with its count; a line to find one among many."""

    changed = Signal()
    finished = Signal()

    def __init__(self, facets: Sequence[Facet], accepted: frozenset[object]) -> None:
        super().__init__()
        self.find_line = _FindLine()
        self.find_line.setPlaceholderText(tr("查找"))
        self.find_line.setAccessibleName(tr("查找"))
        self.find_line.setVisible(len(facets) > _SEARCHED_FROM)
        self.values = QListWidget()
        self.values.setProperty("framed", "false")
        self.values.setUniformItemSizes(True)
        for facet in sorted(facets, key=lambda one: one.value not in accepted):  # what is ticked, first
            self._add(facet, ticked=facet.value in accepted)
        clear = button(tr("清除"), kind="link")
        clear.clicked.connect(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        column.setSpacing(Space.XS)
        column.addWidget(self.find_line)
        column.addWidget(self.values)
        column.addWidget(clear)
        self.setFixedWidth(sizes().scaled(_WIDTH))
        lines = max(1, min(len(facets), _MOST_LINES))
        self.values.setFixedHeight(lines * sizes().row + 2 * Space.XS)
        self.setFocusProxy(self.find_line if len(facets) > _SEARCHED_FROM else self.values)
        self.find_line.textChanged.connect(self._narrow)
        self.find_line.left_downwards.connect(self._enter_values)
        self.values.itemChanged.connect(lambda _item: self.changed.emit())
        self.values.itemActivated.connect(self._toggle)

    def accepted(self) -> frozenset[object]:
        """Return the values ticked."""
        items = (self.values.item(place) for place in range(self.values.count()))
        return frozenset(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )

    def _add(self, facet: Facet, *, ticked: bool) -> None:
        word = tr(facet.word) if facet.word else tr("未填写")
        item = QListWidgetItem(f"{word}  ({facet.count:,})")
        item.setSizeHint(QSize(0, sizes().row))
        item.setData(Qt.ItemDataRole.UserRole, facet.value)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.values.addItem(item)

    def _narrow(self, text: str) -> None:
        from kamdesk.domain.readings.finding import is_found

        for place in range(self.values.count()):
            item = self.values.item(place)
            item.setHidden(bool(text.strip()) and not is_found(text, item.text()))

    def _enter_values(self) -> None:
        """Go on from the line to the first value that it leaves."""
        places = range(self.values.count())
        first = next((place for place in places if not self.values.item(place).isHidden()), -1)
        self.values.setCurrentRow(first)
        self.values.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle(self, item: QListWidgetItem) -> None:
        ticked = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)

    def _clear(self) -> None:
        with QSignalBlocker(self.values):
            for place in range(self.values.count()):
                self.values.item(place).setCheckState(Qt.CheckState.Unchecked)
        self.changed.emit()
        self.finished.emit()
