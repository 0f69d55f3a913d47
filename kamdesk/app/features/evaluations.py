"""The monthly evaluation: the page 考核 and its three sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.app.features.feature import Feature, FeaturePage
from kamdesk.app.wiring import today
from kamdesk.domain.shared.text import term
from kamdesk.ui.shell.ports import Place, PlaceAct

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from kamdesk.app.desk_parts import DeskParts
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.printing.form_data_source import RecordFormData
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.records.page import Page


def _kinds() -> tuple[RecordKind[Any], ...]:
    from kamdesk.domain.evaluations.kinds import EVALUATION, SIGNATURE

    return (EVALUATION, SIGNATURE)


def _form_data() -> Mapping[type[RecordFormData], Callable[[Database], RecordFormData]]:
    from kamdesk.services.evaluations.form_data import EvaluationFormData
    from kamdesk.services.evaluations.interview_form_data import InterviewFormData
    from kamdesk.services.evaluations.year_form_data import YearFormData

    return {
        EvaluationFormData: lambda database: EvaluationFormData(database, today),
        InterviewFormData: lambda database: InterviewFormData(database, today),
        YearFormData: lambda database: YearFormData(database, today),
    }


def _load_page() -> Callable[[DeskParts], Page]:
    from kamdesk.services.evaluations.evaluations import Evaluations
    from kamdesk.services.evaluations.export import EvaluationExport
    from kamdesk.services.evaluations.sign_off import SignOff
    from kamdesk.ui.evaluations.export import export_month
    from kamdesk.ui.evaluations.page import EvaluationsPage

    def build(parts: DeskParts) -> Page:
        exporting = EvaluationExport(parts.database)

        def export(parent: QWidget, month: date) -> None:
            export_month(parent, parts.context, exporting, month)

        page = EvaluationsPage(
            parts.context,
            Evaluations(parts.database),
            SignOff(parts.database, parts.today),
            parts.workdays,
            parts.doors,
            export,
            parts.today,
        )
        page.record_asked.connect(parts.shell.open_record)
        return page

    return build


EVALUATIONS: Final = Feature(
    name="evaluations",
    kinds=_kinds,
    form_data=_form_data,
    pages=(
        FeaturePage(
            place=Place(
                "evaluations",
                term("考核"),
                "evaluations",
                frozenset({"evaluation"}),
                acts=(
                    PlaceAct(term("打印"), "print", "Ctrl+P"),
                    PlaceAct(term("导出"), "export"),
                    PlaceAct(term("考核标准"), "target"),
                ),
            ),
            load=_load_page,
        ),
    ),
)
