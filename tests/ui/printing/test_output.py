"""Pages become strips of pictures for printers that want them, and a print that hangs can be left."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.services.printing.preview import PreviewDocument
from kamdesk.services.printing.printing import Printing
from kamdesk.ui.printing import dialog as dialogs_module
from kamdesk.ui.printing.dialog import PrintDialog
from tests.project import ROOT
from tests.ui.hands import click

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.services.printing.spooling import PrintOrder
    from kamdesk.ui.kit.desk.context import UiContext


@pytest.fixture
def printing() -> Printing:
    return Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[],
        office=dict,
        today=lambda: date(2026, 11, 22),
    )


def test_strips_put_together_are_the_page_and_white_ones_are_left_out(printing: Printing) -> None:
    with PreviewDocument(printing.render("envelope", "sample").pdf) as document:
        seen = document.picture(1, 4.0, is_grey=True)
        size = (seen.width, seen.height)
        whole = bytearray(b"\xff") * (size[0] * size[1])
        strips = list(document.bands(1, size, is_grey=True))
        tall = list(document.bands(1, (300, 5000), is_grey=True))
    for top, strip in strips:
        rows = (strip.pixels[n * strip.stride :][: size[0]] for n in range(strip.height))
        whole[top * size[0] : (top + strip.height) * size[0]] = b"".join(rows)
    put, shown = (
        Image.frombytes("L", size, bytes(pixels), "raw", "L", stride).resize((size[0] // 6, size[1] // 6))
        for pixels, stride in ((whole, size[0]), (seen.pixels, seen.stride))
    )
    off = [abs(a - b) for a, b in zip(put.tobytes(), shown.tobytes(), strict=True)]
    assert min(shown.tobytes()) < 150
    assert sum(difference > 60 for difference in off) / len(off) < 0.01
    assert len(tall) < 10


def test_one_can_stop_waiting_for_a_printer_that_hangs(
    qtbot: QtBot, ui_context: UiContext, printing: Printing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hang(_pdf: bytes, _order: PrintOrder, progress: Progress) -> None:
        while True:
            progress(0, 0)

    monkeypatch.setattr(dialogs_module, "send_to_printer", hang)
    request = PrintRequest(("customer-card",), mode="sample")
    dialog = PrintDialog(None, ui_context, printing, request, printers=["四楼"])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.print_button.isEnabled)
    click(dialog.print_button)
    qtbot.waitUntil(dialog.stop_button.isVisible)
    click(dialog.stop_button)
    qtbot.waitUntil(lambda: not ui_context.tasks.running)
    assert "已停止打印" in dialog.notice.text
    assert dialog.print_button.isEnabled()
    assert not dialog.delivered
    dialog.close()
