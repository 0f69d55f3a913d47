"""Calls on customers: the page 活动 and the call sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.app.features.feature import Feature, FeaturePage
from kamdesk.app.wiring import today
from kamdesk.domain.shared.text import term
from kamdesk.ui.shell.ports import Place, list_acts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.app.desk_parts import DeskParts
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.customers.handovers import OpenThings
    from kamdesk.services.printing.form_data_source import RecordFormData
    from kamdesk.services.records.records import Records
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.records.page import Page


def _kinds() -> tuple[RecordKind[Any], ...]:
    from kamdesk.domain.events.calls import CALL

    return (CALL,)


def _form_data() -> Mapping[type[RecordFormData], Callable[[Database], RecordFormData]]:
    from kamdesk.services.events.call_form_data import CallFormData

    return {CallFormData: lambda database: CallFormData(database, today)}


def _services() -> Mapping[str, Callable[[Database], Records[Any]]]:
    from kamdesk.domain.events.calls import CALL
    from kamdesk.services.events.calls import Calls

    return {CALL.name: lambda database: Calls(database, today)}


def _load_page() -> Callable[[DeskParts], Page]:
    from kamdesk.services.events.calls import Calls
    from kamdesk.ui.events.page import CallsPage

    def build(parts: DeskParts) -> Page:
        calls = Calls(parts.database, parts.today)
        return CallsPage(parts.context, calls, parts.page_services(calls), parts.today)

    return build


def _open_things() -> tuple[OpenThings, ...]:
    from kamdesk.services.events.open_calls import open_calls

    return (open_calls,)


EVENTS: Final = Feature(
    name="events",
    kinds=_kinds,
    services=_services,
    form_data=_form_data,
    open_things=_open_things,
    pages=(
        FeaturePage(
            place=Place(
                "calls",
                term("活动"),
                "calls",
                frozenset({"call"}),
                acts=list_acts(term("登记拜访"), "call", term("拜访记录", "泛指")),
            ),
            load=_load_page,
        ),
    ),
)
