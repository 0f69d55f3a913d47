"""The people of a month and how far their sheets are: listed, narrowed by words, handed out as shown."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt

from kamdesk.domain.evaluations.cycle import State
from kamdesk.ui.evaluations.columns import is_wanted, summary_columns, summary_table
from kamdesk.ui.kit.fields.filter_line import FilterLine
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.paged_table import PagedTableModel
from kamdesk.ui.kit.tables.sorted_table import SortedTable

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from uuid import UUID

    from kamdesk.domain.evaluations.sheets import SheetSummary
    from kamdesk.domain.records.shown_table import ShownTable
    from kamdesk.ui.kit.desk.preferences import Preferences


class MonthList:
    """The table of a month's people and the line that narrows it; each person is known by the member's id."""

    def __init__(self, preferences: Preferences) -> None:
        self._summaries: Sequence[SheetSummary] = ()
        self._kept: int | None = None
        self.model: PagedTableModel[SheetSummary] = PagedTableModel(
            summary_columns(), lambda keys: [self._summaries[key] for key in keys]
        )
        self.table: SortedTable[SheetSummary] = SortedTable(self.model, "evaluations", preferences)
        self.table.setAccessibleName(tr("考核表"))
        self.quick = FilterLine(tr("筛选：姓名、拼音、状态、等级"), tr("筛选考核名单"))
        self.quick.left_downwards.connect(lambda: self.table.setFocus(Qt.FocusReason.ShortcutFocusReason))

    def show(self, summaries: Sequence[SheetSummary], member_id: UUID | None, *, or_first: bool) -> None:
        """List whom the words of the filter mean, and the member whose sheet is shown, with the cursor there.

        Where there is no such member it is on the first one, if that is wanted.
        """
        chosen = {each.member.id for each in self.selected()}
        self._summaries = summaries
        self._list(member_id, chosen, keep=True, or_first=or_first)
        self.table.set_empty_text(
            tr("没有符合条件的成员。换个说法，或清除筛选。")
            if summaries
            else tr("这个月还没有参加考核的成员。请先在设置里登记部门成员。")
        )

    def narrow(self, member_id: UUID | None, *, unsaved: bool) -> None:
        """Follow the words of the filter; a member whose sheet is not saved stays listed all the same."""
        chosen = {each.member.id for each in self.selected()}
        self._list(member_id, chosen, keep=unsaved, or_first=not unsaved)

    def _list(self, member_id: UUID | None, chosen: Set[UUID], *, keep: bool, or_first: bool) -> None:
        text, self._kept = self.quick.text(), None
        places: dict[UUID, int] = {}
        for key, each in enumerate(self._summaries):
            if is_wanted(each, text):
                places[each.member.id] = key
            elif keep and each.member.id == member_id:
                self._kept = places[each.member.id] = key
        again = [places[each] for each in chosen & places.keys()]
        first = next(iter(places.values()), None) if or_first else None
        current = places.get(member_id, first) if member_id else first
        self.table.show_keys(array("q", places.values()), current, chosen=again)

    @property
    def counted(self) -> str:
        """How many are meant and how many of them are locked, in words, and who is listed besides."""
        shown = [self._summaries[key] for key in self.model.keys if key != self._kept]
        done = sum(1 for each in shown if each.state is State.LOCKED)
        if self._kept is not None:
            name = self._summaries[self._kept].member.name
            return tr(
                "筛选出 {count} 人，已锁定 {done} 人；正在看的 {name} 也留在名单里",
                count=len(shown),
                done=done,
                name=name,
            )
        if self.quick.text().strip():
            return tr("筛选出 {count} 人，已锁定 {done} 人", count=len(shown), done=done)
        return tr("{count} 人，已锁定 {done} 人", count=len(shown), done=done)

    def current(self) -> SheetSummary | None:
        """Return the person the cursor is on."""
        key = self.table.current_key()
        return None if key is None else self._summaries[key]

    def at(self, key: int) -> SheetSummary:
        """Return the person of a key of the table."""
        return self._summaries[key]

    def selected(self) -> list[SheetSummary]:
        """Return the people chosen, in the order shown."""
        return [self._summaries[key] for key in self.table.selected_keys()]

    def put_cursor(self, member_id: UUID | None) -> None:
        """Put the cursor on a member, or on the first person, without any signal."""
        keys = (key for key in self.model.keys if self._summaries[key].member.id == member_id)
        with QSignalBlocker(self.table):
            self.table.select_key(next(keys, next(iter(self.model.keys), -1)))

    def as_shown(self, month: str) -> ShownTable:
        """Return the list as it is handed out."""
        shown = [self._summaries[key] for key in self.model.keys]
        return summary_table(tr("考核名单 {month}", month=month), shown)
