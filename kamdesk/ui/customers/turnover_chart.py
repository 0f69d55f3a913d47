"""Two years of shipments and sales on a customer's card, month by month."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kamdesk.domain.customers.examinations import month_in_words
from kamdesk.domain.records.formatting import format_wan, wan_from_yuan
from kamdesk.ui.kit.desk.painting import OncePainted
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.domain.customers.turnover import MonthTurnover
    from kamdesk.services.reports.charts import ChartData
    from kamdesk.ui.kit.charts.month_chart import MonthChart

_DEPTH: Final = 164  # pixels
_LABELLED: Final = 3  # every third month, January among them
_TO_HUNDREDS: Final = -2  # two decimals of 万元


class TurnoverChart(QWidget):
    """Draws the months as bars once its place is in sight; a month read stands in words beside the title."""

    def __init__(self) -> None:
        super().__init__()
        self._months: Sequence[MonthTurnover] = ()
        self._is_awaited = False
        self.chart: MonthChart | None = None
        self.said = label(role="secondary", wrap=True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.nothing = label(tr("近24个月没有发货，也没有成交。"), role="secondary", wrap=True)
        head = QHBoxLayout()
        head.addWidget(label(tr("近24个月发货与成交"), role="section"))
        head.addWidget(self.said, 1)
        self._room = QWidget()
        self._place = QVBoxLayout(self._room)
        self._place.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self._room)

    def show_months(self, months: Sequence[MonthTurnover]) -> None:
        """Show these months, which follow each other; none of them says that there is nothing."""
        if months == self._months and self.chart is not None:
            return
        self._months = months
        self.nothing.setVisible(not months)
        self._say(-1)
        self._room.setVisible(bool(months))
        self._room.setFixedHeight(sizes().scaled(_DEPTH))
        if not months:
            return
        if self.chart is not None:
            self.chart.show_data(_data(months), [_words(each) for each in months])
        elif not self._is_awaited:
            self._is_awaited = True
            OncePainted(self, self._draw)

    def _draw(self) -> None:
        from kamdesk.ui.kit.charts.month_chart import MonthChart  # the card need not wait for it

        self._is_awaited = False
        if not self._months:
            return
        words = [_words(each) for each in self._months]
        self.chart = MonthChart(tr("近24个月发货与成交"), _data(self._months), words)
        self.chart.entry_read.connect(self._say)
        self._place.addWidget(self.chart)

    def _say(self, at: int) -> None:
        """Say a month in words, or what all of them come to."""
        months = self._months
        if not months:
            self.said.setText("")
        elif at >= 0:
            self.said.setText(_words(months[at]))
        else:
            sent = sum((each.sent for each in months), Decimal(0))
            sold = sum((each.sold for each in months), Decimal(0))
            self.said.setText(tr("合计发货 {sent} 万元，成交 {sold} 万元", sent=_wan(sent), sold=_wan(sold)))


def _data(months: Sequence[MonthTurnover]) -> ChartData:
    from kamdesk.services.reports.charts import ChartData  # as above

    entries = [
        {"label": _label(each), "sent": wan_from_yuan(each.sent), "sold": wan_from_yuan(each.sold)}
        for each in months
    ]
    return ChartData("bars", "", entries, {"sent": tr("发货额"), "sold": tr("成交额")}, unit=tr("万元"))


def _label(each: MonthTurnover) -> str:
    """Return what stands below a month: in January the year, so that two of the same name are told apart."""
    month = each.month.month
    if month == 1:
        return tr("{year}年", year=each.month.year)
    return tr("{month}月", month=month) if month % _LABELLED == 1 else ""


def _words(each: MonthTurnover) -> str:
    month = tr(month_in_words(each.month))
    return tr(
        "{month}：发货 {sent} 万元，成交 {sold} 万元", month=month, sent=_wan(each.sent), sold=_wan(each.sold)
    )


def _wan(amount: Decimal) -> str:
    return format_wan(round(amount, _TO_HUNDREDS))
