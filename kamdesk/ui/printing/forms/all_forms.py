"""The tab 全部表单: find a form, look at it, print it blank or filled, copy it to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kamdesk.domain.shared.errors import UserError
from kamdesk.services.printing.record_codes import form_key
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.fitting import TwoEnds
from kamdesk.ui.kit.look.flow_row import EndFlow
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.labels import button, tool_button
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.verbs import ButtonAction, FileAct, offer_on_rows, page_action
from kamdesk.ui.printing.forms.gallery import Gallery
from kamdesk.ui.printing.forms.pictures import FormPictures
from kamdesk.ui.printing.forms.watch import EVERY_FORM, OwnFormsWatch

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path
    from uuid import UUID

    from kamdesk.domain.printing.catalogue import FormEntry, FormMode
    from kamdesk.domain.printing.requests import PrintRequest
    from kamdesk.services.printing.own_forms import OwnForms
    from kamdesk.services.printing.printing import Printing
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.printing.forms.record_choice import RecordChoice

_SEARCH_WIDTH: Final = 240
_MOST_FAULTS: Final = 4


class AllForms(QWidget):
    """The gallery with its search field, its buttons, and the faults of the office's own forms."""

    subtitle_changed = Signal(str)
    """Title, number, version and paper of the form that was chosen."""

    def __init__(
        self,
        context: UiContext,
        printing: Printing,
        own: OwnForms,
        open_print: Callable[[QWidget, PrintRequest], None],
        records: RecordChoice,
    ) -> None:
        super().__init__()
        self._context = context
        self._printing = printing
        self._own = own
        self._open_print = open_print
        self._entries: tuple[FormEntry, ...] = ()
        self._pictures = FormPictures(printing, context.tasks, self)
        self._watch = OwnFormsWatch(own.folder, self)
        self.search = QLineEdit()
        self.notice = Notice()
        self.faults = Notice()
        self.gallery = Gallery(self._pictures)
        self.refresh_button = tool_button("refresh", tr("重新读取表单"), shortcut="F5")
        self.folder_button = button(tr("打开表单文件夹"), icon_name="folder")
        self.copy_button = button(tr("复制一份来改"), icon_name="copy")
        self.sample_button = button(tr("看样张"), icon_name="eye")
        self.blank_button = button(tr("打印空白表"), icon_name="file")
        self.records = records
        self.filled_button = button(tr("打印"), icon_name="print", kind="primary")
        self._lay_out()
        self._connect()
        on_tiles = (
            ButtonAction(self.filled_button, "Ctrl+P", file_act=FileAct.PRINT),
            ButtonAction(self.blank_button),
            ButtonAction(self.sample_button),
            ButtonAction(self.copy_button),
        )
        self.acts = (
            *on_tiles,
            page_action(self, tr("筛选列表"), "filter", "Ctrl+F", self._find),
            ButtonAction(self.folder_button),
            ButtonAction(self.refresh_button, "F5"),
        )
        offer_on_rows(self.gallery, on_tiles)

    def refresh(self, *, redraw: bool = False) -> None:
        """Show the forms; with ``redraw`` all pictures are drawn again."""
        self._watch.look()
        self._show(redraw=redraw)

    def _show(self, *, redraw: bool = False, first: Collection[str] = ()) -> None:
        try:
            entries = self._printing.catalogue()
        except UserError as problem:
            self.notice.say(problem.message, tone="bad")
            return
        self.notice.hide()
        self._show_faults()
        self._on_chosen()
        if redraw:
            self._pictures.forget()
        if redraw or self._entries != entries:
            self._entries = entries
            self.gallery.show_forms(entries)
            self.gallery.filter(self.search.text())
        in_turn = sorted(self.gallery.tiles, key=lambda form_id: form_id not in first)
        self._pictures.draw(in_turn, self.devicePixelRatioF())

    def choose(self, key: UUID) -> None:
        """Show all forms with the cursor on the one that has this key in search results."""
        self.search.clear()
        found = next((entry for entry in self._entries if form_key(entry.id) == key), None)
        if found is not None:
            self.gallery.choose(found.id)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(tr("按名称或编号查找"))
        self.search.setAccessibleName(tr("查找表单"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMaximumWidth(sizes().scaled(_SEARCH_WIDTH))
        left, right = QHBoxLayout(), EndFlow()
        left.setSpacing(Space.S)
        left.addWidget(self.search, 3)  # as wide as it may be, unless large letters need the room
        left.addWidget(self.refresh_button)
        left.addWidget(self.folder_button)
        left.addStretch(1)
        verbs = (self.copy_button, self.sample_button, self.blank_button, self.records, self.filled_button)
        for verb in verbs:
            right.addWidget(verb)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(TwoEnds(left, right))
        column.addWidget(self.notice)
        column.addWidget(self.faults)
        column.addWidget(self.gallery, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.gallery.filter)
        self.search.returnPressed.connect(lambda: self._open("sample"))
        self.refresh_button.clicked.connect(lambda: self.refresh(redraw=True))
        self.folder_button.clicked.connect(self._open_folder)
        self.faults.acted.connect(self._open_folder)
        self._watch.changed.connect(self._on_own_changed)
        self.copy_button.clicked.connect(self._copy)
        self.gallery.chosen.connect(self._on_chosen)
        self.gallery.opened.connect(lambda: self._open("sample"))
        self.sample_button.clicked.connect(lambda: self._open("sample"))
        self.blank_button.clicked.connect(lambda: self._open("blank"))
        self.filled_button.clicked.connect(lambda: self._open("filled"))

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_own_changed(self, form_ids: frozenset[str]) -> None:
        """Draw forms that were just saved, and announce them to open previews."""
        self._pictures.forget(None if EVERY_FORM in form_ids else form_ids)
        self._context.changes.announce({"form"})
        if self.isVisible():
            self._show(first=form_ids)

    def _on_chosen(self) -> None:
        entry = self.gallery.entry
        refusal = "" if entry is not None else tr("请先选一张表单。")
        for verb in (self.copy_button, self.sample_button, self.blank_button):
            allow(verb, refusal)
        self.records.offer(entry)
        if entry is not None and "filled" not in entry.modes:
            refusal = tr("这张表还没有可填入的数据，可以打印空白表。")
        allow(self.filled_button, refusal)
        if entry is None:
            self.subtitle_changed.emit("")
            return
        words = tr(
            "{title}　{number} 第{version}版　{paper}",
            title=tr(entry.title),
            number=entry.number,
            version=entry.version,
            paper=tr(entry.paper),
        )
        begun = "　" + tr("填入记录里有的，其余留给手写") if entry.is_begun else ""
        self.subtitle_changed.emit(words + begun)

    def _open(self, mode: FormMode) -> None:
        entry = self.gallery.entry
        if entry is not None and mode in entry.modes:
            request = self.records.request(entry, mode)
            if request is not None:
                self._open_print(self, request)

    def _show_faults(self) -> None:
        faults = self._printing.faults()
        lines = [tr(fault.message) for fault in faults[:_MOST_FAULTS]]
        if more := len(faults) - len(lines):
            lines.append(tr("还有 {count} 处，改好以上几处再看。", count=more))
        if lines:
            self.faults.say("\n".join(lines), tone="watch", verb=tr("打开表单文件夹"))
        else:
            self.faults.hide()

    def _open_folder(self) -> None:
        try:
            folder = self._own.make_folder()
        except UserError as problem:
            self.notice.say(problem.message, tone="bad")
            return
        self._watch.look()
        _show_in_files(folder)

    def _copy(self) -> None:
        entry = self.gallery.entry
        if entry is None:
            return
        try:
            own = self._own.copy(entry.id)
        except UserError as problem:
            self.notice.say(problem.message, tone="bad")
            return
        self._watch.look()
        title = tr(entry.title)
        if own.is_new:
            said = tr(
                "“{title}”已复制到 {folder}，改好存盘，这里马上看到效果。", title=title, folder=own.folder
            )
            self.notice.say(said, tone="good")
        else:
            said = tr("“{title}”早已有自己的一份，没有覆盖：{folder}", title=title, folder=own.folder)
            self.notice.say(said)
        _show_in_files(own.folder)


def _show_in_files(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
