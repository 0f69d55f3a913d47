"""Editors built from the description of a field; each complains beside itself in plain words."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar, Final, cast

from PySide6.QtCore import QDate, QEvent, QPoint, QSignalBlocker, Qt, QTime, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)
from typing_extensions import override

from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.records.formatting import format_value
from kamdesk.domain.records.parsing import parse_date, parse_value
from kamdesk.domain.records.rules import HIGHEST_MARK, LOWEST_MARK, problem_with
from kamdesk.domain.records.typed_dates import in_full
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import term
from kamdesk.ui.kit.look.buttons import FlatButton
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.labels import fit_to_words, label, set_look
from kamdesk.ui.kit.look.moments import this_day
from kamdesk.ui.kit.look.theme import figures_font
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFocusEvent, QWheelEvent

    from kamdesk.domain.records.drafts import FieldsDraft
    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.shared.text import Message

_LONG_LINES: Final = 3


def unit_of(field: Field) -> str:
    """Return the unit that stands behind the figures of a field; nothing where its label names it."""
    if field.kind is FieldKind.MONEY:
        return tr("元")
    return tr(field.unit) if field.unit else ""


class FieldEditor(QWidget):
    """One editor with room for its problem below; `edited` tells of the user's hand only."""

    edited = Signal()
    left = Signal()
    """The user went on to another field."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        self._problem = label(role="problem", wrap=True)
        self._problem.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def value(self) -> object:
        """Return the value as the record holds it; raises `UserError` when it cannot be read."""
        raise NotImplementedError

    def set_value(self, value: object) -> None:
        """Show ``value`` without any signal."""
        raise NotImplementedError

    def fill(self, draft: FieldsDraft) -> None:
        """Show what stands in ``draft``, without any signal."""
        self.set_value(draft.value(self.field.name))

    def hand_over(self, draft: FieldsDraft) -> None:
        """Put what was entered into ``draft``."""
        draft.set(self.field.name, self.value())

    def limit_width(self, limit: int) -> None:
        """Let the control be no wider than ``limit`` pixels; its problem may use all there is."""
        self.control.setMaximumWidth(limit)

    def problem(self) -> Message | None:
        """Say what is wrong with what was entered, if anything."""
        try:
            return problem_with(self.field, self.value())
        except UserError as error:
            return error.message

    def show_problem(self, problem: Message | None) -> None:
        """Write ``problem`` under the field, or take it away."""
        self._problem.setText(tr(problem) if problem else "")
        self._problem.setVisible(problem is not None)
        set_look(self.control, "wrong", problem is not None)
        self.control.setAccessibleDescription(self._problem.text())

    @property
    def control(self) -> QWidget:
        """The widget that has the focus while one edits."""
        return cast("QWidget", self.focusProxy())

    @property
    def shown_problem(self) -> str:
        """The problem now on screen, empty if none."""
        return self._problem.text()

    def _adopt(self, control: QWidget) -> None:
        control.setAccessibleName(tr(self.field.label))
        unit = unit_of(self.field)
        if unit:
            across = QHBoxLayout()
            across.setSpacing(Space.S)
            across.addWidget(control, 1)
            across.addWidget(label(unit, role="secondary"))
            across.addStretch(0)
            self._column.addLayout(across)
        else:
            self._column.addWidget(control)
        self._column.addWidget(self._problem)
        self.setFocusProxy(control)
        control.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched is self.control:
            reason = cast("QFocusEvent", event).reason()
            if reason != Qt.FocusReason.PopupFocusReason:
                self._on_left()
        return super().eventFilter(watched, event)

    def _on_left(self) -> None:
        self.left.emit()


class LineEditor(FieldEditor):
    """One line of text that is read by the rules of its kind; what was typed stays as typed."""

    _HINTS: ClassVar = {
        FieldKind.DATE: term("11-28、今天、+3"),
        FieldKind.MONTH: term("2026-11、本月、3"),
        FieldKind.TIME: term("11-28 14:05"),
        FieldKind.BIRTHDAY: "1975-04-08",
    }
    _FIGURES: ClassVar = frozenset(
        {
            *(FieldKind.INTEGER, FieldKind.QUANTITY, FieldKind.MONEY, FieldKind.MONEY_WAN),
            *(FieldKind.DATE, FieldKind.MONTH, FieldKind.TIME),
        }
    )

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(tr(self._HINTS.get(field.kind, "")))
        if field.kind in self._FIGURES:
            self.edit.setFont(figures_font())
        self.edit.textEdited.connect(lambda _text: self.edited.emit())
        self._adopt(self.edit)
        if field.kind in {FieldKind.DATE, FieldKind.TIME}:
            self.edit.setToolTip(tr("可以写 11-28、28、今天、昨天、+3、下周一；离开时补成完整的日期"))
            self._add_calendar()

    @override
    def value(self) -> object:
        return parse_value(self.field, self._meant())

    @override
    def set_value(self, value: object) -> None:
        self.edit.setText(format_value(self.field, value))

    @override
    def fill(self, draft: FieldsDraft) -> None:
        self.edit.setText(draft.text(self.field.name))

    @override
    def hand_over(self, draft: FieldsDraft) -> None:
        draft.type(self.field.name, self._meant())

    def _meant(self) -> str:
        """Return the text as typed, a date or month written out."""
        return in_full(self.field, self.edit.text(), this_day())

    def _on_left(self) -> None:
        with suppress(UserError):  # an unreadable text stays as typed; the form says why
            self.edit.setText(format_value(self.field, self.value()))
        super()._on_left()

    def _add_calendar(self) -> None:
        action = QAction(icon("calendar"), tr("选择日期"), self)
        action.triggered.connect(self._open_calendar)
        self.edit.addAction(action, QLineEdit.ActionPosition.TrailingPosition)

    def _open_calendar(self) -> None:
        menu, calendar = QMenu(self), QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        with suppress(UserError):  # without a readable date the calendar opens at today
            day = parse_date(self._meant().strip().partition(" ")[0])
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        calendar.activated.connect(self._take_day)
        calendar.clicked.connect(self._take_day)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.edit.mapToGlobal(QPoint(0, self.edit.height())))

    def _take_day(self, day: QDate) -> None:
        text = day.toString("yyyy-MM-dd")
        if self.field.kind is FieldKind.TIME:
            typed = self._meant().strip().partition(" ")[2]
            text = f"{text} {typed or QTime.currentTime().toString('HH:mm')}"
        self.edit.setText(text)
        self.edited.emit()


class LongTextEditor(FieldEditor):
    """Several lines of text; Tab goes on to the next field."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        lines = self.edit.fontMetrics().lineSpacing() * _LONG_LINES
        self.edit.setFixedHeight(lines + 2 * Space.S)
        self.edit.textChanged.connect(self.edited)
        self._adopt(self.edit)

    @override
    def value(self) -> object:
        return parse_value(self.field, self.edit.toPlainText())

    @override
    def set_value(self, value: object) -> None:
        with QSignalBlocker(self.edit):
            self.edit.setPlainText(format_value(self.field, value))

    @override
    def fill(self, draft: FieldsDraft) -> None:
        with QSignalBlocker(self.edit):
            self.edit.setPlainText(draft.text(self.field.name))

    @override
    def hand_over(self, draft: FieldsDraft) -> None:
        draft.type(self.field.name, self.edit.toPlainText())


class ChoiceBox(QComboBox):
    """A combo box that the wheel passes by unless one is in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)

    def find_value(self, value: object) -> int:
        """Return the place of an item with equal data, -1 if there is none.

        `findData` compares objects of Python by identity, so an equal id would not be found.
        """
        return next((place for place in range(self.count()) if self.itemData(place) == value), -1)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceEditor(FieldEditor):
    """One of closed choices, or none."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.box = ChoiceBox()
        self._offer([(code, tr(word)) for code, word in field.choices])
        self.box.activated.connect(lambda _index: self.edited.emit())
        self._adopt(self.box)

    @override
    def value(self) -> object:
        return self.box.currentData()

    @override
    def set_value(self, value: object) -> None:
        self.box.setCurrentIndex(max(self.box.find_value(value), 0))

    def _offer(self, choices: list[tuple[object, str]]) -> None:
        self.box.clear()
        self.box.addItem("—" if not self.field.required else tr("请选择"), None)
        for code, word in choices:
            self.box.addItem(word, code)


class FlagEditor(FieldEditor):
    """Yes or no."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        self.box = QCheckBox(tr("是"))
        fit_to_words(self.box)
        self.box.clicked.connect(lambda _checked: self.edited.emit())
        self._adopt(self.box)

    @override
    def value(self) -> object:
        return self.box.isChecked()

    @override
    def set_value(self, value: object) -> None:
        self.box.setChecked(bool(value))


class MarkEditor(FieldEditor):
    """A mark from 1 to 5 as a row of buttons; the digits choose, the chosen one again clears."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        for mark in range(LOWEST_MARK, HIGHEST_MARK + 1):
            across.addWidget(self._make_button(mark))
        across.addStretch(1)
        row.setFocusProxy(self._group.button(LOWEST_MARK))
        self._group.idClicked.connect(self._on_clicked)
        self._adopt(row)

    @override
    def value(self) -> object:
        chosen = [self._group.id(button) for button in self._group.buttons() if button.isChecked()]
        return chosen[0] if chosen else None

    @override
    def set_value(self, value: object) -> None:
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == value)

    def button(self, mark: int) -> FlatButton:
        """Return the button of ``mark``."""
        return cast("FlatButton", self._group.button(mark))

    def _make_button(self, mark: int) -> FlatButton:
        button = FlatButton()
        button.setText(str(mark))
        button.setCheckable(True)
        button.setProperty("segment", "true")
        button.setAccessibleName(f"{tr(self.field.label)} {mark}")
        self._group.addButton(button, mark)
        return button

    def _on_clicked(self, mark: int) -> None:
        for button in self._group.buttons():
            if self._group.id(button) != mark:
                button.setChecked(False)
        self.edited.emit()


class ChoicesEditor(FieldEditor):
    """Any number of closed choices as check boxes."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.M)
        self._boxes = {code: QCheckBox(tr(word)) for code, word in field.choices}
        for box in self._boxes.values():
            box.clicked.connect(lambda _checked: self.edited.emit())
            across.addWidget(box)
        across.addStretch(1)
        row.setFocusProxy(next(iter(self._boxes.values())))
        self._adopt(row)

    @override
    def value(self) -> object:
        return frozenset(code for code, box in self._boxes.items() if box.isChecked())

    @override
    def set_value(self, value: object) -> None:
        held = cast("frozenset[str]", value or frozenset())
        for code, box in self._boxes.items():
            box.setChecked(code in held)

    def box(self, code: str) -> QCheckBox:
        """Return the check box of ``code``."""
        return self._boxes[code]
