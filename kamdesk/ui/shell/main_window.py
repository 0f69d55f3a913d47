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
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from kamdesk.ui.kit.desk.dialogs import Verb
from kamdesk.ui.kit.desk.rewinding import rewind
from kamdesk.ui.kit.desk.window_state import remember_window, restore_window
from kamdesk.ui.kit.look.icons import application_icon
from kamdesk.ui.kit.look.labels import tool_button
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import NARROW_WINDOW, Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.unsaved import settle_unsaved
from kamdesk.ui.shell.about import about_text, shortcuts_text
from kamdesk.ui.shell.menus import DeskMenus
from kamdesk.ui.shell.navigation import Navigation
from kamdesk.ui.shell.search_box import SearchBox
from kamdesk.ui.shell.status_line import StatusLine
from kamdesk.ui.shell.toasts import ToastStack

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from uuid import UUID

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.domain.shared.search import SearchHit
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.rewinding import UndoableStep
    from kamdesk.ui.kit.desk.tasks import Task
    from kamdesk.ui.kit.fields.finding import Finder
    from kamdesk.ui.kit.records.page import Page
    from kamdesk.ui.shell.ports import DeskStatus, Rewinder

_PLACE: Final = "main"
_FIRST_SIZE: Final = QSize(1280, 760)
_FRAME: Final = QSize(16, 40)
"""What the system draws around a window; the whole must find room on a small screen."""
_LEAST_SIZE: Final = QSize(960, 560)
_SEARCH_WIDTH: Final = 420
_TOP_HEIGHT: Final = 46
_STATUS_HEIGHT: Final = 30


class MainWindow(QMainWindow):
    """Shows one page at a time and never loses what was typed on it."""

    closed = Signal()
    """The window is closed for good; nothing is unsaved and no work runs any more."""

    def __init__(
        self,
        context: UiContext,
        pages: Sequence[Page],
        foot: Sequence[Page],
        finder: Finder,
        rewinder: Rewinder,
        status: Callable[[], DeskStatus],
    ) -> None:
        super().__init__()
        self._context = context
        self._rewinder = rewinder
        self._status = status
        self._passed_over: set[UUID] = set()
        self._rewinding: Task | None = None
        self._pages = {page.page_id: page for page in (*pages, *foot)}
        self._build_widgets(pages, foot, finder)
        self._build_layout()
        self._connect()
        self.setWindowIcon(application_icon())
        self.setMinimumSize(_LEAST_SIZE)
        if not restore_window(self, _PLACE, context.preferences):
            self._take_first_size()
        self._show_page(self._first_page())
        self.navigation.button(self._current_id).setFocus()
        self.refresh_status()
        self._refresh_steps()

    @property
    def current_page(self) -> Page:
        """The page now open."""
        return self._pages[self._current_id]

    def go_to(self, page_id: str) -> bool:
        """Open a page; False when the user would rather stay with what is unsaved."""
        if page_id != self._current_id:
            if not self._may_leave():
                self.navigation.mark(self._current_id)
                return False
            self._show_page(page_id)
        elif not self._page_has_focus():
            self.current_page.on_shown()
        if not self._page_has_focus():
            self.navigation.button(page_id).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def open_record(self, kind: str, record_id: UUID, month: date | None = None) -> None:
        """Show one record, or a member's of a month, on the page that can; nothing happens when none can."""
        page = next((page for page in self._pages.values() if kind in page.opens), None)
        if page is None or not self._may_leave():
            return
        self._show_page(page.page_id)
        if month is None:
            page.open_record(kind, record_id)
        else:
            page.open_month(kind, record_id, month)

    def come_to_front(self) -> None:
        """Show the window over all others, as large as it was."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _page_has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.current_page.isAncestorOf(focus)

    def refresh_status(self) -> None:
        """Read anew what the status line tells."""
        self.status_line.show_status(self._status())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_leave() or not self._may_stop_work():
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

    def _take_first_size(self) -> None:
        room, needed = self.screen().availableSize(), _FIRST_SIZE + _FRAME
        self.resize(_FIRST_SIZE.boundedTo(room))
        if needed.width() > room.width() or needed.height() > room.height():
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _build_widgets(self, pages: Sequence[Page], foot: Sequence[Page], finder: Finder) -> None:
        self.navigation = Navigation(pages, foot)
        self.stack = QStackedWidget()
        for page in self._pages.values():
            self.stack.addWidget(page)
        self.status_line = StatusLine(self._context.tasks)
        self.toasts = ToastStack(self)
        self.search = SearchBox(finder, self)
        self._undo_button = tool_button("undo", tr("撤销"), shortcut="Ctrl+Z")
        self._redo_button = tool_button("redo", tr("重做"), shortcut="Ctrl+Y")
        self._menu_bar = QMenuBar()
        self.menus = DeskMenus(self._menu_bar, self._context.preferences)
        self.menus.set_pages(pages, foot)
        self.menus.add_quit(self.close)

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
        across.addWidget(self._undo_button)
        across.addWidget(self._redo_button)
        across.addWidget(self.search)
        self._top = top
        self._fit_sizes()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        middle.addWidget(self.stack, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addLayout(middle, 1)
        column.addWidget(self.status_line)
        self.setCentralWidget(whole)

    def _fit_sizes(self) -> None:
        """Give the top its height; again when the user chose other letters."""
        self.search.setFixedWidth(sizes().scaled(_SEARCH_WIDTH))
        self._top.setFixedHeight(sizes().scaled(_TOP_HEIGHT))
        self.status_line.setFixedHeight(sizes().scaled(_STATUS_HEIGHT))
        self._fit_navigation()

    def _fit_navigation(self) -> None:
        self.navigation.set_narrow(narrow=self.width() < sizes().scaled(NARROW_WINDOW))

    def _connect(self) -> None:
        self.navigation.chosen.connect(self.go_to)
        self.menus.page_asked.connect(self.go_to)
        self.menus.undo_asked.connect(self._undo)
        self.menus.redo_asked.connect(self._redo)
        self.menus.search_asked.connect(self._focus_search)
        self.menus.about_to_offer_undo.connect(self._refresh_steps)
        self.menus.shortcuts_asked.connect(self._show_shortcuts)
        self.menus.about_asked.connect(self._show_about)
        self.search.chosen.connect(self._on_hit_chosen)
        self._undo_button.clicked.connect(self._undo)
        self._redo_button.clicked.connect(self._redo)
        self._context.messages.toasted.connect(self.toasts.show_toast)
        self._context.changes.changed.connect(self._refresh_steps)

    def _first_page(self) -> str:
        remembered = self._context.preferences.recall("page", "")
        return remembered if remembered in self._pages else next(iter(self._pages))

    def _show_page(self, page_id: str) -> None:
        self._current_id = page_id
        page = self._pages[page_id]
        self.stack.setCurrentWidget(page)
        self.navigation.mark(page_id)
        self.menus.show_page(page)
        self.setWindowTitle(f"{page.title} – KamDesk")
        page.on_shown()

    def _may_leave(self) -> bool:
        """Ask about what is unsaved on the open page; say whether it may be left."""
        page = self.current_page
        return settle_unsaved(self._context.messages, self, page, page.title)

    def _may_stop_work(self) -> bool:
        running = [task for task in self._context.tasks.running if task.asked_for]
        if not running:
            return True
        verbs = (Verb("", tr("继续等待")), Verb("stop", tr("停止并退出"), "danger"))
        titles = tr("、").join(task.title for task in running)
        text = tr("{titles}尚未完成。停止后，这项工作不会留下半成品。", titles=titles)
        return bool(self._context.messages.ask(self, tr("还有工作在进行"), text, verbs, tone="watch"))

    def _undo(self) -> None:
        step = self._next_step(self._rewinder.undoable)
        if step is None or self._tells_of_passing_over(step):
            return
        title = tr("撤销 {act}", act=step.label)
        self._rewind(step, lambda progress: self._rewinder.undo(step.id, progress), title, tr("已撤销"))

    def _redo(self) -> None:
        step = self._next_step(self._rewinder.redoable)
        if step is not None:
            self._rewind(step, self._rewinder.redo, tr("重做 {act}", act=step.label), tr("已重做"))

    def _next_step(self, find: Callable[[], UndoableStep | None]) -> UndoableStep | None:
        """Return the step to take now that nothing typed is in the way; saving that is itself an act."""
        if self._rewinding in self._context.tasks.running:
            return None
        return find() if find() is not None and self._may_leave() else None

    def _tells_of_passing_over(self, step: UndoableStep) -> bool:
        """Say once that a later act cannot be taken back, so that no older one goes unawares."""
        passed = step.passed_over
        if passed is None or passed.id in self._passed_over:
            return False
        self._passed_over.add(passed.id)
        self._context.messages.toast(
            tr("“{passed}”不能撤销，保持不变；再按一次撤销更早的“{act}”", passed=passed.label, act=step.label)
        )
        return True

    def _rewind(self, step: UndoableStep, act: Callable[[Progress], None], title: str, word: str) -> None:
        def done() -> None:
            self._context.messages.toast(tr("{word}：{act}", word=word, act=step.label))

        self._rewinding = rewind(self, self._context, step, act, done, title=title)
        self._refresh_steps()  # a refused step is passed over from now on

    def _refresh_steps(self) -> None:
        undoable, redoable = self._rewinder.undoable(), self._rewinder.redoable()
        self.menus.show_steps(undoable, redoable)
        for button, action in ((self._undo_button, self.menus.undo), (self._redo_button, self.menus.redo)):
            button.setEnabled(action.isEnabled())
            keys = action.shortcut().toString()
            button.setToolTip(f"{action.text()} ({keys})")
            button.setAccessibleName(action.text())

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_hit_chosen(self, hit: SearchHit) -> None:
        self.open_record(hit.kind, hit.id, hit.month)
        if not self.search.hasFocus():
            return
        self.current_page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_shortcuts(self) -> None:
        text = shortcuts_text(self.menus.shortcuts())
        self._context.messages.information(self, tr("快捷键"), text)

    def _show_about(self) -> None:
        self._context.messages.information(self, tr("关于 KamDesk"), about_text(self._status()))
