"""What was typed and not saved is there again after the program was killed."""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer

from kamdesk.app.desk_pages import DeskPages, shell_acts
from kamdesk.app.features import places
from kamdesk.app.resuming import Resuming
from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.customers.notes import QUICK_NOTE
from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.domain.records.drafts import RecordDraft
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.kept_drafts import KeptDrafts
from kamdesk.ui.customers.page import CustomersPage
from kamdesk.ui.customers.quick_note_box import QuickNoteBox
from kamdesk.ui.kit.desk.draft_keeping import DraftKeeping
from kamdesk.ui.kit.records.record_dialog import RecordDialog
from kamdesk.ui.kit.records.record_grid import RecordGridDialog
from kamdesk.ui.shell.main_window import MainWindow
from tests.records.making import every
from tests.ui.hands import click, press, type_into_cell, type_over, type_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QDialog, QWidget
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.records.kept_drafts import KeptDraft, KeptTyping
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.fields.fields import FieldEditor
    from kamdesk.ui.kit.records.card_list import CardList
    from tests.ui.dialog_script import DialogScript

_KEY = Qt.Key


class Start:
    """One start of the program over a file."""

    def __init__(self, qtbot: QtBot, context: UiContext, database: Database) -> None:
        self.context = replace(context, drafts=DraftKeeping(context.tasks, context.messages))
        self.window = MainWindow(self.context, places())
        acts = shell_acts(self.window, restart=lambda: None, go_over=lambda other: other.close())
        self.pages = DeskPages(self.context, database, acts, find_keychain=lambda: None)
        self.window.begin(self.pages)
        qtbot.addWidget(self.window, before_close_func=lambda _window: self._end())
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def offer(self) -> None:
        """Do what the program does after the first list."""
        Resuming(self.window, self.pages.parts).offer()

    def _end(self) -> None:
        """Give up what is typed: a killed program asks nothing."""
        for place in ("customers", "quick_notes"):
            self.window.page(place).discard()
        self.context.drafts.finish()

    @property
    def customers(self) -> CustomersPage:
        page = self.window.page("customers")
        assert isinstance(page, CustomersPage)
        return page


@pytest.fixture
def start(qtbot: QtBot, ui_context: UiContext, database: Database, bank: Customer) -> Callable[[], Start]:
    assert bank.id
    return lambda: Start(qtbot, ui_context, database)


@pytest.fixture
def bank(make_customer: Callable[..., Customer]) -> Customer:
    return make_customer("平安银行股份有限公司", short_name="平安银行", number="KH000001", region="深圳")


@pytest.fixture
def is_kept(database: Database) -> Callable[[], bool]:
    return lambda: bool(KeptDrafts(database).everything())


def test_a_card_under_edit_goes_on(
    qtbot: QtBot,
    database: Database,
    dialogs: DialogScript,
    start: Callable[[], Start],
    bank: Customer,
    is_kept: Callable[[], bool],
) -> None:
    killed = start()
    killed.window.open_record("customer", bank.id)
    killed.customers.edit_record()
    type_over(focus_of(killed.customers.card.editor.form.editor("region")), "珠海")
    qtbot.waitUntil(is_kept)
    again = start()
    dialogs.answer("resume")
    again.offer()
    assert "平安银行" in dialogs.texts[-1]
    editor = again.customers.card.editor
    assert editor.draft is not None
    assert editor.draft.value("region") == "珠海"
    assert again.customers.unsaved()
    qtbot.waitUntil(is_kept)  # under its new window
    click(editor.save)
    assert every(database, CUSTOMER)[0].region == "珠海"
    again.context.drafts.finish()
    assert not is_kept()


def test_a_new_card_with_its_contact_goes_on(
    qtbot: QtBot, database: Database, dialogs: DialogScript, start: Callable[[], Start]
) -> None:
    killed = start()
    killed.customers.new_record()
    type_over(focus_of(killed.customers.card.editor.form.editor("name")), "新城建设集团")
    killed.customers.card.editor.append_contact()
    contact = killed.customers.card.editor.people.editors[-1]
    type_over(focus_of(contact.form.editor("name")), "陆明")
    qtbot.waitUntil(lambda: any(draft.parts for draft in drafts_kept(database)))
    again = start()
    dialogs.answer("resume")
    again.offer()
    editor = again.customers.card.editor
    assert editor.draft is not None
    assert editor.draft.value("name") == "新城建设集团"
    assert [each.title.text() for each in editor.people.editors] == ["陆明"]


def test_what_was_saved_or_given_up_is_not_offered(
    qtbot: QtBot, start: Callable[[], Start], bank: Customer, is_kept: Callable[[], bool]
) -> None:
    first = start()
    first.window.open_record("customer", bank.id)
    first.customers.edit_record()
    type_over(focus_of(first.customers.card.editor.form.editor("region")), "珠海")
    qtbot.waitUntil(is_kept)
    first.customers.discard()
    qtbot.waitUntil(lambda: not is_kept())
    start().offer()  # asks nothing: a dialog nobody expects fails the test


def test_what_is_not_wanted_is_gone_and_what_is_put_off_is_asked_again(
    qtbot: QtBot,
    dialogs: DialogScript,
    start: Callable[[], Start],
    bank: Customer,
    is_kept: Callable[[], bool],
) -> None:
    killed = start()
    killed.window.open_record("customer", bank.id)
    killed.customers.edit_record()
    type_over(focus_of(killed.customers.card.editor.form.editor("region")), "珠海")
    qtbot.waitUntil(is_kept)
    again = start()
    dialogs.escape()
    again.offer()
    assert is_kept()
    dialogs.answer("drop")
    again.offer()
    assert not is_kept()
    assert not again.customers.unsaved()


def test_a_quick_note_goes_on(
    qtbot: QtBot,
    database: Database,
    dialogs: DialogScript,
    start: Callable[[], Start],
    is_kept: Callable[[], bool],
) -> None:
    killed = start()

    def type_and_leave(dialog: QDialog) -> None:
        assert isinstance(dialog, QuickNoteBox)
        type_text(dialog.text, "平安银行想看新厂区")
        press(dialog.text, _KEY.Key_Escape)

    dialogs.expect(type_and_leave)
    killed.window.page("quick_notes").begin_everywhere()
    qtbot.waitUntil(is_kept)
    again = start()

    def go_on(dialog: QDialog) -> None:
        assert isinstance(dialog, QuickNoteBox)
        assert dialog.text.toPlainText() == "平安银行想看新厂区"
        press(dialog.text, _KEY.Key_Return)

    dialogs.answer("resume")
    dialogs.expect(go_on)
    again.offer()
    assert [each.text for each in every(database, QUICK_NOTE)] == ["平安银行想看新厂区"]
    again.context.drafts.finish()
    assert not is_kept()


def test_rows_of_a_grid_go_on_in_a_grid(
    qtbot: QtBot, database: Database, dialogs: DialogScript, start: Callable[[], Start], bank: Customer
) -> None:
    shown = list_of(start(), bank, "transaction")
    kept: list[KeptTyping] = []

    def type_rows(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordGridDialog)
        for row, (product, amount) in enumerate((("油漆", "300"), ("钢板", "很多"))):
            type_into_cell(dialog.table, row, column(dialog, "product"), product)
            type_into_cell(dialog.table, row, column(dialog, "amount"), amount)
        qtbot.waitUntil(lambda: len(drafts_kept(database)) == 2 and bool(drafts_kept(database)[1].unread))
        kept.extend(KeptDrafts(database).everything())
        press(dialog, _KEY.Key_Escape)
        press(dialog, _KEY.Key_Escape)

    dialogs.expect(type_rows)
    shown.type_in_grid()
    qtbot.waitUntil(lambda: not drafts_kept(database))
    as_if_killed(database, kept)

    def go_on(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordGridDialog)
        assert [dialog.model.text_at(row, column(dialog, "product")) for row in (0, 1)] == ["油漆", "钢板"]
        assert dialog.model.text_at(1, column(dialog, "amount")) == "很多"
        click(dialog.save_button)
        assert dialog.isVisible()
        type_into_cell(dialog.table, 1, column(dialog, "amount"), "500")
        click(dialog.save_button)

    dialogs.answer("resume")
    dialogs.expect(go_on)
    start().offer()
    saved = every(database, TRANSACTION)
    assert {(each.product, int(each.amount), each.customer_id) for each in saved} == {
        ("油漆", 300, bank.id),
        ("钢板", 500, bank.id),
    }


def test_a_panel_goes_on_in_a_dialog(
    qtbot: QtBot, database: Database, dialogs: DialogScript, start: Callable[[], Start], bank: Customer
) -> None:
    shown = list_of(start(), bank, "transaction")
    kept: list[KeptTyping] = []

    def type_and_leave(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        type_over(focus_of(dialog.form.editor("product")), "油漆")
        qtbot.waitUntil(lambda: bool(drafts_kept(database)))
        kept.extend(KeptDrafts(database).everything())
        press(dialog, _KEY.Key_Escape)
        press(dialog, _KEY.Key_Escape)

    dialogs.expect(type_and_leave)
    shown.add()
    qtbot.waitUntil(lambda: not drafts_kept(database))
    as_if_killed(database, kept)

    def go_on(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        type_over(focus_of(dialog.form.editor("amount")), "300")
        click(dialog.save_button)

    dialogs.answer("resume")
    dialogs.expect(go_on)
    start().offer()
    (saved,) = every(database, TRANSACTION)
    assert (saved.product, int(saved.amount), saved.customer_id) == ("油漆", 300, bank.id)


def test_people_typed_in_their_grid_go_on_on_the_card(
    qtbot: QtBot, database: Database, dialogs: DialogScript, start: Callable[[], Start], bank: Customer
) -> None:
    first = start()
    first.window.open_record("customer", bank.id)
    kept: list[KeptTyping] = []

    def type_and_leave(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordGridDialog)
        type_into_cell(dialog.table, 0, column(dialog, "name"), "陆明")
        qtbot.waitUntil(lambda: bool(drafts_kept(database)))
        kept.extend(KeptDrafts(database).everything())
        press(dialog, _KEY.Key_Escape)
        press(dialog, _KEY.Key_Escape)

    dialogs.expect(type_and_leave)
    first.customers.card.type_people_in_grid()
    qtbot.waitUntil(lambda: not drafts_kept(database))
    as_if_killed(database, kept)
    dialogs.answer("resume")
    again = start()
    again.offer()
    assert [each.title.text() for each in again.customers.card.editor.people.editors] == ["陆明"]
    click(again.customers.card.editor.save)
    assert [each.name for each in every(database, CONTACT)] == ["陆明"]


def test_while_the_disk_refuses_it_is_said_once_and_typing_goes_on(
    qtbot: QtBot, ui_context: UiContext, database: Database, bank: Customer
) -> None:
    del database
    said: list[str] = []
    ui_context.messages.toasted.connect(lambda toast: said.append(toast.text))
    draft = RecordDraft(CUSTOMER, bank)
    draft.set("region", "珠海")
    keeper = _FullDisk()
    ui_context.drafts.begin(lambda: keeper)
    typing = ui_context.drafts.watch("customers", lambda: (draft.kept(),))
    for _ in range(3):
        typing.changed()
        ui_context.drafts.keep_now()
    assert len(said) == 1
    assert "请尽快保存" in said[0]
    keeper.has_room = True
    qtbot.waitUntil(lambda: keeper.kept == 1)
    ui_context.drafts.finish()


def test_while_long_work_holds_the_file_keeping_waits(qtbot: QtBot, ui_context: UiContext) -> None:
    keeper = _FullDisk()
    keeper.has_room = True
    ui_context.drafts.begin(lambda: keeper)
    may_end = Event()
    ui_context.tasks.run("导入", lambda _progress: may_end.wait(), done=lambda _ended: None)
    ui_context.drafts.watch("customers", lambda: (RecordDraft(CUSTOMER).kept(),)).changed()
    tried = ui_context.drafts.findChild(QTimer)
    assert tried is not None
    with qtbot.waitSignal(tried.timeout):
        pass
    assert not keeper.kept
    may_end.set()
    qtbot.waitUntil(lambda: keeper.kept == 1)
    ui_context.drafts.finish()


class _FullDisk:
    """Keeps nothing until there is room."""

    def __init__(self) -> None:
        self.has_room = False
        self.kept = 0

    def keep(self, typing_id: UUID, place: str, drafts: Sequence[KeptDraft]) -> None:
        assert typing_id
        assert place == "customers"
        if not self.has_room:
            raise UserError(Message("磁盘已满。"))
        self.kept += len(drafts)

    def forget(self, ids: Sequence[UUID]) -> None:
        assert ids


def list_of(start: Start, customer: Customer, kind: str) -> CardList:
    start.window.open_record("customer", customer.id)
    lists = start.customers.card.view.dealings
    lists.open_kind(kind)
    return lists.lists[kind]


def drafts_kept(database: Database) -> list[KeptDraft]:
    return [draft for typing in KeptDrafts(database).everything() for draft in typing.drafts]


def as_if_killed(database: Database, kept: list[KeptTyping]) -> None:
    """Put back what was kept while the window was there, since a test cannot kill its own process."""
    for typing in kept:
        KeptDrafts(database).keep(typing.id, typing.place, typing.drafts)


def column(dialog: RecordGridDialog, key: str) -> int:
    return [each.key for each in dialog.model.columns].index(key)


def focus_of(editor: FieldEditor) -> QWidget:
    proxy = editor.focusProxy()
    return proxy if proxy is not None else editor
