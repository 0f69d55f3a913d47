"""The tab 装订册: sets of forms that are printed together."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.domain.shared.errors import UserError
from kamdesk.services.printing.packets import Packet
from kamdesk.ui.kit.fields.month_chooser import MonthChooser
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.fitting import TwoEnds
from kamdesk.ui.kit.look.labels import button, label, tip_of
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.verbs import ButtonAction, FileAct, offer_on_rows
from kamdesk.ui.kit.tables.columns import ListColumn
from kamdesk.ui.kit.tables.paged_table import PagedTableModel
from kamdesk.ui.kit.tables.sorted_table import SortedTable
from kamdesk.ui.printing.forms.packet_dialog import PacketDialog
from kamdesk.ui.printing.forms.people_dialog import PeopleDialog
from kamdesk.ui.printing.last_people import LastPeople

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from kamdesk.domain.printing.catalogue import FormEntry
    from kamdesk.services.printing.packets import Packets
    from kamdesk.services.printing.printing import Printing
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.fields.finding import Finder


class PacketsPanel(QWidget):
    """The list of packets; each is printed for a month and those chosen, filled where there are records."""

    def __init__(
        self,
        context: UiContext,
        printing: Printing,
        packets: Packets,
        open_print: Callable[[QWidget, PrintRequest], None],
        today: Callable[[], date],
        finder: Finder,
    ) -> None:
        super().__init__()
        self._context = context
        self._printing = printing
        self._packets = packets
        self._open_print = open_print
        self._finder = finder
        self._last = LastPeople(context.preferences)
        self._shown: tuple[Packet, ...] = ()
        self._titles: dict[str, str] = {}
        self.month = MonthChooser(today())
        self.add_button = button(tr("新装订册"), icon_name="add")
        self.edit_button = button(tr("编辑"), icon_name="edit")
        self.remove_button = button(tr("删除"), icon_name="trash")
        self.people_button = button("", icon_name="member")
        self.print_button = button(tr("打印整册"), icon_name="print", kind="primary")
        self.model = PagedTableModel(self._columns(), self._rows)
        self.table = SortedTable(self.model, "packets", context.preferences)
        self.table.setAccessibleName(tr("装订册"))
        self.table.set_empty_text(
            tr("把常常一起打印的表单编成一册：按装订次序一次打完，每页带同一个版次。先点“新装订册”。")
        )
        self._lay_out()
        self._connect()
        on_rows = (
            ButtonAction(self.print_button, "Ctrl+P", file_act=FileAct.PRINT),
            ButtonAction(self.people_button),
            ButtonAction(self.edit_button, "Ctrl+E; F2"),
            ButtonAction(self.remove_button, "Ctrl+Del"),
        )
        self.acts = (ButtonAction(self.add_button, "Ctrl+N"), *on_rows)
        offer_on_rows(self.table, on_rows)

    def refresh(self, packet_id: UUID | None = None) -> None:
        """Show the packets as they are now, the cursor on ``packet_id`` or where it was."""
        current = packet_id or (found.id if (found := self._packet()) else None)
        self._titles = {entry.id: tr(entry.title) for entry in self._printing.catalogue()}
        self._shown = self._packets.all()
        self.model.set_keys(array("q", range(len(self._shown))))
        place = next((n for n, packet in enumerate(self._shown) if packet.id == current), 0)
        if self._shown:
            self.table.select_key(place)
        self._enable_verbs()

    def _columns(self) -> tuple[ListColumn[Packet], ...]:
        return (
            ListColumn("name", tr("装订册"), lambda packet: packet.name, 140, sortable=False, stretch=True),
            ListColumn(
                "count", tr("表单数"), lambda packet: str(len(packet.form_ids)), 72, "right", sortable=False
            ),
            ListColumn(
                "forms",
                tr("册内的表单"),
                self._form_titles,
                140,
                tip=self._form_titles,
                sortable=False,
                stretch=True,
            ),
        )

    def _form_titles(self, packet: Packet) -> str:
        return tr("、").join(self._titles.get(form_id, form_id) for form_id in packet.form_ids)

    def _rows(self, keys: Sequence[int]) -> list[Packet | None]:
        return [self._shown[key] for key in keys]

    def _lay_out(self) -> None:
        left, right = QHBoxLayout(), QHBoxLayout()
        for part in (left, right):
            part.setSpacing(Space.S)
        for verb in (self.add_button, self.edit_button, self.remove_button):
            left.addWidget(verb)
        left.addStretch(1)
        right.addWidget(label(tr("考核与计划的月份"), role="key", wrap=True), 1)
        right.addWidget(self.month)
        right.addWidget(self.people_button)
        right.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(TwoEnds(left, right))
        column.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.add_button.clicked.connect(lambda: self._edit(Packet(uuid4(), "", ())))
        self.edit_button.clicked.connect(lambda: self._edit(self._packet()))
        self.remove_button.clicked.connect(self._remove)
        self.people_button.clicked.connect(self._choose_people)
        self.print_button.clicked.connect(self._print)
        self.table.chosen.connect(lambda _key: self._enable_verbs())
        self.table.opened.connect(lambda _key: self._print())
        self._context.changes.changed.connect(self._on_changed)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if "setting" in kinds and self.isVisible():
            self.refresh()

    def _packet(self) -> Packet | None:
        key = self.table.current_key()
        return None if key is None or key >= len(self._shown) else self._shown[key]

    def _enable_verbs(self) -> None:
        packet = self._packet()
        none = "" if packet is not None else tr("请先选一本装订册。")
        for verb in (self.edit_button, self.remove_button, self.people_button):
            allow(verb, none)
        self._tell_people()
        empty = tr("这本装订册里还没有表单。") if packet is not None and not packet.form_ids else ""
        allow(self.print_button, none or empty)

    def _edit(self, packet: Packet | None) -> None:
        if packet is None:
            return
        entries: tuple[FormEntry, ...] = self._printing.catalogue()
        dialog = PacketDialog(self, packet, entries, self._packets.save)
        if dialog.exec():
            self.refresh(dialog.packet.id)
        dialog.deleteLater()

    def _remove(self) -> None:
        packet = self._packet()
        if packet is None:
            return
        try:
            self._packets.remove(packet.id)
        except UserError as problem:
            self._context.messages.error(self, problem)
            return
        self._context.messages.toast(tr("已删除装订册“{name}”，可在“编辑”菜单里撤销。", name=packet.name))

    def _people(self) -> dict[UUID, str]:
        """For whom the packet at the cursor is printed, by name; nobody means all."""
        packet = self._packet()
        return self._packets.called(self._last.of(packet.id)) if packet is not None else {}

    def _tell_people(self) -> None:
        people = self._people()
        words = tr("给谁：{count} 位", count=len(people)) if people else tr("给谁：全部")
        self.people_button.setText(words)
        if people:
            self.people_button.setToolTip(tip_of(tr("、").join(people.values())))

    def _choose_people(self) -> None:
        packet = self._packet()
        if packet is None:
            return
        dialog = PeopleDialog(self, self._finder, self._people())
        if dialog.exec():
            self._last.remember(packet.id, dialog.chosen)
            self._enable_verbs()
        dialog.deleteLater()

    def _print(self) -> None:
        packet = self._packet()
        if packet is not None and packet.form_ids:
            people = tuple(self._people())
            month = self.month.month
            request = PrintRequest((str(packet.id),), selected=people, month=month, mode="filled")
            self._open_print(self, request)
