"""Paper: the page 表单 with all forms, packets and the print log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.app.features.feature import DeskParts, Feature
from kamdesk.app.wiring import own_forms

if TYPE_CHECKING:
    from kamdesk.ui.kit.records.page import Page


def _pages(parts: DeskParts) -> tuple[Page, ...]:
    from kamdesk.services.printing.print_log import PrintLog
    from kamdesk.ui.printing.forms.packets_panel import PacketsPanel
    from kamdesk.ui.printing.forms.page import FormsPage
    from kamdesk.ui.printing.forms.record_choice import RecordChoice

    panel = PacketsPanel(parts.context, parts.printing, parts.packets, parts.open_print, parts.today)
    records = RecordChoice(parts.search, parts.today())
    print_log = PrintLog(parts.database, parts.printing)
    return (
        FormsPage(parts.context, parts.printing, own_forms(), print_log, panel, parts.open_print, records),
    )


PRINTING: Final = Feature(name="printing", pages=_pages)
