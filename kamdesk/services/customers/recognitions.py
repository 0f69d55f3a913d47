"""Recognising key accounts: a look at one customer or at all, what is submitted, and how it is decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from kamdesk.domain.company.approval import FINAL_STATES, Approver
from kamdesk.domain.customers.examinations import SHOWN_MONTHS, Examination, examine, months_before
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.recognition import Dealings, recognise
from kamdesk.domain.customers.recognitions import (
    ACTS,
    RECOGNITION,
    Act,
    RecognitionSheet,
    key_account_since,
    sheet_of,
)
from kamdesk.domain.desk.members import Post
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.company.approvals import Approvals
from kamdesk.services.customers.recognition_standards import recognition_standard
from kamdesk.services.records.reading import RecordReading
from kamdesk.services.records.records import Records
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import recognitions
from kamdesk.store.queries.records import records, references

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime
    from uuid import UUID

    from kamdesk.domain.company.approval import ApprovalCourse
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

APPROVERS: Final = (Approver(post=Post.SUPERVISOR), Approver(post=Post.MANAGER))
"""Who decides about a recognition, as the sheet has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyAccountStanding:
    """How a customer stands: since when it is a key account, and what a look at it on a day shows.

    ``sheets`` are its recognitions, the latest first, ``course`` the approval of the latest.
    """

    customer_id: UUID
    name: str
    since: date | None
    examination: Examination
    sheets: tuple[RecognitionSheet, ...]
    course: ApprovalCourse | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A customer who newly qualifies, or who is a key account and no longer does."""

    customer_id: UUID
    name: str
    act: Act
    examination: Examination
    under_way: bool


class Recognitions(RecordReading[RecognitionSheet]):
    """The use cases around the recognition of key accounts; each act is one transaction.

    Approvals are decided by `approvals`, which keep the state in the recognition itself.
    """

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        """``now`` returns the present moment, with its time zone."""
        super().__init__(database, RECOGNITION)
        self._now = now
        self.approvals = Approvals(database, now)

    def now(self) -> datetime:
        """Return the present moment."""
        return self._now()

    def standing(self, customer_id: UUID, on: date | None = None) -> KeyAccountStanding:
        """Return how a customer stands today, or on another day; raises `NotFoundError`, `UserError`."""
        with self._database.reading() as work:
            ids = recognitions.ids_of_customer(work, customer_id)
            found = records.by_ids(work, RECOGNITION, ids)
            name = references.called(work, CUSTOMER, customer_id)
            examination = examination_in(work, customer_id, on or self.today())
            since = key_account_since(recognitions.approved(work, customer_id).get(customer_id, ()))
        courses = self.approvals.of_subject(RECOGNITION.name, ids[0]) if ids else ()
        return KeyAccountStanding(
            customer_id=customer_id,
            name=name,
            since=since,
            examination=examination,
            sheets=tuple(found[each] for each in ids),
            course=courses[-1] if courses else None,
        )

    def changes(self, on: date | None = None) -> tuple[Candidate, ...]:
        """Return who newly qualifies and who no longer does, both in the order of their names."""
        day = on or self.today()
        with self._database.reading() as work:
            standard = recognition_standard(work)
            looked_at = recognitions.dealings(work, day, months_before(day, standard.look_back_months))
            held = recognitions.approved(work)
            waiting = recognitions.under_way(work)
            acts: dict[UUID, Act] = {}
            for customer_id, dealt in looked_at.items():
                is_held = key_account_since(held.get(customer_id, ())) is not None
                if recognise(dealt, standard, day).is_key_account != is_held:
                    acts[customer_id] = Act.WITHDRAW if is_held else Act.RECOGNISE
            names = references.titles(work, CUSTOMER.name, list(acts))
        found = (
            Candidate(
                customer_id=each,
                name=names[each],
                act=act,
                examination=examine(looked_at[each], standard, day),
                under_way=each in waiting,
            )
            for each, act in acts.items()
        )
        return tuple(sorted(found, key=lambda one: (list(Act).index(one.act), one.name)))

    def submit(self, customer_ids: Sequence[UUID], act: Act, remark: str = "") -> tuple[UUID, ...]:
        """Submit the recognition of customers, or its withdrawal, with the figures of today, as one act.

        Raises `UserError`, with nothing submitted, where one of them waits for a decision already, or is
        what it would become.
        """
        word = Message(dict(ACTS)[act])
        with self._database.reading() as work:
            name = self._named(work, customer_ids)
        with self._database.writing(Message("提交“{act}” {name}", act=word, name=name)) as work:
            waiting, held = recognitions.under_way(work), recognitions.approved(work)
            made = []
            for customer_id in customer_ids:
                is_held = key_account_since(held.get(customer_id, ())) is not None
                self._require(work, customer_id, act, waiting=customer_id in waiting, is_held=is_held)
                made.append(self._submit(work, customer_id, act, remark))
        return tuple(made)

    def resubmit(self, customer_id: UUID, remark: str = "") -> None:
        """Submit what was returned again, with the figures of today, as one act; a remark stays unless given.

        Raises `UserError` where nothing was returned.
        """
        with self._database.reading() as work:
            ids = recognitions.ids_of_customer(work, customer_id)
            name = references.called(work, CUSTOMER, customer_id)
        courses = self.approvals.of_subject(RECOGNITION.name, ids[0]) if ids else ()
        if not courses:
            raise UserError(Message("“{name}”还没有提交过认定。", name=name))
        approval = courses[-1].approval
        with self._database.writing(Message("重新提交审批 {name}", name=approval.asked)) as work:
            held = records.get(work, RECOGNITION, ids[0])
            renewed = sheet_of(
                examination_in(work, customer_id, self.today()),
                records.get(work, CUSTOMER, customer_id),
                held.id,
                held.act,
                version=held.version,
                remark=remark or held.remark,
                state=held.state,
                submitted_by=self._database.actor.member_id,
            )
            records.save(work, RECOGNITION, renewed)
            self.approvals.resubmit_within(work, approval, approval.asked)

    def _submit(self, work: Work, customer_id: UUID, act: Act, remark: str) -> UUID:
        customer = records.get(work, CUSTOMER, customer_id)
        sheet = sheet_of(
            examination_in(work, customer_id, self.today()),
            customer,
            new_id(),
            act,
            remark=remark,
            submitted_by=self._database.actor.member_id,
        )
        records.save(work, RECOGNITION, sheet)
        asked = Message("{act}：{name}", act=Message(dict(ACTS)[act]), name=customer.name)
        self.approvals.submit_within(work, (RECOGNITION.name, sheet.id), str(asked), APPROVERS)
        return sheet.id

    def _require(self, work: Work, customer_id: UUID, act: Act, *, waiting: bool, is_held: bool) -> None:
        name = references.called(work, CUSTOMER, customer_id)
        if waiting:
            raise UserError(Message("“{name}”的认定还在审批中或已退回，没有另行提交。", name=name))
        if act is Act.WITHDRAW and not is_held:
            raise UserError(Message("“{name}”不是重点客户，不用撤销。", name=name))

    def _named(self, work: Work, customer_ids: Sequence[UUID]) -> Message | str:
        if len(customer_ids) != 1:
            return CUSTOMER.counted_as(len(customer_ids))
        return references.called(work, CUSTOMER, customer_ids[0])


class RecognitionHistory(Records[RecognitionSheet]):
    """Recognitions that another desk decided, as lists bring them in: what waits is submitted here anew."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, RECOGNITION)

    @override
    def _check(self, work: Work, record: RecognitionSheet) -> None:
        if record.state not in FINAL_STATES:
            problem = Message("还没有审批结论的认定不能导入；请在这里重新提交。")
            raise InvalidDraftError(problem, {"state": problem})


def examination_in(work: Work, customer_id: UUID, on: date) -> Examination:
    """Return what a look at one customer shows on a day; in the trash, too."""
    standard = recognition_standard(work)
    months = months_before(on, max(SHOWN_MONTHS, standard.look_back_months))
    found = recognitions.dealings(work, on, months, customer_id)
    dealt = found.get(customer_id) or Dealings(records.get(work, CUSTOMER, customer_id).standing, (), {})
    return examine(dealt, standard, on)
