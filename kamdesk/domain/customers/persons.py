"""What is known of a contact beside its own fields: taboos, positions, the rank and birthday that follow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kamdesk.domain.customers.positions import Position
    from kamdesk.domain.customers.taboos import Taboo


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """The taboos of a contact, the strictest first, and the positions it held, the latest first."""

    taboos: tuple[Taboo, ...] = ()
    positions: tuple[Position, ...] = ()
