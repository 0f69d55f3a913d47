"""Conditions on customers, as the command line takes them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

import pytest

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Customer, Grade
from kamdesk.domain.records.conditions import parse_condition
from kamdesk.domain.service.requests import REQUEST, Request
from kamdesk.domain.shared.errors import UserError

_OWNER = UUID(int=7)
_CUSTOMER = Customer(
    id=UUID(int=1),
    name="深圳远岚铝业股份有限公司",
    region="深圳",
    grade=Grade.A,
    turnover=Decimal(12_600_000),
    founding_date=date(2001, 5, 18),
    owner_id=_OWNER,
    tags=("年度框架", "招标采购"),
)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("所在地区=深圳", True),
        ("region=深圳 and grade=A级", True),
        ("所在地区=深圳 且 客户级别=B", False),
        ("客户级别≠B；所在地区＝深圳", True),
        ("年营业额(万元)>=1260", True),
        ("年营业额(万元)>1260", False),
        ("成立日期<2002-01-01", True),
        ("客户名称~铝业", True),
        ("标签~招标", True),
        ("上市日期=", True),
        ("简称!=", False),
        ("注册资本(万元)>0", False),
        ("我方负责人=程佳宁", True),
    ],
)
def test_condition_holds_as_it_reads(text: str, *, holds: bool) -> None:
    assert parse_condition(CUSTOMER, text, lambda _field: {"程佳宁": _OWNER})(_CUSTOMER) is holds


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("深圳", "看不懂条件“深圳”"),
        ("星座=深圳", "没有名为“星座”的客户字段"),
        ("所在地区=广东 或 所在地区=湖南", "不能用“或”"),
        ("客户名称>甲", "字段“客户名称”不能比较大小"),
        ("客户级别=D", "“D”不在可选范围内"),
        ("我方负责人=某人", "没有名为“某人”的部门成员"),
        ("", "看不懂条件"),
    ],
)
def test_condition_that_cannot_be_read_is_named(text: str, part: str) -> None:
    with pytest.raises(UserError, match=part.replace("(", r"\(")):
        parse_condition(CUSTOMER, text, lambda _field: {})


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("收到时间=2026-11-09", True),
        ("收到时间>=2026年11月9日", True),
        ("收到时间<2026-11-10", True),
        ("收到时间>2026-11-09", False),
        ("收到时间!=2026-11-09", False),
        ("收到时间>2026-11-09 09:00", True),
        ("收到时间>2026-11-09 00:00", True),
        ("收到时间=2026-11-09 00:00", False),
        ("首次答复时间<2026-11-10", False),
    ],
)
def test_a_time_may_be_compared_with_a_day_alone(text: str, *, holds: bool) -> None:
    morning = datetime.fromisoformat("2026-11-09T09:20").astimezone()
    request = Request(id=UUID(int=1), customer_id=UUID(int=2), received_at=morning, text="")
    assert parse_condition(REQUEST, text, lambda _field: {})(request) is holds


def test_what_is_neither_day_nor_time_is_answered_as_a_time() -> None:
    with pytest.raises(UserError, match="看不懂时间“下周”"):
        parse_condition(REQUEST, "收到时间>下周", lambda _field: {})
