"""The wizard itself: four steps in one window, nothing written before the person says so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QTimer, QUrl
from typing_extensions import override

from kamdesk.domain.records.imports.plan import RowOutcome
from kamdesk.domain.records.imports.renewal import PlanOvertakenError
from kamdesk.ui.kit.desk.verbs import Verb
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.importing.columns_step import ColumnsStep
from kamdesk.ui.kit.records.importing.file_step import FileStep
from kamdesk.ui.kit.records.importing.frame import COLUMNS, FILE, PREVIEW, RESULT, WizardFrame
from kamdesk.ui.kit.records.importing.preview_step import PreviewStep
from kamdesk.ui.kit.records.importing.result_step import ResultStep

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.records.imports.mending import FaultyCell
    from kamdesk.domain.records.imports.plan import ImportPlan, PlannedRow
    from kamdesk.domain.records.imports.targets import Target
    from kamdesk.domain.records.imports.twin_choices import TwinChoice
    from kamdesk.domain.shared.errors import UserError
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.services.records.importing import Importing, ImportReport
    from kamdesk.services.records.inspection import Inspection
    from kamdesk.services.shared.history import History
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.tasks import Task

T = TypeVar("T")


def open_import_wizard(
    parent: QWidget | None,
    context: UiContext,
    importing: Importing,
    history: History,
    path: Path | None = None,
) -> ImportWizard:
    """Open the wizard over ``parent``; with ``path`` it reads that file at once."""
    wizard = ImportWizard(parent, context, importing, history)
    wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    wizard.open()
    if path is not None:
        wizard.load(path)
    return wizard


class ImportWizard(WizardFrame):
    """Leads from a file to records: choose, check the columns, look at every row, import."""

    def __init__(
        self, parent: QWidget | None, context: UiContext, importing: Importing, history: History
    ) -> None:
        self._word = tr(importing.kind.many)
        self.file_step = FileStep(importing.kind, context.preferences)
        self.columns_step = ColumnsStep(importing.scheme)
        self.preview_step = PreviewStep(importing.kind, context.preferences)
        self.result_step = ResultStep(self._word)
        steps = (self.file_step, self.columns_step, self.preview_step, self.result_step)
        super().__init__(parent, tr("导入{word}", word=self._word), steps)
        self._context = context
        self._importing = importing
        self._history = history
        self._inspection: Inspection | None = None
        self._as_read: Inspection | None = None
        self._planned: Inspection | None = None
        self._chosen: dict[str, str] = {}
        self._plan: ImportPlan | None = None
        self._act: UUID | None = None
        self._task: Task | None = None
        self.setAcceptDrops(True)
        self._connect()
        self._turn_to(FILE)

    def load(self, path: Path) -> None:
        """Read a file in the background and go on to its columns.

        What was chosen or corrected in another one goes with it, which is asked about before.
        """
        if self._has_unsaved and not self._may_be_replaced(path):
            return
        self.file_step.remember(path)
        self._read(path, None, self._on_read)

    def _read(self, path: Path, encoding: str | None, done: Callable[[Inspection], None]) -> None:
        self._run(
            tr("读取 {name}", name=path.name),
            lambda progress: self._importing.inspect(path, encoding=encoding, progress=progress),
            done,
        )

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_files(event) and self._task is None and self.step != RESULT:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = _dropped_files(event)
        event.acceptProposedAction()
        if len(paths) == 1:
            # Once the drop is over: whoever dropped the file waits for that, however long one is asked.
            QTimer.singleShot(0, self, lambda: self.load(paths[0]))
        else:
            words = tr("一次导入一个文件；这 {count} 个请一个一个拖进来。", count=len(paths))
            self.notice.say(words, tone="watch")

    @override
    def reject(self) -> None:
        """Stop what is under way; close where nothing is, unless what was chosen here is worth more."""
        if self._task is not None:
            self._stop()
        elif not self._has_unsaved or self._may_be_lost():
            super().reject()

    @property
    def _has_unsaved(self) -> bool:
        """Whether a person chose or corrected something that no import has used yet."""
        return self._act is None and self._inspection is not self._as_read

    def _may_be_lost(self) -> bool:
        verbs = (Verb("", tr("继续导入")), Verb("discard", tr("放弃"), "danger"))
        text = tr("还没有导入。选“放弃”，在这里选定的含义和更正的内容就没有了。")
        answer = self._context.messages.ask(self, tr("放弃这次导入吗？"), text, verbs, tone="watch")
        return answer == "discard"

    def _may_be_replaced(self, path: Path) -> bool:
        verbs = (Verb("", tr("继续原来的导入")), Verb("replace", tr("换成这个文件"), "danger"))
        text = tr("原来的文件还没有导入。换了文件，在这里选定的含义和更正的内容就没有了。")
        title = tr("换成“{name}”吗？", name=path.name)
        return self._context.messages.ask(self, title, text, verbs, tone="watch") == "replace"

    @override
    def _step_back(self) -> None:
        if self._task is not None or self.step == FILE:
            self.reject()
        elif self.step == RESULT:
            self.accept()
        elif self._act is not None:
            self._turn_to(RESULT)
        else:
            self._on_back()

    def _on_read(self, inspection: Inspection) -> None:
        self._chosen = {}
        self._plan = self._planned = self._act = None
        self._as_read = inspection
        self.file_step.show_read(inspection.path.name)
        self.preview_step.forget_filter()
        self._show_inspection(inspection)
        self._turn_to(COLUMNS)

    def _on_read_again(self, again: Inspection) -> None:
        """Show the same file read in another way, with what was chosen before."""
        if self._inspection is not None:
            again = again.with_choices(self._chosen).as_left(self._inspection)
        self._show_inspection(again)
        self._turn_to(COLUMNS)

    def _show_inspection(self, inspection: Inspection) -> None:
        self._inspection = inspection
        self.columns_step.show_inspection(inspection)
        self._show_verbs()

    def _on_encoding(self, encoding: str) -> None:
        if self._inspection is not None and encoding != self._inspection.table.encoding:
            self._keep_choices(self._inspection)
            self._read(self._inspection.path, encoding, self._on_read_again)

    def _on_table(self, *, sheet: str | None = None, header_row: int | None = None) -> None:
        if self._inspection is not None:
            self._keep_choices(self._inspection)
            again = self._importing.reinspect(self._inspection, sheet=sheet, header_row=header_row)
            self._on_read_again(again)

    def _keep_choices(self, inspection: Inspection) -> None:
        """Remember what was chosen, for columns that another sheet, head or encoding shows no more."""
        self._chosen |= inspection.choices

    def _on_meaning(self, column: int, target: Target | None) -> None:
        if self._inspection is not None:
            self._show_inspection(self._inspection.with_target(column, target))

    def _on_hidden(self, are_read: bool) -> None:  # noqa: FBT001 - what a box says
        if self._inspection is not None:
            self._show_inspection(replace(self._inspection, skips_hidden=not are_read))

    def _on_all_added(self) -> None:
        if self._inspection is not None:
            self._show_inspection(self._inspection.with_all_added())

    def _on_planned(self, plan: ImportPlan) -> None:
        self._show_plan(plan)
        self._turn_to(PREVIEW)

    def _on_imported(self, report: ImportReport) -> None:
        self._act = report.act
        self._show_plan(report.plan)
        self.preview_step.freeze()
        self.result_step.show_report(report)
        self._turn_to(RESULT)

    def _show_plan(self, plan: ImportPlan) -> None:
        if plan is not self._plan:
            self._plan = plan
            inspection = self._inspection
            cell_at = inspection.cell_at if inspection is not None else (lambda _place: None)
            self.preview_step.show_plan(plan, self._importing.titles(plan), cell_at)

    def _on_undone(self, _nothing: None) -> None:
        self.result_step.show_undone()
        self._turn_to(RESULT)

    def _on_go(self) -> None:
        inspection, plan = self._inspection, self._plan
        if self.step == FILE:
            self._turn_to(COLUMNS)
        elif self.step == COLUMNS and inspection is self._planned:
            self._turn_to(PREVIEW)
        elif self.step == COLUMNS and inspection is not None:
            self._plan_rows(inspection, self._on_planned)
        elif self.step == PREVIEW and self._act is not None:
            self._turn_to(RESULT)
        elif self.step == PREVIEW and inspection is not None and plan is not None:
            self._run(
                tr("导入 {name}", name=inspection.path.name),
                lambda progress: self._importing.apply(plan, inspection, progress),
                self._on_imported,
            )
        elif self.step == RESULT:
            self.accept()

    def _on_back(self) -> None:
        self._turn_to(FILE if self.step == COLUMNS else COLUMNS)

    def _take_back(self) -> None:
        act = self._act
        self._run(tr("撤销导入"), lambda progress: self._history.undo(act, progress), self._on_undone)

    def _look_at_rest(self) -> None:
        self._turn_to(PREVIEW)
        self.preview_step.show_rest()

    def _on_corrected(self, cell: FaultyCell, text: str) -> None:
        """Read the list again with another text in a cell, and go on to the next that asks for a look."""
        if self._inspection is not None:
            shown = self.preview_step.shown_filter
            again = self._inspection.with_cell(cell, text)
            self._plan_again(again, lambda: self.preview_step.go_on_after(cell, shown))

    def _on_twin(self, row: PlannedRow, title: str, choice: TwinChoice) -> None:
        """Read the list again with what was chosen for the rows of a name, and go back to the row."""
        if self._inspection is not None:
            again = replace(self._inspection, twins=self._inspection.twins.with_choice(title, choice))
            self._plan_again(again, lambda: self.preview_step.go_back_to(row))

    def _plan_again(self, inspection: Inspection, go_on: Callable[[], None]) -> None:
        def planned(plan: ImportPlan) -> None:
            self._show_inspection(inspection)
            self._on_planned(plan)
            go_on()

        self._plan_rows(inspection, planned)

    def _plan_rows(self, inspection: Inspection, done: Callable[[ImportPlan], None]) -> None:
        def planned(plan: ImportPlan) -> None:
            self._planned = inspection
            done(plan)

        title = tr("核对 {name}", name=inspection.path.name)
        self._run(title, lambda progress: self._importing.plan(inspection, progress), planned)

    def _run(self, title: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Show the work under way, and come back to this step where it fails or is stopped."""
        step = self.step
        self.work.show_work(tr("正在{act}…", act=title))
        self._turn_to(step, working=True)

        def ended() -> None:
            self._task = None

        def back() -> None:
            self._turn_to(step)
            if step == COLUMNS and self._inspection is not None:
                self._show_inspection(self._inspection)  # a wish that could not be met shows no more

        def failed(error: UserError) -> None:
            if isinstance(error, PlanOvertakenError):
                self._show_plan(error.plan)
            back()
            self.notice.say(error.message, tone="bad")

        def cancelled() -> None:
            back()
            self.notice.say(tr("已停止，没有写入任何内容。"))

        self._task = self._context.tasks.run(title, work, done=done, failed=failed, cancelled=cancelled)
        self._task.progressed.connect(self.work.show_progress)
        self._task.ended.connect(ended)

    def _stop(self) -> None:
        if self._task is not None:
            self.work.show_stopping()
            self._task.cancel()

    def _show_verbs(self) -> None:
        plan, was_done = self._plan, self._act is not None
        working = self.is_working
        ready = self._inspection is not None and self._inspection.is_ready
        self.back.setVisible(not working and self.step in {COLUMNS, PREVIEW} and not was_done)
        self.back.setText(tr("换一个文件") if self.step == COLUMNS else tr("返回核对列"))
        self.leave.setVisible(not working and self.step != RESULT)
        self.leave.setText(tr("取消") if not was_done else tr("关闭"))
        self.go.setVisible(not working and (self.step != FILE or self._inspection is not None))
        if self.step == FILE:
            self.go.setText(tr("继续核对列"))
            allow(self.go)
        elif self.step == COLUMNS:
            self.go.setText(tr("预览每一行"))
            allow(self.go, "" if ready else tr("请先把必要的列对上。"))
        elif self.step == PREVIEW and plan is not None and not was_done:
            taken = plan.counts[RowOutcome.NEW] + plan.counts[RowOutcome.UPDATE]
            self.go.setText(tr("导入 {count} 行", count=f"{taken:,}"))
            allow(self.go, "" if plan.writes > 0 else tr("没有可以导入的行。"))
        else:
            self.go.setText(tr("完成") if self.step == RESULT else tr("回到结果"))
            allow(self.go)

    def _connect(self) -> None:
        self.file_step.chosen.connect(self.load)
        self.columns_step.encoding_chosen.connect(self._on_encoding)
        self.columns_step.sheet_chosen.connect(lambda sheet: self._on_table(sheet=sheet))
        self.columns_step.header_chosen.connect(lambda row: self._on_table(header_row=row))
        self.columns_step.meaning_chosen.connect(self._on_meaning)
        self.columns_step.hidden_chosen.connect(self._on_hidden)
        self.columns_step.all_added.connect(self._on_all_added)
        self.preview_step.mending.corrected.connect(self._on_corrected)
        self.preview_step.mending.skipped.connect(lambda cell: self._on_corrected(cell, ""))
        self.preview_step.twins.chosen.connect(self._on_twin)
        self.work.stop_asked.connect(self._stop)
        self.result_step.undo_asked.connect(self._take_back)
        self.result_step.rest_asked.connect(self._look_at_rest)
        self.back.clicked.connect(self._on_back)
        self.go.clicked.connect(self._on_go)
        self.leave.clicked.connect(self.reject)


def _dropped_files(event: QDropEvent) -> tuple[Path, ...]:
    """Return the local files that are being dropped; none where anything else is among them."""
    urls = event.mimeData().urls()
    return tuple(Path(url.toLocalFile()) for url in urls) if all(map(QUrl.isLocalFile, urls)) else ()
