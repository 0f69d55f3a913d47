"""Suggestions below a line of text: by keys and mouse, whole rows, and what is typed stays as it is."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from kamdesk.domain.records.drafts import FieldsDraft
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.suggestions import Suggestion
from kamdesk.domain.shared.search import SearchHit
from kamdesk.ui.kit.fields.finding import References
from kamdesk.ui.kit.fields.forms import FieldForm
from kamdesk.ui.kit.fields.offers import Offers
from kamdesk.ui.kit.fields.suggesting import SuggestingEditor
from tests.ui.hands import LEFT, press, type_text

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from pytestqt.qtbot import QtBot

_KEY = Qt.Key
BANK, VANKE = UUID(int=1), UUID(int=2)
TITLES = {BANK: "平安银行", VANKE: "万科企业"}
PEOPLE = {
    BANK: (Suggestion("王平安", "处长"), Suggestion("李建国")),
    VANKE: (Suggestion("赵敏", "采购部"),),
}
TRADES = ("医药制造", "有色金属", "医疗器械")
FIELDS = (
    Field("customer_id", "客户", "", FieldKind.REFERENCE, to="customer"),
    Field("met", "会见何人", "", mentions="contact"),
    Field("trade", "所属行业", "", recurring=True),
    Field("tags", "标签", "", FieldKind.TAGS, recurring=True),
    Field("remark", "备注", ""),
)


class Shelf:
    """Customers, people and values typed before; counts what was read of the latter."""

    def __init__(self) -> None:
        self.read: Counter[str] = Counter()
        self.trades: Sequence[str] = TRADES

    def find(self, text: str, limit: int = 20, kinds: Collection[str] | None = None) -> list[SearchHit]:
        assert kinds == ("customer",)
        return [SearchHit("customer", one, name) for one, name in TITLES.items() if text in name][:limit]

    def typed_before(self, field: Field) -> Sequence[Suggestion]:
        self.read[field.name] += 1
        return tuple(map(Suggestion, self.trades))

    def parts_of(self, kind: str, owner_id: UUID) -> Sequence[Suggestion]:
        assert kind == "contact"
        return PEOPLE[owner_id]


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def form(qtbot: QtBot, shelf: Shelf) -> FieldForm:
    references = References(
        shelf, lambda _field: {}, lambda _field, one: TITLES[one], shelf.typed_before, shelf.parts_of
    )
    made = FieldForm(FIELDS, references)
    qtbot.addWidget(made)
    made.bind(FieldsDraft(FIELDS))
    made.resize(900, 500)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def suggesting(form: FieldForm, name: str) -> SuggestingEditor:
    editor = form.editor(name)
    assert isinstance(editor, SuggestingEditor)
    editor.edit.setFocus()
    return editor


def offered(editor: SuggestingEditor) -> list[str]:
    """The rows on screen; none where nothing is offered."""
    model = editor.offers.popup.model()
    rows = range(model.rowCount()) if editor.offers.is_shown else ()
    return [model.index(row, 0).data() for row in rows]


def test_only_a_field_that_says_so_has_suggestions_and_they_are_read_when_needed(
    form: FieldForm, shelf: Shelf
) -> None:
    assert not isinstance(form.editor("remark"), SuggestingEditor)
    assert not shelf.read
    trade = suggesting(form, "trade")
    type_text(trade.edit, "y")
    type_text(trade.edit, "l")
    assert offered(trade) == ["医疗器械"]
    assert shelf.read == {"trade": 1}


def test_who_was_recorded_while_the_form_was_open_is_offered_too(
    form: FieldForm, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = FieldsDraft(FIELDS)
    draft.set("customer_id", BANK)
    form.bind(draft)
    met = suggesting(form, "met")
    press(met.edit, _KEY.Key_Down)
    press(met.offers.popup, _KEY.Key_Escape)
    assert met.edit.hasFocus()
    monkeypatch.setitem(PEOPLE, BANK, (*PEOPLE[BANK], Suggestion("周洁")))
    form.editor("remark").control.setFocus()
    met = suggesting(form, "met")
    press(met.edit, _KEY.Key_Down)
    assert "周洁" in offered(met)
    met.offers.hide()


def test_the_arrow_and_enter_take_one_and_enter_alone_leaves_what_was_typed(form: FieldForm) -> None:
    trade = suggesting(form, "trade")
    type_text(trade.edit, "医")
    press(trade.offers.popup, _KEY.Key_Return)
    assert trade.value() == "医"
    assert offered(trade) == []
    press(trade.edit, _KEY.Key_Down)
    assert offered(trade) == list(TRADES)
    press(trade.offers.popup, _KEY.Key_Down)
    press(trade.offers.popup, _KEY.Key_Down)
    press(trade.offers.popup, _KEY.Key_Return)
    assert trade.value() == "有色金属"
    assert offered(trade) == []


def test_the_mouse_takes_one_and_the_draft_hears_of_it(form: FieldForm) -> None:
    draft = FieldsDraft(FIELDS)
    form.bind(draft)
    trade = suggesting(form, "trade")
    trade.choose.trigger()
    popup = trade.offers.popup
    QTest.mouseClick(popup.viewport(), LEFT, pos=popup.visualRect(popup.model().index(2, 0)).center())
    assert draft.value("trade") == "医疗器械"


def test_escape_puts_the_list_away_and_nothing_else(form: FieldForm) -> None:
    trade = suggesting(form, "trade")
    type_text(trade.edit, "医")
    press(trade.offers.popup, _KEY.Key_Escape)
    assert offered(trade) == []
    assert trade.value() == "医"


def test_tags_are_completed_one_by_one(form: FieldForm) -> None:
    tags = suggesting(form, "tags")
    type_text(tags.edit, "有色金属、yl")
    press(tags.offers.popup, _KEY.Key_Down)
    press(tags.offers.popup, _KEY.Key_Return)
    assert tags.value() == ("有色金属", "医疗器械")
    press(tags.edit, _KEY.Key_Down)
    assert offered(tags) == ["医药制造"]
    press(tags.offers.popup, _KEY.Key_Down)
    press(tags.offers.popup, _KEY.Key_Return)
    assert tags.edit.text() == "有色金属、医疗器械、医药制造"


def test_people_are_those_of_the_record_named_and_change_with_it(form: FieldForm) -> None:
    met = suggesting(form, "met")
    for typed, people in (("平安", ["王平安　处长", "李建国"]), ("万科", ["赵敏　采购部"])):
        picker = form.editor("customer_id").control
        assert isinstance(picker, QLineEdit)
        picker.selectAll()
        type_text(picker, typed)
        press(picker, _KEY.Key_Return)
        met.edit.setFocus()
        press(met.edit, _KEY.Key_Down)
        assert offered(met) == people
        met.offers.hide()
    met.edit.clear()
    type_text(met.edit, "前台小陈")  # whoever is in no list is typed all the same
    assert met.value() == "前台小陈"


@pytest.mark.parametrize("by_mouse", [False, True])
def test_where_nothing_can_be_offered_it_says_why(
    form: FieldForm, shelf: Shelf, monkeypatch: pytest.MonkeyPatch, *, by_mouse: bool
) -> None:
    def ask(editor: SuggestingEditor) -> list[str]:
        if by_mouse:
            editor.choose.trigger()
        else:
            press(editor.edit, _KEY.Key_Down)
        return offered(editor)

    met = suggesting(form, "met")
    assert ask(met) == ["请先填写“客户”。"]
    popup = met.offers.popup
    for key in (_KEY.Key_Down, _KEY.Key_Return):  # it is told, not chosen
        press(popup, key)
    QTest.mouseClick(popup.viewport(), LEFT, pos=popup.visualRect(popup.model().index(0, 0)).center())
    assert not met.value()
    met.offers.hide()
    monkeypatch.setitem(PEOPLE, BANK, ())
    draft = FieldsDraft(FIELDS)
    draft.set("customer_id", BANK)
    form.bind(draft)
    met = suggesting(form, "met")
    assert ask(met) == ["这位客户还没有联系人，直接输入即可。"]
    met.offers.hide()
    tags = suggesting(form, "tags")
    type_text(tags.edit, "、".join(TRADES))
    tags.offers.hide()
    assert ask(tags) == ["可选的都已填上。"]
    tags.offers.hide()
    shelf.trades = ()
    trade = suggesting(form, "trade")
    assert ask(trade) == ["还没有填过，直接输入即可。"]
    trade.offers.hide()


def test_of_many_the_first_are_offered_and_it_says_that_there_are_more(
    form: FieldForm, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PEOPLE, BANK, tuple(Suggestion(f"王{number:03}") for number in range(60)))
    draft = FieldsDraft(FIELDS)
    draft.set("customer_id", BANK)
    form.bind(draft)
    met = suggesting(form, "met")
    press(met.edit, _KEY.Key_Down)
    assert offered(met)[48:] == ["王048", "王049", "先列出 50 个，输入几个字再找。"]
    type_text(met.edit, "05")
    assert offered(met)[-1] == "王059"
    met.offers.hide()


@pytest.mark.parametrize("count", [1, 2, 8, 30])
def test_rows_of_the_list_are_whole_and_eight_at_most(qtbot: QtBot, count: int) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(400, 400)
    line = QLineEdit(ground)
    line.resize(300, 30)
    ground.show()
    qtbot.waitExposed(ground)
    offers = Offers(line)
    offers.show((f"第{number}项", "", number) for number in range(count))
    popup = offers.popup
    last = popup.visualRect(popup.model().index(min(count, 8) - 1, 0))
    assert last.bottom() < popup.viewport().height()
    assert popup.verticalScrollBar().isVisible() == (count > 8)
    offers.hide()
