"""Fills an empty desk with the sample department: two years of work, the same for the same day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from typing import TYPE_CHECKING, Final

from kamdesk.domain.company.staff import STAFF_PERSON
from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.desk.actors import actor_of
from kamdesk.domain.desk.members import Member, Post
from kamdesk.domain.evaluations.cycle import Act
from kamdesk.domain.evaluations.entries import Entry
from kamdesk.domain.evaluations.template import Marked
from kamdesk.domain.events.calls import CALL
from kamdesk.domain.readings.workdays import WorkCalendar, first_of, next_month, previous_month
from kamdesk.domain.shared.progress import Progress, no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk.office import DEPARTMENT, ORGANISATION, PERSON
from kamdesk.services.evaluations.evaluations import Evaluations
from kamdesk.services.evaluations.sign_off import SignOff
from kamdesk.services.sample import words
from kamdesk.services.sample.months import MonthMaker, Specialist
from kamdesk.services.sample.people import SampleCustomer, make_customers
from kamdesk.services.sample.scene import SampleScene
from kamdesk.store.identity import new_id
from kamdesk.store.queries.company import staff
from kamdesk.store.queries.desk import members, settings
from kamdesk.store.queries.plans import plans
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kamdesk.domain.evaluations.sheets import EvaluationSheet
    from kamdesk.services.sample.scene import SampleAddition
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_SEED: Final = 20_200_518
_CUSTOMERS: Final = 180
_MONTHS: Final = 24
_MARKS: Final = (75, 80, 85, 85, 90, 90, 95, 100)
_SIGNERS: Final = {Act.REVIEW: Post.SUPERVISOR, Act.SIGN: Post.MANAGER, Act.LOCK: Post.MANAGER}
_COMPLETE: Final = (Act.CONFIRM, Act.REVIEW, Act.SIGN, Act.LOCK)
_EVALUATED: Final = frozenset({Post.SPECIALIST, Post.ASSISTANT})


class SampleDepartment:
    """Writes the sample department into a desk that holds nothing yet."""

    def __init__(self, database: Database, today: date, additions: Sequence[SampleAddition] = ()) -> None:
        """``additions`` add what further concerns keep, in their order."""
        self._database = database
        self._today = today
        self._chance = Random(_SEED)
        self._additions = additions
        self._staff = tuple(
            Member(
                id=new_id(),
                name=name,
                post=post,
                joined_on=date(today.year - 4, 3, 1),
                evaluated=post in _EVALUATED,
            )
            for name, post in words.STAFF
        )

    def fill(self, progress: Progress = no_progress) -> None:
        """Write office, members, customers, plans, calls and evaluation sheets up to today, then the rest."""
        months = self._months()
        total = len(months) + 1 + len(self._additions)
        with self._database.writing(Message("建立示例部门")) as work:
            people = self._write_office(work)
            progress(1, total)
            self._write_months(work, people, months)
        for done, month in enumerate(months[:-1], start=2):
            self._evaluate(month, self._acts_for(month, months))
            progress(done, total)
        scene = SampleScene(self._database, self._today, self._chance, self._staff, people)
        for left, addition in enumerate(self._additions):
            addition(scene)
            progress(total - len(self._additions) + left, total)
        progress(total, total)

    def _months(self) -> tuple[date, ...]:
        months = [first_of(self._today)]
        while len(months) < _MONTHS:
            months.append(previous_month(months[-1]))
        return (*reversed(months), next_month(months[0]))

    def _write_office(self, work: Work) -> Sequence[SampleCustomer]:
        manager = next(member for member in self._staff if member.post is Post.MANAGER)
        office = {ORGANISATION: words.ORGANISATION, DEPARTMENT: words.DEPARTMENT, PERSON: manager.name}
        settings.put(work, {**office, **words.OFFICE})
        for place, member in enumerate(self._staff, start=1):
            members.save(work, member)
            staff.follow_member(work, member)
            person = staff.of_member(work, member.id)
            if person is not None:
                records.save(work, STAFF_PERSON, replace(person, telephone=f"0871-6000 01{place:02}"))
        owners = [member.id for member in self._staff if member.post is Post.SPECIALIST]
        people = make_customers(self._chance, new_id, owners, _CUSTOMERS)
        customers = [
            replace(person.customer, number=f"KH{place:06d}") for place, person in enumerate(people, start=1)
        ]
        contacts = [contact for person in people for contact in person.contacts]
        records.add_all(work, CUSTOMER, customers)
        records.add_all(work, CONTACT, contacts)
        return people

    def _write_months(self, work: Work, people: Sequence[SampleCustomer], months: Sequence[date]) -> None:
        maker = MonthMaker(self._chance, new_id, WorkCalendar(), self._today)
        for member in self._staff:
            if member.post is not Post.SPECIALIST:
                continue
            own = [person for person in people if person.customer.owner_id == member.id]
            specialist = Specialist(member.id, own, list(own))
            for month in months:
                made = maker.make(specialist, month)
                empty = plans.get(work, member.id, month)
                plans.save(work, replace(made.plan, id=empty.id, version=empty.version))
                for call in made.calls:
                    records.save(work, CALL, call)

    def _acts_for(self, month: date, months: Sequence[date]) -> tuple[Act, ...]:
        """The past is signed and locked, last month waits for the manager, this month is open."""
        current = months.index(first_of(self._today))
        place = months.index(month)
        if place == current:
            return ()
        return _COMPLETE if place < current - 1 else _COMPLETE[:2]

    def _evaluate(self, month: date, acts: Sequence[Act]) -> None:
        day = min(next_month(month) + timedelta(days=2), self._today)
        service = Evaluations(self._database)
        sheets = []
        for member in self._staff:
            if member.evaluated:
                sheet = service.sheet(member.id, month)
                sheets.append(service.save(replace(sheet, entries=self._marks(sheet))))
        for act in acts:
            post = _SIGNERS.get(act)
            if post is None:  # everyone does it for themselves
                sheets = [self._carried_out([sheet], act, sheet.member, day)[0] for sheet in sheets]
            else:
                signer = next(member for member in self._staff if member.post is post)
                sheets = self._carried_out(sheets, act, signer, day)

    def _carried_out(
        self, sheets: Sequence[EvaluationSheet], act: Act, signer: Member, day: date
    ) -> list[EvaluationSheet]:
        moment = datetime.combine(day, time(2, 30), tzinfo=UTC)
        sign_off = SignOff(self._database, lambda: day, lambda: moment, actor_of(signer))
        return list(sign_off.carry_out(sheets, act))

    def _marks(self, sheet: EvaluationSheet) -> Mapping[str, Entry]:
        return {
            indicator.id: Entry(
                marks={item.id: Decimal(self._chance.choice(_MARKS)) for item in indicator.items}
            )
            for indicator in sheet.template.template.indicators
            if isinstance(indicator, Marked)
        }
