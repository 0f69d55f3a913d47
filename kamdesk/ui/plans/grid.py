"""One list of a plan, typed like a spreadsheet: customers and their groups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.plans.month_plan import MOST_GROUPS, PlanItem
from kamdesk.domain.readings.cleaning import clean_line
from kamdesk.domain.readings.finding import is_found
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.parsing import parse_integer
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term
from kamdesk.ui.kit.fields.record_picker import records_found
from kamdesk.ui.kit.look.labels import card, label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.grid import EditableTable
from kamdesk.ui.kit.tables.grid_model import GridColumn, GridModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QFrame

    from kamdesk.ui.kit.desk.messages import Messages
    from kamdesk.ui.kit.fields.finding import Finder

_LONGEST: Final = 200
_LEAST_WIDTH: Final = 300
_LEAST_ROWS: Final = 4
_KNOWN: Final = 2
LINE_FIELDS: Final = (
    Field("customer", term("客户"), "", required=True),
    Field("groups", term("组数"), "", FieldKind.INTEGER),
    Field("known", term("建档"), ""),
)
"""What a line says, as it is handed out."""


@dataclass(frozen=True, slots=True)
class Named:
    """A customer as a plan names it: by id where the list knows it, else in words."""

    name: str
    id: UUID | None = None


class PlanGrid:
    """One indicator's list in a card, with its total of groups; `changed` tells of edits."""

    def __init__(self, indicator: str, title: str, finder: Finder, messages: Messages) -> None:
        self.indicator = indicator
        self.frame: QFrame
        self.frame, inside = card(margin=Space.M, spacing=Space.S)
        self._finder = finder
        self._editable = True
        self._narrowed = False
        self.model = GridModel(self._columns(), editable=lambda _row, _key: self._editable, growing=True)
        self.table = EditableTable(self.model, messages)
        self.table.setAccessibleName(title)
        self.table.stretch("customer")
        self.total = label(role="secondary")
        head = QHBoxLayout()
        head.addWidget(label(title, role="section"), 1)
        head.addWidget(self.total)
        inside.addLayout(head)
        inside.addWidget(self.table, 1)
        self.frame.setMinimumWidth(sizes().scaled(_LEAST_WIDTH))
        self.table.setMinimumHeight(_LEAST_ROWS * sizes().row)
        self.changed = self.model.edited
        self.model.edited.connect(self._on_edited)

    def show_items(self, items: Sequence[PlanItem], name_of: Callable[[PlanItem], str]) -> None:
        """Show the lines of this indicator."""
        own = [item for item in items if item.indicator == self.indicator]
        self.model.set_rows(
            [
                {
                    "customer": Named(name_of(item), item.customer_id),
                    "groups": item.groups,
                    "known": item.customer_id is not None,
                }
                for item in own
            ]
        )
        self._show_total()

    def set_editable(self, *, editable: bool) -> None:
        """Let the list be typed in, or only be read."""
        self._editable = editable
        self.model.growing = editable
        self.model.layoutChanged.emit()

    def narrow(self, text: str) -> None:
        """Show the lines whose customers the words or sounds of ``text`` mean, and where new ones go."""
        self._narrowed = bool(text.strip())
        for row in range(self.model.rowCount()):
            is_new = row >= self.model.rowCount() - self.model.growing
            is_shown = is_new or not self._narrowed or is_found(text, self.model.text_at(row, 0))
            self.table.setRowHidden(row, not is_shown)
        self._show_total()

    @property
    def found(self) -> bool:
        """Whether a line is shown."""
        return bool(self._shown_rows())

    def take_keys(self) -> None:
        """Put the cursor on the first line shown."""
        rows = self._shown_rows()
        if rows:
            self.table.setCurrentIndex(self.model.index(rows[0], 0))
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shown_lines(self) -> list[tuple[object, ...]]:
        """Return the values of `LINE_FIELDS` of each line shown."""
        found: list[tuple[object, ...]] = []
        for row in self._shown_rows():
            values = self.model.values(row)
            customer = cast("Named | None", values["customer"])
            if customer is not None:
                found.append((customer.name, values["groups"], self.model.text_at(row, _KNOWN)))
        return found

    def _shown_rows(self) -> list[int]:
        rows = range(self.model.rowCount() - self.model.growing)
        return [row for row in rows if not self.table.isRowHidden(row)]

    def items(self) -> tuple[PlanItem, ...]:
        """Return the lines typed, blank ones left out; raises `UserError` naming a line that is wrong."""
        problems = self.model.problems()
        found = []
        for row in range(self.model.rowCount() - self.model.growing):
            wrong = next((text for (line, _key), text in problems.items() if line == row), None)
            if wrong is not None:
                raise UserError(Message("第{row}行：{problem}", row=row + 1, problem=wrong))
            values = self.model.values(row)
            customer = cast("Named | None", values["customer"])
            groups = cast("int | None", values["groups"])
            if customer is None and groups is None:
                continue
            if customer is None:
                raise UserError(Message("第{row}行：请写明客户。", row=row + 1))
            found.append(
                PlanItem(
                    indicator=self.indicator,
                    customer_id=customer.id,
                    text="" if customer.id else customer.name,
                    groups=groups or 1,
                )
            )
        return tuple(found)

    def _columns(self) -> list[GridColumn]:
        return [
            GridColumn(
                "customer",
                tr("客户"),
                lambda named: str(named.name),
                self._read_customer,
                width=190,
                tip=tr("写名称，或只写拼音首字母；也可以从 Excel、WPS 成块粘贴"),
            ),
            GridColumn("groups", tr("组数"), str, _read_groups, width=56, align="right"),
            GridColumn(
                "known",
                tr("建档"),
                lambda known: tr("已建档") if known else tr("未建档"),
                width=64,
                align="center",
            ),
        ]

    def _read_customer(self, text: str) -> Named | None:
        """Link what was typed to a customer: the same name, or else the best hit of Latin letters."""
        name = clean_line(text)
        if not name:
            return None
        if len(name) > _LONGEST:
            raise UserError(Message("客户名称最多{most}个字。", most=_LONGEST))
        hits = records_found(self._finder, (CUSTOMER.name,), name)
        same = [hit for hit in hits if hit.title == name]
        if same or (hits and name.isascii()):
            hit = (same or hits)[0]
            return Named(hit.title, hit.id)
        return Named(name)

    def _on_edited(self, rows: set[int]) -> None:
        problems = self.model.problems()
        for row in rows:
            if row < self.model.rowCount() - self.model.growing:
                values = self.model.values(row)
                customer = cast("Named | None", values["customer"])
                self.model.show_value(row, "known", customer.id is not None if customer else None)
                if customer and values["groups"] is None and (row, "groups") not in problems:
                    self.model.show_value(row, "groups", 1)
        self._show_total()

    def _show_total(self) -> None:
        values = (self.model.values(row) for row in self._shown_rows())
        total = sum(cast("int | None", v["groups"]) or 0 for v in values if v["customer"] is not None)
        said = (
            tr("筛选出 {groups} 组", groups=total) if self._narrowed else tr("共 {groups} 组", groups=total)
        )
        self.total.setText(said)


def _read_groups(text: str) -> int | None:
    if not text.strip():
        return None
    groups = parse_integer(text.strip().removesuffix("组"))
    if not 1 <= groups <= MOST_GROUPS:
        raise UserError(Message("组数应在1到{most}之间。", most=MOST_GROUPS))
    return groups
