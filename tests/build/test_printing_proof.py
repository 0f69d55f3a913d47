"""The proof of printing sees what must not be: letters, bitmaps, pages that lie beside their place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import print_queue
import printing
import pypdfium2
import pytest
from PIL import Image, ImageDraw

if TYPE_CHECKING:
    from pathlib import Path

PAGE: dict[str, Any] = {
    "translucent": False,
    "pictures": 1,
    "bytes": 2_000_000,
    "records": {"1": 1, "59": 900},
}


def test_outlines_and_the_pictures_of_a_form_are_what_a_page_may_hold(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with_logo = {**PAGE, "records": {**PAGE["records"], "81": 1}}
    printing._check_records({"card": [PAGE, with_logo]})
    assert "2 pages of 1 forms are outlines, 2.0 MB a page" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("otherwise", "complaint"),
    [
        ({"translucent": True}, "lets something through"),
        ({"records": {"84": 1}}, "sets letters"),
        ({"records": {"114": 1}}, "as a bitmap"),
        ({"records": {"81": 2}}, "bitmaps for outlines"),
        ({"bytes": 139_000_000}, "139,000,000 bytes"),
    ],
)
def test_what_is_no_outline_is_found(otherwise: dict[str, Any], complaint: str) -> None:
    with pytest.raises(printing.PrintingError, match=complaint):
        printing._check_records({"card": [{**PAGE, **otherwise}]})


def test_a_mark_is_measured_to_a_fraction_of_a_dot() -> None:
    picture = Image.new("L", (1000, 1000), "white")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((130, 131, 159, 160), fill="black")  # dots 130 to 159 across
    x, y = printing._middle(picture, (12.0, 12.0))
    assert (x, y) == pytest.approx((144.5, 145.5), abs=0.05)
    with pytest.raises(printing.PrintingError, match="no mark"):
        printing._middle(picture, (60.0, 60.0))


def test_marks_stand_where_they_are_looked_for(tmp_path: Path) -> None:
    printing._draw_marks(tmp_path / "marks.pdf", ((110, 80),))
    with pypdfium2.PdfDocument(tmp_path / "marks.pdf") as drawn:
        picture = drawn[0].render(scale=printing._DOTS / 72, grayscale=True).to_pil()
    for mark in printing._marks((110, 80)):
        found = printing._middle(picture, mark)
        assert found == pytest.approx([place * printing._PER_MM - 0.5 for place in mark], abs=1)


def test_only_missing_programs_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name, path: path and f"/usr/sbin/{name}")
    assert print_queue.missing_packages() == ()
    monkeypatch.setattr("shutil.which", lambda _name, path: path and None)
    assert print_queue.missing_packages() == ("cups-daemon", "ghostscript")
