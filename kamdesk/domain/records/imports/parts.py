"""Which part of a record a row speaks of, such as a contact of a customer, and what it would change there."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from kamdesk.domain.readings.matching import name_key
from kamdesk.domain.records.imports.plan import Alteration
from kamdesk.domain.records.imports.targets import Target

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from uuid import UUID

    from kamdesk.domain.records.kind import RecordKind, SavedRecord


@dataclass(slots=True)
class _Place:
    """One part as it would stand, whether it is new or changed, and whether a row spoke of it."""

    part: SavedRecord
    is_new: bool = False
    is_changed: bool = False
    is_claimed: bool = False


@dataclass(slots=True)
class PartBook:
    """The parts of one record while an import is planned."""

    kind: RecordKind[Any]
    owner_id: UUID
    new_id: Callable[[], UUID]
    _places: list[_Place] = field(default_factory=list)

    def hold(self, parts: Iterable[SavedRecord]) -> None:
        """Take in the parts the desk has already."""
        self._places.extend(_Place(part) for part in parts)

    def take(self, values: Mapping[str, object]) -> tuple[Alteration, ...]:
        """Find the part the values mean, or add one; say what changes.

        Two parts of one title are told apart by whatever else the row says.
        """
        namesakes = self._namesakes(values)
        same = next((place for place in namesakes if not any(self._changes(place.part, values))), None)
        if same is not None:
            same.is_claimed = True
            return ()
        free = next((place for place in namesakes if not place.is_claimed), None)
        return self._add(values) if free is None else self._change(free, values)

    @property
    def new(self) -> tuple[SavedRecord, ...]:
        """The parts that would be added."""
        return tuple(place.part for place in self._places if place.is_new)

    @property
    def changed(self) -> tuple[SavedRecord, ...]:
        """The parts that would be changed."""
        return tuple(place.part for place in self._places if place.is_changed and not place.is_new)

    def knows(self, values: Mapping[str, object]) -> bool:
        """Tell whether there is a part with the title that the values give."""
        return bool(self._namesakes(values))

    def _namesakes(self, values: Mapping[str, object]) -> list[_Place]:
        key = name_key(str(values[self.kind.title]))
        return [each for each in self._places if name_key(str(getattr(each.part, self.kind.title))) == key]

    def _add(self, values: Mapping[str, object]) -> tuple[Alteration, ...]:
        owner = {self.kind.owner.name: self.owner_id} if self.kind.owner is not None else {}
        part = self.kind.new(self.new_id(), {**values, **owner})
        self._places.append(_Place(part, is_new=True, is_claimed=True))
        return tuple(Alteration(self._target(name), None, value) for name, value in values.items())

    def _change(self, place: _Place, values: Mapping[str, object]) -> tuple[Alteration, ...]:
        changes = tuple(self._changes(place.part, values))
        # The fields of a kind and its class name the same attributes.
        place.part = replace(place.part, **{change.target.field.name: change.new for change in changes})
        place.is_changed = place.is_claimed = True
        return changes

    def _changes(self, part: SavedRecord, values: Mapping[str, object]) -> Iterator[Alteration]:
        for name, value in values.items():
            change = Alteration(self._target(name), getattr(part, name), value)
            if change.matters:
                yield change

    def _target(self, name: str) -> Target:
        return Target(self.kind.field_named[name], self.kind.name, part_word=self.kind.word)
