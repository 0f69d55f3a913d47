"""The dialog that names a packet and ticks its forms."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout
from typing_extensions import override

from kamdesk.domain.printing.binder import in_families
from kamdesk.domain.shared.errors import UserError
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.look.labels import button, label, set_look
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sized_font, sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.printing.catalogue import FormEntry
    from kamdesk.services.printing.packets import Packet

_WIDTH: Final = 460
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
        self.forms.itemChanged.connect(lambda _item: self._tell_count())
        self.name.textChanged.connect(lambda: set_look(self.name, "wrong", False))  # noqa: FBT003  a value
        self._tell_count()

    def _offer(self, entries: Sequence[FormEntry]) -> None:
        known = {entry.id: entry for entry in entries}
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
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        column.addWidget(label(tr("名称"), role="key"))
        column.addWidget(self.name)
        column.addWidget(label(tr("册内的表单，打印时按这里的次序"), role="key"))
        column.addWidget(self.forms, 1)
        width, height = sizes().scaled(_WIDTH), sizes().scaled(_HEIGHT)
        self.compose(column, verbs, head=(self.notice,), width=width, height=height)
        self.name.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if chosen := self.forms.currentItem():
            self.forms.scrollToItem(chosen, QListWidget.ScrollHint.PositionAtCenter)

    def _ticked(self) -> tuple[str, ...]:
        items = (self.forms.item(n) for n in range(self.forms.count()))
        role = Qt.ItemDataRole.UserRole
        return tuple(
            item.data(role)
            for item in items
            if item.data(role) and item.checkState() == Qt.CheckState.Checked
        )

    def _tell_count(self) -> None:
        self.count.setText(tr("已选 {count} 张", count=len(self._ticked())))

    def _on_save(self) -> None:
        draft = replace(self.packet, name=self.name.text(), form_ids=self._ticked())
        try:
            self.packet = self._save(draft)
        except UserError as problem:
            self.notice.say(problem.message, tone="bad")
            wrong = self.name if problem.field == "name" else self.forms
            set_look(self.name, "wrong", problem.field == "name")
            wrong.setFocus()
            return
        self.accept()
