"""The task sheet: everybody's tasks with their boxes, what is late, and what was done about each."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.app import wiring
from kamdesk.domain.company.staff import STAFF_PERSON, StaffPerson
from kamdesk.domain.printing.form_ids import TASK_SHEET
from kamdesk.domain.printing.requests import Selection
from kamdesk.domain.shared.errors import NotFoundError
from kamdesk.domain.shared.text import Message
from kamdesk.services.company.task_form_data import TaskFormData
from kamdesk.services.company.tasks import Tasks
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records
from tests.services.form_data import printed

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kamdesk.domain.company.tasks import Task
    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database


@pytest.fixture
def moments() -> list[datetime]:
    """The moments in turn at which tasks are given and ended; the last one goes on."""
    return [wiring.now()]


@pytest.fixture
def tasks(database: Database, moments: list[datetime]) -> Tasks:
    return Tasks(database, lambda: moments[-1])


@pytest.fixture
def person(database: Database) -> Callable[[str], StaffPerson]:
    def make(name: str) -> StaffPerson:
        with database.writing(Message("新增人员")) as work:
            return records.save(work, STAFF_PERSON, StaffPerson(id=new_id(), name=name, post="车间主任"))

    return make


@pytest.fixture
def give(tasks: Tasks) -> Callable[..., Task]:
    def give(receiver: StaffPerson, what: str, **values: Any) -> Task:
        draft = tasks.draft()
        for name, value in {"what": what, "receiver_id": receiver.id, **values}.items():
            draft.set(name, value)
        return tasks.save(draft)

    return give


def test_a_sheet_has_the_tasks_of_a_person_with_their_boxes(
    database: Database,
    tasks: Tasks,
    moments: list[datetime],
    person: Callable[[str], StaffPerson],
    give: Callable[..., Task],
) -> None:
    today = moments[0].date()
    moments.append(moments[0] - timedelta(days=9))
    receiver, other = person("赵厂长"), person("钱工")
    give(receiver, "送样品", giver_id=other.id, due_on=today - timedelta(days=3))
    done = give(receiver, "回访客户", due_on=today)
    step = tasks.step_draft()
    step.set("text", "已电话约好")
    tasks.add_step(done.id, step)
    moments.append(moments[0])
    tasks.report_done(tasks.get(done.id), "客户满意")
    give(other, "别人的事")
    (page,), problems = printed(database, TASK_SHEET, Selection((receiver.id,)))
    assert problems == ()
    day = moments[1]
    for words in (
        "赵厂长车间主任",
        "☑个人",
        "2项",
        "1项",
        "送样品",
        "钱工",
        f"{day:%m-%d}已电话约好",
        "办结：客户满意",
    ):
        assert words in page
    assert page.count("已逾期") == 2  # the number of them, and the one
    assert page.index("送样品") < page.index("回访客户")
    assert (page.count("☑"), "别人的事" in page) == (2, False)  # the kind of sheet, and what is done


def test_everybody_with_tasks_has_a_sheet_and_nobody_else(
    database: Database, person: Callable[[str], StaffPerson], give: Callable[..., Task]
) -> None:
    first, second, idle = person("甲"), person("乙"), person("丙")
    give(first, "一件事")
    give(second, "另一件事")
    pages, _ = printed(database, TASK_SHEET)
    assert len(pages) == 2
    source = TaskFormData(database, wiring.today)
    assert set(source.subjects(TASK_SHEET, Selection())) == {first.id, second.id}
    assert source.subjects(TASK_SHEET, Selection((second.id, idle.id))) == (second.id,)
    with pytest.raises(NotFoundError):
        printed(database, TASK_SHEET, Selection((idle.id,)))


def test_what_was_done_long_ago_or_dropped_is_not_followed_any_more(
    database: Database,
    tasks: Tasks,
    moments: list[datetime],
    person: Callable[[str], StaffPerson],
    give: Callable[..., Task],
) -> None:
    moments.append(moments[0] - timedelta(days=40))
    receiver = person("甲")
    tasks.report_done(give(receiver, "早办完的"), "好")
    tasks.drop(give(receiver, "不办的"), "客户撤回")
    give(receiver, "还在办的")
    (page,), _ = printed(database, TASK_SHEET, Selection((receiver.id,)))
    assert ("还在办的" in page, "早办完的" in page, "不办的" in page) == (True, False, False)


def test_a_customer_has_a_sheet_of_the_tasks_about_it(
    database: Database,
    person: Callable[[str], StaffPerson],
    give: Callable[..., Task],
    make_customer: Callable[..., Customer],
) -> None:
    customer = make_customer("远航重型装备集团")
    give(person("甲"), "送样品", customer_id=customer.id)
    give(person("乙"), "核对账目", customer_id=customer.id)
    give(person("丙"), "无关的事")
    (page,), _ = printed(database, TASK_SHEET, Selection((customer.id,)))
    assert "☑客户" in page
    assert customer.number in page  # the code by which the paper is found again
    assert [word in page for word in ("远航重型装备集团", "送样品", "核对账目", "无关的事")] == [
        True,
        True,
        True,
        False,
    ]
