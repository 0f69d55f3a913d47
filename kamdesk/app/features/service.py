"""Requests of customers: the page 服务, the complaint form, and requests in the sample department."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from kamdesk.app.features.feature import Feature
from kamdesk.domain.service.requests import REQUEST, REQUEST_STEP

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.services.printing.form_data_source import FormDataSource
    from kamdesk.services.sample.scene import SampleScene
    from kamdesk.store.file.database import Database


def now() -> datetime:
    """Return the present moment by the clock of this PC, with its time zone."""
    return datetime.now().astimezone()


def _form_data() -> Mapping[type[FormDataSource], Callable[[Database], FormDataSource]]:
    from kamdesk.services.service.complaint_form_data import ComplaintFormData

    return {ComplaintFormData: ComplaintFormData}


def _sample(scene: SampleScene) -> None:
    from kamdesk.services.service.sample import add_requests

    add_requests(scene)


SERVICE: Final = Feature(name="service", kinds=(REQUEST, REQUEST_STEP), form_data=_form_data, sample=_sample)
