"""What the program proposes of a person: rank, form of address, next birthday, posts left, taboos."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.birthdays import next_birthday, told
from kamdesk.domain.customers.forms_of_address import proposed_address
from kamdesk.domain.customers.positions import in_new_post, left_post
from kamdesk.domain.customers.post_levels import POST_LEVELS, PostLevel, level_told_by, place_of
from kamdesk.domain.customers.protocol_rank import problem_with_rank, proposed_ranks
from kamdesk.domain.customers.taboos import TabooSeverity, TabooType, split_text
from kamdesk.domain.customers.values import Contact, Sex
from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.store.identity import new_id

FIRM, OTHER_FIRM = new_id(), new_id()
DAY = date(2026, 12, 1)


def person(name: str = "王芳", **given_: Any) -> Contact:
    return Contact(id=new_id(), customer_id=FIRM, name=name, **given_)


LEVELS = st.none() | st.sampled_from(list(PostLevel))
PEOPLE = st.lists(
    st.builds(person, post_level=LEVELS, in_post_since=st.none() | st.dates(), position=st.integers(0, 9))
)


@given(PEOPLE)
def test_everybody_has_a_place_of_their_own_and_higher_posts_come_first(people: list[Contact]) -> None:
    ranks = proposed_ranks(people)
    assert sorted(each.rank for each in ranks.values()) == list(range(1, len(people) + 1))
    by_rank = sorted(people, key=lambda each: ranks[each.id].rank)
    places = [place_of(each.post_level) for each in by_rank]
    assert places == sorted(places)
    for above, below in pairwise(by_rank):
        if above.post_level == below.post_level and above.in_post_since and below.in_post_since:
            assert above.in_post_since <= below.in_post_since
    assert all(f"第 {each.rank} 位" in str(each.reason) for each in ranks.values())


def test_a_rank_says_what_decided() -> None:
    head = person("赵敏", post_level=PostLevel.PRESIDENT)
    early = person("钱进", post_level=PostLevel.HEAD, in_post_since=date(2020, 1, 1))
    late = person("孙立", post_level=PostLevel.HEAD, in_post_since=date(2023, 1, 1))
    unknown, titled = person("李明"), person("周全", job_title="副总经理")
    ranks = proposed_ranks([unknown, late, early, titled, head])
    assert [str(ranks[each.id].reason) for each in (head, titled, early, late, unknown)] == [
        "职级是企业总经理，排第 1 位。",
        "从职务“副总经理”看是企业副总经理，排第 2 位。",
        "企业部门正职，与孙立同级而任现职较早，排第 3 位。",
        "企业部门正职，与钱进同级而任现职较晚，排第 4 位。",
        "没有登记职级，从职务也看不出，排在有职级的人之后，第 5 位。",
    ]


def test_levels_are_named_once_and_deputies_come_below() -> None:
    assert {code for code, _word in POST_LEVELS} == {*PostLevel}
    assert len({word for _code, word in POST_LEVELS}) == len(POST_LEVELS)
    names = [level.value for level in PostLevel if level.value.startswith("deputy_")]
    for name in names:
        assert place_of(PostLevel(name)) > place_of(PostLevel(name.removeprefix("deputy_")))


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("董事长", PostLevel.CHAIRMAN),
        ("党委书记、董事长", PostLevel.CHAIRMAN),
        ("总经理", PostLevel.PRESIDENT),
        ("常务副总", PostLevel.VICE_PRESIDENT),
        ("总工程师", PostLevel.CHIEF),
        ("采购部部长", PostLevel.HEAD),
        ("采购部副部长", PostLevel.DEPUTY_HEAD),
        ("处长", PostLevel.DIVISION),
        ("副处长", PostLevel.DEPUTY_DIVISION),
        ("局长", None),
        ("", None),
    ],
)
def test_a_job_title_tells_a_level_where_it_tells_one(title: str, level: PostLevel | None) -> None:
    assert level_told_by(title) is level


def test_a_rank_by_hand_needs_a_reason() -> None:
    assert problem_with_rank(1, " ") is not None
    assert problem_with_rank(1, "客户指定") is problem_with_rank(None, "") is None


@pytest.mark.parametrize(
    ("name", "title", "sex", "address"),
    [
        ("王建国", "副总经理", None, "王总"),
        ("李四", "计划财务处副处长", None, "李处长"),
        ("欧阳修", "总工程师", None, "欧阳总工"),
        ("赵云", "董事长", None, "赵董"),
        ("张伟", "高级工程师", Sex.MALE, "张工"),
        ("刘敏", "", Sex.FEMALE, "刘女士"),
        ("刘敏", "", None, ""),
        ("John Smith", "Manager", Sex.MALE, ""),
        ("陳大文", "採購經理", Sex.MALE, "陳先生"),
    ],
)
def test_a_form_of_address_is_proposed_from_surname_and_post(
    name: str, title: str, sex: Sex | None, address: str
) -> None:
    assert proposed_address(name, title, sex) == address


@pytest.mark.parametrize(
    ("birthday", "today", "words"),
    [
        ("农历1975-01-08", DAY, "下次生日 2027-02-13（农历正月初八），52 岁"),
        ("1980-02-29", DAY, "下次生日 2027-02-28，47 岁"),
        ("1980-12-01", DAY, "今天生日 2026-12-01，46 岁"),
        ("12-02", DAY, "下次生日 2026-12-02"),
        ("农历1976-闰08-15", DAY, "下次生日 2027-09-15（农历八月十五），51 岁"),
        ("农历1970-12-30", date(2026, 1, 5), "下次生日 2026-02-16（农历腊月廿九），55 岁"),
    ],
)
def test_the_next_birthday_is_told_in_its_own_calendar(birthday: str, today: date, words: str) -> None:
    assert str(told(Birthday.parse(birthday), today)) == words


@given(
    st.builds(Birthday, st.integers(1, 12), st.integers(1, 28), lunar=st.booleans()),
    st.dates(date(1950, 1, 1), date(2098, 1, 1)),
)
def test_a_birthday_comes_again_within_a_year(birthday: Birthday, today: date) -> None:
    found = next_birthday(birthday, today)
    assert found is not None
    assert 0 <= (found[0] - today).days <= 385


def test_a_post_that_is_left_goes_into_the_history_with_its_days() -> None:
    since = date(2021, 6, 1)
    before = person(job_title="处长", department="财务处", in_post_since=since)
    after = replace(before, job_title="局长")
    left = left_post(before, after, DAY, new_id)
    assert left is not None
    assert (left.job_title, left.department, left.customer_id) == ("处长", "财务处", FIRM)
    assert (left.starts_on, left.ends_on) == (since, DAY)
    assert in_new_post(before, after).in_post_since is None
    given_anew = replace(after, in_post_since=DAY)
    assert in_new_post(before, given_anew) == given_anew
    moved = left_post(person(), replace(person(), customer_id=OTHER_FIRM), DAY, new_id)
    assert moved is not None
    assert moved.job_title == "职务不详"


@pytest.mark.parametrize("change", [{"mobile": "13800138000"}, {"department": "财务处"}, {"name": "王方"}])
def test_to_fill_in_what_was_unknown_leaves_no_post(change: dict[str, str]) -> None:
    before = person(job_title="处长")
    assert left_post(before, replace(before, **change), DAY, new_id) is None  # type: ignore[arg-type]


def test_a_text_of_taboos_is_split_into_facts() -> None:
    found = list(split_text("不食牛肉、羊肉，海鲜过敏；不饮酒 / 清真，不喜欢香菜"))
    assert [(each.type, each.what, each.severity) for each in found] == [
        (TabooType.FOOD, "牛肉", TabooSeverity.AVOID),
        (TabooType.FOOD, "羊肉", TabooSeverity.AVOID),
        (TabooType.FOOD, "海鲜过敏", TabooSeverity.STRICT),
        (TabooType.DRINK, "酒", TabooSeverity.AVOID),
        (TabooType.FAITH, "清真", TabooSeverity.STRICT),
        (TabooType.FOOD, "香菜", TabooSeverity.DISLIKE),
    ]


@given(st.text(max_size=60))
def test_every_piece_of_a_text_says_where_it_comes_from(text: str) -> None:
    assert all(each.said in text and each.what for each in split_text(text))
