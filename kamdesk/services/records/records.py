"""Records of one kind: list, read, edit, put into the trash and take out again; each act one transaction."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from kamdesk.domain.records.drafts import Clash, RecordDraft
from kamdesk.domain.records.kind import RecordT
from kamdesk.domain.records.numbers import count_of, number_of
from kamdesk.domain.records.rules import problem_with, problems_of
from kamdesk.domain.shared.errors import InvalidDraftError, InvalidDraftsError, StaleEditError, UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.reading import RecordReading, word_of
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import lists, records, references

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.log.work import Work


class StaleDraftError(StaleEditError):
    """The record was saved elsewhere since it was read; nothing was written.

    ``rebased`` holds the edits on top of what stands there now, ``clashes`` the fields that both changed.
    """

    def __init__(self, rebased: RecordDraft[Any], clashes: tuple[Clash, ...]) -> None:
        word = Message(rebased.kind.word)
        super().__init__(
            Message("这份资料（{word}）刚才已被别处修改，您的改动尚未保存，仍在这里。", word=word)
        )
        self.rebased = rebased
        self.clashes = clashes


@dataclass(frozen=True, slots=True)
class EmptiedTrash:
    """What emptying the trash did: how many records are gone, how many had to stay."""

    removed: int
    kept: int


class Records(RecordReading[RecordT]):
    """The use cases around the records of one kind.

    A concern derives from it what is its own: rules that must look into the database (`_check`), computed
    fields (`_completed`), what follows in other records (`_follow`), what a new draft begins with (`_start`),
    what an act is called (`_name_of_saving`).
    """

    # one record

    def draft(self, record_id: UUID | None = None) -> RecordDraft[RecordT]:
        """Return a draft of a record, or of a new one."""
        with self._database.reading() as work:
            if record_id is None:
                return RecordDraft(self.kind, start=self._start(work))
            return RecordDraft(self.kind, records.get(work, self.kind, record_id))

    def save(self, draft: RecordDraft[RecordT]) -> RecordT:
        """Save a draft in one transaction; a new record without a number is given the next one.

        Raises `InvalidDraftError` with every problem, `StaleDraftError` after somebody else's edit.
        """
        record = draft.record(new_id)
        with self._database.reading() as work:
            label = self._name_of_saving(work, draft)
        try:
            with self._database.writing(label) as work:
                return self._save(work, record)
        except StaleEditError as error:
            raise self._three_way(draft, record.id) from error

    def save_all(self, drafts: Sequence[RecordDraft[RecordT]]) -> list[RecordT]:
        """Save drafts in one transaction, one act to undo; what others changed in other fields stays.

        Raises `InvalidDraftsError` with every problem by the place of its draft; then nothing is written.
        """
        problems: dict[int, Mapping[str, Message]] = {}
        saved: list[RecordT] = []
        with self._database.writing(self._name_of_saving_all(drafts)) as work:
            for place, draft in enumerate(drafts):
                try:
                    saved.append(self._save(work, self._on_top(work, draft).record(new_id)))
                except InvalidDraftError as error:
                    problems[place] = error.problems
            if problems:
                raise InvalidDraftsError(problems)
        return saved

    def set_back(self, record_id: UUID, name: str, value: object) -> None:
        """Give one field a value that it had before, as if somebody typed it; raises as `save`."""
        draft = self.draft(record_id)
        draft.set(name, value)
        if draft.dirty:
            self.save(draft)

    # many at once

    def set_field(
        self, ids: Sequence[UUID], name: str, value: object, progress: Progress = no_progress
    ) -> None:
        """Give one field of many records one value, as if each were edited; computed fields follow.

        `UserError` where a rule forbids it for any of them.
        """
        field = self.kind.field_named[name]
        problem = problem_with(field, value)
        if field.computed:
            problem = Message("{label}由程序填写，不能直接修改。", label=Message(field.label))
        if problem is not None:
            raise UserError(problem, field=name)
        with self._database.reading() as work:
            shown = word_of(field, value, references.titles_in(work, self.kind, [{name: value}])) or "—"
        label = Message(
            "把 {records}的{field}设为 {value}",
            records=self.kind.counted_as(len(ids)),
            field=Message(field.label),
            value=shown,
        )
        with self._database.writing(label) as work:
            for start in range(0, len(ids), records.CHUNK):
                found = records.by_ids(work, self.kind, ids[start : start + records.CHUNK])
                changed = [replace(record, **{name: field.as_kept(value)}) for record in found.values()]
                for record in changed:
                    self._require_rules(record)
                    self._require_fixed(work, record)
                    self._check(work, record)
                self.update_within(work, changed)
                progress(start + len(changed), len(ids))

    def trash(self, ids: Sequence[UUID], progress: Progress = no_progress) -> None:
        """Put records into the trash; `undo` or `restore` brings them back."""
        label = Message("把 {records} 移到回收站", records=self._called(ids))
        with self._database.writing(label) as work:
            records.set_field(work, self.kind, ids, "deleted_at", datetime.now(UTC), progress)
            self._follow_trash(work, ids)

    def restore(self, ids: Sequence[UUID], progress: Progress = no_progress) -> None:
        """Take records out of the trash; raises `UserError` where a rule forbids one of them."""
        label = Message("从回收站恢复 {records}", records=self._called(ids))
        with self._database.writing(label) as work:
            records.set_field(work, self.kind, ids, "deleted_at", None, progress)
            for record in records.by_ids(work, self.kind, ids).values():
                self._check(work, record)  # only now, for what comes back together may not stand together
                self._follow_restore(work, record)

    def empty_trash(self, progress: Progress = no_progress) -> EmptiedTrash:
        """Delete the records in the trash for good, but for those that other records still name."""
        with self._database.writing(Message("清空{word}回收站", word=Message(self.kind.word))) as work:
            removed, kept = records.delete_trashed(work, self.kind, progress)
        return EmptiedTrash(removed, kept)

    # in great numbers

    @property
    def parts(self) -> Records[Any] | None:
        """What looks after the parts that come in together with records of this kind."""
        return None

    def problems_within(self, work: Work, record: RecordT) -> Mapping[str, Message]:
        """Return by field what the rules forbid that look into the database."""
        try:
            self._require_fixed(work, record)
            self._check(work, record)
        except InvalidDraftError as error:
            return error.problems
        except UserError as error:
            return {error.field or self.kind.title: error.message}
        return {}

    def add_within(self, work: Work, added: Sequence[RecordT], progress: Progress = no_progress) -> None:
        """Insert new records within an act, many at once; progress counts records."""
        whole = [self._completed(work, record) for record in added]
        records.add_all(work, self.kind, whole, progress, given=self._given(work, added))
        for record in whole:
            self._follow(work, record)

    def update_within(self, work: Work, changed: Sequence[RecordT], progress: Progress = no_progress) -> None:
        """Update records within an act, many at once; `StaleEditError` where one moved on meanwhile."""
        whole = [self._completed(work, record) for record in changed]
        records.update_all(work, self.kind, whole, progress)
        for record in whole:
            self._follow(work, record)

    def renew_within(self, work: Work, changed: Sequence[RecordT], progress: Progress = no_progress) -> None:
        """Update records as a list from outside says, within an act; errors as of `update_within`."""
        self.update_within(work, changed, progress)

    def parts_as_listed(self, work: Work, parts: Sequence[Any]) -> Sequence[Any]:  # noqa: ARG002 - see there
        """Return parts that a sheet beside the list brings with what no sheet can say of them."""
        return parts

    # what a concern may make its own

    def _start(self, work: Work) -> Mapping[str, object]:  # noqa: ARG002 - the concern may need it
        """Return the values that a new draft begins with."""
        return {}

    def _completed(self, work: Work, record: RecordT) -> RecordT:  # noqa: ARG002 - the concern may need it
        """Return a record with its computed fields filled."""
        return record

    def _check(self, work: Work, record: RecordT) -> None:
        """Raise `InvalidDraftError` where a rule that looks into the database forbids a record."""

    def _given(self, work: Work, added: Sequence[RecordT]) -> Mapping[str, Sequence[object]]:
        """Return by field what new records are given by the program: numbers, where they have none.

        They are written at once; to make each record anew for that would take longer than anything else.
        """
        kind = self.kind
        if not kind.has_numbers:
            return {}
        numbers = [str(number) for number in map(attrgetter("number"), added)]
        taken = (count_of(kind.number_prefix, each) for each in (*lists.numbers_like(work, kind), *numbers))
        last = max((count for count in taken if count is not None), default=0)
        given = (number_of(kind.number_prefix, count) for count in itertools.count(last + 1))
        return {"number": [number or next(given) for number in numbers]}

    def _follow(self, work: Work, saved: RecordT) -> None:
        """Bring other records in step with one that was just saved."""

    def _follow_trash(self, work: Work, ids: Sequence[UUID]) -> None:
        """Bring other records in step with those that were just put into the trash."""

    def _follow_restore(self, work: Work, restored: RecordT) -> None:
        """Bring other records in step with one that came out of the trash; raise `UserError` to refuse it."""

    def _name_of_saving(self, work: Work, draft: RecordDraft[RecordT]) -> Message:
        """Return what saving this draft is called in the undo menu and in the history."""
        from kamdesk.domain.records.acts import name_of_saving  # the first list saves nothing

        titles = references.titles_in(work, self.kind, [draft.values()])
        return name_of_saving(draft, titles.get)

    def _save(self, work: Work, record: RecordT) -> RecordT:
        """Check and save a record within an act; a new one without a number is given the next one."""
        self._require_rules(record)
        self._require_fixed(work, record)
        if self.kind.number_prefix:
            record = self._numbered(work, record)
        self._check(work, record)
        saved = records.save(work, self.kind, self._completed(work, record))
        self._follow(work, saved)
        return saved

    # while somebody types

    def reckoned(self, values: Mapping[str, object], saved: RecordT | None) -> Mapping[str, object]:  # noqa: ARG002 - the concern may need them
        """Return what fields that nobody types come to with these values; ``saved`` is what stands so far."""
        return {}

    def wanting(self, values: Mapping[str, object]) -> Mapping[str, Message]:  # noqa: ARG002 - as above
        """Return by field what these values ask for before the matter is done, though they may be saved."""
        return {}

    # inner works

    def _require_rules(self, record: RecordT) -> None:
        """Raise `InvalidDraftError` naming every problem that the kind's rules find."""
        problems = problems_of(self.kind, self.kind.values_of(record))
        if problems:
            raise InvalidDraftError(next(iter(problems.values())), problems)

    def _require_fixed(self, work: Work, record: RecordT) -> None:
        """Raise `InvalidDraftError` where a saved record says otherwise what stays as it was first saved."""
        fixed = self.kind.fixed_fields
        before = records.by_ids(work, self.kind, [record.id]) if fixed and record.version else {}
        for known in before.values():
            changed = [each for each in fixed if getattr(known, each.name) != getattr(record, each.name)]
            problems = {
                each.name: Message("“{label}”保存后不能再改。", label=Message(each.label)) for each in changed
            }
            if problems:
                raise InvalidDraftError(next(iter(problems.values())), problems)

    def _numbered(self, work: Work, record: RecordT) -> RecordT:
        values: dict[str, Any] = self.kind.values_of(record)
        number = str(values["number"])
        holder = lists.holder_of_number(work, self.kind, number, besides=record.id) if number else ""
        if holder:
            problem = Message("编号 {number} 已经是“{name}”的。", number=number, name=holder)
            raise InvalidDraftError(problem, {"number": problem})
        if number or record.version:
            return record
        return replace(record, number=_next_number(work, self.kind))

    def _name_of_saving_all(self, drafts: Sequence[RecordDraft[RecordT]]) -> Message:
        if len(drafts) != 1:
            return Message("录入 {records}", records=self.kind.counted_as(len(drafts)))
        with self._database.reading() as work:
            return self._name_of_saving(work, drafts[0])

    def _on_top(self, work: Work, draft: RecordDraft[RecordT]) -> RecordDraft[RecordT]:
        """Return a draft on top of what stands now; `InvalidDraftError` where others changed the same."""
        if draft.saved_record is None:
            return draft
        theirs = records.get(work, self.kind, draft.saved_record.id)
        clashes = draft.clashes_with(theirs)
        if clashes:
            problem = Message("这一项刚才已被别处修改。请撤销这里的修改，或关闭后重新打开。")
            raise InvalidDraftError(problem, dict.fromkeys((each.field.name for each in clashes), problem))
        return draft.rebased(theirs)

    def _three_way(self, draft: RecordDraft[RecordT], record_id: UUID) -> StaleEditError:
        with self._database.reading() as work:
            theirs = records.get(work, self.kind, record_id)
        return StaleDraftError(draft.rebased(theirs), draft.clashes_with(theirs))

    def _called(self, ids: Sequence[UUID]) -> Message | str:
        """Return one record's title, or the number of several with the word for them."""
        if len(ids) != 1:
            return self.kind.counted_as(len(ids))
        with self._database.reading() as work:
            return references.called(work, self.kind, ids[0])


def _next_number(work: Work, kind: RecordKind[Any]) -> str:
    prefix = kind.number_prefix
    taken = (count_of(prefix, number) for number in lists.numbers_like(work, kind))
    count = next((count for count in taken if count is not None), 0) + 1
    while lists.holder_of_number(work, kind, number_of(prefix, count), besides=None):
        count += 1  # beyond the last number of six digits, text order is no longer the order of numbers
    return number_of(prefix, count)
