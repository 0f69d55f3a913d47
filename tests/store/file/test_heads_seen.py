"""A desk that went back behind what this PC saw of it says so before it opens; every other one just opens."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import stat
import sys
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Customer
from kamdesk.domain.desk.lost_changes import LostChangesError
from kamdesk.domain.desk.protection import Protection, Unlock, new_recovery_key
from kamdesk.domain.printing.print_log import Delivery
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk.checks import Checks
from kamdesk.services.desk.desks import DeskGuard
from kamdesk.store.file import backup, check, engine
from kamdesk.store.file.database import Database
from kamdesk.store.file.heads_seen import HeadsSeen, SeenHead, seen_head_from
from kamdesk.store.file.opening import create_database, open_database
from kamdesk.store.identity import new_id
from kamdesk.store.log.head import Head, Line
from kamdesk.store.queries.customers import customers
from kamdesk.store.queries.printing import print_log
from kamdesk.store.queries.records import records
from tests.store.file.killing import killed_at_every_step
from tests.store.file.test_migrating import old_desk

if TYPE_CHECKING:
    from pathlib import Path

NAMES: Final = [f"公司{place}" for place in range(5)]
NEVER: Final = 3600.0


@pytest.fixture
def heads(tmp_path: Path) -> HeadsSeen:
    """What this PC remembers."""
    return HeadsSeen(tmp_path / "state" / "heads")


@pytest.fixture
def path(tmp_path: Path, heads: HeadsSeen) -> Path:
    """A closed plain desk with two customers and one print, seen by this PC."""
    made = tmp_path / "desk" / "desk.kamdesk"
    with closing(create_database(made, protection=Protection(encrypted=False), heads=heads)) as database:
        save(database, *NAMES[:2])
        deliver(database)
    return made


def save(database: Database, *names: str) -> None:
    for name in names:
        with database.writing(Message("新增")) as work:
            records.save(work, CUSTOMER, Customer(id=new_id(), name=name))


def deliver(database: Database) -> None:
    with database.writing(Message("打印")) as work:
        print_log.add(work, Delivery("customer-card", "客户卡", "1", "filled"))


def opened(path: Path, heads: HeadsSeen, kept_bytes: int | None = None) -> Database:
    return open_database(path, unlock=Unlock(), heads=heads, kept_bytes=kept_bytes)


def go_on(path: Path, heads: HeadsSeen, *names: str) -> None:
    with closing(opened(path, heads)) as database:
        save(database, *names)


def found(path: Path, heads: HeadsSeen) -> list[str]:
    with closing(opened(path, heads)) as database, database.reading() as work:
        return sorted(customer.name for customer in customers.stream(work))


def told_by(path: Path, heads: HeadsSeen) -> LostChangesError:
    before = path.read_bytes()
    with pytest.raises(LostChangesError) as told:
        opened(path, heads)
    assert path.read_bytes() == before
    return told.value


def accept(path: Path, heads: HeadsSeen) -> None:
    opened(path, heads, told_by(path, heads).kept_bytes).close()


def copied(path: Path, name: str = "copy.kamdesk") -> Path:
    return shutil.copyfile(path, path.with_name(name))


def put_back(kept: Path, folder: Path) -> None:
    shutil.rmtree(folder)
    shutil.copytree(kept, folder)


def alter(path: Path, *statements: str) -> None:
    """Change a file past the program, whose rules are back afterwards."""
    with closing(engine.connect(path, None, as_found=True)) as connection:
        rules = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in rules:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in (*statements, *(sql for _, sql in rules)):
            connection.execute(statement)


LAST_ACT: Final = "(SELECT id FROM change_transaction ORDER BY key DESC LIMIT 1)"
WITHOUT_THE_LAST_ACT: Final = (
    "DELETE FROM customer WHERE key = (SELECT max(key) FROM customer)",
    f"DELETE FROM change_entry WHERE transaction_id = {LAST_ACT}",
    f"DELETE FROM change_transaction WHERE id = {LAST_ACT}",
)
WITHOUT_THE_LAST_PRINT: Final = "DELETE FROM print_job WHERE key = (SELECT max(key) FROM print_job)"


@pytest.mark.parametrize("kept", [1, 0])
def test_a_log_cut_between_two_saves_or_gone_is_missed_without_shared_memory(
    path: Path, heads: HeadsSeen, kept: int
) -> None:
    made = engine.make_engine(path, None)
    with closing(Database(path, made, heads=heads, idle_seconds=NEVER)) as database:
        save(database, NAMES[2])
        whole = path.with_name(path.name + "-wal").stat().st_size
        save(database, *NAMES[3:])
        killed = path.with_name("killed.kamdesk")
        for ending in ("", "-wal"):
            shutil.copyfile(path.with_name(path.name + ending), path.with_name(killed.name + ending))
    for ending in ("", "-wal"):
        path.with_name(killed.name + ending).replace(path.with_name(path.name + ending))
    log = path.with_name(path.name + "-wal")
    cut = log.read_bytes()[:whole]
    log.unlink()
    if kept:
        log.write_bytes(cut)
    assert f"至少有 {3 - kept} 次保存不在里面" in str(told_by(path, heads))
    assert not kept or log.read_bytes() == cut
    accept(path, heads)
    assert found(path, heads) == NAMES[: 2 + kept]


def test_an_older_file_in_its_place_is_told_and_opens_when_that_is_wanted(
    path: Path, heads: HeadsSeen
) -> None:
    older = copied(path)
    go_on(path, heads, *NAMES[2:])
    made = backup.copy_before(path, None, "import")
    older.replace(path)
    told = told_by(path, heads)
    assert re.match(
        r"“desk\.kamdesk”里缺少这台电脑上次见过的内容。\d{4}-\d\d-\d\d \d\d:\d\d 之后到 "
        r"\d{4}-\d\d-\d\d \d\d:\d\d 为止，至少有 3 次保存不在里面。没有打开它，原样另存为",
        str(told),
    )
    assert f"备份“{made.path.name}”里有更晚的改动" in str(told)
    accept(path, heads)
    assert found(path, heads) == NAMES[:2]
    go_on(path, heads, "补录")
    assert found(path, heads) == [*NAMES[:2], "补录"]
    with closing(opened(path, heads)) as database, database.reading() as work:
        assert check.log_problems(work) == check.record_problems(work) == []
        assert check.desk_problems(work, encrypted=False) == []


def test_last_acts_taken_out_with_all_they_did_are_missed(path: Path, heads: HeadsSeen) -> None:
    go_on(path, heads, NAMES[2])
    alter(path, *WITHOUT_THE_LAST_ACT)
    assert "至少有 1 次保存不在里面" in str(told_by(path, heads))


def test_last_lines_of_the_print_log_are_missed(path: Path, heads: HeadsSeen) -> None:
    made = backup.copy_before(path, None, "import")
    alter(path, WITHOUT_THE_LAST_PRINT)
    told = told_by(path, heads)
    assert "打印记录少了最后至少 1 次打印" in str(told)
    assert made.path.name in str(told)
    accept(path, heads)
    assert found(path, heads) == NAMES[:2]


def test_the_check_misses_what_is_taken_out_while_the_desk_is_open(path: Path, heads: HeadsSeen) -> None:
    with closing(opened(path, heads)) as database:
        save(database, NAMES[2])
        deliver(database)
        alter(path, *WITHOUT_THE_LAST_ACT, WITHOUT_THE_LAST_PRINT)
        (finding,) = (each for each in Checks(database).run() if each.name == "本机见过的内容")
    assert [str(problem) for problem in finding.problems] == [
        "变更记录少了这台电脑见过的最后至少 1 次保存。",
        "打印记录少了这台电脑见过的最后至少 1 次打印。",
    ]


def test_what_is_taken_out_beside_a_window_is_found_by_the_command(path: Path, heads: HeadsSeen) -> None:
    with closing(opened(path, heads)) as window:
        save(window, NAMES[2])
        alter(path, *WITHOUT_THE_LAST_ACT)
        with (
            closing(Database(path, engine.make_engine(path, None), heads=heads)) as command,
            command.reading() as work,
        ):
            assert len(check.seen_problems(work, command.seen)) == 1
    assert "至少有 1 次保存不在里面" in str(told_by(path, heads))


def test_lines_taken_out_before_the_last_are_found_by_the_check(path: Path, heads: HeadsSeen) -> None:
    with closing(opened(path, heads)) as database:
        deliver(database)
    alter(
        path,
        "DELETE FROM change_transaction WHERE key = 1",
        "DELETE FROM print_job WHERE key = (SELECT min(key) FROM print_job)",
    )
    with closing(opened(path, heads)) as database, database.reading() as work:
        assert check.log_problems(work)
        assert check.print_problems(work)


def test_another_pc_may_go_on(path: Path, heads: HeadsSeen, tmp_path: Path) -> None:
    elsewhere = HeadsSeen(tmp_path / "other PC")
    go_on(path, elsewhere, *NAMES[2:4])
    go_on(path, heads, NAMES[4])
    assert found(path, elsewhere) == NAMES


def test_programs_on_one_desk_do_not_alarm_each_other(path: Path, heads: HeadsSeen) -> None:
    with (
        closing(opened(path, heads)) as window,
        closing(Database(path, engine.make_engine(path, None), heads=heads)) as command,
    ):
        save(window, NAMES[2])
        save(command, NAMES[3])
        deliver(command)
        save(window, NAMES[4])
        window.close()
        save(command, "最后")
    assert found(path, heads) == sorted([*NAMES, "最后"])
    alter(path, *WITHOUT_THE_LAST_ACT)
    assert "至少有 1 次保存不在里面" in str(told_by(path, heads))


def test_a_restore_is_no_loss_but_the_file_of_before_it_is_old(path: Path, heads: HeadsSeen) -> None:
    made = backup.create_backup(path, None, path.parent / "copies")
    go_on(path, heads, *NAMES[2:])
    before = copied(path)
    backup.restore(made.path, None, path)
    go_on(path, heads, "恢复之后")
    assert found(path, heads) == [*NAMES[:2], "恢复之后"]
    before.replace(path)
    assert "可能是另一份拷贝" in str(told_by(path, heads))


def test_a_restore_that_is_killed_alarms_nobody(path: Path, heads: HeadsSeen, tmp_path: Path) -> None:
    made = backup.create_backup(path, None, tmp_path / "copies")
    go_on(path, heads, *NAMES[2:])
    with killed_at_every_step(path.parent, tmp_path) as left:
        backup.restore(made.path, None, path)
    remembered = shutil.copytree(tmp_path / "state", tmp_path / "remembered")
    kept = []
    for folder in left:
        put_back(folder, path.parent)
        put_back(remembered, tmp_path / "state")
        kept.append(len(found(path, heads)))
    assert sorted(kept, reverse=True) == kept
    assert {kept[0], kept[-1]} == {2, 5}


def test_taking_what_is_left_is_done_or_asked_again(path: Path, heads: HeadsSeen, tmp_path: Path) -> None:
    older = copied(path)
    go_on(path, heads, *NAMES[2:])
    older.replace(path)
    told = told_by(path, heads)
    remembered = shutil.copytree(tmp_path / "state", tmp_path / "remembered")
    with killed_at_every_step(path.parent, tmp_path) as left:
        opened(path, heads, told.kept_bytes).close()
    again = []
    for folder in left:
        put_back(folder, path.parent)
        put_back(remembered, tmp_path / "state")
        try:
            assert found(path, heads) == NAMES[:2]
        except LostChangesError:
            again.append(folder)
    assert again == left[: len(again)]
    assert 0 < len(again) < len(left)


def test_a_backup_opened_elsewhere_is_another_desk(path: Path, heads: HeadsSeen) -> None:
    made = backup.create_backup(path, None, path.parent / "copies")
    go_on(path, heads, NAMES[2])
    other = path.with_name("other.kamdesk")
    backup.restore(made.path, None, other)
    go_on(other, heads, "另一份")
    path.unlink()
    backup.restore(made.path, None, path.with_name("third.kamdesk"))
    assert found(path.with_name("third.kamdesk"), heads) == NAMES[:2]


def test_a_copy_goes_its_own_way_and_a_moved_desk_stays_the_same(path: Path, heads: HeadsSeen) -> None:
    copy = copied(path)
    go_on(copy, heads, "试一试")
    go_on(path, heads, *NAMES[2:])
    assert found(copy, heads) == [*NAMES[:2], "试一试"]
    assert found(path, heads) == NAMES
    copy.unlink()
    moved = path.with_name("moved.kamdesk")
    older = copied(path, "older.kamdesk")
    go_on(path, heads, "搬走之前")
    path.unlink()
    told = told_by(older, heads)
    assert f"上次在“{path.resolve()}”见过的内容" in str(told)
    older.replace(moved)
    accept(moved, heads)
    assert found(moved, heads) == NAMES


def test_a_moved_desk_opens_at_once_and_is_remembered_where_it_is(
    path: Path, heads: HeadsSeen, tmp_path: Path
) -> None:
    moved = path.rename(path.with_name("moved.kamdesk"))
    older = copied(moved)
    go_on(moved, heads, *NAMES[2:])
    assert len(list((tmp_path / "state" / "heads").iterdir())) == 1
    older.replace(moved)
    assert "至少有 3 次保存不在里面" in str(told_by(moved, heads))


@pytest.mark.usefixtures("cheap_passphrases")
def test_encryption_and_a_new_key_are_no_loss(path: Path, heads: HeadsSeen) -> None:
    with closing(opened(path, heads)) as database:
        guard = DeskGuard(database, None)
        guard.encrypt("先", new_recovery_key())
        save(database, NAMES[2])
        guard.change_key("后", new_recovery_key())
        save(database, *NAMES[3:])
    with closing(open_database(path, unlock=Unlock(passphrase="后"), heads=heads)) as database:
        assert database.seen is not None
        assert database.seen.head.acts.key == len(NAMES)


def test_an_upgrade_is_no_loss_and_a_file_of_before_it_is_old(heads: HeadsSeen, tmp_path: Path) -> None:
    path = tmp_path / "old.kamdesk"
    old_desk(path, "r0007")
    older = copied(path)
    go_on(path, heads, "升级之后")
    assert "升级之后" in found(path, heads)
    older.replace(path)
    assert "至少有 1 次保存不在里面" in str(told_by(path, heads))
    accept(path, heads)
    assert "升级之后" not in found(path, heads)


@pytest.mark.parametrize(
    "altered",
    [
        "DROP TABLE desk",
        "DELETE FROM desk",
        "ALTER TABLE change_transaction RENAME COLUMN digest TO other",
        "UPDATE desk SET made_at = 5",
        "UPDATE desk SET made_at = x'ff'",
        "UPDATE desk SET device = x'ff'",
        "UPDATE change_transaction SET digest = 5",
        "UPDATE print_job SET digest = x'ff', at = 5",
        "ALTER TABLE print_job DROP COLUMN digest",
        f"UPDATE change_transaction SET digest = '', stamp = 'no stamp' WHERE id = {LAST_ACT}",
        f"UPDATE change_transaction SET digest = '', stamp = 'ffffffffffff-0-0' WHERE id = {LAST_ACT}",
    ],
)
def test_what_no_program_of_ours_wrote_is_a_sentence(path: Path, heads: HeadsSeen, altered: str) -> None:
    alter(path, altered)
    with suppress(UserError):
        opened(path, heads).close()


def written_by_hand(*parts: object) -> bytes:
    text = json.dumps(parts).encode()
    return b"%s %s\n" % (hashlib.sha256(text).hexdigest().encode(), text)


@pytest.mark.parametrize(
    "line",
    [
        ("1", "", ""),
        (None, None, None),
        (2**70, "", ""),
        (-1, "", ""),
        (9, 5, ""),
        (9, "", 5),
        (9, "", "no time"),
        (9,),
        9,
    ],
)
def test_a_head_that_no_program_of_ours_wrote_ends_in_no_fault(
    path: Path, heads: HeadsSeen, tmp_path: Path, line: object
) -> None:
    (file,) = (tmp_path / "state" / "heads").iterdir()
    seen = seen_head_from(file.read_bytes())
    assert seen is not None
    for acts, prints in ((line, seen.head.prints), (seen.head.acts, line)):
        file.write_bytes(written_by_hand(seen.place, seen.head.made_at, seen.head.device, acts, prints, []))
        with suppress(LostChangesError):
            opened(path, heads).close()
    formers: tuple[object, ...] = ([[]], [{}], [5], 5)
    for former in formers:
        file.write_bytes(written_by_hand(5, seen.head.made_at, {}, *seen.head.lines.values(), former))
        assert seen_head_from(file.read_bytes()) is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_in_the_place_of_a_head_is_not_waited_for(
    path: Path, heads: HeadsSeen, tmp_path: Path
) -> None:
    (file,) = (tmp_path / "state" / "heads").iterdir()
    file.unlink()
    os.mkfifo(file)
    assert found(path, heads) == NAMES[:2]


@pytest.mark.parametrize("content", [b"", b"\0" * 300, b"not ours\n", "垃圾".encode() * 9999])
def test_what_is_no_head_costs_nothing_and_is_written_anew(
    path: Path, heads: HeadsSeen, tmp_path: Path, content: bytes
) -> None:
    (file,) = (tmp_path / "state" / "heads").iterdir()
    file.write_bytes(content)
    older = copied(path)
    go_on(path, heads, NAMES[2])
    older.replace(path)
    assert "至少有 1 次保存不在里面" in str(told_by(path, heads))


def test_the_head_of_another_desk_is_not_taken(path: Path, heads: HeadsSeen, tmp_path: Path) -> None:
    (file,) = (tmp_path / "state" / "heads").iterdir()
    other = SeenHead(str(path.resolve()), Head("2020-01-01", "00000000", Line(9, "0" * 64), Line()))
    file.write_bytes(other.to_bytes())
    assert found(path, heads) == NAMES[:2]


def test_a_folder_that_takes_nothing_keeps_nobody_from_work(path: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file in the place of the folder", "utf-8")
    nowhere = HeadsSeen(tmp_path / "taken" / "heads")
    go_on(path, nowhere, *NAMES[2:])
    assert found(path, nowhere) == NAMES


def test_a_head_that_cannot_be_written_lags_and_alarms_nobody(
    path: Path, heads: HeadsSeen, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = copied(path)
    monkeypatch.setattr("kamdesk.config.durable_files._TO_OVERWRITE", os.O_RDONLY)
    go_on(path, heads, *NAMES[2:])
    assert found(path, heads) == NAMES
    older.replace(path)
    assert found(path, heads) == NAMES[:2]


def test_the_files_are_for_their_owner_and_name_nobody(path: Path, heads: HeadsSeen, tmp_path: Path) -> None:
    go_on(path, heads, "保密的客户")
    (file,) = (tmp_path / "state" / "heads").iterdir()
    content = file.read_text("utf-8")
    assert not set(NAMES) & set(content.split())
    assert "保密" not in content
    assert "保密".encode("unicode_escape").decode() not in content
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


LINES = st.builds(Line, st.integers(0, 2**40), st.text("0123456789abcdef", max_size=64), st.text())
SEEN = st.builds(
    SeenHead,
    st.text(),
    st.builds(Head, st.text(), st.text(), LINES, LINES),
    st.lists(st.text(), max_size=2).map(tuple),
)


@given(seen=SEEN, before=SEEN, cut=st.integers(0, 10_000))
def test_a_head_that_is_torn_is_none_and_one_over_a_longer_one_is_itself(
    seen: SeenHead, before: SeenHead, cut: int
) -> None:
    content, long = seen.to_bytes(), before.to_bytes()
    over = content + long[len(content) :]
    assert seen_head_from(over) == seen
    torn = content[:cut] + long[min(cut, len(content)) :]
    assert seen_head_from(torn) in (None, seen, before)
