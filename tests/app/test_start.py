"""What the start may load: the window stands before the store is known, the first list before printing is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.project import ROOT

if TYPE_CHECKING:
    from pathlib import Path

MOST_MODULES = 550
"""Of source and library, at the first list; 1,108 were loaded when everything was imported at once.

What declares the kinds of record, their rows and the features is not counted: there is more of it with each
kind, and the change log knows all of them.
"""
DECLARATIONS = tuple(
    f"kamdesk.{each}"
    for each in (
        *("domain.company", "domain.customers", "domain.evaluations", "domain.events", "domain.plans"),
        *("domain.service", "store.models", "app.features"),
    )
)
STORE = {"sqlalchemy", "sqlcipher3", "kamdesk.store", "kamdesk.services", "kamdesk.domain.kinds"}
LATE = {"alembic", "openpyxl", "reportlab", "pypdfium2", "keyring", "argon2", "pypinyin", "chinese_calendar"}
LATE |= {"kamdesk.domain.readings.finding", "kamdesk.store.search.index", "kamdesk.domain.records.imports"}
LATE |= {"asyncio.events", "html", "PySide6.QtNetwork", "kamdesk.domain.records.card", "zxingcpp"}
LATE |= {"PIL", "yaml", "fastjsonschema", "kamdesk.documents", "kamdesk.exchange", "kamdesk.ui.printing"}

SCRIPT = """
import json, sys
from kamdesk.app import desk, single_instance
from kamdesk.app.background_opening import BackgroundOpening
from kamdesk.app.main import main

loaded = {}
single_instance._LISTENS_AFTER_MS = 600_000  # for the slowest machine
start, rest = BackgroundOpening.start, desk.Desk._begin_the_rest

def note_window(opening, typed=""):
    loaded["window"] = sorted(sys.modules)
    start(opening, typed)

def note_list(run):
    from sqlalchemy import inspect
    from kamdesk.store.models.registry import rows_by_table

    loaded["list"] = sorted(sys.modules)
    loaded["rows"] = len(run.window.page("customers").list.model.keys)
    loaded["mapped"] = [row.__name__ for row in rows_by_table().values() if inspect(row).configured]
    run.window.close()

BackgroundOpening.start, desk.Desk._begin_the_rest = note_window, note_list
code = main(["--database", sys.argv[1]])
print(json.dumps({**loaded, "code": code}))
"""


@pytest.fixture
def loaded(desk: Path, home: Path) -> dict[str, Any]:
    """What is loaded when the window is painted and when the list is, in a program that really starts."""
    home.mkdir()
    (home / "settings.json").write_text(json.dumps({"backup.at_exit": False}), encoding="utf-8")
    surroundings = {**os.environ, "KAMDESK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(desk)],
        cwd=ROOT, env=surroundings, capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_window_stands_before_store_and_kinds_are_loaded_and_the_list_before_paper(
    loaded: dict[str, Any],
) -> None:
    assert loaded["code"] == 0
    assert loaded["rows"] == 2
    assert loaded["mapped"] == []  # classes of rows are made ready after the list
    assert STORE & set(loaded["window"]) == set()
    assert LATE & set(loaded["window"]) == set()
    assert LATE & set(loaded["list"]) == set()
    counted = [each for each in loaded["list"] if not each.startswith(DECLARATIONS)]
    assert len(counted) <= MOST_MODULES
