"""The page 应收账龄: what all customers owe as of a day, and the receivables behind each line."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.printing.form_ids import PAYMENT_REMINDER, RECEIVABLES_AGEING, RECONCILIATION_LETTER
from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.formatting import format_date, format_money
from kamdesk.domain.shared.text import Message, term
from kamdesk.ui.customers.receivables_list import ReceivablesList
from kamdesk.ui.kit.fields.editors import comfortable_width
from kamdesk.ui.kit.fields.fields import LineEditor
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.fitting import TwoEnds
from kamdesk.ui.kit.look.flow_row import EndFlow
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.page import Page
from kamdesk.ui.kit.records.verbs import ButtonAction, FileAct, offer_on_rows, page_action
from kamdesk.ui.kit.tables.columns import ListColumn
from kamdesk.ui.kit.tables.paged_table import PagedTableModel
from kamdesk.ui.kit.tables.sorted_table import SortedTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QAction

    from kamdesk.domain.customers.receivables import CustomerOwing, OpenItem
    from kamdesk.services.customers.receivables import Receivables
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.tasks import Task
    from kamdesk.ui.kit.records.parts import Doors

_CONCERNS: Final = frozenset({"payment", "customer", "member"})
_AS_OF: Final = Field("day", term("账龄截止日"), "", FieldKind.DATE, required=True)
_LEAST_ROWS: Final = 5
_MOST_ITEMS: Final = 6
"""So many are in sight at once; more are scrolled to."""


class ReceivablesPage(Page):
    """Lists who owes what for how long; opens the customer, prints and hands out what is shown."""

    record_asked = Signal(str, object)
    """``(kind, id)`` of a receivable that the user wants to see on its customer's card."""

    def __init__(
        self, context: UiContext, receivables: Receivables, doors: Doors, today: Callable[[], date]
    ) -> None:
        super().__init__("receivables", tr("应收账龄"), "deal")
        self._context, self._receivables, self._doors = context, receivables, doors
        self._day = today()
        self._reading: Task | None = None
        self.day = LineEditor(_AS_OF)
        self.day.set_value(self._day)
        self.day.setFixedWidth(comfortable_width(_AS_OF))
        self.list = ReceivablesList(context)
        self.table = self.list.table
        self.items = ItemsOfCustomer(context)
        self.card = button(tr("打开客户"), icon_name="customers")
        self.export = button(tr("导出"), icon_name="export")
        self.print = button(tr("打印"), icon_name="print")
        self._actions = self._make_actions()
        self._lay_out()
        self._connect()

    @override
    def on_shown(self) -> None:
        self.reload()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def menu_actions(self) -> tuple[QAction, ...]:
        return self._actions

    def reload(self) -> None:
        """Read what all customers owe, beside the window."""
        day = self._day

        def show(lines: tuple[CustomerOwing, ...]) -> None:
            if self._reading is task:
                self._reading = None
                self.set_busy(busy=False)
                self.list.show_lines(lines)

        task = self._context.tasks.run(
            tr("读取应收账龄"), lambda _progress: self._receivables.owing(day), done=show, asked_for=False
        )
        self._reading = task
        self.set_busy(busy=True)

    @property
    def is_reading(self) -> bool:
        """Whether what is shown is older than the day that is asked for."""
        return self._reading is not None

    def open_customer(self) -> None:
        """Open the card of the customer that the cursor is on, at its receivables."""
        line = self.list.current()
        items = () if line is None else self._receivables.items(line.customer_id, self._day)
        if items:
            self.record_asked.emit("payment", items[0].payment.id)

    def open_print(self) -> None:
        """Offer the list as shown on paper, and letters to the customers chosen."""
        line = self.list.current()
        forms = (RECEIVABLES_AGEING, RECONCILIATION_LETTER, PAYMENT_REMINDER)
        shown = tuple(each.customer_id for each in self.list.shown)
        chosen = tuple(each.customer_id for each in self.list.chosen())
        self._doors.open_print(
            self,
            PrintRequest(
                forms,
                None if line is None else line.customer_id,
                chosen if len(chosen) > 1 else (),
                shown,
                mode="filled",
                day=self._day,
            ),
        )

    def export_shown(self) -> None:
        """Hand out the list as it is shown."""
        self._doors.export_shown(self, self.list.as_shown(self._day))

    def _on_day_typed(self) -> None:
        """Follow a day as soon as it can be read; what is wrong is said when the field is left."""
        if self.day.problem() is None:
            self._on_day()

    def _on_day(self) -> None:
        problem = self.day.problem()
        self.day.show_problem(problem)
        wanted = self._day if problem is not None else cast("date", self.day.value())
        if wanted != self._day:
            self._day = wanted
            self.reload()

    def _show_list(self) -> None:
        count = len(self.list.shown)
        day = format_date(self._day)
        self.set_subtitle(tr("截至 {day}，{count} 位客户", day=day, count=count))
        nothing = "" if count else tr("列表里没有客户。")
        for verb in (self.export, self.print):
            allow(verb, nothing)
        self._show_items()

    def _show_items(self) -> None:
        line = self.list.current()
        allow(self.card, "" if line else tr("请先在列表里选择。"))
        if line is None:
            self.items.hide()
        else:
            self.items.show_items(line, self._receivables.items(line.customer_id, self._day))
            self.items.show()

    def _make_actions(self) -> tuple[QAction, ...]:
        return (
            page_action(self, tr("筛选列表"), "filter", "Ctrl+F", self.list.quick.take_keys),
            ButtonAction(self.card),
            ButtonAction(self.print, "Ctrl+P", file_act=FileAct.PRINT),
            ButtonAction(self.export, file_act=FileAct.EXPORT),
        )

    def _lay_out(self) -> None:
        for verb in (self.card, self.export, self.print):
            self.add_act(verb)
        asked, narrowed = QHBoxLayout(), EndFlow()
        asked.setSpacing(Space.S)
        asked.addWidget(label(tr("截至"), role="secondary"))
        asked.addWidget(self.day)
        asked.addStretch(1)
        for choice in (self.list.owner, self.list.grade, self.list.overdue_only, self.list.quick):
            narrowed.addWidget(choice)
        listed = QVBoxLayout()
        listed.setSpacing(0)
        listed.addWidget(self.table, 1)
        listed.addWidget(self.list.foot)
        self.table.set_empty_text(tr("这一天没有未收的款，也没有预收。应收在客户卡片的“应收回款”里登记。"))
        self.table.setMinimumHeight(_LEAST_ROWS * sizes().row)
        self.body.addWidget(TwoEnds(asked, narrowed))
        self.body.addLayout(listed, 1)
        self.body.addWidget(self.items)
        self.items.hide()
        offer_on_rows(self.table, self._actions[1:])

    def _connect(self) -> None:
        self.day.edited.connect(self._on_day_typed)
        self.day.left.connect(self._on_day)
        self.list.listed.connect(self._show_list)
        self.table.chosen.connect(lambda _key: self._show_items())
        self.table.opened.connect(lambda _key: self.open_customer())
        self.items.opened.connect(lambda payment_id: self.record_asked.emit("payment", payment_id))
        self.card.clicked.connect(self.open_customer)
        self.print.clicked.connect(self.open_print)
        self.export.clicked.connect(self.export_shown)
        self._context.changes.changed.connect(self._on_changed)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & _CONCERNS and self.isVisible():
            self.reload()


class ItemsOfCustomer(QWidget):
    """The receivables behind one line; Enter or a double click opens one on its customer's card."""

    opened = Signal(object)
    """Id of a receivable."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._items: Sequence[OpenItem] = ()
        self.model: PagedTableModel[OpenItem] = PagedTableModel(
            _item_columns(), lambda keys: [self._items[key] for key in keys]
        )
        self.table: SortedTable[OpenItem] = SortedTable(self.model, "receivables.items", context.preferences)
        self.table.setAccessibleName(tr("应收明细"))
        self.name = label(role="section")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.name)
        column.addWidget(self.table)
        self.table.opened.connect(lambda key: self.opened.emit(self._items[key].payment.id))

    def show_items(self, line: CustomerOwing, items: Sequence[OpenItem]) -> None:
        """Show the receivables of a customer."""
        self._items = items
        self.name.setText(tr("{name}：{records}", name=line.name, records=_counted(len(items))))
        self.model.set_keys(array("q", range(len(items))))
        rows = 1 + min(len(items), _MOST_ITEMS)
        self.table.setFixedHeight(sizes().row * rows + Space.XS)  # and its frame


def _counted(count: int) -> Message:
    return Message("{count} 笔应收", count=count)


def _item_columns() -> list[ListColumn[OpenItem]]:
    def amount(key: str, title: str, of: Callable[[OpenItem], object]) -> ListColumn[OpenItem]:
        def text(item: OpenItem) -> str:
            value = of(item)
            return format_money(value) if value else ""  # type: ignore[arg-type]  # an amount

        return ListColumn(key, title, text, 112, "right", sortable=False)

    def days(item: OpenItem) -> str:
        return tr("逾期 {count} 天", count=item.days) if item.days and item.rest else ""

    return [
        ListColumn(
            *("document", tr("合同/单号"), lambda item: item.payment.document or item.payment.remark, 160),
            sortable=False,
            stretch=True,
            names=True,
        ),
        ListColumn("invoice", tr("发票号"), lambda item: item.payment.invoice, 104, sortable=False),
        ListColumn(
            *("due_on", tr("应收日期"), lambda item: format_date(item.payment.due_on), 104, "center"),
            sortable=False,
        ),
        ListColumn(
            *("days", tr("逾期"), days, 104, "center"),
            lambda item: "bad" if days(item) else None,
            sortable=False,
            words=(tr("逾期 {count} 天", count=1000),),
        ),
        amount("amount_due", tr("应收金额"), lambda item: item.payment.amount_due),
        amount("paid", tr("已收"), lambda item: item.paid),
        amount("rest", tr("未收"), lambda item: item.rest),
        amount("credit", tr("预收"), lambda item: item.credit),
    ]
