"""How the stages of opportunities are tinted, on their page and on customers' cards alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.opportunities import Stage
from kamdesk.ui.kit.records.chips import FieldChips

if TYPE_CHECKING:
    from collections.abc import Mapping

OPPORTUNITY_CHIPS: Final[Mapping[str, FieldChips]] = {
    "stage": FieldChips({Stage.NEGOTIATION: "accent", Stage.WON: "good", Stage.LOST: "bad"}),
}
