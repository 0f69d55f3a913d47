"""The care of a month: birthdays in either calendar, founding days and festivals, on their days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.customers.kinds import CONTACT
from kamdesk.domain.customers.values import Contact
from kamdesk.domain.printing.form_ids import CARE_SHEET
from kamdesk.domain.printing.requests import Selection
from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.care_form_data import CareFormData
from kamdesk.services.customers.customers import Customers
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records
from tests.services.form_data import printed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database

DECEMBER = date(2026, 12, 1)


def add_contact(database: Database, customer: Customer, name: str, birthday: str) -> None:
    contact = Contact(
        id=new_id(), customer_id=customer.id, name=name, birthday=Birthday.parse(birthday), job_title="处长"
    )
    with database.writing(Message("新增 {name}", name=name)) as work:
        records.save(work, CONTACT, contact)


def sheet(database: Database, month: date = DECEMBER, *owners: Member) -> dict[str, Any]:
    selection = Selection(tuple(owner.id for owner in owners) or None, month)
    (record,) = CareFormData(database, lambda: DECEMBER).records(CARE_SHEET, selection)
    return dict(record)


def days_of(record: dict[str, Any]) -> dict[int, dict[str, Any]]:
    weeks = [*record["weeks"], *([record["sixth"]] if record["sixth"] else [])]
    return {cell["day"]: cell for week in weeks for cell in week.values() if cell["day"]}


def test_birthdays_and_founding_days_stand_on_their_days(
    database: Database, make_member: Callable[..., Member], make_customer: Callable[..., Customer]
) -> None:
    owner = make_member("龙䶮")
    customer = make_customer("云岫风电", owner_id=owner.id, founding_date=date(2016, 12, 12))
    add_contact(database, customer, "王喆", "1975-12-03")
    add_contact(database, customer, "周〇", "农历1976-11-10")
    add_contact(database, customer, "马堃", "1975-04-03")
    record = sheet(database)
    days = days_of(record)
    assert days[3]["care"] == "王喆 生日"
    assert days[12]["care"] == "云岫风电 成立10周年"
    assert days[18]["care"] == "周〇 生日"
    assert [(each["day"], each["occasion"], each["contact"]) for each in record["entries"]] == [
        ("3日 周四", "生日", "王喆 处长"),
        ("12日 周六", "成立10周年", ""),
        ("18日 周五", "生日（农历冬月初十）", "周〇 处长"),
    ]
    assert {each["owner"] for each in record["entries"]} == {"龙䶮"}
    assert {each["means"] for each in record["entries"]} == {None}  # a person decides


def test_chosen_members_have_their_own_customers_alone(
    database: Database, make_member: Callable[..., Member], make_customer: Callable[..., Customer]
) -> None:
    mine, other = make_member("龙䶮"), make_member("李堃")
    for owner, name in ((mine, "王喆"), (other, "孙翀")):
        add_contact(database, make_customer(f"{owner.name}的客户", owner_id=owner.id), name, "1975-12-03")
    assert [each["contact"] for each in sheet(database, DECEMBER, mine)["entries"]] == ["王喆 处长"]
    assert len(sheet(database)["entries"]) == 2


@pytest.mark.parametrize(
    ("month", "weeks", "festival"),
    [
        (date(2026, 2, 1), 5, (17, "春节")),
        (date(2027, 2, 1), 5, (6, "春节")),
        (date(2027, 5, 1), 6, (1, "劳动节")),
        (date(2026, 10, 1), 5, (1, "国庆节")),
    ],
)
def test_a_month_has_all_its_days_and_festivals(
    database: Database, month: date, weeks: int, festival: tuple[int, str]
) -> None:
    record = sheet(database, month)
    assert len(record["weeks"]) + bool(record["sixth"]) == weeks
    days = days_of(record)
    assert [*days] == list(range(1, len(days) + 1))
    day, name = festival
    assert name in days[day]["festival"]
    assert name in [each["occasion"] for each in record["entries"]]


def test_a_day_with_many_birthdays_says_how_many_and_the_list_names_all(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    customer = make_customer()
    names = [f"欧阳小{sign}" for sign in "甲乙丙丁戊己"]
    for name in names:
        add_contact(database, customer, name, "1975-12-03")
    pages, problems = printed(database, CARE_SHEET, Selection(month=DECEMBER))
    assert problems == ()
    assert "等6项" in pages[0]
    assert all(f"{name}处长" in "".join(pages) for name in names)


def test_what_is_in_the_trash_is_not_cared_for(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    customer = make_customer()
    add_contact(database, customer, "王喆", "1975-12-03")
    Customers(database).trash([customer.id])
    assert sheet(database)["entries"] == []
