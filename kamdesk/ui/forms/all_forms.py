"""The tab 全部表单: find a form, look at it, print it blank or filled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kamdesk.domain.errors import UserError
from kamdesk.ui.forms.gallery import Gallery
from kamdesk.ui.forms.pictures import FormPictures
from kamdesk.ui.kit.icons import icon
from kamdesk.ui.kit.labels import button, tool_button
from kamdesk.ui.kit.messages import Notice
from kamdesk.ui.kit.theme import sizes
from kamdesk.ui.kit.tokens import Space
from kamdesk.ui.kit.translate import tr
from kamdesk.ui.printing.request import PrintRequest

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.services.printing import FormEntry, Mode, Printing
    from kamdesk.ui.kit.context import UiContext

_SEARCH_WIDTH: Final = 240


class AllForms(QWidget):
    """The gallery with its search field and its three verbs."""

    told = Signal(str)
    """Title, number, version and paper of the form that was chosen."""

    def __init__(
        self, context: UiContext, printing: Printing, open_print: Callable[[QWidget, PrintRequest], None]
    ) -> None:
        super().__init__()
        self._printing = printing
        self._open_print = open_print
        self._entries: tuple[FormEntry, ...] = ()
        self._pictures = FormPictures(printing, context.tasks, self)
        self.search = QLineEdit()
        self.notice = Notice()
        self.gallery = Gallery(self._pictures)
        self.refresh_button = tool_button("refresh", tr("重新读取表单"), shortcut="F5")
        self.sample_button = button(tr("看样张"), icon_name="eye")
        self.blank_button = button(tr("打印空白表"), icon_name="file")
        self.filled_button = button(tr("打印"), icon_name="print", kind="primary")
        self._lay_out()
        self._connect()

    def refresh(self, *, anew: bool = False) -> None:
        """Show the forms there are; ``anew`` draws all pictures again."""
        try:
            entries = self._printing.catalogue()
        except UserError as problem:
            self.notice.say(problem.message, tone="bad")
            return
        self.notice.hide()
        self._on_chosen()
        if anew:
            self._pictures.forget()
        if anew or self._entries != entries:
            self._entries = entries
            self.gallery.show_forms(entries)
            self.gallery.filter(self.search.text())
        self._pictures.draw(list(self.gallery.tiles), self.devicePixelRatioF())

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(tr("按名称或编号查找"))
        self.search.setAccessibleName(tr("查找表单"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setFixedWidth(sizes().scaled(_SEARCH_WIDTH))
        self.refresh_button.setShortcut("F5")
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self.search)
        top.addWidget(self.refresh_button)
        top.addStretch(1)
        for verb in (self.sample_button, self.blank_button, self.filled_button):
            top.addWidget(verb)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addWidget(self.notice)
        column.addWidget(self.gallery, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.gallery.filter)
        self.search.returnPressed.connect(lambda: self._open("sample"))
        self.refresh_button.clicked.connect(lambda: self.refresh(anew=True))
        self.gallery.chosen.connect(self._on_chosen)
        self.gallery.opened.connect(lambda: self._open("sample"))
        self.sample_button.clicked.connect(lambda: self._open("sample"))
        self.blank_button.clicked.connect(lambda: self._open("blank"))
        self.filled_button.clicked.connect(lambda: self._open("filled"))

    def _on_chosen(self) -> None:
        entry = self.gallery.entry
        self.sample_button.setEnabled(entry is not None)
        self.blank_button.setEnabled(entry is not None)
        self.filled_button.setEnabled(entry is not None and "filled" in entry.modes)
        self.filled_button.setToolTip(
            ""
            if entry is None or "filled" in entry.modes
            else tr("这张表还没有可填入的数据，可以打印空白表。")
        )
        if entry is None:
            self.told.emit("")
            return
        self.told.emit(
            tr(
                "{title}　{number} 第{version}版　{paper}",
                title=tr(entry.title),
                number=entry.number,
                version=entry.version,
                paper=tr(entry.paper),
            )
        )

    def _open(self, mode: Mode) -> None:
        entry = self.gallery.entry
        if entry is not None and mode in entry.modes:
            self._open_print(self, PrintRequest((entry.id,), mode=mode))
