"""Picks a customer by typing: characters, pinyin, initials or digits, chosen by mouse or keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QVBoxLayout, QWidget

from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.labels import label, set_look
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from uuid import UUID

    from kamdesk.domain.shared.search import SearchHit
    from kamdesk.ui.kit.fields.finding import Finder

CUSTOMER: Final = "customer"
_OFFERED: Final = 12
_HIT: Final = Qt.ItemDataRole.UserRole


def customers_found(finder: Finder, text: str) -> list[SearchHit]:
    """Return the customers that ``text`` means, best first; none for a blank text."""
    return list(finder.find(text.strip(), limit=_OFFERED, kinds=(CUSTOMER,))) if text.strip() else []


class CustomerPicker(QWidget):
    """A line to type in and the customers found below it; Enter takes the first one."""

    chosen = Signal(object)
    """Id of the customer picked; None as soon as the text is changed again."""

    def __init__(self, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self._id: UUID | None = None
        self._hits: list[SearchHit] = []
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(tr("输入名称、拼音首字母或编号"))
        self.edit.setAccessibleName(tr("客户"))
        self.edit.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._problem = label(role="problem", wrap=True)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.edit)
        column.addWidget(self._problem)
        self.setFocusProxy(self.edit)
        self._offers = QStandardItemModel(self)
        self.popup = QListView()
        self.popup.setProperty("role", "offers")
        self.completer = self._make_completer()
        self.edit.textEdited.connect(self._on_edited)
        self.edit.returnPressed.connect(self._take_offered)
        self.edit.editingFinished.connect(self._take_only)

    @property
    def customer_id(self) -> UUID | None:
        """The customer picked, None while the text names none."""
        return self._id

    def set_customer(self, customer_id: UUID | None, name: str = "") -> None:
        """Show a customer without any signal."""
        self._id = customer_id
        self._hits = []
        self.edit.setText(name)
        self.edit.setCursorPosition(0)
        self.show_problem("")

    def show_problem(self, problem: str) -> None:
        """Write ``problem`` under the line, or take it away."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        set_look(self.edit, "wrong", bool(problem))
        self.edit.setAccessibleDescription(problem)

    def _make_completer(self) -> QCompleter:
        completer = QCompleter(self._offers, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_OFFERED)
        completer.setWidget(self.edit)  # not setCompleter: the line would overwrite what was typed
        completer.setPopup(self.popup)
        choose = completer.activated[QModelIndex]  # type: ignore[index]  # the stubs know no overloads
        choose.connect(lambda index: self._on_activated(index.data(_HIT)))
        return completer

    def _on_edited(self, text: str) -> None:
        if self._id is not None:
            self._id = None
            self.chosen.emit(None)
        self._hits = customers_found(self._finder, text)
        self._offers.clear()
        for hit in self._hits:
            item = QStandardItem(f"{hit.title}　{hit.detail}" if hit.detail else hit.title)
            item.setData(hit, _HIT)
            item.setEditable(False)
            self._offers.appendRow(item)
        if self._hits:
            self.completer.complete()
        else:
            self.popup.hide()

    def _on_activated(self, hit: SearchHit) -> None:
        if self._id is None:  # else Enter has taken it already
            self._take(hit)

    def _take(self, hit: SearchHit) -> None:
        self.popup.hide()
        self.set_customer(hit.id, hit.title)
        self.chosen.emit(hit.id)

    def _take_offered(self) -> None:
        # Enter reaches the line before the completer, also when the arrow keys are on an offer
        offer = self.popup.currentIndex().data(_HIT) if self.popup.isVisible() else None
        if self._id is None and self._hits:
            self._take(offer or self._hits[0])

    def _take_only(self) -> None:
        if self._id is None and len(self._hits) == 1 and not self.popup.isVisible():
            self._take(self._hits[0])
