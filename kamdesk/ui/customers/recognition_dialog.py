"""The dialog 重点客户认定: features and criteria of a customer, the figures behind them, the decision."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kamdesk.domain.company.approval import APPROVAL_STATES, ApprovalState
from kamdesk.domain.customers.examinations import criteria, features, sentence, shown_months
from kamdesk.domain.customers.recognitions import ACTS, Act
from kamdesk.domain.records.formatting import format_date, format_month, format_wan
from kamdesk.domain.shared.text import term
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import button, chip, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.approving import (
    ApprovalVerbs,
    course_lines,
    is_with_requester,
    verbs_at_both_ends,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kamdesk.domain.customers.examinations import Examination, Point
    from kamdesk.services.customers.recognitions import KeyAccountStanding, Recognitions
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.look.labels import Chip

_WIDTH: Final = 760
_MONTH_COLUMNS: Final = 4
_MET: Final[dict[bool | None, tuple[str, Chip]]] = {
    True: (term("符合"), "good"),
    False: (term("不符合"), "neutral"),
    None: (term("未设门槛"), "neutral"),
}
_SUBMIT: Final = {Act.RECOGNISE: term("提交认定"), Act.WITHDRAW: term("提交撤销认定")}


class RecognitionDialog(FittedDialog):
    """Shows how a customer stands; submits, decides and prints."""

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        recognitions: Recognitions,
        customer_id: UUID,
        print_sheet: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        self._context, self._recognitions, self._customer_id = context, recognitions, customer_id
        self.setWindowTitle(tr("重点客户认定"))
        self.name = label(role="section", wrap=True)
        self.status = label(role="secondary", wrap=True)
        self.reasons = label(wrap=True)
        self.course = label(role="secondary", wrap=True)
        self.submit_button = button("", kind="primary")
        self.verbs = ApprovalVerbs(self, context, recognitions.approvals)
        self.print_button = button(tr("打印认定表…"), icon_name="print")
        self.close_button = button(tr("关闭"))
        self._points, self._months = QGridLayout(), QGridLayout()
        self._lay_out()
        self._connect(print_sheet)
        self.show_standing()

    def show_standing(self) -> None:
        """Read anew how the customer stands today."""
        self._standing = standing = self._recognitions.standing(self._customer_id)
        look = standing.examination
        self.name.setText(standing.name)
        self.status.setText(_status(standing))
        self.reasons.setText(tr(sentence(look)))
        self._show_points((*features(look), *criteria(look)))
        self._show_months(look)
        self.course.setText("\n".join(_course_lines(standing)))
        self._show_verbs()

    def _show_verbs(self) -> None:
        standing = self._standing
        self.verbs.show_course(standing.course)
        if _is_returned(standing):
            self.submit_button.setText(tr("重新提交"))
            allow(self.submit_button, "")
            return
        self.submit_button.setText(tr(_SUBMIT[self._act]))
        is_left = standing.since is not None and standing.examination.found.is_key_account
        refusal = tr("已是重点客户，仍符合条件。") if is_left else ""
        waits = is_with_requester(standing.course)
        allow(self.submit_button, tr("上一次提交的还没有结论。") if waits else refusal)

    @property
    def _act(self) -> Act:
        return Act.RECOGNISE if self._standing.since is None else Act.WITHDRAW

    def _submit(self) -> None:
        look = self._standing.examination
        remark: str | None = ""
        if _is_returned(self._standing):
            self._submit_again()
            return
        if self._act is Act.RECOGNISE and not look.found.is_key_account:
            remark = self._context.messages.ask_text(
                self,
                tr("提交认定"),
                tr("按现在的数据不符合认定条件。仍要提交的，请写明理由："),
                verb=tr("提交认定"),
            )
        if remark is None:
            return
        self.verbs.do(lambda: self._recognitions.submit([self._customer_id], self._act, remark or ""))

    def _submit_again(self) -> None:
        """Submit what was returned again, with what is said of it now."""
        remark = self._context.messages.ask_text(
            self,
            tr("重新提交"),
            tr("按今天的数据重新提交。补充说明（可以不改）："),
            verb=tr("重新提交"),
            initial=self._standing.sheets[0].remark,
        )
        if remark is not None:
            self.verbs.do(lambda: self._recognitions.resubmit(self._customer_id, remark))

    def _show_points(self, points: tuple[Point, ...]) -> None:
        _clear(self._points)
        for row, point in enumerate(points):
            word, colour = _MET[point.is_met]
            asks, basis = (
                label(tr(point.asks), wrap=True),
                label(tr(point.basis), role="secondary", wrap=True),
            )
            for column, each in enumerate((asks, basis, chip(tr(word), colour))):
                self._points.addWidget(each, row, column, Qt.AlignmentFlag.AlignTop)

    def _show_months(self, look: Examination) -> None:
        """Show the months in columns; marked are those that make up a run."""
        _clear(self._months)
        runs = [run for run in (look.found.run, look.found.new_run) if run is not None]
        in_run = {month for run in runs for month in run}
        months = shown_months(look)
        rows = len(months) // _MONTH_COLUMNS
        for place, (month, amount) in enumerate(months):
            row, column = place % rows, place // rows
            said = "—" if amount is None else format_wan(amount)
            is_marked = month in in_run
            figure = label(f"{said} ＊" if is_marked else said, role="" if is_marked else "secondary")
            figure.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._months.addWidget(label(format_month(month), role="secondary"), row, 2 * column)
            self._months.addWidget(figure, row, 2 * column + 1)

    def _lay_out(self) -> None:
        for grid in (self._points, self._months):
            grid.setHorizontalSpacing(Space.L)
            grid.setVerticalSpacing(Space.XS)
        self._points.setColumnStretch(0, 1)
        self._points.setColumnStretch(1, 1)
        content = QVBoxLayout()
        content.setSpacing(Space.S)
        for part in (
            label(tr("两项特征须同时具备，三项标准具备一项即可"), role="section", wrap=True),
            self._points,
            self.reasons,
            label(tr("近 24 个月发货（万元，＊为连续达标的三个月）"), role="section", wrap=True),
            self._months,
            label(tr("审批"), role="section"),
            self.course,
        ):
            content.addWidget(part) if isinstance(part, QWidget) else content.addLayout(part)
        verbs = verbs_at_both_ends(
            (self.print_button, *self.verbs.aside),
            (self.close_button, self.verbs.agree_button, self.submit_button),
        )
        self.compose(content, verbs, head=(self.name, self.status), width=sizes().scaled(_WIDTH))

    def _connect(self, print_sheet: Callable[[], object]) -> None:
        self.submit_button.clicked.connect(self._submit)
        self.verbs.moved.connect(self.show_standing)
        self.print_button.clicked.connect(print_sheet)
        self.close_button.clicked.connect(self.reject)


def _is_returned(standing: KeyAccountStanding) -> bool:
    return standing.course is not None and standing.course.approval.state is ApprovalState.RETURNED


def _status(standing: KeyAccountStanding) -> str:
    if standing.since is None:
        return tr("还不是重点客户。")
    return tr("重点客户，自 {day} 起。", day=format_date(standing.since))


def _course_lines(standing: KeyAccountStanding) -> list[str]:
    """Tell what was submitted last, and what each step says about it."""
    if standing.course is None or not standing.sheets:
        return [tr("还没有提交过认定。")]
    sheet = standing.sheets[0]
    state = standing.course.approval.state
    lines = [
        tr(
            "{day} {act}：{state}",
            day=format_date(sheet.looked_on),
            act=tr(dict(ACTS)[sheet.act]),
            state=tr(dict(APPROVAL_STATES)[state]),
        )
    ]
    return [*lines, *course_lines(standing.course)]


def _clear(grid: QGridLayout) -> None:
    while (item := grid.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
