"""The sample department is whole, lawful and the same on every desk."""

from __future__ import annotations

import re
import shutil
from collections import Counter, defaultdict
from datetime import date, datetime, time
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

import pytest

from kamdesk.app.features import open_things
from kamdesk.domain.company.absences import ABSENCE, responsible_on
from kamdesk.domain.company.approval import ApprovalState
from kamdesk.domain.customers.attachments import ATTACHMENT
from kamdesk.domain.customers.contracts import CONTRACT
from kamdesk.domain.customers.drafts import CustomerDraft
from kamdesk.domain.customers.grading import GRADE_DECISION, GradeDecision
from kamdesk.domain.customers.handovers import HANDOVER, HANDOVER_ITEM
from kamdesk.domain.customers.instalments import INSTALMENT
from kamdesk.domain.customers.key_accounts import SHIPPED
from kamdesk.domain.customers.notes import NOTE, QUICK_NOTE, Filing
from kamdesk.domain.customers.obligations import OBLIGATION
from kamdesk.domain.customers.payments import PAYMENT, Ageing, ageing
from kamdesk.domain.customers.recognitions import RECOGNITION, Act
from kamdesk.domain.customers.reconciliations import RECONCILIATION, ReconciliationState
from kamdesk.domain.customers.shipments import SHIPMENT
from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.domain.customers.values import Grade, LifeStage, Relationship, Standing
from kamdesk.domain.desk.actors import Actor
from kamdesk.domain.evaluations.cycle import State
from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.readings.credit_code import is_valid
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.records.rules import problems_of
from kamdesk.domain.service.requests import REQUEST, RequestState
from kamdesk.services.customers.attachments import Attachments
from kamdesk.services.customers.dealings import dealt_kinds
from kamdesk.services.customers.grading_sample import add_grading
from kamdesk.services.customers.handover_figures import figures_on
from kamdesk.services.customers.recognition_sample import add_recognitions
from kamdesk.services.customers.recognitions import Recognitions
from kamdesk.services.customers.sample import add_dealings
from kamdesk.services.customers.sample_cooperation import add_plans
from kamdesk.services.customers.sample_handovers import add_handovers
from kamdesk.services.customers.sample_needs import add_needs
from kamdesk.services.customers.sample_notes import add_notes
from kamdesk.services.customers.sample_opportunities import add_opportunities
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
from tests.records.making import every

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.services.sample.scene import SampleAddition

# The key of the copied file, as tests/conftest.py made it.
DATA_KEY = bytes(range(32))
_TODAY = date(2026, 11, 22)
_AMOUNT = re.compile(r"未收 ([\d,.]+) 元")


@pytest.fixture(scope="module")
def sample(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    path = tmp_path_factory.mktemp("sample") / "sample.kamdesk"
    shutil.copyfile(empty_file, path)
    database = Database(path, make_engine(path, DATA_KEY), actor=Actor("示例"))
    handovers = partial(add_handovers, contributors=open_things())
    dealt: list[SampleAddition] = [add_dealings, add_recognitions, add_grading, add_needs, add_plans]
    others: list[SampleAddition] = [add_opportunities, add_requests, add_notes, handovers]
    SampleDepartment(database, _TODAY, [*dealt, *others]).fill()
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


def test_customers_were_handed_over_with_what_was_open_and_somebody_is_away(sample: Database) -> None:
    handed = every(sample, HANDOVER)
    owners = {each.id: each.owner_id for each in _customers(sample)}
    assert len(handed) == 3
    assert all(owners[each.customer_id] == each.to_id != each.from_id for each in handed)
    assert {each.handover_id for each in every(sample, HANDOVER_ITEM)} <= {each.id for each in handed}
    with sample.reading() as work:
        for each in handed:
            stood = figures_on(work, [each.customer_id], each.handed_on)[each.customer_id]
            assert (each.contracts, each.receivables, each.overdue) == (
                *(stood.contracts, stood.receivables, stood.overdue),
            )
    items = every(sample, HANDOVER_ITEM)
    assert {"payment", "instalment", "opportunity"} <= {each.subject_kind for each in items}
    for each in handed:
        owed = [item for item in items if (item.handover_id, item.subject_kind) == (each.id, PAYMENT.name)]
        sums = (_AMOUNT.search(item.matter)[1].replace(",", "") for item in owed)  # type: ignore[index]  # it says one
        assert sum(map(Decimal, sums)) == each.receivables
    away = next(each for each in every(sample, ABSENCE) if each.covers(_TODAY))
    assert responsible_on(away.member_id, _TODAY, every(sample, ABSENCE)) == away.deputy_id


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


def test_grades_follow_from_what_was_signed_in_twelve_months(sample: Database) -> None:
    signed: dict[UUID, Decimal] = defaultdict(Decimal)
    for contract in every(sample, CONTRACT):
        assert contract.signed_on <= _TODAY
        if contract.signed_on > _TODAY.replace(year=_TODAY.year - 1):
            signed[contract.customer_id] += contract.amount
    for customer in _customers(sample):
        amount = signed[customer.id]
        is_a, is_b = amount >= SHIPPED.grade_a_from, amount >= SHIPPED.grade_b_from
        assert customer.grade is (Grade.A if is_a else Grade.B if is_b else Grade.C)
        assert (customer.relationship is Relationship.PROSPECTIVE) == (amount == 0)
        assert f"{amount / 10_000:.0f} 万元" in customer.grade_reason or not amount


def test_two_years_of_dealings_keep_the_rules_and_agree_with_each_other(sample: Database) -> None:
    made = {kind: every(sample, kind) for kind in dealt_kinds()}
    problems = [problems_of(kind, kind.values_of(each)) for kind, found in made.items() for each in found]
    assert [each for each in problems if each] == []
    bought: dict[tuple[UUID, date], Decimal] = defaultdict(Decimal)
    for each in made[TRANSACTION]:
        assert each.date <= _TODAY
        bought[each.customer_id, each.date.replace(day=1)] += each.amount
    sent: dict[tuple[UUID, date], Decimal] = defaultdict(Decimal)
    for each in made[SHIPMENT]:
        sent[each.customer_id, each.month] += each.amount
    assert sent == bought
    assert len({month for _customer, month in sent}) == 24
    assert len({(each.customer_id, each.month, each.product) for each in made[SHIPMENT]}) == len(
        made[SHIPMENT]
    )
    assert len({each.number for each in made[CONTRACT]}) == len(made[CONTRACT])
    payments = made[PAYMENT]
    assert all(each.paid_on is None or each.paid_on <= _TODAY for each in payments)
    ages = {ageing(each.due_on, _TODAY) for each in payments if each.outstanding}
    assert ages == set(Ageing)


def test_contracts_have_parts_and_months_are_reconciled(sample: Database) -> None:
    agreed: dict[UUID, Decimal] = defaultdict(Decimal)
    instalments = every(sample, INSTALMENT)
    for each in instalments:
        agreed[each.contract_id] += each.amount
    amounts = {each.id: each.amount for each in every(sample, CONTRACT)}
    assert agreed == {contract: amounts[contract] for contract in agreed}
    late = [each for each in instalments if each.paid_on is None and each.due_on < _TODAY]
    assert 0 < len(late) < len(instalments) / 4
    duties = every(sample, OBLIGATION)
    fulfilled = [each for each in duties if each.fulfilled_on]
    overdue = [each for each in duties if not each.fulfilled_on and each.due_on < _TODAY]
    assert fulfilled
    assert overdue
    assert len(fulfilled) + len(overdue) < len(duties)
    compared = every(sample, RECONCILIATION)
    closed = [each for each in compared if each.state is ReconciliationState.CLOSED]
    assert len({(each.customer_id, each.month) for each in compared}) == len(compared) > len(closed)
    assert {bool(each.difference) for each in closed} == {True, False}


def test_notes_quick_notes_and_files_are_there_to_look_at(sample: Database) -> None:
    attachments = Attachments(sample)
    assert len(every(sample, NOTE)) > 50
    filings = Counter(each.filing for each in every(sample, QUICK_NOTE))
    assert filings[Filing.OPEN] > 0
    assert len(filings) > 1
    kept = every(sample, ATTACHMENT)
    assert {each.type for each in kept} == {"TXT", "PNG"}
    assert all(len(attachments.content(each.id)) == each.size for each in kept)


def test_requests_are_settled_but_for_the_latest(sample: Database) -> None:
    requests = Requests(sample, lambda: datetime.combine(_TODAY, time(8)).astimezone())
    counts = {facet.value: facet.count for facet in requests.facets("state", RecordFilter())}
    assert counts == {RequestState.CONFIRMED: 36, RequestState.ANSWERED: 3, RequestState.RECEIVED: 1}
    keys = requests.list(RecordFilter()).keys
    found = [requests.get(request_id) for request_id in requests.ids(list(keys))]
    assert [problems_of(REQUEST, REQUEST.values_of(each)) for each in found] == [{}] * 40
    assert all(each.received_at.astimezone().date() < _TODAY for each in found)
    assert all(requests.steps(each.id) for each in found if each.state is not RequestState.RECEIVED)


def test_decisions_end_with_the_grade_and_groups_stages_and_budgets_are_there(sample: Database) -> None:
    by_customer: dict[UUID, list[GradeDecision]] = defaultdict(list)
    for each in every(sample, GRADE_DECISION):
        by_customer[each.customer_id].append(each)
    found = _customers(sample)
    assert all(by_customer[each.id][-1].after is each.grade for each in found)
    moves = [each for made in by_customer.values() for each in made[1:]]
    assert moves
    assert all(each.decided_on <= _TODAY and each.proposal and each.author for each in moves)
    assert {each.life_stage for each in found} >= {None, LifeStage.PROSPECTIVE, LifeStage.ACTIVE}
    assert {each.standing for each in found} >= {Standing.GOVERNMENT, Standing.LARGE_ENTERPRISE}
    assert any(each.parent_id for each in found)
    assert any(each.call_interval for each in found)


def test_key_accounts_are_recognised_under_way_and_left_to_be_found(sample: Database) -> None:
    service = Recognitions(sample, lambda: datetime.combine(_TODAY, time(9)).astimezone())
    states = Counter(sheet.state for sheet in every(sample, RECOGNITION))
    assert states[ApprovalState.APPROVED] >= 5
    assert states[ApprovalState.SUBMITTED] == 1
    changes = service.changes()
    assert any(each.act is Act.RECOGNISE and not each.under_way for each in changes)
    assert any(each.act is Act.WITHDRAW for each in changes)
    found = [each.examination.found for each in changes]
    assert any(each.new_run is not None and each.run is None and not each.exceeds_total for each in found)
