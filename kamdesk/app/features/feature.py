"""What a feature is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.app.desk_parts import DeskParts
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.customers.handovers import OpenThings
    from kamdesk.services.printing.form_data_source import RecordFormData
    from kamdesk.services.records.records import Records
    from kamdesk.services.sample.scene import SampleAddition
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.settings_panel import SettingsPanel
    from kamdesk.ui.kit.records.page import Page
    from kamdesk.ui.shell.ports import Place


def _no_services() -> Mapping[str, Callable[[Database], Records[Any]]]:
    return {}


def _no_form_data() -> Mapping[type[RecordFormData], Callable[[Database], RecordFormData]]:
    return {}


def _no_kinds() -> tuple[RecordKind[Any], ...]:
    return ()


def _no_open_things() -> tuple[OpenThings, ...]:
    return ()


def _no_settings(_parts: DeskParts) -> tuple[SettingsPanel, ...]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FeaturePage:
    """A page of the navigation: its place there, and what loads the modules that it is built from.

    ``load`` touches no widget, so that any thread may call it; what it returns builds the page. ``waiting``
    tells how much waits there, for a place that counts.
    """

    place: Place
    load: Callable[[], Callable[[DeskParts], Page]]
    waiting: Callable[[Database], int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """One concern: its kinds of record, its pages, who fills its forms, its part of the sample department.

    ``services`` look after the records of the kinds that have rules of their own, by the names of the kinds.
    ``settings`` are its tabs on the settings page, ``open_things`` say what it has open with a customer when
    that is handed over. All of them load what they need only when they are
    called: the window shows the list of pages before any kind of record is known.
    """

    name: str
    kinds: Callable[[], tuple[RecordKind[Any], ...]] = field(default=_no_kinds)
    services: Callable[[], Mapping[str, Callable[[Database], Records[Any]]]] = field(default=_no_services)
    form_data: Callable[[], Mapping[type[RecordFormData], Callable[[Database], RecordFormData]]] = field(
        default=_no_form_data
    )
    pages: tuple[FeaturePage, ...] = ()
    settings: Callable[[DeskParts], tuple[SettingsPanel, ...]] = field(default=_no_settings)
    open_things: Callable[[], tuple[OpenThings, ...]] = field(default=_no_open_things)
    sample: SampleAddition | None = None
