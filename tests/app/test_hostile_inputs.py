"""Whatever people give the command ends soon, in little memory, in a sentence, and with nothing written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest

from tests.app.hostile_facts import COMPUTING
from tests.app.hostile_forms import FORMS
from tests.app.hostile_inputs import ALL
from tests.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.app.conftest import Answer

_MOST_PACES: Final = 70
"""Of the plain work that `hostile_runs` times beside each run: 10 s on the machine where it was set."""
_MOST_MEGABYTES: Final = 1000
_needs_forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="measures each input in a fork of its own")


def _faults(run: dict[str, object]) -> list[str]:
    lines = str(run["said"]).splitlines()
    expected = {0, 1} if run["taken"] else {2}
    faults = {
        f"exit code {run['code']}": run["code"] not in expected,
        f"{run['paces']:.0f} paces": float(str(run["paces"])) > _MOST_PACES,
        f"{run['megabytes']:.0f} MB": float(str(run["megabytes"])) > _MOST_MEGABYTES,
        "an internal error": "程序内部出错" in str(run["said"]),
        "more or less than one sentence": not run["taken"] and len(lines) != 1,
        "something written": not run["taken"] and not run["unchanged"],
    }
    return [f"{run['name']}: {fault}: {lines[:1]}" for fault, is_one in faults.items() if is_one]


@_needs_forks
def test_every_hostile_input_ends_soon_in_a_sentence(tmp_path: Path, filled_file: Path) -> None:
    line = [sys.executable, "-m", "tests.app.hostile_runs", str(tmp_path), str(filled_file)]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=False)
    runs = [json.loads(each) for each in done.stdout.splitlines()]
    assert (done.returncode, len(runs)) == (0, len(ALL) + len(COMPUTING)), done.stderr
    assert [fault for run in runs for fault in _faults(run)] == []


def _own_forms(home: Path) -> Path:
    return home / "forms"


def test_bad_forms_are_named_with_file_and_line_and_hide_no_other(
    kamdesk: Callable[..., Answer], home: Path
) -> None:
    shipped = {each["id"] for each in json.loads(kamdesk("forms", "--json").out)}
    for number, text in enumerate(FORMS.values()):
        folder = _own_forms(home) / f"bad{number}"
        folder.mkdir(parents=True)
        (folder / "form.yaml").write_text(text.replace("id: bad", f"id: bad{number}"), encoding="utf-8")
    (_own_forms(home) / "folder" / "form.yaml").mkdir(parents=True)
    answer = kamdesk("forms", "--json")
    assert (answer.code, {each["id"] for each in json.loads(answer.out)}) == (1, shipped)
    for name in [*(f"bad{number}" for number in range(len(FORMS))), "folder"]:
        (sentence,) = [each for each in answer.err.splitlines() if f"{name}/form.yaml 第" in each]
        assert "改好之前不能使用" in sentence


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_in_the_forms_folder_is_named_and_not_waited_for(
    kamdesk: Callable[..., Answer], home: Path
) -> None:
    for place in ("envelope", "."):
        (_own_forms(home) / place).mkdir(parents=True, exist_ok=True)
    os.mkfifo(_own_forms(home) / "envelope" / "form.yaml")
    os.mkfifo(_own_forms(home) / "house-style.yaml")
    answer = kamdesk("forms")
    assert answer.code == 1
    assert answer.err.count("管道") == len(answer.err.splitlines()) > 1
