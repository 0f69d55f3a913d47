"""The field for the pages to print or save, checked while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kamdesk.domain.shared.errors import UserError
from kamdesk.services.printing.page_ranges import parse_pages
from kamdesk.ui.kit.look.fitting import bring_into_sight
from kamdesk.ui.kit.look.labels import label, set_look
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_PAUSE: Final = 400
"""Milliseconds without a key after which a range counts as typed, and what is wrong with it is said."""
_LONGEST: Final = 200


class PageRange(QWidget):
    """Which pages of the document are meant; all while nothing is typed."""

    changed = Signal()
    """Other pages are meant, or what is typed means none."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self._pages: Sequence[int] = ()
        self.refusal = ""
        """What is wrong with the range; empty where it can be."""
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(tr("全部，或如 1-3,5"))
        self.field.setToolTip(tr("例如 1-3,5；3- 是第 3 页起；也可以写 奇数、偶数"))
        self.problem = label(role="problem", wrap=True)
        self.problem.hide()
        words = tr("页码范围")
        name = label(words, role="key")
        name.setBuddy(self.field)
        self.field.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(name)
        column.addWidget(self.field)
        column.addWidget(self.problem)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._complain)
        self.field.textChanged.connect(self._on_typed)
        self.field.editingFinished.connect(self._complain)

    @property
    def pages(self) -> tuple[int, ...]:
        """The pages meant, from 1, in the order typed; none while what is typed is wrong."""
        return tuple(self._pages)

    @property
    def is_whole(self) -> bool:
        """Whether all pages are meant, in their order."""
        return self.pages == tuple(range(1, self._count + 1))

    @property
    def part(self) -> tuple[int, ...] | None:
        """The pages meant where they are not the whole document; None, too, while what is typed is wrong."""
        return None if self.is_whole or self.refusal else self.pages

    def set_count(self, count: int) -> None:
        """Choose from a document with so many pages; 0 while there is none, of which nothing is wrong."""
        self._count = count
        self._read()
        if self.refusal:
            self._complain()

    def _on_typed(self) -> None:
        self._read()
        if self.refusal:
            self._pause.start()

    def _read(self) -> None:
        """Find out which pages are meant; a complaint goes as soon as its cause is gone."""
        self.refusal, self._pages = "", ()
        if self._count:
            try:
                self._pages = parse_pages(self.field.text(), self._count)
            except UserError as problem:
                self.refusal = tr(problem.message)
        if not self.refusal:
            self._complain()
        self.changed.emit()

    def _complain(self) -> None:
        self._pause.stop()
        is_wrong = bool(self.refusal)
        self.problem.setText(self.refusal)
        self.problem.setVisible(is_wrong)
        self.field.setAccessibleDescription(self.refusal)
        set_look(self.field, "wrong", is_wrong)
        if is_wrong and self.field.hasFocus():
            bring_into_sight(self.field, self.problem)
