"""How an approval stands and what may be done about it: verbs of a dialog, lines that tell its course."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from kamdesk.domain.company.approval import DECISIONS, ApprovalState, Decision
from kamdesk.domain.desk.duties import Standing
from kamdesk.domain.desk.members import POSTS
from kamdesk.domain.records.drafts import FieldsDraft
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.formatting import format_date
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.fitting import TwoEnds
from kamdesk.ui.kit.look.flow_row import EndFlow, LineFlow
from kamdesk.ui.kit.look.labels import button
from kamdesk.ui.kit.look.moments import this_day
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.record_dialog import RecordDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QLayout, QPushButton, QWidget

    from kamdesk.domain.company.approval import ApprovalCourse, ApprovalStep
    from kamdesk.services.company.approvals import Approvals
    from kamdesk.ui.kit.desk.context import UiContext

_ON_PAPER: Final = (Field("decided_on", term("签字日期"), "", FieldKind.DATE, required=True),)
_WITH_REQUESTER: Final = frozenset({ApprovalState.SUBMITTED, ApprovalState.RETURNED})


class ApprovalVerbs(QObject):
    """Buttons by which the approval shown goes on; each is in sight only while it can be meant."""

    moved = Signal()
    """Something was done, or refused: what is shown may have changed."""

    def __init__(self, parent: QWidget, context: UiContext, approvals: Approvals) -> None:
        super().__init__(parent)
        self._over, self._context, self._approvals = parent, context, approvals
        self._course: ApprovalCourse | None = None
        self.agree_button = button(tr("同意"))
        self.return_button = button(tr("退回…"))
        self.paper_button = button(tr("登记纸面签字…"))
        self.withdraw_button = button(tr("撤回"))
        self.agree_button.clicked.connect(lambda: self._decide(Decision.AGREED))
        self.return_button.clicked.connect(self._return)
        self.paper_button.clicked.connect(self._sign_on_paper)
        self.withdraw_button.clicked.connect(self._withdraw)

    @property
    def aside(self) -> tuple[QPushButton, ...]:
        """The verbs beside the one that agrees, in their order."""
        return (self.withdraw_button, self.paper_button, self.return_button)

    def show_course(self, course: ApprovalCourse | None) -> None:
        """Offer what can be done about this approval; None where nothing was submitted."""
        self._course, step = course, self._open_step_of(course)
        for verb in (self.agree_button, self.return_button, self.paper_button):
            verb.setVisible(step is not None)
        self.withdraw_button.setVisible(is_with_requester(course))
        if step is not None:
            duty = self._approvals.standing(step.id)
            whose = tr("这一步由{post}审批。", post=_post(step))
            for verb in (self.agree_button, self.return_button):
                allow(verb, "" if duty is Standing.OWN else whose)

    def do(self, act: Callable[[], object]) -> None:
        """Do something, and say why where it is refused."""
        try:
            act()
        except UserError as problem:
            self._context.messages.error(self._over, problem)
        self.moved.emit()

    def _open_step_of(self, course: ApprovalCourse | None) -> ApprovalStep | None:
        return None if course is None else course.open_step

    def _decide(self, decision: Decision, opinion: str = "") -> None:
        if (step := self._open_step_of(self._course)) is not None:
            self.do(lambda: self._approvals.decide(step.id, decision, opinion))

    def _return(self) -> None:
        opinion = self._context.messages.ask_text(
            self._over, tr("退回修改"), tr("请写明退回的理由："), verb=tr("退回修改")
        )
        if opinion is not None:
            self._decide(Decision.RETURNED, opinion)

    def _sign_on_paper(self) -> None:
        step = self._open_step_of(self._course)
        if step is None:
            return
        draft = FieldsDraft(_ON_PAPER)
        draft.propose("decided_on", this_day())

        def save() -> None:
            self._approvals.sign_on_paper(step.id, Decision.AGREED, draft.value("decided_on"))  # type: ignore[arg-type]  # a day

        title = tr("{post}已在纸上签字同意", post=_post(step))
        dialog = RecordDialog(self._over, title, draft, save, verb=tr("登记"))
        if dialog.exec():
            self.moved.emit()
        dialog.deleteLater()

    def _withdraw(self) -> None:
        if (course := self._course) is not None:
            self.do(lambda: self._approvals.withdraw(course.approval))


def verbs_at_both_ends(left: Sequence[QWidget], right: Sequence[QWidget]) -> QLayout:
    """Return the row of verbs of a dialog; where it is too short, the right ones go below the left."""
    ends = LineFlow(spacing=Space.S), EndFlow()
    for end, verbs in zip(ends, (left, right), strict=True):
        for verb in verbs:
            end.addWidget(verb)
    row = QVBoxLayout()
    row.addWidget(TwoEnds(*ends))
    return row


def is_with_requester(course: ApprovalCourse | None) -> bool:
    """Tell whether an approval waits for a decision, or for what was returned to be submitted again."""
    return course is not None and course.approval.state in _WITH_REQUESTER


def course_lines(course: ApprovalCourse) -> list[str]:
    """Tell what each step of the present round says."""
    lines = []
    if course.approval.round > 1:
        lines.append(tr("第 {count} 次提交", count=course.approval.round))
    for step in course.round_steps:
        said = tr("待审批") if step.decision is None else tr(dict(DECISIONS)[step.decision])
        day = format_date(step.decided_on) if step.decided_on else ""
        paper = tr("（纸面签字）") if step.on_paper else ""
        lines.append(" ".join(word for word in (_post(step), said + paper, day, step.opinion) if word))
    return lines


def _post(step: ApprovalStep) -> str:
    return "" if step.post is None else tr(Message(dict(POSTS)[step.post]))
