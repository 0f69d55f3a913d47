"""Picks a record by typing: characters, pinyin, initials or digits, chosen by mouse or keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from kamdesk.ui.kit.fields.finding import detail_of
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kamdesk.domain.shared.search import SearchHit
    from kamdesk.ui.kit.fields.finding import Finder

_OFFERED: Final = 8
_HIT: Final = Qt.ItemDataRole.UserRole


def records_found(finder: Finder, kind: str, text: str) -> list[SearchHit]:
    """Return the records of a kind that ``text`` means, best first; none for a blank text."""
    return list(finder.find(text.strip(), limit=_OFFERED, kinds=(kind,))) if text.strip() else []


class RecordPicker(QLineEdit):
    """A line to type in and the records found below it; Enter takes the first one."""

    chosen = Signal(object)
    """Id of the record picked; None as soon as the text is changed again."""

    def __init__(self, finder: Finder, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self._kind = kind
        self._id: UUID | None = None
        self._within: Callable[[], str] = str
        self._hits: list[SearchHit] = []
        self.setPlaceholderText(tr("输入名称、拼音首字母或编号"))
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._offers = QStandardItemModel(self)
        self.popup = QListView()
        self.popup.setProperty("role", "offers")
        self._suggestions = self._make_completer()
        self.textEdited.connect(self._on_edited)
        self.returnPressed.connect(self._take_offered)

    @property
    def record_id(self) -> UUID | None:
        """The record picked, None while the text names none."""
        return self._id

    def look_within(self, words: Callable[[], str]) -> None:
        """Offer only records found by what ``words`` returns too, such as the title of their owner."""
        self._within = words

    def set_record(self, record_id: UUID | None, text: str = "") -> None:
        """Show a record by its title, or a text that names none, without any signal."""
        self._id = record_id
        self._hits = []
        self.setText(text)
        self.setCursorPosition(0)

    def take_named(self) -> None:
        """Take the one record that the text can mean, where it is only one; for when the line is left."""
        self.popup.hide()
        same = [hit for hit in self._hits if hit.title == self.text().strip()]
        if self._id is None and len(same or self._hits) == 1:
            self._take((same or self._hits)[0])

    def _make_completer(self) -> QCompleter:
        completer = QCompleter(self._offers, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_OFFERED)
        completer.setWidget(self)  # not setCompleter: the line would overwrite what was typed
        completer.setPopup(self.popup)
        choose = completer.activated[QModelIndex]  # type: ignore[index]  # the stubs know no overloads
        choose.connect(lambda index: self._on_activated(index.data(_HIT)))
        return completer

    def _on_edited(self, text: str) -> None:
        if self._id is not None:
            self._id = None
            self.chosen.emit(None)
        asked = f"{self._within()} {text}" if text.strip() else ""
        self._hits = records_found(self._finder, self._kind, asked)
        self._offers.clear()
        for hit in self._hits:
            detail = detail_of(hit)
            item = QStandardItem(f"{hit.title}　{detail}" if detail else hit.title)
            item.setData(hit, _HIT)
            item.setEditable(False)
            self._offers.appendRow(item)
        if self._hits:
            self._suggestions.complete()
        else:
            self.popup.hide()

    def _on_activated(self, hit: SearchHit) -> None:
        if self._id is None:  # else Enter has taken it already
            self._take(hit)

    def _take(self, hit: SearchHit) -> None:
        self.popup.hide()
        self.set_record(hit.id, hit.title)
        self.chosen.emit(hit.id)

    def _take_offered(self) -> None:
        # Enter reaches the line before the completer, also when the arrow keys are on an offer
        offer = self.popup.currentIndex().data(_HIT) if self.popup.isVisible() else None
        if self._id is None and self._hits:
            self._take(offer or self._hits[0])
