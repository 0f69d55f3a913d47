"""Exports a month's sheets as a workbook with live formulas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.desk.file_choice import ask_workbook_place
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from kamdesk.services.evaluations.export import EvaluationExport
    from kamdesk.ui.kit.desk.context import UiContext


def export_month(parent: QWidget, context: UiContext, export: EvaluationExport, month: date) -> None:
    """Ask for a place and write the month there; a toast tells when it is done."""
    name = tr("月度考核 {month}", month=f"{month:%Y-%m}")
    path = ask_workbook_place(parent, tr("导出考核表"), name)
    if path is None:
        return

    def say(count: int) -> None:
        context.messages.toast(Message("已导出 {count} 张考核表到 {file}", count=count, file=path.name))

    context.tasks.run(tr("正在导出考核表"), lambda _: export.write(path, month), done=say)
