"""Recognitions of key accounts (重点客户认定) as submitted: the figures of that day, and the outcome.

Nothing in them is reckoned anew: what was bought or sent later, and another standard, change none of them.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.company.approval import APPROVAL_STATES, FINAL_STATES, ApprovalState
from kamdesk.domain.customers.fields import GRADES, STANDINGS
from kamdesk.domain.customers.key_accounts import STANDARD_FIELDS
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Approved, Closed, Findable, Imported, Listed, RecordKind, Told
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.examinations import Examination
    from kamdesk.domain.customers.values import Customer, Grade, Standing


class Act(StrEnum):
    """What is submitted about a customer."""

    RECOGNISE = "recognise"
    WITHDRAW = "withdraw"


ACTS: Final = ((Act.RECOGNISE, term("认定为重点客户")), (Act.WITHDRAW, term("撤销重点客户")))
_WHAT: Final = term("重点客户认定")
_FIGURES: Final = term("当时的数据")
_STANDARD: Final = term("当时的门槛")
_OUTCOME: Final = term("审批结果")

RECOGNITION_FIELDS: Final[tuple[Field, ...]] = (
    Field("customer_id", term("客户"), _WHAT, FieldKind.REFERENCE, required=True, to="customer"),
    Field("act", term("事项"), _WHAT, FieldKind.CHOICE, choices=ACTS, required=True),
    Field("looked_on", term("核对日期"), _WHAT, FieldKind.DATE, required=True),
    Field("qualifies", term("符合认定条件"), _WHAT, FieldKind.FLAG, computed=True),
    Field("reasons", term("认定依据"), _WHAT, FieldKind.LONG_TEXT, max_length=2000, computed=True),
    Field("remark", term("说明"), _WHAT, FieldKind.LONG_TEXT, max_length=2000),
    Field("standing", term("地位"), _FIGURES, FieldKind.CHOICE, choices=STANDINGS, computed=True),
    Field("grade", term("客户级别"), _FIGURES, FieldKind.CHOICE, choices=GRADES, computed=True),
    Field("first_transaction_on", term("首笔交易"), _FIGURES, FieldKind.DATE, computed=True),
    Field("amount", term("累计交易额"), _FIGURES, FieldKind.MONEY, computed=True, signed=True),
    Field("months_with_shipments", term("有发货的月数"), _FIGURES, FieldKind.INTEGER, computed=True),
    Field("is_continuous", term("保持持续往来"), _FIGURES, FieldKind.FLAG, computed=True),
    Field("is_new", term("新客户"), _FIGURES, FieldKind.FLAG, computed=True),
    Field("run_from", term("连续三个月自"), _FIGURES, FieldKind.MONTH, computed=True),
    Field("new_run_from", term("新客户连续三个月自"), _FIGURES, FieldKind.MONTH, computed=True),
    Field("shipments", term("各月发货额"), _FIGURES, FieldKind.LONG_TEXT, max_length=4000, computed=True),
    *(dataclasses.replace(each, group=_STANDARD, required=False, computed=True) for each in STANDARD_FIELDS),
    Field("state", term("审批状态"), _OUTCOME, FieldKind.CHOICE, choices=APPROVAL_STATES, computed=True),
    Field("decided_on", term("审批日期"), _OUTCOME, FieldKind.DATE, computed=True),
    Field("submitted_by", term("提交人"), _OUTCOME, FieldKind.MEMBER, computed=True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognitionSheet:
    """One recognition, or the withdrawal of one; ``shipments`` has a line a month: ``2026-10 1310000.00``."""

    id: UUID
    version: int = 0
    customer_id: UUID
    act: Act
    looked_on: date
    qualifies: bool = False
    reasons: str = ""
    remark: str = ""
    standing: Standing | None = None
    grade: Grade | None = None
    first_transaction_on: date | None = None
    amount: Decimal | None = None
    months_with_shipments: int | None = None
    is_continuous: bool = False
    is_new: bool = False
    run_from: date | None = None
    new_run_from: date | None = None
    shipments: str = ""
    total_over: Decimal | None = None
    monthly_over: Decimal | None = None
    new_monthly_over: Decimal | None = None
    look_back_months: int | None = None
    continuous_months: int | None = None
    new_months: int | None = None
    state: ApprovalState | None = None
    decided_on: date | None = None
    submitted_by: UUID | None = None


def sheet_of(
    examination: Examination, customer: Customer, sheet_id: UUID, act: Act, **more: Any
) -> RecognitionSheet:
    """Return the record that keeps what a look at a customer showed; ``more`` are further attributes."""
    from kamdesk.domain.customers.examinations import sentence  # the list starts without it

    found = examination.found
    return RecognitionSheet(
        id=sheet_id,
        customer_id=customer.id,
        act=act,
        looked_on=examination.on,
        qualifies=found.is_key_account,
        reasons=str(sentence(examination)),
        standing=examination.standing,
        grade=customer.grade,
        first_transaction_on=examination.first_transaction_on,
        amount=found.amount,
        months_with_shipments=found.months_with_shipments,
        is_continuous=found.is_continuous,
        is_new=found.is_new,
        run_from=None if found.run is None else found.run[0],
        new_run_from=None if found.new_run is None else found.new_run[0],
        shipments="\n".join(f"{month:%Y-%m} {amount}" for month, amount in examination.months),
        **dataclasses.asdict(examination.standard),
        **more,
    )


def examination_of(sheet: RecognitionSheet) -> Examination:
    """Return the look that a record keeps."""
    from datetime import date

    from kamdesk.domain.customers.examinations import Examination
    from kamdesk.domain.customers.key_accounts import RecognitionStandard
    from kamdesk.domain.customers.recognition import Recognition, run_from
    from kamdesk.domain.customers.values import Standing

    amount = sheet.amount or Decimal(0)
    values: dict[str, Any] = {each.name: getattr(sheet, each.name) for each in STANDARD_FIELDS}
    lines = (line.split() for line in sheet.shipments.splitlines())
    return Examination(
        on=sheet.looked_on,
        standing=sheet.standing,
        first_transaction_on=sheet.first_transaction_on,
        months=tuple((date.fromisoformat(f"{month}-01"), Decimal(sent)) for month, sent in lines),
        standard=RecognitionStandard(**values),
        found=Recognition(
            has_standing=sheet.standing not in (None, Standing.OTHER),
            is_continuous=sheet.is_continuous,
            months_with_shipments=sheet.months_with_shipments or 0,
            amount=amount,
            exceeds_total=sheet.total_over is not None and amount > sheet.total_over,
            run=None if sheet.run_from is None else run_from(sheet.run_from),
            is_new=sheet.is_new,
            new_run=None if sheet.new_run_from is None else run_from(sheet.new_run_from),
        ),
    )


def key_account_since(approved: Iterable[tuple[Act, date]]) -> date | None:
    """Return since when somebody is a key account, by what was approved, the first foremost; None for nobody.

    Who is recognised again meanwhile has been one since the first time.
    """
    since: date | None = None
    for act, day in approved:
        since = (since or day) if act is Act.RECOGNISE else None
    return since


RECOGNITION: Final = RecordKind(
    name="recognition",
    plural="recognitions",
    icon="target",
    word=term("重点客户认定"),
    many=term("重点客户认定", "泛指"),
    counted=Message("{count} 件重点客户认定", count=0),
    value=RecognitionSheet,
    fields=RECOGNITION_FIELDS,
    title="customer_id",
    date="looked_on",
    has_trash=False,
    closed=Closed(
        "state",
        FINAL_STATES,
        Message("这件认定已有审批结论，不能再改动；情况有变时请另行提交。"),
    ),
    approved=Approved(state="state", decided_on="decided_on"),
    searched=Findable(text=("customer_id", "reasons", "remark"), detail=("looked_on", "act", "state")),
    listed=Listed(
        columns=("customer_id", "act", "looked_on", "qualifies", "state", "decided_on", "reasons"),
        filters=("act", "state", "customer_id"),
        sort="looked_on",
        descending=True,
    ),
    imported=Imported(
        identity=(("customer_id", "act", "looked_on"),),
        kept=frozenset(each.name for each in RECOGNITION_FIELDS if each.computed),
    ),
    told=Told(chip="act", words=("state",), text="reasons"),
)
