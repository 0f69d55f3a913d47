"""The lists of needs, stock and competitors on a customer's card: their words, chips and columns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.company.approval import ApprovalState
from kamdesk.domain.customers.cooperation import PlanState
from kamdesk.domain.customers.needs import COUNTERMEASURE, is_overdue
from kamdesk.domain.customers.supply import STOCK, Certainty, StockState
from kamdesk.domain.readings.workdays import first_of, next_month
from kamdesk.domain.shared.text import term
from kamdesk.ui.kit.look.moments import this_day
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.chips import FieldChips
from kamdesk.ui.kit.records.columns import field_column

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kamdesk.domain.records.listing import ListRow
    from kamdesk.ui.kit.look.labels import Chip
    from kamdesk.ui.kit.tables.columns import ListColumn

NEED_WORDS: Final[Mapping[str, tuple[str, str, str]]] = {
    "demand_analysis": (
        term("需求分析", "页名"),
        term("登记需求分析"),
        term("还没有需求分析。客户需要什么产品、多少、用在哪里、为什么需要，一类产品记一条。"),
    ),
    "countermeasure": (
        term("对策", "页名"),
        term("登记对策"),
        term("还没有对策。客户方每个人往哪里走、卡在哪里、我方怎么办、谁在什么时候落实，记在这里。"),
    ),
    "stock": (
        term("客户库存", "页名"),
        term("登记库存"),
        term("还没有登记库存。记下存量和每月用量，就能算出还能用几天；低于最低库存有提示。"),
    ),
    "expected_need": (
        term("预计需求", "页名"),
        term("登记预计需求"),
        term("还没有预计需求。客户哪个月会要什么、要多少、有几分把握，早记早排产。"),
    ),
    "competitor_note": (
        term("竞争情况", "页名"),
        term("登记竞争情况"),
        term("还没有竞争情况。竞争对手在这位客户处做什么、消息从哪里来、我方怎么应对，记在这里。"),
    ),
}
PLAN_WORDS: Final[Mapping[str, tuple[str, str, str]]] = {
    "cooperation_plan": (
        term("合作方案", "页名"),
        term("登记合作方案"),
        term("还没有合作方案。目标、价格、供货、售后、技术支持四项安排记在这里；谈出新版，旧版留着查。"),
    ),
    "plan_opinion": (
        term("部门意见", "页名"),
        term("登记部门意见"),
        term("还没有部门意见。各部门对合作方案的意见，谁在哪天签的，记在这里。"),
    ),
    "plan_round": (
        term("洽谈记录", "页名"),
        term("登记洽谈"),
        term("还没有洽谈记录。每次洽谈的日期、参加人、双方意见、我方底线和结果记在这里；底线不对外提供。"),
    ),
}
APPROVAL_CHIPS: Final = FieldChips(
    {
        ApprovalState.SUBMITTED: "accent",
        ApprovalState.APPROVED: "good",
        ApprovalState.RETURNED: "watch",
        ApprovalState.REFUSED: "bad",
    }
)
NEED_CHIPS: Final[Mapping[str, Mapping[str, FieldChips]]] = {
    "stock": {"state": FieldChips({StockState.LOW: "bad", StockState.ENOUGH: "good"})},
    "expected_need": {
        "certainty": FieldChips({Certainty.CERTAIN: "good", Certainty.LIKELY: "accent"}),
    },
    "cooperation_plan": {
        "state": FieldChips({PlanState.NEGOTIATING: "accent", PlanState.AGREED: "good"}),
        "approval": APPROVAL_CHIPS,
    },
}
NEED_START: Final[Mapping[str, Callable[[], Mapping[str, object]]]] = {
    "demand_analysis": lambda: {"date": this_day()},
    "countermeasure": lambda: {"noted_on": this_day()},
    "stock": lambda: {"counted_on": this_day()},
    "expected_need": lambda: {"month": next_month(first_of(this_day()))},
    "competitor_note": lambda: {"date": this_day()},
    "cooperation_plan": lambda: {"drafted_on": this_day(), "state": PlanState.DRAFT},
    "plan_opinion": lambda: {"date": this_day()},
    "plan_round": lambda: {"date": this_day()},
}


def warn_of_low_stock(rows: Sequence[ListRow]) -> str:
    """Say which products are below their minimum, and for how many days they last."""
    low = [row.values for row in rows if row.values["state"] == StockState.LOW]
    said = (
        str(each["product"])
        if each["cover_days"] is None
        else tr("{product}（可用 {count} 天）", product=each["product"], count=each["cover_days"])
        for each in low
    )
    return tr("低于最低库存：{products}", products=tr("、").join(said)) if low else ""


def _due_column() -> ListColumn[ListRow]:
    """Return the column that says until when a measure is due, tinted where it should have been taken."""

    def chip(row: ListRow) -> Chip | None:
        due_on: Any = row.values["due_on"]
        done_on: Any = row.values["done_on"]
        return "bad" if is_overdue(due_on, done_on, this_day()) else None

    return replace(field_column(COUNTERMEASURE, "due_on"), chip=chip)


NEED_COLUMNS: Final[Mapping[str, tuple[Callable[[], ListColumn[ListRow]], ...]]] = {
    "countermeasure": (_due_column,),
}
NEED_FEET: Final[Mapping[str, Callable[[Sequence[ListRow]], str]]] = {STOCK.name: warn_of_low_stock}
