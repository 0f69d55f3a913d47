"""Grading customers: proposals for all of them at once, decisions as one act, who moved in a period."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kamdesk.domain.customers.grading import GRADE_DECISION, NO_DEALS, propose_grade, word_of_grade
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.standing import GradeCase, GradeMove
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.care_standards import care_standard
from kamdesk.services.customers.grade_decisions import GradeDecisions, reason_wanted
from kamdesk.store.queries.customers import customers
from kamdesk.store.queries.customers.deal_facts import deal_facts
from kamdesk.store.queries.records import lists, records, references

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer, Grade
    from kamdesk.services.records.records import Records
    from kamdesk.store.file.database import Database


class Grading:
    """The use cases around grades of customers."""

    def __init__(self, database: Database, customers: Records[Customer]) -> None:
        self._database, self._customers = database, customers
        self._decisions = GradeDecisions(database, customers.today)

    def cases(self) -> tuple[GradeCase, ...]:
        """Return every customer with what the rule proposes today, by name."""
        with self._database.reading() as work:
            standard = care_standard(work)
            facts = deal_facts(work, standard.grade_months, self._customers.today())
            return tuple(
                GradeCase(
                    id=customer_id,
                    name=name,
                    grade=grade,
                    proposal=propose_grade(facts.get(customer_id, NO_DEALS), potential, standard),
                )
                for customer_id, name, grade, potential in customers.gradable(work)
            )

    def cases_of(self, ids: Sequence[UUID]) -> tuple[GradeCase, ...]:
        """Return these customers with what the rule proposes today, in their order."""
        with self._database.reading() as work:
            found = records.by_ids(work, CUSTOMER, ids)
            proposals = self._decisions.proposals(work, found.values())
        return tuple(
            GradeCase(id=each, name=found[each].name, grade=found[each].grade, proposal=proposals[each])
            for each in ids
            if each in found
        )

    def decide(self, grades: Mapping[UUID, Grade], reason: str) -> None:
        """Give customers these grades as one act.

        Raises `InvalidDraftError` where one is against its proposal and no reason is given; without a reason
        the proposal's own sentence stands as such.
        """
        with self._database.reading() as work:
            label = self._label(grades, references.titles(work, CUSTOMER.name, grades))
        with self._database.writing(label) as work:
            found = records.by_ids(work, CUSTOMER, grades)
            proposals = self._decisions.proposals(work, found.values())
            changed = []
            for each in found.values():
                grade, proposal = grades[each.id], proposals[each.id]
                if grade is not proposal.grade and not reason.strip():
                    problem = reason_wanted(each.name, proposal)
                    raise InvalidDraftError(problem, {"reason": problem})
                changed.append(replace(each, grade=grade, grade_reason=reason.strip() or str(proposal.why)))
            self._customers.update_within(work, changed)

    def moves(self, since: date, until: date) -> tuple[GradeMove, ...]:
        """Return what was decided about grades from one day to another, the latest first."""
        wanted = RecordFilter(since=since, until=until)
        with self._database.reading() as work:
            ids = lists.ids_of(work, GRADE_DECISION, lists.ordered_keys(work, GRADE_DECISION, wanted))
            found = records.by_ids(work, GRADE_DECISION, ids)
            named = references.titles(work, CUSTOMER.name, {each.customer_id for each in found.values()})
        return tuple(GradeMove(named[found[each].customer_id], found[each]) for each in ids)

    def _label(self, grades: Mapping[UUID, Grade], named: Mapping[UUID, str]) -> Message:
        if len(grades) == 1:
            ((customer_id, grade),) = grades.items()
            return Message(
                "把 {name} 定为 {grade}", name=named[customer_id], grade=Message(word_of_grade(grade))
            )
        return Message("给 {records} 定级", records=CUSTOMER.counted_as(len(grades)))
