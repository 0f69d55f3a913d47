"""The dialog 考核标准: weights, caps and marks of a template, saved as a version from a month on."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kamdesk.domain.evaluations.reading import read_number
from kamdesk.domain.evaluations.sheets import SHEET_KINDS, SheetKind, TemplateVersion
from kamdesk.domain.evaluations.template import (
    HUNDRED,
    Bonus,
    Indicator,
    Item,
    Marked,
    Template,
    Threshold,
    Veto,
    ZeroPlan,
)
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.numbers import plain
from kamdesk.domain.shared.text import Message, term
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.fields.fields import ChoiceBox
from kamdesk.ui.kit.fields.month_chooser import MonthChooser
from kamdesk.ui.kit.look.labels import button, label, set_look
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.grid import EditableTable
from kamdesk.ui.kit.tables.grid_model import GridColumn, GridModel

if TYPE_CHECKING:
    from datetime import date

    from kamdesk.services.evaluations.evaluations import Evaluations
    from kamdesk.ui.kit.desk.messages import Messages

_WIDTH: Final = 720
_KIND_LENGTH: Final = 13  # characters; “Account specialist” with its arrow
_HEIGHT: Final = 600
_ZERO_PLANS: Final = (
    (ZeroPlan.EXEMPT, term("不计入考核，总分折算")),
    (ZeroPlan.FULL, term("得满分")),
    (ZeroPlan.ZERO, term("得零分")),
)


class TemplateDialog(FittedDialog):
    """Edits a copy of the version in force; saving adds a version, earlier sheets keep theirs."""

    def __init__(
        self, parent: QWidget, messages: Messages, evaluations: Evaluations, kind: SheetKind, month: date
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("考核标准"))
        self._evaluations = evaluations
        self._kind = kind
        self._version = evaluations.template(kind, month)
        self.kind = ChoiceBox()
        self.kind.setMinimumContentsLength(_KIND_LENGTH)
        for each, word in SHEET_KINDS:
            self.kind.addItem(tr(word), each)
        self.month = MonthChooser(month)
        self.indicators = GridModel(_indicator_columns(), editable=self._may_weigh)
        self.items = GridModel(_item_columns())
        self.marks = GridModel(_mark_columns(), growing=True)
        self.weights = EditableTable(self.indicators, messages)
        self.sum = label()
        self.cap = QLineEdit()
        self.zero_plan = ChoiceBox()
        for rule, word in _ZERO_PLANS:
            self.zero_plan.addItem(tr(word), rule)
        self.notice = Notice()
        self.save = button(tr("保存为新版本"), kind="primary")
        self.cancel = button(tr("取消"))
        self._lay_out(messages)
        self._connect()
        self._fill()

    def _lay_out(self, messages: Messages) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        for widget in (label(tr("适用"), role="key"), self.kind, label(tr("自"), role="key"), self.month):
            top.addWidget(widget)
        top.addWidget(label(tr("起生效"), role="key"))
        top.addStretch(1)
        top.addWidget(self.sum)
        rules = QFormLayout()
        rules.setHorizontalSpacing(Space.M)
        rules.addRow(label(tr("完成率上限（%）"), role="key"), self.cap)
        rules.addRow(label(tr("没有计划时"), role="key"), self.zero_plan)
        right = QVBoxLayout()
        marks, items = EditableTable(self.marks, messages), EditableTable(self.items, messages)
        for table, name in ((self.weights, tr("指标")), (items, tr("评分项目")), (marks, tr("等级"))):
            table.setAccessibleName(name)
        right.addWidget(marks, 1)
        right.addLayout(rules)
        lower = QHBoxLayout()
        lower.setSpacing(Space.L)
        lower.addWidget(items, 1)
        lower.addLayout(right, 1)
        verbs = QHBoxLayout()
        verbs.addStretch(1)
        verbs.addWidget(self.cancel)
        verbs.addWidget(self.save)
        column = QVBoxLayout()
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addWidget(
            label(tr("已有的考核表保留原来的标准；这个月起的草稿改用新标准。"), role="secondary")
        )
        column.addWidget(self.weights, 3)
        column.addLayout(lower, 3)
        width, height = sizes().scaled(_WIDTH), sizes().scaled(_HEIGHT)
        self.compose(column, verbs, head=(self.notice,), width=width, height=height)

    def _connect(self) -> None:
        self.kind.activated.connect(lambda _index: self._on_kind())
        self.indicators.edited.connect(lambda _rows: self._show_sum())
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)

    def _on_kind(self) -> None:
        self._kind = SheetKind(self.kind.currentData())
        self._version = self._evaluations.template(self._kind, self.month.month)
        self._fill()

    def _fill(self) -> None:
        template = self._version.template
        self.kind.setCurrentIndex(self.kind.find_value(self._kind))
        self.indicators.set_rows(
            [
                {"label": each.title, "standard": each.standard or None, "weight": _weight_of(each)}
                for each in template.indicators
            ]
        )
        self.items.set_rows(
            [
                {"indicator": tr(indicator.title), "item": tr(item.title), "weight": item.weight}
                for indicator, item in _items_of(template)
            ]
        )
        self.marks.set_rows([{"mark": each.mark, "total": each.total} for each in template.marks])
        self.cap.setText(plain(template.cap_percent))
        self.zero_plan.setCurrentIndex(self.zero_plan.find_value(template.zero_plan))
        self._show_sum()

    def _may_weigh(self, row: int, key: str) -> bool:
        indicators = self._version.template.indicators
        return key != "weight" or not isinstance(indicators[row], Bonus | Veto)

    def _show_sum(self) -> None:
        total = sum((self._weight(row) for row in range(self.indicators.rowCount())), Decimal(0))
        right = total == HUNDRED
        words = tr("权重合计 {total}", total=plain(total))
        self.sum.setText(words if right else tr("{words}，应为 100", words=words))
        set_look(self.sum, "role", "secondary" if right else "problem")

    def _weight(self, row: int) -> Decimal:
        return cast("Decimal | None", self.indicators.values(row)["weight"]) or Decimal(0)

    def _save(self) -> None:
        try:
            self._evaluations.add_template(
                TemplateVersion(kind=self._kind, valid_from=self.month.month, template=self._template())
            )
        except UserError as error:
            self.notice.say(error.message, tone="bad")
            return
        self.accept()

    def _template(self) -> Template:
        for model in (self.indicators, self.items, self.marks):
            for (row, _key), problem in model.problems().items():
                raise UserError(Message("第{row}行：{problem}", row=row + 1, problem=problem))
        before = self._version.template
        weights = iter(self.items.values(row)["weight"] for row in range(self.items.rowCount()))
        indicators = []
        for row, indicator in enumerate(before.indicators):
            values = self.indicators.values(row)
            changed = _weighted(indicator, self._weight(row))
            changed = replace(
                changed, label=str(values["label"] or ""), standard=str(values["standard"] or "")
            )
            if isinstance(changed, Marked):
                items = tuple(
                    replace(item, weight=cast("Decimal | None", next(weights)) or Decimal(0))
                    for item in changed.items
                )
                changed = replace(changed, items=items)
            indicators.append(changed)
        return replace(
            before,
            indicators=tuple(indicators),
            cap_percent=read_number(self.cap.text(), tr("完成率上限（%）")),
            zero_plan=ZeroPlan(self.zero_plan.currentData()),
            marks=self._thresholds(),
        )

    def _thresholds(self) -> tuple[Threshold, ...]:
        rows = (self.marks.values(row) for row in range(self.marks.rowCount() - self.marks.growing))
        return tuple(
            Threshold(str(values["mark"]), cast("Decimal | None", values["total"]) or Decimal(0))
            for values in rows
            if values["mark"]
        )


def _indicator_columns() -> list[GridColumn]:
    return [
        GridColumn("label", tr("指标"), str, _read_text, width=130),
        GridColumn("weight", tr("权重"), _written, _read_decimal, width=64, align="right"),
        GridColumn("standard", tr("标准"), str, _read_text, width=360),
    ]


def _item_columns() -> list[GridColumn]:
    return [
        GridColumn("indicator", tr("指标"), str, width=110),
        GridColumn("item", tr("评分项目"), str, width=112),
        GridColumn("weight", tr("占比"), _written, _read_decimal, width=60, align="right"),
    ]


def _mark_columns() -> list[GridColumn]:
    return [
        GridColumn("mark", tr("等级"), str, _read_text, width=80),
        GridColumn("total", tr("总分不低于"), _written, _read_decimal, width=100, align="right"),
    ]


def _items_of(template: Template) -> list[tuple[Marked, Item]]:
    marked = (each for each in template.indicators if isinstance(each, Marked))
    return [(indicator, item) for indicator in marked for item in indicator.items]


def _weight_of(indicator: Indicator) -> Decimal | None:
    return None if isinstance(indicator, Bonus | Veto) else indicator.weight


def _weighted(indicator: Indicator, weight: Decimal) -> Indicator:
    return indicator if isinstance(indicator, Bonus | Veto) else replace(indicator, weight=weight)


def _written(number: object) -> str:
    return plain(cast("Decimal", number))


def _read_text(text: str) -> str | None:
    return text.strip() or None


def _read_decimal(text: str) -> Decimal | None:
    tidy = text.strip().removesuffix("%")
    if not tidy:
        return None
    try:
        return read_number(tidy, text)
    except UserError:
        raise UserError(Message("“{text}”不是数字。", text=text)) from None
