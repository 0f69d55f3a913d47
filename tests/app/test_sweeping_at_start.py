"""The window sweeps, at its start, what a killed program left where others could find customers' data."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from kamdesk.config.paths import user_paths
from kamdesk.config.settings import BACKUP_AT_EXIT, Settings
from tests.project import ROOT

if TYPE_CHECKING:
    from pathlib import Path

KILLED = """
import os
from kamdesk.config.temporary_folders import TemporaryFolder
folder = TemporaryFolder()
(folder.path / "scratch.kamdesk").write_bytes(b"customers")
print(folder.path, flush=True)
os._exit(9)
"""
STARTED = """
import sys, threading
from kamdesk.app import desk
from kamdesk.app.main import main

rest = desk.Desk._begin_the_rest

def begin_and_leave(run):
    rest(run)
    for thread in threading.enumerate():
        if thread.name == "sweep":
            thread.join()
    run.window.close()

desk.Desk._begin_the_rest = begin_and_leave
sys.exit(main(["--database", sys.argv[1]]))
"""


def test_the_start_sweeps_temporary_folders_and_half_papers(desk: Path, home: Path, tmp_path: Path) -> None:
    temporary, papers = tmp_path / "temporary", tmp_path / "papers"
    for folder in (temporary, papers, home):
        folder.mkdir()
    settings = Settings(user_paths().settings)
    settings.remember("printing.folder", str(papers))
    settings.set(BACKUP_AT_EXIT, False)
    half = papers / f".{'a' * 32}.partial"
    half.write_bytes(b"customers")
    os.utime(half, (time.time() - 7200,) * 2)
    places = {"KAMDESK_HOME": str(home), "TMPDIR": str(temporary), "TEMP": str(temporary)}
    surroundings = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}

    def run(script: str, *words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", script, *words]
        return subprocess.run(
            command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False
        )

    left = run(KILLED).stdout.strip()
    assert os.path.exists(left)  # noqa: PTH110 - a text
    assert run(STARTED, str(desk)).returncode == 0
    assert list(temporary.iterdir()) == []
    assert list(papers.iterdir()) == []
