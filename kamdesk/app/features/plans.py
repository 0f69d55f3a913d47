"""Monthly plans: the page 计划 and its form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.app.features.feature import DeskParts, Feature
from kamdesk.app.wiring import today
from kamdesk.domain.plans.kinds import MONTH_PLAN

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.services.printing.form_data_source import RecordFormData
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.records.page import Page


def _form_data() -> Mapping[type[RecordFormData], Callable[[Database], RecordFormData]]:
    from kamdesk.services.plans.plan_form_data import PlanFormData

    return {PlanFormData: lambda database: PlanFormData(database, today)}


def _pages(parts: DeskParts) -> tuple[Page, ...]:
    from kamdesk.services.plans.plans import Plans
    from kamdesk.ui.plans.page import PlansPage

    plans = Plans(parts.database, parts.today)
    return (
        PlansPage(
            parts.context,
            plans,
            parts.members,
            parts.workdays,
            parts.search,
            parts.open_print,
            parts.today,
        ),
    )


PLANS: Final = Feature(name="plans", kinds=(MONTH_PLAN,), form_data=_form_data, pages=_pages)
