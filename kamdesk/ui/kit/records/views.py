"""Views of a list, those it comes with and those kept: a name for a filter, an order, the columns shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu

from kamdesk.ui.kit.desk.verbs import Verb
from kamdesk.ui.kit.look.buttons import Button
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.domain.records.listing import ListView, RecordFilter
    from kamdesk.services.records.records import Records
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.month_span import MonthSpan

_LONGEST_NAME: Final = 16


class Viewed(Protocol):
    """A list that tells how it is narrowed, ordered and shown, and can be put so again."""

    @property
    def state(self) -> dict[str, Any]:
        """What a view keeps."""

    def take_state(self, state: dict[str, Any]) -> None:
        """Show the list so."""


class SavedViews:
    """The views of one list on this PC by their names, in the order they were made."""

    def __init__(self, context: UiContext, place: str) -> None:
        self._preferences = context.preferences
        self._place = f"{place}.views"

    def all(self) -> dict[str, dict[str, Any]]:
        """Return every view, leaving out what makes no sense."""
        stored: Any = self._preferences.recall(self._place, {})
        stored = stored if isinstance(stored, dict) else {}
        return {str(name): state for name, state in stored.items() if isinstance(state, dict)}

    def keep(self, views: dict[str, dict[str, Any]]) -> None:
        """Have these views from now on."""
        self._preferences.remember(self._place, views)
        self._preferences.save()


class Narrowed(Protocol):
    """A list that can be narrowed by its columns and, where it has a span, to a month."""

    span: MonthSpan | None

    @property
    def wanted(self) -> RecordFilter:
        """The filter now in force."""

    def narrow_to(self, accepted: Mapping[str, frozenset[object]]) -> None:
        """Accept these values in these columns, and every value in all others."""


class OwnViews:
    """What the kind of a list declares as its views, for whoever sits at the desk now."""

    def __init__(self, records: Records[Any], narrowed: Narrowed) -> None:
        self._records = records
        self._narrowed = narrowed

    def all(self) -> tuple[ListView, ...]:
        """Return the views; one's own records are offered to members alone."""
        sits_here = self._records.actor.member_id is not None
        return tuple(view for view in self._records.kind.listed.views if sits_here or not view.mine)

    @property
    def names(self) -> frozenset[str]:
        """What they are called, those included that are not offered to everybody."""
        return frozenset(tr(view.name) for view in self._records.kind.listed.views)

    def shows(self, view: ListView) -> bool:
        """Tell whether the list is narrowed as a view has it, and by nothing else."""
        wanted, span = self._narrowed.wanted, self._narrowed.span
        is_month = span is None or span.shows_month_of(self._records.today())
        accepted = self._accepted(view)
        return not wanted.text and dict(wanted.accepted) == accepted and (is_month or not view.this_month)

    def show(self, view: ListView) -> None:
        """Narrow the list as a view has it."""
        if view.this_month and self._narrowed.span is not None:
            self._narrowed.span.show_month_of(self._records.today())
        self._narrowed.narrow_to(self._accepted(view))

    def _accepted(self, view: ListView) -> dict[str, frozenset[object]]:
        others = self._records.answered_for() if view.mine and not view.own else ()
        return view.accepted_for(self._records.actor.member_id, others)


class ViewsButton(Button):
    """Names the view in force; opens the choice of views and what can be done with them.

    ``place`` is the name of the list under which its views are kept; ``own`` are those it comes with.
    """

    def __init__(self, context: UiContext, viewed: Viewed, place: str, own: OwnViews) -> None:
        super().__init__(tr("视图"))
        self._context = context
        self._viewed = viewed
        self._views = SavedViews(context, place)
        self._own = own
        self._current = ""
        self._current_own: ListView | None = None
        self.menu_shown: QMenu | None = None
        self.setProperty("kind", "plain")
        self.setIcon(icon("chevron-down"))
        self.setIconSize(QSize(Space.M, Space.M))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the sign stands behind the word
        self.setToolTip(tr("把筛选、排序和列存成视图，随时调出"))
        self.clicked.connect(self.open)

    @property
    def current(self) -> str:
        """The name of the kept view chosen last; empty where there is none."""
        return self._current

    def follow(self) -> None:
        """Name the view in force, as long as the list is as that view has it."""
        own, kept = self._current_own, self._views.all().get(self._current)
        if own is not None:
            self._name(tr(own.name) if self._own.shows(own) else "")
        else:
            self._name(self._current if kept == self._viewed.state else "")

    def follow_occupant(self) -> None:
        """Show whose records are one's own now, where such a view was chosen."""
        if self._current_own is not None and self._current_own.mine:
            if self._current_own in self._own.all():
                self._own.show(self._current_own)
            self.follow()

    def open(self) -> None:
        """Offer the views, and to keep, rename or delete one."""
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        own, views = self._own.all(), self._views.all()
        state = self._viewed.state
        for view in own:
            _offer(menu, tr(view.name), partial(self.choose_own, view), chosen=self._own.shows(view))
        if own:
            menu.addSeparator()
        for name, kept in views.items():
            _offer(menu, name, partial(self.choose, name), chosen=kept == state)
        if views:
            menu.addSeparator()
        menu.addAction(icon("add"), tr("存为新视图…"), self.save_as)
        if self._current:
            quoted = self._current.replace("&", "&&")
            menu.addAction(icon("save"), tr("按现在的样子更新“{name}”", name=quoted), self.update_current)
            menu.addAction(icon("edit"), tr("给“{name}”改名…", name=quoted), self.rename)
            menu.addAction(icon("trash"), tr("删除视图“{name}”", name=quoted), self.remove)
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu_shown = menu
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def choose(self, name: str) -> None:
        """Show the list as this view has it."""
        state = self._views.all().get(name)
        if state is not None:
            self._set_current(name)
            self._viewed.take_state(state)

    def choose_own(self, view: ListView) -> None:
        """Narrow the list as a view has it that the list comes with."""
        self._current, self._current_own = "", view
        self._own.show(view)
        self.follow()

    def save_as(self) -> None:
        """Ask for a name and keep the list as it is now under it."""
        name = self._ask_name(tr("存为视图"), tr("保存"))
        if name:
            self._put({**self._views.all(), name: self._viewed.state}, name)
            self._context.messages.toast(tr("已存为视图“{name}”", name=name))

    def update_current(self) -> None:
        """Keep the list as it is now under the name of the view in force."""
        self._put({**self._views.all(), self._current: self._viewed.state}, self._current)
        self._context.messages.toast(tr("已更新视图“{name}”", name=self._current))

    def rename(self) -> None:
        """Ask for another name of the view in force."""
        old = self._current
        new = self._ask_name(tr("视图改名"), tr("改名"), initial=old)
        if new and new != old:
            views = {name: state for name, state in self._views.all().items() if name != new}
            self._put({new if name == old else name: state for name, state in views.items()}, new)

    def remove(self) -> None:
        """Delete the view in force; the list stays as it is, and a toast brings the view back."""
        gone, before = self._current, self._views.all()
        self._put({name: state for name, state in before.items() if name != gone}, "")
        undo = partial(self._bring_back, gone, before)
        self._context.messages.toast(tr("已删除视图“{name}”", name=gone), undo=undo)

    def _bring_back(self, name: str, before: dict[str, dict[str, Any]]) -> None:
        """Have a deleted view in its place again; what was done with the others meanwhile stays."""
        views = {name: before[name], **self._views.all()}
        self._views.keep({each: views[each] for each in {**before, **views} if each in views})
        if not self._current and self._current_own is None:
            self._set_current(name)

    def _ask_name(self, title: str, verb: str, initial: str = "") -> str:
        """Return a name that is free or may be given away; empty where the person thought better of it."""
        asked = tr("视图记住现在的筛选、排序和列。起个名字，例如“我负责的”：")
        typed = self._context.messages.ask_text(
            self, title, asked, verb=verb, initial=initial, longest=_LONGEST_NAME
        )
        name = " ".join((typed or "").split())
        if name in self._own.names:
            told = tr("“{name}”是这个列表自带的视图，请换一个名字。", name=name)
            self._context.messages.information(self, title, told)
            return ""
        if name in self._views.all() and name != initial:
            verbs = (Verb("", tr("取消")), Verb("replace", tr("替换"), "danger"))
            told = tr("已经有视图“{name}”。替换后，原来的样子不再保留。", name=name)
            if not self._context.messages.ask(self, tr("替换同名视图"), told, verbs):
                return ""
        return name

    def _put(self, views: dict[str, dict[str, Any]], current: str) -> None:
        self._views.keep(views)
        self._set_current(current)

    def _set_current(self, name: str) -> None:
        self._current, self._current_own = name, None
        self.follow()

    def _name(self, name: str) -> None:
        self.setText(name.replace("&", "&&") or tr("视图"))
        self.setAccessibleName(tr("视图：{name}", name=name) if name else tr("视图"))


def _offer(menu: QMenu, name: str, choose: Callable[[], None], *, chosen: bool) -> None:
    choice = menu.addAction(name.replace("&", "&&"))
    choice.triggered.connect(choose)
    choice.setCheckable(True)
    choice.setChecked(chosen)
