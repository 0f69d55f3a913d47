"""The monthly evaluation: the page 考核 and its three sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.app.features.feature import DeskParts, Feature
from kamdesk.app.wiring import today
from kamdesk.domain.evaluations.kinds import EVALUATION, SIGNATURE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from kamdesk.services.printing.form_data_source import RecordFormData
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.records.page import Page


def _form_data() -> Mapping[type[RecordFormData], Callable[[Database], RecordFormData]]:
    from kamdesk.services.evaluations.form_data import EvaluationFormData

    return {EvaluationFormData: lambda database: EvaluationFormData(database, today)}


def _pages(parts: DeskParts) -> tuple[Page, ...]:
    from kamdesk.services.evaluations.evaluations import Evaluations
    from kamdesk.services.evaluations.export import EvaluationExport
    from kamdesk.ui.evaluations.export import export_month
    from kamdesk.ui.evaluations.page import EvaluationsPage

    exporting = EvaluationExport(parts.database)

    def export(parent: QWidget, month: date) -> None:
        export_month(parent, parts.context, exporting, month)

    evaluations = Evaluations(parts.database, parts.today)
    return (
        EvaluationsPage(parts.context, evaluations, parts.workdays, parts.open_print, export, parts.today),
    )


EVALUATIONS: Final = Feature(
    name="evaluations", kinds=(EVALUATION, SIGNATURE), form_data=_form_data, pages=_pages
)
