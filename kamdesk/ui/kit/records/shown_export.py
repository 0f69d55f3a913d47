"""Exports what a list shows that is no list of records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.shared.text import Message
from kamdesk.services.records.shown_tables import write_shown
from kamdesk.ui.kit.desk.file_choice import ask_workbook_place
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.records.shown_table import ShownTable
    from kamdesk.ui.kit.desk.context import UiContext


def export_shown(parent: QWidget, context: UiContext, shown: ShownTable) -> None:
    """Ask for a place and write the table there as a workbook; a toast tells when it is done."""
    title = tr("导出 {count} 行", count=len(shown.rows))
    path = ask_workbook_place(parent, title, shown.title)
    if path is None:
        return

    def say(count: int) -> None:
        context.messages.toast(Message("已导出 {count} 行到 {file}", count=count, file=path.name))

    context.tasks.run(title, lambda _progress: write_shown(path, shown), done=say)
