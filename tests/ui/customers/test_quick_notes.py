"""Quick notes: written over any page by one key, kept as a draft, filed by one act each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from kamdesk.app.desk_pages import make_window
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.notes import NOTE, QUICK_NOTE, Filing
from kamdesk.domain.events.calls import CALL
from kamdesk.services.customers.notes import QuickNotes
from kamdesk.services.shared.history import History
from kamdesk.ui.customers.filing_dialog import FilingDialog
from kamdesk.ui.customers.quick_note_box import QuickNoteBox
from kamdesk.ui.customers.quick_notes_page import QuickNotesPage
from tests.records.making import Maker, every
from tests.ui.hands import CONTROL, choose_by_typing, choose_in, click, press, type_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.shell.main_window import MainWindow
    from tests.ui.dialog_script import DialogScript

_KEY = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, ui_context: UiContext, database: Database, bank: Customer) -> Iterator[MainWindow]:
    assert bank.id
    made = make_window(ui_context, database)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.page("quick_notes").discard()


def quick_page(window: MainWindow) -> QuickNotesPage:
    page = window.page("quick_notes")
    assert isinstance(page, QuickNotesPage)
    return page


def typing(text: str, *keys: Qt.Key) -> Callable[[QDialog], None]:
    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, QuickNoteBox)
        type_text(dialog.text, text)
        for key in keys:
            press(dialog.text, key)

    return work


def open_note(window: MainWindow, note_id: Any) -> QuickNotesPage:
    window.open_record("quick_note", note_id)
    return quick_page(window)


def offer(page: QuickNotesPage, text: str) -> Any:
    return next(each for each in page.card.view.offers if each.text() == text)


def test_one_key_opens_the_box_over_any_page_and_enter_keeps_it(
    qtbot: QtBot, window: MainWindow, database: Database, bank: Customer, dialogs: DialogScript
) -> None:
    window.go_to("customers")

    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, QuickNoteBox)
        type_text(dialog.text, "平安银行要换联系人")
        qtbot.waitUntil(lambda: dialog.customer.record_id == bank.id)
        press(dialog.text, _KEY.Key_Return)

    dialogs.expect(work)
    press(window, _KEY.Key_J, CONTROL)
    (note,) = every(database, QUICK_NOTE)
    assert (note.text, note.customer_id, note.filing) == ("平安银行要换联系人", bank.id, Filing.OPEN)
    qtbot.waitUntil(lambda: window.navigation.button("quick_notes").text() == "随手记 1")
    assert window.current_page.page_id == "customers"


def test_escape_keeps_what_was_typed_until_it_is_kept(
    qtbot: QtBot, window: MainWindow, database: Database, dialogs: DialogScript
) -> None:
    dialogs.expect(typing("说到一", _KEY.Key_Escape))
    press(window, _KEY.Key_J, CONTROL)
    assert every(database, QUICK_NOTE) == []
    assert quick_page(window).unsaved()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    dialogs.expect(typing("半", _KEY.Key_Return))
    press(window, _KEY.Key_J, CONTROL)
    assert [each.text for each in every(database, QUICK_NOTE)] == ["说到一半"]
    assert not quick_page(window).unsaved()


def test_a_blank_one_is_not_kept(window: MainWindow, database: Database, dialogs: DialogScript) -> None:
    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, QuickNoteBox)
        press(dialog.text, _KEY.Key_Return)
        assert dialog.isVisible()
        assert dialog.notice.isVisible()
        press(dialog, _KEY.Key_Escape)

    dialogs.expect(work)
    press(window, _KEY.Key_J, CONTROL)
    assert every(database, QUICK_NOTE) == []


def test_one_click_makes_a_note_of_it_and_undo_brings_it_back(
    qtbot: QtBot, window: MainWindow, database: Database, bank: Customer
) -> None:
    made = QuickNotes(database).write("要加量", bank.id)
    page = open_note(window, made.id)
    click(offer(page, "归入记事"))
    assert [each.text for each in every(database, NOTE)] == ["要加量"]
    qtbot.waitUntil(lambda: not offer(page, "归入记事").isVisible())
    History(database).undo()
    assert every(database, NOTE) == []
    qtbot.waitUntil(lambda: offer(page, "归入记事").isVisible())


def test_a_customer_is_picked_by_pinyin_where_the_note_names_none(
    window: MainWindow, database: Database, bank: Customer, dialogs: DialogScript
) -> None:
    made = QuickNotes(database).write("要加量", None)

    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, FilingDialog)
        click(dialog.file_button)
        assert dialog.notice.isVisible()
        choose_by_typing(dialog.picker, "payh")
        click(dialog.file_button)

    dialogs.expect(work)
    click(offer(open_note(window, made.id), "归入记事"))
    (note,) = every(database, NOTE)
    assert note.customer_id == bank.id


def test_the_latest_call_is_proposed(
    window: MainWindow, database: Database, bank: Customer, dialogs: DialogScript
) -> None:
    make = Maker(database)
    for notes in ("先一次", "后一次"):
        make.record(CALL, customer_id=bank.id, notes=notes)
    made = QuickNotes(database).write("要加量", bank.id)
    dialogs.expect(lambda dialog: click(dialog.file_button))  # type: ignore[attr-defined]
    click(offer(open_note(window, made.id), "归入拜访…"))
    assert [each.notes for each in every(database, CALL)] == ["先一次", "后一次\n要加量"]


def test_a_field_shows_what_stands_there_before_the_fact_goes_in(
    window: MainWindow, database: Database, bank: Customer, dialogs: DialogScript
) -> None:
    made = QuickNotes(database).write("平安", bank.id)

    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, FilingDialog)
        choose_in(dialog.fields, "简称")
        assert dialog.before.text() == "现在：平安银行"
        assert dialog.value.toPlainText() == "平安"
        click(dialog.file_button)

    dialogs.expect(work)
    click(offer(open_note(window, made.id), "填入客户资料…"))
    assert every(database, CUSTOMER)[0].short_name == "平安"
