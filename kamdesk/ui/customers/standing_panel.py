"""Grading and care on a customer's card: what the rules propose, calls that are due, decisions, the group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kamdesk.domain.customers.care_standard import MARKS
from kamdesk.domain.customers.grading import word_of_grade
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.standing import rolled_up
from kamdesk.domain.desk.members import POSTS
from kamdesk.domain.records.formatting import format_date, format_money, format_wan
from kamdesk.ui.kit.look.labels import button, chip, label
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from kamdesk.domain.customers.grading import GradeDecision
    from kamdesk.domain.customers.standing import CustomerStanding, GroupCompany
    from kamdesk.domain.customers.values import Customer

_MOST_DECISIONS: Final = 5
_TO_HUNDREDS: Final = -2  # two decimals of 万元
_STAGE: Final = CUSTOMER.field_named["life_stage"]
_RELATIONSHIP: Final = CUSTOMER.field_named["relationship"]


class StandingPanel(QWidget):
    """Shows where a customer stands; what is proposed can be decided or adopted from here."""

    grade_asked = Signal()
    adopted = Signal(str, object)
    """``(field name, value)`` that was proposed."""
    company_opened = Signal(object)
    """The id of a company of the group."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QGridLayout()
        self._rows.setColumnStretch(1, 1)
        self._rows.setHorizontalSpacing(Space.M)
        self._rows.setVerticalSpacing(Space.XS)
        self.overdue = chip(tr("拜访逾期"), "watch")
        self.responsible = label(wrap=True)
        self.grade, self.stage, self.relationship = (label(wrap=True) for _ in range(3))
        self.call, self.care, self.marks = (label(wrap=True) for _ in range(3))
        self.decisions, self.group = label(wrap=True), label(wrap=True)
        self.decide = button(tr("定级…"), kind="link")
        self.take_stage, self.take_relationship = (button(tr("采用"), kind="link") for _ in range(2))
        self.companies = QVBoxLayout()
        self.companies.setSpacing(0)
        self._keys: dict[QLabel, QLabel] = {}
        self._lay_out()
        self.decide.clicked.connect(self.grade_asked)
        self.take_stage.clicked.connect(lambda: self._adopt("life_stage"))
        self.take_relationship.clicked.connect(lambda: self._adopt("relationship"))
        self._proposed: dict[str, object] = {}

    def show_standing(self, customer: Customer, standing: CustomerStanding, *, is_open: bool) -> None:
        """Show where a customer stands; ``is_open`` says whether anything can be decided."""
        self._proposed = {"life_stage": standing.stage.stage, "relationship": standing.relationship}
        self._show(self.responsible, "" if standing.responsible is None else tr(standing.responsible))
        self._show_proposals(customer, standing, is_open=is_open)
        self._show_care(customer, standing)
        lines = [_told(each) for each in standing.decisions[:_MOST_DECISIONS]]
        self._show(self.decisions, "\n".join(lines))
        self._show_group(standing)

    def _show_proposals(self, customer: Customer, standing: CustomerStanding, *, is_open: bool) -> None:
        proposal = standing.grade
        words = tr("建议{grade}：{why}", grade=tr(word_of_grade(proposal.grade)), why=proposal.why)
        if proposal.grade is customer.grade:
            words = tr(
                "{grade}，与规则一致：{why}", grade=tr(word_of_grade(customer.grade)), why=proposal.why
            )
        self._show(self.grade, words)
        self.decide.setVisible(is_open)
        stage = tr(_STAGE.word_for(standing.stage.stage))
        why = standing.stage.why
        agrees = customer.life_stage is standing.stage.stage
        words = tr("{grade}，与规则一致：{why}", grade=stage, why=why)
        self._show(self.stage, words if agrees else tr("建议{stage}：{why}", stage=stage, why=why))
        self.take_stage.setVisible(is_open and customer.life_stage is not standing.stage.stage)
        differs = customer.relationship is not standing.relationship
        word = tr(_RELATIONSHIP.word_for(standing.relationship))
        self._show(self.relationship, tr("按合同与成交应为{word}", word=word) if differs else "")
        self.take_relationship.setVisible(is_open and differs)

    def _show_care(self, customer: Customer, standing: CustomerStanding) -> None:
        standard, call = standing.standard, standing.call
        care = standard.care_of(customer.grade)
        said = [tr(call.words)]
        if care.caller is not None:
            said.append(tr("由{post}拜访", post=tr(dict(POSTS)[care.caller])))
        if care.budget is not None:
            said.append(tr("每个节日预算 {amount} 元", amount=format_money(care.budget)))
        self._show(self.call, tr("；").join(said))
        self.overdue.setVisible(call.is_overdue)
        self._show(self.care, standard.way_of_care(customer.life_stage or standing.stage.stage))
        marks = []
        for name in MARKS:
            mark = getattr(customer, name)
            if mark is not None:
                field = tr(CUSTOMER.field_named[name].label)
                meaning = standard.word_of_mark(name, mark)
                words = tr("{field} {mark}（{meaning}）", field=field, mark=mark, meaning=meaning)
                marks.append(words if meaning else f"{field} {mark}")
        self._show(self.marks, " · ".join(marks))

    def _show_group(self, standing: CustomerStanding) -> None:
        while (item := self.companies.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        group = standing.group
        signed, bought, owed = rolled_up(group)
        words = tr(
            "下属公司 {count} 家；全集团近12个月合同额 {signed} 万元，交易额 {bought} 万元，应收 {owed} 万元",
            count=len(group) - 1,
            signed=_wan(signed),
            bought=_wan(bought),
            owed=_wan(owed),
        )
        self._show(self.group, words if group else "")
        for company in group[1:]:
            self.companies.addLayout(_company_row(company, self.company_opened.emit))

    def _show(self, value: QLabel, words: str) -> None:
        value.setText(words)
        for each in (value, self._keys[value]):
            each.setVisible(bool(words))

    def _adopt(self, name: str) -> None:
        self.adopted.emit(name, self._proposed[name])

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(tr("定级与维护"), role="section"))
        head.addWidget(self.overdue)
        head.addStretch(1)
        rows = (
            (tr("负责人"), self.responsible, None),
            (tr("客户级别"), self.grade, self.decide),
            (tr("生命周期"), self.stage, self.take_stage),
            (tr("合作关系"), self.relationship, self.take_relationship),
            (tr("拜访"), self.call, None),
            (tr("维护方式"), self.care, None),
            (tr("评分"), self.marks, None),
            (tr("定级记录"), self.decisions, None),
            (tr("集团"), self.group, None),
        )
        for number, (key, value, verb) in enumerate(rows):
            self._keys[value] = label(key, role="key")
            top = Qt.AlignmentFlag.AlignTop
            self._rows.addWidget(self._keys[value], number, 0, top)
            self._rows.addWidget(value, number, 1, top)
            if verb is not None:
                self._rows.addWidget(verb, number, 2, top)
        self._rows.addLayout(self.companies, len(rows), 1, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addLayout(self._rows)


def _told(decision: GradeDecision) -> str:
    """Return a decision in one line."""
    words = tr(
        "{day} {before} → {after} · {author}",
        day=format_date(decision.decided_on),
        before=tr(word_of_grade(decision.before)),
        after=tr(word_of_grade(decision.after)),
        author=decision.author or tr("未记名"),
    )
    if decision.is_against_proposal:
        words = tr("{words}（与建议不同）", words=words)
    return tr("{words} · {reason}", words=words, reason=decision.reason) if decision.reason else words


def _company_row(company: GroupCompany, opened: Callable[[object], None]) -> QHBoxLayout:
    """Return one company of the group with its figures; its name opens it."""
    name = button(company.name, kind="link")
    name.clicked.connect(lambda: opened(company.id))
    figures = tr(
        "合同 {signed} · 交易 {bought} · 应收 {owed} 万元",
        signed=_wan(company.signed),
        bought=_wan(company.bought),
        owed=_wan(company.owed),
    )
    row = QHBoxLayout()
    row.addWidget(name)
    row.addWidget(label(figures, role="secondary"), 1)
    return row


def _wan(amount: Decimal | None) -> str:
    return "—" if amount is None else format_wan(round(amount, _TO_HUNDREDS))
