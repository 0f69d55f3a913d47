"""Steps: what was done about a record, when and by whom, kept as its parts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from kamdesk.domain.kinds import kind_named
from kamdesk.domain.records.drafts import RecordDraft
from kamdesk.domain.records.kind import SavedRecord
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records, references

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from uuid import UUID

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class Step(SavedRecord, Protocol):
    """The value of a kind whose records tell when something was done (UTC), by which member, and what."""

    @property
    def at(self) -> datetime:
        """The instant."""

    @property
    def author_id(self) -> UUID | None:
        """The member; None where it is not known."""

    @property
    def text(self) -> str:
        """What was done."""


StepT = TypeVar("StepT", bound=Step)


@dataclass(frozen=True, slots=True)
class StepLine(Generic[StepT]):
    """One step as people read it."""

    step: StepT
    author: str


class Steps(Generic[StepT]):
    """The use cases around the steps of one kind."""

    def __init__(self, database: Database, kind: RecordKind[StepT], now: Callable[[], datetime]) -> None:
        """``now`` returns the present moment, with its time zone."""
        self._database = database
        self._kind = kind
        self._now = now

    def of(self, record_id: UUID) -> tuple[StepLine[StepT], ...]:
        """Return what was done about a record, the first step first."""
        with self._database.reading() as work:
            found = records.parts_of(work, self._kind, record_id)
            titles = references.titles_in(work, self._kind, map(self._kind.values_of, found))
        return tuple(
            StepLine(step, titles.get(step.author_id, "") if step.author_id else "") for step in found
        )

    def draft(self) -> RecordDraft[StepT]:
        """Return a draft of a step taken now by whoever sits at the desk."""
        start = {"at": self._now().astimezone(UTC), "author_id": self._database.actor.member_id}
        return RecordDraft(self._kind, start=start)

    def add(
        self,
        record_id: UUID,
        draft: RecordDraft[StepT],
        label: Message,
        check: Callable[[Work, StepT], None],
    ) -> StepT:
        """Add a step in one act called ``label``; ``check`` raises where the concern's rules forbid it.

        Raises `InvalidDraftError` where the draft breaks a rule, `UserError` where the record lies in the
        trash.
        """
        draft.require_valid()
        values: dict[str, Any] = draft.values()
        if self._kind.owner is None:
            raise LookupError(self._kind.name)
        step = self._kind.new(new_id(), {**values, self._kind.owner.name: record_id})
        with self._database.writing(label) as work:
            _require_in_use(work, kind_named(self._kind.owner.refers_to), record_id)
            check(work, step)
            return records.save(work, self._kind, step)


def _require_in_use(work: Work, kind: RecordKind[Any], record_id: UUID) -> None:
    if records.trashed_since(work, kind, record_id) is not None:
        name = references.called(work, kind, record_id)
        raise UserError(Message("“{name}”在回收站里，没有登记。请先恢复它，再登记一次。", name=name))
