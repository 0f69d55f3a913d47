"""A document reaches the spooler by pipe, under a neutral name, and a spooler that hangs holds nobody up."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Final

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from kamdesk.domain.shared.errors import CancelledError, UserError
from kamdesk.services.printing import spooling
from kamdesk.services.printing.spooling import PrintOrder, spool, spooler_takes_pdf

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name != "posix", reason="CUPS is there on POSIX systems only")

MM: Final = 72 / 25.4
A4: Final = (210.0, 297.0)
ORDER: Final = PrintOrder("四楼", "海川集团 成套", (1, 2, 4), copies=3, duplex="long_edge", number="KD-KH-01")


def document(*papers: tuple[float, float], fill: int = 0) -> bytes:
    """A PDF with a page of each size in millimetres, which tells its number, and so many bytes to fill it."""
    written = BytesIO()
    canvas = Canvas(written, pageCompression=0)
    for number, (width, height) in enumerate(papers, start=1):
        canvas.setPageSize((width * MM, height * MM))
        canvas.drawString(40, 40, f"page {number}")
        canvas.addLiteral("%" + "x" * fill)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


SMALL: Final = document(A4)
FIRST: Final = PrintOrder("四楼", "卡", (1,))
LARGE: Final = document(*[A4] * 4, fill=800_000)
"""More than a pipe holds."""


class Spooler:
    """An ``lp`` first on the path that does what a test wants."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._program = folder / "bin" / "lp"
        self._program.parent.mkdir()
        self.does("cat > spooled")

    def does(self, script: str, *, shell: str = "#!/bin/sh") -> None:
        asked = 'printf "%s\\n" "$@" > asked'
        self._program.write_text(f"{shell}\ncd '{self.folder}'\n{asked}\n{script}\n", encoding="utf-8")
        self._program.chmod(0o755)

    @property
    def spooled(self) -> bytes:
        return (self.folder / "spooled").read_bytes()

    @property
    def asked(self) -> list[str]:
        return (self.folder / "asked").read_text("utf-8").splitlines()


@pytest.fixture
def spooler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Spooler:
    made = Spooler(tmp_path)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")
    return made


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spooling, "_PATIENCE", 0.5)
    monkeypatch.setattr(spooling, "_SLOWEST", 1e9)


def test_the_spooler_gets_the_pdf_as_it_is_with_the_order(spooler: Spooler) -> None:
    assert spooler_takes_pdf()
    spool(LARGE, ORDER)
    assert spooler.spooled == LARGE
    assert spooler.asked == [
        *("-d", "四楼", "-n", "3", "-t", "KamDesk KD-KH-01", "-o", "collate=true"),
        *("-o", "sides=two-sided-long-edge"),
        *("-o", "media=A4", "-o", "print-scaling=none", "-P", "1-2,4"),
    ]


def printed(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as opened:
        return [page.get_textpage().get_text_bounded().strip() for page in opened]


def test_pages_come_in_the_order_that_was_typed(spooler: Spooler) -> None:
    spool(document(*[A4] * 4), replace(ORDER, pages=(4, 1, 2)))
    assert printed(spooler.spooled) == ["page 4", "page 1", "page 2"]
    assert "-P" not in spooler.asked


def test_pages_of_several_papers_become_jobs_copy_by_copy(spooler: Spooler) -> None:
    spooler.does('cat > "spooled $(ls | grep -c spooled)"; printf "%s\n" "$@" >> papers')
    mixed = document(A4, (297, 210), (220, 110), (90, 54), A4)
    spool(mixed, PrintOrder("四楼", "册", (1, 2, 3, 4, 5), copies=2))
    jobs = [printed((spooler.folder / f"spooled {n}").read_bytes()) for n in range(8)]
    assert jobs == [["page 1", "page 2"], ["page 3"], ["page 4"], ["page 5"]] * 2
    papers = [line for line in (spooler.folder / "papers").read_text().splitlines() if "media=" in line]
    envelope, card = ("custom_110x220mm_110x220mm", "custom_54x90mm_54x90mm")
    assert papers == [f"media={paper}" for paper in ("A4", envelope, card, "A4")] * 2


def test_what_was_sent_before_a_job_is_refused_is_told(spooler: Spooler) -> None:
    spooler.does("cat > /dev/null; test ! -e once || { echo full >&2; exit 1; }; touch once")
    with pytest.raises(UserError, match=r"full.*前面的 2 页已经送到打印机"):
        spool(document(A4, A4, (220, 110)), PrintOrder("四楼", "册", (1, 2, 3)))


@pytest.mark.parametrize(
    ("listed", "scaling"),
    [
        ("PageSize/Media Size: A3 *A4 A5", "none"),
        ("PageSize/Media Size: A3.Borderless *A4", "none"),
        ("media/Media: *iso_a4_210x297mm iso_a3_297x420mm", "none"),
        ("PageSize/Media Size: *A4 A5 Letter", "fit"),
        ("Duplex/Sides: *None A3", "fit"),
        ("", "fit"),
    ],
)
def test_pages_keep_their_size_unless_the_printer_has_no_paper_as_large(
    spooler: Spooler, listed: str, scaling: str
) -> None:
    asked = spooler.folder / "bin" / "lpoptions"
    asked.write_text(f"#!/bin/sh\necho '{listed}'\n", encoding="utf-8")
    asked.chmod(0o755)
    spool(document((420, 297)), FIRST)
    assert f"print-scaling={scaling}" in spooler.asked


def test_the_name_of_the_job_tells_of_nobody() -> None:
    assert PrintOrder("四楼", "海川集团 成套", (1,)).job_name == "KamDesk"


def test_the_name_of_the_job_is_one_short_line_whatever_number_a_form_was_given() -> None:
    name = replace(FIRST, number="表\n" * 200).job_name
    assert name.startswith("KamDesk 表表")
    assert len(name) == 60
    assert name.isprintable()


def test_a_spooler_that_reads_slowly_gets_everything(spooler: Spooler) -> None:
    spooler.does("dd bs=1000000 count=1 2>/dev/null > spooled; sleep 0.3; cat >> spooled")
    spool(LARGE, ORDER)
    assert spooler.spooled == LARGE


def is_there(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    "hanging",
    ["exec sleep 60", "sleep 60", "cat > /dev/null; sleep 60", "trap '' TERM; while :; do sleep 1; done"],
)
def test_a_spooler_that_hangs_is_given_up_in_a_sentence_and_ended(spooler: Spooler, hanging: str) -> None:
    spooler.does(f"echo $$ > pid; {hanging}")
    began = time.monotonic()
    with pytest.raises(UserError, match=r"没有回应.*打印队列"):
        spool(LARGE, ORDER)
    assert time.monotonic() - began < 20
    group = int((spooler.folder / "pid").read_text())
    while is_there(group):  # what it started goes, too
        assert time.monotonic() - began < 20


def test_one_need_not_wait_for_a_spooler_that_hangs(spooler: Spooler) -> None:
    spooler.does("exec sleep 60")
    asked = 0

    def stop_at_third(done: int, total: int) -> None:
        del done, total
        nonlocal asked
        asked += 1
        if asked == 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        spool(LARGE, ORDER, stop_at_third)


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("echo 'no such printer' >&2; exit 1", "no such printer"),
        (
            "printf '\\n  lp: Fehler – Drucker unbekannt.\\nmehr\\n' >&2; exit 1",
            "lp: Fehler – Drucker unbekannt。",
        ),
        ("printf 'lp: \\264\\355\\316\\363\\033[1m' >&2; exit 1", "lp: "),
        ("head -c 9000 /dev/zero | tr '\\0' x >&2; exit 1", "x" * 200 + "。"),
        ("exit 3", "错误 3"),
        ("kill -9 $$", "错误 -9"),
        ("exec 0<&-; echo closed >&2; exit 4", "closed"),
    ],
)
def test_a_spooler_that_refuses_or_dies_is_told_with_its_reason(
    spooler: Spooler, script: str, said: str
) -> None:
    spooler.does(script)
    with pytest.raises(UserError, match="没有接收") as refusal:
        spool(LARGE, ORDER)
    assert said in str(refusal.value)
    assert "\x1b" not in str(refusal.value)


def test_a_disabled_printer_gets_nothing_and_is_said(spooler: Spooler) -> None:
    asked = spooler.folder / "bin" / "lpstat"
    asked.write_text(
        '#!/bin/sh\n[ "$LC_ALL" = C ] && echo "printer $2 disabled since Tue -"\n', encoding="utf-8"
    )
    asked.chmod(0o755)
    with pytest.raises(UserError, match="打印机“四楼”已停用，什么都没有送去"):
        spool(SMALL, FIRST)
    assert not (spooler.folder / "spooled").exists()


def test_what_it_says_beside_taking_the_pages_is_no_refusal(spooler: Spooler) -> None:
    spooler.does("cat > spooled; echo 'Warnung: wenig Toner' >&2")
    spool(SMALL, FIRST)
    assert spooler.spooled == SMALL


def test_what_it_leaves_running_is_not_waited_for(spooler: Spooler) -> None:
    spooler.does("cat > spooled; sleep 60 & echo $! > pid")
    began = time.monotonic()
    spool(SMALL, FIRST)
    assert time.monotonic() - began < 20
    os.kill(int((spooler.folder / "pid").read_text()), 9)


def test_a_program_that_does_not_run_is_said(spooler: Spooler) -> None:
    spooler.does("", shell="#!/no/such/shell")
    with pytest.raises(UserError, match="没有接收"):
        spool(SMALL, FIRST)


def test_a_system_without_spooler_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UserError, match="没有安装打印命令"):
        spool(SMALL, FIRST)


def test_nothing_of_the_document_stays_among_temporary_files(
    spooler: Spooler, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setenv("TMPDIR", str(place))
    spooler.does("cat > /dev/null; ls -A temporary > seen")
    spool(LARGE, ORDER)
    assert (spooler.folder / "seen").read_text() == ""
    assert list(place.iterdir()) == []
