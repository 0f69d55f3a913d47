"""The card of a record to read: what it is called, its states, and everything that is recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.fields.forms import FieldSheet
from kamdesk.ui.kit.look.flow_row import FlowRow
from kamdesk.ui.kit.look.labels import button, card, label, tool_button
from kamdesk.ui.kit.look.moments import local_moment
from kamdesk.ui.kit.look.scrolling import ScrolledContent
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.columns import value_text
from kamdesk.ui.kit.records.history_menu import offer_history

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QAbstractButton

    from kamdesk.domain.records.card import RecordCard
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.ui.kit.records.chips import FieldChips


class RecordCardView(QWidget):
    """Shows one card; tells what the user wants to do with it.

    ``chips`` are the fields that show in the head; ``below`` are widgets under the sheet of fields, which
    a concern fills when it overrides `show_card`.
    """

    edit_asked = Signal()
    print_asked = Signal()
    trash_asked = Signal()
    restore_asked = Signal()
    widen_asked = Signal()
    back_asked = Signal()
    """Esc: bring the list back, or put the card away."""
    history_asked = Signal(str)
    """Name of a field."""

    def __init__(
        self,
        kind: RecordKind[Any],
        chips: Mapping[str, FieldChips],
        *,
        prints: bool = True,
        below: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        self._kind = kind
        self._chips = chips
        self._prints = prints
        self.name = label(role="page-title", wrap=True)
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.chips = FlowRow()
        self.edit = button(tr("编辑"), icon_name="edit")
        self.print = tool_button("print", tr("打印"), shortcut="Ctrl+P")
        self.trash = tool_button("trash", tr("移到回收站"), shortcut="Ctrl+Del")
        self.widen = tool_button("fit", tr("占满整页，或还原"), shortcut="F11")
        self.offers: list[QAbstractButton] = []
        self._offered: tuple[QAction, ...] = ()
        self._offers = FlowRow()
        self.notice = Notice()
        in_head = {kind.title, *chips}
        self.sheet = FieldSheet([field for field in kind.fields if field.name not in in_head])
        self._shown: RecordCard[Any] | None = None
        self._lay_out(below)
        self._connect()

    @property
    def shown(self) -> RecordCard[Any] | None:
        """The card on screen."""
        return self._shown

    def show_card(self, shown: RecordCard[Any]) -> None:
        """Show ``shown``, from its top when it is another record than before."""
        if self._shown is None or self._shown.record.id != shown.record.id:
            self._scroll.verticalScrollBar().setValue(0)
        self._shown = shown
        values = self._kind.values_of(shown.record)
        self.name.setText(title_on_card(self._kind, shown))
        made: list[QLabel] = []
        for name, chips in self._chips.items():
            made += chips.labels(self._kind.field_named[name], values[name])
        self.chips.show_widgets([*made, *self._warnings(shown)])
        self.sheet.show_values(values, title_of=shown.title_of)
        self._show_trash(shown)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Offer what can be begun from the record, or done with it, while it is not in the trash."""
        made = [self._offer_of(action) for action in (*self._offered, *actions)]
        self._offered, self.offers = (*self._offered, *actions), made
        self._offers.show_widgets(made)

    def _offer_of(self, action: QAction) -> QAbstractButton:
        made = button(action.text(), kind="link")
        made.setIcon(action.icon())
        made.clicked.connect(action.trigger)
        return made

    def _warnings(self, shown: RecordCard[Any]) -> Sequence[QLabel]:  # noqa: ARG002 - the concern may need it
        """Return what stands in the head beside the states: what somebody has to see at once."""
        return ()

    def _lay_out(self, below: Sequence[QWidget]) -> None:
        self.edit.setToolTip("Ctrl+E")
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(self.name, 1)
        for verb in (self.widen, self.trash, self.print, self.edit):
            head.addWidget(verb, 0, Qt.AlignmentFlag.AlignTop)
        frame, inside = card(margin=Space.L, spacing=Space.S)
        inside.addLayout(head)
        inside.addWidget(self.chips)
        inside.addWidget(self._offers)
        inside.addWidget(self.notice)
        inside.addWidget(self._scroll_area(below), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def _scroll_area(self, below: Sequence[QWidget]) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, Space.S, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.sheet)
        for widget in below:
            column.addSpacing(Space.L)
            column.addWidget(widget)
        column.addStretch(1)
        self._scroll = ScrolledContent(content, tr("资料"), is_read=True)
        return self._scroll

    def _connect(self) -> None:
        self.edit.clicked.connect(self.edit_asked)
        self.print.clicked.connect(self.print_asked)
        self.trash.clicked.connect(self.trash_asked)
        self.widen.clicked.connect(self.widen_asked)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.back_asked)
        self.notice.acted.connect(self.restore_asked)
        self.sheet.history_asked.connect(self.history_asked)
        fields = self._kind.field_named
        offer_history(self.name, [fields[self._kind.title]], self.history_asked.emit)
        offer_history(self.chips, [fields[name] for name in self._chips], self.history_asked.emit)

    def _show_trash(self, shown: RecordCard[Any]) -> None:
        trashed = shown.deleted_at is not None
        self.edit.setVisible(not trashed)
        self._offers.setVisible(not trashed and bool(self.offers))
        self.print.setVisible(self._prints and not trashed)
        self.trash.setVisible(self._kind.has_trash and not trashed)
        if shown.deleted_at is not None:
            moment = local_moment(shown.deleted_at)
            self.notice.say(tr("已于 {moment} 移到了回收站。", moment=moment), tone="watch", verb=tr("恢复"))
        else:
            self.notice.hide()


def title_on_card(kind: RecordKind[Any], shown: RecordCard[Any]) -> str:
    """Return what the record of a card is called in full."""
    field = kind.field_named[kind.title]
    return value_text(field, getattr(shown.record, kind.title), shown.title_of)
