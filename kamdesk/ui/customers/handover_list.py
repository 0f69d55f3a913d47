"""The hand-overs on a customer's card; a new one is asked for with everything that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from typing_extensions import override

from kamdesk.ui.customers.handing_over import hand_over
from kamdesk.ui.kit.records.card_list import CardList

if TYPE_CHECKING:
    from kamdesk.services.customers.handovers import Handovers


class HandoverList(CardList):
    """Lists the hand-overs of a customer, and hands it over."""

    @override
    def add(self) -> None:
        if self._owner_id is None or not self._is_open:
            return
        handovers = cast("Handovers", self._records)
        if hand_over(self, self._context, handovers, self._parts.services, [self._owner_id]):
            self.reload()
