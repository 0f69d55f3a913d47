"""Chooses a month: one step back, one step on, or straight to any month of a year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from kamdesk.domain.readings.workdays import first_of, next_month, previous_month
from kamdesk.ui.kit.look.buttons import FlatButton
from kamdesk.ui.kit.look.labels import tool_button
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_MONTHS: Final = 12


class MonthChooser(QWidget):
    """Shows a month between two arrows; `changed` tells of the user's hand only."""

    changed = Signal(object)
    """First day of the month chosen."""

    def __init__(self, month: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._month = first_of(month)
        self.back = tool_button("chevron-left", tr("上个月"))
        self.on = tool_button("chevron-right", tr("下个月"))
        self.name = FlatButton()
        self.name.setAccessibleName(tr("月份"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        for widget in (self.back, self.name, self.on):
            row.addWidget(widget)
        self.back.clicked.connect(lambda: self._choose(previous_month(self._month)))
        self.on.clicked.connect(lambda: self._choose(next_month(self._month)))
        self.name.clicked.connect(self._open_year)
        self._show()

    @property
    def month(self) -> date:
        """The first day of the month shown."""
        return self._month

    def set_month(self, month: date) -> None:
        """Show a month without any signal."""
        self._month = first_of(month)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let PageUp and PageDown step through the months."""
        steps = {Qt.Key.Key_PageUp: previous_month, Qt.Key.Key_PageDown: next_month}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._choose(step(self._month))

    def _open_year(self) -> None:
        menu = QMenu(self)
        year = self._month.year
        for number in (year - 1, year + 1):
            there = self._month.replace(year=number)
            menu.addAction(tr("{year}年", year=number)).triggered.connect(
                lambda _checked=False, there=there: self._choose(there)
            )
        menu.addSeparator()
        for number in range(1, _MONTHS + 1):
            there = date(year, number, 1)
            action = menu.addAction(month_name(there))
            action.setCheckable(True)
            action.setChecked(there == self._month)
            action.triggered.connect(lambda _checked=False, there=there: self._choose(there))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.name.mapToGlobal(self.name.rect().bottomLeft()))

    def _choose(self, month: date) -> None:
        if month != self._month:
            self.set_month(month)
            self.changed.emit(month)

    def _show(self) -> None:
        self.name.setText(month_name(self._month))


def month_name(month: date) -> str:
    """Return a month in words: 2025年3月."""
    return tr("{year}年{month}月", year=month.year, month=month.month)
