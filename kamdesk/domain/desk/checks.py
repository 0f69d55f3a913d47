"""What a check of the data found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kamdesk.domain.shared.text import Message


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: its Chinese name, what it found wrong (nothing, if all is well), whether it was repaired."""

    name: str
    problems: tuple[Message, ...] = ()
    repaired: bool = False

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong any more."""
        return not self.problems or self.repaired
