"""Which of a customer's many contacts stand on its card: the first ones, those that words mean, or more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kamdesk.ui.kit.fields.filter_line import FilterLine
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

P = TypeVar("P")

AT_FIRST: Final = 12
"""So many people are on a card at once: each takes a moment to build, and few customers have more."""
_TOLD_BY: Final = ("name", "pinyin", "form_of_address", "department", "job_title", "telephone", "mobile")


class ManyPeople(QWidget):
    """Narrows many people by words, and offers to show more of them; out of sight where they are few.

    ``more`` belongs below the people, the rest above them.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._most = AT_FIRST
        self.quick = FilterLine(tr("筛选：姓名、部门、职务、电话"), tr("筛选联系人"))
        self.nobody = label(tr("没有符合条件的联系人。换个说法，或清除筛选。"), role="secondary", wrap=True)
        self.more = button("", kind="link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.quick)
        column.addWidget(self.nobody)
        self.quick.textChanged.connect(lambda _text: self._ask_anew())
        self.more.clicked.connect(self._ask_more)

    def begin(self) -> None:
        """Begin with the first ones of other people, without any signal."""
        self._most = AT_FIRST
        with QSignalBlocker(self.quick):
            self.quick.clear()

    def of(self, people: Sequence[P], values_of: Callable[[P], Mapping[str, object]]) -> list[P]:
        """Return those to be shown, and offer the others."""
        from kamdesk.domain.readings.finding import Query  # the first list need not wait for it

        self.setVisible(len(people) > AT_FIRST)
        text = self.quick.text().strip() if len(people) > AT_FIRST else ""
        query = Query(text)
        meant = [one for one in people if not text or query.finds(*_told(values_of(one)))]
        left = len(meant) - self._most
        self.nobody.setVisible(not meant and bool(text))
        self.more.setVisible(left > 0)
        self.more.setText(tr("再显示 {count} 位，还有 {left} 位", count=min(left, self._most), left=left))
        return meant[: self._most]

    def _ask_anew(self) -> None:
        self._most = AT_FIRST
        self.changed.emit()

    def _ask_more(self) -> None:
        self._most *= 2
        self.changed.emit()


def _told(values: Mapping[str, object]) -> list[str]:
    return [str(values[name]) for name in _TOLD_BY if values[name]]
