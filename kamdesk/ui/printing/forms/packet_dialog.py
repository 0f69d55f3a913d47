"""The dialog that names a packet, ticks its forms and puts them in order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.printing.binder import in_binder_order, in_families, with_form
from kamdesk.domain.shared.errors import UserError
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.fitting import Abreast
from kamdesk.ui.kit.look.labels import button, label, set_look
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sized_font, sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.ordered_list import OrderedList

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent

    from kamdesk.domain.printing.catalogue import FormEntry
    from kamdesk.services.printing.packets import Packet

_WIDTH: Final = 720
_HEIGHT: Final = 560


class PacketDialog(FittedDialog):
    """Edits ``packet``; ``save`` stores it and may raise `UserError`. `packet` is the saved one."""

    def __init__(
        self,
        parent: QWidget | None,
        packet: Packet,
        entries: Sequence[FormEntry],
        save: Callable[[Packet], Packet],
    ) -> None:
        super().__init__(parent)
        self.packet = packet
        self._save = save
        self.name = QLineEdit(packet.name)
        self.forms = QListWidget()
        self.order = OrderedList(tr("打印次序"))
        self.binder_button = button(tr("按装订次序排"), kind="link")
        self.count = label(role="secondary")
        self.notice = Notice()
        self.save_button = button(tr("保存装订册"), kind="primary")
        self.cancel_button = button(tr("取消"))
        self.setWindowTitle(tr("装订册"))
        self._offer(entries)
        self._lay_out()
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._on_save)
        self.cancel_button.clicked.connect(self.reject)
        self.forms.itemChanged.connect(self._on_ticked)
        self.order.changed.connect(self._tell_count)
        self.binder_button.clicked.connect(self._sort)
        self.name.textChanged.connect(lambda: set_look(self.name, "wrong", False))  # noqa: FBT003  a value
        self._show_order(packet.form_ids)

    def _offer(self, entries: Sequence[FormEntry]) -> None:
        known = {entry.id: entry for entry in entries}
        self._titles = {entry.id: tr(entry.title) for entry in entries}
        for family, members in in_families(known):
            head = QListWidgetItem(tr(family))
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            head.setFont(sized_font(sizes().body, strong=True))
            head.setSizeHint(QSize(0, sizes().row))
            self.forms.addItem(head)
            for form_id in members:
                entry = known[form_id]
                item = QListWidgetItem(tr("{title}（{paper}）", title=tr(entry.title), paper=tr(entry.paper)))
                item.setData(Qt.ItemDataRole.UserRole, form_id)
                item.setSizeHint(QSize(0, sizes().field))
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                )
                is_in = form_id in self.packet.form_ids
                item.setCheckState(Qt.CheckState.Checked if is_in else Qt.CheckState.Unchecked)
                self.forms.addItem(item)
                if is_in and not self.forms.currentItem():
                    self.forms.setCurrentItem(item)

    def _lay_out(self) -> None:
        self.name.setAccessibleName(tr("名称"))
        self.name.setPlaceholderText(tr("例如：月度考核册"))
        self.forms.setAccessibleName(tr("册内的表单"))
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.S)
        verbs.addWidget(self.count)
        verbs.addStretch(1)
        verbs.addWidget(self.cancel_button)
        verbs.addWidget(self.save_button)
        self.order.verbs.addWidget(self.binder_button)
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        column.addWidget(label(tr("名称"), role="key"))
        column.addWidget(self.name)
        lists = Abreast(_headed(tr("册内的表单"), self.forms), _headed(tr("打印次序"), self.order))
        lists.setSizes([_WIDTH, _WIDTH - Space.XL])
        column.addWidget(lists, 1)
        width, height = sizes().scaled(_WIDTH), sizes().scaled(_HEIGHT)
        self.compose(column, verbs, head=(self.notice,), width=width, height=height)
        self.name.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if chosen := self.forms.currentItem():
            self.forms.scrollToItem(chosen, QListWidget.ScrollHint.PositionAtCenter)

    def _on_ticked(self, item: QListWidgetItem) -> None:
        """Let a form into the order where the binder has it, or out of it."""
        form_id = str(item.data(Qt.ItemDataRole.UserRole))
        order = tuple(each for each in self.order.keys if each != form_id)
        if item.checkState() == Qt.CheckState.Checked:
            order = with_form(order, form_id)
        self._show_order(order)
        self.order.choose(form_id)

    def _sort(self) -> None:
        self._show_order(in_binder_order(self.order.keys))

    def _show_order(self, form_ids: Sequence[str]) -> None:
        known = [form_id for form_id in form_ids if form_id in self._titles]
        self.order.show_entries((form_id, self._titles[form_id]) for form_id in known)
        self._tell_count()

    def _tell_count(self) -> None:
        order = self.order.keys
        self.count.setText(tr("已选 {count} 张", count=len(order)))
        is_sorted = order == in_binder_order(order)
        allow(self.binder_button, tr("已经是装订次序。") if is_sorted else "")

    def _on_save(self) -> None:
        draft = replace(self.packet, name=self.name.text(), form_ids=self.order.keys)
        try:
            self.packet = self._save(draft)
        except UserError as problem:
            self.notice.say(problem.message, tone="bad")
            wrong = self.name if problem.field == "name" else self.forms
            set_look(self.name, "wrong", problem.field == "name")
            wrong.setFocus()
            return
        self.accept()


def _headed(words: str, content: QWidget) -> QWidget:
    """Return a part of the dialog under its name."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.S)
    column.addWidget(label(words, role="key"))
    column.addWidget(content, 1)
    return made
