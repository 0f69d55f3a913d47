from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kamdesk.domain.evaluations.cycle import Act, State
from kamdesk.domain.evaluations.sheets import SheetKind, TemplateVersion
from kamdesk.domain.evaluations.template import (
    Bonus,
    Counted,
    Deducted,
    Template,
    Threshold,
    Veto,
)
from kamdesk.domain.printing.form_ids import ASSISTANT, INTERVIEW, OVERVIEW, SPECIALIST, YEAR
from kamdesk.services.printing.record_codes import EVERYBODY
from kamdesk.services.shared.history import History
from kamdesk.ui.shell.toasts import ToastLane
from tests.ui.evaluations.desk import ACTUAL, MARCH, MARK, ORIGIN, PLANNED, REASON, Desk
from tests.ui.hands import CONTROL, click, press, type_into_cell, type_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database
    from kamdesk.ui.evaluations.sheet_acts import StandInDialog
    from kamdesk.ui.evaluations.template_dialog import TemplateDialog
    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript

D = Decimal


def test_month_lists_everyone_with_state_and_lateness(desk: Desk) -> None:
    model = desk.page.model
    rows = [[model.text_at(row, column) for column in range(5)] for row in range(model.rowCount())]
    assert rows == [["赵敏", "待填 1 项", "—", "", "03-03 迟交"], ["李想", "待填 5 项", "—", "", ""]]
    assert "迟交（截止 2025-02-28）" in desk.page.sheet.info.text()


def test_everything_is_recomputed_as_one_types(desk: Desk) -> None:
    assert desk.numbers == ["22.5", "30.0", "10.0", ""]
    desk.mark()
    assert desk.numbers == ["22.5", "30.0", "10.0", "17.8"]
    assert desk.page.sheet.total.text() == "80.3 良"
    type_into_cell(desk.page.sheet.indicators, 0, ACTUAL, "12")
    assert desk.numbers[0] == "30.0"
    assert desk.page.sheet.total.text() == "—"  # not before the reason is given
    assert "写明理由" in desk.page.sheet.missing.text()
    type_into_cell(desk.page.sheet.indicators, 0, REASON, "三次漏记")
    assert desk.page.sheet.indicators.rows.text_at(0, ORIGIN) == "原实际9"
    assert desk.page.sheet.total.text() == "87.8 良"


def test_clearing_an_override_brings_the_counted_number_back(desk: Desk) -> None:
    grid = desk.page.sheet.indicators
    type_into_cell(grid, 0, ACTUAL, "12")
    grid.setCurrentIndex(grid.rows.index(0, ACTUAL))
    press(grid, Qt.Key.Key_Delete)
    assert grid.rows.text_at(0, ACTUAL) == "9"
    assert grid.rows.text_at(0, ORIGIN) == ""


def test_numbers_open_down_to_their_records(desk: Desk) -> None:
    sheet = desk.page.sheet
    sheet.indicators.setCurrentIndex(sheet.indicators.rows.index(0, ACTUAL))
    assert sheet.details.title.text() == "拜访目标指标：9 组"
    assert sheet.details.model.text_at(0, 1) == "平安银行股份有限公司"
    (record,) = desk.evaluations.records(desk.saved(), "calls")
    asked: list[tuple[str, object]] = []
    desk.page.record_asked.connect(lambda kind, record_id: asked.append((kind, record_id)))
    sheet.details.table.selectRow(0)
    press(sheet.details.table, Qt.Key.Key_Return)
    assert asked == [("call", record.call.id)]
    sheet.indicators.setCurrentIndex(sheet.indicators.rows.index(1, PLANNED))
    assert sheet.details.title.text() == "拓展目标指标：3 组"
    assert sheet.details.model.text_at(0, 1) == "客户"
    click(sheet.details.actual)
    assert sheet.details.title.text() == "拓展目标指标：4 组"


def test_marks_paste_as_a_block_and_save_by_key(desk: Desk) -> None:
    grid = desk.page.sheet.marks
    grid.setCurrentIndex(grid.rows.index(0, MARK))
    QGuiApplication.clipboard().setText("90\n80\n85\n100")
    press(grid, Qt.Key.Key_V, CONTROL)
    assert desk.page.unsaved()
    press(grid, Qt.Key.Key_S, CONTROL)
    assert not desk.page.unsaved()
    assert desk.saved().entries["daily"].marks["care"] == D(80)
    assert desk.page.model.text_at(0, 2) == "80.3"


def test_mark_over_100_is_refused_where_it_stands(desk: Desk) -> None:
    type_into_cell(desk.page.sheet.marks, 0, MARK, "101")
    assert not desk.page.save()
    assert desk.page.sheet.notice.text == "第1行：评分应在0到100之间。"
    assert desk.saved().id is None
    type_into_cell(desk.page.sheet.marks, 0, MARK, "100")
    assert not desk.page.sheet.notice.isVisible()


def test_sheet_goes_through_its_signatures_by_clicks(desk: Desk) -> None:
    desk.seat("赵敏")
    assert desk.offered() == {Act.CONFIRM}
    desk.do(Act.CONFIRM)
    assert "缺少" in desk.page.sheet.notice.text
    assert desk.saved().id is None
    desk.mark()
    desk.do(Act.CONFIRM)
    assert desk.offered() == {Act.SEND_BACK}
    assert "“主管审核”由客户关系主管或大客户经理办理" in desk.page.sheet.waiting.text()
    desk.seat("钱进")
    assert desk.offered() == {Act.REVIEW, Act.SEND_BACK}
    assert not desk.page.sheet.waiting.isVisible()
    desk.do(Act.REVIEW, by="钱进")
    desk.do(Act.SIGN)
    desk.do(Act.LOCK)
    assert desk.offered() == {Act.REVISE}
    assert desk.page.window().focusWidget() is desk.page.table  # not wherever Qt goes when a button hides
    locked = desk.saved()
    assert locked.state is State.LOCKED
    assert [signature.name for signature in locked.signatures] == ["赵敏", "钱进", "孙立"]
    assert "客户关系主管：钱进" in desk.page.sheet.signatures.text()
    assert desk.page.sheet.remarks.isReadOnly()


def test_locked_sheet_cannot_be_typed_into_but_revised_with_reason(desk: Desk, dialogs: DialogScript) -> None:
    desk.mark()
    desk.do(Act.CONFIRM)
    desk.do(Act.REVIEW)
    desk.do(Act.SIGN)
    desk.do(Act.LOCK)
    grid = desk.page.sheet.marks
    assert not grid.rows.flags(grid.rows.index(0, MARK)) & Qt.ItemFlag.ItemIsEditable
    dialogs.type_and_go("reason")
    desk.do(Act.REVISE)
    assert (desk.saved().revision, desk.saved().revision_reason) == (2, "reason")
    assert desk.offered() == {Act.CONFIRM}
    press(desk.page.sheet.revision, Qt.Key.Key_Up)
    desk.page.sheet.revision.activated.emit(0)
    assert desk.page.sheet.state.text() == "已锁定"
    assert desk.offered() == set()
    click(desk.page.print)
    old = desk.evaluations.sheet(desk.people["赵敏"].id, MARCH, 1)
    assert desk.printed[0].this == old.id  # a member's id would print the newest revision


def test_sent_back_sheet_is_a_draft_again(desk: Desk) -> None:
    desk.mark()
    desk.do(Act.CONFIRM)
    desk.do(Act.SEND_BACK)
    assert desk.saved().state is State.DRAFT
    assert desk.offered() == {Act.CONFIRM}


def test_nobody_to_review_is_told(desk: Desk) -> None:
    from dataclasses import replace

    from kamdesk.services.desk.members import Members

    members = Members(desk.database)
    desk.mark()
    desk.do(Act.CONFIRM)
    for name in ("钱进", "孙立"):
        members.keep(replace(members.get(desk.people[name].id), left_on=date(2025, 1, 1)))
    desk.seat("李想")
    assert Act.REVIEW not in desk.offered()
    assert "还没有可以签名的成员" in desk.page.sheet.waiting.text()


def test_for_another_it_is_signed_only_with_a_reason_that_the_sheet_shows(
    desk: Desk, dialogs: DialogScript
) -> None:
    desk.mark()
    desk.seat("李想")
    assert desk.page.sheet.acts[Act.CONFIRM].text() == "代签：本人确认"
    assert "代签：本人确认" in [act.text() for act in desk.page.menu_actions() if act.isVisible()]
    desk.seat("赵敏")
    assert "本人确认" in [act.text() for act in desk.page.menu_actions() if act.isVisible()]
    desk.seat("李想")
    dialogs.escape()
    desk.do(Act.CONFIRM, by="李想")
    assert desk.saved().state is State.DRAFT
    dialogs.type_and_go("出差在外")
    desk.do(Act.CONFIRM, by="李想")
    assert "替赵敏签名" in dialogs.texts[1]
    assert "本人：赵敏（李想代签）" in desk.page.sheet.signatures.text()
    assert "理由：出差在外" in desk.page.sheet.signatures.text()

    def choose(dialog: QDialog) -> None:
        asked = cast("StandInDialog", dialog)
        assert [asked.whom.itemText(row) for row in range(asked.whom.count())] == ["钱进", "孙立"]
        press(asked.whom, Qt.Key.Key_Down)
        type_text(asked.edit, "已电话同意")
        click(asked.button("go"))

    dialogs.expect(choose)
    desk.do(Act.REVIEW, by="李想")
    assert "客户关系主管：孙立（李想代签）" in desk.page.sheet.signatures.text()


def test_several_sheets_are_signed_at_once_and_taken_back_at_once(
    desk: Desk, dialogs: DialogScript, qtbot: QtBot
) -> None:
    desk.mark()
    assert desk.page.save()
    desk.page.table.selectRow(1)
    desk.seat("孙立")
    assert not desk.page.chosen.isVisible()
    desk.page.table.selectAll()
    assert desk.page.chosen.count.text() == "已选 2 张"
    confirm = desk.page.chosen.acts[Act.CONFIRM]
    assert confirm.text() == "代签：本人确认 2 张"
    dialogs.type_and_go("统一办理")
    dialogs.answer("")
    click(confirm)
    assert "有 1 张考核表不能办理，一张也没有改动：\n李想：" in dialogs.texts[1]
    assert desk.saved().state is State.DRAFT
    for row in range(5):
        type_into_cell(desk.page.sheet.marks, row, MARK, "90")
    assert desk.page.save()
    desk.page.table.selectAll()
    dialogs.type_and_go("统一办理")
    click(confirm)
    assert [desk.saved(name).state for name in ("赵敏", "李想")] == [State.CONFIRMED] * 2
    desk.page.table.selectAll()
    assert not confirm.isVisible()
    click(desk.page.chosen.acts[Act.REVIEW])
    assert [desk.saved(name).state for name in ("赵敏", "李想")] == [State.REVIEWED] * 2
    assert desk.page.chosen.acts[Act.SIGN].text() == "经理签批 2 张"
    History(desk.database).undo()
    assert [desk.saved(name).state for name in ("赵敏", "李想")] == [State.CONFIRMED] * 2
    qtbot.waitUntil(lambda: desk.page.model.text_at(0, 1) == "本人已确认")


def test_a_sign_off_is_taken_back_by_its_toast_while_it_can_be(desk: Desk, qtbot: QtBot) -> None:
    lane = ToastLane()
    qtbot.addWidget(lane)
    desk.context.messages.toasted.connect(lane.show_toast)
    desk.mark()
    assert desk.page.save()
    desk.do(Act.CONFIRM)
    assert desk.saved().state is State.CONFIRMED
    assert lane.frame is not None
    click(lane.frame.undo_button)
    assert desk.saved().state is State.DRAFT
    qtbot.waitUntil(lambda: desk.offered() == {Act.CONFIRM})
    for act in (Act.CONFIRM, Act.REVIEW, Act.SIGN, Act.LOCK):
        desk.do(act)
        can_be_taken_back = act is not Act.LOCK
        assert lane.frame.undo_button.isVisible() == can_be_taken_back, act


def test_assistant_is_marked_in_one_table(desk: Desk) -> None:
    desk.page.table.selectRow(1)
    grid = desk.page.sheet.marks
    assert not desk.page.sheet.indicators.isVisible()
    for row, mark in enumerate(("95", "80", "72.5", "100", "60")):
        type_into_cell(grid, row, MARK, mark)
    assert [grid.rows.text_at(row, 3) for row in range(5)] == ["19.0", "16.0", "14.5", "20.0", "12.0"]
    assert desk.page.sheet.total.text() == "81.5 良"


def test_unsaved_marks_are_asked_about_before_another_sheet(desk: Desk, dialogs: DialogScript) -> None:
    desk.mark()
    dialogs.escape()
    desk.page.table.selectRow(1)
    assert desk.page.sheet.name.text().startswith("赵敏")
    dialogs.answer("save")
    desk.page.table.selectRow(1)
    assert desk.page.sheet.name.text().startswith("李想")
    assert desk.evaluations.figures(desk.saved()).total == D("80.3")


def test_print_asks_for_this_the_selected_and_the_month(desk: Desk) -> None:
    desk.page.table.selectAll()
    click(desk.page.print)
    (request,) = desk.printed
    assert request.form_ids == (SPECIALIST, OVERVIEW, ASSISTANT, INTERVIEW, YEAR)
    assert request.this == desk.people["赵敏"].id
    assert set(request.selected) == {desk.people["赵敏"].id, desk.people["李想"].id}
    assert (request.month, request.place) == (MARCH, "evaluations")


def test_export_is_of_the_month_shown(desk: Desk) -> None:
    click(desk.page.export)
    assert desk.exported == [MARCH]


def test_export_of_unsaved_marks_asks_first(desk: Desk, dialogs: DialogScript) -> None:
    desk.mark()
    dialogs.escape()
    click(desk.page.export)
    assert desk.exported == []


def test_new_standard_is_refused_until_its_weights_are_100(desk: Desk, dialogs: DialogScript) -> None:
    said: list[str] = []

    def work(dialog: QDialog) -> None:
        standard = cast("TemplateDialog", dialog)
        type_into_cell(standard.weights, 0, 1, "40")
        click(standard.save)
        said.extend((standard.sum.text(), standard.notice.text))
        type_into_cell(standard.weights, 1, 1, "20")
        click(standard.save)

    dialogs.expect(work)
    click(desk.page.standard)
    assert said == [
        "权重合计 110，应为 100",
        "考核标准“客户专员”：指标权重之和是110，应当正好是100。",
    ]
    assert desk.numbers == ["30.0", "20.0", "10.0", ""]
    assert desk.evaluations.templates()[0].valid_from == MARCH


def test_events_of_other_kinds_are_typed_and_counted(desk: Desk) -> None:
    template = Template(
        name="客户专员",
        indicators=(
            Counted(id="calls", label="拜访", weight=D(90)),
            Deducted(id="conduct", label="违纪", weight=D(10), points=D(2)),
            Bonus(id="praise", label="表扬", points=D(3)),
            Veto(id="safety", label="安全事故", ceiling=D(59)),
        ),
        marks=(Threshold("合格", D(60)), Threshold("不合格", D(0))),
    )
    desk.evaluations.add_template(
        TemplateVersion(kind=SheetKind.SPECIALIST, valid_from=MARCH, template=template)
    )
    desk.page.reload()
    sheet = desk.page.sheet
    assert not sheet.marks.isVisible()
    assert sheet.total.text() == "77.5 合格"  # 67.5 + 10
    type_into_cell(sheet.events, 0, 1, "3")
    type_into_cell(sheet.events, 1, 1, "2")
    assert sheet.total.text() == "77.5 合格"  # 67.5 + 4 + 6
    type_into_cell(sheet.events, 2, 1, "1")
    assert "否决的理由" in sheet.missing.text()
    type_into_cell(sheet.indicators, 3, REASON, "未戴安全帽")
    assert sheet.total.text() == "59.0 不合格"
    assert sheet.missing.text() == "发生“安全事故”（未戴安全帽），总分不超过59。"


def test_scores_show_the_decimals_of_their_weights(desk: Desk) -> None:
    weights = {"calls": D("16.25"), "development": D("33.5"), "deals": D("50.25")}
    template = Template(
        name="两位小数", indicators=tuple(Counted(id=each, weight=w) for each, w in weights.items())
    )
    desk.evaluations.add_template(
        TemplateVersion(kind=SheetKind.SPECIALIST, valid_from=MARCH, template=template)
    )
    desk.page.reload()
    assert desk.numbers == ["12.19", "33.50", "25.13"]
    assert desk.page.sheet.total.text() == "70.82"
    for row, planned in enumerate(("9", "4", "1")):
        type_into_cell(desk.page.sheet.indicators, row, PLANNED, planned)
        type_into_cell(desk.page.sheet.indicators, row, REASON, "计划有误")
    assert desk.numbers == ["16.25", "33.50", "50.25"]
    assert desk.page.sheet.total.text() == "100.00"


def test_undo_elsewhere_is_seen_at_once(desk: Desk, database: Database, qtbot: QtBot) -> None:
    desk.mark()
    click(desk.page.keep)
    desk.do(Act.CONFIRM)
    assert desk.page.sheet.state.text() == "本人已确认"
    History(database).undo()
    qtbot.waitUntil(lambda: desk.page.sheet.state.text() == "草稿")
    assert desk.page.sheet.total.text() == "80.3 良"


def test_an_older_revision_and_the_line_at_hand_stay_under_news(
    desk: Desk, dialogs: DialogScript, ui_context: UiContext, make_member: Callable[..., Member], qtbot: QtBot
) -> None:
    desk.mark()
    desk.do(Act.CONFIRM)
    for act in (Act.REVIEW, Act.SIGN, Act.LOCK):
        desk.do(act)
    dialogs.type_and_go("reason")
    desk.do(Act.REVISE)
    sheet = desk.page.sheet
    sheet.revision_asked.emit(1)
    sheet.indicators.setCurrentIndex(sheet.indicators.rows.index(2, ACTUAL))
    with qtbot.waitSignal(ui_context.changes.changed):
        make_member(name="周全")
    assert desk.page.model.rowCount() == 3
    assert sheet.draft is not None
    assert sheet.draft.sheet.revision == 1
    assert sheet.indicators.currentIndex().row() == 2


def test_kept_sheet_opens_by_its_id_from_any_month(desk: Desk) -> None:
    desk.page.table.selectRow(1)
    type_into_cell(desk.page.sheet.marks, 0, MARK, "95")
    assert desk.page.save()
    sheet_id = desk.saved("李想").id
    assert sheet_id is not None
    click(desk.page.month.back)
    desk.page.table.selectRow(0)
    desk.page.open_record("evaluation", sheet_id)
    assert desk.page.month.month == MARCH
    assert desk.page.sheet.name.text().startswith("李想")


def test_a_sheet_opens_by_member_and_month_though_it_was_never_saved(desk: Desk) -> None:
    wanted = desk.page.model.row(1)
    assert wanted is not None
    click(desk.page.month.back)
    desk.page.table.selectRow(0)
    desk.page.open_month("evaluation", wanted.member.id, MARCH)
    assert desk.page.month.month == MARCH
    assert desk.page.sheet.name.text().startswith(wanted.member.name)
    click(desk.page.month.back)
    desk.page.open_month("evaluation", EVERYBODY, MARCH)
    assert desk.page.month.month == MARCH
