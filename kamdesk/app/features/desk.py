"""The desk itself: the page 设置, with its members."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.app.features.feature import Feature, FeaturePage
from kamdesk.domain.shared.text import term
from kamdesk.ui.shell.ports import Place, PlaceAct

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.app.desk_parts import DeskParts
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.records.records import Records
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.records.page import Page


def _kinds() -> tuple[RecordKind[Any], ...]:
    from kamdesk.domain.desk.members import MEMBER

    return (MEMBER,)


def _services() -> Mapping[str, Callable[[Database], Records[Any]]]:
    from kamdesk.domain.desk.members import MEMBER
    from kamdesk.services.desk.members import Members

    return {MEMBER.name: Members}


def _load_page() -> Callable[[DeskParts], Page]:
    from kamdesk.app.desk_opening import desks_by
    from kamdesk.app.features import features
    from kamdesk.app.missing_file import MissingFile
    from kamdesk.app.printing_guard import PrintingGuard
    from kamdesk.config.paths import user_paths
    from kamdesk.services.desk.office import Office
    from kamdesk.ui.desk.backups_panel import BackupsPanel
    from kamdesk.ui.desk.page import SettingsPage

    def build(parts: DeskParts) -> Page:
        keychain, path = parts.find_keychain(), parts.database.path
        guard = PrintingGuard(parts.database, keychain, parts.context, parts.second_folder)
        restoring = MissingFile(desks_by(keychain), path, user_paths(), parts.second_folder)
        panels = tuple(panel for feature in features() for panel in feature.settings(parts))
        office = Office(parts.database)
        backups = BackupsPanel(parts.context, parts.backups, restoring, parts.shell.settle)
        absences = parts.absences
        page = SettingsPage(parts.context, office, parts.members, backups, guard, absences, panels)
        page.status_changed.connect(parts.shell.refresh_status)
        page.restored.connect(parts.shell.restart)
        page.opened.connect(lambda: parts.shell.go_over(restoring.take_opened()))
        return page

    return build


DESK: Final = Feature(
    name="desk",
    kinds=_kinds,
    services=_services,
    pages=(
        FeaturePage(
            place=Place(
                "settings",
                term("设置"),
                "settings",
                frozenset({"member", "absence"}),
                at_foot=True,
                acts=(
                    PlaceAct(term("新成员"), "add", "Ctrl+N"),
                    PlaceAct(term("外出与代理…"), "member"),
                    PlaceAct(term("从备份打开……"), "folder"),
                ),
            ),
            load=_load_page,
        ),
    ),
)
