"""The tab 打印记录: what was printed, and which of it is outdated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kamdesk.domain.printing.print_log import AS_FILES, NO_RECORD
from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.domain.records.time_line import PRINTED
from kamdesk.domain.shared.text import Message, term
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import button
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.verbs import ButtonAction, FileAct, offer_on_rows
from kamdesk.ui.kit.tables.columns import ListColumn
from kamdesk.ui.kit.tables.paged_table import PagedTableModel
from kamdesk.ui.kit.tables.sorted_table import SortedTable

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kamdesk.domain.printing.print_log import PrintEntry
    from kamdesk.services.printing.print_log import Changed, PrintLog
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.tables.columns import Align

_MODES: Final = {
    "filled": term("填入数据"),
    "blank": term("空白表"),
    "sample": term("样张"),
    AS_FILES: term("文件"),
}


class PrintLogPanel(QWidget):
    """The list of prints, newest first; on demand compares one of them with present data."""

    def __init__(
        self, context: UiContext, log: PrintLog, open_print: Callable[[QWidget, PrintRequest], None]
    ) -> None:
        super().__init__()
        self._context = context
        self._log = log
        self._open_print = open_print
        self.notice = Notice()
        self.changed_button = button(tr("重印有变化的"), icon_name="refresh", kind="primary")
        self.model = PagedTableModel(_columns(), log.entries)
        self.table = SortedTable(self.model, "print_log", context.preferences)
        self.table.setAccessibleName(tr("打印记录"))
        self.acts = (ButtonAction(self.changed_button, "Ctrl+P", file_act=FileAct.PRINT),)
        offer_on_rows(self.table, self.acts)
        self.table.set_empty_text(tr("打印或另存过的表单都记在这里。资料变动后，可以只重印有变化的几份。"))
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self.notice, 1)
        top.addStretch(0)
        top.addWidget(self.changed_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        self.table.chosen.connect(lambda _key: self._enable_verbs())
        self.changed_button.clicked.connect(self._compare)
        context.changes.changed.connect(self._on_changed)
        self._enable_verbs()

    def refresh(self) -> None:
        """Show the log as it is now, the cursor staying where it was."""
        current = self.table.current_key()
        is_there = self.table.show_keys(self._log.keys(), current, chosen=self.table.selected_keys())
        if not is_there and self.model.keys:
            self.table.select_key(self.model.keys[0])
        self._enable_verbs()

    def seek(self, job_id: UUID) -> None:
        """Put the cursor on what was printed then."""
        key = self._log.key(job_id)
        self.refresh()
        if key is not None and self.table.select_key(key):
            self.table.setFocus()

    def _entry(self) -> PrintEntry | None:
        row = self.table.currentIndex().row()
        return self.model.row(row) if row >= 0 else None

    def _enable_verbs(self) -> None:
        entry = self._entry()
        refusal = "" if entry is not None else tr("请先选一条打印记录。")
        if entry is not None and not entry.record_count:
            refusal = tr("这一次没有打印记录的内容。")
        if entry is not None and entry.delivery.mode == AS_FILES:
            refusal = tr("这一次导出的是文件，没有可以重印的。")
        allow(self.changed_button, refusal)

    def _compare(self) -> None:
        entry = self._entry()
        if entry is None:
            return
        title = tr("正在核对：{title}", title=tr(entry.delivery.form_title))
        self.notice.say(title)
        allow(self.changed_button, title)
        self._context.tasks.run(
            title,
            lambda progress: self._log.changed(entry, progress),
            done=lambda changed: self._on_compared(entry, changed),
            failed=lambda problem: self._say(problem.message),
            cancelled=self._on_stopped,
        )

    def _on_stopped(self) -> None:
        self.notice.hide()
        self._enable_verbs()

    def _on_compared(self, entry: PrintEntry, changed: Changed) -> None:
        gone = Message("另有 {count} 份的资料已删除。", count=changed.gone) if changed.gone else Message("")
        if not changed.ids:
            self._say(
                Message("这次打印的 {count} 份都没有变化，不必重印。{gone}", count=changed.total, gone=gone)
            )
            return
        self._say(
            Message(
                "{total} 份中有 {count} 份和打印时不同了。{gone}",
                total=changed.total,
                count=len(changed.ids),
                gone=gone,
            )
        )
        delivery = entry.delivery
        is_whole = changed.ids == (NO_RECORD,)
        request = PrintRequest(
            (delivery.form_id,),
            selected=() if is_whole else changed.ids,
            all_of_filter=None if is_whole else (),
            month=delivery.month,
            mode="filled",
            day=delivery.day,
        )
        self._open_print(self, request)

    def _say(self, words: Message) -> None:
        self.notice.say(words)
        self._enable_verbs()

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if PRINTED in kinds and self.isVisible():
            self.refresh()


def _columns() -> tuple[ListColumn[PrintEntry], ...]:
    def make(
        key: str,
        title: str,
        text: Callable[[PrintEntry], str],
        width: int,
        align: Align = "left",
        *,
        stretch: bool = False,
    ) -> ListColumn[PrintEntry]:
        return ListColumn(key, title, text, width, align, sortable=False, stretch=stretch)

    return (
        make("at", tr("时间"), lambda entry: f"{entry.at.astimezone():%Y-%m-%d %H:%M}", 136, "center"),
        make("form", tr("表单"), lambda entry: tr(entry.delivery.form_title), 160, stretch=True),
        make("mode", tr("内容"), lambda entry: tr(_MODES[entry.delivery.mode]), 84, "center"),
        make("records", tr("记录"), _record_count, 64, "right"),
        make("pages", tr("页数"), lambda entry: f"{entry.delivery.pages:,}", 64, "right"),
        make("copies", tr("份数"), lambda entry: str(entry.delivery.copies), 64, "right"),
        make("printer", tr("打印机"), _printer, 150, stretch=True),
        make("version", tr("表单版本"), lambda entry: entry.delivery.form_version, 76, "center"),
        make("packet", tr("装订册"), _packet, 110, stretch=True),
        make("author", tr("经手人"), lambda entry: entry.author, 90),
    )


def _record_count(entry: PrintEntry) -> str:
    return f"{entry.record_count:,}" if entry.record_count else "—"


def _printer(entry: PrintEntry) -> str:
    delivery = entry.delivery
    if delivery.mode == AS_FILES:
        return tr("另存为文件")
    if not delivery.printer:
        return tr("另存为 PDF")
    if not delivery.tray:
        return delivery.printer
    return tr("{printer}（{tray}）", printer=delivery.printer, tray=delivery.tray)


def _packet(entry: PrintEntry) -> str:
    if not entry.delivery.packet:
        return ""
    return tr("{name} 第{version}版", name=entry.delivery.packet, version=entry.delivery.packet_version)
