"""Who sits at the desk: whoever said so, the member whom the file names, else the user of the system."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kamdesk.app.desk_opening import PERSON, actor_at
from kamdesk.config.settings import Settings
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk import office
from kamdesk.services.desk.office import Office
from kamdesk.ui.kit.desk.preferences import Preferences

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.store.file.database import Database


@pytest.fixture
def preferences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Preferences:
    monkeypatch.setattr("kamdesk.app.desk_opening.system_user", lambda: "administrator")
    return Preferences(Settings(tmp_path / "settings.json"))


def test_a_file_that_names_nobody_opens_as_the_systems_user(
    database: Database, preferences: Preferences
) -> None:
    assert actor_at(database, preferences).name == "administrator"


def test_the_sample_opens_as_the_member_it_names(database: Database, preferences: Preferences) -> None:
    Office(database).change(Message("示例"), {office.PERSON: "沈知行"})
    assert actor_at(database, preferences).name == "沈知行"


def test_who_said_their_name_at_the_first_start_keeps_it(
    database: Database, preferences: Preferences
) -> None:
    Office(database).change(Message("示例"), {office.PERSON: "沈知行"})
    preferences.remember(PERSON, "王芳")
    assert actor_at(database, preferences).name == "王芳"
