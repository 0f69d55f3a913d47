"""Requests of customers: the page 服务, the complaint form, and requests in the sample department."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.app.features.feature import DeskParts, Feature
from kamdesk.app.wiring import now
from kamdesk.domain.service.requests import REQUEST, REQUEST_STEP

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.services.printing.form_data_source import RecordFormData
    from kamdesk.services.records.records import Records
    from kamdesk.services.sample.scene import SampleScene
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.records.page import Page


def _form_data() -> Mapping[type[RecordFormData], Callable[[Database], RecordFormData]]:
    from kamdesk.services.service.complaint_form_data import ComplaintFormData

    return {ComplaintFormData: ComplaintFormData}


def _pages(parts: DeskParts) -> tuple[Page, ...]:
    from kamdesk.services.service.requests import Requests
    from kamdesk.ui.service.page import RequestsPage

    requests = Requests(parts.database, now)
    return (RequestsPage(parts.context, requests, parts.page_services(requests)),)


def _services() -> Mapping[str, Callable[[Database], Records[Any]]]:
    from kamdesk.services.service.requests import Requests

    return {REQUEST.name: lambda database: Requests(database, now)}


def _sample(scene: SampleScene) -> None:
    from kamdesk.services.service.sample import add_requests

    add_requests(scene)


SERVICE: Final = Feature(
    name="service",
    kinds=(REQUEST, REQUEST_STEP),
    services=_services,
    form_data=_form_data,
    pages=_pages,
    sample=_sample,
)
