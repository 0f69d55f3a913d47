"""The print dialog: choose, preview, then print or save as PDF."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kamdesk.domain.printing.print_log import delivered
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.printing.calibration import Calibrations
from kamdesk.services.printing.sending import send_to_printer
from kamdesk.services.printing.spooling import PrintOrder, save_pdf
from kamdesk.ui.kit.desk.window_state import remember_window, restore_window
from kamdesk.ui.kit.fields.number_boxes import numbers_hold
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.printing.calibration import CalibrationLine
from kamdesk.ui.printing.document_pane import DocumentPane
from kamdesk.ui.printing.foot_row import FootRow
from kamdesk.ui.printing.form_choice import FormChoice
from kamdesk.ui.printing.options import DocumentOptions, scrolled
from kamdesk.ui.printing.part_used_sheets import PartUsedSheets
from kamdesk.ui.printing.pdf_folder import PdfFolder
from kamdesk.ui.printing.picture_switch import PictureSwitch
from kamdesk.ui.printing.printer_listing import PrinterListing
from kamdesk.ui.printing.printer_options import PrinterOptions
from kamdesk.ui.printing.tray_choice import TrayChoice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from uuid import UUID

    from kamdesk.domain.printing.print_log import Delivery
    from kamdesk.domain.printing.rendered_document import RenderedDocument
    from kamdesk.domain.printing.requests import PrintRequest
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.tasks import Task
    from kamdesk.ui.printing.ports import DocumentRenderer, PacketSource

_SIZE: Final = QSize(1180, 700)
_PLACE: Final = "printing"
_PRINTER: Final = "printing.printer"


def open_print_dialog(
    parent: QWidget | None,
    context: UiContext,
    printing: DocumentRenderer,
    request: PrintRequest,
    *,
    open_record: Callable[[UUID], None] | None = None,
    on_delivered: Callable[[Sequence[Delivery]], None] | None = None,
    packets: PacketSource | None = None,
) -> bool:
    """Let the user look at the document and print or keep it; return whether they did.

    ``open_record`` is called, after closing, with the record behind a problem that was chosen;
    ``on_delivered`` each time something was printed or saved. ``packets`` are offered beside single forms
    where the request names its place.
    """
    try:
        dialog = PrintDialog(parent, context, printing, request, on_delivered=on_delivered, packets=packets)
    except UserError as problem:  # a definition that somebody changed and broke
        context.messages.error(parent, problem)
        return False
    dialog.exec()
    chosen, delivered = dialog.chosen_record, dialog.delivered
    dialog.deleteLater()
    if chosen is not None and open_record is not None:
        open_record(chosen)
    return delivered


class PrintDialog(FittedDialog):
    """Options at the left, pages in the middle, problems below them, buttons at the bottom."""

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        printing: DocumentRenderer,
        request: PrintRequest,
        *,
        printers: Sequence[str] | None = None,
        on_delivered: Callable[[Sequence[Delivery]], None] | None = None,
        packets: PacketSource | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._on_delivered = on_delivered
        self._printing = printing
        self._task: Task | None = None
        self._document: RenderedDocument | None = None
        self.chosen_record: UUID | None = None
        self.delivered = False
        self._is_open = True
        self._is_delivering = False
        self._sheets = PartUsedSheets(context.preferences)
        self._pdf_folder = PdfFolder(context.preferences)
        choice = FormChoice(printing, request, context.preferences, packets)
        self.options = DocumentOptions(printing, request, choice, self._sheets.next_card)
        self.printer_options = PrinterOptions(choice, str(context.preferences.recall(_PRINTER, "")))
        self.pictures = PictureSwitch(context.preferences)
        self.printer_options.add(self.pictures)
        self._listing = PrinterListing(context, self.printer_options, self)
        self._trays = TrayChoice(context, self.printer_options.tray, self)
        self._calibrations = Calibrations(context.preferences)
        self.calibration = CalibrationLine(context, self._calibrations, printing.ruler_page)
        self.range = self.options.range
        self.pane = DocumentPane()
        self.view, self.strip, self.problems = self.pane.view, self.pane.strip, self.pane.problems
        self.notice, self.page_label = self.pane.notice, self.pane.tools.page_label
        self.foot = FootRow()
        self.progress, self.stop_button = self.foot.progress, self.foot.stop_button
        self.save_button, self.print_button = self.foot.save_button, self.foot.print_button
        self.close_button = self.foot.close_button
        self.setWindowTitle(tr("打印"))
        self._lay_out()
        self._connect()
        self._listing.begin(printers)
        restore_window(self, _PLACE, context.preferences)
        self.options.form.setFocus(Qt.FocusReason.TabFocusReason)
        self._typeset()

    def done(self, result: int) -> None:
        """Close; rendering is stopped, but what goes out goes on and reports its end in a toast."""
        remember_window(self, _PLACE, self._context.preferences)
        self.options.choice.remember()
        self._is_open = False
        self._trays.close()
        self._listing.close()
        if not self._is_delivering:
            self._stop()
        self._show_document(None)
        super().done(result)

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(Space.L)
        body.addWidget(scrolled(self.options, self.printer_options, self.calibration))
        body.addWidget(self.pane, 1)
        self.compose(body, self.foot, width=_SIZE.width(), height=_SIZE.height())

    def _on_printers_known(self) -> None:
        self._on_printer_changed(self.printer_options.printer.currentText())
        self.foot.favour(printing=not self.printer_options.refusal)
        self._enable_verbs()

    def _connect(self) -> None:
        self.options.changed.connect(self._typeset)
        self.options.typing.connect(self._enable_verbs)
        self.range.changed.connect(self._enable_verbs)
        self._context.changes.changed.connect(self._on_changed)
        tray = self.printer_options.tray
        self.printer_options.printer.currentTextChanged.connect(self._on_printer_changed)
        self.printer_options.printers_known.connect(self._on_printers_known)
        tray.tray_changed.connect(lambda: self.calibration.set_tray(tray.chosen))
        self.options.choice.changed.connect(lambda: self._trays.set_form(self.options.entry.id))
        self._trays.set_form(self.options.entry.id)
        self.pane.record_asked.connect(self._on_record_asked)
        self.stop_button.clicked.connect(self._on_stop_asked)
        self.save_button.clicked.connect(self._save)
        self.print_button.clicked.connect(self._print)
        self.close_button.clicked.connect(self.reject)
        self.notice.acted.connect(self._on_notice_acted)

    def _on_printer_changed(self, printer: str) -> None:
        self.calibration.set_printer(printer)
        self._trays.set_printer(printer)
        self.pictures.set_printer(printer)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        """Draw again when a form definition was just saved."""
        if "form" in kinds and self._is_open and not self._is_delivering:
            self._typeset()

    def _typeset(self) -> None:
        """Render the document for the current choices; an earlier run is stopped."""
        self._stop()
        self._show_document(None)
        self.notice.hide()
        title = tr("正在排版：{title}", title=tr(self.options.entry.title))

        def conclude(document: RenderedDocument) -> None:
            if self._task is task:  # else another choice was made meanwhile
                self._set_busy(None)
                self._show_document(document)

        def failed(problem: UserError) -> None:
            if self._task is task:
                self._set_busy(None)
                self.notice.say(problem.message, tone="bad")

        task = self._context.tasks.run(title, self._drawing(), done=conclude, failed=failed)
        self._set_busy(task)

    def _drawing(self, pages: tuple[int, ...] | None = None) -> Callable[[Progress], RenderedDocument]:
        """Return what draws the document as it is chosen now, of it these pages."""
        form_id, mode, selection = self.options.entry.id, self.options.chosen_mode, self.options.selection
        layout = replace(self.options.layout_chosen, pages=pages)
        return lambda progress: self._printing.render(form_id, mode, selection, progress, layout)

    def _set_busy(self, task: Task | None, delivering: str = "") -> None:
        """Show a task; what is chosen stays as it is while one is ``delivering``, as these words say."""
        self._task = task
        self._is_delivering = bool(delivering)
        allow(self.options, delivering)
        self.foot.follow(task)
        self._enable_verbs()
        self.view.set_word(tr("正在排版…") if task is not None else tr("还没有可看的页面"))

    def _enable_verbs(self) -> None:
        refusal = self.range.refusal if self._document is not None else tr("还没有可看的页面")
        if self._task is not None or self.options.is_typing:
            refusal = tr("正在排版…")
        self.foot.permit(refusal, self.printer_options.refusal)
        self._sum_up()

    def _sum_up(self) -> None:
        """Say what is going to be printed or saved: of which records, how many pages, and mark these."""
        if self._document is None:
            self.foot.summary.setText("")
            return
        count, chosen = f"{self._document.page_count:,}", f"{len(self.range.pages):,}"
        self.strip.set_meant(self.range.part)
        if self.range.part is None:
            words = tr("{what}，共 {count} 页", what=self.options.what, count=count)
        else:
            words = tr(
                "{what}，共 {count} 页，选了 {chosen} 页", what=self.options.what, count=count, chosen=chosen
            )
        self.foot.summary.setText(words)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._set_busy(None)

    def _on_stop_asked(self) -> None:
        is_typesetting = not self._is_delivering
        self._stop()
        if is_typesetting:
            self.notice.say(tr("已停止排版。"), verb=tr("重新排版"))

    def _on_notice_acted(self) -> None:
        """Try again where no document came about, else show where it was saved."""
        if self._document is None:
            self._typeset()
        else:
            self._pdf_folder.open()

    def _show_document(self, document: RenderedDocument | None) -> None:
        self._document = document
        self.pane.show_document(document)
        self.calibration.set_paper(self.pane.paper)
        self.range.set_count(document.page_count if document is not None else 0)
        self._enable_verbs()

    def _on_record_asked(self, record_id: UUID) -> None:
        self.chosen_record = record_id
        self.accept()

    def _save(self) -> None:
        document = self._document
        if document is None or not numbers_hold(self.options):
            return
        title, pages = self.options.entry.title, self.range.pages
        path = self._pdf_folder.ask(self, title, document.parts, pages)
        if path is None:
            return
        draw = None if self.range.is_whole else self._drawing(pages)

        def work(progress: Progress) -> None:
            save_pdf(document.pdf if draw is None else _same(draw(progress), document), path)

        self._deliver(
            tr("正在保存：{title}", title=tr(title)),
            work,
            done=lambda: self._on_saved(delivered(document.parts, pages), path),
            stopped=tr("已停止，没有保存。"),
            meanwhile=tr("正在保存…"),
        )

    def _deliver(
        self,
        title: str,
        work: Callable[[Progress], None],
        *,
        done: Callable[[], None],
        stopped: str,
        meanwhile: str,
    ) -> None:
        """Send the document out; what is chosen stays ``meanwhile``, unless one stops waiting."""

        def ended() -> None:
            if self._is_open and self._task is task:  # else something else was begun after a stop
                self._set_busy(None)

        def cancelled() -> None:
            if self._is_open and self._task is None:
                self.notice.say(stopped, tone="bad")

        task = self._context.tasks.run(
            title, work, done=lambda _: done(), failed=self._on_delivery_failed, cancelled=cancelled
        )
        task.ended.connect(ended)
        self._set_busy(task, meanwhile)

    def _on_saved(self, deliveries: Sequence[Delivery], path: Path) -> None:
        self._pdf_folder.remember(path)
        self._note(deliveries)
        text = tr("已保存：{path}", path=path)
        if self._is_open:
            self.notice.say(text, tone="good", verb=tr("打开所在文件夹"))
        else:
            self._context.messages.toast(text)

    def _print(self) -> None:
        document = self._document
        if document is None or not (numbers_hold(self.options) and numbers_hold(self.printer_options)):
            return
        order = PrintOrder(
            printer=self.printer_options.printer.currentText(),
            title=self.options.entry.title,
            pages=self.range.pages,
            copies=self.printer_options.copies.value(),
            duplex=self.printer_options.chosen_duplex,
            tray=self.printer_options.tray.chosen,
            number=self.options.entry.number,
            as_pictures=self.pictures.isChecked(),
        )
        self._context.preferences.remember(_PRINTER, order.printer)
        self._trays.remember(order)
        self._deliver(
            tr("正在打印：{title}", title=order.title),
            lambda progress: send_to_printer(
                self._calibrations.adjusted(document.pdf, order.printer, order.tray.name), order, progress
            ),
            done=lambda: self._on_printed(order, document),
            stopped=tr("已停止打印。前面几页可能已经送到打印机，请看打印队列。"),
            meanwhile=tr("正在打印…"),
        )

    def _on_printed(self, order: PrintOrder, document: RenderedDocument) -> None:
        self._note(delivered(document.parts, order.pages, order.copies, order.printer, order.tray.name))
        if self.options.entry.cards:
            self._sheets.left_at(self.options.entry.id, document, order.pages)
        text = tr(
            "{time:%H:%M} 已送往打印机“{printer}”：{title}，{pages} 页，{copies} 份。",
            time=datetime.now().astimezone(),
            printer=order.printer,
            title=order.title,
            pages=len(order.pages),
            copies=order.copies,
        )
        if self._is_open:
            self.notice.say(text, tone="good")
        else:
            self._context.messages.toast(text)

    def _note(self, deliveries: Sequence[Delivery]) -> None:
        self.delivered = True
        if self._on_delivered is not None:
            try:
                self._on_delivered(deliveries)
            except UserError as problem:  # it is printed all the same
                self._context.messages.error(self if self._is_open else None, problem)

    def _on_delivery_failed(self, problem: UserError) -> None:
        if self._is_open:
            self.notice.say(problem.message, tone="bad")
        else:
            self._context.messages.error(None, problem)


def _same(excerpt: RenderedDocument, document: RenderedDocument) -> bytes:
    """Return some pages of the document in sight; raise `UserError` where its records are others by now."""
    if excerpt.parts != document.parts:
        raise UserError(Message("排版之后资料有变化，没有保存。请关上这个窗口，重新打印。"))
    return excerpt.pdf
