"""What a feature is, and what of an open desk its pages are built from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.desk.backups import Backups
    from kamdesk.services.desk.members import Members
    from kamdesk.services.desk.workdays import Workdays
    from kamdesk.services.printing.form_data_source import RecordFormData
    from kamdesk.services.printing.packets import Packets
    from kamdesk.services.printing.printing import Printing
    from kamdesk.services.records.records import Records
    from kamdesk.services.sample.scene import SampleAddition
    from kamdesk.services.shared.history import History
    from kamdesk.services.shared.search import Search
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.settings_panel import SettingsPanel
    from kamdesk.ui.kit.records.page import Page
    from kamdesk.ui.kit.records.parts import PageServices, PrintOpener


class ImportOpener(Protocol):
    """Opens the import wizard over a window."""

    def __call__(self, parent: QWidget | None, service: Records[Any]) -> None:
        """Take in a list of the records that ``service`` looks after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskParts:
    """What every page may be built from: the open file, what all pages share, and the ways out of them."""

    context: UiContext
    database: Database
    today: Callable[[], date]
    members: Members
    workdays: Workdays
    history: History
    search: Search
    backups: Backups
    printing: Printing
    packets: Packets
    open_print: PrintOpener
    open_import: ImportOpener

    def page_services(self, records: Records[Any]) -> PageServices:
        """What the page of these records works with; all of it follows from their kind."""
        from kamdesk.services.records.exporting import Exporting
        from kamdesk.ui.kit.records.parts import PageServices

        kind = records.kind
        return PageServices(
            history=self.history,
            finder=self.search,
            open_print=self.open_print,
            export=Exporting(self.database, kind).export_shown if kind.listed.columns else None,
            open_import=(lambda parent: self.open_import(parent, records)) if kind.imported else None,
        )


def _no_services() -> Mapping[str, Callable[[Database], Records[Any]]]:
    return {}


def _no_form_data() -> Mapping[type[RecordFormData], Callable[[Database], RecordFormData]]:
    return {}


def _no_pages(_parts: DeskParts) -> tuple[Page, ...]:
    return ()


def _no_settings(_parts: DeskParts) -> tuple[SettingsPanel, ...]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """One concern: its kinds of record, its pages, who fills its forms, its part of the sample department.

    ``services`` look after the records of the kinds that have rules of their own, by the names of the kinds.
    ``settings`` are its tabs on the settings page. ``services``, ``form_data``, ``pages``, ``settings`` and
    ``sample`` load what they need only when they are called.
    """

    name: str
    kinds: tuple[RecordKind[Any], ...] = ()
    services: Callable[[], Mapping[str, Callable[[Database], Records[Any]]]] = field(default=_no_services)
    form_data: Callable[[], Mapping[type[RecordFormData], Callable[[Database], RecordFormData]]] = field(
        default=_no_form_data
    )
    pages: Callable[[DeskParts], tuple[Page, ...]] = field(default=_no_pages)
    settings: Callable[[DeskParts], tuple[SettingsPanel, ...]] = field(default=_no_settings)
    sample: SampleAddition | None = None
