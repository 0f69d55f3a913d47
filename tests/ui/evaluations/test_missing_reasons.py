"""What a sheet lacks is marked in its cell, and the keys go there when it is refused."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt

from kamdesk.domain.evaluations.cycle import Act
from kamdesk.domain.evaluations.sheets import SheetKind, TemplateVersion
from kamdesk.domain.evaluations.template import Item, Marked, Template, Threshold, Veto
from tests.ui.evaluations.desk import ACTUAL, MARCH, REASON, Desk
from tests.ui.hands import type_into_cell

D = Decimal


def test_a_missing_reason_is_marked_in_its_cell_and_gone_to_when_signing_is_refused(desk: Desk) -> None:
    desk.mark()
    grid = desk.page.sheet.indicators
    type_into_cell(grid, 0, ACTUAL, "12")
    cell = grid.rows.index(0, REASON)
    assert "写明理由" in cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert cell.data(Qt.ItemDataRole.DecorationRole) is not None
    desk.page.table.setFocus()
    desk.do(Act.CONFIRM)
    assert "写明理由" in desk.page.sheet.notice.text
    assert grid.hasFocus()
    assert grid.currentIndex() == cell
    type_into_cell(grid, 0, REASON, "三次漏记")
    assert not cell.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    desk.do(Act.CONFIRM)
    assert desk.page.sheet.state.text() == "本人已确认"
    assert grid.rows.first_fault() is None


def test_signing_and_saving_go_to_what_is_wrong(desk: Desk) -> None:
    marks, indicators = desk.page.sheet.marks, desk.page.sheet.indicators
    desk.do(Act.CONFIRM)
    assert marks.hasFocus()
    assert (marks.currentIndex().row(), marks.currentIndex().column()) == (0, 2)
    type_into_cell(indicators, 1, ACTUAL, "许多")
    desk.page.table.setFocus()
    assert not desk.page.save()
    assert indicators.hasFocus()
    assert indicators.currentIndex() == indicators.rows.index(1, ACTUAL)


def test_a_veto_can_be_explained_on_a_sheet_without_counted_numbers(desk: Desk) -> None:
    template = Template(
        name="客户专员",
        indicators=(
            Marked(id="attitude", label="态度", weight=D(100), items=(Item(id="care", weight=D(1)),)),
            Veto(id="safety", label="安全事故", ceiling=D(59)),
        ),
        marks=(Threshold("合格", D(60)), Threshold("不合格", D(0))),
    )
    version = TemplateVersion(kind=SheetKind.SPECIALIST, valid_from=MARCH, template=template)
    desk.evaluations.add_template(version)
    desk.page.reload()
    sheet = desk.page.sheet
    type_into_cell(sheet.events, 0, 1, "1")
    assert sheet.indicators.rows.first_fault() == (1, "reason")
    assert not sheet.indicators.isColumnHidden(REASON)
    assert sheet.indicators.isColumnHidden(ACTUAL)
    type_into_cell(sheet.indicators, 1, REASON, "未戴安全帽")
    assert sheet.indicators.rows.first_fault() is None
