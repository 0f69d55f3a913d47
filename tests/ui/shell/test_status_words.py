from __future__ import annotations

from datetime import UTC, datetime, timedelta

from kamdesk.ui.shell.status_line import backup_words

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def test_the_last_backup_is_told_as_people_say_it() -> None:
    clock = f"{NOON.astimezone():%H:%M}"
    assert backup_words(NOON, NOON) == f"上次备份 今天 {clock}"
    assert backup_words(NOON - timedelta(days=1), NOON) == f"上次备份 昨天 {clock}"
    assert backup_words(NOON - timedelta(days=9), NOON) == "上次备份 9 天前"
    assert backup_words(None) == "尚未备份"
