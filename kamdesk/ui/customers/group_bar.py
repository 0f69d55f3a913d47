"""What can be done with several customers at once; shown when two or more are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from kamdesk.ui.customers.columns import FIELDS
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kamdesk.services.customers.customers import Customers

_SEVERAL: Final = 2


class GroupBar(QWidget):
    """Says how many are chosen and offers the acts on them; the page carries them out."""

    print_asked = Signal()
    export_asked = Signal()
    trash_asked = Signal()
    restore_asked = Signal()
    value_chosen = Signal(str, object)
    """``(field name, value)`` to be given to all chosen."""

    def __init__(self, customers: Customers) -> None:
        super().__init__()
        self._customers = customers
        self._trashed = False
        self.count = label()
        self.print = button(tr("打印"), icon_name="print")
        self.export = button(tr("导出"), icon_name="export")
        self.owner = self._menu_button(tr("负责人"), self._fill_owners)
        self.grade = self._menu_button(tr("级别"), self._fill_grades)
        self.trash = button(tr("移到回收站"), icon_name="trash")
        self.restore = button(tr("恢复"), icon_name="restore")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.count, 1)
        for verb in (self.print, self.export, self.owner, self.grade, self.trash, self.restore):
            row.addWidget(verb)
        self.print.clicked.connect(self.print_asked)
        self.export.clicked.connect(self.export_asked)
        self.trash.clicked.connect(self.trash_asked)
        self.restore.clicked.connect(self.restore_asked)
        self.set_trashed(trashed=False)
        self.hide()

    def set_trashed(self, *, trashed: bool) -> None:
        """Offer what fits customers in the trash, or customers in the list."""
        self._trashed = trashed
        for verb in (self.print, self.export, self.owner, self.grade, self.trash):
            verb.setVisible(not trashed)
        self.restore.setVisible(trashed)

    def show_selection(self, keys: Sequence[int]) -> None:
        """Appear when several are chosen."""
        self.count.setText(tr("已选 {count} 位", count=f"{len(keys):,}"))
        self.setVisible(len(keys) >= _SEVERAL)

    def _menu_button(self, text: str, fill: Callable[[QMenu], None]) -> QPushButton:
        made = button(text)
        made.setProperty("menu", "true")
        menu = QMenu(made)
        menu.aboutToShow.connect(lambda: fill(menu))
        made.setMenu(menu)
        return made

    def _fill_owners(self, menu: QMenu) -> None:
        menu.clear()
        for member in self._customers.owners():
            if member.left_on is None:
                self._offer(menu, member.name, "owner_id", member.id)
        menu.addSeparator()
        self._offer(menu, tr("不指定负责人"), "owner_id", None)

    def _fill_grades(self, menu: QMenu) -> None:
        menu.clear()
        for grade, words in FIELDS["grade"].choices:
            self._offer(menu, tr(words), "grade", grade)
        menu.addSeparator()
        self._offer(menu, tr("不分级"), "grade", None)

    def _offer(self, menu: QMenu, words: str, name: str, value: object) -> None:
        menu.addAction(words).triggered.connect(lambda: self.value_chosen.emit(name, value))
