"""How long until the window and its list are on the screen, and in how much memory, beside a bare window.

Each program is started on an X server of its own whose picture lies in a file: what counts is what a person
would see, not what the program says of itself. The bare program is PySide6 with one window and one table.
Both take turns, so that their ratios hold on a machine that others use, too. There the clock favours the
shorter program, so the ratio of processor time is measured as well, and the lower one counts. The bounds are
for the frozen program (`dev.py package`): from source Qt's import hook reads the text of every module.
"""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).resolve().parent.parent.parent
FROZEN: Final = ROOT / "dist" / "KamDesk" / "KamDesk"
BARE: Final = ROOT / ".work" / "bench" / "bare.py"
RUNS: Final = 7
MOST_WINDOW: Final = 2.0
MOST_LIST: Final = 5.0
MOST_MB: Final = 150.0
_WIDTH, _HEIGHT = 1366, 768
_PIXEL: Final = 4
_STRIP: Final = (300, 560)
"""Where across the screen the rows of both lists have text."""
_ROWS: Final = 6
_POLL: Final = 0.003
_REST: Final = 6.0
_LONGEST: Final = 30.0

_BARE_SOURCE: Final = """
import sys
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

application = QApplication(sys.argv)
window = QMainWindow()
table = QTableView()
model = QStandardItemModel(180, 9)
for row in range(180):
    for column in range(9):
        model.setItem(row, column, QStandardItem(f"{row} × {column} 客户"))
table.setModel(model)
window.setCentralWidget(table)
window.resize(1280, 720)
window.show()
sys.exit(application.exec())
"""


@dataclass(frozen=True, slots=True)
class Program:
    """One program to start, under the name its figures are shown with."""

    name: str
    command: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What one start took until the first picture and until rows, by both clocks, and its memory in MB."""

    window: float
    window_processor: float
    rows: float
    rows_processor: float
    rows_rss: float
    rss: float
    private: float


class Screen:
    """The picture of an X server, read from its file."""

    def __init__(self, folder: Path) -> None:
        with (folder / "Xvfb_screen0").open("r+b") as file:
            self._map = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = struct.unpack(">25I", self._map[:100])
        self._start = header[0] + header[19] * 12
        self._line = header[12]

    def strip(self, y: int, left: int, right: int) -> bytes:
        """The pixels of a line from left to right."""
        start = self._start + y * self._line
        return self._map[start + left * _PIXEL : start + right * _PIXEL]

    def is_painted(self) -> bool:
        """Whether anything but the empty black ground is to be seen in the middle."""
        return any(any(self.strip(y, *_STRIP)) for y in range(_HEIGHT // 4, _HEIGHT * 3 // 4, 32))

    def shows_rows(self) -> bool:
        """Whether the middle shows several lines of text, one below the other."""
        bands, within = 0, False
        for y in range(_HEIGHT // 4, _HEIGHT * 3 // 4, 2):
            tones = set(self.strip(y, *_STRIP)[1::_PIXEL])
            has_text = bool(tones) and max(tones) - min(tones) > 90
            bands += has_text and not within
            within = has_text
        return bands >= _ROWS


@contextmanager
def screen() -> Iterator[tuple[Screen, str]]:
    """Gives an X server's picture and its display; the server ends with the block."""
    with tempfile.TemporaryDirectory(prefix="kamdesk-screen-") as folder:
        reading, writing = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{_WIDTH}x{_HEIGHT}x24", "-br",
             "-nolisten", "tcp", "-noreset", "-fbdir", folder],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        try:
            number = os.read(reading, 16).decode().strip()
            yield Screen(Path(folder)), f":{number}"
        finally:
            os.close(reading)
            server.terminate()
            server.wait()


def start(program: Program, picture: Screen, display: str, home: Path, *, rests: bool) -> Reading:
    """Starts the program once and reads what it took; with ``rests`` also its memory at rest."""
    surroundings = {**os.environ, "DISPLAY": display, "KAMDESK_HOME": str(home), "QT_QPA_PLATFORM": "xcb"}
    _wait(lambda: not picture.is_painted(), "the last window did not go")
    began = time.perf_counter()
    process = subprocess.Popen(program.command, env=surroundings, cwd=ROOT, stderr=subprocess.DEVNULL)
    try:
        _wait(picture.is_painted, f"{program.name} shows no window")
        window, window_processor = time.perf_counter() - began, _processor_seconds(process.pid)
        _wait(picture.shows_rows, f"{program.name} shows no rows")
        rows = time.perf_counter() - began
        rows_processor = _processor_seconds(process.pid)
        rows_rss, _ = _memory(process.pid)
        if rests:
            time.sleep(_REST)
        rss, private = _memory(process.pid)
    finally:
        process.kill()
        process.wait()
    return Reading(window, window_processor, rows, rows_processor, rows_rss, rss, private)


def _wait(holds: object, otherwise: str) -> None:
    assert callable(holds)
    until = time.perf_counter() + _LONGEST
    while not holds():
        if time.perf_counter() > until:
            raise SystemExit(f"bench: {otherwise}")
        time.sleep(_POLL)


def _processor_seconds(process: int) -> float:
    """What a process has taken so far, threads that have ended included."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _memory(process: int) -> tuple[float, float]:
    """The resident and the private dirty memory of a process in MB."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]
    sizes = {line.split(":")[0]: int(line.split()[1]) / 1024 for line in lines}
    return sizes["Rss"], sizes["Private_Dirty"]


def _programs(desk: Path) -> list[tuple[Program, Program]]:
    BARE.parent.mkdir(parents=True, exist_ok=True)
    BARE.write_text(_BARE_SOURCE, encoding="utf-8")
    words = ("--database", str(desk))
    source = (
        Program("bare, source", (sys.executable, str(BARE))),
        Program("KamDesk, source", (sys.executable, "-m", "kamdesk.app.main", *words)),
    )
    if not FROZEN.exists():
        print("frozen: not built (python build/dev.py package)")
        return [source]
    bare = _frozen_bare()
    return [
        source,
        (Program("bare, frozen", (str(bare),)), Program("KamDesk, frozen", (str(FROZEN), *words))),
    ]


def _frozen_bare() -> Path:
    """Freezes the bare program as the desk is frozen, once."""
    made = BARE.parent / "dist" / "bare" / "bare"
    if not made.exists():
        folders = ("--distpath", str(made.parent.parent), "--workpath", str(BARE.parent / "build"))
        command = (sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders)
        subprocess.run([*command, "--specpath", str(BARE.parent), str(BARE)], check=True)
    return made


def main() -> int:
    """Compares the programs and says what is above its bound; the exit code says whether anything is."""
    if not sys.platform.startswith("linux") or shutil.which("Xvfb") is None:
        print("needs Xvfb on Linux (Debian's package xvfb); not measured")
        return 0
    failures: list[str] = []
    with tempfile.TemporaryDirectory(prefix="kamdesk-bench-") as folder, screen() as (picture, display):
        home = Path(folder)
        desk = home / "desk.kamdesk"
        make = (sys.executable, "-m", "kamdesk.app.main", "demo", "--no-encryption", "--database", str(desk))
        subprocess.run(make, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        for bare, ours in _programs(desk):
            failures += _compare(bare, ours, picture, display, home)
    print("\n".join(failures) or "all within their bounds")
    return 1 if failures else 0


def _compare(bare: Program, ours: Program, picture: Screen, display: str, home: Path) -> list[str]:
    readings: dict[str, list[Reading]] = {bare.name: [], ours.name: []}
    for run in range(RUNS + 1):
        for program in (bare, ours):
            reading = start(program, picture, display, home, rests=run == RUNS)
            if run:  # the first start fills the caches
                readings[program.name].append(reading)
    times = ("window", "rows", "window_processor", "rows_processor")
    best = {
        name: {time: min(getattr(r, time) for r in found) for time in times}
        for name, found in readings.items()
    }
    print(f"{'':16} window s  list s  their processor s  MB at list  at rest  of it private")
    for name, found in readings.items():
        window, rows, window_processor, rows_processor = best[name].values()
        print(
            f"{name:16} {window:8.3f} {rows:7.3f} {window_processor:9.3f} {rows_processor:8.3f}"
            f" {found[-1].rows_rss:11.0f} {found[-1].rss:8.0f} {found[-1].private:14.0f}"
        )
    ratios = [best[ours.name][time] / best[bare.name][time] for time in times]
    window, rows, window_processor, rows_processor = ratios
    megabytes = readings[ours.name][-1].rss
    print(f"{'ratio':16} {window:8.2f} {rows:7.2f} {window_processor:9.2f} {rows_processor:8.2f}")
    if ours.command[0] == sys.executable:
        return []
    bounds = (
        ("window", min(window, window_processor), MOST_WINDOW),
        ("list", min(rows, rows_processor), MOST_LIST),
        ("MB at rest", megabytes, MOST_MB),
    )
    return [
        f"{ours.name}: {what} {value:.2f}, at most {most}" for what, value, most in bounds if value > most
    ]


if __name__ == "__main__":
    sys.exit(main())
