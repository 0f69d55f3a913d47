"""Proves that pages leave Windows as outlines: the program's own code prints under Wine, to a print server.

What was drawn is counted record by record, and what arrived is drawn by Ghostscript and laid over the PDF.
"""

from __future__ import annotations

import io
import json
import subprocess
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import print_queue
import pypdfium2
from PIL import Image, ImageOps
from reportlab.pdfgen.canvas import Canvas

from kamdesk.services.printing.printing import Printing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from print_queue import PrintQueue

    Run = Callable[[Sequence[str], Mapping[str, str]], str]
    Answers = Mapping[str, Any]
    Tasks = Mapping[str, Mapping[str, object]]

ROOT: Final = Path(__file__).resolve().parent.parent
SCRIPT: Final = ROOT / "build" / "wine" / "printing.py"
MOST_OFF_MM: Final = 0.1
LARGEST_PAGE: Final = 4_000_000
"""Bytes of one page as outlines, of which those of the fullest forms take three quarters."""

_PAPERS_MM: Final = ((210, 297), (148, 210), (297, 420), (297, 210), (220, 110))
_MARK_MM: Final = 3.0
_WINDOW_MM: Final = 8.0
_FROM_EDGE_MM: Final = 12.0
_DOTS: Final = 300
_PER_MM: Final = _DOTS / 25.4
_LETTERS: Final = frozenset({"83", "84", "96", "97", "108"})
"""Records of a metafile that set letters."""
_PAGE_BITMAPS: Final = frozenset({"77", "80", "114", "115", "116"})
"""Records of a metafile that no picture on a page needs."""
_PICTURE: Final = "81"
_A4_WIDTH: Final = 595  # points
_MANY: Final = 100
_FEW: Final = 3
_TIMES_BESIDE_PREVIEW: Final = 40
_WAYS: Final = {"marks as outlines": False, "marks as pictures": True}
_SENT: Final = (
    *(f"{way} {number}" for way in _WAYS for number in range(len(_PAPERS_MM))),
    *("copies", "outlines", "pictures"),
)
"""The tasks that end in a job, in their order; those beside a preview follow."""


class PrintingError(Exception):
    """Something was not printed as it must be; the message says what."""


def prove(
    run: Callable[[Sequence[str], Mapping[str, str]], str], windows_path: Callable[[Path], str]
) -> None:
    """Prints under Wine and looks at what came of it.

    Args:
        run: Starts the Windows Python with further words and an environment.
        windows_path: Names a file of this system as Windows does.

    Raises:
        PrintingError: Something was not printed as it must be.
    """
    with tempfile.TemporaryDirectory(prefix="kamdesk-printing-") as name:
        folder = Path(name)

        def ask(tasks: Tasks, queue: PrintQueue) -> Answers:
            asked, answered = folder / "tasks.json", folder / "results.json"
            asked.write_text(json.dumps([*tasks.values()]), encoding="utf-8")
            words = [windows_path(path) for path in (SCRIPT, asked, answered)]
            run(words, {"CUPS_SERVER": queue.address})
            return dict(zip(tasks, json.loads(answered.read_text(encoding="utf-8")), strict=True))

        _make_files(folder)
        tasks = _tasks(folder, windows_path)
        with print_queue.print_queue() as queue:
            answers = ask(tasks, queue)
            _check_records(answers["records"])
            _check_jobs(answers, queue, folder)
        _check_refusals({**answers, **ask({"gone": tasks["copies"]}, queue)})


def _make_files(folder: Path) -> None:
    """Every form as its sample, a page of marks on each paper, many pages on A4, a card."""
    forms = folder / "forms"
    forms.mkdir()
    printing = Printing(
        forms=ROOT / "forms", fonts=ROOT / "resources" / "fonts", sources=[], office=dict,
        today=lambda: date(2026, 11, 22),
    )  # fmt: skip
    for entry in printing.catalogue():
        (forms / f"{entry.id}.pdf").write_bytes(printing.render(entry.id, "sample").pdf)
    _draw_marks(folder / "marks.pdf", _PAPERS_MM)
    _draw_marks(folder / "card.pdf", ((90, 54),))
    _gather(sorted(forms.glob("*.pdf")), folder / "many.pdf")


def _draw_marks(target: Path, papers: Sequence[tuple[int, int]]) -> None:
    point = 72 / 25.4
    canvas = Canvas(str(target))
    for paper in papers:
        canvas.setPageSize((paper[0] * point, paper[1] * point))
        for x, y in _marks(paper):
            corner = ((x - _MARK_MM / 2) * point, (paper[1] - y - _MARK_MM / 2) * point)
            canvas.rect(*corner, _MARK_MM * point, _MARK_MM * point, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()


def _marks(paper: tuple[int, int]) -> Iterator[tuple[float, float]]:
    """The middles of the marks in millimetres from the upper left corner: corners, edges and middle."""
    across, down = ((_FROM_EDGE_MM, side / 2, side - _FROM_EDGE_MM) for side in paper)
    yield from ((x, y) for x in across for y in down)


def _gather(files: Sequence[Path], target: Path) -> None:
    """Puts upright pages of A4 from many forms into one document, over and over."""
    with pypdfium2.PdfDocument.new() as gathered:
        while len(gathered) < _MANY:
            for file in files:
                with pypdfium2.PdfDocument(file) as form:
                    upright = [n for n in range(len(form)) if round(form.get_page_size(n)[0]) == _A4_WIDTH]
                    if upright and len(gathered) < _MANY:
                        gathered.import_pages(form, upright[: _MANY - len(gathered)])
        gathered.save(target)


def _tasks(folder: Path, windows_path: Callable[[Path], str]) -> dict[str, dict[str, object]]:
    def sent(file: str, pages: int, begin: int = 1, **more: object) -> dict[str, object]:
        numbers = [*range(begin, begin + pages)]
        document = {"file": windows_path(folder / f"{file}.pdf"), "pages": numbers}
        return {"do": "send", "printer": print_queue.PRINTER, **document, **more}

    forms = [windows_path(file) for file in sorted((folder / "forms").glob("*.pdf"))]
    return {
        "records": {"do": "records", "files": forms},
        "trays": {"do": "trays", "printer": print_queue.PRINTER},
        # A job for each, as the driver of Wine sets the paper only at the beginning of one.
        **{
            f"{way} {number}": sent("marks", 1, number + 1, as_pictures=as_pictures)
            for way, as_pictures in _WAYS.items()
            for number in range(len(_PAPERS_MM))
        },
        "copies": sent("many", 2, copies=3, duplex="short_edge", tray=257, number="KD-77", title="Hafen AG"),
        "outlines": sent("many", _MANY),
        "pictures": sent("many", _FEW, as_pictures=True),
        "stopped": sent("many", _MANY, stop_at=_MANY // 2),
        "stopped at once": sent("many", 1, stop_at=0),
        "not kept": sent("many", 1, spool_is_away=True),
        "rejected": sent("many", 1, printer=print_queue.REJECTING),
        "unknown": sent("many", 1, printer="Nobody"),
        "no paper": sent("card", 1),
        "preview": {**sent("many", 1), "do": "beside_preview", "times": _TIMES_BESIDE_PREVIEW},
    }


def _check_records(answer: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
    """No page is a bitmap or sets letters; only pictures of the form's own are bitmaps."""
    pages = [(name, page) for name, form in answer.items() for page in form]
    for name, page in pages:
        kinds = page["records"].keys()
        _require(not page["translucent"], f"{name} lets something through and would be a picture")
        _require(not kinds & _LETTERS, f"{name} sets letters")
        _require(not kinds & _PAGE_BITMAPS, f"{name} is drawn as a bitmap")
        _require(page["records"].get(_PICTURE, 0) <= page["pictures"], f"{name} has bitmaps for outlines")
        _require(page["bytes"] <= LARGEST_PAGE, f"{name} takes {page['bytes']:,} bytes a page")
    usual = sum(page["bytes"] for _, page in pages) / len(pages) / 1e6
    _say(f"{len(pages)} pages of {len(answer)} forms are outlines, {usual:.1f} MB a page")


def _check_jobs(answers: Answers, queue: PrintQueue, folder: Path) -> None:
    found = queue.jobs()
    expected = len(_SENT) + _TIMES_BESIDE_PREVIEW  # none of what was stopped or refused
    for name in _SENT:
        _require(not answers[name]["said"], f"{name}: {answers[name]['said']}")
    _require(len(found) == expected, f"{len(found)} jobs were sent, not {expected}")
    jobs = dict(zip(_SENT, found, strict=False))
    for way in _WAYS:
        off = max(
            distance
            for number in range(len(_PAPERS_MM))
            for distance in _offsets(jobs[f"{way} {number}"], folder / "marks.pdf", number)
        )
        _require(off <= MOST_OFF_MM, f"{way} lie {off:.3f} mm off")
        _say(f"{way} on {len(_PAPERS_MM)} papers lie at most {off:.3f} mm off")
    _check_copies(jobs["copies"].read_bytes(), answers["trays"], queue)
    seconds = []
    for way, pages in (("outlines", _MANY), ("pictures", _FEW)):
        seconds.append(answers[way]["seconds"] / pages)
        size = jobs[way].stat().st_size / pages / 1e6
        _say(f"{pages} pages as {way}: {seconds[-1]:.2f} s and {size:.1f} MB each")
    _require(seconds[0] < seconds[1], "outlines take longer than pictures")
    preview = answers["preview"]
    _say(f"{preview['printed']} jobs beside a preview that drew {preview['drawn']} pages")


def _check_copies(job: bytes, trays: Sequence[Sequence[object]], queue: PrintQueue) -> None:
    _require([257, "Lower"] in trays, f"the trays of the driver are {trays}")
    pages = job.count(b"\n%%Page:")
    _require(pages == 6, f"3 copies of 2 pages gave {pages} pages")
    for setting in (b"/MediaPosition 1", b"/Duplex true/Tumble true"):
        _require(setting in job, f"{setting.decode()} was not set")
    kept = queue.names()
    _require(b"KamDesk KD-77" in job, "the job has not the name it must have")
    _require("Hafen AG" not in kept and b"Hafen AG" not in job, "the job tells of a customer")


def _check_refusals(answers: Answers) -> None:
    beginnings = {
        "stopped": "stopped",
        "stopped at once": "stopped",
        "not kept": f"Windows 没能存下送往“{print_queue.PRINTER}”的内容",
        "rejected": f"打印机“{print_queue.REJECTING}”没有接收",
        "unknown": "找不到打印机“Nobody”",
        "no paper": f"打印机“{print_queue.PRINTER}”没有 90×54 毫米的纸",
        "gone": f"找不到打印机“{print_queue.PRINTER}”",
    }
    for name, beginning in beginnings.items():
        _require(answers[name]["said"].startswith(beginning), f"{name}: {answers[name]['said']}")
    _say("what is stopped or refused leaves no job and says why")


def _offsets(job: Path, pdf: Path, number: int) -> Iterator[float]:
    """How far each mark of a printed page lies from its place in the PDF, in millimetres."""
    paper = _PAPERS_MM[number]
    with pypdfium2.PdfDocument(pdf) as wanted:
        page = wanted[number].render(scale=_DOTS / 72, grayscale=True).to_pil()
    with Image.open(io.BytesIO(_drawn(job))) as opened:
        is_upright = paper[0] < paper[1]
        printed = opened.copy() if is_upright else opened.transpose(Image.Transpose.ROTATE_270)
    for mark in _marks(paper):
        found, meant = _middle(printed, mark), _middle(page, mark)
        yield max(abs(a - b) for a, b in zip(found, meant, strict=True)) / _PER_MM


def _drawn(job: Path) -> bytes:
    """The first page of a job as a picture; what lies across is turned onto upright paper."""
    device = ("-sDEVICE=pnggray", f"-r{_DOTS}", "-dGraphicsAlphaBits=4", "-sOutputFile=-")
    command = (print_queue.path_of("gs"), "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", *device, str(job))
    done = subprocess.run(command, capture_output=True, check=False)
    _require(done.returncode == 0, f"Ghostscript could not draw a job: {done.stderr.decode()}")
    return done.stdout


def _middle(picture: Image.Image, mark: tuple[float, float]) -> tuple[float, float]:
    """The middle of the ink around a mark, in dots."""
    left, top = (round((place - _WINDOW_MM / 2) * _PER_MM) for place in mark)
    side = round(_WINDOW_MM * _PER_MM)
    ink = ImageOps.invert(picture.crop((left, top, left + side, top + side)).convert("L"))
    across = ink.resize((side, 1), Image.Resampling.BOX).tobytes()
    down = ink.resize((1, side), Image.Resampling.BOX).tobytes()
    _require(any(across), f"there is no mark at {mark}")
    x, y = (sum(n * level for n, level in enumerate(levels)) / sum(levels) for levels in (across, down))
    return left + x, top + y


def _require(holds: bool, complaint: str) -> None:  # noqa: FBT001 - reads as a statement
    if not holds:
        raise PrintingError(complaint)


def _say(words: str) -> None:
    print(f"windows: {words}", flush=True)
