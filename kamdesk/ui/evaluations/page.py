"""The page 考核: a month's list of who is how far, and the sheet of the one chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from kamdesk.domain.desk.news import OCCUPANT
from kamdesk.domain.evaluations.sheets import SheetKind, kind_for
from kamdesk.domain.plans.month_plan import plan_deadline
from kamdesk.domain.shared.errors import UserError
from kamdesk.ui.evaluations.month_list import MonthList
from kamdesk.ui.evaluations.papers import print_request
from kamdesk.ui.evaluations.sheet_acts import SheetActs
from kamdesk.ui.evaluations.sheet_view import SheetView
from kamdesk.ui.evaluations.sign_off_bar import SignOffBar
from kamdesk.ui.evaluations.template_dialog import TemplateDialog
from kamdesk.ui.kit.desk.rewinding import tell_with_undo
from kamdesk.ui.kit.desk.window_state import keep_splitter
from kamdesk.ui.kit.fields.month_chooser import MonthChooser
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.fitting import Abreast, TwoEnds
from kamdesk.ui.kit.look.flow_row import EndFlow
from kamdesk.ui.kit.look.labels import button, card, label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.page import Page
from kamdesk.ui.kit.records.unsaved import settle_unsaved
from kamdesk.ui.kit.records.verbs import ButtonAction, FileAct, offer_on_rows, page_action

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.evaluations.cycle import Act
    from kamdesk.domain.evaluations.sheets import EvaluationSheet
    from kamdesk.services.desk.workdays import Workdays
    from kamdesk.services.evaluations.evaluations import Evaluations
    from kamdesk.services.evaluations.sign_off import SigningDesk, SignOff
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.parts import Doors

_KIND: Final = "evaluation"
_CONCERNS: Final = frozenset(
    {_KIND, "call", "month_plan", "plan_item", "member", "evaluation_template", "setting"}
)
_ROOM: Final = (424, 756)
_LEAST_LIST: Final = 160
_LEAST_ROWS: Final = 4


class EvaluationsPage(Page):
    """Fills, signs, locks, revises and prints the sheets of a month."""

    record_asked = Signal(str, object)
    """``(kind, id)`` of a record behind a number that the user wants to see."""

    def __init__(
        self,
        context: UiContext,
        evaluations: Evaluations,
        sign_off: SignOff,
        workdays: Workdays,
        doors: Doors,
        export_month: Callable[[QWidget, date], None],
        today: Callable[[], date],
    ) -> None:
        """``export_month`` acts over a widget; the composition root binds the rest."""
        super().__init__("evaluations", tr("考核"), "evaluations")
        self._context = context
        self._evaluations = evaluations
        self._sign_off = sign_off
        self._sheet_acts = SheetActs(self, context, sign_off)
        self._workdays = workdays
        self._doors = doors
        self._export_month = export_month
        self.month = MonthChooser(today())
        self.people = MonthList(context.preferences)
        self.model, self.table = self.people.model, self.people.table
        self.chosen = SignOffBar()
        self.sheet = SheetView(context, evaluations)
        self.deadline = label(role="secondary")
        self.standard = button(tr("考核标准"), icon_name="target")
        self.export = button(tr("导出"), icon_name="export")
        self.print = button(tr("打印"), icon_name="print")
        self.keep = button(tr("保存草稿"), icon_name="save")
        self._actions = self._make_actions()
        self._lay_out()
        self._connect()

    @property
    @override
    def opens(self) -> frozenset[str]:
        return frozenset({_KIND})

    @override
    def on_shown(self) -> None:
        if not self.unsaved():
            self.reload()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def menu_actions(self) -> tuple[QAction, ...]:
        return self._actions

    @override
    def unsaved(self) -> bool:
        return self.sheet.unsaved()

    @override
    def save(self) -> bool:
        draft = self.sheet.draft
        if draft is None or not self.unsaved():
            return True
        problem = self.sheet.problem()
        if problem is not None:
            self.sheet.refuse(problem)
            return False
        try:
            self._evaluations.save(draft.result())
        except UserError as error:
            self.sheet.refuse(error.message)
            return False
        self._reload_after_act()
        self._context.messages.toast(tr("草稿已保存"))
        return True

    @override
    def discard(self) -> None:
        self.sheet.draft = None
        self.reload()

    @override
    def open_record(self, kind: str, record_id: UUID) -> None:
        member_id, month, revision = self._evaluations.place_of(record_id)
        self.month.set_month(month)
        self.reload(member_id)
        self._show_revision(revision)

    @override
    def open_month(self, kind: str, member_id: UUID, month: date) -> None:
        self.month.set_month(month)
        self.reload(member_id)

    def reload(self, keep: UUID | None = None) -> None:
        """Read the month anew; the cursor stays on the member ``keep``, else on the one it was on."""
        self._list_month(keep or (self.sheet.draft.sheet.member.id if self.sheet.draft else None))
        self._show_current()

    def _reread(self) -> None:
        """Show what became of the month; an older revision, and a sheet that is the same, stay."""
        shown, deadline = self.sheet.draft.sheet if self.sheet.draft else None, self._deadline
        self._list_month(shown.member.id if shown else None)
        summary = self.people.current()
        if shown is None or summary is None or summary.member.id != shown.member.id:
            self._show_current()
            return
        revision = None if self.sheet.shows_newest else shown.revision
        now = self._evaluations.sheet(shown.member.id, shown.month, revision)
        if (now, self._deadline) == (shown, deadline):
            self.sheet.details.refresh()
        else:
            self._show(now)
            self._show_keep()

    def _list_month(self, member_id: UUID | None) -> None:
        summaries = self._evaluations.overview(self.month.month)
        self.people.show(summaries, member_id, or_first=not self.unsaved())
        self.set_subtitle(self.people.counted)
        calendar = self._workdays.calendar()
        self._deadline = plan_deadline(self.month.month, calendar)
        self.deadline.setText(tr("计划截止：{day:%Y-%m-%d}", day=self._deadline))

    def _make_actions(self) -> tuple[QAction, ...]:
        return (
            page_action(self, tr("筛选列表"), "filter", "Ctrl+F", self.people.quick.take_keys),
            page_action(self, tr("导出名单…"), "export", "", self._export_list),
            *(ButtonAction(self.keep, "Ctrl+S"), ButtonAction(self.print, "Ctrl+P", file_act=FileAct.PRINT)),
            *(ButtonAction(self.export, file_act=FileAct.EXPORT), ButtonAction(self.standard)),
            *(ButtonAction(verb) for verb in (*self.sheet.acts.values(), *self.chosen.acts.values())),
        )

    def _lay_out(self) -> None:
        for verb in (self.standard, self.export, self.print, self.keep):
            self.add_act(verb)
        whose, narrowed = QHBoxLayout(), EndFlow()
        whose.setSpacing(Space.M)
        whose.addWidget(self.month)
        whose.addWidget(self.deadline)
        whose.addStretch(1)
        narrowed.addWidget(self.people.quick)
        frame, inside = card(margin=0, spacing=0)
        inside.addWidget(self.sheet)
        self._frame = frame
        self.table.setMinimumSize(sizes().scaled(_LEAST_LIST), _LEAST_ROWS * sizes().row)
        splitter = Abreast(self.table, frame)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([sizes().scaled(width) for width in _ROOM])
        keep_splitter(splitter, "evaluations", self._context.preferences)
        self.body.addWidget(TwoEnds(whose, narrowed))
        self.body.addWidget(self.chosen)
        self.body.addWidget(splitter, 1)
        offer_on_rows(self.table, self._actions)

    def _connect(self) -> None:
        self.month.changed.connect(lambda _month: self._on_month())
        self.people.quick.textChanged.connect(lambda _text: self._on_filtered())
        self.table.chosen.connect(self._on_chosen)
        self.table.selection_changed.connect(self._show_chosen)
        self._sheet_acts.done.connect(self._conclude_act)
        self._sheet_acts.refused.connect(self.sheet.refuse)
        self.chosen.act_asked.connect(self._act_on_chosen)
        self.sheet.edited.connect(self._show_keep)
        self.sheet.act_asked.connect(self._act)
        self.sheet.details.call_opened.connect(lambda call_id: self.record_asked.emit("call", call_id))
        self.sheet.revision_asked.connect(self._show_revision)
        self.keep.clicked.connect(self.save)
        self.export.clicked.connect(self._export)
        self.print.clicked.connect(self._open_print)
        self.standard.clicked.connect(self._open_standard)
        self._context.changes.changed.connect(self._on_changed)

    def _show_current(self) -> None:
        summary = self.people.current()
        self._frame.setVisible(summary is not None)
        if summary is None:
            self.sheet.draft = None
        else:
            self._show(self._evaluations.sheet(summary.member.id, self.month.month))
        self._show_keep()

    def _show(self, sheet: EvaluationSheet) -> None:
        revisions = self._evaluations.revisions(sheet.member.id, sheet.month)
        self.sheet.show_sheet(sheet, revisions, self._deadline)
        self._show_offers()

    def _show_offers(self) -> None:
        """Offer what whoever sits at the desk may do with the sheet shown and with those chosen."""
        desk = self._sign_off.desk()
        if self.sheet.draft is not None:
            newest = self.sheet.shows_newest
            self.sheet.show_offers(desk.offers(self.sheet.draft.sheet) if newest else ())
        self._show_chosen(desk)

    def _show_chosen(self, desk: SigningDesk | None = None) -> None:
        self.chosen.show_chosen(self.people.selected(), desk or self._sign_off.desk())

    def _show_revision(self, revision: int) -> None:
        summary = self.people.current()
        if summary is not None:
            self._show(self._evaluations.sheet(summary.member.id, self.month.month, revision))
            self._show_keep()

    def _show_keep(self) -> None:
        self.keep.setVisible(self.sheet.draft is not None and self.sheet.draft.editable)
        allow(self.keep, "" if self.unsaved() else tr("没有要保存的改动。"))

    def _on_month(self) -> None:
        shown = self.sheet.draft.sheet.member.id if self.sheet.draft else None
        if self._may_leave():
            self.reload(shown)
        elif self.sheet.draft is not None:
            self.month.set_month(self.sheet.draft.sheet.month)

    def _on_filtered(self) -> None:
        """Follow the words of the filter; the sheet stays while its member is listed, as one unsaved is."""
        shown = self.sheet.draft.sheet.member.id if self.sheet.draft else None
        self.people.narrow(shown, unsaved=self.unsaved())
        self.set_subtitle(self.people.counted)
        self._show_chosen()
        summary = self.people.current()
        if not self.unsaved() and (summary is None or summary.member.id != shown):
            self._show_current()

    def _on_chosen(self, key: int | None) -> None:
        shown = self.sheet.draft.sheet.member.id if self.sheet.draft else None
        if key is None or self.people.at(key).member.id == shown:
            return
        wanted = self.people.at(key).member.id
        if self._may_leave():
            self.sheet.draft = None
            current = self.people.current()
            if current is None or current.member.id != wanted:  # saving on the way moved it
                self.people.put_cursor(wanted)
            self._show_current()
        else:
            self.people.put_cursor(shown)

    def _act(self, act: Act) -> None:
        draft = self.sheet.draft
        if draft is None:
            return
        problem = self.sheet.problem()
        if problem is not None:
            self.sheet.refuse(problem)
            return
        self._sheet_acts.act(draft.result(), act)

    def _act_on_chosen(self, act: Act) -> None:
        if self._may_leave():
            month = self.month.month
            ready = self.chosen.ready_for(act)
            sheets = [self._evaluations.sheet(each.member.id, month) for each in ready]
            self._sheet_acts.act_on_all(sheets, act)

    def _conclude_act(self, done: str) -> None:
        self._reload_after_act()
        tell_with_undo(self, self._context, self._doors.history, done)

    def _reload_after_act(self) -> None:
        shown = self.sheet.draft.sheet.member.id if self.sheet.draft else None
        self.sheet.draft = None
        self.reload(shown)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # the button of the act is gone

    def _open_standard(self) -> None:
        if not self._may_leave():
            return
        summary = self.people.current()
        kind = kind_for(summary.member.post) if summary else SheetKind.SPECIALIST
        dialog = TemplateDialog(self, self._context.messages, self._evaluations, kind, self.month.month)
        if dialog.exec():
            self.sheet.draft = None
            self.reload()
        dialog.deleteLater()

    def _export(self) -> None:
        if self._may_leave():
            self._export_month(self, self.month.month)

    def _export_list(self) -> None:
        """Hand out the list of the month's people as it is shown."""
        self._doors.export_shown(self, self.people.as_shown(f"{self.month.month:%Y-%m}"))

    def _open_print(self) -> None:
        if not self._may_leave():
            return
        summary = self.people.current()
        selected = tuple(each.member.id for each in self.people.selected())
        shown = self.sheet.draft.sheet if self.sheet.draft else None
        self._doors.open_print(self, print_request(self.month.month, summary, shown, selected))

    def _may_leave(self) -> bool:
        return settle_unsaved(self._context.messages, self, self, self.title)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if OCCUPANT in kinds:
            self._show_offers()
        if kinds & _CONCERNS and self.isVisible() and not self.unsaved() and not self.sheet.is_typing:
            self._reread()
