"""Receivables of all customers: the page 应收账龄 and its paper; the kind itself is kept on the card."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.app.features.feature import Feature, FeaturePage
from kamdesk.app.wiring import today
from kamdesk.domain.shared.text import term
from kamdesk.ui.shell.ports import Place, PlaceAct

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.app.desk_parts import DeskParts
    from kamdesk.services.printing.form_data_source import RecordFormData
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.records.page import Page


def _form_data() -> Mapping[type[RecordFormData], Callable[[Database], RecordFormData]]:
    from kamdesk.services.customers.receivables_form_data import ReceivablesFormData

    return {ReceivablesFormData: lambda database: ReceivablesFormData(database, today)}


def _load_page() -> Callable[[DeskParts], Page]:
    from kamdesk.services.customers.receivables import Receivables
    from kamdesk.ui.customers.receivables_page import ReceivablesPage

    def build(parts: DeskParts) -> Page:
        page = ReceivablesPage(parts.context, Receivables(parts.database), parts.doors, parts.today)
        page.record_asked.connect(parts.shell.open_record)
        return page

    return build


RECEIVABLES: Final = Feature(
    name="receivables",
    form_data=_form_data,
    pages=(
        FeaturePage(
            place=Place(
                "receivables",
                term("应收账龄"),
                "deal",
                acts=(
                    PlaceAct(term("筛选列表"), "filter", "Ctrl+F"),
                    PlaceAct(term("打印"), "print", "Ctrl+P"),
                    PlaceAct(term("导出"), "export"),
                ),
            ),
            load=_load_page,
        ),
    ),
)
