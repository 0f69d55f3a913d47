"""Every change of a grade is kept as a decision: what was proposed, what was decided, why, by whom."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kamdesk.domain.customers.grading import (
    GRADE_DECISION,
    NO_DEALS,
    GradeDecision,
    propose_grade,
    word_of_grade,
)
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.care_standards import care_standard
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers.customers import grades
from kamdesk.store.queries.customers.deal_facts import deal_facts
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.grading import GradeProposal
    from kamdesk.domain.customers.values import Customer, Grade
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class GradeDecisions:
    """Keeps decisions within the acts that change grades, and asks for reasons."""

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        self._database, self._today = database, today

    def proposals(self, work: Work, customers: Collection[Customer]) -> dict[UUID, GradeProposal]:
        """Return what the rule proposes for customers today."""
        standard = care_standard(work)
        found = deal_facts(work, standard.grade_months, self._today(), [each.id for each in customers])
        return {
            each.id: propose_grade(found.get(each.id, NO_DEALS), each.potential, standard)
            for each in customers
        }

    def require_reasons(self, work: Work, customers: Iterable[Customer], grade: object) -> None:
        """Raise `InvalidDraftError` where a grade without a reason is against the proposal for somebody."""
        changed = [each for each in customers if each.grade != grade]
        proposals = self.proposals(work, changed)
        for each in changed:
            proposal = proposals[each.id]
            if proposal.grade != grade:
                problem = reason_wanted(each.name, proposal)
                raise InvalidDraftError(problem, {"reason": problem})

    def reasoned(self, work: Work, before: Customer, after: Customer) -> Customer:
        """Return a customer whose grade was typed with the reason for it: the proposal's own, if followed.

        Raises `InvalidDraftError` where it is against the proposal and nobody says why.
        """
        is_said = bool(after.grade_reason.strip()) and after.grade_reason != before.grade_reason
        if is_said:
            return after
        proposal = self.proposals(work, [after])[after.id]
        if proposal.grade is not after.grade:
            problem = reason_wanted(after.name, proposal)
            raise InvalidDraftError(problem, {"grade_reason": problem})
        return replace(after, grade_reason=str(proposal.why))

    def marked(self, work: Work, listed: Sequence[Customer]) -> list[Customer]:
        """Return customers as a list has them; another grade without another reason has the list for one."""
        mark = str(Message("按导入的名单定级"))
        known = grades(work, [each.id for each in listed])

        def is_unexplained(each: Customer) -> bool:
            grade, reason = known.get(each.id, (each.grade, each.grade_reason))
            return each.grade is not grade and each.grade_reason == reason

        return [replace(each, grade_reason=mark) if is_unexplained(each) else each for each in listed]

    def keep(self, work: Work, before: Mapping[UUID, Grade | None], customers: Sequence[Customer]) -> None:
        """Keep a decision for each of these customers whose grade is another than before."""
        changed = [each for each in customers if before.get(each.id) != each.grade]
        if not changed:
            return
        proposals = self.proposals(work, changed)
        made = [
            GradeDecision(
                id=new_id(),
                customer_id=each.id,
                decided_on=self._today(),
                before=before.get(each.id),
                after=each.grade,
                proposed=proposals[each.id].grade,
                proposal=str(proposals[each.id].why),
                reason=each.grade_reason,
                author=self._database.actor.name,
            )
            for each in changed
        ]
        records.add_all(work, GRADE_DECISION, made)


def reason_wanted(name: str, proposal: GradeProposal) -> Message:
    """Say that a grade against the proposal needs a reason."""
    word: Any = Message(word_of_grade(proposal.grade))
    return Message(
        "“{name}”建议{grade}（{why}）；定为别的级别要写明理由。", name=name, grade=word, why=proposal.why
    )
