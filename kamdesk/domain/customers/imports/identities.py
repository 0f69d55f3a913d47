"""Find whom a row speaks of: by credit code, else customer number, else full name."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from kamdesk.domain.readings.matching import name_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_OWNER = TypeVar("_OWNER")


@dataclass(frozen=True, slots=True)
class Finding(Generic[_OWNER]):
    """Whom a row's keys mean; ``other_code`` says that the one found has a different credit code."""

    owners: tuple[_OWNER, ...] = ()
    other_code: bool = False

    @property
    def is_sure(self) -> bool:
        """Whether the keys decide: nobody, or exactly one without contradiction."""
        return len(self.owners) <= 1 and not self.other_code


class IdentityIndex(Generic[_OWNER]):
    """Owners by each of the three keys; several owners may share a key."""

    def __init__(self) -> None:
        self._by_key: dict[tuple[str, str], list[_OWNER]] = defaultdict(list)
        self._codes: dict[_OWNER, str] = {}

    def add(self, owner: _OWNER, identity: Mapping[str, object]) -> None:
        """Make ``owner`` findable by ``credit_code``, ``number`` and ``name``, as far as given."""
        for key in _keys(identity):
            if owner not in self._by_key[key]:
                self._by_key[key].append(owner)
        if identity.get("credit_code"):
            self._codes[owner] = str(identity["credit_code"])

    def find(self, identity: Mapping[str, object]) -> Finding[_OWNER]:
        """Return whom the keys mean: one owner, none, or several where the keys do not decide.

        The strongest key that is known decides, but a weaker key that names only somebody else, or a
        different credit code at the one found, leaves the question to a person.
        """
        groups = [self._by_key[key] for key in _keys(identity) if key in self._by_key]
        if not groups:
            return Finding()
        owner, *further = groups[0]
        if further or any(owner not in group for group in groups[1:]):
            return Finding(tuple(dict.fromkeys(found for group in groups for found in group)))
        code, known = identity.get("credit_code"), self._codes.get(owner)
        return Finding((owner,), other_code=bool(code and known and code != known))


def _keys(identity: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Yield the keys from the strongest to the weakest."""
    if identity.get("credit_code"):
        yield "credit_code", str(identity["credit_code"])
    if identity.get("number"):
        yield "number", str(identity["number"]).casefold()
    key = name_key(str(identity.get("name", "")))
    if key:
        yield "name", key
