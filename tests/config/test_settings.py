from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.config.settings import (
    APPEARANCE,
    BACKUP_AT_EXIT,
    FONT_FACTOR,
    LANGUAGE,
    SECOND_BACKUP_FOLDER,
    SETTINGS,
    Setting,
    SettingKind,
    Settings,
)
from kamdesk.domain.shared.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_without_a_file_everything_has_its_default(path: Path) -> None:
    settings = Settings(path)
    declared: tuple[Setting[Any], ...] = SETTINGS
    assert [settings.get(setting) for setting in declared] == [setting.default for setting in declared]
    assert not path.exists()


def test_what_is_chosen_is_there_after_a_restart(path: Path) -> None:
    settings = Settings(path)
    settings.set(LANGUAGE, "en")
    settings.set(FONT_FACTOR, 1.3)
    settings.set(BACKUP_AT_EXIT, value=False)
    again = Settings(path)
    assert (again.get(LANGUAGE), again.get(FONT_FACTOR), again.get(BACKUP_AT_EXIT)) == ("en", 1.3, False)


def test_a_value_the_table_does_not_offer_is_refused(path: Path) -> None:
    settings = Settings(path)
    with pytest.raises(ValueError, match="language"):
        settings.set(LANGUAGE, "fr")
    assert settings.get(LANGUAGE) == "zh_CN"
    assert not path.exists()


def test_a_path_that_is_no_text_is_kept_and_half_a_character_is_none(path: Path) -> None:
    settings = Settings(path)
    settings.remember("printing.folder", "\udcff 文件夹 \ud800")
    settings.set(SECOND_BACKUP_FOLDER, "/media/\udcff")
    again = Settings(path)
    assert again.recall("printing.folder") == "\udcff 文件夹 \ud800"
    assert again.get(SECOND_BACKUP_FOLDER) == ("/media/\udcff" if os.name == "posix" else "")
    path.write_text('{"settings": {"second_backup_folder": "\\ud800"}}', encoding="utf-8")
    assert Settings(path).get(SECOND_BACKUP_FOLDER) == ""


@pytest.mark.parametrize("value", ["fr", 3, None, [], True])
def test_nonsense_in_the_file_counts_as_the_default(path: Path, value: Any) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"settings": {"language": value}}), encoding="utf-8")
    assert Settings(path).get(LANGUAGE) == "zh_CN"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"settings": 3, "places": "x"}',
        "\x00\xff",
        "[" * 200_000,
        '{"settings": ' + '{"a":' * 100_000,
    ],
)
def test_an_unreadable_file_counts_as_empty_and_can_be_written_again(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    settings = Settings(path)
    assert settings.get(APPEARANCE) == "system"
    settings.set(APPEARANCE, "dark")
    assert Settings(path).get(APPEARANCE) == "dark"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_in_the_place_of_the_file_is_not_waited_for(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    assert Settings(path).get(LANGUAGE) == LANGUAGE.default


def test_places_are_remembered_with_the_next_save(path: Path) -> None:
    settings = Settings(path)
    settings.remember("columns.customers", [{"key": "name", "width": 200}])
    assert settings.recall("columns.customers") == [{"key": "name", "width": 200}]
    settings.save()
    assert Settings(path).recall("columns.customers") == [{"key": "name", "width": 200}]
    assert Settings(path).recall("columns.calls", "nothing") == "nothing"


def test_settings_of_a_later_version_survive_a_save(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"settings": {"future": 1}}), encoding="utf-8")
    Settings(path).set(LANGUAGE, "en")
    assert json.loads(path.read_text(encoding="utf-8"))["settings"] == {"future": 1, "language": "en"}


def test_a_failed_save_leaves_the_old_file_and_the_old_choice(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(path)
    settings.set(LANGUAGE, "en")

    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="磁盘已满"):
        settings.set(LANGUAGE, "zh_TW")
    monkeypatch.undo()
    assert settings.get(LANGUAGE) == Settings(path).get(LANGUAGE) == "en"
    assert [left.name for left in path.parent.iterdir()] == [path.name]


def test_every_setting_is_declared_once_and_its_default_is_offered() -> None:
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)
    for setting in SETTINGS:
        assert setting.accepts(setting.default)
        assert bool(setting.choices) == (setting.kind is SettingKind.CHOICE)
