"""The dialog that says for whom a packet is printed, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kamdesk.services.printing.packets import PEOPLE
from kamdesk.ui.kit.fields.record_picker import RecordPicker
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.ordered_list import OrderedList

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.ui.kit.fields.finding import Finder

_WIDTH: Final = 440
_HEIGHT: Final = 460


class PeopleDialog(FittedDialog):
    """Customers and members found by typing, one after the other; nobody chosen means all."""

    def __init__(self, parent: QWidget | None, finder: Finder, chosen: Mapping[UUID, str]) -> None:
        super().__init__(parent)
        self._names = dict(chosen)
        self.picker = RecordPicker(finder, *PEOPLE)
        self.people = OrderedList(tr("打印给谁，按这里的次序"), removable=True)
        self.everybody_button = button(tr("改为全部"), kind="link")
        self.take_button = button("", kind="primary")
        self.cancel_button = button(tr("取消"))
        self.setWindowTitle(tr("给谁打印"))
        self._lay_out()
        self.people.show_entries(self._names.items())
        self._tell_count()
        self.picker.chosen.connect(self._add)
        self.people.changed.connect(self._tell_count)
        self.everybody_button.clicked.connect(self._clear)
        self.take_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.picker.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def chosen(self) -> tuple[UUID, ...]:
        """Those chosen, in the order of printing; nobody means all."""
        return self.people.keys

    def _lay_out(self) -> None:
        words = tr("找客户或同事，一个一个加进来")
        name = label(words, role="key")
        name.setBuddy(self.picker)
        self.picker.setAccessibleName(words)
        self.people.verbs.addWidget(self.everybody_button)
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.S)
        verbs.addStretch(1)
        verbs.addWidget(self.cancel_button)
        verbs.addWidget(self.take_button)
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        column.addWidget(name)
        column.addWidget(self.picker)
        column.addWidget(self.people, 1)
        hint = tr("同一位的几张表排在一起，各位按这里的次序。一位也不选，就是全部。")
        column.addWidget(label(hint, role="secondary", wrap=True))
        self.compose(column, verbs, width=sizes().scaled(_WIDTH), height=sizes().scaled(_HEIGHT))

    def _add(self, record_id: UUID | None) -> None:
        if record_id is None:  # what was picked is being typed over
            return
        self._names.setdefault(record_id, self.picker.text())
        keys = self.people.keys
        if record_id not in keys:
            self.people.show_entries((each, self._names[each]) for each in (*keys, record_id))
        self.people.choose(record_id)
        self.picker.set_record(None)
        self._tell_count()

    def _clear(self) -> None:
        self.people.show_entries(())
        self._tell_count()

    def _tell_count(self) -> None:
        count = len(self.people.keys)
        self.take_button.setText(tr("就选这 {count} 位", count=count) if count else tr("选全部"))
        self.everybody_button.setVisible(count > 0)
