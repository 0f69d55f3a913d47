"""The base of every page: a title, its acts, a busy bar, and what the shell asks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kamdesk.ui.kit.look.fitting import TwoEnds
from kamdesk.ui.kit.look.flow_row import EndFlow
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.tokens import Space

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from PySide6.QtGui import QAction

    from kamdesk.domain.records.drafts import RecordDraft


class BusyBar(QProgressBar):
    """A thin bar that runs while something is under way; it keeps its place when idle."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "busy")
        self.setTextVisible(False)
        self.set_busy(busy=False)

    def set_busy(self, *, busy: bool) -> None:
        """Run or rest."""
        self.setRange(0, 0 if busy else 1)
        self.setValue(0)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far something under way is; a total of 0 is unknown."""
        self.setRange(0, total)
        self.setValue(done)


class Page(QWidget):
    """One place of the navigation; subclasses fill `body` and put their buttons by `add_act`."""

    def __init__(self, page_id: str, title: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page_id = page_id
        self.title = title
        self.icon_name = icon_name
        self._title = label(title, role="page-title")
        self._subtitle = label(role="secondary")
        self._acts = EndFlow()
        self._busy = BusyBar()
        self.body = QVBoxLayout()
        self._build_frame()

    def add_act(self, widget: QWidget) -> None:
        """Put a button (or other small widget) at the right of the title."""
        self._acts.addWidget(widget)

    def set_subtitle(self, text: str) -> None:
        """Say something beside the title: a count, a month, a state."""
        self._subtitle.setText(text)

    def set_busy(self, *, busy: bool) -> None:
        """Let the bar under the title run while the page waits for something."""
        self._busy.set_busy(busy=busy)

    def on_shown(self) -> None:
        """Do what is due each time the page comes to the front."""

    def menu_actions(self) -> tuple[QAction, ...]:
        """Return the page's own acts for the menu 本页; an action without text is a separator."""
        return ()

    def unsaved(self) -> bool:
        """Say whether something typed here has not been saved."""
        return False

    def save(self) -> bool:
        """Save what was typed; False when it cannot be saved as it is (the page says why)."""
        return True

    def discard(self) -> None:
        """Forget what was typed since the last save."""

    def open_record(self, kind: str, record_id: UUID) -> None:
        """Show one record; called for the kinds in `opens`."""

    def begin_record(self, kind: str, values: Mapping[str, object]) -> None:
        """Open a card for a new record of a kind that ``values`` fill so far; for the kinds begun here."""

    def resume(self, draft: RecordDraft[Any]) -> None:
        """Go on with a draft that was typed here before the program ended; for pages that keep drafts."""

    def begin_everywhere(self) -> None:
        """Do over whatever page is open what this one's place offers everywhere."""

    @property
    def record_read(self) -> tuple[str, UUID] | None:
        """The kind and id of the record that is read here now."""
        return None

    def open_month(self, kind: str, member_id: UUID, month: date) -> None:
        """Show what a member has of a kind in a month; called for the kinds in `opens`."""

    @property
    def opens(self) -> frozenset[str]:
        """The kinds of records that this page can show."""
        return frozenset()

    def _build_frame(self) -> None:
        name = QHBoxLayout()
        name.setSpacing(Space.M)
        name.addWidget(self._title, 0, Qt.AlignmentFlag.AlignBaseline)
        name.addWidget(self._subtitle, 1, Qt.AlignmentFlag.AlignBaseline)
        header = TwoEnds(name, self._acts)
        header.setContentsMargins(Space.XL, Space.M, Space.XL, Space.S)
        self.body.setContentsMargins(Space.XL, Space.S, Space.XL, Space.L)
        self.body.setSpacing(Space.M)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addWidget(header)
        frame.addWidget(self._busy)
        frame.addLayout(self.body, 1)
