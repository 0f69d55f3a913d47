"""How far a desk is: the last line of its change log and of its print log.

Both logs only grow, so that whoever saw a last line finds it in every later state of the desk.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.store.models.log import ChangeTransactionRow
from kamdesk.store.models.printing import PrintJobRow

if TYPE_CHECKING:
    from collections.abc import Mapping

ACTS: Final = ChangeTransactionRow.__tablename__
PRINTS: Final = PrintJobRow.__tablename__


class Line(NamedTuple):
    """A line of a log: its number, its digest, and its stamp or time; number 0 stands before the first."""

    key: int = 0
    digest: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The last line of each log of a desk, which ``made_at`` tells from others; its copies are devices."""

    made_at: str
    device: str
    acts: Line
    prints: Line

    @property
    def lines(self) -> dict[str, Line]:
        """The lines by the tables of their logs."""
        return {ACTS: self.acts, PRINTS: self.prints}

    def after(self, lines: Mapping[str, Line]) -> Head:
        """Return the head with those of ``lines`` that stand behind its own."""
        last = {table: max(line, lines.get(table, line), key=_key) for table, line in self.lines.items()}
        return replace(self, acts=last[ACTS], prints=last[PRINTS])


def _key(line: Line) -> int:
    return line.key
