"""Words for people: Chinese source texts that the interface translates."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class SensedTerm(str):
    """A Chinese text that is translated otherwise in the ``sense`` that it has here; else a text like any."""

    __slots__ = ("sense",)

    sense: str


def term(text: str, sense: str = "") -> str:
    """Mark a Chinese literal below the interface as text to translate, and return it unchanged.

    One text of two meanings that other languages tell apart, such as one record and many, has a ``sense``
    where it does not have the usual one.
    """
    if not sense:
        return text
    made = SensedTerm(text)
    made.sense = sense
    return made


@dataclass(frozen=True, init=False)
class Message:
    """A sentence for people: a Chinese template (``str.format`` fields) and the values for it.

    Values may themselves be messages; the interface translates both.
    """

    template: str
    values: Mapping[str, object] = field(default_factory=dict, hash=False)

    def __init__(self, template: str, /, **values: object) -> None:
        object.__setattr__(self, "template", template)
        object.__setattr__(self, "values", MappingProxyType(values))

    def __str__(self) -> str:
        return self.template.format(**self.values)
