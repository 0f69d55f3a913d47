"""What holds on every page of a desk: its acts, its context menus, the names of what takes the keys."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QTableView,
    QWidget,
)

from kamdesk.app.features import places
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.kinds import kind_named, told_on_card
from kamdesk.domain.printing.print_log import Delivery
from kamdesk.domain.records.time_line import PRINTED
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.dealings import dealt_kinds
from kamdesk.store.queries.printing import print_log
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.card_lists import CardLists
from kamdesk.ui.kit.records.card_pane import CardState
from kamdesk.ui.kit.records.record_page import RecordPage
from kamdesk.ui.kit.records.time_line import TimeLine
from kamdesk.ui.kit.records.verbs import FileAct, file_act_of
from kamdesk.ui.kit.tables.grid import EditableTable
from kamdesk.ui.kit.tables.sorted_table import SortedTable
from kamdesk.ui.printing.forms.gallery import Gallery
from kamdesk.ui.printing.forms.page import FormsPage
from kamdesk.ui.shell import commands
from tests.records.making import Maker
from tests.ui.every_page import (
    Everything,
    database_of_everything,
    name_of,
    states_of,
    tabs_of,
    window_of_everything,
    words_of,
)
from tests.ui.hands import click, press, type_over

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.page import Page
    from kamdesk.ui.kit.records.time_line import TimeLineRow
    from kamdesk.ui.shell.main_window import MainWindow
    from kamdesk.ui.shell.ports import PlaceAct

ON_PAGES_OF_THEIR_OWN = {"project", "competitor_note"}
LISTED_ON_CARDS = {"handover", *(kind.name for kind in dealt_kinds())} - ON_PAGES_OF_THEIR_OWN
ON_CARDS = {"recognition"}
"""Kinds that the card of their customer shows in a panel, not in a list."""
BEGUN_IN_A_BOX = "quick_note"
WITHOUT_LIST = {"settings"}
NOT_HANDED_OUT = {"forms"}
"""A form is handed out as a paper; a list of their titles would serve nobody."""


@pytest.fixture
def everything(tmp_path: Path, cheap_passphrases: None) -> Iterator[Everything]:
    del cheap_passphrases
    with database_of_everything(tmp_path) as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot, ui_context: UiContext, everything: Everything) -> Iterator[MainWindow]:
    with window_of_everything(qtbot, ui_context, everything.database, 1366, 768) as made:
        yield made


def test_every_page_names_what_takes_the_keys_and_offers_its_acts(qtbot: QtBot, window: MainWindow) -> None:
    """One window for all pages, since building it takes long; every fault is named."""
    faults: list[str] = []
    for page_id in window.navigation.page_ids:
        assert window.go_to(page_id)
        qtbot.waitUntil(window.current_page.isVisible)
        has_acts = False
        offered = window.current_page.menu_actions()
        if page_id not in WITHOUT_LIST:
            faults += [f"{page_id}: {each}" for each in missing_from(page_id, offered)]
        for tab in tabs_of(window.current_page):
            acts = [act for act in window.current_page.menu_actions() if act.isVisible() and act.text()]
            has_acts = has_acts or bool(acts)
            faults += [f"{page_id} {tab}: {each}" for each in faults_of(window.current_page, acts)]
            faults += [f"{page_id} {tab}: {each}" for each in faults_of_file_menu(window, acts)]
        if not has_acts:
            faults.append(f"{page_id}: the menu 本页 is empty")
    assert not faults, "\n".join(faults)


def test_whatever_is_grey_says_why(qtbot: QtBot, window: MainWindow, everything: Everything) -> None:
    faults: list[str] = []
    for page_id in window.navigation.page_ids:
        for state in states_of(qtbot, window, page_id, everything.records):
            for menu in window.findChildren(QMenu):
                menu.aboutToShow.emit()
            faults += [f"{state}: {each}" for each in grey_without_reason(window)]
    assert not faults, "\n".join(dict.fromkeys(faults))


def grey_without_reason(window: MainWindow) -> Iterator[str]:
    """Yield the grey buttons and acts of menus that do not say why, to the pointer and to screen readers."""
    for made in window.findChildren(QAbstractButton):
        is_grey = made.isVisible() and not made.isEnabled()
        is_part = isinstance(made.parentWidget(), QLineEdit | QTabBar | QTableView)
        if is_grey and not is_part and not _reasons(made):
            yield words_of(made)
    for menu in window.findChildren(QMenu):
        for act in menu.actions():
            is_grey = act.isVisible() and not act.isEnabled() and not act.isSeparator()
            if is_grey and (not act.statusTip() or act.toolTip() != act.statusTip()):
                yield f"act “{act.text()}”"


def _reasons(made: QWidget | None) -> list[str]:
    """Return what is said of a grey widget, or of the grey part of the page in which it stands."""
    found: list[str] = []
    while made is not None and not made.isEnabled():
        if made.toolTip() and made.accessibleDescription() == made.toolTip():
            found.append(made.toolTip())
        made = made.parentWidget()
    return found


def test_acts_of_pages_that_nobody_visited_are_found_as_they_are_called_there(
    qtbot: QtBot, window: MainWindow
) -> None:
    """What a place tells of its page is so: words and keys; and what begins, hands in or prints is told."""
    faults: list[str] = []
    for place in places():
        found = {each.title for each in window.search.commands() if each.where == tr(place.title)}
        told = {tr(act.words): act.keys for act in place.acts}
        assert found >= told.keys()
        page = window.page(place.page_id)
        own = {commands.words_of(act): act for act in page.menu_actions()}
        faults += [f"{place.page_id} has no {words}" for words in told.keys() - own.keys()]
        for words, act in own.items():
            keys = act.shortcut().toString()
            if told.get(words, keys) != keys:
                faults.append(f"{place.page_id}: {words} has the keys {keys}")
            if (keys == "Ctrl+N" or file_act_of(act) is not None) and words not in told:
                faults.append(f"{place.page_id} does not tell of {words}")
    assert faults == []
    assert window.go_to("customers")
    type_over(window.search, "djsq")
    press(window.search, Qt.Key.Key_Down)
    press(window.search, Qt.Key.Key_Return)
    # found on the open page first: it begins from the row at hand
    assert record_page(window, "service").card.state is CardState.NEW
    qtbot.waitUntil(window.current_page.isVisible)


def test_what_names_a_record_is_begun_from_its_row_and_from_its_card(
    qtbot: QtBot, window: MainWindow
) -> None:
    """On the page of the kind begun, with the record filled in; to go away again loses nothing."""
    begun: set[str] = set()
    for page_id, kind, act, field in naming(window):
        page = record_page(window, page_id)
        window.go_to(page_id)
        qtbot.waitUntil(lambda page=page: page.at_hand is not None)  # type: ignore[misc]  # of one type
        record_id, words = page.at_hand, tr(act.words)
        assert record_id is not None
        page.open_record(kind.name, record_id)
        on_card = next(each for each in page.card.view.offers if each.text() == words)
        on_row = next(each for each in page.list.table.actions() if each.text() == words)
        assert on_row in page.menu_actions()
        for begin in (on_row.trigger, on_card.click):
            window.go_to(page_id)
            begin()
            opened = record_page(window, window.current_page.page_id)
            assert opened.card.state is CardState.NEW
            editor = opened.card.editor
            assert editor.draft is not None
            assert editor.draft.kind.name == act.begins
            assert editor.draft.value(field) == record_id
            assert not editor.form.editor(field).control.hasFocus()
            assert not opened.unsaved()
        begun.add(act.begins)
    assert begun == {"call", "request", "opportunity", "project", "competitor_note"}


def test_every_line_of_a_time_line_opens_its_record(
    qtbot: QtBot, window: MainWindow, everything: Everything
) -> None:
    """By Enter, by the mouse and by its context menu; the arrow keys go from line to line."""
    maker = Maker(everything.database)
    customer = maker.record(CUSTOMER)
    told = [kind for kind, _field in told_on_card(CUSTOMER)]
    for kind in told:
        maker.record(kind, customer_id=customer.id)
    printed = Delivery("customer-card", "客户资料卡", "2", "filled", records={customer.id: "a"})
    with everything.database.writing(Message("登记打印")) as work:
        print_log.add(work, printed)
    window.open_record(CUSTOMER.name, customer.id)
    qtbot.waitUntil(lambda: window.current_page.record_read == (CUSTOMER.name, customer.id))
    line = window.current_page.findChild(TimeLine)
    assert line is not None

    def unfold() -> None:
        qtbot.waitUntil(lambda: bool(line.rows))
        while line.more.isVisible():
            click(line.more)

    unfold()
    assert len(line.rows) == len(told) + 1
    opened = [each.happening for each in line.rows if each.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    with_pages = {"call", "request", "opportunity", *ON_PAGES_OF_THEIR_OWN}
    listed = LISTED_ON_CARDS & {kind.name for kind in told}
    assert {each.kind for each in opened} == {*with_pages, *listed, *ON_CARDS, PRINTED}
    acts: tuple[Callable[[TimeLineRow], object], ...] = (
        lambda row: press(row, Qt.Key.Key_Return),
        lambda row: click(row.told),
        lambda row: row.actions()[0].trigger(),
    )
    for happening, act in itertools.product(opened, acts):
        window.open_record(CUSTOMER.name, customer.id)
        unfold()
        act(next(each for each in line.rows if each.happening.id == happening.id))
        if happening.kind in ON_CARDS:
            assert window.current_page.record_read == (CUSTOMER.name, customer.id)
        else:
            assert at_hand(window, happening.kind) == happening.id
    window.open_record(CUSTOMER.name, customer.id)
    unfold()
    qtbot.waitUntil(line.isVisible)
    first, second = [each for each in line.rows if each.focusPolicy() is not Qt.FocusPolicy.NoFocus][:2]
    first.setFocus()
    press(first, Qt.Key.Key_Down)
    qtbot.waitUntil(second.hasFocus)
    press(second, Qt.Key.Key_Up)
    qtbot.waitUntil(first.hasFocus)


def at_hand(window: MainWindow, kind: str) -> UUID | None:
    """Return the record of a kind that one reads, or that the cursor of a list on the card is on."""
    page = window.current_page
    if isinstance(page, FormsPage):
        entry = page.log.model.row(page.log.table.currentIndex().row())
        return None if entry is None else entry.id
    if kind not in LISTED_ON_CARDS:
        read = page.record_read
        return read[1] if read is not None and read[0] == kind else None
    lists = next(each for each in page.findChildren(CardLists) if kind in each.lists)
    assert lists.open_list is lists.lists[kind]
    row = lists.open_list.model.row(lists.open_list.table.currentIndex().row())
    return None if row is None else row.id


def naming(window: MainWindow) -> Iterator[tuple[str, RecordKind[Any], PlaceAct, str]]:
    """Yield what names a record of which page: page, its kind, the act that begins it, the field."""
    for page_id in window.navigation.page_ids:
        page = window.page(page_id)
        for kind in (page._kind,) if isinstance(page, RecordPage) else ():
            for act in (act for place in places() for act in place.acts if act.begins):
                fields = (
                    () if act.begins in {kind.name, BEGUN_IN_A_BOX} else kind_named(act.begins).typed_fields
                )
                yield from (
                    (page_id, kind, act, field.name) for field in fields if field.refers_to == kind.name
                )


def record_page(window: MainWindow, page_id: str) -> RecordPage:
    """Return a page of records."""
    page = window.page(page_id)
    assert isinstance(page, RecordPage)
    return page


def test_every_list_counts_what_it_shows_and_its_trash_is_known_at_a_glance(
    qtbot: QtBot, window: MainWindow, ui_context: UiContext
) -> None:
    pages = [page_id for page_id in window.navigation.page_ids if window.go_to(page_id)]
    shown = [page for page in map(window.page, pages) if isinstance(page, RecordPage)]
    assert shown
    for page in shown:
        assert window.go_to(page.page_id)
        if page.list.span is not None:
            page.list.span.every_month.click()
        word = "没有这样的记录"
        page.list.quick.setText(word)
        qtbot.waitUntil(lambda page=page: not page.list.model.rowCount())  # type: ignore[misc]
        assert said_by(page) == {f"筛选出 {page._kind.counted_as(0)}"}
        page.list.clear_filter()
        qtbot.waitUntil(lambda page=page: bool(page.list.model.rowCount()))  # type: ignore[misc]
        count = page._kind.counted_as(page.list.model.rowCount())
        assert page.list.count.text() == f"共 {count}"
        assert not page.list.trash.isVisible()
        page.list.table.selectAll()
        page.trash_chosen()
        qtbot.waitUntil(lambda: not ui_context.tasks.running)
        page.toggle_trash()
        assert said_by(page) == {f"回收站里有 {count}"}
        band = page.list.trash
        words = {each.text() for each in band.findChildren(QLabel) if each.isVisible()}
        verbs = {each.text() for each in band.findChildren(QPushButton) if each.isVisible()}
        assert "回收站" in words
        assert verbs == {"恢复", "清空回收站", "返回列表"}
        page.list.table.clearSelection()
        assert not band.restore.isEnabled()
        assert not list(grey_without_reason(window))
        click(band.back)
        assert not band.isVisible()
        assert page.list.count.text() == f"共 {page._kind.counted_as(0)}"


def said_by(page: RecordPage) -> set[str]:
    """Return how many records a page says that it shows: beside its title, and below the list."""
    beside = page._subtitle.text()
    return {page.list.count.text()} | ({beside.split("，")[0]} if "条记录" not in beside else set())


def missing_from(page_id: str, acts: Sequence[QAction]) -> Iterator[str]:
    """Yield what a page with a list does not offer: to narrow it, and to hand out what it shows."""
    keys = {key.toString() for act in acts for key in act.shortcuts()}
    if "Ctrl+F" not in keys:
        yield "no filter by Ctrl+F"
    if page_id not in NOT_HANDED_OUT and not any(act.text().startswith("导出") for act in acts):
        yield "nothing hands the list out"


def faults_of(page: Page, acts: Sequence[QAction]) -> Iterator[str]:
    """Yield what is wrong with a page, of which one tab is open."""
    keys = Counter(key.toString() for act in acts for key in act.shortcuts() if not key.isEmpty())
    yield from (f"{key} has {count} meanings" for key, count in keys.items() if count > 1)
    for widget in page.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not name_of(widget):
            yield f"{type(widget).__name__} has no name"
        is_view = isinstance(widget, QAbstractItemView | Gallery) and not isinstance(widget, QHeaderView)
        is_silent = widget.contextMenuPolicy() is Qt.ContextMenuPolicy.DefaultContextMenu
        if is_view and is_silent and not isinstance(widget, EditableTable):  # which makes a menu of its own
            yield f"{type(widget).__name__} {name_of(widget)} has no context menu"


def faults_of_file_menu(window: MainWindow, acts: Sequence[QAction]) -> Iterator[str]:
    """Yield what the menu 文件 says that is not so of the open page, whose acts these are."""
    window.menus.files.refresh()
    for act, action in window.menus.files.actions.items():
        own = [each for each in acts if file_act_of(each) is act]
        can = any(each.isEnabled() for each in own)
        if action.isEnabled() != can:
            yield f"{action.text()} is {'not ' if can else ''}offered in the menu 文件"
        told = {each.statusTip() for each in own} - {""}
        if not can and action.toolTip() not in told and window.current_page.title not in action.toolTip():
            yield f"{action.text()} does not say why it is grey"
    for each in acts:
        prints = QKeySequence("Ctrl+P") in each.shortcuts()
        if prints != (file_act_of(each) is FileAct.PRINT):
            yield f"{each.text()} is printing by its key or by what it says, but not by both"


def scrolled_away(qtbot: QtBot, page: Page) -> Iterator[str]:
    """Yield the lists on a page whose first column does not stay when one scrolls sideways."""
    for table in page.findChildren(QTableView):
        if table.isVisible() and isinstance(table, SortedTable) and not keeps_its_first_column(qtbot, table):
            yield f"{name_of(table)} scrolls its first column away"


def keeps_its_first_column(qtbot: QtBot, table: SortedTable[Any]) -> bool:
    """Scroll a list sideways, made so wide that one can, and say whether its names are still in sight."""
    heads, bar = table.horizontalHeader(), table.horizontalScrollBar()
    heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
    heads.resizeSection(0, 2 * table.width())
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    name = table.indexAt(QPoint(5, table.verticalHeader().defaultSectionSize() // 2))
    if not table.model().rowCount():
        return True
    return (name.row(), name.column(), table.visualRect(name).left()) == (0, 0, 0)
