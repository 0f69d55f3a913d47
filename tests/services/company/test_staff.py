"""People of our company: in step with the members who they are, whichever of the two is saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.desk.members import Post
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.services.company.staff import Departments, Staff
from kamdesk.services.desk.members import Members
from kamdesk.services.shared.history import History

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.company.staff import StaffPerson
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database


@pytest.fixture
def staff(database: Database) -> Staff:
    return Staff(database)


def add_person(staff: Staff, name: str, **values: object) -> StaffPerson:
    draft = staff.draft()
    for field, value in {"name": name, **values}.items():
        draft.set(field, value)
    return staff.save(draft)


def rename(staff: Staff, person: StaffPerson, name: str) -> StaffPerson:
    draft = staff.draft(person.id)
    draft.set("name", name)
    return staff.save(draft)


def person_of(staff: Staff, member: Member) -> StaffPerson:
    person = staff.of_member(member.id)
    assert person is not None
    return person


def test_a_new_member_is_a_person_of_the_company_without_an_invented_department(
    database: Database, staff: Staff
) -> None:
    member = Members(database).add("王小明", Post.SPECIALIST)
    person = person_of(staff, member)
    assert (person.name, person.post, person.department_id) == ("王小明", "客户专员", None)
    assert Departments(database).count() == 0


def test_one_name_whichever_is_saved(database: Database, staff: Staff) -> None:
    members = Members(database)
    member = members.add("王小明", Post.SPECIALIST)
    members.keep(replace(member, name="王晓明"))
    person = person_of(staff, member)
    assert person.name == "王晓明"
    rename(staff, person, " 王晓鸣 ")
    assert members.get(member.id).name == person_of(staff, member).name == "王晓鸣"


def test_undo_takes_member_and_person_back_together(database: Database, staff: Staff) -> None:
    members, history = Members(database), History(database)
    member = members.add("王小明", Post.SPECIALIST)
    rename(staff, person_of(staff, member), "王晓明")
    for expected in (["王小明"], []):
        history.undo()
        assert [each.name for each in members.all()] == expected
    assert staff.count() == 0
    history.redo()
    assert person_of(staff, members.all()[0]).name == "王小明"


def test_what_is_kept_about_a_person_stays_when_the_member_is_saved(database: Database, staff: Staff) -> None:
    members = Members(database)
    member = members.add("王小明", Post.SPECIALIST)
    draft = staff.draft(person_of(staff, member).id)
    draft.set("post", "高级客户专员")
    draft.set("diet", "不吃辣")
    staff.save(draft)
    members.keep(replace(member, post=Post.SUPERVISOR))
    person = person_of(staff, member)
    assert (person.post, person.diet) == ("高级客户专员", "不吃辣")


def test_a_member_is_one_person_only(database: Database, staff: Staff) -> None:
    member = Members(database).add("王小明", Post.SPECIALIST)
    with pytest.raises(InvalidDraftError) as raised:
        add_person(staff, "王小明", member_id=member.id)
    assert raised.value.problems.keys() == {"member_id"}
    assert staff.count() == 1


def test_a_person_becomes_a_member_of_the_same_name_only(
    staff: Staff, make_member: Callable[..., Member]
) -> None:
    member = make_member("王小明")  # as kept before there were people of the company
    with pytest.raises(InvalidDraftError):
        add_person(staff, "李小红", member_id=member.id)
    assert add_person(staff, "王小明", member_id=member.id).member_id == member.id


def test_members_of_before_are_taken_in_once(
    database: Database, staff: Staff, make_member: Callable[..., Member]
) -> None:
    earlier = make_member("王小明")
    Members(database).add("李小红", Post.MANAGER)
    assert staff.take_in_members() == 1
    assert person_of(staff, earlier).name == "王小明"
    assert staff.take_in_members() == 0


def test_heads_and_departments_name_each_other(database: Database, staff: Staff) -> None:
    departments = Departments(database)
    draft = departments.draft()
    draft.set("name", "生产部")
    department = departments.save(draft)
    head = add_person(staff, "赵厂长", department_id=department.id)
    edited = departments.draft(department.id)
    edited.set("head_id", head.id)
    departments.save(edited)
    assert departments.card(department.id).titles == {head.id: "赵厂长"}
    staff.trash([head.id])
    departments.trash([department.id])
    assert staff.empty_trash().kept == departments.empty_trash().kept == 1


def test_no_two_departments_have_one_name(database: Database) -> None:
    departments = Departments(database)
    first = departments.draft()
    first.set("name", "生产部")
    made = departments.save(first)
    second = departments.draft()
    second.set("name", " 生产部 ")
    with pytest.raises(InvalidDraftError) as raised:
        departments.save(second)
    assert raised.value.problems.keys() == {"name"}
    departments.trash([made.id])
    departments.save(second)
    with pytest.raises(InvalidDraftError):
        departments.restore([made.id])


def test_departments_of_one_name_do_not_come_back_together(database: Database) -> None:
    departments = Departments(database)
    made = []
    for _ in range(2):
        draft = departments.draft()
        draft.set("name", "生产部")
        made.append(departments.save(draft).id)
        departments.trash(made[-1:])
    with pytest.raises(InvalidDraftError, match="生产部"):
        departments.restore(made)
    assert departments.counts() == (0, 2)
    departments.restore(made[:1])
    assert departments.counts() == (1, 1)
