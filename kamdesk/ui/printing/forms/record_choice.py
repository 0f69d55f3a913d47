"""The choice of records that fill a form of the gallery: of a month, a day, a customer or our people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kamdesk.domain.printing.form_ids import OF_STAFF
from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.shared.text import Message, term
from kamdesk.ui.kit.fields.editors import comfortable_width
from kamdesk.ui.kit.fields.fields import LineEditor
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
_MEMBER: Final = Field("member_id", term("成员"), "", FieldKind.MEMBER)
_DAY: Final = Field("day", term("日期"), "", FieldKind.DATE, required=True)


class RecordChoice(QWidget):
    """Offers what can be chosen for a form: its month, its day and member, a customer or person."""

    def __init__(self, finder: Finder, today: date) -> None:
        super().__init__()
        self.month = MonthChooser(today)
        self.month.setToolTip(tr("填入哪个月的数据"))
        self.day = LineEditor(_DAY)
        self.day.setToolTip(tr("填入哪一天的数据，周报为这一天所在的一周"))
        self.day.set_value(today)
        self.day.setFixedWidth(comfortable_width(_DAY))
        self.member = _picker(_MEMBER, finder, tr("全部成员，或找一位"))
        self.customer = _picker(_CUSTOMER, finder, tr("全部客户，或找一位"))
        self.person = _picker(_PERSON, finder, tr("全部人员，或找一位"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for choice in (self.month, self.day, self.member, self.customer, self.person):
            row.addWidget(choice)
        self.offer(None)

    def offer(self, entry: FormEntry | None) -> None:
        """Show what can be chosen for this form; one without month or day is about customers or people."""
        is_filled = entry is not None and "filled" in entry.modes
        is_monthly = entry is not None and entry.is_monthly
        is_daily = entry is not None and entry.is_daily
        self.setVisible(is_filled)
        self.month.setVisible(is_monthly)
        self.day.setVisible(is_daily)
        self.member.setVisible(is_daily)
        is_of_staff = entry is not None and entry.id in OF_STAFF
        self.customer.setVisible(is_filled and not (is_monthly or is_daily or is_of_staff))
        self.person.setVisible(is_filled and is_of_staff)

    def request(self, entry: FormEntry, mode: FormMode) -> PrintRequest | None:
        """Return the request for the print dialog; None, after a message, where a choice is not clear."""
        if entry.is_monthly:
            return PrintRequest((entry.id,), month=self.month.month, mode=mode)
        if mode != "filled":
            return PrintRequest((entry.id,), mode=mode)
        if entry.is_daily:
            return self._of_day(entry, mode)
        is_of_staff = entry.id in OF_STAFF
        choice = self.person if is_of_staff else self.customer
        unknown = Message("没有找到这位人员。") if is_of_staff else Message("没有找到这位客户。")
        if not _is_clear(choice, unknown):
            return None
        return PrintRequest((entry.id,), this=choice.picker.record_id, mode=mode)

    def _of_day(self, entry: FormEntry, mode: FormMode) -> PrintRequest | None:
        problem = self.day.problem()
        self.day.show_problem(problem)
        if problem is not None:
            self.day.setFocus()
            return None
        if not _is_clear(self.member, Message("没有找到这位成员。")):
            return None
        day = cast("date", self.day.value())
        return PrintRequest((entry.id,), this=self.member.picker.record_id, mode=mode, day=day)


def _picker(field: Field, finder: Finder, hint: str) -> ReferencePicker:
    choice = ReferencePicker(field, References(finder, lambda _: {}, lambda *_: ""))
    choice.picker.setPlaceholderText(hint)
    choice.picker.setClearButtonEnabled(True)
    choice.setFixedWidth(max(sizes().scaled(_WIDTH), width_of_words(choice.picker)))
    return choice


def _is_clear(choice: ReferencePicker, problem: Message) -> bool:
    """Tell whether somebody is found, or nobody looked for; else say so beside the field."""
    is_lost = bool(choice.picker.text().strip()) and choice.picker.record_id is None
    choice.show_problem(problem if is_lost else None)
    if is_lost:
        choice.picker.setFocus()
    return not is_lost
