"""Files lie where the system keeps such files, or below one folder of one's own."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kamdesk.config.paths import user_paths

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_one_folder_of_ones_own_holds_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KAMDESK_HOME", str(tmp_path))
    paths = user_paths()
    assert paths.desk == tmp_path / "desk.kamdesk"
    assert paths.backups == tmp_path / "backups"
    assert paths.settings == tmp_path / "settings.json"
    assert paths.heads == tmp_path / "heads"
    assert list(tmp_path.iterdir()) == []


def test_without_a_word_it_is_the_users_own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("KAMDESK_HOME", raising=False)
    for name in ("HOME", "APPDATA", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    paths = user_paths()
    assert paths.data.name == "KamDesk"
    if os.name == "posix":  # Windows is asked itself where its folders lie, not the environment
        assert tmp_path in paths.desk.parents
        assert tmp_path in paths.heads.parents
