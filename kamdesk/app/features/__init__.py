"""What each concern brings; shell, command line and sample department are built from this list."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.app.features.feature import Feature, FeaturePage
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.customers.handovers import OpenThings
    from kamdesk.services.records.records import Records
    from kamdesk.services.sample.scene import SampleAddition
    from kamdesk.store.file.database import Database
    from kamdesk.ui.shell.ports import Place


@cache
def features() -> tuple[Feature, ...]:
    """Return the features in the order of the navigation; loaded only now, as a verb may need none."""
    from kamdesk.app.features.company import COMPANY
    from kamdesk.app.features.customers import CUSTOMERS, HANDOVERS, QUICK_NOTES
    from kamdesk.app.features.desk import DESK
    from kamdesk.app.features.evaluations import EVALUATIONS
    from kamdesk.app.features.events import EVENTS
    from kamdesk.app.features.opportunities import OPPORTUNITIES
    from kamdesk.app.features.plans import PLANS
    from kamdesk.app.features.printing import PRINTING
    from kamdesk.app.features.receivables import RECEIVABLES
    from kamdesk.app.features.service import SERVICE

    first = (CUSTOMERS, OPPORTUNITIES, RECEIVABLES, EVENTS, EVALUATIONS, SERVICE, PLANS, PRINTING)
    return (*first, QUICK_NOTES, COMPANY, HANDOVERS, DESK)


@cache
def feature_pages() -> Mapping[str, FeaturePage]:
    """Return the pages of all features by their ids, in the order of the navigation."""
    return {page.place.page_id: page for feature in features() for page in feature.pages}


def places() -> tuple[Place, ...]:
    """Return what the navigation shows."""
    return tuple(page.place for page in feature_pages().values())


def service_of(database: Database, kind: RecordKind[Any]) -> Records[Any]:
    """Return what looks after the records of a kind: its concern's own service, where there is one."""
    from kamdesk.services.records.records import Records

    for feature in features():
        own = feature.services().get(kind.name)
        if own is not None:
            return own(database)
    return Records(database, kind)


def open_things() -> list[OpenThings]:
    """Return what says what is open with customers, in the order of the features."""
    return [each for feature in features() for each in feature.open_things()]


def sample_additions() -> list[SampleAddition]:
    """Return what the features add to the sample department, in their order."""
    return [feature.sample for feature in features() if feature.sample is not None]
