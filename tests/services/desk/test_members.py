"""Members come, change posts and leave; who left stays in the records."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.desk.members import Post
from kamdesk.domain.shared.errors import StaleEditError, UserError
from kamdesk.services.desk.members import Members

if TYPE_CHECKING:
    from kamdesk.store.file.database import Database


def test_who_left_is_no_longer_at_work_but_still_known(database: Database) -> None:
    members = Members(database)
    wang = members.add(" 王小明 ", Post.SPECIALIST, joined_on=date(2024, 3, 1))
    members.leave(wang.id, date(2026, 5, 31))
    assert [member.name for member in members.at_work(date(2026, 5, 31))] == ["王小明"]
    assert members.at_work(date(2026, 6, 1)) == ()
    assert members.at_work(date(2024, 2, 29)) == ()
    assert [member.left_on for member in members.all()] == [date(2026, 5, 31)]


def test_nobody_leaves_before_having_come(database: Database) -> None:
    members = Members(database)
    wang = members.add("王小明", Post.SPECIALIST, joined_on=date(2024, 3, 1))
    with pytest.raises(UserError) as raised:
        members.leave(wang.id, date(2024, 2, 1))
    assert raised.value.field == "left_on"
    assert members.get(wang.id).left_on is None


def test_two_edits_of_one_member_do_not_overwrite_each_other(database: Database) -> None:
    members = Members(database)
    wang = members.add("王小明", Post.SPECIALIST)
    members.keep(replace(wang, post=Post.SUPERVISOR))
    with pytest.raises(StaleEditError):
        members.keep(replace(wang, evaluated=False))
    assert members.get(wang.id).post is Post.SUPERVISOR
