"""The days of which a list shows the records: one month, or all."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from kamdesk.domain.readings.workdays import first_of, next_month
from kamdesk.ui.kit.fields.month_chooser import MonthChooser
from kamdesk.ui.kit.look.labels import fit_to_words
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from datetime import date


class MonthSpan(QWidget):
    """A month to leaf through, and a tick for all months."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.month = MonthChooser(today)
        self.every_month = QCheckBox(tr("全部月份"))
        fit_to_words(self.every_month)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.month)
        row.addWidget(self.every_month)
        self.month.changed.connect(lambda _month: self._on_month())
        self.every_month.clicked.connect(lambda _checked: self.changed.emit())

    @property
    def days(self) -> tuple[date | None, date | None]:
        """The first and the last day; None where nothing bounds them."""
        if self.every_month.isChecked():
            return None, None
        return self.month.month, next_month(self.month.month) - timedelta(days=1)

    def shows_month_of(self, day: date) -> bool:
        """Say whether the month of a day is shown, and no other."""
        return self.days[0] == first_of(day)

    def show_month_of(self, day: date) -> None:
        """Go to the month of a day without any signal."""
        self.every_month.setChecked(False)
        self.month.set_month(first_of(day))

    def show_day(self, day: date) -> bool:
        """Go to the month of a day without any signal, where it is not shown; say whether one had to."""
        first, last = self.days
        if first is None or last is None or first <= day <= last:
            return False
        self.month.set_month(first_of(day))
        return True

    def _on_month(self) -> None:
        self.every_month.setChecked(False)
        self.changed.emit()
