"""The program proves by itself that it has all its parts."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.project import HAS_COMPILER


def _run(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    surroundings = {**os.environ, "KAMDESK_HOME": str(home), "PYTHONIOENCODING": "utf-8"}
    surroundings.pop("QT_QPA_PLATFORM", None)
    if sys.platform == "win32":  # Qt's platform without a display does not know where Windows keeps its fonts
        surroundings["QT_QPA_FONTDIR"] = str(Path(os.environ["WINDIR"]) / "Fonts")
    return subprocess.run(
        [sys.executable, "-m", "kamdesk.app.main", *words],
        capture_output=True,
        encoding="utf-8",
        env=surroundings,
        check=False,
    )


def test_smoke_opens_window_database_and_paper_without_a_display(tmp_path: Path) -> None:
    done = _run(tmp_path, "smoke")
    assert (done.returncode, done.stderr) == (0, "")
    rights, *kernels, verdict = done.stdout.splitlines()
    form = "compiled" if HAS_COMPILER else "in plain Python"  # developers may do without a compiler
    assert kernels == [f"smoke: {part} {form}" for part in ("search for tables", "search words")]
    assert re.fullmatch(r"smoke: \d+ files that others may read", rights)
    assert verdict == "smoke: ok"
    assert list(tmp_path.iterdir()) == []


def test_wrong_use_ends_with_2_and_one_chinese_sentence(tmp_path: Path) -> None:
    done = _run(tmp_path, "fly")
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "命令用法不对" in done.stderr
