"""The sample department is whole, lawful and the same on every desk."""

from __future__ import annotations

import shutil
from datetime import date, datetime, time
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.customers.drafts import CustomerDraft
from kamdesk.domain.desk.actors import Actor
from kamdesk.domain.evaluations.cycle import State
from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.readings.credit_code import is_valid
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.records.rules import problems_of
from kamdesk.domain.service.requests import REQUEST, RequestState
from kamdesk.services.desk.members import Members
from kamdesk.services.desk.office import PERSON, Office
from kamdesk.services.evaluations.evaluations import Evaluations
from kamdesk.services.sample.department import SampleDepartment
from kamdesk.services.service.requests import Requests
from kamdesk.services.service.sample import add_requests
from kamdesk.store.file.database import Database
from kamdesk.store.file.engine import make_engine
from kamdesk.store.queries.customers import contacts, customers
from kamdesk.store.queries.events import calls

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kamdesk.domain.customers.values import Customer

# The key of the copied file, as tests/conftest.py made it.
DATA_KEY = bytes(range(32))
_TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def sample(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    path = tmp_path_factory.mktemp("sample") / "sample.kamdesk"
    shutil.copyfile(empty_file, path)
    database = Database(path, make_engine(path, DATA_KEY), actor=Actor("示例"))
    SampleDepartment(database, _TODAY, [add_requests]).fill()
    yield database
    database.close()


def _customers(database: Database) -> list[Customer]:
    with database.reading() as work:
        return list(customers.stream(work))


def test_sample_department_keeps_the_rules_of_the_desk(sample: Database) -> None:
    people = _customers(sample)
    assert len(people) == len({customer.name for customer in people}) == 180
    assert all(is_valid(customer.credit_code) for customer in people)
    with sample.reading() as work:
        found = {customer.id: contacts.of_customer(work, customer.id) for customer in people}
    assert all(found.values())
    drafts = [CustomerDraft(customer, found[customer.id]) for customer in people]
    assert [draft.problems() for draft in drafts if draft.problems()] == []
    assert all(isinstance(contact.birthday, Birthday) for group in found.values() for contact in group)


def test_the_desk_opens_as_a_member_of_the_department(sample: Database) -> None:
    person = Office(sample).setting(PERSON)
    assert person in [member.name for member in Members(sample).all()]


def test_past_is_locked_last_month_waits_and_this_month_is_open(sample: Database) -> None:
    evaluations = Evaluations(sample)
    states = {
        month: {line.state for line in evaluations.overview(date(2026, month, 1))} for month in (9, 10, 11)
    }
    assert states == {9: {State.LOCKED}, 10: {State.REVIEWED}, 11: {State.DRAFT}}
    assert {line.state for line in evaluations.overview(date(2024, 12, 1))} == {State.LOCKED}


def test_nothing_of_the_sample_lies_in_the_future(sample: Database) -> None:
    with sample.reading() as work:
        entries = calls.listed(work)
    assert len(entries) > 1_000
    assert max(entry.call.date for entry in entries) <= _TODAY
    assert all(entry.call.date.year >= 2024 for entry in entries)


def test_requests_are_settled_but_for_the_latest(sample: Database) -> None:
    requests = Requests(sample, lambda: datetime.combine(_TODAY, time(8)).astimezone())
    counts = {facet.value: facet.count for facet in requests.facets("state", RecordFilter())}
    assert counts == {RequestState.CONFIRMED: 36, RequestState.ANSWERED: 3, RequestState.RECEIVED: 1}
    keys = requests.list(RecordFilter()).keys
    found = [requests.get(request_id) for request_id in requests.ids(list(keys))]
    assert [problems_of(REQUEST, REQUEST.values_of(each)) for each in found] == [{}] * 40
    assert all(each.received_at.astimezone().date() < _TODAY for each in found)
    assert all(requests.steps(each.id) for each in found if each.state is not RequestState.RECEIVED)
