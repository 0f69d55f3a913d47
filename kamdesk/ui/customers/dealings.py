"""The lists of dealings on a customer's card: what each is called, and what stands there before the first."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kamdesk.domain.customers.attachments import ATTACHMENT
from kamdesk.domain.customers.contracts import CONTRACT, ContractStanding, Renewal, standing
from kamdesk.domain.customers.instalments import INSTALMENT
from kamdesk.domain.customers.obligations import OBLIGATION
from kamdesk.domain.customers.payments import (
    AGEINGS,
    PAYMENT,
    PaymentState,
    days_overdue,
)
from kamdesk.domain.customers.receivables import PlainClaim, owing
from kamdesk.domain.customers.reconciliations import ReconciliationState
from kamdesk.domain.customers.shipments import ALL_PRODUCTS
from kamdesk.domain.readings.workdays import first_of, previous_month
from kamdesk.domain.records.formatting import format_money
from kamdesk.domain.shared.text import term
from kamdesk.services.customers.contract_parts import Instalments
from kamdesk.services.customers.contracts import Contracts
from kamdesk.services.customers.cooperation import CooperationPlans
from kamdesk.services.customers.reconciliations import Reconciliations
from kamdesk.ui.customers.attachments import AttachmentList, size_column, total_size
from kamdesk.ui.customers.balances import balance_told, moved_told
from kamdesk.ui.customers.handover_list import HandoverList
from kamdesk.ui.customers.needs import NEED_CHIPS, NEED_COLUMNS, NEED_FEET, NEED_START, NEED_WORDS, PLAN_WORDS
from kamdesk.ui.customers.opportunity_chips import OPPORTUNITY_CHIPS
from kamdesk.ui.kit.look.moments import this_day
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.card_list import CardListParts, RowAct
from kamdesk.ui.kit.records.chips import FieldChips
from kamdesk.ui.kit.records.columns import field_column
from kamdesk.ui.kit.tables.columns import ListColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.domain.records.listing import ListRow
    from kamdesk.services.records.records import Records
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.look.labels import Chip
    from kamdesk.ui.kit.records.card_list import CardList
    from kamdesk.ui.kit.records.parts import PageServices

DEALT_WITH: Final = "customer_id"
"""The field by which every dealing names its customer."""

_STATE: Final = PAYMENT.field_named["state"]
_RENEWAL: Final = CONTRACT.field_named["renewal"]
_DAY_AND_ARROW: Final = 120
"""So wide is a day whose head is as long as 约定付款日, with the arrow of the order."""
_NEAR: Final = frozenset({ContractStanding.ENDING, ContractStanding.ENDED})


_ONLY_SHOWN: Final[Mapping[str, tuple[str, ...]]] = {"reconciliation": ("ours", "difference")}


class _Words(NamedTuple):
    """What a list says: its title, the verb for a new record, what it is for; all Chinese source texts."""

    title: str
    new: str
    nothing: str


_WORDS: Final[Mapping[str, _Words]] = {
    "project": _Words(
        term("项目", "页名"),
        term("登记项目"),
        term("还没有登记项目。项目的地点、阶段、金额和起止日期记在这里，商机可以归到项目。"),
    ),
    "project_party": _Words(
        term("参与项目", "页名"),
        term("登记参与项目"),
        term("还没有参与其他客户的项目。作为总包、设计等参与别的客户的项目时记在这里，往来可以归到该项目。"),
    ),
    "opportunity": _Words(
        term("商机", "页名"),
        term("登记商机"),
        term("还没有登记商机。可能成交的需求、预计金额和下一步记在这里，全部客户的商机在“商机”页按阶段看。"),
    ),
    "contract": _Words(
        term("合同", "页名"),
        term("登记合同"),
        term("还没有登记合同。合同与协议的金额、期限、续签和原件存放处记在这里，到期前有提示。"),
    ),
    "instalment": _Words(
        term("分期款", "页名"),
        term("登记分期款"),
        term("还没有登记分期款。合同约定的各笔付款记在这里，到期前一键转为应收；账龄只按应收算，不会重复。"),
    ),
    "obligation": _Words(
        term("履约事项", "页名"),
        term("登记履约事项"),
        term("还没有登记履约事项。合同里我方和对方答应的事记在这里，过期没有履行的一目了然。"),
    ),
    "reconciliation": _Words(
        term("对账", "页名"),
        term("登记对账"),
        term("还没有对账。每月我方余额与财务余额的核对记在这里，有差额的写明原因才算对清。"),
    ),
    "transaction": _Words(
        term("交易", "页名"),
        term("登记交易"),
        term("还没有登记交易。成交的产品、数量和金额记在这里，重点客户按累计交易额认定。"),
    ),
    "shipment": _Words(
        term("月度发货", "页名"),
        term("登记月度发货"),
        term("还没有登记月度发货。每月发出的数量和金额记在这里，连续三个月的发货额用来认定重点客户。"),
    ),
    "payment": _Words(
        term("应收回款", "页名"),
        term("登记应收"),
        term("还没有登记应收。应收的日期和金额、收到的回款记在这里，逾期的一目了然。"),
    ),
    "handover": _Words(
        term("交接", "页名"),
        term("交接客户"),
        term("还没有交接过。换负责人时在这里交接：未了事项随单留存，接收人成为新的负责人。"),
    ),
    "note": _Words(
        term("记事", "页名"),
        term("写记事"),
        term("还没有记事。与客户有关的事随手写在这里，注明日期和记录人，也列在往来记录里。"),
    ),
    "attachment": _Words(
        term("附件", "页名"),
        term("添加附件…"),
        term("还没有附件。把文件拖到这张卡片上，或复制文件、截图后按 Ctrl+V；附件加密存放在数据文件里。"),
    ),
    **{name: _Words(*words) for name, words in (*NEED_WORDS.items(), *PLAN_WORDS.items())},
}
_CHIPS: Final[Mapping[str, Mapping[str, FieldChips]]] = {
    "opportunity": OPPORTUNITY_CHIPS,
    "contract": {
        "renewal": FieldChips({Renewal.NEGOTIATING: "accent", Renewal.RENEWED: "good"}),
    },
    "reconciliation": {"state": FieldChips({ReconciliationState.CLOSED: "good"})},
    "payment": {"state": FieldChips({PaymentState.PARTLY: "accent", PaymentState.PAID: "good"})},
    **NEED_CHIPS,
}
_START: Final[Mapping[str, Callable[[], Mapping[str, object]]]] = {
    "transaction": lambda: {"date": this_day()},
    "reconciliation": lambda: {"month": previous_month(first_of(this_day()))},
    "shipment": lambda: {"month": first_of(this_day()), "product": ALL_PRODUCTS},
    **NEED_START,
}


_WITH_PAGES: Final = {
    "project": term("打开项目"),
    "opportunity": term("打开商机"),
    "competitor_note": term("打开竞争情况"),
}
"""The kinds that have a page of their own beside the card, with the verb that leads there."""


def card_list_parts(records: Records[Any], services: PageServices) -> CardListParts:
    """Return what the list of one kind of dealings shows on the card."""
    name = records.kind.name
    words = _WORDS[name]
    return CardListParts(
        records=records,
        by=DEALT_WITH,
        services=services,
        title=tr(words.title),
        new=tr(words.new),
        nothing=tr(words.nothing),
        chips=_CHIPS.get(name, {}),
        start=_START.get(name, dict),
        columns=tuple(make() for make in _COLUMNS.get(name, ())),
        foot=_foot(records),
        acts=_acts(records, services),
        make=_LISTS.get(name),
        typed=name not in _LISTS,
        only_shown=_ONLY_SHOWN.get(name, ()),
        advice=partial(balance_told, records) if isinstance(records, Reconciliations) else None,
    )


def _acts(records: Records[Any], services: PageServices) -> tuple[RowAct, ...]:
    """Return what a kind of dealings does with its own rows."""
    if isinstance(records, Instalments):
        return (RowAct(tr("转为应收"), "done", records.claim),)
    if isinstance(records, Contracts):
        return (RowAct(tr("续签"), "copy", records.renew),)
    if isinstance(records, CooperationPlans):
        return (RowAct(tr("新建下一版"), "copy", records.new_editions),)
    name = records.kind.name
    if name in _WITH_PAGES:
        return (RowAct(tr(_WITH_PAGES[name]), "fit", lambda ids: services.open_record(name, ids[0])),)
    return ()


def _foot(records: Records[Any]) -> Callable[[Sequence[ListRow]], str] | None:
    """Return what says more of all rows of a kind than their sums."""
    if isinstance(records, Instalments):
        return partial(_unequal, records)
    if isinstance(records, Reconciliations):
        return partial(moved_told, records)
    return _FEET.get(records.kind.name)


def _unequal(records: Instalments, rows: Sequence[ListRow]) -> str:
    """Say which contracts' instalments do not come to their amount."""
    customers = dict.fromkeys(row.values["customer_id"] for row in rows)
    found = [each for customer_id in customers for each in records.unequal(customer_id)]  # type: ignore[arg-type]  # a column of ids
    said = (
        tr(
            "“{contract}”的分期款合计 {sum} 元，合同金额 {amount} 元，请核对",
            contract=each.contract,
            sum=format_money(each.instalments),
            amount=format_money(each.amount),
        )
        for each in found
    )
    return "\n".join(said)


def _overdue_by_age(rows: Sequence[ListRow]) -> str:
    """Say how much is overdue for how long, and what is owed to the customer."""
    found = owing((PlainClaim(*map(row.values.get, PlainClaim._fields)) for row in rows), this_day())  # type: ignore[arg-type]  # columns of days and amounts
    amounts = zip((tr(word) for _age, word in AGEINGS[1:]), found.ages[1:], strict=True)
    said = (
        tr("{label} {amount} 元", label=word, amount=format_money(amount))
        for word, amount in (*amounts, (tr("预收"), found.credit))
        if amount
    )
    return " · ".join(said)


def _state_column() -> ListColumn[ListRow]:
    """Return the column that says how much was paid, and of what is still owed how long it is overdue."""
    chips = _CHIPS[PAYMENT.name][_STATE.name]

    def overdue(row: ListRow) -> int:
        due_on: Any = row.values["due_on"]
        rest: Any = row.values["outstanding"]
        return days_overdue(due_on, this_day()) if rest and rest > 0 else 0

    def text(row: ListRow) -> str:
        days = overdue(row)
        return tr("逾期 {count} 天", count=days) if days else chips.word(_STATE, row.values["state"])

    def chip(row: ListRow) -> Chip | None:
        return "bad" if overdue(row) else chips.colours.get(row.values["state"])

    words = (tr("逾期 {count} 天", count=100), *(tr(word) for _code, word in _STATE.choices))
    return ListColumn(_STATE.name, tr(_STATE.label), text, 88, "center", chip, words=words)


def _renewal_column() -> ListColumn[ListRow]:
    """Return the column that says what is done about the end of a contract, and how near it is."""
    chips = _CHIPS[CONTRACT.name][_RENEWAL.name]

    def ends(row: ListRow) -> ContractStanding | None:
        """Tell whether a contract about whose end nothing is done is ending, or has ended."""
        if row.values["renewal"] not in (None, Renewal.TO_RENEW):
            return None
        signed_on, ends_on = row.values["signed_on"], row.values["ends_on"]
        found = standing(signed_on, None, ends_on, this_day())  # type: ignore[arg-type]  # columns of days
        return found if found in _NEAR else None

    def text(row: ListRow) -> str:
        near, ends_on = ends(row), row.values["ends_on"]
        if near is ContractStanding.ENDING:
            return tr("还有 {count} 天到期", count=(ends_on - this_day()).days)  # type: ignore[operator]  # a day
        return tr("已到期") if near else chips.word(_RENEWAL, row.values["renewal"])

    def chip(row: ListRow) -> Chip | None:
        return "watch" if ends(row) else chips.colours.get(row.values["renewal"])

    words = (tr("还有 {count} 天到期", count=60), *(tr(word) for _code, word in _RENEWAL.choices))
    return ListColumn(_RENEWAL.name, tr(_RENEWAL.label), text, 104, "center", chip, words=words)


def _open_day_column(kind: RecordKind[Any], name: str, done: str = "") -> ListColumn[ListRow]:
    """Return the column of a day by which something is to be done, tinted where it is over and undone."""
    plain = field_column(kind, name)

    def chip(row: ListRow) -> Chip | None:
        day: Any = row.values[name]
        is_late = day is not None and day < this_day() and not (done and row.values[done])
        return "bad" if is_late else None

    return replace(plain, chip=chip, width=_DAY_AND_ARROW)


_LISTS: Final[Mapping[str, Callable[[UiContext, CardListParts], CardList]]] = {
    ATTACHMENT.name: AttachmentList,
    "handover": HandoverList,
}
"""The lists that can do more than others; their records are not typed as a table."""
_COLUMNS: Final[Mapping[str, tuple[Callable[[], ListColumn[ListRow]], ...]]] = {
    "contract": (
        _renewal_column,
        partial(_open_day_column, CONTRACT, "next_instalment"),
        partial(_open_day_column, CONTRACT, "next_obligation"),
        lambda: replace(field_column(CONTRACT, "signed_on"), width=_DAY_AND_ARROW),
    ),
    "instalment": (partial(_open_day_column, INSTALMENT, "due_on", "paid_on"),),
    "obligation": (partial(_open_day_column, OBLIGATION, "due_on", "fulfilled_on"),),
    "payment": (_state_column,),
    "attachment": (size_column,),
    **NEED_COLUMNS,
}
_FEET: Final[Mapping[str, Callable[[Sequence[ListRow]], str]]] = {
    PAYMENT.name: _overdue_by_age,
    ATTACHMENT.name: total_size,
    **NEED_FEET,
}
