"""A late module is read when something in it is asked for, and is the module from then on."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.project import ROOT

SCRIPT = """
import json, sys
from kamdesk.app.late_modules import SPARED_BY_SQLALCHEMY, load_at_use
load_at_use(SPARED_BY_SQLALCHEMY)
import sqlalchemy.orm
import sqlalchemy.dialects.sqlite
early = sorted({"email.message", "asyncio.events", "sqlalchemy.connectors.asyncio"} & set(sys.modules))
import asyncio
handed = asyncio.iscoroutine
async def wait(): return 7
waiting = wait()
answers = [handed(waiting), handed(7), asyncio.iscoroutine is not handed, asyncio.run(waiting)]
import asyncio as again
from importlib import metadata as first
import importlib.metadata
version = first.version("sqlalchemy")
from importlib import metadata as second
load_at_use({"importlib.metadata": ()})
print(json.dumps({
    "early": early,
    "answers": answers,
    "read": again.sleep is sys.modules["asyncio.tasks"].sleep,
    "version": version == sqlalchemy.__version__,
    "same": second.version is first.version is importlib.metadata.version,
    "kept": sys.modules["importlib.metadata"] is second,
    "missing": hasattr(first, "nothing_like_this"),
}))
"""


def test_what_sqlalchemy_spares_is_read_at_its_first_use() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == {
        "early": [], "answers": [True, False, True, 7], "read": True,
        "version": True, "same": True, "kept": True, "missing": False,
    }  # fmt: skip
