"""Whatever the program makes is for its owner alone, however freely the system lets files be made."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

from kamdesk.app.crash_log import start_crash_log
from tests.project import ROOT

if TYPE_CHECKING:
    from pathlib import Path

OTHERS = 0o077


def run(home: Path, *words: str) -> None:
    """Run a verb where every new file would be open to everybody."""
    surroundings = {**os.environ, "KAMDESK_HOME": str(home), "KAMDESK_PASSPHRASE": "口令在这里"}
    command = [sys.executable, "-m", "kamdesk.app.main", *words]
    subprocess.run(command, cwd=ROOT, env=surroundings, check=True, capture_output=True, umask=0)


def open_to_others(folder: Path) -> list[str]:
    """Return what others may read, write or enter; Windows gives a profile's files to its user by itself."""
    if os.name != "posix":
        return []
    made = [folder, *folder.rglob("*")]
    return [str(path.relative_to(folder)) for path in made if stat.S_IMODE(path.stat().st_mode) & OTHERS]


def test_a_desk_its_keys_and_its_backups_are_for_their_owner(tmp_path: Path) -> None:
    home = tmp_path / "home"
    desk = home / "data" / "office" / "desk.kamdesk"
    listing = home / "list.csv"
    run(home, "demo", "--database", str(desk))
    listing.write_text("客户名称\n新来的公司\n", "utf-8")
    listing.chmod(0o600)
    run(home, "import", "customers", str(listing), "--database", str(desk))
    run(home, "backup", "create", "--database", str(desk))
    made = sorted(path.name for path in desk.parent.rglob("*"))
    assert "desk.kamdesk.keys" in made
    assert len([name for name in made if name.endswith(".kamdesk")]) == 3  # with the copy before the import
    assert open_to_others(home) == []


def test_a_folder_of_logs_that_was_open_is_closed(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    folder.mkdir(mode=0o755)
    before = os.umask(0)
    try:
        log = start_crash_log(folder)
        import logging

        logger = logging.getLogger("kamdesk")
        logger.info("started")
        handler = logger.handlers[-1]
        logger.removeHandler(handler)
        handler.close()
    finally:
        os.umask(before)
    assert log.exists()
    assert open_to_others(folder) == []
