"""The choice of records that fill a form of the gallery: those of a month, or of a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.shared.text import Message, term
from kamdesk.ui.kit.fields.filter_line import width_of_words
from kamdesk.ui.kit.fields.finding import References
from kamdesk.ui.kit.fields.month_chooser import MonthChooser
from kamdesk.ui.kit.fields.reference_editors import ReferencePicker
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from kamdesk.domain.printing.catalogue import FormEntry, FormMode
    from kamdesk.ui.kit.fields.finding import Finder

_WIDTH: Final = 180
_CUSTOMER: Final = Field("customer_id", term("客户"), "", FieldKind.REFERENCE, to="customer")


class RecordChoice(QWidget):
    """Offers what can be chosen for a form: its month, one customer or all, or nothing."""

    def __init__(self, finder: Finder, today: date) -> None:
        super().__init__()
        self.month = MonthChooser(today)
        self.month.setToolTip(tr("填入哪个月的数据"))
        self.customer = ReferencePicker(_CUSTOMER, References(finder, lambda _: {}, lambda *_: ""))
        self.customer.picker.setPlaceholderText(tr("全部客户，或找一位"))
        self.customer.picker.setClearButtonEnabled(True)
        self.customer.setFixedWidth(max(sizes().scaled(_WIDTH), width_of_words(self.customer.picker)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.month)
        row.addWidget(self.customer)
        self.offer(None)

    def offer(self, entry: FormEntry | None) -> None:
        """Show what can be chosen for this form; a filled form without month is one of customers."""
        is_filled = entry is not None and "filled" in entry.modes
        is_monthly = entry is not None and entry.is_monthly
        self.setVisible(is_filled)
        self.month.setVisible(is_monthly)
        self.customer.setVisible(is_filled and not is_monthly)

    def request(self, entry: FormEntry, mode: FormMode) -> PrintRequest | None:
        """Return the request for the print dialog; None, after a message, for an unknown customer."""
        if entry.is_monthly:
            return PrintRequest((entry.id,), month=self.month.month, mode=mode)
        if mode != "filled":
            return PrintRequest((entry.id,), mode=mode)
        picker = self.customer.picker
        if picker.text().strip() and picker.record_id is None:
            self.customer.show_problem(Message("没有找到这位客户。"))
            picker.setFocus()
            return None
        self.customer.show_problem(None)
        return PrintRequest((entry.id,), this=picker.record_id, mode=mode)
