"""Opportunities and projects: the page 商机 with its board, and samples of both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.app.features.feature import Feature, FeaturePage
from kamdesk.app.wiring import today
from kamdesk.domain.shared.text import term
from kamdesk.ui.shell.ports import Place, PlaceAct, list_acts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.app.desk_parts import DeskParts
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.records.records import Records
    from kamdesk.services.sample.scene import SampleScene
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.records.page import Page


def _kinds() -> tuple[RecordKind[Any], ...]:
    from kamdesk.domain.customers.opportunities import OPPORTUNITY

    return (OPPORTUNITY,)


def _services() -> Mapping[str, Callable[[Database], Records[Any]]]:
    from kamdesk.domain.customers.opportunities import OPPORTUNITY
    from kamdesk.services.customers.opportunities import Opportunities

    return {OPPORTUNITY.name: lambda database: Opportunities(database, today)}


def _load_page() -> Callable[[DeskParts], Page]:
    from kamdesk.services.customers.opportunities import Opportunities
    from kamdesk.ui.customers.opportunities_page import OpportunitiesPage

    def build(parts: DeskParts) -> Page:
        opportunities = Opportunities(parts.database, parts.today)
        return OpportunitiesPage(parts.context, opportunities, parts.page_services(opportunities))

    return build


def _sample(scene: SampleScene) -> None:
    from kamdesk.services.customers.sample_opportunities import add_opportunities

    add_opportunities(scene)


_LIST_ACTS: Final = list_acts(term("登记商机"), "opportunity", term("商机", "泛指"))

OPPORTUNITIES: Final = Feature(
    name="opportunities",
    kinds=_kinds,
    services=_services,
    pages=(
        FeaturePage(
            place=Place(
                "opportunities",
                term("商机", "页名"),
                "target",
                frozenset({"opportunity"}),
                acts=(
                    *(act for act in _LIST_ACTS if act.icon_name != "print"),
                    PlaceAct(term("列表 / 看板"), "columns", "Ctrl+B"),
                ),
            ),
            load=_load_page,
        ),
    ),
    sample=_sample,
)
