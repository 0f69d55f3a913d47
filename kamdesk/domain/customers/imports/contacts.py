"""Which contact of a customer a row speaks of, and what it would change there."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kamdesk.domain.customers.imports.plan import Alteration, RowOutcome
from kamdesk.domain.customers.imports.targets import target_by_id
from kamdesk.domain.customers.values import Contact
from kamdesk.domain.readings.matching import name_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from uuid import UUID


@dataclass(slots=True)
class _Place:
    """One contact as it would stand, whether it is new or changed, and whether a row spoke of it."""

    contact: Contact
    is_new: bool = False
    is_changed: bool = False
    is_claimed: bool = False


@dataclass(slots=True)
class ContactBook:
    """The contacts of one customer while an import is planned."""

    customer_id: UUID
    new_id: Callable[[], UUID]
    _places: list[_Place] = field(default_factory=list)

    def hold(self, contacts: Iterable[Contact]) -> None:
        """Take in the contacts the desk has already."""
        self._places.extend(_Place(contact) for contact in contacts)

    def take(self, values: Mapping[str, object]) -> tuple[RowOutcome, tuple[Alteration, ...]]:
        """Find the contact the values mean, or add one; say what becomes of it and what changes.

        Two contacts of one name are told apart by whatever else the row says.
        """
        key = name_key(str(values["name"]))
        namesakes = [place for place in self._places if name_key(place.contact.name) == key]
        same = next((place for place in namesakes if not _differences(place.contact, values)), None)
        if same is not None:
            same.is_claimed = True
            return RowOutcome.UNCHANGED, ()
        free = next((place for place in namesakes if not place.is_claimed), None)
        return self._add(values) if free is None else self._change(free, values)

    @property
    def new(self) -> tuple[Contact, ...]:
        """The contacts that would be added."""
        return tuple(place.contact for place in self._places if place.is_new)

    @property
    def changed(self) -> tuple[Contact, ...]:
        """The contacts that would be changed."""
        return tuple(place.contact for place in self._places if place.is_changed and not place.is_new)

    def _add(self, values: Mapping[str, object]) -> tuple[RowOutcome, tuple[Alteration, ...]]:
        position = max((place.contact.position for place in self._places), default=-1) + 1
        # Values were read by the registry of CONTACT_FIELDS, whose names are the attributes.
        contact = Contact(
            id=self.new_id(),
            customer_id=self.customer_id,
            position=position,
            **values,  # type: ignore[arg-type]
        )
        self._places.append(_Place(contact, is_new=True, is_claimed=True))
        return RowOutcome.NEW, tuple(_alteration(name, None, value) for name, value in values.items())

    def _change(
        self, place: _Place, values: Mapping[str, object]
    ) -> tuple[RowOutcome, tuple[Alteration, ...]]:
        different = _differences(place.contact, values)
        changes = tuple(
            _alteration(name, getattr(place.contact, name), value) for name, value in different.items()
        )
        place.contact = replace(place.contact, **different)  # type: ignore[arg-type]  # as above
        place.is_changed = place.is_claimed = True
        return RowOutcome.UPDATE, changes


def _differences(contact: Contact, values: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in values.items() if getattr(contact, name) != value}


def _alteration(name: str, old: object, new: object) -> Alteration:
    target = target_by_id(f"contact.{name}")
    if target is None:
        raise KeyError(name)
    return Alteration(target, old, new)
