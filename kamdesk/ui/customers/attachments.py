"""The attachments of a record on a card or in a dialog: added by button, drop or paste, opened, saved."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel
from typing_extensions import override

from kamdesk.domain.customers.attachments import (
    ATTACHMENT,
    MEGABYTE,
    MOST_BYTES,
    PICTURES,
    ending_of,
    file_name_of,
    size_in_words,
)
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.kinds import kind_named
from kamdesk.domain.shared.errors import NotFoundError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.attachments import Attachments, GivenFile, OpenedCopies
from kamdesk.ui.kit.desk.file_choice import ask_place
from kamdesk.ui.kit.desk.rewinding import tell_with_undo
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.card_list import CardList
from kamdesk.ui.kit.records.verbs import offer_on_rows
from kamdesk.ui.kit.tables.columns import ListColumn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from kamdesk.domain.records.listing import ListRow
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.services.customers.attachments import Added
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.file_receiving import FileReceiving
    from kamdesk.ui.kit.records.card_list import CardListParts
    from kamdesk.ui.kit.records.card_lists import CardLists

_PREVIEW: Final = QSize(260, 180)
_PREVIEW_MEGABYTES: Final = 128
"""Of memory that a picture may take when it is read; what needs more is not shown small."""


class AttachmentList(CardList):
    """Lists the files of one record; Enter or a double click opens one, to be read only.

    ``subject`` is the kind of the record that files added here are kept with.
    """

    def __init__(self, context: UiContext, parts: CardListParts, subject: str = CUSTOMER.name) -> None:
        if not isinstance(parts.records, Attachments):
            raise TypeError(parts.records)
        self._subject = subject
        self._attachments, self._copies = parts.records, OpenedCopies(parts.records)
        self.preview = QLabel()
        self.preview.setAccessibleName(tr("附件预览"))
        self.belongs = label(role="small", wrap=True)
        super().__init__(context, parts)
        self.layout().insertWidget(2, self.preview)  # type: ignore[union-attr]  # it is laid out by now
        self.layout().insertWidget(2, self.belongs)  # type: ignore[union-attr]  # as above
        self.preview.hide()
        self.belongs.hide()
        self.destroyed.connect(self._copies.close)

    @override
    def add(self) -> None:
        """Ask for files and add them."""
        if self._owner_id is None or not self._is_open:
            return
        title = tr("添加附件（每个最多 {size} MB）", size=MOST_BYTES // MEGABYTE)
        chosen, _kind = QFileDialog.getOpenFileNames(self, title)
        self.add_files([Path(each) for each in chosen])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add files of this PC; those that cannot be kept are named, each with its reason."""
        self._add(lambda subject, progress: self._attachments.add_files(subject, paths, progress), paths)

    def add_picture(self, content: bytes) -> None:
        """Add a picture from the clipboard."""
        moment = datetime.now().astimezone()
        given = GivenFile(tr("截图 {moment}", moment=f"{moment:%Y-%m-%d %H%M%S}") + ".png", content)
        self._add(lambda subject, progress: self._attachments.add_given(subject, [given], progress), [given])

    @override
    def open_chosen(self) -> None:
        """Open a copy of the file under the cursor with the system's program for it."""
        record_id = self._at_cursor()
        if record_id is None or self._trashed:
            return
        try:
            copy = self._copies.copy_of(record_id)
        except UserError as error:
            self._context.messages.error(self, error)
            return
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            self._context.messages.toast(tr("已打开只读的副本；其中的改动不会保存到附件里"))
        else:
            unknown = UserError(Message("这台电脑没有打开“{name}”的程序；可以另存后再处理。", name=copy.name))
            self._context.messages.error(self, unknown)

    def save_chosen(self) -> None:
        """Write the file under the cursor to a place that the person chooses."""
        record_id = self._at_cursor()
        if record_id is None:
            return
        name = file_name_of(self._attachments.get(record_id).name)
        path = ask_place(self, tr("另存附件"), name, tr("所有文件 (*)"))
        if path is not None:
            said = Message("已另存为 {file}", file=path.name)
            self._context.tasks.run(
                tr("另存附件"),
                lambda _progress: self._attachments.save_as(record_id, path),
                done=lambda _nothing: self._context.messages.toast(said),
            )

    def empty_bin(self) -> None:
        """Delete what is in the trash for good, of all customers, with the contents."""
        self._acts.empty_trash()

    def _add(self, add: Callable[[tuple[str, UUID], Progress], Added], given: Sequence[object]) -> None:
        if self._owner_id is None or not self._is_open or not given:
            return
        work = partial(add, (self._subject, self._owner_id))
        self._context.tasks.run(tr("添加附件"), work, done=self._tell)

    def _tell(self, added: Added) -> None:
        if added.ids:
            self.reload()
            self.seek(added.ids[-1])
            said = Message("已添加 {records}", records=ATTACHMENT.counted_as(len(added.ids)))
            tell_with_undo(self, self._context, self._parts.services.history, said)
        if added.refusals:
            sentences = "\n".join(tr(each) for each in added.refusals)
            self._context.messages.information(self, tr("有的文件没有添加"), sentences)

    @override
    def _offer_acts(self) -> None:
        super()._offer_acts()

        def act(text: str, icon_name: str, do: Callable[[], object]) -> QAction:
            made = QAction(icon(icon_name), text, self)
            made.triggered.connect(do)
            return made

        self._open_act = act(tr("打开（只读）"), "eye", self.open_chosen)
        self._save_act = act(tr("另存为…"), "save", self.save_chosen)
        self._empty_act = act(tr("清空附件回收站"), "trash", self.empty_bin)
        offer_on_rows(self.table, (self._open_act, self._save_act, self._empty_act))

    @override
    def _follow_choice(self) -> None:
        super()._follow_choice()
        record_id = self._at_cursor()
        nothing = "" if record_id is not None else tr("请先在列表里选择。")
        allow(self._open_act, tr("请先从回收站恢复。") if self._trashed else nothing)
        allow(self._save_act, nothing)
        self._empty_act.setVisible(self._trashed)
        self._show_preview(record_id)
        words = "" if record_id is None else self._other_subject(record_id)
        self.belongs.setText(words)
        self.belongs.setVisible(bool(words))

    def _other_subject(self, record_id: UUID) -> str:
        """Say with what a file is kept, where that is not the record of the card."""
        try:
            attachment = self._attachments.get(record_id)
            if attachment.subject_id == self._owner_id:
                return ""
            called = self._attachments.subject_called(attachment)
        except NotFoundError:
            return ""
        word = Message(kind_named(attachment.subject_kind).word)
        return tr("属于{word}“{name}”", word=word, name=called)

    def _show_preview(self, record_id: UUID | None) -> None:
        pixmap = None if record_id is None else self._small_picture(record_id)
        self.preview.setVisible(pixmap is not None)
        if pixmap is not None:
            self.preview.setPixmap(pixmap)

    def _small_picture(self, record_id: UUID) -> QPixmap | None:
        """Return a picture at most as large as the preview; None for what is none or cannot be read."""
        try:
            if ending_of(self._attachments.get(record_id).name) not in PICTURES:
                return None
            content = QByteArray(self._attachments.content(record_id))
        except NotFoundError:
            return None
        buffer = QBuffer(content)
        reader = QImageReader(buffer)
        reader.setDecideFormatFromContent(True)
        reader.setAutoTransform(True)
        QImageReader.setAllocationLimit(_PREVIEW_MEGABYTES)
        room = QSize(sizes().scaled(_PREVIEW.width()), sizes().scaled(_PREVIEW.height()))
        if reader.size().isValid():
            fitted = reader.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(fitted.boundedTo(reader.size()))
        picture = reader.read()
        return None if picture.isNull() else QPixmap.fromImage(picture)


def size_column() -> ListColumn[ListRow]:
    """Return the column that says how large a file is as people read it."""
    return ListColumn(
        "size",
        tr("大小"),
        lambda row: size_in_words(int(str(row.values["size"]))),
        72,
        "right",
        words=("888.8 MB",),
    )


def total_size(rows: Sequence[ListRow]) -> str:
    """Say how much room the files shown take."""
    total = sum(int(str(row.values["size"])) for row in rows)
    return tr("共 {size}；每个文件最多 {most} MB", size=size_in_words(total), most=MOST_BYTES // MEGABYTE)


def receive_into(lists: CardLists, receiving: FileReceiving) -> None:
    """Let files and pictures that are given to a card come among its attachments, in sight from then on."""

    def attachments() -> AttachmentList:
        lists.open_kind(ATTACHMENT.name)
        found = lists.open_list
        if not isinstance(found, AttachmentList):
            raise TypeError(found)
        return found

    receiving.files_given.connect(lambda paths: attachments().add_files(paths))
    receiving.picture_given.connect(lambda content: attachments().add_picture(content))
