"""Backups are ordered by what they hold and thinned with age, whatever the clock of the PC said."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Customer
from kamdesk.domain.desk.protection import Protection, Unlock, new_recovery_key
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk.backups import Backups
from kamdesk.services.desk.desks import DeskGuard, Desks
from kamdesk.store import identity
from kamdesk.store.file import backup, backup_order, engine, keys
from kamdesk.store.file.database import Database
from kamdesk.store.file.inspection import remove_files
from kamdesk.store.file.opening import create_database, discard_database, open_database
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kamdesk.domain.desk.backups import BackupEntry

NOW = datetime(2026, 5, 18, 17, 30).astimezone()
AHEAD = datetime(2036, 1, 1, 9).astimezone()
BEHIND = datetime(2009, 1, 1, 9).astimezone()


class Office:
    """A desk at which something is changed and backed up at moments that a clock is made to show."""

    def __init__(self, database: Database, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.database, self.folder, self.now = database, folder, NOW
        self.made: list[str] = []
        """The names of the copies in the order in which they were made."""
        monkeypatch.setattr(identity, "_now_in_milliseconds", lambda: int(self.now.timestamp() * 1000))

    @property
    def backups(self) -> Backups:
        return Backups(self.database, self.folder, clock=lambda: self.now)

    @property
    def left(self) -> list[str]:
        """Return those of the copies made that thinning left, in that order."""
        return [name for name in self.made if (self.folder / name).exists()]

    def work(self, now: datetime) -> Path:
        """Change something at a moment, and make a copy."""
        self.now = now
        self.change()
        made = self.backups.create()
        self.made.append(made.name)
        return made

    def change(self) -> None:
        with self.database.writing(Message("新增")) as work:
            records.save(work, CUSTOMER, Customer(id=identity.new_id(), name="甲"))

    def restore(self, path: Path) -> None:
        self.backups.restore(path)
        kept = self.database
        self.database = Database(
            kept.path, engine.make_engine(kept.path, kept.data_key), data_key=kept.data_key
        )

    def listed(self) -> list[str]:
        """Return the names of the copies as a person sees them, the latest last."""
        return [entry.path.name for entry in reversed(self.backups.entries())]

    def doubted(self) -> list[str]:
        return [entry.path.name for entry in self.backups.entries() if entry.clock_was_off]


@pytest.fixture
def office(database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    made = Office(database, tmp_path / "copies", monkeypatch)
    yield made
    made.database.close()


@pytest.mark.parametrize("wrong", [AHEAD, BEHIND])
def test_a_day_of_a_wrong_clock_takes_its_place_in_the_order_and_is_said(
    office: Office, wrong: datetime
) -> None:
    for day in (0, 1, 2):
        office.work(NOW + timedelta(days=day))
    during = [office.work(wrong).name, office.work(wrong + timedelta(minutes=5)).name]
    assert office.listed() == office.left
    office.work(NOW + timedelta(days=3))
    office.work(NOW + timedelta(days=4))
    assert office.listed() == office.left
    assert len(office.left) == 5
    assert office.doubted() == [during[-1]]  # which holds what the other one does


@pytest.mark.parametrize("wrong", [AHEAD, BEHIND])
def test_while_the_clock_is_wrong_and_after_it_the_latest_copy_stays(office: Office, wrong: datetime) -> None:
    for day in range(4):
        office.work(NOW + timedelta(days=day))
        office.work(NOW + timedelta(days=day, hours=1))
    for later in (wrong, wrong + timedelta(hours=1), NOW + timedelta(days=4)):
        latest = office.work(later)
        assert latest.exists()
        assert office.listed()[-1] == latest.name
    assert len(office.listed()) > 6


def test_copies_of_a_day_in_the_future_do_not_stay_for_years(office: Office) -> None:
    office.work(NOW)
    ahead = office.work(AHEAD)
    for month in range(1, 36):
        office.work(NOW + timedelta(days=31 * month))
    assert not ahead.exists()
    assert len(office.listed()) <= 12 + 10 + 9 + 1


def test_a_restore_from_before_the_wrong_day_leaves_that_day_behind(office: Office) -> None:
    before = office.work(NOW)
    office.work(NOW + timedelta(days=1))
    astray = [office.work(AHEAD), office.work(AHEAD + timedelta(hours=1))]
    office.restore(before)
    office.work(NOW + timedelta(days=2))
    listed = [name for name in office.listed() if "before-restore" not in name]
    assert listed == office.left
    assert {path.name for path in astray} == {name for name in office.doubted() if "restore" not in name}
    latest = office.backups.entries()[0]
    assert latest.tells_its_age
    assert latest.path.name == office.made[-1]


def test_two_copies_of_one_moment_are_ordered_by_what_they_hold(office: Office) -> None:
    for _ in range(4):
        office.work(NOW)
    assert office.listed() == office.left
    assert len(set(office.made)) == 4


def test_copies_of_another_desk_of_the_same_name_are_listed_last_and_left_alone(
    office: Office, tmp_path: Path
) -> None:
    other_path = tmp_path / "elsewhere" / office.database.path.name
    protection = Protection(recovery_key=new_recovery_key())
    with closing(create_database(other_path, protection=protection)) as other:
        others = Office(other, office.folder, pytest.MonkeyPatch())
        for days in range(60, 70):
            others.work(AHEAD + timedelta(days=days))
            others.work(AHEAD + timedelta(days=days, hours=1))
        theirs = {path.name for path in office.folder.glob("*.kamdesk")}
        for day in range(3):
            office.work(NOW + timedelta(days=day))
        assert theirs <= {path.name for path in office.folder.glob("*.kamdesk")}
        assert office.listed()[-3:] == office.made
        entries = office.backups.entries()
        assert {entry.path.name for entry in entries if entry.is_foreign} == theirs
        assert others.backups.entries()[0].path.name == others.made[-1]


def test_copies_that_say_nothing_in_their_names_are_read(office: Office) -> None:
    first, second = office.work(NOW), office.work(AHEAD)
    for path in (first, second):
        (stamp,) = [entry.stamp for entry in office.backups.entries() if entry.path == path]
        path.rename(path.with_name(path.name.replace(f"-{stamp}", "")))
    office.work(NOW + timedelta(days=1))
    dates = [name.split("-")[1] for name in office.listed()]
    assert dates == ["20260518", "20360101", "20260519"]


def test_what_nobody_can_read_or_place_is_left_alone(office: Office) -> None:
    office.work(NOW)
    old = [
        office.folder / f"{office.database.path.stem}-2019010{day}-{hour}0000-000.kamdesk"
        for day in range(1, 5)
        for hour in (11, 12)
    ]
    for path in old:
        path.write_bytes(b"damaged" * 1000)
    damaged = office.work(NOW + timedelta(hours=1))
    damaged.write_bytes(b"damaged" * 1000)
    office.work(NOW + timedelta(hours=2))
    assert all(path.exists() for path in old)
    assert office.listed()[-3:] == office.made


def test_copies_with_a_former_key_keep_their_place_and_are_thinned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, recovery_key = tmp_path / "desk.kamdesk", new_recovery_key()
    create_database(path, protection=Protection(recovery_key=recovery_key)).close()
    with closing(open_database(path, unlock=Unlock(recovery_key=recovery_key))) as database:
        office = Office(database, tmp_path / "copies", monkeypatch)
        earlier = [office.work(NOW), office.work(NOW + timedelta(hours=1)), office.work(AHEAD)]
        DeskGuard(database, None).change_key("另一个口令", recovery_key)
        office.work(NOW + timedelta(days=1))
        assert office.listed() == office.left
        assert office.doubted() == [earlier[-1].name]
        for days in range(5, 8):
            office.work(NOW + timedelta(days=days))
        assert not earlier[0].exists()
        assert office.listed()[-1] == office.made[-1]


def test_without_an_open_desk_stamps_give_the_order(office: Office) -> None:
    for moment in (NOW, AHEAD, NOW + timedelta(days=1), NOW + timedelta(days=2)):
        office.work(moment)
    found = backup.list_backups(office.folder, office.database.path)
    listed = backup_order.by_stamp(found, NOW + timedelta(days=3))
    assert [entry.path.name for entry in reversed(listed)] == office.left
    assert [entry.path.name for entry in listed if entry.clock_was_off] == [office.made[1]]


def listed(database: Database, folder: Path) -> tuple[BackupEntry, ...]:
    return Backups(database, folder).entries()


def thin(database: Database, folder: Path, now: datetime) -> tuple[BackupEntry, ...]:
    return backup_order.thin(listed(database, folder), now)


def test_thinning_spares_copies_made_before_a_rare_act(database: Database, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    for days in (0, 1, 200, 201, 800, 801):
        for reason in ("", "import", "restore"):
            backup.create_backup(
                database.path, database.data_key, folder, reason=reason, now=NOW - timedelta(days=days)
            )
    (folder / "notes.txt").write_text("mine", "utf-8")
    thin(database, folder, NOW + timedelta(days=1000))
    left = listed(database, folder)
    assert sum(entry.reason == "restore" for entry in left) == 6
    assert sum(entry.reason == "import" for entry in left) == sum(entry.reason == "" for entry in left)
    assert (folder / "notes.txt").exists()
    assert [entry.made_at for entry in left] == sorted((entry.made_at for entry in left), reverse=True)


def test_copies_before_imports_are_thinned_among_themselves(database: Database, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    for hours in range(0, 24 * 6, 8):
        backup.create_backup(
            database.path, database.data_key, folder, reason="import", now=NOW - timedelta(hours=hours)
        )
    removed = thin(database, folder, NOW)
    left = listed(database, folder)
    assert len(removed) + len(left) == 18
    assert left[0].made_at == NOW.astimezone()
    older = [
        entry.made_at.date() for entry in left if (NOW.astimezone().date() - entry.made_at.date()).days > 1
    ]
    assert len(older) == len(set(older)) > 0


@pytest.mark.parametrize(
    "day", ["20261301", "20260230", "00000101", "00010101", "19000101", "99991231", "２０２６１１３０"]
)
def test_a_name_given_by_hand_keeps_no_backup_from_being_made_and_listed(office: Office, day: str) -> None:
    made = office.work(NOW)
    shutil.copyfile(made, made.with_name(f"{office.database.path.stem}-{day}-000000-999.kamdesk"))
    assert office.work(NOW + timedelta(days=1)) in [entry.path for entry in office.backups.entries()]
    known = Desks(None).known_backups(office.database.path, [office.folder])
    assert made in [entry.path for entry in known.entries]


def test_what_cannot_be_thinned_stays_and_the_rest_goes(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    for hour in range(3):
        office.work(NOW + timedelta(hours=hour))
    held = office.folder / office.made[0]

    def refuse(path: Path) -> None:
        if path == held:
            raise PermissionError(13, "in use", str(path))
        remove_files(path)

    monkeypatch.setattr(backup_order, "remove_files", refuse)
    office.work(NOW + timedelta(days=30))
    assert office.left == [office.made[0], *office.made[2:]]


def test_desks_side_by_side_share_the_folder_but_not_the_backups(database: Database, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    other = database.path.with_name("other.kamdesk")
    for days in (800, 801):
        backup.create_backup(database.path, database.data_key, folder, now=NOW - timedelta(days=days))
    assert backup.list_backups(folder, other) == ()
    assert len(backup.list_backups(folder, database.path)) == 2


def test_taking_back_a_new_desk_removes_its_own_copies_alone(tmp_path: Path) -> None:
    path, folder = tmp_path / "desk.kamdesk", tmp_path / "backups"
    for encrypted in (True, False):
        protection = Protection(encrypted=encrypted, recovery_key=new_recovery_key() if encrypted else None)
        for _ in range(2):
            with closing(create_database(path, protection=protection)) as lost:
                backup.create_backup(path, lost.data_key, folder)
            for ending in ("", keys.SUFFIX):
                path.with_name(path.name + ending).unlink(missing_ok=True)
        earlier = {found.name for found in folder.iterdir()}
        with closing(create_database(path, protection=protection)) as new:
            backup.create_backup(path, new.data_key, folder, now=BEHIND)
        discard_database(path, None)
        assert {found.name for found in folder.iterdir()} == earlier
        shutil.rmtree(folder)
