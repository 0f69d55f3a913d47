"""A desk with two pages and services kept in memory, for tests of the window around them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTabWidget, QVBoxLayout, QWidget

from kamdesk.domain.desk.actors import actor_of
from kamdesk.domain.desk.members import Member, Post
from kamdesk.domain.desk.news import OCCUPANT
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.search import SearchHit
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.records.page import Page
from kamdesk.ui.kit.records.verbs import ButtonAction
from kamdesk.ui.shell.main_window import MainWindow
from kamdesk.ui.shell.ports import DeskStatus, Place, PlaceAct

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.ui.kit.desk.context import UiContext

CONTROL = Qt.KeyboardModifier.ControlModifier
BANK, WANG = UUID(int=1), UUID(int=2)


@dataclass
class FakeFinder:
    """Finds what it was given by a part of its title."""

    hits: list[SearchHit] = field(
        default_factory=lambda: [
            SearchHit("customer", BANK, "平安银行", ("深圳",)),
            SearchHit("contact", WANG, "王平安", ("平安银行", "处长")),
            SearchHit("customer", UUID(int=3), "中国平安", ("上海",)),
        ]
    )
    asked: list[str] = field(default_factory=list)

    def find(self, text: str, limit: int = 20, kinds: Collection[str] | None = None) -> Sequence[SearchHit]:
        self.asked.append(text)
        wanted = (hit for hit in self.hits if kinds is None or hit.kind in kinds)
        return [hit for hit in wanted if text in hit.title][:limit]


@dataclass(frozen=True)
class FakeStep:
    """One act."""

    label: Message
    id: UUID = field(default_factory=uuid4)
    is_long: bool = False
    passed_over: FakeStep | None = None


class FakeHistory:
    """A list of acts, the last of them to be undone next."""

    def __init__(self, on_commit: Callable[[Collection[str]], object]) -> None:
        self._on_commit = on_commit
        self.acts = [FakeStep(Message("修改 {name} 的{field}", name="王总", field=Message("电话")))]
        self.undone: list[FakeStep] = []
        self.refusal: Message | None = None

    def undoable(self) -> FakeStep | None:
        return self.acts[-1] if self.acts else None

    def redoable(self) -> FakeStep | None:
        return self.undone[-1] if self.undone else None

    def undo(self, step_id: UUID | None = None, progress: Progress = no_progress) -> None:
        if self.refusal is not None:
            raise UserError(self.refusal)
        assert step_id in (None, self.acts[-1].id)
        progress(1, 2)
        self.undone.append(self.acts.pop())
        self._on_commit({"customer"})

    def redo(self, progress: Progress = no_progress) -> None:
        progress(1, 2)
        self.acts.append(self.undone.pop())
        self._on_commit({"customer"})


class TypingPage(Page):
    """A page with one line to type into, which may be unsaved."""

    def __init__(self, page_id: str, title: str, kinds: frozenset[str] = frozenset()) -> None:
        super().__init__(page_id, title, "customers")
        self.line = QLineEdit()
        self.line.setAccessibleName("名称")
        self.body.addWidget(self.line)
        self.saved = ""
        self.can_save = True
        self.opened: list[tuple[str, UUID]] = []
        self.read: tuple[str, UUID] | None = None
        self.opened_months: list[tuple[UUID, date]] = []
        self.shown = 0
        self._kinds = kinds
        self.act = QAction(f"新{title}", self)
        self.act.setShortcut("Ctrl+N")
        self.acted = 0
        self.more_acts: list[QAction] = []
        self.told_acts: list[PlaceAct] = []
        self.act.triggered.connect(self._on_act)

    def put_on_tabs(self, words: str) -> None:
        """Give the page two tabs, the second with a button of these words."""
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName("设置")
        verb = QPushButton(words)
        verb.clicked.connect(self._on_act)
        second = QWidget()
        QVBoxLayout(second).addWidget(verb)
        for tab, title in ((QWidget(), "本机"), (second, "成员")):
            self.tabs.addTab(tab, title)
        self.body.addWidget(self.tabs)
        self.more_acts.append(ButtonAction(verb))

    @property
    def opens(self) -> frozenset[str]:
        return self._kinds

    @property
    def record_read(self) -> tuple[str, UUID] | None:
        return self.read

    def menu_actions(self) -> tuple[QAction, ...]:
        return (self.act, *self.more_acts)

    def on_shown(self) -> None:
        self.shown += 1

    def unsaved(self) -> bool:
        return self.line.text() != self.saved

    def save(self) -> bool:
        if self.can_save:
            self.saved = self.line.text()
        return self.can_save

    def discard(self) -> None:
        self.line.setText(self.saved)

    def open_record(self, kind: str, record_id: UUID) -> None:
        self.opened.append((kind, record_id))

    def open_month(self, kind: str, member_id: UUID, month: date) -> None:
        assert kind in self.opens
        self.opened_months.append((member_id, month))

    def _on_act(self) -> None:
        self.acted += 1


class FakeOccupant:
    """Three members, one of whom sits at the desk."""

    def __init__(self, announce: Callable[[Collection[str]], object]) -> None:
        self._announce = announce
        names = (("赵敏", Post.SPECIALIST), ("钱进", Post.SUPERVISOR), ("孙立", Post.MANAGER))
        self.members = [
            Member(id=UUID(int=50 + place), name=name, post=post) for place, (name, post) in enumerate(names)
        ]
        self.actor = actor_of(self.members[0])
        self.refusal: Message | None = None
        self.refreshed = 0

    def people(self) -> Sequence[Member]:
        return self.members

    def sit_down(self, member_id: UUID) -> None:
        if self.refusal is not None:
            raise UserError(self.refusal)
        self.actor = actor_of(next(each for each in self.members if each.id == member_id))
        self._announce({OCCUPANT})

    def refresh(self) -> None:
        self.refreshed += 1


def status(*, backup: datetime | None = datetime(2026, 11, 22, tzinfo=UTC)) -> DeskStatus:
    return DeskStatus("王小明", Path("数据") / "desk.kamdesk", protected=True, last_backup=backup)


@dataclass
class FakeDesk:
    """An open file with pages made beforehand; notes which of them were asked for."""

    pages: dict[str, Page]
    finder: FakeFinder
    rewinder: FakeHistory
    occupant: FakeOccupant
    built: list[str] = field(default_factory=list)
    backed_up: int = 0

    def status(self) -> DeskStatus:
        return replace(status(), person=self.occupant.actor.name)

    def open_absences(self, parent: QWidget) -> None:
        """Show nothing."""

    def back_up(self, progress: Progress = no_progress) -> Path:
        progress(1, 1)
        self.backed_up += 1
        return Path("数据") / "desk-1.kamdesk"

    def waiting(self, page_id: str) -> int:  # noqa: ARG002 - of the protocol
        return 0

    def build_page(self, page_id: str) -> Page:
        self.built.append(page_id)
        return self.pages[page_id]


def places_of(pages: Sequence[Page], foot: Sequence[Page] = ()) -> tuple[Place, ...]:
    return tuple(
        Place(
            page.page_id,
            page.title,
            page.icon_name,
            page.opens,
            at_foot=page in foot,
            acts=tuple(page.told_acts) if isinstance(page, TypingPage) else (),
        )
        for page in (*pages, *foot)
    )


def open_window(
    context: UiContext,
    pages: Sequence[Page],
    foot: Sequence[Page] = (),
    finder: FakeFinder | None = None,
    history: FakeHistory | None = None,
    occupant: FakeOccupant | None = None,
) -> MainWindow:
    """Make the window over an open file with these pages."""
    window = MainWindow(context, places_of(pages, foot))
    made = {page.page_id: page for page in (*pages, *foot)}
    announce = context.changes.announce
    occupant = occupant or FakeOccupant(announce)
    window.begin(FakeDesk(made, finder or FakeFinder(), history or FakeHistory(announce), occupant))
    return window


@dataclass
class Desk:
    """The window and what stands behind it."""

    window: MainWindow
    customers: TypingPage
    calls: TypingPage
    settings: TypingPage
    finder: FakeFinder
    history: FakeHistory
    occupant: FakeOccupant

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
        """Press a key wherever the focus is, so that shortcuts of the window are tried."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)


def make_desk(qtbot: QtBot, context: UiContext) -> Desk:
    customers = TypingPage("customers", "客户", frozenset({"customer", "contact"}))
    calls, settings = TypingPage("calls", "活动"), TypingPage("settings", "设置")
    calls.told_acts.append(PlaceAct("新活动", "add", "Ctrl+N"))
    settings.told_acts += [PlaceAct("新设置", "add", "Ctrl+N"), PlaceAct("登记成员", "member")]
    settings.put_on_tabs("登记成员")
    finder, history = FakeFinder(), FakeHistory(context.changes.announce)
    occupant = FakeOccupant(context.changes.announce)
    window = open_window(context, (customers, calls), (settings,), finder, history, occupant)

    def forget(_window: object) -> None:
        for page in (customers, calls):
            page.discard()

    qtbot.addWidget(window, before_close_func=forget)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return Desk(window, customers, calls, settings, finder, history, occupant)
