"""Find which record a row speaks of, by the groups of fields that tell records of its kind apart."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from kamdesk.domain.readings.matching import name_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from uuid import UUID

    from kamdesk.domain.records.imports.scheme import ImportScheme

_Key: TypeAlias = tuple[tuple[str, ...], tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Finding:
    """Which records a row's keys mean; ``contradicts`` says that the one found is plainly another one."""

    owners: tuple[UUID, ...] = ()
    contradicts: bool = False

    @property
    def is_sure(self) -> bool:
        """Whether the keys decide: no record, or exactly one without contradiction."""
        return len(self.owners) <= 1 and not self.contradicts


_NOBODY: Final = Finding()


class IdentityIndex:
    """Records by each of their keys; several records may share a key.

    A field of which nothing is said counts as what a new record holds there.
    """

    def __init__(self, scheme: ImportScheme) -> None:
        self._scheme = scheme
        self._title = scheme.kind.title
        defaults = scheme.kind.defaults
        self._groups = [
            (group, tuple((name, defaults[name]) for name in group)) for group in scheme.imported.identity
        ]
        self._by_key: dict[_Key, list[UUID]] = defaultdict(list)
        self._permanent: dict[UUID, object] = {}
        self._last: tuple[Mapping[str, object], tuple[_Key, ...]] = {}, ()

    def add(self, owner: UUID, values: Mapping[str, object]) -> None:
        """Make a record findable by the groups of fields that ``values`` fill."""
        for key in self._keys(values):
            if owner not in self._by_key[key]:
                self._by_key[key].append(owner)
        permanent = values.get(self._scheme.imported.permanent)
        if permanent:
            self._permanent[owner] = permanent

    def find(self, values: Mapping[str, object]) -> Finding:
        """Return which record the keys mean: one, none, or several where the keys do not decide.

        The strongest key that is known decides, but a weaker key that names only another record, or a
        different permanent value at the one found, leaves the question to a person.
        """
        if not self._by_key:  # such as the trash, nearly always
            return _NOBODY
        groups = [self._by_key[key] for key in self._keys(values) if key in self._by_key]
        if not groups:
            return _NOBODY
        owner, *further = groups[0]
        if further or any(owner not in group for group in groups[1:]):
            return Finding(tuple(dict.fromkeys(found for group in groups for found in group)))
        said, known = values.get(self._scheme.imported.permanent), self._permanent.get(owner)
        return Finding((owner,), contradicts=bool(said and known and said != known))

    def _keys(self, values: Mapping[str, object]) -> tuple[_Key, ...]:
        """Return the keys from the strongest to the weakest; those of what was asked for last are kept."""
        if self._last[0] is not values:
            self._last = values, tuple(self._made_keys(values))
        return self._last[1]

    def _made_keys(self, values: Mapping[str, object]) -> Iterator[_Key]:
        for group, described in self._groups:
            parts: list[object] = []
            for name, default in described:
                value = values.get(name, default)
                if value and isinstance(value, str):
                    value = name_key(value) if name == self._title else value.casefold()
                if value in (None, "") and name not in self._scheme.imported.optional:
                    break
                parts.append(value)
            else:
                yield group, tuple(parts)
