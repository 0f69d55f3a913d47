"""The people of a customer as small cards beside one another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.shared.text import term
from kamdesk.ui.customers.contact_view import ContactView
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from kamdesk.domain.customers.values import Contact

_TWO_COLUMNS: Final = 700
"""From this width on contacts stand in two columns."""


class ContactsView(QWidget):
    """Shows the contacts of a customer, and offers to add one."""

    add_asked = Signal()
    history_asked = Signal(object, str)
    """``(contact id, field name)``."""

    def __init__(self) -> None:
        super().__init__()
        self.add = button(tr("添加联系人"), icon_name="add", kind="link")
        self.views: list[ContactView] = []
        self.nothing = label(
            tr("还没有联系人。记下对方是谁、怎样联系，拜访和宴请都用得上。"), role="secondary", wrap=True
        )
        head = QHBoxLayout()
        head.addWidget(label(tr(term("联系人", "多位")), role="section"), 1)
        head.addWidget(self.add)
        self._grid = QGridLayout()
        self._grid.setSpacing(Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addLayout(self._grid)
        self.add.clicked.connect(self.add_asked)

    def show_contacts(self, contacts: Sequence[Contact]) -> None:
        """Show these people in their order."""
        for old in self.views:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.views = [ContactView(contact) for contact in contacts]
        for view in self.views:
            view.history_asked.connect(self.history_asked)
        self.nothing.setVisible(not self.views)
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        columns = 2 if self.width() >= sizes().scaled(_TWO_COLUMNS) else 1
        for place, view in enumerate(self.views):
            self._grid.addWidget(view, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns > 1 else 0)
