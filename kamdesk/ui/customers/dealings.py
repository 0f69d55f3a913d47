"""The lists of dealings on a customer's card: what each is called, and what stands there before the first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kamdesk.domain.customers.shipments import ALL_PRODUCTS
from kamdesk.domain.readings.workdays import first_of
from kamdesk.domain.shared.text import term
from kamdesk.ui.kit.look.moments import this_day
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.card_list import CardListParts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.services.records.records import Records
    from kamdesk.ui.kit.records.chips import FieldChips
    from kamdesk.ui.kit.records.parts import PageServices

DEALT_WITH: Final = "customer_id"
"""The field by which every dealing names its customer."""


class _Words(NamedTuple):
    """What a list says: the verb for a new record, and what it is for; both Chinese source texts."""

    new: str
    nothing: str


_WORDS: Final[Mapping[str, _Words]] = {
    "transaction": _Words(
        term("登记交易"),
        term("还没有登记交易。成交的产品、数量和金额记在这里，重点客户按累计交易额认定。"),
    ),
    "shipment": _Words(
        term("登记月度发货"),
        term("还没有登记月度发货。每月发出的数量和金额记在这里，连续三个月的发货额用来认定重点客户。"),
    ),
}
_CHIPS: Final[Mapping[str, Mapping[str, FieldChips]]] = {}
_START: Final[Mapping[str, Callable[[], Mapping[str, object]]]] = {
    "transaction": lambda: {"date": this_day()},
    "shipment": lambda: {"month": first_of(this_day()), "product": ALL_PRODUCTS},
}


def card_list_parts(records: Records[Any], services: PageServices) -> CardListParts:
    """Return what the list of one kind of dealings shows on the card."""
    name = records.kind.name
    words = _WORDS[name]
    return CardListParts(
        records=records,
        by=DEALT_WITH,
        services=services,
        new=tr(words.new),
        nothing=tr(words.nothing),
        chips=_CHIPS.get(name, {}),
        start=_START.get(name, dict),
    )
