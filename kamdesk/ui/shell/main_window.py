"""The one window of the desk: navigation, search, the open page, the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenuBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kamdesk.domain.desk.news import BACKUP, OCCUPANT
from kamdesk.ui.kit.desk.painting import OncePainted
from kamdesk.ui.kit.desk.verbs import Verb
from kamdesk.ui.kit.desk.window_state import remember_window, restore_window
from kamdesk.ui.kit.look.icons import application_icon
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import NARROW_WINDOW, Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.unsaved import settle_unsaved
from kamdesk.ui.shell.about import Help
from kamdesk.ui.shell.commands import Command, place_commands
from kamdesk.ui.shell.menus import DeskMenus
from kamdesk.ui.shell.navigation import Navigation, NavigationRoom
from kamdesk.ui.shell.page_room import PageRoom
from kamdesk.ui.shell.search_box import SearchBox
from kamdesk.ui.shell.seat import Seat
from kamdesk.ui.shell.status_line import StatusLine
from kamdesk.ui.shell.steps import Steps
from kamdesk.ui.shell.toasts import ToastLane
from kamdesk.ui.shell.trail import Trail

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from kamdesk.domain.shared.search import SearchHit
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.page import Page
    from kamdesk.ui.shell.ports import OpenDesk, Place

_PLACE: Final = "main"
_FIRST_SIZE: Final = QSize(1280, 760)
_FRAME: Final = QSize(16, 40)
"""What the system draws around a window; the whole must find room on a small screen."""
_LEAST_SIZE: Final = QSize(880, 480)
_SEARCH_WIDTH: Final = 420
_LEAST_SEARCH_WIDTH: Final = 120
_TOP_HEIGHT: Final = 46
_STATUS_HEIGHT: Final = 30


class MainWindow(QMainWindow):
    """Shows one page at a time and never loses what was typed on it.

    It is there before the file is open: until `begin` it shows the places, without what is in them.
    """

    closed = Signal()
    """The window is closed for good; nothing is unsaved and no work runs any more."""

    def __init__(self, context: UiContext, places: Sequence[Place]) -> None:
        super().__init__()
        self._context = context
        self._places = {place.page_id: place for place in places}
        self._pages: dict[str, Page] = {}
        self._desk: OpenDesk | None = None
        self._trail = Trail()
        self._build_widgets(places)
        self._build_layout()
        self._connect()
        self.setWindowIcon(application_icon())
        self.setMinimumSize(_LEAST_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        if not restore_window(self, _PLACE, context.preferences):
            _take_first_size(self)
        self._mark(self._first_page())
        self.navigation.button(self._current_id).setFocus()

    def begin(self, desk: OpenDesk) -> None:
        """Work with an open file from now on: show the page marked, let search, undo and status go."""
        self._desk = desk
        focus = QApplication.focusWidget()
        self._show_page(self._current_id)
        if focus is self.search:  # whose words came before the file goes on typing
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.begin(desk.finder)
        for part in (self._seat, self._help, self.menus.backup):
            part.begin(desk)
        if self.isVisible():
            OncePainted(self.current_page, self._tell_the_rest)
        else:
            self._tell_the_rest()

    def _tell_the_rest(self) -> None:
        if self._desk is not None:
            self._steps.begin(self._desk.rewinder)
            self.refresh_status()
            from kamdesk.ui.shell.waiting import WaitingCounts  # the first list need not wait for it

            WaitingCounts(self.navigation, self._places.values(), self._context.changes, self._desk)

    @property
    def current_page(self) -> Page:
        """The page now open; there is none before `begin`."""
        return self._pages[self._current_id]

    def page(self, page_id: str) -> Page:
        """Return a page, built now if nobody has visited it yet; only after `begin`."""
        if page_id not in self._pages:
            if self._desk is None:
                raise LookupError(page_id)
            self._pages[page_id] = self._desk.build_page(page_id)
            self.stack.addWidget(self._pages[page_id])
            self.status_line.come_last_by_tab(self)
        return self._pages[page_id]

    def go_to(self, page_id: str) -> bool:
        """Open a page; what is unsaved on the one left stays there. Return whether the page is there yet."""
        if self._desk is None:
            self._mark(page_id)
        elif page_id != self._current_id:
            self._show_page(page_id)
        elif not self._page_has_focus():
            self.current_page.on_shown()
        if not self._page_has_focus():
            self.navigation.button(page_id).setFocus(Qt.FocusReason.OtherFocusReason)
        return self._desk is not None

    def open_record(self, kind: str, record_id: UUID, month: date | None = None) -> None:
        """Show one record, or a member's of a month, on the page that can; nothing happens when none can."""
        place = next((place for place in self._places.values() if kind in place.opens), None)
        if place is None or self._desk is None:
            return
        self._show_page(place.page_id)
        page = self.current_page
        if month is None:
            page.open_record(kind, record_id)
        else:
            page.open_month(kind, record_id, month)

    def begin_record(self, kind: str, values: Mapping[str, object]) -> None:
        """Begin a new record of a kind, filled so far with ``values``, on the page that keeps its kind."""
        place = next((place for place in self._places.values() if place.begins(kind)), None)
        if place is not None and self._desk is not None:
            self._show_page(place.page_id)
            self.current_page.begin_record(kind, values)

    def come_to_front(self) -> None:
        """Show the window over all others, as large as it was."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _page_has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        page = self._pages.get(self._current_id)
        return focus is not None and page is not None and page.isAncestorOf(focus)

    def refresh_status(self) -> None:
        """Read anew what the status line tells."""
        if self._desk is not None:
            self.status_line.show_status(self._desk.status())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.settle() or not _may_stop_work(self, self._context):
            event.ignore()
            return
        self._context.tasks.stop_all()
        remember_window(self, _PLACE, self._context.preferences)
        self._context.preferences.remember("page", self._current_id)
        event.accept()
        self.closed.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_sizes()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_navigation()

    def _build_widgets(self, places: Sequence[Place]) -> None:
        self.navigation = Navigation(places)
        self.room = PageRoom()
        self.stack = self.room.stack
        waiting = label(tr("正在打开数据……"), role="secondary")
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(waiting)
        self.status_line = StatusLine(self._context.tasks)
        self.toasts = ToastLane()
        self.search = SearchBox(self, self._commands)
        self._menu_bar = QMenuBar()
        self.menus = DeskMenus(self._menu_bar, self._context)
        self.menus.set_pages(places)
        self.menus.add_quit(self.close)
        self._steps = Steps(self, self._context, self.menus, self._may_leave)
        self._help = Help(self, self._context, self.menus)
        self._seat = Seat(self, self._context, self.menus, self.status_line)

    def _build_layout(self) -> None:
        top = QWidget()
        top.setObjectName("top")
        top.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        across = QHBoxLayout(top)
        across.setContentsMargins(Space.XS, 0, Space.L, 0)
        across.setSpacing(Space.S)
        self._menu_bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        across.addWidget(self._menu_bar)
        across.addStretch(1)
        across.addWidget(self._steps.undo_button)
        across.addWidget(self._steps.redo_button)
        across.addWidget(self.search, 1000)
        self._top = top
        right = QVBoxLayout()
        right.addWidget(self.room, 1)
        right.addWidget(self.toasts)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        self._navigation_room = NavigationRoom(self.navigation)
        middle.addWidget(self._navigation_room)
        middle.addLayout(right, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addLayout(middle, 1)
        column.addWidget(self.status_line)
        self.setCentralWidget(whole)
        self._fit_sizes()

    def _fit_sizes(self) -> None:
        """Give the top its height; again when the user chose other letters."""
        self.search.setMinimumWidth(sizes().scaled(_LEAST_SEARCH_WIDTH))
        self.search.setMaximumWidth(sizes().scaled(_SEARCH_WIDTH))
        self._top.setFixedHeight(sizes().scaled(_TOP_HEIGHT))
        self.status_line.setFixedHeight(sizes().scaled(_STATUS_HEIGHT))
        self._fit_navigation()

    def _fit_navigation(self) -> None:
        is_narrow = self.width() < sizes().scaled(NARROW_WINDOW)
        height = self.height() - sizes().scaled(_TOP_HEIGHT) - sizes().scaled(_STATUS_HEIGHT)
        self.navigation.set_room(narrow=is_narrow, height=height)
        self._navigation_room.updateGeometry()

    def _connect(self) -> None:
        self.navigation.chosen.connect(self.go_to)
        self.menus.page_asked.connect(self.go_to)
        self.menus.search_asked.connect(self._focus_search)
        self.menus.step_asked.connect(self._step)
        self.menus.everywhere_asked.connect(self._begin_everywhere)
        self.search.chosen.connect(self._on_hit_chosen)
        self._context.messages.toasted.connect(self.toasts.show_toast)
        self._steps.offered.connect(self.toasts.follow)
        self._context.changes.changed.connect(self._on_changed)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if {OCCUPANT, BACKUP} & kinds:
            self.refresh_status()

    def _first_page(self) -> str:
        remembered = self._context.preferences.recall("page", "")
        known = isinstance(remembered, str) and remembered in self._places
        return remembered if known else next(iter(self._places))

    def _mark(self, page_id: str) -> None:
        """Say which place one is at; before `begin`, which one is wanted."""
        self._current_id = page_id
        self.navigation.mark(page_id)
        self.setWindowTitle(f"{tr(self._places[page_id].title)} – KamDesk")

    def _show_page(self, page_id: str) -> None:
        self._leave()
        self._trail.arrive(page_id)
        self._bring_to_front(page_id)

    def _leave(self) -> None:
        left = self._pages.get(self._current_id)
        self._trail.leave(None if left is None else left.record_read)

    def _step(self, by: int) -> None:
        """Go back or forward to where one has been, and to the record that was read there."""
        self._leave()
        visit = self._trail.step(by)
        if visit is not None:
            self._bring_to_front(visit.page_id)
            if visit.record is not None and visit.record != self.current_page.record_read:
                self.current_page.open_record(*visit.record)

    def _bring_to_front(self, page_id: str) -> None:
        page = self.page(page_id)
        self._mark(page_id)
        self.menus.show_way(back=self._trail.can_go_back, forward=self._trail.can_go_forward)
        for each in self._pages.values():
            self.navigation.show_unsaved(each.page_id, unsaved=each is not page and each.unsaved())
        self.stack.setCurrentWidget(page)
        self.menus.show_page(page)
        page.on_shown()

    def _may_leave(self) -> bool:
        """Ask about what is unsaved on the open page; say whether it may be left."""
        page = self._pages.get(self._current_id)
        return page is None or settle_unsaved(self._context.messages, self, page, page.title)

    def settle(self) -> bool:
        """Ask about what is unsaved, page by page, the open one first; tell whether all is settled."""
        for page in sorted(self._pages.values(), key=lambda page: page.page_id != self._current_id):
            if page.unsaved():
                self._show_page(page.page_id)
                if not self._may_leave():
                    return False
        return True

    def _begin_everywhere(self, page_id: str) -> None:
        """Do over the open page what another one offers everywhere."""
        if self._desk is not None:
            self.page(page_id).begin_everywhere()

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _commands(self) -> Iterator[Command]:
        """Yield what the search box offers beside records: the acts of the open page foremost."""
        for place in sorted(self._places.values(), key=lambda place: place.page_id != self._current_id):
            page, is_open = self._pages.get(place.page_id), place.page_id == self._current_id
            yield from place_commands(place, page, self._open_page, is_open=is_open)
        yield from self.menus.commands()

    def _open_page(self, page_id: str) -> Page:
        self.go_to(page_id)
        return self.current_page

    def _on_hit_chosen(self, chosen: SearchHit | Command) -> None:
        if isinstance(chosen, Command):
            self.search.clear()
            self.current_page.setFocus(Qt.FocusReason.OtherFocusReason)
            chosen.go()
            return
        self.open_record(chosen.kind, chosen.id, chosen.month)
        if not self.search.hasFocus():
            return
        self.current_page.setFocus(Qt.FocusReason.OtherFocusReason)


def _take_first_size(window: QMainWindow) -> None:
    room, needed = window.screen().availableSize(), _FIRST_SIZE + _FRAME
    window.resize(_FIRST_SIZE.boundedTo(room))
    if needed.width() > room.width() or needed.height() > room.height():
        window.setWindowState(Qt.WindowState.WindowMaximized)


def _may_stop_work(window: QWidget, context: UiContext) -> bool:
    """Ask about work that still runs; say whether it may be stopped."""
    running = [task for task in context.tasks.running if task.asked_for]
    if not running:
        return True
    verbs = (Verb("", tr("继续等待")), Verb("stop", tr("停止并退出"), "danger"))
    titles = tr("、").join(task.title for task in running)
    text = tr("{titles}尚未完成。停止后，这项工作不会留下半成品。", titles=titles)
    return bool(context.messages.ask(window, tr("还有工作在进行"), text, verbs, tone="watch"))
