"""What happened with a record, line by line; each line opens its record."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.records.formatting import format_date, format_month
from kamdesk.domain.records.time_line import PAGE, TimeLinePage
from kamdesk.ui.kit.desk.painting import OncePainted
from kamdesk.ui.kit.fields.fields import ChoiceBox
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.labels import button, chip, label
from kamdesk.ui.kit.look.theme import figures_font
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.time_line_words import word_of_kind, worded
from kamdesk.ui.kit.records.verbs import offer_on_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from kamdesk.domain.records.time_line import Happening, Place
    from kamdesk.ui.kit.desk.preferences import Preferences

PageReader: TypeAlias = "Callable[[UUID, str, Mapping[str, Place] | None, int], TimeLinePage]"
"""Reads so many lines of what happened with a record: of one kind or all, the latest or those after."""
_KEPT: Final = "time_line.kind"
_TAKES: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class TimeLineRow(QFrame):
    """One line: the day, what it was, who and how, what was said. Enter or a click opens the record."""

    opened = Signal()
    stepped = Signal(int)
    """The arrow keys go to the next line (1) or the one before (-1)."""

    def __init__(self, happening: Happening, *, opens: bool) -> None:
        super().__init__()
        self.happening = happening
        self._opens = opens
        self.setProperty("role", "time-line")
        said = worded(happening)
        self.day = label(format_date(happening.day))
        self.day.setFont(figures_font())
        self.chip = chip(said.chip, "accent" if said.was_held else "neutral")
        self.told = label(said.text, wrap=True)
        across = QHBoxLayout(self)
        across.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        across.setSpacing(Space.M)
        for part, share in ((self.day, 0), (self.chip, 0), (self.told, 1)):
            across.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{self.day.text()} {self.chip.text()} {self.told.text()}")
        self._offer_acts()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _TAKES:
            self._open()
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def _offer_acts(self) -> None:
        opening = QAction(icon("eye"), tr("打开"), self)
        opening.triggered.connect(self._open)
        copying = QAction(icon("copy"), tr("复制"), self)
        copying.triggered.connect(self._copy)
        offer_on_rows(self, (opening, copying) if self._opens else (copying,))
        if self._opens:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _open(self) -> None:
        if self._opens:
            self.opened.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.accessibleName())


class TimeLine(QWidget):
    """Lists what happened, newest first, page by page; Tab goes to its first line, arrows to the others."""

    opened = Signal(str, object)
    """``(kind, id)`` of the record that shall be shown."""

    def __init__(
        self, title: str, nothing: str, read: PageReader, opened: Collection[str], preferences: Preferences
    ) -> None:
        """``opened`` are the kinds of records that some page shows; ``preferences`` keep the kind chosen."""
        super().__init__()
        self._read, self._kinds_opened, self._preferences = read, opened, preferences
        self._record_id: UUID | None = None
        self._is_awaited = False
        self._page = TimeLinePage()
        self._happened: tuple[Happening, ...] = ()
        self._months: list[QLabel] = []
        self.rows: list[TimeLineRow] = []
        self.kinds = ChoiceBox()
        self.kinds.setAccessibleName(tr("往来的种类"))
        self.kinds.activated.connect(self._on_kind_chosen)
        self.nothing = label(nothing, role="secondary", wrap=True)
        self.nothing.hide()
        self.more = button(tr("再显示更早的"), kind="link")
        self.more.clicked.connect(self._show_more)
        head = QHBoxLayout()
        head.addWidget(label(title, role="section"), 1)
        head.addWidget(self.kinds)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addLayout(self._lines)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def months(self) -> list[str]:
        """The months that head the lines shown."""
        return [each.text() for each in self._months]

    def show_of(self, record_id: UUID) -> None:
        """Show the latest of what happened with a record once that is in sight, or a little later.

        Where it is the same record as before, as much is shown as before.
        """
        if record_id != self._record_id:
            self._clear()
            self.more.hide()
        self._record_id = record_id
        if not self._is_awaited:
            self._is_awaited = True
            OncePainted(self, self._show_awaited)
        self.update()

    def _show_awaited(self) -> None:
        self._is_awaited = False
        if self._record_id is None:
            return
        chosen = self._preferences.recall(_KEPT, "")
        page = self._read(self._record_id, chosen, None, max(len(self.rows), PAGE))
        self._offer_kinds(page.kinds, chosen)
        if page.lines != self._happened or not self.rows:  # else whoever is in a line stays there
            self._clear()
            self._append(page)
        self._page = page
        self.nothing.setVisible(not page.lines)
        self.more.setVisible(page.has_more)

    def _offer_kinds(self, kinds: Sequence[str], chosen: str) -> None:
        """Offer the kinds of what happened to choose from, where there are several; the choice stays."""
        self.kinds.clear()
        self.kinds.addItem(tr("全部"), "")
        for name in kinds:
            self.kinds.addItem(word_of_kind(name), name)
        self.kinds.setCurrentIndex(max(self.kinds.find_value(chosen), 0))
        self.kinds.setVisible(len(kinds) > 1)

    def _on_kind_chosen(self) -> None:
        self._preferences.remember(_KEPT, self.kinds.currentData())
        self._clear()
        self._show_awaited()

    def _show_more(self) -> None:
        if self._record_id is None:
            return
        had_keys, shown = self.more.hasFocus(), len(self.rows)
        page = self._read(self._record_id, self.kinds.currentData(), self._page.after, PAGE)
        self._append(page)
        self._page = page
        if had_keys and not page.has_more and shown < len(self.rows):
            self.rows[shown].setFocus(Qt.FocusReason.OtherFocusReason)
        self.more.setVisible(page.has_more)

    def _clear(self) -> None:
        for old in (*self.rows, *self._months):
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows, self._months, self._happened = [], [], ()

    def _append(self, page: TimeLinePage) -> None:
        """Show further lines below those there are, each month under its name."""
        self._happened += page.lines
        for month, happened in groupby(page.lines, lambda each: each.day.replace(day=1)):
            word = format_month(month)
            if self.months[-1:] != [word]:
                self._months.append(label(word, role="small"))
                self._lines.addWidget(self._months[-1])
            for each in happened:
                self.rows.append(self._row(each))
                self._lines.addWidget(self.rows[-1])
        day_width = max((row.day.sizeHint().width() for row in self.rows), default=0)
        chip_width = max((row.chip.sizeHint().width() for row in self.rows), default=0)
        for row in self.rows:
            row.day.setMinimumWidth(day_width)
            row.chip.setMinimumWidth(chip_width)
        first = next((row for row in self.rows if row.focusPolicy() is not Qt.FocusPolicy.NoFocus), None)
        if first is not None:
            first.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _row(self, happening: Happening) -> TimeLineRow:
        row = TimeLineRow(happening, opens=happening.kind in self._kinds_opened)
        row.opened.connect(lambda: self.opened.emit(happening.kind, happening.id))
        row.stepped.connect(lambda by: self._step(row, by))
        return row

    def _step(self, row: TimeLineRow, by: int) -> None:
        ahead = self.rows[self.rows.index(row) + 1 :] if by > 0 else self.rows[: self.rows.index(row)][::-1]
        following = next((each for each in ahead if each.focusPolicy() is not Qt.FocusPolicy.NoFocus), None)
        if following is not None:
            following.setFocus(Qt.FocusReason.OtherFocusReason)
