"""Picks a record by typing: characters, pinyin, initials or digits, chosen by mouse or keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from kamdesk.domain.readings.finding import Query
from kamdesk.domain.shared.search import SearchHit
from kamdesk.ui.kit.fields.finding import detail_of
from kamdesk.ui.kit.fields.offers import ROWS, Offers
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QListView

    from kamdesk.ui.kit.fields.finding import Finder


def records_found(finder: Finder, kinds: Collection[str], text: str) -> list[SearchHit]:
    """Return the records of these kinds that ``text`` means, best first; none for a blank text."""
    return list(finder.find(text.strip(), limit=ROWS, kinds=kinds)) if text.strip() else []


def _everything() -> None:
    """Leave everything there is to the finder."""


class RecordPicker(QLineEdit):
    """A line to type in and the records found below it; Enter takes the first one."""

    chosen = Signal(object)
    """Id of the record picked; None as soon as the text is changed again."""

    def __init__(self, finder: Finder, *kinds: str) -> None:
        super().__init__()
        self._finder = finder
        self._kinds = kinds
        self._id: UUID | None = None
        self._within: Callable[[], str] = str
        self._among: Callable[[], Sequence[SearchHit] | None] = _everything
        self._hits: list[SearchHit] = []
        self.setPlaceholderText(tr("输入名称、拼音首字母或编号"))
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._offers = Offers(self)
        self._offers.chosen.connect(self._on_activated)
        self.textEdited.connect(self._on_edited)
        self.returnPressed.connect(self._take_offered)

    @property
    def record_id(self) -> UUID | None:
        """The record picked, None while the text names none."""
        return self._id

    @property
    def popup(self) -> QListView:
        """The list of the records found."""
        return self._offers.popup

    def look_within(self, words: Callable[[], str]) -> None:
        """Offer only records found by what ``words`` returns too, such as the title of their owner."""
        self._within = words

    def look_among(self, hits: Callable[[], Sequence[SearchHit] | None]) -> None:
        """Offer only what ``hits`` returns, all of it by the arrow down; None where everything is offered."""
        self._among = hits
        shown = self.addAction(icon("chevron-down"), QLineEdit.ActionPosition.TrailingPosition)
        shown.setToolTip(tr("列出全部"))
        shown.triggered.connect(self.offer_all)

    def offer_all(self) -> None:
        """Offer all that there is to choose from, where it is not everything."""
        among = self._among()
        if among is not None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._hits = list(among)
            self._show_hits("" if among else tr("没有可选的。"))

    def set_record(self, record_id: UUID | None, text: str = "") -> None:
        """Show a record by its title, or a text that names none, without any signal."""
        self._id = record_id
        self._hits = []
        self.setText(text)
        self.setCursorPosition(0)

    def take_named(self) -> None:
        """Take the one record that the text can mean, where it is only one; for when the line is left."""
        self._offers.hide()
        same = [hit for hit in self._hits if hit.title == self.text().strip()]
        if self._id is None and len(same or self._hits) == 1:
            self._take((same or self._hits)[0])

    def _on_edited(self, text: str) -> None:
        if self._id is not None:
            self._id = None
            self.chosen.emit(None)
        self._hits = self._found(text)
        self._show_hits()

    def _found(self, text: str) -> list[SearchHit]:
        among = self._among()
        if among is None:
            asked = f"{self._within()} {text}" if text.strip() else ""
            return records_found(self._finder, self._kinds, asked)
        query = Query(text)
        return [each for each in among if query.finds(each.title) or query.finds(each.detail)]

    def _show_hits(self, note: str = "") -> None:
        self._offers.show(((hit.title, detail_of(hit), hit) for hit in self._hits), note)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self._offers.is_shown and self._among() is not None:
            self.offer_all()
            return
        super().keyPressEvent(event)

    def _on_activated(self, hit: SearchHit) -> None:
        if self._id is None:  # else Enter has taken it already
            self._take(hit)

    def _take(self, hit: SearchHit) -> None:
        self._offers.hide()
        self.set_record(hit.id, hit.title)
        self.chosen.emit(hit.id)

    def _take_offered(self) -> None:
        # Enter reaches the line before the completer, also when the arrow keys are on an offer
        offer = self._offers.current
        if self._id is None and self._hits:
            self._take(offer if isinstance(offer, SearchHit) else self._hits[0])
