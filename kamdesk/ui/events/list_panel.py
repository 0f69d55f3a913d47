"""The list of calls, narrowed by month, member and purpose."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from kamdesk.domain.events.calls import PURPOSES, CallEntry, Purpose
from kamdesk.domain.readings.workdays import first_of
from kamdesk.ui.events.columns import call_columns
from kamdesk.ui.kit.fields.fields import ChoiceBox
from kamdesk.ui.kit.fields.month_chooser import MonthChooser
from kamdesk.ui.kit.look.flow_row import FlowRow
from kamdesk.ui.kit.look.labels import button
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.paged_table import PagedTableModel
from kamdesk.ui.kit.tables.sorted_table import SortedTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.services.desk.members import Members
    from kamdesk.services.events.calls import Calls
    from kamdesk.ui.kit.desk.preferences import Preferences

_PLACE: Final = "calls"
_MEMBER_LENGTH: Final = 9  # characters; a name of four, or “All purposes”, with its arrow


class CallListPanel(QWidget):
    """Shows the calls of a month; tells which one the cursor is on."""

    chosen = Signal(object)
    """The `CallEntry` the user went to, or None."""
    listed = Signal(str)
    """The list was read anew; how many there are, in words."""
    restore_asked = Signal(object)
    """Ids of the calls to take out of the trash."""

    def __init__(self, calls: Calls, members: Members, preferences: Preferences, today: date) -> None:
        super().__init__()
        self._calls = calls
        self._members = members
        self._entries: Sequence[CallEntry] = ()
        self.month = MonthChooser(today)
        self.every_month = QCheckBox(tr("全部月份"))
        self.member = ChoiceBox()
        self.member.setAccessibleName(tr("拜访人"))
        self.member.setMinimumContentsLength(_MEMBER_LENGTH)
        self.purpose = ChoiceBox()
        self.purpose.setAccessibleName(tr("事项"))
        self.purpose.setMinimumContentsLength(_MEMBER_LENGTH)
        self.trash = button(tr("回收站"))
        self.trash.setCheckable(True)
        self.restore = button(tr("恢复所选"), icon_name="restore")
        self.model: PagedTableModel[CallEntry] = PagedTableModel(
            call_columns(), lambda keys: [self._entries[key] for key in keys]
        )
        self.table: SortedTable[CallEntry] = SortedTable(self.model, _PLACE, preferences)
        self.table.set_sorted_by("date", descending=True)
        self._lay_out()
        self._connect()

    @property
    def member_id(self) -> UUID | None:
        """The member the list is narrowed to."""
        found: UUID | None = self.member.currentData()
        return found

    @property
    def trashed(self) -> bool:
        """Whether the trash is listed."""
        return self.trash.isChecked()

    def reload(self, keep: UUID | None = None) -> None:
        """Read the list anew; the cursor stays on ``keep``, else on the call it was on."""
        current, chosen = keep or self.current_id(), set(self.selected_ids())
        self._offer_members()
        purpose = self.purpose.currentData()
        found = self._calls.listed(
            month=None if self.every_month.isChecked() or self.trashed else self.month.month,
            member_id=self.member_id,
            purpose=Purpose(purpose) if purpose else None,
            trashed=self.trashed,
        )
        self._entries = found
        places = {entry.call.id: key for key, entry in enumerate(found)}
        at_hand, again = (
            places.get(current) if current else None,
            [places[each] for each in chosen & places.keys()],
        )
        if self.table.show_keys(self._ordered(), at_hand, chosen=again) and keep is not None:
            self._go_to(places[keep])
        self.restore.setVisible(self.trashed)
        self.table.set_empty_text(self._empty_text())
        groups = sum(entry.call.groups for entry in found if entry.call.held)
        self.listed.emit(tr("{count} 条记录，已进行 {groups} 组", count=len(found), groups=groups))

    def show_call(self, call_id: UUID, day: date) -> None:
        """Put the cursor on a call, going to its month where the list does not show it."""
        self.reload(call_id)
        if self.current_id() != call_id:
            self.month.set_month(first_of(day))
            self.member.setCurrentIndex(0)
            self.purpose.setCurrentIndex(0)
            self.trash.setChecked(False)
            self.reload(call_id)

    def selected_ids(self) -> list[UUID]:
        """Return the calls chosen."""
        return [self._entries[key].call.id for key in self.table.selected_keys()]

    def current_id(self) -> UUID | None:
        """Return the call the cursor is on."""
        key = self.table.current_key()
        return None if key is None or key >= len(self._entries) else self._entries[key].call.id

    def listed_ids(self) -> tuple[UUID, ...]:
        """Return the calls that the list shows, in its order."""
        return tuple(self._entries[key].call.id for key in self._ordered())

    def _lay_out(self) -> None:
        self.purpose.addItem(tr("全部事项"), None)
        for code, word in PURPOSES:
            self.purpose.addItem(tr(word), code)
        self.member.addItem(tr("全部成员"), None)
        narrowing = FlowRow(Space.S)
        narrowing.show_widgets((self.month, self.every_month, self.member, self.purpose))
        top = Qt.AlignmentFlag.AlignTop
        filters = QHBoxLayout()
        filters.setSpacing(Space.S)
        filters.addWidget(narrowing, 1, top)
        filters.addWidget(self.restore, 0, top)
        filters.addWidget(self.trash, 0, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(filters)
        column.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.month.changed.connect(lambda _month: self._on_month())
        self.every_month.clicked.connect(lambda _checked: self.reload())
        self.member.activated.connect(lambda _index: self.reload())
        self.purpose.activated.connect(lambda _index: self.reload())
        self.trash.clicked.connect(lambda _checked: self.reload())
        self.restore.clicked.connect(lambda: self.restore_asked.emit(self.selected_ids()))
        self.table.chosen.connect(lambda key: self.chosen.emit(self._entry(key)))
        self.table.opened.connect(lambda key: self.chosen.emit(self._entry(key)))
        self.table.sort_asked.connect(lambda _key, _descending: self.reload())

    def _on_month(self) -> None:
        self.every_month.setChecked(False)
        self.reload()

    def _offer_members(self) -> None:
        chosen = self.member_id
        self.member.clear()
        self.member.addItem(tr("全部成员"), None)
        for member in self._members.all():
            self.member.addItem(member.name, member.id)
        self.member.setCurrentIndex(max(self.member.find_value(chosen), 0))

    def _ordered(self) -> array[int]:
        order = list(range(len(self._entries)))
        key, descending = self.table.sorted_by or ("date", True)
        if key == "groups":
            order.sort(key=lambda n: self._entries[n].call.groups, reverse=descending)
        elif key != "date":
            text = next(column.text for column in self.model.columns if column.key == key)
            order.sort(key=lambda n: text(self._entries[n]).encode("gb18030"), reverse=descending)
        elif not descending:  # the service lists newest first
            order.reverse()
        return array("q", order)

    def _entry(self, key: int | None) -> CallEntry | None:
        return None if key is None else self._entries[key]

    def _go_to(self, key: int) -> None:
        with QSignalBlocker(self.table):
            self.table.select_key(key)

    def _empty_text(self) -> str:
        if self.trashed:
            return tr("回收站是空的。")
        return tr("这里还没有拜访记录。按 Ctrl+N 登记一次拜访，考核的实际数就从这里统计。")
