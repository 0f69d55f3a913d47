"""The panel 服务标准: hours by grade and severity, and those that single customers have instead."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.customers.fields import GRADES
from kamdesk.domain.customers.values import Grade
from kamdesk.domain.desk.news import OCCUPANT
from kamdesk.domain.service.requests import Severity
from kamdesk.domain.service.standard import ServiceStandard
from kamdesk.domain.service.standard_draft import StandardDraft
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.desk.settings_panel import SettingsPanel
from kamdesk.ui.kit.fields.record_picker import RecordPicker
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.fitting import Scrolled
from kamdesk.ui.kit.look.labels import button, card, label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.service.hours_grid import HoursGrid, HoursRow

if TYPE_CHECKING:
    from uuid import UUID

    from kamdesk.services.service.standards import ServiceStandards
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.fields.finding import Finder

_WIDEST: Final = 960
_PICKER: Final = 280
_CONCERNS: Final = frozenset({"setting", "member", "customer", OCCUPANT})


class StandardPanel(SettingsPanel):
    """Edits a draft of the service standard; whoever may not change it reads it, with the reason."""

    saved = Signal()

    def __init__(self, context: UiContext, standards: ServiceStandards, finder: Finder) -> None:
        super().__init__(tr("服务标准"))
        self._context, self._standards = context, standards
        self._draft = StandardDraft(ServiceStandard())
        self._damaged = False
        self.reason = label(role="advice", wrap=True)
        self.notice = Notice()
        self.grades, self.customers = HoursGrid(), HoursGrid()
        self.picker = RecordPicker(finder, "customer")
        self.picker.setAccessibleName(tr("添加有单独时限的客户"))
        self.save_button = button(tr("保存服务标准"), kind="primary")
        self.defaults_button = button(tr("恢复默认"))
        self.discard_button = button(tr("放弃修改"))
        self._build_layout()
        self._connect()
        self.discard()

    @override
    def unsaved(self) -> bool:
        return self._draft.dirty

    @override
    def save(self) -> bool:
        problems = dict(self._draft.problems())
        is_wrong = self.grades.complain(problems)
        if is_wrong or self.customers.complain(problems):
            return False
        try:
            self._standards.change(self._draft.changes())
        except UserError as problem:
            self._context.messages.error(self, problem)
            return False
        self.discard()
        self._context.messages.toast(Message("服务标准已保存。"))
        self.saved.emit()
        return True

    @override
    def discard(self) -> None:
        """Show the standard in force, forgetting what was typed."""
        self._damaged = False
        self.notice.hide()
        try:
            standard = self._standards.standard()
        except UserError as problem:
            self._damaged, standard = True, ServiceStandard()
            self.notice.say(problem.message, tone="bad")
        self._draft = StandardDraft(standard)
        self._show()

    def _connect(self) -> None:
        for grid in (self.grades, self.customers):
            grid.edited.connect(self._show_state)
        self.customers.remove_asked.connect(self._remove)
        self.picker.chosen.connect(self._add)
        self.save_button.clicked.connect(self.save)
        self.defaults_button.clicked.connect(self._take_defaults)
        self.discard_button.clicked.connect(self.discard)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save_button.click)
        self._context.changes.changed.connect(self._on_changed)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        """Follow what was changed elsewhere, by undo for one; what is being typed stays."""
        if not kinds & _CONCERNS:
            return
        if self.unsaved():
            self._show()
        else:
            self.discard()

    def _show(self) -> None:
        """Show the draft, to be edited by those who may."""
        refusal = self._standards.refusal()
        self._read_only = refusal is not None
        self.reason.setText("" if refusal is None else tr(refusal))
        self.reason.setVisible(self._read_only)
        grades = [HoursRow(grade, tr(word)) for grade, word in GRADES]
        self.grades.show_rows(grades, self._draft, read_only=self._read_only)
        self.customers.show_rows(self._customer_rows(), self._draft, read_only=self._read_only)
        has_customers = bool(self._draft.customers)
        self.customers.setVisible(has_customers)
        self._nobody.setVisible(not has_customers)
        self._adding.setVisible(not self._read_only)
        for verb in (self.save_button, self.defaults_button, self.discard_button):
            verb.setVisible(not self._read_only)
        after = (self.picker, self.save_button, self.defaults_button, self.discard_button)
        for before, behind in pairwise((*self.grades.in_order, *self.customers.in_order, *after)):
            QWidget.setTabOrder(before, behind)
        self._show_state()

    def _customer_rows(self) -> list[HoursRow]:
        known, table = self._standards.customers(self._draft.customers), self._draft.saved.table
        rows = []
        for customer_id in self._draft.customers:
            customer = known.get(customer_id)
            grade = (customer.grade if customer else None) or Grade.C
            name = customer.short_name or customer.name if customer else tr("已删除的客户")
            rows.append(HoursRow(customer_id, name, tuple(table[grade, severity] for severity in Severity)))
        return rows

    def _show_state(self) -> None:
        unchanged = "" if self._draft.dirty else tr("没有要保存的改动。")
        allow(self.save_button, "" if self._damaged else unchanged)
        allow(self.discard_button, unchanged)
        allow(self.defaults_button, tr("现在就是程序自带的标准。") if self._draft.is_shipped else "")

    def _take_defaults(self) -> None:
        self._draft.take_shipped()
        self._show()
        self.grades.begin(Grade.A)

    def _add(self, customer_id: UUID | None) -> None:
        if customer_id is None:
            return
        self.picker.set_record(None)
        self._draft.add_customer(customer_id)
        self._show()
        self.customers.begin(customer_id)

    def _remove(self, customer_id: UUID) -> None:
        self._draft.remove_customer(customer_id)
        self._show()
        self.picker.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_layout(self) -> None:
        self._nobody = label(tr("目前没有，所有客户都按级别。"), role="secondary", wrap=True)
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, Space.S, 0)
        content.setSpacing(Space.M)
        content.addWidget(self._table())
        content.addWidget(self._own_hours())
        content.addStretch(1)
        area = Scrolled(content)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verbs = QHBoxLayout()
        self.verbs.setSpacing(Space.S)
        for verb in (self.save_button, self.defaults_button, self.discard_button):
            self.verbs.addWidget(verb)
        self.verbs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.M)
        for widget in (self.reason, self.notice):
            column.addWidget(widget)
        column.addWidget(area, 1)
        column.addLayout(self.verbs)

    def _table(self) -> QFrame:
        frame, inside = card()
        frame.setMaximumWidth(sizes().scaled(_WIDEST))
        inside.addWidget(
            _words(
                tr(
                    "自收到诉求起，在多少个工作小时之内首次答复、办结。没有定级的客户按C级。"
                    "改动用于以后登记的诉求，已经登记的期限不变。"
                )
            )
        )
        inside.addWidget(self.grades)
        return frame

    def _own_hours(self) -> QFrame:
        frame, inside = card()
        frame.setMaximumWidth(sizes().scaled(_WIDEST))
        inside.addWidget(label(tr("有单独时限的客户"), role="section"))
        inside.addWidget(_words(tr("与客户另有约定的写在这里；空着的格子按客户的级别（灰色数字）。")))
        inside.addWidget(self._nobody)
        inside.addWidget(self.customers)
        self.picker.setMaximumWidth(sizes().scaled(_PICKER))
        self._adding = QWidget()
        row = QHBoxLayout(self._adding)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(label(tr("添加客户"), role="key"))
        row.addWidget(self.picker, 1)
        row.addStretch(1)
        inside.addWidget(self._adding)
        return frame


def _words(text: str) -> QLabel:
    return label(text, role="secondary", wrap=True)
