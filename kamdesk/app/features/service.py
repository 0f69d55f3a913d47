"""Requests of customers: the page 服务, the service standard, the complaint form, and sample requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.app.features.feature import Feature, FeaturePage
from kamdesk.app.wiring import now
from kamdesk.domain.shared.text import term
from kamdesk.ui.shell.ports import Place, PlaceAct, list_acts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.app.desk_parts import DeskParts
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.customers.handovers import OpenThings
    from kamdesk.services.printing.form_data_source import RecordFormData
    from kamdesk.services.records.records import Records
    from kamdesk.services.sample.scene import SampleScene
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.settings_panel import SettingsPanel
    from kamdesk.ui.kit.records.page import Page
    from kamdesk.ui.service.standard_panel import StandardPanel


def _kinds() -> tuple[RecordKind[Any], ...]:
    from kamdesk.domain.service.requests import REQUEST, REQUEST_STEP

    return (REQUEST, REQUEST_STEP)


def _form_data() -> Mapping[type[RecordFormData], Callable[[Database], RecordFormData]]:
    from kamdesk.services.service.complaint_form_data import ComplaintFormData

    return {ComplaintFormData: ComplaintFormData}


def _load_page() -> Callable[[DeskParts], Page]:
    from kamdesk.services.service.requests import Requests
    from kamdesk.ui.service.page import RequestsPage
    from kamdesk.ui.service.standard_dialog import StandardDialog

    def build(parts: DeskParts) -> Page:
        def open_standard() -> None:
            dialog = StandardDialog(page, parts.context.messages, _standard_panel(parts))
            dialog.exec()
            dialog.deleteLater()

        requests = Requests(parts.database, now)
        page = RequestsPage(parts.context, requests, parts.page_services(requests))
        page.standard_asked.connect(open_standard)
        return page

    return build


def _standard_panel(parts: DeskParts) -> StandardPanel:
    from kamdesk.services.service.standards import ServiceStandards
    from kamdesk.ui.service.standard_panel import StandardPanel

    return StandardPanel(parts.context, ServiceStandards(parts.database, parts.today), parts.search)


def _settings(parts: DeskParts) -> tuple[SettingsPanel, ...]:
    return (_standard_panel(parts),)


def _services() -> Mapping[str, Callable[[Database], Records[Any]]]:
    from kamdesk.domain.service.requests import REQUEST
    from kamdesk.services.service.requests import Requests

    return {REQUEST.name: lambda database: Requests(database, now)}


def _sample(scene: SampleScene) -> None:
    from kamdesk.services.service.sample import add_requests

    add_requests(scene)


def _open_things() -> tuple[OpenThings, ...]:
    from kamdesk.services.service.open_requests import open_requests

    return (open_requests,)


SERVICE: Final = Feature(
    name="service",
    kinds=_kinds,
    services=_services,
    form_data=_form_data,
    open_things=_open_things,
    pages=(
        FeaturePage(
            place=Place(
                "service",
                term("服务"),
                "service",
                frozenset({"request"}),
                acts=(
                    *list_acts(term("登记诉求"), "request", term("诉求", "泛指")),
                    PlaceAct(term("服务标准…"), "target"),
                ),
            ),
            load=_load_page,
        ),
    ),
    settings=_settings,
    sample=_sample,
)
