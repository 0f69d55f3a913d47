"""What lists of a kind of record may say, made from the kind's declaration."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.records.imports.targets import FURTHER, KindNamed, Target, targets_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.records.kind import Imported, RecordKind
    from kamdesk.domain.shared.text import Message


_REMARK: Final = "remark"


class ImportScheme:
    """The meanings that columns can have in lists of a kind, and what tells the records apart."""

    def __init__(self, kind: RecordKind[Any], kind_named: KindNamed) -> None:
        """Read what ``kind`` declares; raise `LookupError` for one that does not come in from lists."""
        if kind.imported is None:
            raise LookupError(kind.name)
        imported = kind.imported
        self.kind = kind
        self.imported: Imported = imported
        self._kind_named = kind_named
        self.part = kind_named(imported.part) if imported.part else None
        parts = tuple(targets_of(self.part, kind_named, as_part=True)) if self.part is not None else ()
        beside = [each for each in parts if each.field.name in imported.beside and not each.piece]
        further = tuple(replace(each, number=number) for number in FURTHER for each in beside)
        remark = kind.field_named.get(_REMARK)
        self.added = None if remark is None else Target(remark, is_added=True)
        """The meaning of columns for which there is no field: their content is added to the remark."""
        added = () if self.added is None else (self.added,)
        self.targets: tuple[Target, ...] = (*targets_of(kind, kind_named), *added, *parts, *further)
        self._by_id = {target.id: target for target in self.targets}

    def named_by(self, field: Field) -> RecordKind[Any]:
        """Return the kind of the records that a reference names."""
        return self._kind_named(field.refers_to)

    def target(self, target_id: str) -> Target | None:
        """Return the target with that id, or None."""
        return self._by_id.get(target_id)

    def target_by_words(self, words: str) -> Target | None:
        """Return the target with that id or that exact Chinese label, or None."""
        found = self._by_id.get(words)
        return found or next((target for target in self.targets if str(target.label) == words), None)

    @cached_property
    def title(self) -> Target:
        """What names a record of this kind."""
        return self._by_id[self.kind.title]

    @cached_property
    def part_title(self) -> Target | None:
        """What names a part, where rows may hold parts."""
        return None if self.part is None else self._by_id[f"{self.part.name}.{self.part.title}"]

    @cached_property
    def identity(self) -> frozenset[Target]:
        """The meanings of columns that help to tell which record a row speaks of."""
        names = {name for group in self.imported.identity for name in group}
        return frozenset(each for each in self.targets if _is_whole(each) and each.field.name in names)

    @cached_property
    def fields(self) -> Mapping[str, Field]:
        """The fields of the record itself by name, the reference to its owner included."""
        return {each.field.name: each.field for each in self.targets if _is_whole(each)}

    @cached_property
    def needed(self) -> tuple[Target, ...]:
        """The columns without which no list of this kind can be read, unless stronger ones are there."""
        return self._needed_of(self.imported.identity[-1])

    def is_told_by(self, present: Iterable[Target | None]) -> bool:
        """Tell whether columns of these meanings say which record each row speaks of."""
        names = {each.field.name for each in present if each is not None and not each.part}
        groups = (self._needed_of(group) for group in self.imported.identity)
        return any({each.field.name for each in group} <= names for group in groups)

    def is_said_by(self, values: Mapping[str, object]) -> bool:
        """Tell whether the values of a row, or what a new record holds, tell which record it speaks of."""
        said = {**self.kind.defaults, **values}
        return any(
            all(name in self.imported.optional or said[name] != self.fields[name].empty for name in group)
            for group in self.imported.identity
        )

    def labels(self, targets: Iterable[Target]) -> tuple[Message, ...]:
        """Return what people call these targets."""
        return tuple(target.label for target in targets)

    def _needed_of(self, group: tuple[str, ...]) -> tuple[Target, ...]:
        """Leave out what a new record holds anyway, such as the usual purpose of a call, or may hold not."""
        targets = (self._by_id[name] for name in group if name not in self.imported.optional)
        defaults = self.kind.defaults
        return tuple(each for each in targets if defaults[each.field.name] == each.field.empty)


def _is_whole(target: Target) -> bool:
    """Tell whether a target fills a field of the record itself, alone and whole."""
    return not (target.part or target.is_added or target.piece)
