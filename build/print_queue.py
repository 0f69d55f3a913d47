"""A printer that prints nowhere: a print server of its own for as long as a proof needs one, on a socket.

Its printer is stopped, so what was sent to it stays to be looked at, job by job, as PostScript.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAMS: Final = {"cupsd": "cups-daemon", "gs": "ghostscript"}
"""What must be installed, and the Debian package that has it."""
PRINTER: Final = "KamDeskProof"
REJECTING: Final = "KamDeskRejects"
MARGINS_MM: Final = (4.0, 5.0)
"""How near to the edges, left and right, top and bottom, the printer can print."""
TRAYS: Final = ("Upper", "Lower", "Manual")
PAPERS: Final = {"A3": (842, 1191), "A4": (595, 842), "A5": (420, 595), "EnvDL": (312, 624)}
"""Papers of the printer in points."""

_CONFIG: Final = """
Listen {folder}/socket
LogLevel warn
PreserveJobFiles Yes
PreserveJobHistory Yes
Browsing Off
MaxJobs 0
DirtyCleanInterval 0
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_FILES: Final = """
FileDevice Yes
ServerRoot {folder}
CacheDir {folder}/cache
StateDir {folder}/state
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
AccessLog {folder}/access_log
ErrorLog {folder}/error_log
PageLog {folder}/page_log
"""
_QUEUE: Final = """
<Printer {name}>
DeviceURI file:///dev/null
State Stopped
Type 8425492
Accepting {accepting}
Shared No
</Printer>
"""
_SECONDS: Final = 20
_STEP: Final = 0.1


class QueueError(Exception):
    """The print server did not start; the message says why."""


@dataclass(frozen=True, slots=True)
class PrintQueue:
    """A print server at work: its address for programs, and the folder of its jobs."""

    address: str
    folder: Path

    def jobs(self) -> tuple[Path, ...]:
        """What was sent so far, the oldest first."""
        return tuple(sorted((self.folder / "spool").glob("d*-001")))

    def names(self) -> str:
        """All that the server keeps of the jobs beside their pages, as text to search in."""
        kept = sorted((self.folder / "spool").glob("c*"))
        return "\n".join(path.read_bytes().decode("utf-8", errors="replace") for path in kept)


def path_of(program: str) -> str:
    """Where a program lies, also one for administrators; its bare name where it is missing."""
    return shutil.which(program, path=f"{os.environ['PATH']}{os.pathsep}/usr/sbin") or program


def missing_packages() -> tuple[str, ...]:
    """The Debian packages that must still be installed for a print server, and for reading its jobs."""
    return tuple(package for name, package in PROGRAMS.items() if path_of(name) == name)


@contextmanager
def print_queue() -> Iterator[PrintQueue]:
    """A print server with one printer that takes jobs and one that rejects them.

    Raises:
        QueueError: It did not start.
    """
    with tempfile.TemporaryDirectory(prefix="kamdesk-queue-") as name:
        folder = Path(name)
        _lay_out(folder)
        command = (
            path_of("cupsd"),
            "-f",
            "-c",
            str(folder / "cupsd.conf"),
            "-s",
            str(folder / "cups-files.conf"),
        )
        server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        try:
            _await(server, folder)
            yield PrintQueue(str(folder / "socket"), folder)
        finally:
            server.terminate()
            server.communicate()


def _lay_out(folder: Path) -> None:
    folder.chmod(0o755)
    for part in ("cache", "state", "spool", "spool/tmp", "ppd"):
        (folder / part).mkdir()
    (folder / "cupsd.conf").write_text(_CONFIG.format(folder=folder), encoding="utf-8")
    (folder / "cups-files.conf").write_text(_FILES.format(folder=folder), encoding="utf-8")
    queues = {PRINTER: "Yes", REJECTING: "No"}
    (folder / "printers.conf").write_text(
        "".join(_QUEUE.format(name=name, accepting=accepting) for name, accepting in queues.items()),
        encoding="utf-8",
    )
    for queue in queues:
        (folder / "ppd" / f"{queue}.ppd").write_text(description(), encoding="utf-8")


def _await(server: subprocess.Popen[bytes], folder: Path) -> None:
    deadline = time.monotonic() + _SECONDS
    while not (folder / "socket").is_socket():
        if server.poll() is not None or time.monotonic() > deadline:
            server.terminate()
            said = server.stderr.read().decode(errors="replace").strip() if server.stderr else ""
            raise QueueError(f"cupsd did not start: {said}")
        time.sleep(_STEP)


def description() -> str:
    """The printer's PPD: its papers with margins, its trays, both sides, colour."""
    across, down = (round(margin * 72 / 25.4, 2) for margin in MARGINS_MM)
    sizes = [
        line
        for name, (width, height) in PAPERS.items()
        for line in (
            f'*PageSize {name}/{name}: "<</PageSize[{width} {height}]>>setpagedevice"',
            f'*PageRegion {name}/{name}: "<</PageSize[{width} {height}]>>setpagedevice"',
            f'*ImageableArea {name}/{name}: "{across} {down} {width - across} {height - down}"',
            f'*PaperDimension {name}/{name}: "{width} {height}"',
        )
    ]
    trays = [
        f'*InputSlot {name}/{name}: "<</MediaPosition {n}>>setpagedevice"' for n, name in enumerate(TRAYS)
    ]
    return "\n".join([
        '*PPD-Adobe: "4.3"', '*FormatVersion: "4.3"', '*FileVersion: "1.0"', "*LanguageVersion: English",
        "*LanguageEncoding: ISOLatin1", '*PCFileName: "PROOF.PPD"', '*Manufacturer: "KamDesk"',
        '*Product: "(Proof)"', '*ModelName: "Proof"', '*ShortNickName: "Proof"', '*NickName: "Proof"',
        '*PSVersion: "(3010.000) 0"', '*LanguageLevel: "3"', "*ColorDevice: True", "*DefaultColorSpace: RGB",
        '*FileSystem: False', '*Throughput: "1"', '*LandscapeOrientation: Plus90', '*TTRasterizer: Type42',
        "*DefaultResolution: 600dpi", "*OpenUI *PageSize/Page Size: PickOne", "*DefaultPageSize: A4",
        "*OrderDependency: 10 AnySetup *PageSize",
        *[line for line in sizes if line.startswith("*PageSize")], "*CloseUI: *PageSize",
        "*OpenUI *PageRegion: PickOne", "*DefaultPageRegion: A4", "*OrderDependency: 10 AnySetup *PageRegion",
        *[line for line in sizes if line.startswith("*PageRegion")], "*CloseUI: *PageRegion",
        "*DefaultImageableArea: A4", "*DefaultPaperDimension: A4",
        *[line for line in sizes if line.startswith(("*Imageable", "*PaperD"))],
        "*OpenUI *InputSlot/Tray: PickOne", "*DefaultInputSlot: Upper",
        "*OrderDependency: 20 AnySetup *InputSlot",
        *trays, "*CloseUI: *InputSlot",
        "*OpenUI *Duplex/Both Sides: PickOne", "*DefaultDuplex: None",
        "*OrderDependency: 30 AnySetup *Duplex",
        '*Duplex None/Off: "<</Duplex false>>setpagedevice"',
        '*Duplex DuplexNoTumble/Long: "<</Duplex true/Tumble false>>setpagedevice"',
        '*Duplex DuplexTumble/Short: "<</Duplex true/Tumble true>>setpagedevice"', "*CloseUI: *Duplex", "",
    ])  # fmt: skip
