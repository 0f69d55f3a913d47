"""Notes about customers, and quick notes that become notes, remarks of calls, steps of tasks, or facts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from kamdesk.domain.company.tasks import TASK, TASK_STEP, TaskStep, require_open
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.notes import (
    NOTE,
    QUICK_NOTE,
    Filing,
    Note,
    QuickNote,
    appended,
    customer_meant,
    first_words,
)
from kamdesk.domain.events.calls import CALL
from kamdesk.domain.records.kind import RecordT
from kamdesk.domain.records.rules import problems_of
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import notes as queries
from kamdesk.store.queries.records import records, references

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class _Writings(Records[RecordT]):
    """Records that are called by their first words, since they have no other name."""

    def __init__(
        self, database: Database, kind: RecordKind[RecordT], now: Callable[[], datetime] | None
    ) -> None:
        super().__init__(database, kind)
        self._now = now

    @override
    def now(self) -> datetime:
        return self._now() if self._now is not None else super().now()

    @override
    def _name_of_saving(self, work: Work, draft: RecordDraft[RecordT]) -> Message:
        word, words = Message(self.kind.word), first_words(str(draft.value("text")))
        if draft.saved_record is None:
            return Message("新建{word} {name}", word=word, name=words)
        return Message("修改{word} {name}", word=word, name=words)

    @override
    def _called(self, ids: Sequence[UUID]) -> Message | str:
        called = super()._called(ids)
        return first_words(called) if isinstance(called, str) else called


class Notes(_Writings[Note]):
    """The use cases around the notes of customers."""

    def __init__(self, database: Database, now: Callable[[], datetime] | None = None) -> None:
        super().__init__(database, NOTE, now)

    @override
    def _start(self, work: Work) -> Mapping[str, object]:
        return {"date": self.today(), "author_id": self._database.actor.member_id}


class QuickNotes(_Writings[QuickNote]):
    """The use cases around quick notes: written at once, filed by one act that one undo takes back.

    Every filing raises `UserError`, with nothing changed, where the note was filed before or finds no room.
    """

    def __init__(self, database: Database, now: Callable[[], datetime] | None = None) -> None:
        super().__init__(database, QUICK_NOTE, now)

    @override
    def _start(self, work: Work) -> Mapping[str, object]:
        return {"filing": Filing.OPEN}

    def write(self, text: str, customer_id: UUID | None) -> QuickNote:
        """Write down a new one; raises `InvalidDraftError` for a blank text."""
        draft = self.draft()
        draft.set("text", text.strip())
        draft.set("customer_id", customer_id)
        return self.save(draft)

    def open_count(self) -> int:
        """Return how many are still to be filed."""
        with self._database.reading() as work:
            return queries.count_open(work)

    def customer_meant(self, text: str) -> tuple[UUID, str] | None:
        """Return the customer whose name or short name stands in a text, and what it is called."""
        with self._database.reading() as work:
            meant = customer_meant(text, queries.names_within(work, text))
            return None if meant is None else (meant, references.called(work, CUSTOMER, meant))

    def file_as_note(self, note_id: UUID, customer_id: UUID) -> None:
        """Put it onto a customer's card, as a note of the day and by the author of then."""

        def put(work: Work, quick: QuickNote) -> None:
            day = quick.written_at.astimezone().date() if quick.written_at is not None else self.today()
            note = Note(
                id=new_id(), customer_id=customer_id, date=day, text=quick.text, author_id=quick.author_id
            )
            records.save(work, NOTE, note)

        self._file(note_id, Filing.NOTE, put, customer_id)

    def file_to_call(self, note_id: UUID, call_id: UUID) -> None:
        """Add it to what was said in a call."""

        def put(work: Work, quick: QuickNote) -> None:
            call = records.get(work, CALL, call_id)
            notes = _together(CALL.field_named["notes"], call.notes, quick.text)
            records.save(work, CALL, replace(call, notes=notes))

        self._file(note_id, Filing.CALL, put)

    def file_to_task(self, note_id: UUID, task_id: UUID) -> None:
        """Add it to what was done about an open task."""

        def put(work: Work, quick: QuickNote) -> None:
            require_open(records.get(work, TASK, task_id))
            step = TaskStep(
                id=new_id(), task_id=task_id, at=self.now(), author_id=quick.author_id, text=quick.text
            )
            _require_rules(TASK_STEP, step)
            records.save(work, TASK_STEP, step)

        self._file(note_id, Filing.TASK, put)

    def file_into_field(self, note_id: UUID, customer_id: UUID, name: str, value: str) -> None:
        """Give a field of a customer a value that the note told."""

        def put(work: Work, _quick: QuickNote) -> None:
            customer = records.get(work, CUSTOMER, customer_id)
            told: dict[str, Any] = {name: value}
            changed = replace(customer, **told)
            _require_rules(CUSTOMER, changed)
            records.save(work, CUSTOMER, changed)

        self._file(note_id, Filing.FIELD, put, customer_id)

    def proposed(self, note: QuickNote, filing: Filing) -> tuple[UUID, str] | None:
        """Return what a note most likely goes to: its customer, the latest call on it, its latest task."""
        if note.customer_id is None:
            return None
        with self._database.reading() as work:
            if filing in {Filing.NOTE, Filing.FIELD}:
                return note.customer_id, str(references.called(work, CUSTOMER, note.customer_id))
            kind: RecordKind[Any] = CALL if filing is Filing.CALL else TASK
            moment = "date" if filing is Filing.CALL else "given_on"
            latest = queries.latest_of(work, kind, note.customer_id, moment)
            if latest is None:
                return None
            record = records.get(work, kind, latest)
            words = f"{references.called(work, kind, latest)} {getattr(record, moment)}"
            return latest, words

    def field_value(self, customer_id: UUID, name: str) -> str:
        """Return the text that stands in a field of a customer now."""
        with self._database.reading() as work:
            return str(getattr(records.get(work, CUSTOMER, customer_id), name))

    @override
    def _completed(self, work: Work, record: QuickNote) -> QuickNote:
        if record.written_at is not None:
            return record
        return replace(record, written_at=self.now(), author_id=self._database.actor.member_id)

    def _file(
        self,
        note_id: UUID,
        filing: Filing,
        put: Callable[[Work, QuickNote], None],
        customer_id: UUID | None = None,
    ) -> None:
        label = Message("归档随手记 {name}", name=first_words(self.get(note_id).text))
        with self._database.writing(label) as work:
            quick = records.get(work, QUICK_NOTE, note_id)
            if quick.filing is not Filing.OPEN:
                raise UserError(Message("这条随手记已经归档，没有任何改动；请刷新后再看。"))
            put(work, quick)
            owner = customer_id or quick.customer_id
            filed = replace(quick, filing=filing, filed_on=self.today(), customer_id=owner)
            records.save(work, QUICK_NOTE, filed)


def _together(field: Field, before: str, added: str) -> str:
    whole = appended(before, added, field.max_length)
    if whole is None:
        raise UserError(
            Message(
                "“{field}”最多 {most} 字，加上这一条就放不下了；没有任何改动。",
                field=Message(field.label),
                most=field.max_length,
            )
        )
    return whole


def _require_rules(kind: RecordKind[Any], record: Any) -> None:
    problems = problems_of(kind, kind.values_of(record))
    if problems:
        raise InvalidDraftError(next(iter(problems.values())), problems)
