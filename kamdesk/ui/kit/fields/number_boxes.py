"""Boxes to count a number up and down; a number that cannot be stays as typed, with a sentence below it.

Qt drops the figure by which a number leaves its range, and on leaving the box puts the last good number
back, both without a word. These boxes do neither; while one `is_wrong`, its value is not what one sees.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QVBoxLayout
from typing_extensions import override

from kamdesk.ui.kit.look.fitting import bring_into_sight
from kamdesk.ui.kit.look.labels import label, set_look
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_NUMBER: Final = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)")
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_State = QValidator.State


class NumberBox(QSpinBox):
    """A box for a whole number; `problem` is the label that whoever places the box puts below it."""

    def __init__(self) -> None:
        super().__init__()
        self._complaint = _Complaint(self)
        self.problem = self._complaint.words

    @property
    def is_wrong(self) -> bool:
        """Whether what stands in the box is no number of its range."""
        return not self.hasAcceptableInput()

    @property
    def sentence(self) -> str:
        """What the box asks for."""
        least, most, special = self.minimum(), self.maximum(), self.specialValueText()
        if special:
            return tr(
                "请填 {least} 到 {most} 之间的整数，{least} 就是“{special}”。",
                least=least,
                most=most,
                special=special,
            )
        return tr("请填 {least} 到 {most} 之间的整数。", least=least, most=most)

    def complain(self) -> None:
        """Say what the box asks for, where it is wrong."""
        self._complaint.tell(has_left=True)

    @override
    def setValue(self, value: int) -> None:
        super().setValue(value)
        self._complaint.tell()

    @override
    def stepBy(self, steps: int) -> None:
        """Step on; from a number beyond the range to its nearest end."""
        if self._complaint.is_beyond:
            self.setValue(self.maximum() if _typed(self) > self.maximum() else self.minimum())
        else:
            super().stepBy(steps)

    @override
    def validate(self, text: str, place: int) -> tuple[_State, str, int]:
        return _keeping(self, super().validate(normalize("NFKC", text), place))


class LengthBox(QDoubleSpinBox):
    """A box for a length with decimals; `problem` is as in `NumberBox`."""

    def __init__(self) -> None:
        super().__init__()
        self._complaint = _Complaint(self)
        self.problem = self._complaint.words

    @property
    def is_wrong(self) -> bool:
        """Whether what stands in the box is no length of its range."""
        return not self.hasAcceptableInput()

    @property
    def sentence(self) -> str:
        """What the box asks for."""
        return tr(
            "请填 {least} 到 {most}{unit}，小数最多 {count} 位。",
            least=f"{self.minimum():g}",
            most=f"{self.maximum():g}",
            unit=self.suffix(),
            count=self.decimals(),
        )

    def complain(self) -> None:
        """Say what the box asks for, where it is wrong."""
        self._complaint.tell(has_left=True)

    @override
    def setValue(self, value: float) -> None:
        super().setValue(value)
        self._complaint.tell()

    @override
    def stepBy(self, steps: int) -> None:
        """Step on; from a length beyond the range to its nearest end, from too fine a one to a tenth."""
        if self._complaint.is_beyond:
            self.setValue(min(max(_typed(self), self.minimum()), self.maximum()))
        else:
            super().stepBy(steps)

    @override
    def validate(self, text: str, place: int) -> tuple[_State, str, int]:
        return _keeping(self, super().validate(normalize("NFKC", text), place))


def _keeping(box: NumberBox | LengthBox, verdict: tuple[_State, str, int]) -> tuple[_State, str, int]:
    """Let a number that Qt refuses stand, as something still to be mended."""
    state, text, place = verdict
    is_number = _NUMBER.fullmatch(_figures(box, text)) is not None
    return (_State.Intermediate if state == _State.Invalid and is_number else state, text, place)


def _figures(box: NumberBox | LengthBox, text: str | None = None) -> str:
    """Return what is typed without the unit behind it."""
    return (box.text() if text is None else text).removesuffix(box.suffix()).strip()


def _typed(box: NumberBox | LengthBox) -> float:
    """Return the number that stands in the box, its value where there is none."""
    figures = _figures(box)
    return float(figures) if _NUMBER.fullmatch(figures) else box.value()


def with_problem(box: NumberBox | LengthBox) -> QVBoxLayout:
    """Return the box with the place below it where its sentence shows."""
    column = QVBoxLayout()
    column.setSpacing(Space.XS)
    column.addWidget(box)
    column.addWidget(box.problem)
    return column


def numbers_hold(panel: QWidget) -> bool:
    """Say whether every number in sight on a panel can be; go to the first that cannot."""
    for box in panel.findChildren(QAbstractSpinBox):
        if isinstance(box, NumberBox | LengthBox) and box.isVisible() and box.is_wrong:
            box.complain()
            box.setFocus(Qt.FocusReason.OtherFocusReason)
            box.selectAll()
            bring_into_sight(box, box.problem)
            return False
    return True


class _Complaint(QObject):
    """Marks a box and says what it asks for; keeps Qt from correcting what is wrong in it."""

    def __init__(self, box: NumberBox | LengthBox) -> None:
        super().__init__(box)
        self._box = box
        self._before: float = box.value()
        self.words = label(role="problem", wrap=True)
        self.words.hide()
        # Qt leaves the padding of a style sheet out where the sheet also draws the arrows
        box.lineEdit().setTextMargins(Space.S, 0, 0, 0)
        box.lineEdit().textChanged.connect(lambda _text: self.tell())
        box.installEventFilter(self)

    @property
    def is_beyond(self) -> bool:
        """Whether a number stands in the box that no further figure can mend."""
        box, typed = self._box, _typed(self._box)
        is_too_low = typed < box.minimum() and typed < 0
        return box.is_wrong and (typed > box.maximum() or is_too_low or self._is_too_fine)

    @property
    def _is_too_fine(self) -> bool:
        most = self._box.decimals() if isinstance(self._box, LengthBox) else 0
        return len(_figures(self._box).partition(".")[2]) > most

    def tell(self, *, has_left: bool = False) -> None:
        """Complain of what cannot become right by typing on; of the rest only when the box was left."""
        is_said = self._box.is_wrong and (has_left or self.is_beyond)
        sentence = self._box.sentence if is_said else ""
        self.words.setText(sentence)
        self.words.setVisible(is_said)
        self._box.setAccessibleDescription(sentence)
        set_look(self._box, "wrong", is_said)
        if is_said and self._box.hasFocus():
            bring_into_sight(self._box, self.words)

    def _put_back(self) -> None:
        if isinstance(self._box, NumberBox):
            self._box.setValue(int(self._before))
        else:
            self._box.setValue(self._before)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._box.is_wrong:
            if event.type() == QEvent.Type.FocusIn:
                self._before = self._box.value()
            return False
        if event.type() == QEvent.Type.Hide:  # when it comes back, Qt would show what was typed on the way
            self._put_back()
        if event.type() == QEvent.Type.FocusOut:
            self.tell(has_left=True)
            QCoreApplication.sendEvent(self._box.lineEdit(), event)  # takes the cursor away
            self._box.update()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self.tell(has_left=True)
            return True
        return False
