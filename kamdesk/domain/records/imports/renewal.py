"""What a person has to look at again where the desk moved on after they saw the plan of an import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.records.imports.plan import RowOutcome
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from kamdesk.domain.records.imports.plan import ImportPlan, PlannedRow

_NAMED = 3


class PlanOvertakenError(UserError):
    """Rows would fare otherwise than a person saw; ``plan`` is the new one, nothing was written."""

    def __init__(self, plan: ImportPlan, rows: tuple[PlannedRow, ...]) -> None:
        """Name the first of ``rows``, which fare otherwise."""
        places = "、".join(str(row.number) for row in rows[:_NAMED])
        super().__init__(
            Message(
                "预览之后数据又有改动，{count} 行的结果和刚才不同（第 {rows} 行{more}）。"
                "没有写入任何内容；下面是新的结果，请再看一遍。",
                count=len(rows),
                rows=places,
                more="…" if len(rows) > _NAMED else "",
            )
        )
        self.plan = plan


def rows_to_decide(seen: ImportPlan, renewed: ImportPlan) -> tuple[PlannedRow, ...]:
    """Return the rows of a plan made anew that fare otherwise than in the plan that a person saw.

    A row that would write nothing any more, since the desk says already what it says, is no decision.
    """
    pairs = zip(seen.rows, renewed.rows, strict=True)  # of the same lists
    return tuple(now for before, now in pairs if _fares_otherwise(before, now))


def _fares_otherwise(before: PlannedRow, now: PlannedRow) -> bool:
    if now.notes != before.notes:
        return True
    if now.fate is RowOutcome.UNCHANGED:
        return False
    if now.fate is not before.fate:
        return True
    updates = now.fate is RowOutcome.UPDATE
    return updates and (before.record_id, before.changes) != (now.record_id, now.changes)
