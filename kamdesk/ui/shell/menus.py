"""The menus of the desk: every act with its shortcut, undo and redo by name."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from kamdesk.config.settings import APPEARANCE, FONT_FACTOR
from kamdesk.ui.kit.desk.rewinding import name_of_undo
from kamdesk.ui.kit.look.buttons import allow, tell_refusals
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.shell.clipboard_acts import ClipboardActs
from kamdesk.ui.shell.commands import answer_command, menu_command
from kamdesk.ui.shell.file_acts import BackupAct, FileActs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QMenuBar

    from kamdesk.config.settings import Setting
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.rewinding import UndoableStep
    from kamdesk.ui.kit.records.page import Page
    from kamdesk.ui.shell.commands import Command
    from kamdesk.ui.shell.ports import Place

T = TypeVar("T", str, float)
_PAGES_WITH_DIGITS: Final = 9
_ACCESS_KEY: Final = re.compile(r"\(&.\)|&")


class DeskMenus(QObject):
    """Builds the menu bar and keeps its words in step with what can be done."""

    page_asked = Signal(str)
    undo_asked = Signal()
    redo_asked = Signal()
    search_asked = Signal()
    everywhere_asked = Signal(str)
    """Id of the page whose act over any page is wanted."""
    step_asked = Signal(int)
    """How many places to go forward among those one has been at; back where it is negative."""
    occupant_asked = Signal()
    absences_asked = Signal()
    shortcuts_asked = Signal()
    about_asked = Signal()
    about_to_offer_undo = Signal()
    """The edit menu opens: its owner may freshen the names of undo and redo."""

    def __init__(self, bar: QMenuBar, context: UiContext) -> None:
        super().__init__(bar)
        self._bar = bar
        self._preferences = context.preferences
        self._to_pages: set[QAction] = set()
        self._file = bar.addMenu(tr("文件(&F)"))
        self._edit = bar.addMenu(tr("编辑(&E)"))
        self._page = bar.addMenu(tr("本页(&P)"))
        self._view = bar.addMenu(tr("查看(&V)"))
        self._help = bar.addMenu(tr("帮助(&H)"))
        for menu in (self._file, self._edit, self._page, self._view, self._help):
            tell_refusals(menu)
        self.files = FileActs(self._file)
        self.backup = BackupAct(self._file, context)
        self.undo = self._act(self._edit, tr("撤销"), self.undo_asked.emit, "undo", QKeySequence("Ctrl+Z"))
        self.redo = self._act(self._edit, tr("重做"), self.redo_asked.emit, "redo", QKeySequence("Ctrl+Y"))
        self.redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        self._edit.addSeparator()
        self.clipboard = ClipboardActs(self._edit)
        self._edit.addSeparator()
        self.search = self._act(
            self._edit, tr("搜索"), self.search_asked.emit, "search", QKeySequence("Ctrl+K")
        )
        self._edit.aboutToShow.connect(self.about_to_offer_undo)
        self._act(self._help, tr("快捷键"), self.shortcuts_asked.emit, "", QKeySequence("F1"))
        self._act(self._help, tr("关于 KamDesk"), self.about_asked.emit, "info")

    def set_pages(self, places: Sequence[Place]) -> None:
        """Offer the pages, the first nine by Ctrl+1 to Ctrl+9, then the choices of the look."""
        for number, place in enumerate((each for each in places if not each.at_foot), 1):
            keys = QKeySequence(f"Ctrl+{number}") if number <= _PAGES_WITH_DIGITS else QKeySequence()
            self._page_act(self._view, place, keys)
        for place in places:
            if place.everywhere is not None:
                act, ask = place.everywhere, partial(self.everywhere_asked.emit, place.page_id)
                self._act(self._edit, tr(act.words), ask, act.icon_name, QKeySequence(act.keys))
        self._view.addSeparator()
        back, forward = partial(self.step_asked.emit, -1), partial(self.step_asked.emit, 1)
        self.back = self._act(self._view, tr("后退"), back, "chevron-left", QKeySequence("Alt+Left"))
        self.forward = self._act(self._view, tr("前进"), forward, "chevron-right", QKeySequence("Alt+Right"))
        self._view.addSeparator()
        self._choice_menu(tr("明暗"), "look", APPEARANCE)
        self._choice_menu(tr("字号"), "zoom-in", FONT_FACTOR)
        for place in places:
            if place.at_foot:
                self._page_act(self._file, place, QKeySequence("Ctrl+,"))
        self._page.menuAction().setVisible(False)  # until a page brings its acts

    def add_quit(self, act: Callable[[], object]) -> None:
        """End the file menu with who sits here, and the way out."""
        self._act(
            self._file,
            tr("切换使用者"),
            self.occupant_asked.emit,
            "member",
            QKeySequence("Ctrl+Shift+U"),
        )
        self._act(self._file, tr("我的外出与代理…"), self.absences_asked.emit, "calendar")
        self._file.addSeparator()
        self._act(self._file, tr("退出"), act, "", QKeySequence("Ctrl+Q"))

    def show_page(self, page: Page) -> None:
        """Offer the acts of ``page`` in the menu 本页; without acts the menu is not shown."""
        self._page.clear()
        actions = page.menu_actions()
        for action in actions:
            if action.isSeparator() or not action.text():
                self._page.addSeparator()
            else:
                self._page.addAction(action)
        self._page.menuAction().setVisible(bool(actions))
        self.files.show_page(page)

    def show_way(self, *, back: bool, forward: bool) -> None:
        """Say whether there are places to go back and forward to."""
        nowhere = tr("那个方向没有去过的地方。")
        allow(self.back, "" if back else nowhere)
        allow(self.forward, "" if forward else nowhere)

    def show_steps(self, undoable: UndoableStep | None, redoable: UndoableStep | None) -> None:
        """Name what undo and redo would do."""
        self.undo.setText(name_of_undo(undoable) if undoable else tr("撤销"))
        allow(self.undo, "" if undoable else tr("没有可以撤销的操作。"))
        self.redo.setText(tr("重做 {act}", act=redoable.label) if redoable else tr("重做"))
        allow(self.redo, "" if redoable else tr("没有可以重做的操作。"))

    def shortcuts(self) -> list[tuple[str, str]]:
        """Return every act of the menus that has a shortcut, with it."""
        menus = (self._file, self._edit, self._page, self._view, self._help)
        return [
            (
                action.text().replace("&", ""),
                action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            )
            for menu in menus
            for action in menu.actions()
            if not action.shortcut().isEmpty()
        ]

    def commands(self) -> Iterator[Command]:
        """Yield the pages and every act of the menus that can be done now, but not those of the open page."""
        for menu in (self._view, self._file, self._edit, self._help):
            yield from self._commands_of(menu)

    def _commands_of(self, menu: QMenu) -> Iterator[Command]:
        # they mean the place that had the keys before, or are found as acts of the page
        left_out = (*self.clipboard.actions.values(), *self.files.actions.values())
        for action in (each for each in menu.actions() if each not in left_out):
            below = action.menu()
            if isinstance(below, QMenu):
                for answer in below.actions():
                    yield from answer_command(answer, below.title())
            elif action in self._to_pages:
                yield from menu_command("page", action, "")
            else:
                yield from menu_command("act", action, _ACCESS_KEY.sub("", menu.title()))

    def _page_act(self, menu: QMenu, place: Place, keys: QKeySequence) -> None:
        go = partial(self.page_asked.emit, place.page_id)
        self._to_pages.add(self._act(menu, tr(place.title), go, place.icon_name, keys))

    def _act(
        self,
        menu: QMenu,
        text: str,
        act: Callable[[], object],
        icon_name: str = "",
        keys: QKeySequence | None = None,
    ) -> QAction:
        action = QAction(text, menu)
        if icon_name:
            action.setIcon(icon(icon_name))
        if keys is not None:
            action.setShortcut(keys)
        action.triggered.connect(lambda _checked: act())
        menu.addAction(action)
        return action

    def _choice_menu(self, title: str, icon_name: str, setting: Setting[T]) -> None:
        menu = self._view.addMenu(icon(icon_name), title)
        group = QActionGroup(menu)
        actions = {value: menu.addAction(tr(word)) for value, word in setting.choices}
        for value, action in actions.items():
            action.setCheckable(True)
            group.addAction(action)
            action.setData(value)
        group.triggered.connect(lambda action: self._preferences.set(setting, action.data()))

        def show_choice() -> None:
            actions[self._preferences.get(setting)].setChecked(True)

        menu.aboutToShow.connect(show_choice)
        show_choice()
