"""The packets that the print dialog offers beside single forms, and the dialog that makes new ones."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from kamdesk.services.printing.packets import Packet
from kamdesk.ui.printing.forms.packet_dialog import PacketDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kamdesk.services.printing.packets import Packets
    from kamdesk.services.printing.printing import Printing


class PacketOffers:
    """Finds the packets that contain given forms, and opens the dialog for a new one."""

    def __init__(self, printing: Printing, packets: Packets) -> None:
        self._printing = printing
        self._packets = packets

    def holding(self, form_ids: Sequence[str]) -> tuple[str, ...]:
        """Return the ids of the packets that hold one of these forms, by their names."""
        return tuple(str(packet.id) for packet in self._packets.all() if set(form_ids) & {*packet.form_ids})

    def make(self, parent: QWidget, form_ids: Sequence[str]) -> str | None:
        """Let the user make a packet with these forms already ticked; None where they cancelled."""
        packet = Packet(uuid4(), "", tuple(form_ids))
        dialog = PacketDialog(parent, packet, self._printing.catalogue(), self._packets.save)
        is_kept = bool(dialog.exec())
        made = dialog.packet
        dialog.deleteLater()
        return str(made.id) if is_kept else None
