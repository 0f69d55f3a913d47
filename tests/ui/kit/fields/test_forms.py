from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.records.drafts import FieldsDraft
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.search import SearchHit
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.fields.editors import make_editor
from kamdesk.ui.kit.fields.fields import (
    ChoiceEditor,
    ChoicesEditor,
    FlagEditor,
    LineEditor,
    MarkEditor,
)
from kamdesk.ui.kit.fields.finding import References
from kamdesk.ui.kit.fields.forms import FieldForm, FieldSheet
from kamdesk.ui.kit.fields.reference_editors import ReferenceBox, ReferencePicker
from tests.ui.hands import type_over

if TYPE_CHECKING:
    from collections.abc import Collection

    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.fields.fields import FieldEditor

WANG, LI, BANK, VANKE = (UUID(int=number) for number in range(1, 5))
TITLES = {WANG: "王小明", LI: "李静", BANK: "平安银行", VANKE: "万科企业"}
GRADES = (("A", "A级"), ("B", "B级"))
FIELDS = (
    Field("name", "客户名称", "基本", max_length=20, required=True),
    Field("staff", "员工人数", "基本", FieldKind.INTEGER),
    Field("turnover", "年营业额(万元)", "基本", FieldKind.MONEY_WAN),
    Field("founded", "成立日期", "基本", FieldKind.DATE),
    Field("tags", "标签", "基本", FieldKind.TAGS),
    Field("grade", "级别", "分级", FieldKind.CHOICE, choices=GRADES),
    Field("potential", "潜力", "分级", FieldKind.MARK),
    Field("roles", "角色", "分级", FieldKind.CHOICES, choices=(("user", "用户"), ("backer", "支持者"))),
    Field("owner", "负责人", "分级", FieldKind.MEMBER),
    Field("interpreter", "需要翻译", "分级", FieldKind.FLAG),
    Field("birthday", "生日", "分级", FieldKind.BIRTHDAY),
    Field("remark", "备注", "基本", FieldKind.LONG_TEXT),
    Field("customer", "客户", "往来", FieldKind.REFERENCE, to="customer"),
    Field("met_at", "时间", "往来", FieldKind.TIME),
    Field("cost", "花费", "往来", FieldKind.MONEY),
    Field("weight", "重量", "往来", FieldKind.QUANTITY, unit="吨"),
)
BY_NAME = {field.name: field for field in FIELDS}
VALUES: dict[str, object] = {
    "name": "平安银行",
    "staff": 1200,
    "turnover": Decimal("12600500.00"),
    "founded": date(1987, 12, 22),
    "tags": ("金融", "重点"),
    "grade": "A",
    "potential": 4,
    "roles": frozenset({"backer"}),
    "owner": WANG,
    "interpreter": True,
    "birthday": Birthday(4, 8, 1975, lunar=True),
    "remark": "第一行\n第二行",
    "customer": BANK,
    "met_at": datetime(2026, 11, 30, 6, 5, tzinfo=UTC),
    "cost": Decimal("1260.50"),
    "weight": Decimal("1200.5"),
}


class Shelf:
    """Finds customers whose title begins as typed."""

    def find(self, text: str, limit: int = 20, kinds: Collection[str] | None = None) -> list[SearchHit]:
        assert kinds == ("customer",)
        found = [one for one in (BANK, VANKE) if TITLES[one].startswith(text)]
        return [SearchHit("customer", one, TITLES[one]) for one in found][:limit]


def names(field: Field) -> dict[str, UUID]:
    assert field.name == "owner"
    return {TITLES[one]: one for one in (WANG, LI)}


REFERENCES = References(Shelf(), names, lambda _field, record_id: TITLES.get(record_id, ""))


@pytest.fixture
def form(qtbot: QtBot) -> FieldForm:
    made = FieldForm(FIELDS, REFERENCES)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def draft(form: FieldForm) -> FieldsDraft:
    made = FieldsDraft(FIELDS, VALUES)
    form.bind(made)
    return made


def type_into(editor: FieldEditor, text: str) -> None:
    type_over(editor.control, text)


@pytest.mark.parametrize("name", BY_NAME)
def test_every_kind_gives_back_the_value_it_shows(qtbot: QtBot, name: str) -> None:
    editor = make_editor(BY_NAME[name], REFERENCES)
    qtbot.addWidget(editor)
    with qtbot.assertNotEmitted(editor.edited):
        editor.set_value(VALUES[name])
    assert editor.value() == VALUES[name]
    assert editor.control.accessibleName() == BY_NAME[name].label


@pytest.mark.parametrize("name", BY_NAME)
def test_every_kind_can_be_empty(qtbot: QtBot, name: str) -> None:
    editor = make_editor(BY_NAME[name], REFERENCES)
    qtbot.addWidget(editor)
    editor.set_value(BY_NAME[name].empty)
    if BY_NAME[name].required:
        assert editor.problem() is not None
    else:
        assert editor.value() == BY_NAME[name].empty
        assert editor.problem() is None


def test_filling_the_form_is_no_edit(form: FieldForm, qtbot: QtBot) -> None:
    draft = FieldsDraft(FIELDS, VALUES)
    with qtbot.assertNotEmitted(form.edited):
        form.bind(draft)
    assert not draft.dirty


def test_what_is_typed_reaches_the_draft(form: FieldForm, draft: FieldsDraft, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.edited) as told:
        type_into(form.editor("turnover"), "8")
    assert told.args == ["turnover"]
    assert draft.value("turnover") == Decimal(80_000)
    type_into(form.editor("remark"), "记住")
    assert draft.value("remark") == "记住"


def test_a_wrong_word_stays_and_its_problem_stands_beside_it(form: FieldForm, draft: FieldsDraft) -> None:
    staff = form.editor("staff")
    type_into(staff, "many")
    assert staff.shown_problem == ""
    form.editor("name").setFocus()
    assert staff.shown_problem
    assert staff.control.property("wrong") is True
    assert isinstance(staff, LineEditor)
    assert staff.edit.text() == "many"
    type_into(staff, "12")
    assert staff.shown_problem == ""
    assert draft.value("staff") == 12


def test_a_date_is_tidied_when_one_goes_on(form: FieldForm, draft: FieldsDraft) -> None:
    founded = form.editor("founded")
    type_into(founded, "2020.5.8")
    form.editor("name").setFocus()
    assert isinstance(founded, LineEditor)
    assert founded.edit.text() == "2020-05-08"
    assert draft.value("founded") == date(2020, 5, 8)


def test_marks_are_chosen_and_cleared_by_clicks(form: FieldForm, draft: FieldsDraft) -> None:
    editor = form.editor("potential")
    assert isinstance(editor, MarkEditor)
    QTest.mouseClick(editor.button(2), Qt.MouseButton.LeftButton)
    assert draft.value("potential") == 2
    QTest.mouseClick(editor.button(2), Qt.MouseButton.LeftButton)
    assert draft.value("potential") is None


def test_choices_by_keys_and_clicks(form: FieldForm, draft: FieldsDraft) -> None:
    grade, roles, flag = form.editor("grade"), form.editor("roles"), form.editor("interpreter")
    assert isinstance(grade, ChoiceEditor)
    assert isinstance(roles, ChoicesEditor)
    assert isinstance(flag, FlagEditor)
    grade.box.setFocus()
    QTest.keyClick(grade.box, Qt.Key.Key_Down)
    assert draft.value("grade") == "B"
    QTest.keyClick(roles.box("user"), Qt.Key.Key_Space)
    assert draft.value("roles") == frozenset({"user", "backer"})
    QTest.keyClick(flag.box, Qt.Key.Key_Space)
    assert draft.value("interpreter") is False


def test_a_member_who_left_stays_chosen(form: FieldForm) -> None:
    gone = UUID(int=9)
    form.bind(FieldsDraft(FIELDS, {**VALUES, "owner": gone}))
    editor = form.editor("owner")
    assert isinstance(editor, ReferenceBox)
    assert editor.value() == gone
    editor.offer()
    assert editor.value() == gone


def test_a_record_among_many_is_found_by_typing(form: FieldForm, draft: FieldsDraft) -> None:
    editor = form.editor("customer")
    assert isinstance(editor, ReferencePicker)
    assert editor.picker.text() == "平安银行"
    type_into(editor, "万科")
    QTest.keyClick(editor.picker, Qt.Key.Key_Return)
    assert draft.value("customer") == VANKE
    assert editor.picker.text() == "万科企业"
    type_into(editor, " ")
    assert draft.value("customer") is None


def test_a_name_that_no_record_has_stays_with_its_problem(form: FieldForm, draft: FieldsDraft) -> None:
    editor = form.editor("customer")
    assert isinstance(editor, ReferencePicker)
    type_into(editor, "查无此人")
    form.editor("name").setFocus()
    assert editor.shown_problem == "客户里没有“查无此人”。"
    form.bind(draft)
    assert editor.picker.text() == "查无此人"
    type_into(editor, "平安")
    form.editor("name").setFocus()
    assert editor.shown_problem == ""
    assert draft.value("customer") == BANK


def test_figures_have_their_unit_beside_them(form: FieldForm, draft: FieldsDraft) -> None:
    weight, cost = form.editor("weight"), form.editor("cost")
    assert "吨" in [each.text() for each in weight.findChildren(QLabel)]
    assert "元" in [each.text() for each in cost.findChildren(QLabel)]
    type_into(weight, "1,300吨")
    type_into(cost, "88")
    form.editor("name").setFocus()
    assert draft.value("weight") == Decimal(1300)
    assert isinstance(weight, LineEditor)
    assert isinstance(cost, LineEditor)
    assert (weight.edit.text(), cost.edit.text()) == ("1,300", "88.00")


def test_a_moment_is_typed_as_the_clock_shows_it(form: FieldForm, draft: FieldsDraft) -> None:
    editor = form.editor("met_at")
    type_into(editor, "2026.12.1 9:05")
    form.editor("name").setFocus()
    assert isinstance(editor, LineEditor)
    assert editor.edit.text() == "2026-12-01 09:05"
    assert draft.value("met_at") == datetime(2026, 12, 1, 9, 5).astimezone()


def test_problems_are_shown_and_the_first_one_gets_the_focus(form: FieldForm, draft: FieldsDraft) -> None:
    draft.set("name", "")
    form.bind(draft)
    form.show_problems({"staff": Message("太多。"), "grade": Message("没有理由。")})
    assert form.editor("staff").shown_problem == "太多。"
    assert form.editor("grade").shown_problem == "没有理由。"
    assert form.editor("staff").control.hasFocus()
    form.show_problems({})
    assert form.editor("staff").shown_problem == ""


def test_tab_walks_through_the_form_and_out_of_long_text(form: FieldForm, draft: FieldsDraft) -> None:
    form.editor("name").setFocus()
    QTest.keyClick(form.editor("name").control, Qt.Key.Key_Tab)
    assert form.editor("staff").control.hasFocus()
    remark = form.editor("remark").control
    remark.setFocus()
    QTest.keyClick(remark, Qt.Key.Key_Tab)
    assert not remark.hasFocus()
    assert draft.value("remark") == VALUES["remark"]


def test_narrow_forms_put_labels_above_and_wide_ones_use_two_columns(form: FieldForm, qtbot: QtBot) -> None:
    def place(name: str) -> tuple[int, int]:
        corner = form.editor(name).mapTo(form, form.editor(name).rect().topLeft())
        return corner.x(), corner.y()

    form.resize(900, 700)
    qtbot.waitUntil(lambda: place("staff")[0] > place("name")[0])
    assert place("staff")[1] == place("name")[1]
    form.resize(320, 700)
    qtbot.waitUntil(lambda: place("staff")[0] == place("name")[0])
    assert place("name")[0] < 20


def test_the_wheel_passes_by_a_choice_that_has_no_focus(form: FieldForm, draft: FieldsDraft) -> None:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    editor = form.editor("grade")
    assert isinstance(editor, ChoiceEditor)
    form.editor("name").setFocus()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(editor.box, wheel)
    assert draft.value("grade") == "A"


def test_reading_unreadable_text_raises_with_the_field(qtbot: QtBot) -> None:
    editor = make_editor(BY_NAME["founded"])
    qtbot.addWidget(editor)
    type_into(editor, "soon")
    with pytest.raises(UserError) as caught:
        editor.value()
    assert caught.value.field == "founded"


@pytest.fixture
def sheet(qtbot: QtBot) -> FieldSheet:
    made = FieldSheet(FIELDS)
    qtbot.addWidget(made)
    return made


def test_a_sheet_shows_what_is_recorded_in_words(sheet: FieldSheet) -> None:
    sheet.show_values(VALUES, title_of=TITLES.__getitem__)
    assert sheet.shown_text("turnover") == "1,260.05"
    assert sheet.shown_text("grade") == "A级"
    assert sheet.shown_text("roles") == "支持者"
    assert sheet.shown_text("owner") == "王小明"
    assert sheet.shown_text("customer") == "平安银行"
    assert sheet.shown_text("cost") == "1,260.50 元"
    assert sheet.shown_text("weight") == "1,200.5 吨"
    assert sheet.shown_text("interpreter") == "是"
    assert sheet.shown_text("birthday") == "农历1975-04-08"


def test_a_sheet_leaves_out_what_is_not_recorded_unless_asked(sheet: FieldSheet) -> None:
    sheet.show_values({"name": "平安银行"})
    assert sheet.shown_text("name") == "平安银行"
    assert sheet.shown_text("staff") == ""
    sheet.show_values({"name": "平安银行"}, empty=True)
    assert sheet.shown_text("staff") == "—"


def test_the_problem_of_a_short_field_is_not_cut_to_its_width(qtbot: QtBot) -> None:
    form = FieldForm(FIELDS, REFERENCES)
    qtbot.addWidget(form)
    form.resize(560, 700)
    form.bind(FieldsDraft(FIELDS, VALUES))
    form.show()
    form.show_problems({"turnover": Message("看不懂金额“2020.13.45”，请以万元为单位写数字，如 1,260.05。")})
    editor = form.editor("turnover")
    (said,) = [each for each in editor.findChildren(QLabel) if each.text() == editor.shown_problem]
    qtbot.waitUntil(lambda: said.width() > 2 * editor.control.width())
    assert said.height() >= said.heightForWidth(said.width())


def test_no_part_of_a_form_flashes_up_as_a_window(qtbot: QtBot) -> None:
    form = FieldForm(FIELDS, REFERENCES)
    qtbot.addWidget(form)
    assert [child for child in form.findChildren(QWidget) if child.isWindow() and child.isVisible()] == []


@pytest.mark.parametrize(
    ("name", "typed", "shown"),
    [
        ("founded", "11-28", "2026-11-28"),
        ("founded", "今天", "2026-11-30"),
        ("founded", "+3", "2026-12-03"),
        ("founded", "２８", "2026-11-28"),
        ("founded", "昨夜", "昨夜"),
        ("met_at", "昨天 9:05", "2026-11-29 09:05"),
    ],
)
def test_a_date_is_typed_short_and_shown_whole_when_one_goes_on(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str, typed: str, shown: str
) -> None:
    monkeypatch.setattr("kamdesk.ui.kit.fields.fields.this_day", lambda: date(2026, 11, 30))
    holder = QWidget()
    column = QVBoxLayout(holder)
    editor, other = LineEditor(BY_NAME[name]), LineEditor(BY_NAME["name"])
    column.addWidget(editor)
    column.addWidget(other)
    qtbot.addWidget(holder)
    holder.show()
    qtbot.waitExposed(holder)
    holder.activateWindow()
    draft = FieldsDraft(FIELDS)
    editor.edited.connect(lambda: editor.hand_over(draft))
    editor.edit.setFocus()
    qtbot.waitUntil(editor.edit.hasFocus)
    type_over(editor.edit, typed)
    assert editor.edit.text() == typed
    QTest.keyClick(editor.edit, Qt.Key.Key_Tab)
    qtbot.waitUntil(other.edit.hasFocus)
    assert editor.edit.text() == shown
    assert draft.text(name) == shown
    assert (draft.problem(name) is None) is (shown != typed)
