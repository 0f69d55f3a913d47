"""Calls on customers: list, record, edit, put into the trash and take out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.events.calls import PURPOSES, CallDraft, Purpose
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import customers
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.events import calls

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.events.calls import Call, CallEntry
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class Calls:
    """The use cases around call records; each act is one transaction."""

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def list(
        self,
        *,
        month: date | None = None,
        member_id: UUID | None = None,
        purpose: Purpose | None = None,
        trashed: bool = False,
    ) -> tuple[CallEntry, ...]:
        """Return calls, newest first; what is None does not narrow."""
        with self._database.reading() as work:
            return calls.listed(work, month=month, member_id=member_id, purpose=purpose, trashed=trashed)

    def draft(self, call_id: UUID | None = None, *, member_id: UUID | None = None) -> CallDraft:
        """Return a draft of a saved call, or of a new one held today, by whoever sits at the desk."""
        with self._database.reading() as work:
            if call_id is not None:
                return CallDraft(calls.get(work, call_id), date=self._today())
            own = (each.id for each in members.all_members(work) if each.name == self._database.author)
            return CallDraft(date=self._today(), member_id=member_id or next(own, None))

    def customer_name(self, customer_id: UUID) -> str:
        """Return the name of a customer; raises `NotFoundError`."""
        with self._database.reading() as work:
            return customers.get(work, customer_id).name

    def save(self, draft: CallDraft) -> Call:
        """Save a draft; raises `InvalidDraftError` with every problem, `StaleEditError` after another's edit.

        A call cannot have been held in the future, and a customer is developed (拓展) only once.
        """
        call = draft.result(new_id)
        if call.held and call.date > self._today():
            problem = Message("日期还没到，不能记为已进行。")
            raise InvalidDraftError(problem, {"date": problem})
        with self._database.writing(self._label(draft, call)) as work:
            _require_first_development(work, call)
            return calls.save(work, call)

    def trash(self, call_ids: Sequence[UUID]) -> None:
        """Put calls into the trash."""
        with self._database.writing(Message("删除 {count} 条拜访记录", count=len(call_ids))) as work:
            calls.trash(work, call_ids)

    def restore(self, call_ids: Sequence[UUID]) -> None:
        """Take calls out of the trash; raises `InvalidDraftError` for a second development of a customer."""
        with self._database.writing(Message("恢复 {count} 条拜访记录", count=len(call_ids))) as work:
            for call_id in call_ids:
                _require_first_development(work, calls.get(work, call_id))
                calls.restore(work, [call_id])

    def _label(self, draft: CallDraft, call: Call) -> Message:
        purpose = Message(dict(PURPOSES)[call.purpose])
        name = self.customer_name(call.customer_id)
        if draft.saved_call is None:
            return Message("登记{purpose} {name}", purpose=purpose, name=name)
        return Message("修改{purpose} {name}", purpose=purpose, name=name)


def _require_first_development(work: Work, call: Call) -> None:
    # Development is a first call on a customer (domain page "Calls"); a second one would count twice.
    if call.purpose is not Purpose.DEVELOPMENT or not call.held:
        return
    earlier = calls.held_development(work, call.customer_id, besides=call.id)
    if earlier is not None:
        problem = Message(
            "{customer}已由{member}于{date}拓展过，请把事项改为“拜访”。",
            customer=earlier.customer_name,
            member=earlier.member_name,
            date=earlier.call.date,
        )
        raise InvalidDraftError(problem, {"purpose": problem})
