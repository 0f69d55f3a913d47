"""The views that come with a list, chosen from its menu by whoever sits at the desk."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.app.features import service_of
from kamdesk.domain.company.absences import ABSENCE, Absence
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.desk.actors import actor_of
from kamdesk.domain.desk.news import OCCUPANT
from kamdesk.domain.events.calls import CALL
from kamdesk.domain.kinds import KINDS
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records
from kamdesk.ui.kit.records.parts import PageServices, RecordParts
from kamdesk.ui.kit.records.record_page import RecordPage
from kamdesk.ui.kit.records.words import RecordWords
from tests.records.making import Maker
from tests.ui.hands import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext


WORDS = RecordWords(new="新建", new_title="新的", search="筛选")
with_views = pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if kind.listed.views], ids=lambda kind: kind.name
)


def today() -> date:
    """The day of this very test: a run of all tests may last beyond midnight."""
    return datetime.now().astimezone().date()


@pytest.fixture
def me(database: Database, make_member: Callable[..., Member]) -> Member:
    """A member, who sits at the desk."""
    made = make_member("赵敏")
    database.actor = actor_of(made)
    return made


@pytest.fixture
def show(
    qtbot: QtBot, ui_context: UiContext, database: Database
) -> Iterator[Callable[[RecordKind[Any]], RecordPage]]:
    pages: list[RecordPage] = []

    def make(kind: RecordKind[Any]) -> RecordPage:
        services = PageServices(
            history=History(database), finder=Search(database), open_print=lambda *_asked: None
        )
        parts = RecordParts(
            page_id=kind.plural,
            title=kind.word,
            records=service_of(database, kind),
            services=services,
            words=WORDS,
            today=today() if any(view.this_month for view in kind.listed.views) else None,
        )
        page = RecordPage(ui_context, parts)
        qtbot.addWidget(page)
        page.resize(1190, 700)
        page.show()
        page.on_shown()
        pages.append(page)
        return page

    yield make
    for page in pages:
        page.close()


def offers(page: RecordPage) -> dict[str, QAction]:
    """Open the menu of views and return what it offers by name."""
    click(page.list.views)
    menu = page.list.views.menu_shown
    assert menu is not None
    return {action.text(): action for action in menu.actions() if action.text()}


def choose(page: RecordPage, name: str) -> None:
    offers(page)[name].trigger()
    assert page.list.views.menu_shown is not None
    page.list.views.menu_shown.close()


def listed(page: RecordPage) -> set[Any]:
    return set(page._records.ids(page.list.model.keys))


@with_views
def test_a_view_shows_what_it_says_and_is_named_until_the_list_is_narrowed_otherwise(
    database: Database, me: Member, show: Callable[[RecordKind[Any]], RecordPage], kind: RecordKind[Any]
) -> None:
    make, service = Maker(database), service_of(database, kind)
    for number in range(4):
        mine = {view.mine: me.id for view in kind.listed.views if view.mine and number % 2}
        day = {kind.date: today()} if any(view.this_month for view in kind.listed.views) else {}
        make.record(kind, **mine, **day)
    page = show(kind)
    for view in kind.listed.views:
        choose(page, view.name)
        accepted = tuple(view.accepted_for(me.id).items())
        wanted = set(service.ids(service.list(RecordFilter(accepted=accepted)).keys))
        assert listed(page) == wanted
        assert len(wanted) == 2 or not view.mine
        assert page.list.views.text() == view.name
        assert offers(page)[view.name].isChecked()
        said = "筛选出" if accepted else "共"
        assert page.list.count.text() == f"{said} {kind.counted_as(len(wanted))}"
        page.list.narrow_to({kind.listed.filters[0]: frozenset({None})})
        assert page.list.views.text() == "视图"
        assert not offers(page)[view.name].isChecked()


def test_ones_own_are_none_where_one_has_none_and_follow_who_sits_down(
    qtbot: QtBot,
    database: Database,
    ui_context: UiContext,
    me: Member,
    make_member: Callable[..., Member],
    show: Callable[[RecordKind[Any]], RecordPage],
) -> None:
    other = make_member("钱进")
    his = Maker(database).record(CUSTOMER, owner_id=other.id)
    page = show(CUSTOMER)
    choose(page, "我的客户")
    assert listed(page) == set()
    assert page.list.filters["owner_id"].text() == f"我方负责人: {me.name}"
    database.actor = actor_of(other)
    ui_context.changes.announce({OCCUPANT})
    qtbot.waitUntil(lambda: listed(page) == {his.id})
    assert page.list.views.text() == "我的客户"


def test_a_deputy_has_the_records_of_who_is_away_among_ones_own(
    qtbot: QtBot,
    database: Database,
    ui_context: UiContext,
    me: Member,
    make_member: Callable[..., Member],
    show: Callable[[RecordKind[Any]], RecordPage],
) -> None:
    other, today = make_member("钱进"), Records(database, ABSENCE).today()
    his = Maker(database).record(CUSTOMER, owner_id=other.id)
    page = show(CUSTOMER)
    choose(page, "我的客户")
    assert listed(page) == set()
    away = Absence(id=new_id(), member_id=other.id, from_on=today, until=today, deputy_id=me.id)
    with database.writing(Message("登记外出")) as work:
        records.save(work, ABSENCE, away)
    ui_context.changes.announce({ABSENCE.name})
    qtbot.waitUntil(lambda: listed(page) == {his.id})
    assert page.list.views.text() == "我的客户"


def test_nobody_is_offered_his_own_records_who_is_no_member(
    show: Callable[[RecordKind[Any]], RecordPage], database: Database
) -> None:
    Maker(database).record(CUSTOMER)
    assert "我的客户" not in offers(show(CUSTOMER))


def test_this_month_is_gone_back_to_from_any_other(
    database: Database, show: Callable[[RecordKind[Any]], RecordPage]
) -> None:
    now, then = (
        Maker(database).record(CALL, date=day)
        for day in (today(), today().replace(day=1) - timedelta(days=1))
    )
    page = show(CALL)
    assert page.list.span is not None
    click(page.list.span.month.back)
    assert listed(page) == {then.id}
    choose(page, "本月")
    assert listed(page) == {now.id}
