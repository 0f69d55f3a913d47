"""Runs the hostile inputs, each by the real command in a process of its own with limits.

Called with a folder to work in and a plain desk; writes one line of JSON an input.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import sys
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, Final

import kamdesk.app.commands.care
import kamdesk.app.commands.compute
import kamdesk.app.commands.evaluate
import kamdesk.app.commands.exchange
import kamdesk.app.commands.seat
import kamdesk.app.features
import kamdesk.services.records.importing  # noqa: F401 - loaded once, for all
from kamdesk.app.main import main
from tests.app.hostile_facts import COMPUTING
from tests.app.hostile_inputs import ALL

if TYPE_CHECKING:
    from tests.app.hostile_inputs import Hostile

_SECONDS: Final = 60
"""After which even what only waits is ended; how much an input asks for is told by processor time."""
_ADDRESSES: Final = 3_000_000_000  # bytes, so that no machine suffers; what counts is the memory really used


def _pace() -> float:
    """Return the processor seconds of some plain work now: machines differ, and from hour to hour."""
    begun = process_time()
    sum(len(str(number)) for number in range(1_000_000))
    return process_time() - begun


def _run(case: Hostile, here: Path, desk: Path) -> dict[str, object]:
    here.mkdir()
    copied = shutil.copyfile(desk, here / "desk.kamdesk")
    for name, write in case.write.items():
        write(here / name)
    before, pace = copied.read_bytes(), _pace()
    child = os.fork()
    if child == 0:
        _become_the_command(case.words.format(here=here, desk=copied).split(), here)
    _, status, used = os.wait4(child, 0)
    return {
        "name": case.name,
        "taken": case.taken,
        "code": os.waitstatus_to_exitcode(status),
        "paces": (used.ru_utime + used.ru_stime) / max(pace, _pace()),
        "megabytes": used.ru_maxrss / 1024,
        "said": (here / "said").read_text(encoding="utf-8", errors="replace"),
        "unchanged": copied.read_bytes() == before,
    }


def _become_the_command(words: list[str], here: Path) -> None:
    said = os.open(here / "said", os.O_CREAT | os.O_WRONLY)
    os.dup2(said, sys.stdout.fileno())
    os.dup2(said, sys.stderr.fileno())
    os.environ["KAMDESK_HOME"] = str(here / "home")
    os.environ["KAMDESK_PASSPHRASE"] = "correct horse battery staple"
    resource.setrlimit(resource.RLIMIT_AS, (_ADDRESSES, _ADDRESSES))
    signal.alarm(_SECONDS)
    code = main(words)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    folder, plain = sys.argv[1:]
    for number, each in enumerate((*ALL, *COMPUTING)):
        place = Path(folder) / str(number)
        sys.stdout.write(json.dumps(_run(each, place, Path(plain))) + "\n")
        sys.stdout.flush()
        shutil.rmtree(place)
