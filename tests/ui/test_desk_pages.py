"""The pages of the open desk: what the navigation says of them is true of them once they are built."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from kamdesk.app.desk_pages import make_window
from kamdesk.app.features import feature_pages, places
from kamdesk.services.desk.desks import Desks
from kamdesk.ui.customers.page import CustomersPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.page import Page
    from kamdesk.ui.shell.main_window import MainWindow


@pytest.fixture
def database(tmp_path: Path, cheap_passphrases: None) -> Iterator[Database]:
    """A file with its keys beside it, which the page of settings looks at."""
    del cheap_passphrases
    with closing(Desks(None).create(tmp_path / "desk.kamdesk", passphrase="口令")) as opened:
        yield opened


@pytest.fixture
def window(
    qtbot: QtBot, ui_context: UiContext, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setenv("KAMDESK_HOME", str(tmp_path / "home"))
    made = make_window(ui_context, database)
    qtbot.addWidget(made)
    yield made
    qtbot.waitUntil(lambda: not ui_context.tasks.running)


@pytest.mark.parametrize("page_id", list(feature_pages()))
def test_a_place_says_of_its_page_what_is_true(window: MainWindow, page_id: str) -> None:
    place, page = feature_pages()[page_id].place, window.page(page_id)
    assert (place.page_id, place.title, place.icon_name) == (page.page_id, page.title, page.icon_name)
    assert place.opens == page.opens


def test_no_two_pages_open_the_same_kind() -> None:
    opened = [kind for place in places() for kind in place.opens]
    assert len(opened) == len(set(opened))


def test_a_page_is_built_at_its_first_visit(window: MainWindow) -> None:
    built = [window.stack.widget(place) for place in range(window.stack.count())]
    assert window.current_page in built
    assert len(built) == 2  # what stands there while the file opens, and the first page
    window.go_to("plans")
    assert window.stack.count() == 3


def test_a_record_found_by_search_is_shown_on_a_page_nobody_visited(
    window: MainWindow, make_customer: Callable[..., Customer]
) -> None:
    window.go_to("forms")
    customer = make_customer("甲公司")
    window.open_record("customer", customer.id)
    assert window.current_page.page_id == "customers"
    assert _shown(window.current_page) == customer.id


def _shown(page: Page) -> UUID | None:
    assert isinstance(page, CustomersPage)
    return page.card.record_id
