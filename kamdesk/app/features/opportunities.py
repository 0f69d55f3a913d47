"""Opportunities, projects and competitors: their pages, and samples of the first two."""

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
    from kamdesk.services.customers.handovers import OpenThings
    from kamdesk.services.records.records import Records
    from kamdesk.services.sample.scene import SampleScene
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.records.page import Page
    from kamdesk.ui.kit.records.parts import PageServices


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
        attached = _services_of(parts, "attachment")
        return OpportunitiesPage(
            parts.context, opportunities, parts.page_services(opportunities), lambda: attached()[0]
        )

    return build


def _services_of(parts: DeskParts, *kinds: str) -> Callable[[], list[tuple[Records[Any], PageServices]]]:
    """Return what makes the services of kinds, and what lists of them work with, once a card needs them."""

    def make() -> list[tuple[Records[Any], PageServices]]:
        from kamdesk.app.features import service_of
        from kamdesk.domain.kinds import kind_named

        made = (service_of(parts.database, kind_named(name)) for name in kinds)
        return [(records, parts.page_services(records)) for records in made]

    return make


def _load_projects() -> Callable[[DeskParts], Page]:
    from kamdesk.services.customers.projects import Projects
    from kamdesk.ui.customers.projects_page import ProjectsPage

    def build(parts: DeskParts) -> Page:
        projects = Projects(parts.database)
        belonging = _services_of(parts, *_OF_PROJECTS)
        return ProjectsPage(parts.context, projects, parts.page_services(projects), belonging)

    return build


def _load_competitors() -> Callable[[DeskParts], Page]:
    from kamdesk.services.customers.competitor_notes import CompetitorNotes
    from kamdesk.ui.customers.competitors_page import CompetitorsPage

    def build(parts: DeskParts) -> Page:
        notes = CompetitorNotes(parts.database)
        return CompetitorsPage(parts.context, notes, parts.page_services(notes))

    return build


def _sample(scene: SampleScene) -> None:
    from kamdesk.services.customers.sample_opportunities import add_opportunities

    add_opportunities(scene)


_OF_PROJECTS: Final = ("project_party", "opportunity", "contract", "transaction", "attachment")


def _open_things() -> tuple[OpenThings, ...]:
    from kamdesk.services.customers.open_prospects import open_opportunities

    return (open_opportunities,)


OPPORTUNITIES: Final = Feature(
    name="opportunities",
    kinds=_kinds,
    services=_services,
    open_things=_open_things,
    pages=(
        FeaturePage(
            place=Place(
                "opportunities",
                term("商机", "页名"),
                "target",
                frozenset({"opportunity"}),
                acts=(
                    *list_acts(term("登记商机"), "opportunity", term("商机", "泛指"), prints=False),
                    PlaceAct(term("列表 / 看板"), "columns", "Ctrl+B"),
                ),
            ),
            load=_load_page,
        ),
        FeaturePage(
            place=Place(
                "projects",
                term("项目", "页名"),
                "building",
                frozenset({"project"}),
                acts=list_acts(term("登记项目"), "project", term("项目", "泛指"), prints=False),
            ),
            load=_load_projects,
        ),
        FeaturePage(
            place=Place(
                "competitors",
                term("竞争", "页名"),
                "eye",
                frozenset({"competitor_note"}),
                acts=list_acts(
                    term("登记竞争情况"), "competitor_note", term("竞争情况", "泛指"), prints=False
                ),
            ),
            load=_load_competitors,
        ),
    ),
    sample=_sample,
)
