"""The dialog 附件 of a contract, a plan or another record that has no card of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kamdesk.domain.shared.text import Message
from kamdesk.ui.customers.attachments import AttachmentList
from kamdesk.ui.customers.dealings import card_list_parts
from kamdesk.ui.kit.desk.file_receiving import FileReceiving
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.card_list import RowAct

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.customers.attachments import Attachments
    from kamdesk.services.records.records import Records
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.card_list import CardListParts
    from kamdesk.ui.kit.records.parts import PageServices

_WIDTH: Final = 720
_HEIGHT: Final = 420
_WITH_PAPERS: Final = frozenset({"project", "opportunity", "contract", "cooperation_plan"})


def attachments_of(
    attachments: Attachments, services: PageServices, subject: str, nothing: str
) -> CardListParts:
    """Return what a list shows of the files kept with one record of the kind ``subject``."""
    return replace(
        card_list_parts(attachments, services),
        by="subject_id",
        nothing=nothing,
        make=partial(AttachmentList, subject=subject),
    )


class AttachmentsDialog(FittedDialog):
    """Shows the files kept with one record; more are added by button, drop or paste."""

    def __init__(
        self, parent: QWidget, context: UiContext, parts: CardListParts, title: str, record_id: UUID
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("附件"))
        self.list = cast("Callable[[UiContext, CardListParts], AttachmentList]", parts.make)(context, parts)
        self.list.show_of(record_id, is_open=True)
        self.close_button = button(tr("关闭"))
        self.close_button.clicked.connect(self.reject)
        self.receiving = FileReceiving(self)
        self.receiving.files_given.connect(self.list.add_files)
        self.receiving.picture_given.connect(self.list.add_picture)
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.S)
        verbs.addStretch(1)
        verbs.addWidget(self.close_button)
        content = QVBoxLayout()
        content.addWidget(self.list)
        head = (label(title, role="section", wrap=True),)
        self.compose(content, verbs, head=head, width=sizes().scaled(_WIDTH), height=sizes().scaled(_HEIGHT))


@dataclass(frozen=True, slots=True)
class Attaching:
    """Opens the files of single records over a widget."""

    parent: QWidget
    context: UiContext
    attachments: Attachments
    services: PageServices

    def act(self, records: Records[Any]) -> RowAct:
        """Return the act that opens the files of a record of this kind."""
        return RowAct(tr("附件…"), "file", partial(self._open_first, records))

    def offered_on(self, parts: CardListParts) -> CardListParts:
        """Return a list's parts with the act, where papers are kept with records of its kind."""
        if parts.records.kind.name not in _WITH_PAPERS:
            return parts
        return replace(parts, acts=(*parts.acts, self.act(parts.records)))

    def open(self, kind: RecordKind[Any], record_id: UUID, title: str) -> None:
        """Show the files of one record."""
        nothing = tr("还没有附件。把文件拖到这里，或复制文件、截图后按 Ctrl+V；附件加密存放在数据文件里。")
        parts = attachments_of(self.attachments, self.services, kind.name, nothing)
        named = tr("{word}“{name}”的附件", word=Message(kind.word), name=title)
        dialog = AttachmentsDialog(self.parent, self.context, parts, named, record_id)
        dialog.exec()
        dialog.deleteLater()

    def _open_first(self, records: Records[Any], ids: Sequence[UUID]) -> None:
        record = records.get(ids[0])
        self.open(records.kind, ids[0], str(getattr(record, records.kind.title)))
