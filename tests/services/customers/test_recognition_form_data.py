"""The sheet 重点客户认定表, filled: a look today, or what was submitted and signed."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING

from kamdesk.domain.company.approval import ApprovalState, Decision
from kamdesk.domain.customers.examinations import months_before
from kamdesk.domain.customers.key_accounts import RecognitionStandard
from kamdesk.domain.customers.recognitions import RECOGNITION, Act, RecognitionSheet
from kamdesk.domain.customers.shipments import SHIPMENT, Shipment
from kamdesk.domain.customers.values import Grade, Standing
from kamdesk.domain.desk.actors import actor_of
from kamdesk.domain.desk.members import Post
from kamdesk.domain.printing.form_ids import RECOGNITION as SHEET
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.recognition_standards import RecognitionStandards
from kamdesk.services.customers.recognitions import Recognitions
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records
from tests.services.form_data import printed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database


def this_day() -> date:
    """Return the day at which the sheet looks of whom nothing was submitted."""
    return date.today()  # noqa: DTZ011 - as the feature does


def test_who_was_never_submitted_is_looked_at_today(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    make_customer("万科企业股份有限公司")
    (page,), problems = printed(database, SHEET)
    assert problems == ()
    for words in (
        "没有填写地位",
        "累计交易额超过＿＿＿＿万元",
        "没有交易记录",
        "三项标准都还没有设定门槛",
    ):
        assert words in page, words
    assert page.count("☐符合☑不符合") == 2
    assert page.count("☐符合☐不符合") == 3
    assert "☆C级年月日没有" in page  # what the rule proposes
    assert page.count("—") == 24


def test_what_was_approved_stands_there_with_who_signed(
    database: Database, make_customer: Callable[..., Customer], make_member: Callable[..., Member]
) -> None:
    specialist, supervisor, manager = (
        make_member(name, post=post)
        for name, post in (("龙䶮", Post.SPECIALIST), ("李堃", Post.SUPERVISOR), ("王喆", Post.MANAGER))
    )
    bank = make_customer("平安银行", standing=Standing.MONOPOLY, grade=Grade.B)
    with database.writing(Message("登记")) as work:
        sent = [
            Shipment(id=new_id(), customer_id=bank.id, month=month, amount=Decimal(1_185_000))
            for month in months_before(this_day(), 7)
        ]
        records.add_all(work, SHIPMENT, sent)
    database.actor = actor_of(manager)
    standard = RecognitionStandard(monthly_over=Decimal(1_000_000))
    RecognitionStandards(database, this_day).change(standard)
    database.actor = actor_of(specialist)
    service = Recognitions(database, lambda: datetime.combine(this_day(), time(9)).astimezone())
    (sheet_id,) = service.submit([bank.id], Act.RECOGNISE)
    for member in (supervisor, manager):
        database.actor = actor_of(member)
        (course,) = service.approvals.of_subject(RECOGNITION.name, sheet_id)
        assert course.open_step is not None
        service.approvals.decide(course.open_step.id, Decision.AGREED)
    (page,), problems = printed(database, SHEET)
    assert problems == ()
    for words in ("每月发货额均超过100万元", "118.5＊", "☑认定为重点客户", "☑B级", "龙䶮", "李堃", "王喆"):
        assert words in page, words
    assert page.count("118.5＊") == 3


def test_what_another_desk_decided_stands_there_without_its_signatures(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    bank = make_customer("平安银行")
    sheet = RecognitionSheet(
        id=new_id(),
        customer_id=bank.id,
        act=Act.RECOGNISE,
        looked_on=date(2026, 3, 2),
        state=ApprovalState.APPROVED,
        decided_on=date(2026, 3, 5),
        remark="由旧数据导入",
    )
    with database.writing(Message("登记")) as work:
        records.save(work, RECOGNITION, sheet)
    (page,), problems = printed(database, SHEET)
    assert problems == ()
    for words in ("☑认定为重点客户", "2026年3月5日", "由旧数据导入"):
        assert words in page, words
