"""Prints by the program's own code on Windows, as a list of tasks says, and writes down what came of it.

Run by the Windows Python: ``printing.py TASKS.json RESULTS.json``. Each task is a word and what it needs.
"""

from __future__ import annotations

import ctypes
import json
import os
import struct
import sys
import threading
import time
from collections import Counter
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from pypdfium2 import PdfImage  # noqa: E402 - found only now

from kamdesk.domain.shared.errors import CancelledError, UserError  # noqa: E402
from kamdesk.domain.shared.progress import no_progress  # noqa: E402
from kamdesk.services.printing.preview import PreviewDocument  # noqa: E402
from kamdesk.services.printing.spooling import PrintOrder  # noqa: E402
from kamdesk.services.printing.trays import Tray  # noqa: E402
from kamdesk.services.printing.windows.drawing import print_document  # noqa: E402
from kamdesk.services.printing.windows.gdi import GdiPrintSystem, GdiSheets  # noqa: E402
from kamdesk.services.printing.windows.papers import Box  # noqa: E402
from kamdesk.services.printing.windows.transparency import is_translucent  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_DOTS: Final = 600 / 72
_HEAD: Final = struct.Struct("<II")


def records(task: dict[str, Any], system: GdiPrintSystem) -> dict[str, Any]:
    """Draws each page of PDF files into a metafile; returns the number of its records by kind, and bytes."""
    return {name: _records_of(Path(name).read_bytes(), system) for name in task["files"]}


def _records_of(pdf: bytes, system: GdiPrintSystem) -> list[dict[str, Any]]:
    pages = []
    with PreviewDocument(pdf) as document:
        for page in range(1, document.page_count + 1):
            width, height = document.size(page)
            with document.page(page) as loaded:
                pictures = [each for each in loaded.get_objects() if isinstance(each, PdfImage)]
                translucent = is_translucent(loaded)
            context = system.gdi.CreateEnhMetaFileW(None, None, None, None)
            box = Box(0, 0, round(width * _DOTS), round(height * _DOTS))
            GdiSheets(system.gdi, context).draw_outlines(document, page, box)
            kept = _content(system, system.gdi.CloseEnhMetaFile(context))
            counted = _counted(kept)
            told = {"translucent": translucent, "pictures": len(pictures), "bytes": len(kept)}
            pages.append({**told, "records": counted})
    return pages


def _content(system: GdiPrintSystem, picture: int) -> bytes:
    size = system.gdi.GetEnhMetaFileBits(picture, 0, None)
    kept = ctypes.create_string_buffer(size)
    system.gdi.GetEnhMetaFileBits(picture, size, kept)
    system.gdi.DeleteEnhMetaFile(picture)
    return kept.raw


def _counted(kept: bytes) -> dict[int, int]:
    kinds: Counter[int] = Counter()
    place = 0
    while place < len(kept):
        kind, length = _HEAD.unpack_from(kept, place)
        kinds[kind] += 1
        place += length
    return dict(kinds)


def trays(task: dict[str, Any], system: GdiPrintSystem) -> list[tuple[int, str]]:
    """Returns the trays of a printer."""
    return list(system.trays(task["printer"]))


def send(task: dict[str, Any], system: GdiPrintSystem) -> dict[str, Any]:
    """Prints a file; returns the seconds it took, and the sentence where it was refused or stopped."""
    order = PrintOrder(
        printer=task["printer"],
        title=task.get("title", ""),
        pages=tuple(task["pages"]),
        copies=task.get("copies", 1),
        duplex=task.get("duplex", "simplex"),
        tray=Tray(str(task.get("tray", "")), ""),
        number=task.get("number", ""),
        as_pictures=task.get("as_pictures", False),
    )

    def stop_there(done: int, total: int) -> None:
        if done == task.get("stop_at", total + 1):
            raise CancelledError

    pdf = Path(task["file"]).read_bytes()
    begun = time.monotonic()
    said = ""
    try:
        with _spool_away() if task.get("spool_is_away") else nullcontext():
            print_document(pdf, order, stop_there, system)
    except UserError as problem:
        said = str(problem)
    except CancelledError:
        said = "stopped"
    return {"seconds": time.monotonic() - begun, "said": said}


@contextmanager
def _spool_away() -> Iterator[None]:
    """Takes away the folder in which Windows keeps print jobs."""
    folder = Path(os.environ["SYSTEMROOT"], "System32", "spool", "printers")
    away = folder.rename(folder.with_name("away"))
    try:
        yield
    finally:
        away.rename(folder)


def beside_preview(task: dict[str, Any], system: GdiPrintSystem) -> dict[str, int]:
    """Prints a file again and again while another thread draws it; returns how often each did."""
    pdf = Path(task["file"]).read_bytes()
    order = PrintOrder(task["printer"], "", (1,))
    drawn, ended = 0, threading.Event()

    def draw() -> None:
        nonlocal drawn
        while not ended.is_set():
            with PreviewDocument(pdf) as document:
                for page in range(1, document.page_count + 1):
                    document.picture(page, 1.0)
                    drawn += 1

    preview = threading.Thread(target=draw)
    preview.start()
    try:
        for _ in range(task["times"]):
            print_document(pdf, order, no_progress, system)
    finally:
        ended.set()
        preview.join()
    return {"printed": task["times"], "drawn": drawn}


_TASKS: Final[dict[str, Callable[[dict[str, Any], GdiPrintSystem], Any]]] = {
    each.__name__: each for each in (records, trays, send, beside_preview)
}


def _system() -> GdiPrintSystem:
    """The print system, with the functions of metafiles declared, too."""
    system = GdiPrintSystem()
    pointer, text, number = ctypes.c_void_p, ctypes.c_wchar_p, ctypes.c_uint32
    for name, answer, arguments in (
        ("CreateEnhMetaFileW", pointer, (pointer, text, pointer, text)),
        ("CloseEnhMetaFile", pointer, (pointer,)),
        ("GetEnhMetaFileBits", number, (pointer, number, pointer)),
        ("DeleteEnhMetaFile", ctypes.c_int, (pointer,)),
    ):
        function = getattr(system.gdi, name)
        function.restype, function.argtypes = answer, arguments
    return system


def main() -> int:
    """Does the tasks in their order."""
    asked, answered = (Path(word) for word in sys.argv[1:3])
    system = _system()
    results = [_TASKS[task["do"]](task, system) for task in json.loads(asked.read_text(encoding="utf-8"))]
    answered.write_text(json.dumps(results), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
