"""What happened with a record, line by line; each line opens its record."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.kinds import kind_named
from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.records.formatting import format_date, format_month
from kamdesk.ui.kit.fields.fields import ChoiceBox, unit_of
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.labels import button, chip, label
from kamdesk.ui.kit.look.theme import figures_font
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.columns import value_text
from kamdesk.ui.kit.records.verbs import offer_on_rows

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from kamdesk.domain.records.kind import RecordKind, Told
    from kamdesk.domain.records.time_line import Happening
    from kamdesk.ui.kit.desk.preferences import Preferences

_SHOWN_AT_A_TIME: Final = 20
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
        kind = kind_named(happening.kind)
        self.day = label(format_date(happening.day))
        self.day.setFont(figures_font())
        self.chip = _chip_of(kind, happening)
        self.told = label("\n".join(_lines_of(kind, happening)), wrap=True)
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
    """Lists what happened, newest first; the tabulator goes to its first line, the arrows to the others."""

    opened = Signal(str, object)
    """``(kind, id)`` of the record that shall be shown."""

    def __init__(self, title: str, nothing: str, opened: Collection[str], preferences: Preferences) -> None:
        """``opened`` are the kinds of records that some page shows; ``preferences`` keep the kind chosen."""
        super().__init__()
        self._preferences = preferences
        self._months: list[QLabel] = []
        self._kinds_opened = opened
        self._happened: Sequence[Happening] = ()
        self.rows: list[TimeLineRow] = []
        self.kinds = ChoiceBox()
        self.kinds.setAccessibleName(tr("往来的种类"))
        self.kinds.activated.connect(self._on_kind_chosen)
        self.nothing = label(nothing, role="secondary", wrap=True)
        self.more = button("", kind="link")
        self.more.clicked.connect(lambda: self._show(len(self.rows) + _SHOWN_AT_A_TIME))
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

    def show_happened(self, happened: Sequence[Happening]) -> None:
        """Show the latest of these, which come newest first, and offer the earlier ones."""
        if happened == self._happened and self.rows:
            return  # whoever is in a line stays there
        self._happened = happened
        self.nothing.setVisible(not happened)
        self._offer_kinds()
        self._show(_SHOWN_AT_A_TIME)

    def _offer_kinds(self) -> None:
        """Offer the kinds of what happened to choose from, where there are several; the choice stays."""
        chosen, counts = self._preferences.recall(_KEPT, ""), Counter(each.kind for each in self._happened)
        self.kinds.clear()
        self.kinds.addItem(tr("全部"), "")
        for name, count in counts.items():
            word = tr(kind_named(name).word)
            self.kinds.addItem(tr("{word} {count}", word=word, count=count), name)
        self.kinds.setCurrentIndex(max(self.kinds.find_value(chosen), 0))
        self.kinds.setVisible(len(counts) > 1)

    def _on_kind_chosen(self) -> None:
        self._preferences.remember(_KEPT, self.kinds.currentData())
        self._show(_SHOWN_AT_A_TIME)

    def _show(self, count: int) -> None:
        kind = self.kinds.currentData()
        wanted = [each for each in self._happened if not kind or each.kind == kind]
        for old in (*self.rows, *self._months):
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = [self._row(each) for each in wanted[:count]]
        day_width = max((row.day.sizeHint().width() for row in self.rows), default=0)
        chip_width = max((row.chip.sizeHint().width() for row in self.rows), default=0)
        for row in self.rows:
            row.day.setMinimumWidth(day_width)
            row.chip.setMinimumWidth(chip_width)
        self._months = []
        for month, rows in groupby(self.rows, lambda row: row.happening.day.replace(day=1)):
            self._months.append(label(format_month(month), role="small"))
            for each in (self._months[-1], *rows):
                self._lines.addWidget(each)
        first = next((row for row in self.rows if row.focusPolicy() is not Qt.FocusPolicy.NoFocus), None)
        if first is not None:
            first.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        left = len(wanted) - len(self.rows)
        self.more.setText(tr("再显示更早的（还有 {count} 条）", count=left))
        self.more.setVisible(left > 0)

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


def _told(kind: RecordKind[Any]) -> Told:
    if kind.told is None:
        raise LookupError(kind.name)
    return kind.told


def _chip_of(kind: RecordKind[Any], happening: Happening) -> QLabel:
    told = _told(kind)
    named = kind.field_named.get(told.chip)
    word = kind.word if named is None else named.word_for(str(happening.values[told.chip]))
    return chip(tr(word), "accent" if _was_held(told, happening) else "neutral")


def _was_held(told: Told, happening: Happening) -> bool:
    return not told.held or bool(happening.values[told.held])


def _lines_of(kind: RecordKind[Any], happening: Happening) -> Iterator[str]:
    """Yield who and how in one line, and then what was said."""
    told = _told(kind)
    words = [_word_of(kind, name, happening) for name in told.words]
    if not _was_held(told, happening):
        words.append(tr("未进行"))
    yield " · ".join(word for word in words if word)
    if told.text and happening.values[told.text]:
        yield str(happening.values[told.text])


def _word_of(kind: RecordKind[Any], name: str, happening: Happening) -> str:
    """Return a value in words; a text says what it is."""
    field = kind.field_named[name]
    text = value_text(field, happening.values[name], lambda named: happening.titles.get(named, ""))
    if text and field.is_money:
        return tr("{amount} {unit}", amount=text, unit=unit_of(field))
    is_text = field.kind is FieldKind.TEXT and text
    return tr("{field}：{text}", field=tr(field.label), text=text) if is_text else text
