"""One sheet on screen: numbers recomputed as one types, marks, remarks, sign-off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kamdesk.domain.desk.duties import Standing
from kamdesk.domain.desk.members import POSTS
from kamdesk.domain.evaluations.cycle import ACTS, STATES, STEPS, Act
from kamdesk.domain.evaluations.drafts import SheetDraft
from kamdesk.domain.evaluations.sheets import SheetKind
from kamdesk.domain.records.formatting import format_date
from kamdesk.domain.shared.text import Message
from kamdesk.ui.evaluations.columns import STATE_CHIPS
from kamdesk.ui.evaluations.details import DetailPanel
from kamdesk.ui.evaluations.grids import EventsGrid, IndicatorGrid, MarksGrid
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.fields.fields import ChoiceBox
from kamdesk.ui.kit.look.labels import button, chip, label, set_chip, set_kind
from kamdesk.ui.kit.look.scrolling import ScrolledContent
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.verbs import reword

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kamdesk.domain.evaluations.cycle import Signature
    from kamdesk.domain.evaluations.sheets import EvaluationSheet
    from kamdesk.services.evaluations.evaluations import Evaluations
    from kamdesk.services.evaluations.sign_off import Offer
    from kamdesk.ui.kit.desk.context import UiContext

_LONGEST_REMARKS: Final = 500
_MARKS_WIDTH: Final = 228
_LEAST_WIDTH: Final = 480
"""Of the table of indicators, so that it is not scrolled sideways."""
_ACT_ICONS: Final = {
    Act.CONFIRM: "check",
    Act.REVIEW: "check",
    Act.SIGN: "sign",
    Act.LOCK: "lock",
    Act.SEND_BACK: "undo",
    Act.REVISE: "revise",
}


class SheetView(QWidget):
    """Shows and edits one revision of a sheet; the page carries out what is asked."""

    edited = Signal()
    act_asked = Signal(object)
    """The `Act` to carry out."""
    revision_asked = Signal(int)

    def __init__(self, context: UiContext, evaluations: Evaluations) -> None:
        super().__init__()
        self.draft: SheetDraft | None = None
        self.name = label(role="section")
        self.state = chip("")
        self.revision = ChoiceBox()
        self.revision.setAccessibleName(tr("版次"))
        self.info = label(role="secondary", wrap=True)
        self.notice = Notice()
        self.indicators = IndicatorGrid(context.messages)
        self.marks = MarksGrid(context.messages)
        self.events = EventsGrid(context.messages)
        self.details = DetailPanel(evaluations, context.preferences)
        self.missing = label(role="secondary", wrap=True)
        self.total = label(role="page-title")
        self.remarks = QLineEdit()
        self.remarks.setMaxLength(_LONGEST_REMARKS)
        self.remarks.setAccessibleName(tr("备注"))
        self.signatures = label(role="secondary", wrap=True)
        self.waiting = label(role="secondary", wrap=True)
        self.acts = {act: _act_button(act, tr(word)) for act, word in ACTS}
        self._lay_out()
        self._connect()

    def show_sheet(
        self, sheet: EvaluationSheet, revisions: tuple[tuple[int, str], ...], deadline: date
    ) -> None:
        """Show a sheet, its acts apart; ``deadline`` is the day the month's plan was due."""
        self.draft = draft = SheetDraft(sheet)
        self._show_head(sheet, revisions, deadline)
        self.notice.hide()
        self.indicators.show_draft(draft)
        self.marks.show_draft(draft)
        self.events.show_draft(draft)
        self.remarks.setText(sheet.remarks)
        self.remarks.setReadOnly(not draft.editable)
        first = next(
            (row for row in range(len(draft.figures().lines)) if self.indicators.indicator_at(row)), 0
        )
        with QSignalBlocker(self.indicators):
            self.indicators.setCurrentIndex(self.indicators.rows.index(first, 2))
        self._show_details()
        self._show_outcome()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Offer what whoever sits at the desk may do, for others as 代签, and say what waits for others."""
        offered = {offer.act: offer for offer in offers if offer.refusal is None}
        for act, verb in self.acts.items():
            if act in offered:
                _show_standing(verb, act, offered[act].standing)
            verb.setVisible(act in offered)
        refused = [offer.refusal for offer in offers[:1] if offer.refusal is not None]
        self.waiting.setText(tr(refused[0]) if refused else "")
        self.waiting.setVisible(bool(refused))

    @property
    def shows_newest(self) -> bool:
        """Whether no later revision of the sheet is known."""
        return self.revision.currentIndex() == self.revision.count() - 1

    @property
    def is_typing(self) -> bool:
        """Whether a cell is open, with text that is not in the draft yet."""
        return any(grid.is_typing for grid in (self.indicators, self.marks, self.events))

    def unsaved(self) -> bool:
        """Tell whether anything typed, readable or not, would be lost."""
        return self.draft is not None and (self.draft.dirty or self.problem() is not None)

    def problem(self) -> Message | None:
        """Say what was typed that cannot be read, if anything."""
        for grid in (self.indicators, self.marks, self.events):
            for (row, _key), text in grid.rows.problems().items():
                return Message("第{row}行：{problem}", row=row + 1, problem=text)
        return None

    def refuse(self, problem: Message) -> None:
        """Say why the sheet cannot go on as it is, and go to the cell where that can be mended."""
        self.notice.say(problem, tone="bad")
        for grid in (self.indicators, self.marks, self.events):
            fault = grid.rows.first_fault()
            if fault is not None:
                grid.go_to(*fault)
                return
        missing = self.marks.first_missing() if self.draft is not None and self.draft.editable else None
        if missing is not None:
            self.marks.go_to(*missing)

    def _show_head(
        self, sheet: EvaluationSheet, revisions: tuple[tuple[int, str], ...], deadline: date
    ) -> None:
        self.name.setText(f"{sheet.member.name}　{tr(dict(POSTS)[sheet.member.post])}")
        set_chip(self.state, tr(dict(STATES)[sheet.state]), STATE_CHIPS[sheet.state])
        with QSignalBlocker(self.revision):
            self.revision.clear()
            for number, _reason in revisions:
                self.revision.addItem(tr("第{revision}版", revision=number), number)
            self.revision.setCurrentIndex(self.revision.find_value(sheet.revision))
        self.revision.setVisible(len(revisions) > 1)
        parts = []
        if sheet.template.kind is SheetKind.SPECIALIST:
            parts.append(self._plan_words(sheet, deadline))
        parts.append(tr("考核标准第{number}版", number=sheet.template.number))
        if sheet.revision_reason:
            parts.append(tr("修订理由：{reason}", reason=sheet.revision_reason))
        self.info.setText("　".join(parts))
        self.signatures.setText("　".join(_signature_words(each) for each in sheet.signatures))

    def _plan_words(self, sheet: EvaluationSheet, deadline: date) -> str:
        due = format_date(deadline)
        handed_in = sheet.plan.handed_in_on if sheet.plan else None
        if handed_in is None:
            return tr("计划未提交（截止 {due}）", due=due)
        day = format_date(handed_in)
        if handed_in > deadline:
            return tr("计划 {day} 提交，迟交（截止 {due}）", day=day, due=due)
        return tr("计划 {day} 按时提交（截止 {due}）", day=day, due=due)

    def _show_outcome(self) -> None:
        draft = self.draft
        if draft is None:
            return
        figures = draft.figures()
        mark = f" {tr(figures.mark)}" if figures.mark else ""
        self.total.setText("—" if figures.total is None else f"{figures.total:f}{mark}")
        problems = () if draft.sheet.figures else tuple(draft.computed().problems.values())
        if problems:
            more = tr("等 {count} 项", count=len(problems)) if len(problems) > 1 else ""
            self.missing.setText(tr(problems[0]) + more)
        else:
            self.missing.setText("\n".join(figures.notes))
        self.missing.setVisible(bool(self.missing.text()))
        now = draft.computed().result
        if draft.sheet.figures is not None and now is not None and now.total != figures.total:
            self.notice.say(
                tr(
                    "确认之后计划或记录有变动，现在算得 {total} 分。要按新数考核，请退回修改或修订。",
                    total=now.total,
                ),
                tone="watch",
            )

    def _show_details(self) -> None:
        if self.draft is not None:
            index = self.indicators.currentIndex()
            self.details.show_number(
                self.draft.sheet,
                self.indicators.indicator_at(index.row()),
                planned=index.column() == 1,
            )

    def _on_edited(self) -> None:
        self.notice.hide()  # what it complained of may be mended now
        self.indicators.show_numbers()
        self.marks.show_scores()
        self._show_outcome()
        self.edited.emit()

    def _on_remarks(self, text: str) -> None:
        if self.draft is not None:
            self.draft.remarks = text
            self.edited.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        for widget in (self.name, self.state, self.revision):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self._caption(tr("总分")))
        head.addWidget(self.total)
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(self.marks)
        left.addWidget(self.events)
        left.addStretch(1)
        lower = QGridLayout()
        lower.setHorizontalSpacing(Space.L)
        lower.addLayout(left, 0, 0)
        lower.addWidget(self.details, 0, 1)
        lower.setColumnMinimumWidth(0, sizes().scaled(_MARKS_WIDTH))
        lower.setColumnStretch(0, 3)
        lower.setColumnStretch(1, 5)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self._caption(tr("备注")))
        foot.addWidget(self.remarks, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.S)
        column.setSpacing(Space.S)
        column.addStrut(sizes().scaled(_LEAST_WIDTH))
        column.addLayout(head)
        column.addWidget(self.info)
        column.addWidget(self.notice)
        column.addWidget(self.indicators)
        column.addWidget(self.missing)
        column.addLayout(lower, 1)
        column.addLayout(foot)
        scroll = ScrolledContent(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addLayout(self._act_row())

    def _act_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(Space.L, Space.XS, Space.L, Space.M)
        row.setSpacing(Space.S)
        row.addWidget(self.acts[Act.SEND_BACK])
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.signatures)
        said.addWidget(self.waiting)
        row.addLayout(said, 1)
        for act, verb in self.acts.items():
            if act is not Act.SEND_BACK:
                row.addWidget(verb)
        return row

    def _caption(self, text: str) -> QLabel:
        made = label(text, role="key")
        made.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        return made

    def _connect(self) -> None:
        for grid in (self.indicators, self.marks, self.events):
            grid.show_every_row()  # the room below belongs to the records
            grid.rows.edited.connect(lambda _rows: self._on_edited())
        self.indicators.selectionModel().currentChanged.connect(lambda _now, _before: self._show_details())
        self.remarks.textEdited.connect(self._on_remarks)
        self.revision.activated.connect(lambda _index: self.revision_asked.emit(self.revision.currentData()))
        for act, verb in self.acts.items():
            verb.clicked.connect(lambda _checked=False, act=act: self.act_asked.emit(act))


def _act_button(act: Act, text: str) -> QPushButton:
    """Return the button of an act; of those that lead forward only one is ever shown."""
    return button(text, icon_name=_ACT_ICONS[act], kind=_kind_of(act, Standing.OWN))


def _show_standing(verb: QPushButton, act: Act, standing: Standing) -> None:
    word = Message(dict(ACTS)[act])
    reword(verb, tr("代签：{act}", act=word) if standing is Standing.FOR_ANOTHER else tr(word))
    set_kind(verb, _kind_of(act, standing), _ACT_ICONS[act])


def _kind_of(act: Act, standing: Standing) -> Literal["plain", "primary"]:
    backward = act in {Act.SEND_BACK, Act.REVISE}
    return "plain" if backward or standing is Standing.FOR_ANOTHER else "primary"


def _signature_words(signature: Signature) -> str:
    words = tr(
        "{step}：{name} {day}",
        step=Message(dict(STEPS)[signature.step]),
        name=signature.shown_name,
        day=format_date(signature.signed_on.astimezone().date()),
    )
    return tr("{words}，理由：{reason}", words=words, reason=signature.reason) if signature.reason else words
