"""A record being edited: what was, what is now, and what was typed but cannot be read yet."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.records.formatting import format_value
from kamdesk.domain.records.parsing import parse_value
from kamdesk.domain.records.rules import problem_with
from kamdesk.domain.shared.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.shared.text import Message

_NONE: Final[Mapping[str, Any]] = MappingProxyType({})


class RecordDraft:
    """Values of one record under edit; wrong input stays as typed beside its problem until mended."""

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

    def field(self, name: str) -> Field:
        """Return the description of a field."""
        return self._fields[name]

    def value(self, name: str) -> object:
        """Return the present value; the last readable one while the typed text cannot be read."""
        return self._values[name]

    def saved(self, name: str) -> object:
        """Return the value as it was saved."""
        return self._saved[name]

    def text(self, name: str, member_name: Callable[[UUID], str] | None = None) -> str:
        """Return what the field's editor shows: the text as typed, or the value written out."""
        if name in self._unread:
            return self._unread[name][0]
        return format_value(self._fields[name], self._values[name], member_name)

    def values(self) -> dict[str, object]:
        """Return all present values by field name."""
        return dict(self._values)

    def set(self, name: str, value: object) -> None:
        """Put a value that an editor of its kind supplies; rules are asked by `problems`."""
        self._unread.pop(name, None)
        self._values[name] = self._fields[name].empty if value is None else value

    def type(self, name: str, text: str, members: Mapping[str, UUID] = _NONE) -> Message | None:
        """Take text as typed; return why it cannot be read, None when all is well."""
        self._unread.pop(name, None)
        try:
            self._values[name] = parse_value(self._fields[name], text, members)
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

    def take_over(self, other: RecordDraft) -> None:
        """Repeat the changes made in ``other`` here, unreadable text included."""
        for name in other.changed:
            self._values[name] = other._values[name]
            if name in other._unread:
                self._unread[name] = other._unread[name]
