"""Who sits at the desk: as said here, else whom the file names, else the system's user; changed at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kamdesk.config.settings import HOLDS_ALL_ROLES, Settings
from kamdesk.domain.desk.actors import ALL_ROLES, Right
from kamdesk.domain.desk.members import Member, Post
from kamdesk.domain.desk.news import OCCUPANT
from kamdesk.domain.shared.errors import NotFoundError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk import office
from kamdesk.services.desk.members import Members
from kamdesk.services.desk.occupant import PERSON, Occupant
from kamdesk.services.desk.office import Office
from kamdesk.store.identity import new_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from kamdesk.store.file.database import Database

TODAY = date(2026, 11, 30)


class Pc:
    """The settings of one PC, and what was announced on it."""

    def __init__(self, path: Path, database: Database) -> None:
        self.path, self.database = path, database
        self.memory = Settings(path)
        self.news: list[set[str]] = []

    def start(self) -> Occupant:
        """Start the program anew."""
        self.memory = Settings(self.path)
        return Occupant(self.database, self.memory, lambda: TODAY, "administrator", self._hear)

    def _hear(self, kinds: Iterable[str]) -> None:
        self.news.append(set(kinds))


@pytest.fixture
def pc(tmp_path: Path, database: Database) -> Pc:
    return Pc(tmp_path / "settings.json", database)


@pytest.fixture
def people(make_member: Callable[..., Member]) -> dict[str, Member]:
    return {
        "赵敏": make_member(name="赵敏"),
        "孙立": make_member(name="孙立", post=Post.MANAGER),
        "旧人": make_member(name="旧人", left_on=date(2026, 1, 31)),
    }


def test_a_file_that_names_nobody_opens_as_the_systems_user(pc: Pc) -> None:
    pc.start()
    assert (pc.database.actor.name, pc.database.actor.rights) == ("administrator", frozenset())


def test_the_sample_opens_as_the_member_it_names_unless_somebody_said_who_they_are(
    pc: Pc, people: dict[str, Member]
) -> None:
    Office(pc.database).change(Message("示例"), {office.PERSON: "孙立"})
    pc.start()
    assert pc.database.actor.member_id == people["孙立"].id
    pc.memory.remember(PERSON, "赵敏")
    pc.memory.save()
    pc.start()
    assert pc.database.actor.member_id == people["赵敏"].id


def test_whoever_sits_down_writes_the_next_act_with_their_rights_and_stays_after_a_restart(
    pc: Pc, people: dict[str, Member]
) -> None:
    occupant = pc.start()
    occupant.sit_down(people["孙立"].id)
    assert pc.database.actor.may(Right.SIGN)
    assert pc.news == [{OCCUPANT}]
    with pc.database.writing(Message("登记")) as work:
        assert work.act is not None
        assert work.act.actor.member_id == people["孙立"].id
    occupant.sit_down(people["赵敏"].id)
    assert not pc.database.actor.may(Right.SIGN)
    pc.start()
    assert pc.database.actor.member_id == people["赵敏"].id


def test_only_members_at_work_sit_down(pc: Pc, people: dict[str, Member]) -> None:
    occupant = pc.start()
    assert [member.name for member in occupant.people()] == ["赵敏", "孙立"]
    before = occupant.actor
    for stranger in (people["旧人"].id, new_id()):
        with pytest.raises(NotFoundError):
            occupant.sit_down(stranger)
    assert occupant.actor == before


def test_rights_follow_the_members_at_once(pc: Pc, people: dict[str, Member]) -> None:
    occupant = pc.start()
    occupant.sit_down(people["赵敏"].id)
    members = Members(pc.database)
    members.keep(replace(members.get(people["赵敏"].id), post=Post.SUPERVISOR, name="赵敏敏"))
    assert (occupant.actor.name, occupant.actor.may(Right.REVIEW)) == ("赵敏敏", True)
    pc.start()
    assert occupant.actor.name == "赵敏敏"
    members.leave(people["孙立"].id, date(2026, 11, 29))
    assert occupant.actor.rights == ALL_ROLES
    members.add("新人", Post.ASSISTANT)
    assert not occupant.actor.holds_all_roles
    members.leave(people["赵敏"].id, date(2026, 11, 29))
    assert occupant.actor.rights == frozenset()


def test_one_who_does_everything_says_so_on_this_pc(pc: Pc, people: dict[str, Member]) -> None:
    occupant = pc.start()
    occupant.sit_down(people["赵敏"].id)
    pc.memory.set(HOLDS_ALL_ROLES, value=True)
    occupant.refresh()
    assert occupant.actor.holds_all_roles
    assert pc.news == [{OCCUPANT}, {OCCUPANT}]
    occupant.refresh()
    assert len(pc.news) == 2


def test_settings_that_cannot_be_written_are_told_and_the_member_sits_there_all_the_same(
    pc: Pc, people: dict[str, Member]
) -> None:
    occupant = pc.start()
    pc.path.mkdir()
    with pytest.raises(UserError):
        occupant.sit_down(people["孙立"].id)
    assert occupant.actor.member_id == people["孙立"].id
