"""The members of the department: a list, who joins, who leaves, what changes."""

from __future__ import annotations

from array import array
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kamdesk.domain.desk.members import MEMBER, POSTS, Member
from kamdesk.domain.records.formatting import format_value
from kamdesk.domain.shared.text import Message, term
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.fitting import TwoEnds
from kamdesk.ui.kit.look.flow_row import EndFlow
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.record_dialog import RecordDialog
from kamdesk.ui.kit.records.verbs import ButtonAction, offer_on_rows
from kamdesk.ui.kit.tables.columns import ListColumn
from kamdesk.ui.kit.tables.paged_table import PagedTableModel
from kamdesk.ui.kit.tables.sorted_table import SortedTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.services.desk.members import Members
    from kamdesk.ui.desk.absences_dialog import AbsenceParts
    from kamdesk.ui.kit.desk.context import UiContext


class MembersPanel(QWidget):
    """Lists the members; double click, Enter or the buttons change them."""

    changed = Signal()

    def __init__(
        self,
        context: UiContext,
        members: Members,
        absences: AbsenceParts,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._members, self._today = context, members, today
        self._absences = absences
        self._shown: tuple[Member, ...] = ()
        self._away: dict[UUID, Message] = {}
        self._model = PagedTableModel([*_columns(), self._away_column()], self._load)
        self.table = SortedTable(self._model, "members", context.preferences)
        self.table.setAccessibleName(tr(term("成员", "多位")))
        self.table.set_empty_text(tr("还没有成员。先登记部门里的人，客户才有负责人，月底才有考核表。"))
        self.add_button = button(tr("新成员"), icon_name="add", kind="primary")
        self.edit_button = button(tr("编辑"), icon_name="edit")
        self.leave_button = button(tr("登记离岗"))
        self.absences_button = button(tr("外出与代理…"))
        self._build_layout()
        self._connect()
        on_rows = (
            ButtonAction(self.edit_button, "Ctrl+E; F2"),
            ButtonAction(self.absences_button),
            ButtonAction(self.leave_button),
        )
        self.acts = (ButtonAction(self.add_button, "Ctrl+N"), *on_rows)
        offer_on_rows(self.table, on_rows)
        self.refresh()

    def refresh(self) -> None:
        """Read the members anew."""
        chosen = self._chosen()
        self._shown, self._away = self._members.all(), self._absences.absences.told()
        current = next((n for n, each in enumerate(self._shown) if chosen and each.id == chosen.id), None)
        self.table.show_keys(array("q", range(len(self._shown))), current)
        self._on_chosen()

    def show_member(self, member_id: UUID) -> None:
        """Put the cursor on one member."""
        for number, member in enumerate(self._shown):
            if member.id == member_id:
                self.table.select_key(number)

    def _build_layout(self) -> None:
        said, verbs = QHBoxLayout(), EndFlow()
        said.addWidget(label(tr("部门成员决定谁可以负责客户、谁要考核、谁来签字。"), role="secondary"))
        for made in (self.leave_button, self.absences_button, self.edit_button, self.add_button):
            verbs.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(TwoEnds(said, verbs))
        column.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self._add)
        self.edit_button.clicked.connect(self._edit)
        self.leave_button.clicked.connect(self._leave)
        self.absences_button.clicked.connect(self.show_absences)
        self.table.opened.connect(lambda _key: self._edit())
        self.table.selection_changed.connect(self._on_chosen)
        self._context.changes.changed.connect(self._on_changed)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"member", "absence"}:
            self.refresh()

    def _on_chosen(self) -> None:
        member = self._chosen()
        none = tr("请先在下面选一位成员。") if member is None else ""
        left = tr("这位成员已经登记离岗。") if member is not None and member.left_on is not None else ""
        allow(self.edit_button, none)
        allow(self.absences_button, none)
        allow(self.leave_button, none or left)

    def _chosen(self) -> Member | None:
        key = self.table.current_key()
        return None if key is None else self._shown[key]

    def _load(self, keys: Sequence[int]) -> list[Member | None]:
        return [self._shown[key] for key in keys]

    def _add(self) -> None:
        draft = self._members.draft()
        draft.set("joined_on", self._today())
        self._run_dialog(tr("登记新成员"), draft, tr("登记"))

    def _edit(self) -> None:
        member = self._chosen()
        if member is not None:
            self._run_dialog(tr("编辑成员"), self._members.draft(member.id), tr("保存成员"))

    def _leave(self) -> None:
        member = self._chosen()
        if member is not None:
            draft = self._members.draft(member.id)
            draft.set("left_on", self._today())
            self._run_dialog(tr("登记离岗"), draft, tr("保存成员"))

    def show_absences(self) -> None:
        """Show when the member chosen is away, to be changed there."""
        from kamdesk.ui.desk.absences_dialog import AbsencesDialog

        member = self._chosen()
        if member is not None:
            dialog = AbsencesDialog(self, self._context, self._absences, member.id, member.name)
            dialog.exec()
            dialog.deleteLater()

    def _away_column(self) -> ListColumn[Member]:
        def away(member: Member) -> str:
            told = self._away.get(member.id)
            return "" if told is None else tr(told)

        return ListColumn("absence", tr("外出"), away, 180, sortable=False, stretch=True)

    def _run_dialog(self, title: str, draft: RecordDraft[Member], verb: str) -> None:
        dialog = RecordDialog(self, title, draft, lambda: self._members.save(draft), verb=verb)
        if dialog.exec():
            self.refresh()
            self._context.messages.toast(Message("已保存 {name}。", name=draft.value("name")))
            self.changed.emit()
        dialog.deleteLater()


def _columns() -> list[ListColumn[Member]]:
    def written(name: str) -> Callable[[Member], str]:
        return lambda member: format_value(MEMBER.field_named[name], getattr(member, name))

    return [
        ListColumn("name", tr("姓名"), lambda member: member.name, 112, sortable=False, stretch=True),
        ListColumn(
            "post",
            tr("岗位"),
            lambda member: tr(written("post")(member)),
            112,
            sortable=False,
            stretch=True,
            words=tuple(tr(word) for _code, word in POSTS),
        ),
        ListColumn("joined_on", tr("到岗日期"), written("joined_on"), align="center", sortable=False),
        ListColumn("left_on", tr("离岗日期"), written("left_on"), align="center", sortable=False),
        ListColumn(
            "evaluated",
            tr("考核"),
            lambda member: tr("参加考核") if member.evaluated else tr("不考核"),
            align="center",
            chip=lambda member: "good" if member.evaluated else "neutral",
            sortable=False,
        ),
    ]
