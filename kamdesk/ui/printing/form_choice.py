"""The field that chooses the form or packet to print, with a button for a new packet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.printing.last_packets import LastPackets
from kamdesk.ui.printing.tray_box import narrow_box

if TYPE_CHECKING:
    from kamdesk.domain.printing.catalogue import FormEntry
    from kamdesk.domain.printing.requests import PrintRequest
    from kamdesk.ui.kit.desk.preferences import Preferences
    from kamdesk.ui.printing.ports import DocumentRenderer, PacketSource


class FormChoice(QWidget):
    """The forms of the request; where it names a place, also the packets that contain one of them."""

    changed = Signal()

    def __init__(
        self,
        printing: DocumentRenderer,
        request: PrintRequest,
        preferences: Preferences,
        packets: PacketSource | None = None,
    ) -> None:
        super().__init__()
        self._printing = printing
        self._request = request
        self._packets = packets if request.place else None
        self._last = LastPackets(preferences)
        self._entries = {form_id: printing.entry(form_id) for form_id in request.form_ids}
        self.box = narrow_box()
        self.make_button = button(tr("成套打印：新编一册…"), kind="link")
        self.make_button.setVisible(self._packets is not None)
        for entry in self._entries.values():
            self.box.addItem(tr("{title}（{paper}）", title=tr(entry.title), paper=tr(entry.paper)), entry.id)
        self._offer_packets()
        self._lay_out()
        self.box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.make_button.clicked.connect(self._make)

    @property
    def entry(self) -> FormEntry:
        """The form or packet chosen."""
        return self._entries[str(self.box.currentData())]

    @property
    def is_packet(self) -> bool:
        """Whether it is a packet."""
        return self.entry.is_packet

    def remember(self) -> None:
        """Propose the packet chosen, or single forms, when this place prints again."""
        if self._packets is not None:
            self._last.remember(self._request.place, self.entry.id if self.is_packet else "")

    def _lay_out(self) -> None:
        words = tr("表单") if self._packets is None else tr("表单或成套")
        self.box.setAccessibleName(words)
        name = label(words, role="key")
        name.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(name)
        column.addWidget(self.box)
        column.addWidget(self.make_button)

    def _offer_packets(self) -> None:
        if self._packets is None:
            return
        for packet_id in self._packets.holding(self._request.form_ids):
            self._add(packet_id)
        proposed = self.box.findData(self._last.of(self._request.place))
        if proposed >= 0:
            self.box.setCurrentIndex(proposed)

    def _add(self, packet_id: str) -> None:
        entry = self._entries[packet_id] = self._printing.entry(packet_id)
        if self.box.count() == len(self._request.form_ids):
            self.box.insertSeparator(self.box.count())
        self.box.addItem(tr("成套：{name}", name=entry.title), packet_id)

    def _make(self) -> None:
        if self._packets is None:
            return
        packet_id = self._packets.make(self, self._request.form_ids[:1])
        if packet_id is not None:
            self._add(packet_id)
            self.box.setCurrentIndex(self.box.findData(packet_id))
