"""Monthly plans: the page 计划 and its form; the sheets of a day, and reports of a day, week or year."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.app.features.feature import Feature, FeaturePage
from kamdesk.app.wiring import today
from kamdesk.domain.shared.text import term
from kamdesk.ui.shell.ports import Place, PlaceAct

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.app.desk_parts import DeskParts
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.customers.handovers import OpenThings
    from kamdesk.services.printing.form_data_source import RecordFormData
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.records.page import Page


def _kinds() -> tuple[RecordKind[Any], ...]:
    from kamdesk.domain.plans.kinds import MONTH_PLAN

    return (MONTH_PLAN,)


def _form_data() -> Mapping[type[RecordFormData], Callable[[Database], RecordFormData]]:
    from kamdesk.services.plans.day_sheet_form_data import DaySheetFormData
    from kamdesk.services.plans.plan_form_data import PlanFormData
    from kamdesk.services.plans.work_report_form_data import WorkReportFormData
    from kamdesk.services.reports.annual_summary_form_data import AnnualSummaryFormData

    return {
        PlanFormData: lambda database: PlanFormData(database, today),
        DaySheetFormData: lambda database: DaySheetFormData(database, today),
        WorkReportFormData: lambda database: WorkReportFormData(database, today),
        AnnualSummaryFormData: lambda database: AnnualSummaryFormData(database, today),
    }


def _load_page() -> Callable[[DeskParts], Page]:
    from kamdesk.services.plans.plans import Plans
    from kamdesk.ui.plans.page import PlansPage

    def build(parts: DeskParts) -> Page:
        return PlansPage(
            parts.context,
            Plans(parts.database, parts.today),
            parts.members,
            parts.workdays,
            parts.search,
            parts.doors,
            parts.today,
        )

    return build


def _open_things() -> tuple[OpenThings, ...]:
    from kamdesk.services.plans.open_plans import open_plans

    return (open_plans,)


PLANS: Final = Feature(
    name="plans",
    kinds=_kinds,
    form_data=_form_data,
    open_things=_open_things,
    pages=(
        FeaturePage(
            place=Place(
                "plans",
                term("计划"),
                "plans",
                frozenset({"month_plan"}),
                acts=(
                    PlaceAct(term("提交计划"), "sign"),
                    PlaceAct(term("打印"), "print", "Ctrl+P"),
                    PlaceAct(term("导出"), "export"),
                    PlaceAct(term("工作日历"), "calendar"),
                ),
            ),
            load=_load_page,
        ),
    ),
)
