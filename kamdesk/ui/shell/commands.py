"""Pages and acts as the search box offers them: what a menu holds is found by typing its name, too."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QTabWidget, QWidget

from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtGui import QAction, QIcon

    from kamdesk.domain.readings.finding import Query
    from kamdesk.ui.kit.records.page import Page
    from kamdesk.ui.shell.ports import Place

_MOST: Final = 6


@dataclass(frozen=True, slots=True)
class Command:
    """A page to open or an act to do; ``where`` is the page or menu it belongs to, ``keys`` its shortcut.

    One of several answers to a question, such as a letter size, ``answers`` this and is found by it, too.
    """

    kind: Literal["page", "act"]
    title: str
    icon: QIcon
    go: Callable[[], object]
    where: str = ""
    keys: str = ""
    answers: str = ""

    def means(self, query: Query) -> bool:
        """Return whether its title, with what it belongs to, says everything asked for."""
        if query.finds(self.title) or query.finds(self.answers):
            return True
        return query.finds_part(self.title) and query.finds(self.title, self.where, self.answers)


def commands_found(commands: Iterable[Command], asked: str) -> list[Command]:
    """Return the best of the commands that are asked for: titles that begin so, pages before acts."""
    from kamdesk.domain.readings.finding import Query  # only now: the start does not wait for it

    query = Query(asked)
    found = [command for command in commands if command.means(query)]
    found.sort(key=lambda command: (not query.begins(command.title), command.kind == "act"))
    return found[:_MOST]


def menu_command(kind: Literal["page", "act"], action: QAction, where: str) -> Iterator[Command]:
    """Yield what an action of a menu does, where it can be done now."""
    yield from _command(kind, action, where, action.trigger)


def answer_command(action: QAction, question: str) -> Iterator[Command]:
    """Yield what one of the choices below an entry of a menu does; the entry says what is asked."""
    for command in menu_command("act", action, question):
        yield replace(command, answers=question)


def place_commands(
    place: Place, page: Page | None, open_page: Callable[[str], Page], *, is_open: bool
) -> Iterator[Command]:
    """Yield the acts of a place; doing one opens its page first.

    Those of the open page can be done now. Of a page out of sight, which is None before its first visit, and
    of a tab that does not show, it is the place that tells the acts.
    """
    where = tr(place.title)
    own = () if page is None else page.menu_actions()
    can = [action for action in own if action.isEnabled() and action.isVisible()]
    for action in can:
        yield from _command("act", action, where, partial(_do_there, place.page_id, action, open_page))
    in_sight = [action for action in own if is_open and not _is_behind_tab(action)]
    known = {words_of(action) for action in (*can, *in_sight)}
    for act in place.acts:
        words = tr(act.words)
        if words not in known:
            go = partial(_do_by_words, place.page_id, words, open_page)
            yield Command("act", words, icon(act.icon_name), go, where, _shown(QKeySequence(act.keys)))


def words_of(action: QAction) -> str:
    """Return what an act is called, without the mark of its access key."""
    return action.text().replace("&", "")


def _command(
    kind: Literal["page", "act"], action: QAction, where: str, go: Callable[[], object]
) -> Iterator[Command]:
    if action.isEnabled() and action.text() and not action.isSeparator():
        yield Command(kind, words_of(action), action.icon(), go, where, _shown(action.shortcut()))


def _shown(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _do_there(page_id: str, action: QAction, open_page: Callable[[str], Page]) -> None:
    open_page(page_id)
    if action.isEnabled():
        action.trigger()


def _do_by_words(page_id: str, words: str, open_page: Callable[[str], Page]) -> None:
    action = next(each for each in open_page(page_id).menu_actions() if words_of(each) == words)
    for tabs, tab in _tabs_around(action):
        tabs.setCurrentWidget(tab)
    if action.isEnabled():
        action.trigger()


def _is_behind_tab(action: QAction) -> bool:
    return any(tabs.currentWidget() is not tab for tabs, tab in _tabs_around(action))


def _tabs_around(action: QAction) -> Iterator[tuple[QTabWidget, QWidget]]:
    """Yield the tabs that an act stands on, the inner ones first."""
    widget = action.parent()
    while isinstance(widget, QWidget):
        around = widget.parentWidget()
        tabs = None if around is None else around.parentWidget()
        if isinstance(tabs, QTabWidget) and tabs.indexOf(widget) >= 0:
            yield tabs, widget
        widget = around
