"""The choice of records that fill a form of the gallery: of a month, a customer, or one of our people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kamdesk.domain.printing.form_ids import OF_STAFF
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
_PERSON: Final = Field("person_id", term("本公司人员"), "", FieldKind.REFERENCE, to="staff_person")


class RecordChoice(QWidget):
    """Offers what can be chosen for a form: its month, one customer or person or all, or nothing."""

    def __init__(self, finder: Finder, today: date) -> None:
        super().__init__()
        self.month = MonthChooser(today)
        self.month.setToolTip(tr("填入哪个月的数据"))
        self.customer = _picker(_CUSTOMER, finder, tr("全部客户，或找一位"))
        self.person = _picker(_PERSON, finder, tr("全部人员，或找一位"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.month)
        row.addWidget(self.customer)
        row.addWidget(self.person)
        self.offer(None)

    def offer(self, entry: FormEntry | None) -> None:
        """Show what can be chosen for this form; one without month is about customers or our people."""
        is_filled = entry is not None and "filled" in entry.modes
        is_monthly = entry is not None and entry.is_monthly
        self.setVisible(is_filled)
        self.month.setVisible(is_monthly)
        is_of_staff = entry is not None and entry.id in OF_STAFF
        self.customer.setVisible(is_filled and not is_monthly and not is_of_staff)
        self.person.setVisible(is_filled and is_of_staff)

    def request(self, entry: FormEntry, mode: FormMode) -> PrintRequest | None:
        """Return the request for the print dialog; None, after a message, for an unknown name."""
        if entry.is_monthly:
            return PrintRequest((entry.id,), month=self.month.month, mode=mode)
        if mode != "filled":
            return PrintRequest((entry.id,), mode=mode)
        is_of_staff = entry.id in OF_STAFF
        editor = self.person if is_of_staff else self.customer
        picker = editor.picker
        if picker.text().strip() and picker.record_id is None:
            unknown = Message("没有找到这位人员。") if is_of_staff else Message("没有找到这位客户。")
            editor.show_problem(unknown)
            picker.setFocus()
            return None
        editor.show_problem(None)
        return PrintRequest((entry.id,), this=picker.record_id, mode=mode)


def _picker(field: Field, finder: Finder, all_meant: str) -> ReferencePicker:
    """Return a picker whose empty line means all."""
    made = ReferencePicker(field, References(finder, lambda _: {}, lambda *_: ""))
    made.picker.setPlaceholderText(all_meant)
    made.picker.setClearButtonEnabled(True)
    made.setFixedWidth(max(sizes().scaled(_WIDTH), width_of_words(made.picker)))
    return made
