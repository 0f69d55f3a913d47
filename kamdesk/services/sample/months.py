"""Makes the sample department's plans and calls, month by month, as an able but human office would."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from kamdesk.domain.events.calls import Call, Channel, Purpose
from kamdesk.domain.plans.month_plan import MonthPlan, PlanItem, plan_deadline
from kamdesk.domain.readings.workdays import next_month
from kamdesk.services.sample import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date
    from random import Random
    from uuid import UUID

    from kamdesk.domain.readings.workdays import WorkCalendar
    from kamdesk.services.sample.people import SampleCustomer

_HELD_SHARE: Final = 0.88
_LATE_SHARE: Final = 0.06
_CALLS: Final = range(9, 14)
_DEVELOPMENTS: Final = (1, 1, 2)
_DEALS: Final = (1, 1, 2, 3)


@dataclass
class Specialist:
    """One specialist of the sample with the customers in their care and those still to be developed."""

    member_id: UUID
    customers: Sequence[SampleCustomer]
    undeveloped: list[SampleCustomer] = field(default_factory=list)


@dataclass(frozen=True)
class SampleMonth:
    """One specialist's plan for a month and the calls of that month."""

    plan: MonthPlan
    calls: tuple[Call, ...]


class MonthMaker:
    """Makes months up to ``today``; the same for the same chance."""

    def __init__(
        self, chance: Random, new_id: Callable[[], UUID], calendar: WorkCalendar, today: date
    ) -> None:
        self._chance = chance
        self._new_id = new_id
        self._calendar = calendar
        self._today = today

    def make(self, specialist: Specialist, month: date) -> SampleMonth:
        """Return the plan of one month and what came of it until today."""
        items = tuple(self._items(specialist))
        due = plan_deadline(month, self._calendar)
        late = timedelta(days=2) if self._chance.random() < _LATE_SHARE else timedelta()
        handed_in = due + late
        plan = MonthPlan(
            member_id=specialist.member_id,
            month=month,
            handed_in_on=handed_in if handed_in <= self._today else None,
            items=items,
        )
        days = self._workdays(month)
        calls = tuple(self._calls(specialist, items, days)) if days else ()
        return SampleMonth(plan, calls)

    def _items(self, specialist: Specialist) -> Iterator[PlanItem]:
        called = self._chance.sample(specialist.customers, self._chance.choice(_CALLS))
        for person in called:
            yield PlanItem(indicator="calls", customer_id=person.customer.id)
        wanted = min(self._chance.choice(_DEVELOPMENTS), len(specialist.undeveloped))
        for person in specialist.undeveloped[:wanted]:
            yield PlanItem(indicator="development", customer_id=person.customer.id)
        for person in self._chance.sample(specialist.customers, self._chance.choice(_DEALS)):
            yield PlanItem(indicator="deals", customer_id=person.customer.id)

    def _calls(
        self, specialist: Specialist, items: Sequence[PlanItem], days: Sequence[date]
    ) -> Iterator[Call]:
        known = {person.customer.id: person for person in specialist.customers}
        for item in items:
            if item.customer_id is None:
                continue
            held = self._chance.random() < _HELD_SHARE
            person = known[item.customer_id]
            if item.indicator == "development":
                if not held:
                    continue
                specialist.undeveloped.remove(person)
            yield self._call(specialist, person, item.indicator, self._chance.choice(days), held=held)

    def _call(
        self, specialist: Specialist, person: SampleCustomer, indicator: str, day: date, *, held: bool
    ) -> Call:
        purposes = {"calls": Purpose.CALL, "development": Purpose.DEVELOPMENT, "deals": Purpose.DEAL}
        purpose = purposes[indicator]
        met = self._chance.choice(person.contacts)
        by_phone = purpose is Purpose.CALL and self._chance.random() < 0.25  # a quarter is done by telephone
        return Call(
            id=self._new_id(),
            date=day,
            member_id=specialist.member_id,
            customer_id=person.customer.id,
            purpose=purpose,
            channel=Channel.TELEPHONE if by_phone else Channel.VISIT,
            held=held,
            met=f"{met.name}（{met.job_title}）" if held else "",
            notes=self._chance.choice(words.CALL_NOTES) if held else "",
            sales_site=self._chance.choice(words.SALES_SITES) if purpose is Purpose.DEAL else "",
        )

    def _workdays(self, month: date) -> list[date]:
        end = min(next_month(month) - timedelta(days=1), self._today)
        days = (month + timedelta(days=offset) for offset in range((end - month).days + 1))
        return [day for day in days if self._calendar.is_workday(day)]
