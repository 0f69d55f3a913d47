"""Calls on customers: records of any kind, with two rules that look at the calendar and at other calls."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from typing_extensions import override

from kamdesk.domain.events.calls import CALL, PURPOSES, Call, Purpose, new_call
from kamdesk.domain.records.acts import title_of_draft
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records
from kamdesk.store.queries.events import calls
from kamdesk.store.queries.records import lists, references

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.events.calls import CallEntry
    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.domain.records.listing import RecordFilter
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class Calls(Records[Call]):
    """The use cases around call records.

    A call cannot have been held in the future, and a customer is developed (拓展) only once: development is
    a first call on a customer, and a second one would count twice in the evaluation.
    """

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        super().__init__(database, CALL)
        self._today = today

    @override
    def draft(self, record_id: UUID | None = None, *, member_id: UUID | None = None) -> RecordDraft[Call]:
        """Return a draft of a saved call, or of a new one held today, by whoever sits at the desk."""
        if record_id is None:
            return new_call(self._today(), member_id or self._database.actor.member_id)
        return super().draft(record_id)

    def same_day(self, draft: RecordDraft[Call]) -> CallEntry | None:
        """Return another call on the draft's customer on the same day, if one is recorded."""
        customer, day = draft.value("customer_id"), draft.value("date")
        if not isinstance(customer, UUID) or not isinstance(day, date):
            return None
        own = draft.saved_record.id if draft.saved_record else None
        with self._database.reading() as work:
            return calls.on_day(work, customer, day, besides=own)

    def held_groups(self, wanted: RecordFilter) -> int:
        """Return for how many groups those of the calls wanted count that were held."""
        accepted = {name: values for name, values in wanted.accepted if name != "held"}
        if True not in (wanted.accepts("held") or {True}):
            return 0
        held = replace(wanted, accepted=(*accepted.items(), ("held", frozenset({True}))))
        with self._database.reading() as work:
            return int(lists.sum_of(work, CALL, "groups", held))

    @override
    def _check(self, work: Work, record: Call) -> None:
        if record.held and record.date > self._today():
            problem = Message("日期还没到，不能记为已进行。")
            raise InvalidDraftError(problem, {"date": problem})
        if record.purpose is Purpose.DEVELOPMENT and record.held:
            _require_first_development(work, record)

    @override
    def _name_of_saving(self, work: Work, draft: RecordDraft[Call]) -> Message:
        purpose = Message(dict(PURPOSES)[Purpose(str(draft.value("purpose")))])
        name = title_of_draft(draft, references.titles_in(work, CALL, [draft.values()]).get)
        if draft.saved_record is None:
            return Message("登记{purpose} {name}", purpose=purpose, name=name)
        return Message("修改{purpose} {name}", purpose=purpose, name=name)


def _require_first_development(work: Work, call: Call) -> None:
    earlier = calls.held_development(work, call.customer_id, besides=call.id)
    if earlier is not None:
        problem = Message(
            "{customer}已由{member}于{date}拓展过，请把事项改为“拜访”。",
            customer=earlier.customer_name,
            member=earlier.member_name,
            date=earlier.call.date,
        )
        raise InvalidDraftError(problem, {"purpose": problem})
