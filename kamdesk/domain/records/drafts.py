"""A record being edited: what was, what is now, and what was typed but cannot be read yet."""

from __future__ import annotations

import dataclasses
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Generic, Self

from typing_extensions import override

from kamdesk.domain.records.formatting import format_value
from kamdesk.domain.records.kind import RecordT
from kamdesk.domain.records.parsing import parse_value
from kamdesk.domain.records.rules import problem_with, problems_of
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.records.kept_drafts import KeptDraft
    from kamdesk.domain.records.kind import RecordKind

_NONE: Final[Mapping[str, Any]] = MappingProxyType({})


class FieldsDraft:
    """Values of several fields under edit; wrong input stays as typed beside its problem until mended."""

    def __init__(self, fields: Sequence[Field], saved: Mapping[str, object] = _NONE) -> None:
        self._fields = {field.name: field for field in fields}
        self._saved = {field.name: saved.get(field.name, field.empty) for field in fields}
        self._values = dict(self._saved)
        self._unread: dict[str, tuple[str, Message]] = {}

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields of this record, in the order of their registry."""
        return tuple(self._fields.values())

    @property
    def changed(self) -> tuple[str, ...]:
        """Names of the fields that differ from what was saved, in the order of the registry."""
        return tuple(
            name for name in self._fields if name in self._unread or self._values[name] != self._saved[name]
        )

    @property
    def dirty(self) -> bool:
        """Tell whether anything would be lost if this draft were thrown away."""
        return bool(self.changed)

    @property
    def blank(self) -> bool:
        """Tell whether nothing at all is recorded."""
        return not self._unread and all(self._values[name] == f.empty for name, f in self._fields.items())

    def is_fixed(self, name: str) -> bool:  # noqa: ARG002 - a record that is saved needs it
        """Tell whether a field cannot be changed any more."""
        return False

    def field(self, name: str) -> Field:
        """Return the description of a field."""
        return self._fields[name]

    def value(self, name: str) -> object:
        """Return the present value; the last readable one while the typed text cannot be read."""
        return self._values[name]

    def saved(self, name: str) -> object:
        """Return the value as it was saved."""
        return self._saved[name]

    def text(self, name: str, title_of: Callable[[UUID], str] | None = None) -> str:
        """Return what the field's editor shows: the text as typed, or the value written out."""
        if name in self._unread:
            return self._unread[name][0]
        return format_value(self._fields[name], self._values[name], title_of)

    def is_unread(self, name: str) -> bool:
        """Tell whether a field holds a text that cannot be read yet."""
        return name in self._unread

    def values(self) -> dict[str, object]:
        """Return all present values by field name."""
        return dict(self._values)

    def set(self, name: str, value: object) -> None:
        """Put a value that an editor of its kind supplies; rules are asked by `problems`."""
        self._unread.pop(name, None)
        field = self._fields[name]
        self._values[name] = field.empty if value is None else field.as_kept(value)

    def propose(self, name: str, value: object) -> None:
        """Begin with a value that nobody typed here: to throw it away loses nothing."""
        self.set(name, value)
        self._saved[name] = self._values[name]

    def type(self, name: str, text: str, names: Mapping[str, UUID] = _NONE) -> Message | None:
        """Take text as typed; return why it cannot be read, None when all is well.

        ``names`` are the ids of the records that a reference may name, by their titles.
        """
        self._unread.pop(name, None)
        try:
            self._values[name] = parse_value(self._fields[name], text, names)
        except UserError as error:
            self._unread[name] = (text, error.message)
            return error.message
        return None

    def problem(self, name: str) -> Message | None:
        """Say what is wrong with one field, if anything."""
        if name in self._unread:
            return self._unread[name][1]
        return problem_with(self._fields[name], self._values[name])

    def problems(self) -> dict[str, Message]:
        """Return each field's problem by its name; empty when the record may be saved."""
        found = {name: self.problem(name) for name in self._fields}
        return {name: message for name, message in found.items() if message is not None}

    def take_over(self, other: FieldsDraft) -> None:
        """Repeat the changes made in ``other`` here, unreadable text included."""
        for name in other.changed:
            self._values[name] = other._values[name]
            if name in other._unread:
                self._unread[name] = other._unread[name]


@dataclasses.dataclass(frozen=True, slots=True)
class Clash:
    """One field that somebody else changed while it was also changed here."""

    field: Field
    mine: object
    theirs: object


class RecordDraft(FieldsDraft, Generic[RecordT]):
    """One record of a kind under edit; ``saved_record`` is None for a new one."""

    def __init__(
        self,
        kind: RecordKind[RecordT],
        saved_record: RecordT | None = None,
        start: Mapping[str, object] = _NONE,
    ) -> None:
        """Begin with a saved record, or with a new one that ``start`` fills so far."""
        super().__init__(kind.fields, start if saved_record is None else kind.values_of(saved_record))
        self.kind = kind
        self.saved_record = saved_record

    @property
    def title(self) -> str:
        """What people call this record by its own words: its short title, else its title."""
        named = (self.value(name) for name in (self.kind.short_title, self.kind.title) if name)
        return next((text for text in named if isinstance(text, str) and text), "")

    @override
    def is_fixed(self, name: str) -> bool:
        return self.saved_record is not None and self.field(name).fixed

    @override
    def problems(self) -> dict[str, Message]:
        found = super().problems()
        if found:
            return found
        return problems_of(self.kind, self.values())

    def require_valid(self) -> None:
        """Raise `InvalidDraftError` naming every problem, if there is one."""
        found = self.problems()
        if not found:
            return
        if len(found) == 1:
            raise InvalidDraftError(next(iter(found.values())), found)
        raise InvalidDraftError(
            Message("有 {count} 处需要改正，尚未保存；已填写的内容都在。", count=len(found)), found
        )

    def record(self, new_id: Callable[[], UUID]) -> RecordT:
        """Return the record as it shall be saved; raises `InvalidDraftError` naming every problem."""
        self.require_valid()
        values: dict[str, Any] = self.values()  # the fields and the class name the same attributes
        if self.saved_record is None:
            return self.kind.new(new_id(), values)
        return dataclasses.replace(self.saved_record, **values)

    def clashes_with(self, theirs: RecordT) -> tuple[Clash, ...]:
        """Return the fields changed both here and in what somebody else saved since."""
        values = self.kind.values_of(theirs)
        return tuple(
            Clash(self.field(name), mine=self.value(name), theirs=values[name])
            for name in self.changed
            if values[name] not in (self.saved(name), self.value(name))
        )

    def rebased(self, theirs: RecordT) -> Self:
        """Return a draft of what was saved since, with the changes made here on top."""
        fresh = self._of(theirs)
        fresh.take_over(self)
        return fresh

    def kept(self) -> KeptDraft:
        """Return what a person would have to type again if the program ended now."""
        from kamdesk.domain.records.kept_drafts import KeptDraft  # the first list keeps nothing

        typed = {*self.changed}
        if self.saved_record is None:
            typed.update(name for name, field in self._fields.items() if self._values[name] != field.empty)
        return KeptDraft(
            self.kind.name,
            None if self.saved_record is None else self.saved_record.id,
            {name: self._values[name] for name in self._fields if name in typed - self._unread.keys()},
            {name: text for name, (text, _problem) in self._unread.items()},
        )

    def type_again(self, kept: KeptDraft) -> None:
        """Repeat what was typed before the program ended."""
        for name, value in kept.values.items():
            self.set(name, value)
        for name, text in kept.unread.items():
            self.type(name, text)

    def _of(self, record: RecordT) -> Self:
        """Return a draft of another state of the record; subclasses with other constructors override it."""
        return type(self)(self.kind, record)
