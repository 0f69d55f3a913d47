"""Every change of an owner is kept as a hand-over: from whom, to whom, when, why, and what was open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.customers.handovers import HandoverReason, HandoverTerms
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message
from kamdesk.store.queries.desk import members

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.services.customers.handovers import Handovers
    from kamdesk.store.log.work import Work


class OwnerChanges:
    """Keeps hand-overs within the acts that change owners, and asks for reasons."""

    def __init__(self, handovers: Handovers) -> None:
        self._handovers = handovers

    def require_none(self, work: Work, customers: Iterable[Customer], owner: object) -> None:
        """Raise `InvalidDraftError` where one of these customers would go from one owner to another."""
        for each in customers:
            if each.owner_id is not None and each.owner_id != owner:
                raise self._refusal(work, each, owner)

    def keep(
        self,
        work: Work,
        before: Mapping[UUID, UUID | None],
        changed: Sequence[Customer],
        terms: HandoverTerms | None,
    ) -> None:
        """Keep a hand-over for each of these customers that had another owner before.

        Raises `InvalidDraftError` where there is one and nobody says why.
        """
        handed = {each.id: each for each in changed if before.get(each.id) not in (None, each.owner_id)}
        if not handed:
            return
        givers = {each: owner for each, owner in before.items() if owner is not None and each in handed}
        receivers: dict[UUID, UUID] = {}
        for each in handed.values():
            if terms is None or each.owner_id is None:
                raise self._refusal(work, each, each.owner_id, giver=givers[each.id])
            receivers[each.id] = each.owner_id
        if terms is not None:
            self._handovers.keep_within(work, givers, receivers, terms)

    def _refusal(
        self, work: Work, customer: Customer, owner: object, giver: UUID | None = None
    ) -> InvalidDraftError:
        named = members.names(work)
        giver = giver or customer.owner_id
        said = {"name": customer.name, "giver": named.get(giver, "") if giver else ""}
        problem = Message("“{name}”由{giver}负责，不能改成没有负责人；请交接给另一位成员。", **said)
        if owner is not None:
            problem = Message("“{name}”由{giver}负责，换负责人要写明交接原因。", **said)
        return InvalidDraftError(problem, {"owner_id": problem})


def terms_of_list(work: Work) -> HandoverTerms:
    """Return why owners change who stand otherwise in a list that comes in."""
    detail = str(work.act.label) if work.act is not None else ""
    return HandoverTerms(reason=HandoverReason.IMPORT, reason_detail=detail)
