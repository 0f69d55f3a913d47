"""Files of every kind in a desk's place: opened, made, checked, copied and put back, or left as they are."""

from __future__ import annotations

import json
import os
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kamdesk.config.paths import user_paths
from kamdesk.config.settings import DATA_FILE, SECOND_BACKUP_FOLDER, Settings
from kamdesk.domain.desk.protection import new_recovery_key
from kamdesk.services.desk.desks import Desks
from kamdesk.services.desk.occupant import PERSON
from kamdesk.services.shared.search import Search
from kamdesk.store.file import engine

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.app.conftest import Answer

    Look = Callable[[Path], dict[str, str]]

_VERBS = (["search", "青山"], ["check"], ["migrate"], ["backup", "create"], ["export", "customers", "x.xlsx"])


def _plain(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


@pytest.mark.parametrize("verb", _VERBS)
@pytest.mark.parametrize(
    ("content", "part"),
    [
        (b"", "不是本程序的数据库"),
        (b"%PDF-1.7\n" + b"x" * 5000, "不是本程序的数据库"),
        (None, "找不到数据库"),
    ],
)
def test_every_verb_refuses_what_is_no_desk(
    kamdesk: Callable[..., Answer],
    tmp_path: Path,
    contents: Look,
    monkeypatch: pytest.MonkeyPatch,
    verb: list[str],
    content: bytes | None,
    part: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    if content is not None:
        Path("other.kamdesk").write_bytes(content)
    before = contents(tmp_path)
    assert part in kamdesk(*verb, "--database", "other.kamdesk").refusal
    assert contents(tmp_path) == before


@pytest.mark.parametrize(
    ("statements", "part"),
    [
        (("PRAGMA application_id = 7",), "不是本程序的数据库"),
        (("UPDATE alembic_version SET version_num = 'r9999'",), "更新版本的程序"),
        (("DELETE FROM alembic_version",), "已损坏"),
        (("DROP TABLE alembic_version",), "已损坏"),
        (("DROP TABLE customer",), "已损坏"),
        (("DELETE FROM desk",), "已损坏"),
    ],
)
def test_a_desk_that_is_not_whole_is_refused_unchanged(
    kamdesk: Callable[..., Answer], desk: Path, contents: Look, statements: tuple[str, ...], part: str
) -> None:
    _plain(desk, *statements)
    before = contents(desk.parent)
    for verb in (["search", "青山"], ["check"], ["backup", "verify", str(desk)]):
        place = [] if verb[0] == "backup" else ["--database", desk]
        assert part in kamdesk(*verb, *place).refusal
    assert contents(desk.parent) == before


def test_a_name_that_no_file_can_have_is_refused(kamdesk: Callable[..., Answer]) -> None:
    for verb in (["search", "x"], ["demo", "--no-encryption"]):
        assert "名称太长" in kamdesk(*verb, "--database", "x" * 300).refusal
        assert "内容不能为空" in kamdesk(*verb, "--database", "").refusal


def test_wrong_or_missing_passphrase_opens_nothing(
    kamdesk: Callable[..., Answer], locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAMDESK_PASSPHRASE", "a\udcff")  # bytes in the environment that are no text
    assert "口令不对" in kamdesk("search", "紫金", "--database", locked).refusal
    monkeypatch.delenv("KAMDESK_PASSPHRASE")
    assert "系统钥匙串里没有它的密钥" in kamdesk("check", "--database", locked).refusal
    assert "KAMDESK_PASSPHRASE" in kamdesk("demo", "--database", locked.parent / "new.kamdesk").refusal


POSIX = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes and devices in folders")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (Path.mkdir, "文件夹"),
        pytest.param(lambda path: os.mkfifo(path, 0o600), "设备或管道", marks=POSIX),
        pytest.param(lambda path: path.symlink_to("/dev/zero"), "设备或管道", marks=POSIX),
    ],
)
def test_a_key_file_that_is_no_file_is_called_what_it_is(
    kamdesk: Callable[..., Answer], locked: Path, make: Callable[[Path], object], said: str
) -> None:
    slots = locked.with_name("desk.kamdesk.keys")
    kept = slots.rename(locked.with_name("kept"))
    make(slots)
    for verb in (["check", "--database", locked], ["backup", "verify", locked]):
        assert f"的位置上是{said}" in kamdesk(*verb).refusal.replace("一个", "")
    (slots.rmdir if slots.is_dir() else slots.unlink)()
    kept.rename(slots)


def test_a_wrong_recovery_key_is_not_called_a_passphrase(
    kamdesk: Callable[..., Answer], locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = new_recovery_key()
    monkeypatch.setenv("KAMDESK_PASSPHRASE", key)
    assert "恢复密钥不对" in kamdesk("check", "--database", locked).refusal
    monkeypatch.setenv("KAMDESK_PASSPHRASE", key[:-1])
    for verb in (["check"], ["backup", "verify", locked], ["backup", "restore", locked]):
        place = ["--database", locked.parent / "other.kamdesk" if "restore" in verb else locked]
        assert "恢复密钥有误" in kamdesk(*verb, *(place if "verify" not in verb else ())).refusal


@pytest.mark.parametrize(
    "spoil",
    [{"slots": []}, {"cost": {"passes": 1, "kibibytes": 10**9, "lanes": 1}}, {"cost": {"passes": -1}}],
)
def test_a_spoilt_key_file_is_named(
    kamdesk: Callable[..., Answer], locked: Path, spoil: dict[str, object]
) -> None:
    slots = locked.with_name("desk.kamdesk.keys")
    stored = json.loads(slots.read_text("utf-8"))
    if "slots" in spoil:
        stored |= spoil
    else:
        stored["slots"][0] |= spoil
    slots.write_text(json.dumps(stored), "utf-8")
    assert "密钥文件" in kamdesk("search", "紫金", "--database", locked).refusal


def test_no_customer_is_readable_in_any_file_of_an_encrypted_desk(
    kamdesk: Callable[..., Answer], locked: Path, tmp_path: Path
) -> None:
    for verb in (["search", "紫金"], ["backup", "create"], ["check", "--full"], ["backup", "list"]):
        assert kamdesk(*verb, "--database", locked).code == 0
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) >= 4
    assert [path for path in files if "紫金魑魅".encode() in path.read_bytes()] == []
    assert [path.parent.name for path in (tmp_path / "home").rglob("*") if path.is_file()] == ["heads"]


def test_backup_is_made_listed_verified_and_put_back(kamdesk: Callable[..., Answer], desk: Path) -> None:
    made = json.loads(kamdesk("backup", "create", "--json", "--database", desk).out)["path"]
    assert [each["path"] for each in json.loads(kamdesk("backup", "list", "--json", "--database", desk).out)]
    assert kamdesk("backup", "verify", made).code == 0
    restored = kamdesk("backup", "restore", made, "--database", desk)
    assert restored.out == f"{desk}\n"
    assert "before-restore" in restored.err
    found = kamdesk("check", "--json", "--database", desk)
    assert (found.code, [each["problems"] for each in json.loads(found.out)]) == (0, [[]] * 10)


def test_a_copy_of_a_wrong_clock_is_listed_in_its_place_and_said(
    kamdesk: Callable[..., Answer], desk: Path
) -> None:
    first = Path(kamdesk("backup", "create", "--database", desk).out.strip())
    ahead = first.with_name(re.sub(r"-\d{8}-", "-20360101-", first.name))
    shutil.copyfile(first, ahead)
    latest = kamdesk("backup", "create", "--database", desk).out.strip()
    listed = kamdesk("backup", "list", "--database", desk)
    assert f"{ahead.name}：时间不可信" in listed.err
    assert listed.err.count("时间不可信") == 1
    said = json.loads(kamdesk("backup", "list", "--json", "--database", desk).out)
    assert said[0]["path"] == latest
    assert {each["path"]: each["clock_was_off"] for each in said} == {
        str(first): False, str(ahead): True, latest: False
    }  # fmt: skip


def test_backup_reports_as_json(kamdesk: Callable[..., Answer], desk: Path) -> None:
    made = json.loads(kamdesk("backup", "create", "--json", "--database", desk).out)["path"]
    assert json.loads(kamdesk("backup", "verify", made, "--json").out) == {"path": made, "sound": True}
    restored = json.loads(kamdesk("backup", "restore", made, "--json", "--database", desk).out)
    assert restored["path"] == str(desk)
    assert "before-restore" in restored["replaced"]
    elsewhere = desk.with_name("elsewhere.kamdesk")
    restored = json.loads(kamdesk("backup", "restore", made, "--json", "--database", elsewhere).out)
    assert restored == {"path": str(elsewhere), "replaced": None}


def test_backup_goes_to_the_second_folder_chosen_in_the_window(
    kamdesk: Callable[..., Answer], desk: Path, home: Path, tmp_path: Path
) -> None:
    second = tmp_path / "stick"
    choose(home, second)
    made = Path(kamdesk("backup", "create", "--database", desk).out.strip())
    assert (second / made.name).read_bytes() == made.read_bytes()


def test_a_second_folder_that_is_gone_is_told_and_the_backup_stands(
    kamdesk: Callable[..., Answer], desk: Path, home: Path, tmp_path: Path
) -> None:
    blocked = tmp_path / "stick"
    blocked.write_text("a file where the folder should be")
    choose(home, blocked)
    answer = kamdesk("backup", "create", "--database", desk)
    assert answer.code == 1
    assert "第二份备份没有写成" in answer.err
    assert kamdesk("backup", "verify", answer.out.strip()).code == 0


def choose(home: Path, second: Path) -> None:
    """Choose the second folder for backups as the settings page does."""
    assert home in user_paths().settings.parents
    Settings(user_paths().settings).set(SECOND_BACKUP_FOLDER, str(second))


def test_restore_refuses_a_file_in_use_itself_and_a_plain_one_over_an_encrypted(
    kamdesk: Callable[..., Answer], desk: Path, locked: Path, contents: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kamdesk.store.file.engine.BUSY_MILLISECONDS", 100)
    backup = shutil.copyfile(desk, desk.with_name("backup.kamdesk"))
    with closing(Desks(None).open(desk)) as database:
        assert Search(database).find("青山")
        assert "正在使用" in kamdesk("backup", "restore", backup, "--database", desk).refusal
    before = contents(locked.parent)
    assert "没有加密" in kamdesk("backup", "restore", backup, "--database", locked).refusal
    assert "它自己" in kamdesk("backup", "restore", locked, "--database", locked).refusal
    assert contents(locked.parent) == before
    assert kamdesk("backup", "restore", backup, "--database", desk).code == 0


def test_restore_without_room_leaves_nothing(
    kamdesk: Callable[..., Answer], desk: Path, contents: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = shutil.copyfile(desk, desk.with_name("backup.kamdesk"))
    desk.write_bytes(b"SQLite format 3\0damaged")  # so that the present file can only be copied as it is
    before = contents(desk.parent)

    def full(*_: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr("kamdesk.config.durable_files.shutil.copyfileobj", full)
    assert "磁盘已满" in kamdesk("backup", "restore", backup, "--database", desk).refusal
    assert contents(desk.parent) == before


def test_of_two_programs_making_one_file_the_second_is_told_and_spoils_nothing(
    kamdesk: Callable[..., Answer],
    desk: Path,
    tmp_path: Path,
    contents: Look,
    monkeypatch: pytest.MonkeyPatch,
    cheap_passphrases: None,
) -> None:
    del cheap_passphrases
    place = tmp_path / "both" / "desk.kamdesk"
    names = tmp_path / "names.csv"
    names.write_text("客户名称\n甲公司\n", encoding="utf-8")

    def first_is_quicker(*_: object) -> None:
        shutil.copyfile(desk, place)
        place.with_name("desk.kamdesk.keys").write_text("the keys of the first", "utf-8")

    monkeypatch.setenv("KAMDESK_PASSPHRASE", "x")
    monkeypatch.setattr("kamdesk.store.file.opening.build_file", first_is_quicker)
    assert "已经存在" in kamdesk("import", "customers", names, "--database", place).refusal
    assert sorted(contents(place.parent)) == ["desk.kamdesk", "desk.kamdesk.keys"]


def test_leaving_the_prompt_for_the_passphrase_is_no_crash(
    kamdesk: Callable[..., Answer], locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(_: str) -> str:
        raise EOFError

    monkeypatch.delenv("KAMDESK_PASSPHRASE")
    monkeypatch.setattr("kamdesk.app.opening._someone_there", lambda: True)
    monkeypatch.setattr("getpass.getpass", closed)
    assert "没有输入口令" in kamdesk("search", "紫金", "--database", locked).refusal


def test_check_reports_what_cannot_be_read_and_repairs_only_the_index(
    kamdesk: Callable[..., Answer], desk: Path
) -> None:
    _plain(desk, "UPDATE search_document SET title = 'x' WHERE rowid = 1")
    assert kamdesk("check", "--database", desk).code == 1
    repaired = kamdesk("check", "--repair", "--database", desk)
    assert (repaired.code, "已修复" in repaired.out) == (0, True)
    _plain(desk, "UPDATE customer SET id = 'no id' WHERE rowid = 1")
    for words in (["check", "--full"], ["check", "--full", "--repair"]):
        answer = kamdesk(*words, "--database", desk)
        assert (answer.code, "无法读取" in answer.err) == (1, True)


def test_no_result_is_written_over_a_desk(
    kamdesk: Callable[..., Answer], desk: Path, tmp_path: Path, contents: Look
) -> None:
    bare = shutil.copyfile(desk, tmp_path / "desk.xlsx")  # whatever it is called
    sheets = tmp_path / "sheets.json"
    sheets.write_text("{}", "utf-8")
    before = contents(tmp_path)
    for verb in (["export", "customers", desk], ["print", "customer-card", "--all", "-o", desk]):
        assert "是数据文件" in kamdesk(*verb, "--database", desk).refusal
    assert "是数据文件" in kamdesk("export", "customers", bare, "--database", bare).refusal
    assert "是数据文件" in kamdesk("print", "customer-card", "--sample", "-o", desk).refusal
    assert "输入文件" in kamdesk("evaluate", sheets, "-o", sheets).refusal
    assert ".xlsx" in kamdesk("export", "customers", tmp_path / "x.csv", "--database", desk).refusal
    assert contents(tmp_path) == before


@pytest.mark.parametrize("how", ["chosen", "used", "backed up"])
def test_a_lost_desk_is_said_and_never_made_anew(
    kamdesk: Callable[..., Answer], home: Path, tmp_path: Path, contents: Look, how: str
) -> None:
    names = tmp_path / "names.csv"
    names.write_text("客户名称\n紫金公司\n", encoding="utf-8")
    settings = Settings(user_paths().settings)
    if how == "chosen":
        settings.set(DATA_FILE, str(tmp_path / "stick" / "desk.kamdesk"))
    elif how == "used":
        settings.remember(PERSON, "王芳")
        settings.save()
    else:
        assert kamdesk("import", "customers", names, "--no-encryption").code == 0
        assert kamdesk("backup", "create").code == 0
        user_paths().desk.unlink()
    before = contents(tmp_path)
    for verb in (
        ["demo", "--no-encryption"],
        ["import", "customers", names, "--no-encryption"],
        ["import", "customers", names, "--dry-run"],
        ["search", "紫金"],
        ["check"],
        ["migrate"],
        ["backup", "create"],
        ["export", "customers", tmp_path / "x.xlsx"],
        ["print", "customer-card", "--all", "-o", tmp_path / "x.pdf"],
    ):
        said = kamdesk(*verb).refusal
        assert "找不到数据文件" in said
        assert "desk.kamdesk" in said
    assert contents(tmp_path) == before
    if how == "backed up":
        made = max(home.glob("backups/*.kamdesk"))
        assert kamdesk("backup", "restore", made).code == 0
        assert "紫金" in kamdesk("search", "紫金").out
    assert kamdesk("demo", "--database", tmp_path / "named.kamdesk", "--no-encryption").code == 0


def test_a_name_in_the_settings_means_the_same_file_wherever_one_starts(
    kamdesk: Callable[..., Answer],
    home: Path,
    desk: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    home.mkdir()
    shutil.copyfile(desk, home / "own.kamdesk")
    Settings(user_paths().settings).set(DATA_FILE, "own.kamdesk")  # as earlier versions kept it
    for folder in (tmp_path, desk.parent):
        monkeypatch.chdir(folder)
        assert "青山" in kamdesk("search", "青山").out
    monkeypatch.setenv("KAMDESK_HOME", "home")
    monkeypatch.chdir(tmp_path)
    assert user_paths().desk == home / "desk.kamdesk"


def test_a_backup_and_a_recovery_key_are_enough(
    kamdesk: Callable[..., Answer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cheap_passphrases: None
) -> None:
    del cheap_passphrases
    monkeypatch.setenv("KAMDESK_PASSPHRASE", "forgotten soon")
    names, sheet = tmp_path / "names.csv", tmp_path / "sheet.txt"
    names.write_text("客户名称\n紫金魑魅公司\n", encoding="utf-8")
    place = tmp_path / "lost" / "desk.kamdesk"
    made = ("import", "customers", names, "--database", place, "--recovery-key", sheet)
    assert kamdesk(*made).code == 0
    key = sheet.read_text("utf-8").strip()
    assert (
        "已经存在"
        in kamdesk("demo", "--database", tmp_path / "other.kamdesk", "--recovery-key", sheet).refusal
    )
    assert not (tmp_path / "other.kamdesk").exists()
    backup = kamdesk("backup", "create", "--database", place).out.strip()
    wide = "".join(chr(ord(each) + 0xFEE0) for each in key)  # as a Chinese keyboard may write it
    monkeypatch.setenv("KAMDESK_PASSPHRASE", wide)
    assert kamdesk("backup", "verify", backup).code == 0
    back = tmp_path / "back" / "desk.kamdesk"
    assert kamdesk("backup", "restore", backup, "--database", back).code == 0
    assert "紫金魑魅公司" in kamdesk("search", "紫金", "--database", back).out
    monkeypatch.setenv("KAMDESK_PASSPHRASE", key[:-1] + ("A" if key[-1] != "A" else "B"))
    assert "恢复密钥有误" in kamdesk("search", "紫金", "--database", back).refusal


def test_a_desk_that_lacks_changes_opens_when_it_is_said_so(
    kamdesk: Callable[..., Answer], desk: Path
) -> None:
    with closing(engine.connect(desk, None)) as connection:
        connection.execute("UPDATE desk SET journaled = 1")  # as in a copy without its log
    refused = kamdesk("search", "紫金", "--database", desk).refusal
    assert "日志文件不见了" in refused
    assert "--as-it-is" in refused
    taken = kamdesk("search", "紫金", "--database", desk, "--as-it-is")
    assert taken.code == 0
    assert "日志文件不见了" in taken.err
    assert "紫金" in taken.out
    again = kamdesk("search", "紫金", "--database", desk)
    assert (again.code, again.err) == (0, "")
    assert not desk.with_name(desk.name + "-wal").exists()


def test_an_older_file_in_the_place_of_the_desk_is_told_by_every_verb(
    kamdesk: Callable[..., Answer], desk: Path, tmp_path: Path
) -> None:
    names = tmp_path / "names.csv"
    names.write_text("客户名称\n后来公司\n", encoding="utf-8")
    assert kamdesk("search", "紫金", "--database", desk).code == 0
    older = shutil.copyfile(desk, tmp_path / "older")
    made = kamdesk("import", "customers", names, "--database", desk)
    assert made.code == 0
    backup = Path(kamdesk("backup", "create", "--database", desk).out.strip())
    shutil.copyfile(older, desk)
    for verb in (("search", "后来"), ("check",)):
        refused = kamdesk(*verb, "--database", desk).refusal
        assert "里缺少这台电脑上次见过的内容" in refused
        assert "至少有 1 次保存不在里面" in refused
        assert f"备份“{backup.name}”里有更晚的改动" in refused
        assert "--as-it-is" in refused
    assert kamdesk("backup", "restore", backup, "--database", desk).code == 0
    assert "后来公司" in kamdesk("search", "后来", "--database", desk).out
    assert kamdesk("check", "--database", desk).code == 0
    shutil.copyfile(older, desk)
    taken = kamdesk("search", "后来", "--database", desk, "--as-it-is")
    assert (taken.code, taken.out) == (0, "")
    again = kamdesk("check", "--database", desk)
    assert (again.code, again.err) == (0, "")
