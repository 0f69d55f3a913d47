"""The page 服务, worked by mouse and keys: record, answer, add steps, see what is overdue."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from kamdesk.domain.customers.kinds import CONTACT
from kamdesk.domain.customers.values import Contact, Customer, Grade
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.service.requests import REQUEST, Severity
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.exporting import Exporting
from kamdesk.services.service.requests import Requests
from kamdesk.services.shared.history import History
from kamdesk.services.shared.search import Search
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records
from kamdesk.ui.kit.fields.reference_editors import ReferencePicker
from kamdesk.ui.kit.look.theme import figures_font
from kamdesk.ui.kit.records.parts import PageServices
from kamdesk.ui.kit.records.record_dialog import RecordDialog
from kamdesk.ui.service.page import RequestsPage
from kamdesk.ui.service.steps_panel import StepsPanel
from tests.ui.hands import CONTROL, LEFT, click, press, type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.printing.requests import PrintRequest
    from kamdesk.domain.service.requests import Request
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript

MONDAY = datetime.fromisoformat("2026-11-09T09:20").astimezone()
_KEY = Qt.Key


@pytest.fixture
def requests(database: Database) -> Requests:
    return Requests(database, lambda: MONDAY + timedelta(days=3))


@pytest.fixture
def record(requests: Requests, make_customer: Callable[..., Customer]) -> Callable[..., Request]:
    def make(customer: str, **values: Any) -> Request:
        draft = requests.draft()
        start = {"customer_id": make_customer(customer, grade=Grade.A).id, "received_at": MONDAY}
        for name, value in {**start, "text": "船板磕碰", **values}.items():
            draft.set(name, value)
        return requests.save(draft)

    return make


@pytest.fixture
def prints() -> list[tuple[UUID | None, tuple[UUID, ...]]]:
    return []


@pytest.fixture
def imports() -> list[QWidget]:
    return []


@pytest.fixture
def open_page(
    qtbot: QtBot,
    database: Database,
    requests: Requests,
    ui_context: UiContext,
    prints: list[tuple[UUID | None, tuple[UUID, ...]]],
    imports: list[QWidget],
) -> Callable[[], RequestsPage]:
    def open_print(
        parent: QWidget,  # noqa: ARG001 - as the page calls it
        request: PrintRequest,
        open_record: Callable[[UUID], None] | None = None,
    ) -> None:
        assert open_record is not None
        prints.append((request.this, request.selected))

    def open_one() -> RequestsPage:
        page = RequestsPage(
            ui_context,
            requests,
            PageServices(
                history=History(database),
                finder=Search(database),
                open_print=open_print,
                export=Exporting(database, REQUEST).export_shown,
                open_import=imports.append,
            ),
        )
        qtbot.addWidget(page)
        page.resize(1200, 760)
        page.show()
        page.on_shown()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return open_one


def cells(page: RequestsPage, column: str) -> list[str]:
    model = page.list.model
    place = next(n for n, each in enumerate(model.columns) if each.key == column)
    return [model.index(row, place).data() for row in range(model.rowCount())]


def click_row(page: RequestsPage, row: int) -> None:
    table = page.list.table
    place = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), LEFT, pos=place)


def steps_of(page: RequestsPage) -> StepsPanel:
    panel = page.card.view.findChild(StepsPanel)
    assert panel is not None
    return panel


def words_of(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]


def test_a_request_is_recorded_by_keys(
    qtbot: QtBot,
    open_page: Callable[[], RequestsPage],
    requests: Requests,
    make_customer: Callable[..., Customer],
) -> None:
    bank = make_customer("平安银行股份有限公司")
    page = open_page()
    press(page.focusWidget() or page, _KEY.Key_N, CONTROL)
    form = page.card.editor.form
    customer = form.editor("customer_id")
    assert isinstance(customer, ReferencePicker)
    type_text(customer.picker, "payh")
    qtbot.waitUntil(customer.picker.popup.isVisible)
    press(customer.picker, _KEY.Key_Return)
    type_text(form.editor("text").control, "边部磕碰")
    press(form.editor("text").control, _KEY.Key_S, CONTROL)
    (request,) = (requests.get(each) for each in requests.ids(list(requests.list(RecordFilter()).keys)))
    assert (request.customer_id, request.text, request.number) == (bank.id, "边部磕碰", "TS000001")
    qtbot.waitUntil(lambda: cells(page, "number") == ["TS000001"])


def test_what_is_left_out_is_said_beside_its_field_and_nothing_is_saved(
    open_page: Callable[[], RequestsPage], requests: Requests
) -> None:
    page = open_page()
    press(page.focusWidget() or page, _KEY.Key_N, CONTROL)
    press(page.card.editor, _KEY.Key_S, CONTROL)
    assert requests.count() == 0
    assert "请选择客户。" in words_of(page.card.editor)
    assert "请填写客户原话。" in words_of(page.card.editor)
    page.discard()


def test_what_is_overdue_is_said_in_the_list_and_on_the_card(
    open_page: Callable[[], RequestsPage], record: Callable[..., Request]
) -> None:
    record("甲公司", severity=Severity.CRISIS)
    settled = {"answered_at": MONDAY, "solution": "换新", "settled_at": MONDAY + timedelta(hours=1)}
    record("乙公司", received_at=MONDAY - timedelta(hours=1), **settled)
    page = open_page()
    late, done = cells(page, "settle_due")
    assert late.startswith("逾期 2026-11-09")
    assert done.startswith("2026-11-")
    click_row(page, 0)
    panel = steps_of(page)
    assert {"答复逾期", "办结逾期"} <= set(words_of(panel))
    click_row(page, 1)
    assert not {"答复逾期", "办结逾期"} & set(words_of(panel))


def test_a_step_is_added_from_the_card(
    qtbot: QtBot,
    open_page: Callable[[], RequestsPage],
    record: Callable[..., Request],
    requests: Requests,
    dialogs: DialogScript,
) -> None:
    request = record("甲公司")
    page = open_page()
    click_row(page, 0)
    panel = steps_of(page)
    assert "还没有处理记录。" in words_of(panel)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordDialog)
        type_text(dialog.form.editor("text").control, "到场查看")
        click(dialog.save_button)

    dialogs.expect(fill)
    click(panel.add)
    assert [line.step.text for line in requests.steps(request.id)] == ["到场查看"]
    qtbot.waitUntil(lambda: "到场查看" in words_of(panel))


def test_the_state_is_a_filter(open_page: Callable[[], RequestsPage], record: Callable[..., Request]) -> None:
    record("甲公司")
    record("乙公司", answered_at=MONDAY + timedelta(hours=1))
    page = open_page()
    assert sorted(cells(page, "state")) == ["处理中", "待答复"]
    chooser = page.list.filters["state"]
    click(chooser)
    assert chooser.choice is not None
    press(chooser.choice.values, _KEY.Key_Down)
    press(chooser.choice.values, _KEY.Key_Return)
    assert len(cells(page, "state")) == 1
    press(chooser.choice.values, _KEY.Key_Escape)


def test_the_request_at_hand_is_printed(
    open_page: Callable[[], RequestsPage],
    record: Callable[..., Request],
    prints: list[tuple[UUID | None, tuple[UUID, ...]]],
) -> None:
    request = record("甲公司")
    page = open_page()
    click_row(page, 0)
    press(page.list.table, _KEY.Key_P, CONTROL)
    assert prints == [(request.id, (request.id,))]


def test_a_list_of_requests_may_be_imported_and_exported(
    open_page: Callable[[], RequestsPage], record: Callable[..., Request], imports: list[QWidget]
) -> None:
    record("甲公司")
    page = open_page()
    click(page.verbs.import_button)
    assert imports == [page]
    assert page.verbs.export_button.isVisible()


def test_the_service_standard_is_asked_for_from_the_menu_of_the_page(
    qtbot: QtBot, open_page: Callable[[], RequestsPage]
) -> None:
    page = open_page()
    with qtbot.waitSignal(page.standard_asked):
        next(each for each in page.menu_actions() if each.text() == "服务标准…").trigger()


def test_states_and_times_stand_whole_in_their_columns(
    open_page: Callable[[], RequestsPage], record: Callable[..., Request]
) -> None:
    record("平安银行", severity=Severity.CRISIS)
    table = open_page().list.table
    metrics = QFontMetrics(figures_font())
    for number, column in enumerate(table.model().columns):  # type: ignore[attr-defined]  # a paged model
        if column.words and not table.isColumnHidden(number):
            needed = max(map(metrics.horizontalAdvance, column.words))
            assert table.columnWidth(number) > needed, column.key


def test_contacts_of_the_customer_chosen_are_offered(
    database: Database, open_page: Callable[[], RequestsPage], make_customer: Callable[..., Customer]
) -> None:
    bank, yard = make_customer("平安银行股份有限公司"), make_customer("青山船舶（重工）有限公司")
    people = [Contact(id=new_id(), customer_id=each.id, name="王芳") for each in (bank, yard)]
    with database.writing(Message("准备")) as work:
        records.add_all(work, CONTACT, people)
    page = open_page()
    press(page.focusWidget() or page, _KEY.Key_N, CONTROL)
    form = page.card.editor.form
    customer, contact = form.editor("customer_id"), form.editor("contact_id")
    assert isinstance(customer, ReferencePicker)
    assert isinstance(contact, ReferencePicker)
    type_text(contact.picker, "wf")
    assert contact.picker.popup.model().rowCount() == 2
    contact.picker.clear()
    customer.set_value(yard.id)
    type_text(contact.picker, "wf")
    press(contact.picker, _KEY.Key_Return)
    assert contact.value() == people[1].id
