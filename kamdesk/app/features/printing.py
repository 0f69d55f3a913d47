"""Paper: the page 表单 with all forms, packets and the print log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.app.features.feature import Feature, FeaturePage
from kamdesk.app.wiring import own_forms
from kamdesk.domain.shared.text import term
from kamdesk.ui.shell.ports import Place, PlaceAct

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.app.desk_parts import DeskParts
    from kamdesk.ui.kit.records.page import Page


def _load_page() -> Callable[[DeskParts], Page]:
    from kamdesk.services.printing.print_log import PrintLog
    from kamdesk.ui.printing.forms.packets_panel import PacketsPanel
    from kamdesk.ui.printing.forms.page import FormsPage
    from kamdesk.ui.printing.forms.record_choice import RecordChoice

    def build(parts: DeskParts) -> Page:
        panel = PacketsPanel(
            parts.context, parts.printing, parts.packets, parts.open_print, parts.today, parts.search
        )
        records = RecordChoice(parts.search, parts.today())
        print_log = PrintLog(parts.database, parts.printing)
        return FormsPage(
            parts.context, parts.printing, own_forms(), print_log, panel, parts.open_print, records
        )

    return build


PRINTING: Final = Feature(
    name="printing",
    pages=(
        FeaturePage(
            place=Place(
                "forms",
                term("表单"),
                "forms",
                frozenset({"form", "print_job"}),
                acts=(
                    PlaceAct(term("打印"), "print", "Ctrl+P"),
                    PlaceAct(term("打开表单文件夹"), "folder"),
                    PlaceAct(term("重新读取表单"), "refresh", "F5"),
                    PlaceAct(term("新装订册"), "add", "Ctrl+N"),
                    PlaceAct(term("打印整册"), "print", "Ctrl+P"),
                    PlaceAct(term("重印有变化的"), "refresh", "Ctrl+P"),
                ),
            ),
            load=_load_page,
        ),
    ),
)
