"""All forms by family, each with its picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.printing.binder import in_families
from kamdesk.domain.readings.finding import is_found
from kamdesk.ui.kit.look.flow_row import FlowRow
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.printing.forms.tile import FormTile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLabel

    from kamdesk.domain.printing.catalogue import FormEntry
    from kamdesk.ui.printing.forms.pictures import FormPictures


_LINES_BELOW: Final = 2
"""Of a tile, below its picture, which may be cut at the edge."""


class Gallery(QScrollArea):
    """Tiles under the titles of their families; one of them is chosen."""

    chosen = Signal()
    opened = Signal()

    def __init__(self, pictures: FormPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._group = QButtonGroup(self)
        self._families: list[tuple[QLabel, FlowRow, list[FormTile]]] = []
        self.tiles: dict[str, FormTile] = {}
        self.nothing = label(tr("没有找到这样的表单。"), role="secondary")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its tiles take the keys
        self.setAccessibleName(tr("表单"))
        self._group.buttonToggled.connect(lambda _, is_on: self.chosen.emit() if is_on else None)
        pictures.drawn.connect(self._on_drawn)

    @property
    def entry(self) -> FormEntry | None:
        """The form chosen, unless the search hides it."""
        tile = self._group.checkedButton()
        return tile.entry if isinstance(tile, FormTile) and not tile.isHidden() else None

    def show_forms(self, entries: Sequence[FormEntry]) -> None:
        """Show these forms in place of those before; the choice stays where it can."""
        before = self.entry
        for tile in self.tiles.values():
            self._group.removeButton(tile)
        self.tiles, self._families = {}, []
        inner = QWidget()
        inner.setProperty("role", "scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.S)
        known = {entry.id: entry for entry in entries}
        for title, members in in_families(known):
            tiles = [self._make_tile(known[form_id]) for form_id in members]
            head, row = label(tr(title), role="section"), FlowRow(Space.M)
            row.show_widgets(tiles)
            column.addWidget(head)
            column.addWidget(row)
            column.addSpacing(Space.S)
            self._families.append((head, row, tiles))
        column.addWidget(self.nothing)
        column.addStretch(1)
        self.nothing.hide()
        self.setWidget(inner)
        chosen = self.tiles.get(before.id if before else "") or next(iter(self.tiles.values()), None)
        if chosen is not None:
            chosen.setChecked(True)
        self.updateGeometry()

    def choose(self, form_id: str) -> None:
        """Put the cursor on a form; one that is not here leaves it where it was."""
        tile = self.tiles.get(form_id)
        if tile is not None:
            tile.setChecked(True)
            tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def filter(self, text: str) -> None:
        """Show only forms whose title, number, id or family says or sounds like all of ``text``."""
        for head, row, tiles in self._families:
            for tile in tiles:
                entry = tile.entry
                said = (tr(entry.title), entry.title, entry.number, entry.id, head.text())
                tile.setVisible(not text.strip() or is_found(text, *said))
            is_empty = all(tile.isHidden() for tile in tiles)
            head.setHidden(is_empty)
            row.setHidden(is_empty)
            row.updateGeometry()
        shown = [tile for tile in self.tiles.values() if not tile.isHidden()]
        self.nothing.setVisible(bool(self.tiles) and not shown)
        if shown and self.entry is None:
            shown[0].setChecked(True)
        QTimer.singleShot(0, self, self._bring_into_sight)  # once the rows have found their places
        self.chosen.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            for tile in self.tiles.values():
                tile.updateGeometry()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bring_into_sight()

    @override
    def minimumSizeHint(self) -> QSize:
        """Ask for the height of a title with one line of tiles below it."""
        least = super().minimumSizeHint()
        lines = (head.sizeHint().height() + _height(tiles) for head, _row, tiles in self._families)
        return QSize(least.width(), max(least.height(), max(lines, default=0) + 2 * Space.S))

    def _bring_into_sight(self) -> None:
        """Show the tile chosen, below the title of its family where both have room for the picture."""
        chosen = self._group.checkedButton()
        if chosen is None or not chosen.isVisible():
            return
        self.ensureWidgetVisible(chosen, Space.S, Space.S)
        head = next(head for head, _row, tiles in self._families if chosen in tiles)
        both = chosen.mapTo(self, chosen.rect().bottomLeft()).y() - head.mapTo(self, QPoint()).y()
        if both - _LINES_BELOW * self.fontMetrics().lineSpacing() <= self.viewport().height():
            self.ensureWidgetVisible(head, 0, 0)

    def _make_tile(self, entry: FormEntry) -> FormTile:
        tile = FormTile(entry)
        self._group.addButton(tile)
        tile.opened.connect(self.opened)
        tile.left_by.connect(lambda key: self._go_from(tile, Qt.Key(key)))
        self.tiles[entry.id] = tile
        self._show_picture(tile)
        return tile

    def _go_from(self, tile: FormTile, key: Qt.Key) -> None:
        """Choose the neighbour of a tile: the next one along, or the nearest of the line above or below."""
        shown = [each for each in self.tiles.values() if not each.isHidden()]
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            place = shown.index(tile) + (1 if key == Qt.Key.Key_Right else -1)
            found = shown[place] if 0 <= place < len(shown) else None
        else:
            side = 1 if key == Qt.Key.Key_Down else -1
            here = _place(tile)
            away = {each: _place(each) - here for each in shown}
            beyond = [each for each in shown if away[each].y() * side > 0]
            found = min(beyond, key=lambda each: (away[each].y() * side, abs(away[each].x())), default=None)
        if found is not None:
            found.setChecked(True)
            found.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_drawn(self, form_id: str) -> None:
        if form_id in self.tiles:
            self._show_picture(self.tiles[form_id])

    def _show_picture(self, tile: FormTile) -> None:
        problem = self._pictures.problem(tile.entry.id)
        tile.show_picture(self._pictures.picture(tile.entry.id), tr(problem) if problem else "")


def _place(tile: FormTile) -> QPoint:
    return tile.mapToGlobal(QPoint(0, 0))


def _height(tiles: Sequence[FormTile]) -> int:
    return max((tile.sizeHint().height() for tile in tiles), default=0)
