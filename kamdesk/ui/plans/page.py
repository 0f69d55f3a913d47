"""The page 计划: a member's plan for a month, three lists typed like a spreadsheet, and handing it in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from kamdesk.domain.plans.month_plan import PLANNED_INDICATORS
from kamdesk.domain.printing.form_ids import MONTH_PLAN
from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.domain.readings.workdays import next_month
from kamdesk.domain.records.fields import Field
from kamdesk.domain.records.formatting import format_date
from kamdesk.domain.records.shown_table import ShownTable
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.fields.fields import ChoiceBox
from kamdesk.ui.kit.fields.filter_line import FilterLine
from kamdesk.ui.kit.fields.month_chooser import MonthChooser, month_name
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.fitting import Abreast, TwoEnds
from kamdesk.ui.kit.look.flow_row import LineFlow
from kamdesk.ui.kit.look.labels import button, chip, label, set_chip
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.page import Page
from kamdesk.ui.kit.records.unsaved import settle_unsaved
from kamdesk.ui.kit.records.verbs import ButtonAction, FileAct, page_action
from kamdesk.ui.plans.calendar_dialog import CalendarDialog
from kamdesk.ui.plans.grid import LINE_FIELDS, PlanGrid

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from uuid import UUID

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QLabel

    from kamdesk.domain.plans.month_plan import PlanItem
    from kamdesk.services.desk.members import Members
    from kamdesk.services.desk.workdays import Workdays
    from kamdesk.services.plans.plans import Plans, PlanView
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.fields.finding import Finder
    from kamdesk.ui.kit.records.parts import Doors

_KIND: Final = "month_plan"
_CONCERNS: Final = frozenset({_KIND, "plan_item", "member", "customer", "setting", "absence"})
_MEMBER_LENGTH: Final = 7  # characters; a name of four with its arrow


class PlansPage(Page):
    """Types, saves and hands in the plan that next month's sheet is measured by."""

    def __init__(
        self,
        context: UiContext,
        plans: Plans,
        members: Members,
        workdays: Workdays,
        finder: Finder,
        doors: Doors,
        today: Callable[[], date],
    ) -> None:
        super().__init__("plans", tr("计划"), "plans")
        self._doors = doors
        self._context = context
        self._plans = plans
        self._members = members
        self._workdays = workdays
        self._view: PlanView | None = None
        self._dirty = False
        self.month = MonthChooser(next_month(today()))  # what people come for is the month ahead
        self.member = ChoiceBox()
        self.member.setAccessibleName(tr("成员"))
        self.member.setMinimumContentsLength(_MEMBER_LENGTH)
        self.state = chip("")
        self.deadline = label(role="secondary")
        self.deputies = label(role="advice", wrap=True)
        self.calendar = button(tr("工作日历"), kind="link")
        self.notice = Notice()
        self.quick = FilterLine(tr("筛选：客户名称、拼音"), tr("筛选计划"))
        self.export = button(tr("导出"), icon_name="export")
        self.print = button(tr("打印"), icon_name="print")
        self.print.setToolTip("Ctrl+P")
        self.keep = button(tr("保存"), icon_name="save")
        self.keep.setToolTip("Ctrl+S")
        self.hand_in = button(tr("提交计划"), icon_name="sign", kind="primary")
        self.take_back = button(tr("撤回提交"), icon_name="undo")
        self.grids = {
            name: PlanGrid(name, tr(title), finder, context.messages) for name, title in PLANNED_INDICATORS
        }
        self._actions = self._make_actions()
        self._lay_out()
        self._connect()

    @override
    def on_shown(self) -> None:
        if not self._dirty:
            self._offer_members()
            self._load()
        self._focus_first_list()

    @property
    @override
    def opens(self) -> frozenset[str]:
        return frozenset({_KIND})

    @override
    def open_month(self, kind: str, member_id: UUID, month: date) -> None:
        self.show_plan(member_id, month)

    @override
    def menu_actions(self) -> tuple[QAction, ...]:
        return self._actions

    @override
    def unsaved(self) -> bool:
        return self._dirty

    @override
    def save(self) -> bool:
        if not self._dirty or self._view is None:
            return True
        try:
            items = self._typed_items()
            view = self._plans.save(self._view.plan, items)
        except UserError as error:
            self.notice.say(error.message, tone="bad")
            return False
        self._show(view)
        self._context.messages.toast(tr("计划已保存"))
        return True

    @override
    def discard(self) -> None:
        self._load()

    def show_plan(self, member_id: UUID, month: date) -> None:
        """Show one member's plan for a month."""
        if self._may_leave():
            self.month.set_month(month)
            self._offer_members()
            self.member.setCurrentIndex(max(self.member.find_value(member_id), 0))
            self._load()

    def print_plans(self) -> None:
        """Open the print dialog: this plan, or all of the month; a plan without lines as a blank form."""
        if not self._may_leave():
            return
        plan = self._view.plan if self._view else None
        has_lines = plan is not None and bool(plan.items)
        request = PrintRequest(
            (MONTH_PLAN,),
            this=plan.member_id if plan is not None and has_lines else None,
            month=self.month.month,
            mode="filled" if has_lines else "blank",
            place=self.page_id,
        )
        self._doors.open_print(self, request)

    def _make_actions(self) -> tuple[QAction, ...]:
        return (
            page_action(self, tr("筛选列表"), "filter", "Ctrl+F", self.quick.take_keys),
            ButtonAction(self.keep, "Ctrl+S"),
            ButtonAction(self.print, "Ctrl+P", file_act=FileAct.PRINT),
            ButtonAction(self.export, file_act=FileAct.EXPORT),
            ButtonAction(self.hand_in),
            ButtonAction(self.take_back),
            ButtonAction(self.calendar),
        )

    def _lay_out(self) -> None:
        for verb in (self.export, self.print, self.take_back, self.keep, self.hand_in):
            self.add_act(verb)
        whose, until = QHBoxLayout(), LineFlow(spacing=Space.M)
        whose.setSpacing(Space.M)
        for widget in (self.month, self.member, self.state):
            whose.addWidget(widget)
        whose.addStretch(1)
        for beside in (self.deadline, self.calendar, self.quick):
            until.addWidget(beside)
        lists = Abreast(*(grid.frame for grid in self.grids.values()))
        self.body.addWidget(TwoEnds(whose, until))
        self.body.addWidget(self.notice)
        self.body.addWidget(self.deputies)
        self.body.addWidget(lists, 1)

    def _connect(self) -> None:
        self.month.changed.connect(lambda _month: self._on_other())
        self.member.activated.connect(lambda _index: self._on_other())
        self.quick.textChanged.connect(lambda _text: self._narrow())
        self.quick.left_downwards.connect(self._go_to_found)
        self.export.clicked.connect(self._export)
        self.print.clicked.connect(self.print_plans)
        self.keep.clicked.connect(self.save)
        self.hand_in.clicked.connect(self._hand_in)
        self.take_back.clicked.connect(self._take_back)
        self.calendar.clicked.connect(self._open_calendar)
        for grid in self.grids.values():
            grid.changed.connect(lambda _rows: self._on_typed())
        self._context.changes.changed.connect(self._on_changed)

    def _offer_members(self) -> None:
        chosen = self.member.currentData()
        self.member.clear()
        for member in self._members.all():
            if member.evaluated and member.works_on(self.month.month):
                self.member.addItem(member.name, member.id)
        self.member.setCurrentIndex(max(self.member.find_value(chosen), 0))

    def _on_other(self) -> None:
        """Go to another month or member; what was typed is asked about first."""
        if self._may_leave():
            self._offer_members()
            self._load()
        elif self._view is not None:
            self.month.set_month(self._view.plan.month)
            self.member.setCurrentIndex(self.member.find_value(self._view.plan.member_id))

    def _load(self) -> None:
        member_id: UUID | None = self.member.currentData()
        self.notice.hide()
        if member_id is None:
            self._view, self._dirty = None, False
            for grid in self.grids.values():
                grid.show_items((), lambda _item: "")
                grid.set_editable(editable=False)
            self._show_state()
            self.notice.say(tr("还没有参加考核的成员。请先在设置里登记部门成员。"))
            return
        self._show(self._plans.view(member_id, self.month.month))

    def _show(self, view: PlanView) -> None:
        self._view, self._dirty = view, False
        for grid in self.grids.values():
            grid.show_items(view.plan.items, view.name_of)
            grid.set_editable(editable=view.plan.handed_in_on is None)
        self._narrow()
        self.notice.hide()
        self._show_state()

    def _show_state(self) -> None:
        view = self._view
        handed_in = view.plan.handed_in_on if view else None
        _say_deputies(self.deputies, view.deputies if view else ())
        self.keep.setVisible(handed_in is None)
        allow(self.keep, "" if self._dirty else tr("没有要保存的改动。"))
        self.hand_in.setVisible(handed_in is None)
        allow(self.hand_in, "" if view is not None else tr("这个月没有要提交计划的成员。"))
        self.take_back.setVisible(handed_in is not None)
        if view is None:
            set_chip(self.state, tr("没有成员"), "neutral")
            self.deadline.setText("")
            return
        if handed_in is not None:
            day = format_date(handed_in)
            late = tr("{day} 提交，迟交", day=day) if view.late else tr("{day} 按时提交", day=day)
            set_chip(self.state, late, "bad" if view.late else "good")
        elif view.overdue:
            set_chip(self.state, tr("逾期未提交"), "bad")
        else:
            set_chip(self.state, tr("未提交"), "watch")
        known = "" if view.calendar_known else tr("（{year}年放假安排尚未公布）", year=view.deadline.year)
        self.deadline.setText(
            tr("{month}计划截止：{day}", month=month_name(view.plan.month), day=format_date(view.deadline))
            + known
        )

    def _typed_items(self) -> tuple[PlanItem, ...]:
        found: list[PlanItem] = []
        for grid in self.grids.values():
            try:
                found += grid.items()
            except UserError as error:
                title = dict(PLANNED_INDICATORS)[grid.indicator]
                raise UserError(
                    Message("{list}{problem}", list=Message(title), problem=error.message)
                ) from error
        return tuple(found)

    def _on_typed(self) -> None:
        self._dirty = True
        self.notice.hide()
        self._show_state()

    def _hand_in(self) -> None:
        if self._view is None or not self.save():
            return
        try:
            view = self._plans.hand_in(self._view.plan)
        except UserError as error:
            self.notice.say(error.message, tone="bad")
            return
        self._show(view)
        self._focus_first_list()  # the button of the act is gone
        self._context.messages.toast(tr("计划已提交"))

    def _take_back(self) -> None:
        if self._view is None:
            return
        try:
            view = self._plans.take_back(self._view.plan)
        except UserError as error:
            self._context.messages.error(self, error)
            return
        self._show(view)
        self._focus_first_list()  # the button of the act is gone

    def _narrow(self) -> None:
        """Show the lines whose customers are meant by the filter's words."""
        for grid in self.grids.values():
            grid.narrow(self.quick.text())

    def _go_to_found(self) -> None:
        """Go on from the filter to the first list in which it found something."""
        found = (grid for grid in self.grids.values() if grid.found)
        next(found, self.grids["calls"]).take_keys()

    def _export(self) -> None:
        """Hand out the lines of the three lists as they are shown."""
        titles = {name: tr(title) for name, title in PLANNED_INDICATORS}
        columns = (
            Field("list", tr("事项"), ""),
            *(replace(each, label=tr(each.label)) for each in LINE_FIELDS),
        )
        lines = ((titles[name], *line) for name, grid in self.grids.items() for line in grid.shown_lines())
        month = f"{self.month.month:%Y-%m}"
        title = tr("{member}的计划 {month}", member=self.member.currentText(), month=month)
        self._doors.export_shown(self, ShownTable(title, columns, tuple(lines)))

    def _focus_first_list(self) -> None:
        self.grids["calls"].table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_calendar(self) -> None:
        dialog = CalendarDialog(self, self._workdays)
        dialog.exec()
        dialog.deleteLater()

    def _may_leave(self) -> bool:
        return settle_unsaved(self._context.messages, self, self, self.title)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        """Show what became of the plan; what is being typed, and a plan that is the same, stay."""
        is_typing = self._dirty or any(grid.table.is_typing for grid in self.grids.values())
        if not kinds & _CONCERNS or is_typing or not self.isVisible():
            return
        self._offer_members()
        member_id: UUID | None = self.member.currentData()
        if member_id is None or self._view != self._plans.view(member_id, self.month.month):
            self._load()


def _say_deputies(shown: QLabel, deputies: Sequence[Message]) -> None:
    """Say who is away and who stands in; nothing where everybody is there."""
    shown.setText(tr("外出与代理：{said}", said=tr("；").join(map(tr, deputies))))
    shown.setVisible(bool(deputies))
