"""The dialog 合作方案审批, and what else is done with cooperation plans on a customer's card."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kamdesk.domain.company.approval import APPROVAL_STATES, FINAL_STATES, ApprovalState
from kamdesk.domain.customers.cooperation import COOPERATION_PLAN, PLAN_STATES, PlanState
from kamdesk.domain.printing.form_ids import COOPERATION
from kamdesk.services.customers.cooperation import CooperationPlans
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.approving import ApprovalVerbs, course_lines, verbs_at_both_ends
from kamdesk.ui.kit.records.card_list import RowAct

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from kamdesk.domain.customers.cooperation import CooperationPlan
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.card_list import CardListParts
    from kamdesk.ui.kit.records.parts import PageServices

_WIDTH: Final = 680


class PlanApprovalDialog(FittedDialog):
    """Shows how the approval of one version stands; submits, decides and prints."""

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        plans: CooperationPlans,
        plan_id: UUID,
        print_plan: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        self._plans, self._plan_id = plans, plan_id
        self.setWindowTitle(tr("合作方案审批"))
        self.name = label(role="section", wrap=True)
        self.status = label(role="secondary", wrap=True)
        self.course = label(wrap=True)
        self.submit_button = button("", kind="primary")
        self.print_button = button(tr("打印方案…"), icon_name="print")
        self.close_button = button(tr("关闭"))
        self.verbs = ApprovalVerbs(self, context, plans.approvals)
        self._lay_out()
        self.submit_button.clicked.connect(lambda: self.verbs.do(lambda: plans.submit(plan_id)))
        self.verbs.moved.connect(self.show_plan)
        self.print_button.clicked.connect(print_plan)
        self.close_button.clicked.connect(self.reject)
        self.show_plan()

    def show_plan(self) -> None:
        """Read anew how the version stands."""
        plan, course = self._plans.get(self._plan_id), self._plans.course(self._plan_id)
        self.name.setText(tr("{title}（第 {edition} 版）", title=plan.title, edition=plan.edition or 1))
        self.status.setText(_status(plan))
        nothing = "" if plan.approval else tr("还没有提交过审批。批准以后才能记为已谈定。")
        self.course.setText(nothing if course is None else "\n".join(course_lines(course)))
        self.verbs.show_course(course)
        returned = plan.approval is ApprovalState.RETURNED
        self.submit_button.setText(tr("重新提交") if returned else tr("提交审批"))
        waits = course is not None and course.open_step is not None
        allow(self.submit_button, _why_not_submitted(plan, waits=waits))

    def _lay_out(self) -> None:
        content = QVBoxLayout()
        content.setSpacing(Space.S)
        content.addWidget(label(tr("审批"), role="section"))
        content.addWidget(self.course)
        content.addStretch(1)
        verbs = verbs_at_both_ends(
            (self.print_button, *self.verbs.aside),
            (self.close_button, self.verbs.agree_button, self.submit_button),
        )
        self.compose(content, verbs, head=(self.name, self.status), width=sizes().scaled(_WIDTH))


@dataclass(frozen=True, slots=True)
class PlanActs:
    """Approves and prints the plans chosen in a list, over a widget."""

    parent: QWidget
    context: UiContext
    services: PageServices

    def offered_on(self, parts: CardListParts) -> CardListParts:
        """Return a list's parts with these acts, where it lists plans."""
        plans = parts.records
        if not isinstance(plans, CooperationPlans):
            return parts
        own = (
            RowAct(tr("审批…"), "sign", lambda ids: self._approve(plans, ids[0])),
            RowAct(tr("打印方案…"), "print", self._print),
        )
        return replace(parts, acts=(*own, *parts.acts))

    def _approve(self, plans: CooperationPlans, plan_id: UUID) -> None:
        dialog = PlanApprovalDialog(self.parent, self.context, plans, plan_id, lambda: self._print([plan_id]))
        dialog.exec()
        dialog.deleteLater()

    def _print(self, ids: Sequence[UUID]) -> None:
        from kamdesk.domain.printing.requests import PrintRequest

        chosen = tuple(ids)
        request = PrintRequest((COOPERATION,), chosen[0], chosen, chosen)

        def open_record(record_id: UUID) -> None:
            self.services.open_record(COOPERATION_PLAN.name, record_id)

        self.services.open_print(self.parent, request, open_record)


def _status(plan: CooperationPlan) -> str:
    """Say how far a version is with the customer, and how its approval stands."""
    told = [] if plan.state is None else [tr(dict(PLAN_STATES)[plan.state])]
    if plan.approval is not None:
        told.append(tr(dict(APPROVAL_STATES)[plan.approval]))
    return " · ".join(told)


def _why_not_submitted(plan: CooperationPlan, *, waits: bool) -> str:
    if plan.state is PlanState.SUPERSEDED:
        return tr("这份合作方案已有新版，旧版只供查阅。")
    if waits:
        return tr("上一次提交的还没有结论。")
    return tr("这一版已有审批结论。") if plan.approval in FINAL_STATES else ""
