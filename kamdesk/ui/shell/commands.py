"""Pages and acts as the search box offers them: what a menu holds is found by typing its name, too."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtGui import QKeySequence

from kamdesk.domain.readings.finding import is_begun, is_found, query_runs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PySide6.QtGui import QAction, QIcon

    from kamdesk.ui.kit.records.page import Page

_MOST: Final = 6


@dataclass(frozen=True, slots=True)
class Command:
    """A page to open or an act to do; ``where`` is the page or menu it belongs to, ``keys`` its shortcut."""

    kind: Literal["page", "act"]
    title: str
    icon: QIcon
    go: Callable[[], object]
    where: str = ""
    keys: str = ""

    def means(self, asked: str) -> bool:
        """Return whether its title, with what it belongs to, says everything asked for."""
        if is_found(asked, self.title):
            return True
        in_title = any(is_found(run.text, self.title) for run in query_runs(asked))
        return in_title and is_found(asked, self.title, self.where)


def commands_found(commands: Iterable[Command], asked: str) -> list[Command]:
    """Return the best of the commands that are asked for: titles that begin so, pages before acts."""
    found = [command for command in commands if command.means(asked)]
    found.sort(key=lambda command: (not is_begun(asked, command.title), command.kind == "act"))
    return found[:_MOST]


def menu_command(kind: Literal["page", "act"], action: QAction, where: str) -> Iterator[Command]:
    """Yield what an action of a menu does, where it can be done now."""
    yield from _command(kind, action, where, action.trigger)


def page_commands(page: Page, go_to: Callable[[str], bool]) -> Iterator[Command]:
    """Yield the acts of a page that can be done now; doing one opens the page first."""
    for action in page.menu_actions():
        yield from _command("act", action, page.title, partial(_do_there, page.page_id, action, go_to))


def _command(
    kind: Literal["page", "act"], action: QAction, where: str, go: Callable[[], object]
) -> Iterator[Command]:
    if action.isEnabled() and action.text() and not action.isSeparator():
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        yield Command(kind, action.text().replace("&", ""), action.icon(), go, where, keys)


def _do_there(page_id: str, action: QAction, go_to: Callable[[str], bool]) -> None:
    if go_to(page_id) and action.isEnabled():
        action.trigger()
