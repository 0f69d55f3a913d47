"""News of commits reach the pages once, in the window's thread, and only where something changed."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.printing.print_log import Delivery
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.customers import Customers
from kamdesk.services.shared.history import History
from kamdesk.store.queries.printing import print_log

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext

CUSTOMER, MEMBER, MARK = frozenset({"customer"}), frozenset({"member"}), frozenset({"mark"})


def write_and_fail(database: Database) -> None:
    with database.writing(Message("半途而废")) as work:
        print_log.add(work, Delivery("menu", "菜单", "1", "sample", 2))
        raise UserError(Message("不能这样保存。"))


@pytest.fixture
def told(ui_context: UiContext) -> list[frozenset[str]]:
    """What the pages were told, one entry a delivery."""
    heard: list[frozenset[str]] = []
    ui_context.changes.changed.connect(heard.append)
    return heard


def test_several_acts_of_one_handler_are_one_piece_of_news_after_it(
    qtbot: QtBot,
    told: list[frozenset[str]],
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    make_customer("甲公司")
    make_customer("乙公司")
    make_member()
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    make_member(name="李静")
    qtbot.waitUntil(lambda: len(told) > 1)
    assert told == [CUSTOMER | MEMBER, MEMBER]


def test_a_commit_beside_the_window_is_heard_in_its_thread(
    qtbot: QtBot, ui_context: UiContext, make_customer: Callable[..., Customer]
) -> None:
    threads: list[threading.Thread] = []
    ui_context.changes.changed.connect(lambda _kinds: threads.append(threading.current_thread()))
    wrote_in: list[threading.Thread] = []

    def work(_progress: Progress) -> None:
        wrote_in.append(threading.current_thread())
        make_customer("甲公司")

    with qtbot.waitSignal(ui_context.changes.changed) as news:
        ui_context.tasks.run("写入", work, done=lambda _nothing: None)
    qtbot.waitUntil(lambda: not ui_context.tasks.running)
    assert news.args == [CUSTOMER]
    assert threads == [threading.main_thread()]
    assert wrote_in != threads


def test_an_act_that_changed_nothing_or_was_rolled_back_is_no_news(
    qtbot: QtBot, database: Database, ui_context: UiContext, told: list[frozenset[str]]
) -> None:
    with database.writing(Message("什么也没改")):
        pass
    with pytest.raises(UserError):
        write_and_fail(database)
    with qtbot.waitSignal(ui_context.changes.changed):
        ui_context.changes.announce(MARK)
    assert told == [MARK]


def test_undo_tells_what_it_touched(
    qtbot: QtBot,
    database: Database,
    told: list[frozenset[str]],
    make_customer: Callable[..., Customer],
) -> None:
    draft = Customers(database).draft(make_customer("甲公司").id)
    draft.add_contact().set("name", "王建国")
    Customers(database).save(draft)
    qtbot.waitUntil(lambda: bool(told))
    History(database).undo()
    qtbot.waitUntil(lambda: len(told) > 1)
    History(database).redo()
    qtbot.waitUntil(lambda: len(told) > 2)
    assert told[1:] == [frozenset({"contact"})] * 2


def test_what_still_waits_is_delivered_before_the_pages_go(
    ui_context: UiContext, told: list[frozenset[str]]
) -> None:
    ui_context.changes.announce(CUSTOMER)
    ui_context.changes.deliver_now()
    ui_context.changes.deliver_now()
    assert told == [CUSTOMER]


def test_a_file_that_was_closed_is_heard_no_more(
    qtbot: QtBot, database: Database, ui_context: UiContext, told: list[frozenset[str]]
) -> None:
    database.close()
    with database.writing(Message("登记打印")) as work:
        print_log.add(work, Delivery("menu", "菜单", "1", "sample", 2))
    with qtbot.waitSignal(ui_context.changes.changed):
        ui_context.changes.announce(MARK)
    assert told == [MARK]
