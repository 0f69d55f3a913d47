"""How much air the lines of regulations have, so that their last page is well filled or not needed at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.documents.definitions.definitions import Article

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kamdesk.documents.definitions.definitions import FormDefinition
    from kamdesk.documents.pages.rows import PlacedRows

_FULL_ENOUGH: Final = 0.4  # of the last page
_STEP: Final = 0.02
_TIGHTEST: Final = -7  # steps: beyond that lines look crowded
_LOOSEST: Final = 13  # steps: beyond that they look lost on the page


def airs_for(definition: FormDefinition) -> Iterator[float]:
    """Yield how much air may be tried, the usual one first, then what is nearest to it."""
    yield 1.0
    if any(isinstance(block, Article) for block in definition.body):
        steps = [step for step in range(_TIGHTEST, _LOOSEST + 1) if step]
        yield from (1 + step * _STEP for step in sorted(steps, key=abs))


def ends_well(pages: Sequence[PlacedRows], room: float) -> bool:
    """Return whether there is but one page, or enough stands on the last one."""
    last = max((top + row.height for row, top in pages[-1] if not row.is_gap), default=0.0)
    return len(pages) == 1 or last >= room * _FULL_ENOUGH
