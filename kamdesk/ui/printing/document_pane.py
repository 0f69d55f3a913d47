"""The document in the print dialog: its pages, their thumbnails, and what needs checking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kamdesk.services.printing.calibration import paper_of
from kamdesk.services.printing.preview import PreviewDocument
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.printing.page_row import PageRow
from kamdesk.ui.printing.page_view import PageView
from kamdesk.ui.printing.problem_list import ProblemList
from kamdesk.ui.printing.thumbnails import ThumbnailStrip
from kamdesk.ui.printing.view_tools import ViewTools

if TYPE_CHECKING:
    from kamdesk.domain.printing.calibration import PaperSize
    from kamdesk.domain.printing.rendered_document import RenderedDocument


class DocumentPane(QWidget):
    """Tools, a notice, the pages and the problems, from top to bottom."""

    record_asked = Signal(object)
    """The id of the record behind a problem."""

    def __init__(self) -> None:
        super().__init__()
        self._preview: PreviewDocument | None = None
        self.view = PageView()
        self.strip = ThumbnailStrip()
        self.problems = ProblemList()
        self.notice = Notice()
        self.tools = ViewTools(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.tools)
        column.addWidget(self.notice)
        column.addWidget(PageRow(self.strip, self.view), 1)
        column.addWidget(self.problems)
        self.view.page_changed.connect(self._on_page_changed)
        self.strip.page_chosen.connect(self.view.show_page)
        self.problems.page_asked.connect(self.view.show_page)
        self.problems.record_asked.connect(self.record_asked)

    @property
    def paper(self) -> PaperSize | None:
        """The paper of the first page; None while there is none."""
        return paper_of(self._preview.size(1)) if self._preview else None

    def show_document(self, document: RenderedDocument | None) -> None:
        """Show a document from its first page, or that there is none."""
        old = self._preview
        self._preview = PreviewDocument(document.pdf) if document is not None else None
        self.view.set_document(self._preview)
        self.strip.set_document(self._preview)
        if old is not None:
            old.close()
        self.tools.page_label.setText("")
        if document is not None:
            self._on_page_changed(self.view.page)
        self.problems.set_problems(document.problems if document is not None else ())

    def _on_page_changed(self, page: int) -> None:
        if self._preview is not None:
            count = f"{self._preview.page_count:,}"
            self.tools.page_label.setText(tr("第 {page} 页，共 {count} 页", page=page, count=count))
            self.strip.set_page(page)
