"""What happened with a customer, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kamdesk.domain.events.calls import CHANNELS, PURPOSES
from kamdesk.domain.records.formatting import format_date
from kamdesk.ui.kit.look.labels import chip, label
from kamdesk.ui.kit.look.theme import figures_font
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.domain.customers.card import TimelineEntry

_WORDS: Final = {str(code): word for code, word in (*PURPOSES, *CHANNELS)}
_SHOWN_FIRST: Final = 20


class TimeLine(QWidget):
    """Lists calls by date: what for, how, who went, whom they met, what was said."""

    def __init__(self) -> None:
        super().__init__()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(label(tr("往来记录"), role="section"))
        self.nothing = label(
            tr("还没有拜访、拓展或成交记录。在“活动”页记下的都会出现在这里。"), role="secondary", wrap=True
        )
        column.addWidget(self.nothing)
        self._lines = QWidget()
        column.addWidget(self._lines)

    def show_calls(self, calls: Sequence[TimelineEntry]) -> None:
        """Show the latest of ``calls``, which come newest first."""
        self.nothing.setVisible(not calls)
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(2, 1)
        for place, call in enumerate(calls[:_SHOWN_FIRST]):
            self._add(grid, place, call)
        self._column.replaceWidget(self._lines, fresh)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = fresh
        fresh.setVisible(bool(calls))

    def _add(self, grid: QGridLayout, place: int, call: TimelineEntry) -> None:
        day = label(format_date(call.date))
        day.setFont(figures_font())
        purpose = chip(tr(_WORDS.get(call.purpose, call.purpose)), "accent" if call.held else "neutral")
        how = tr(_WORDS.get(call.channel, call.channel))
        parts = [call.member, how, call.met and tr("会见 {met}", met=call.met)]
        if not call.held:
            parts.append(tr("未进行"))
        words = " · ".join(part for part in parts if part)
        told = label(f"{words}\n{call.notes}" if call.notes else words, wrap=True)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(day, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(purpose, place, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(told, place, 2, Qt.AlignmentFlag.AlignTop)
