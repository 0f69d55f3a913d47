"""Levels of posts (职级) of persons, as protocol compares them, and which one a job title tells.

Public posts have the ranks of the law on civil servants (公务员法); those of enterprises follow the usual
order of posts. Between the two there is no order in law: where both meet in one house, the table decides.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from kamdesk.domain.shared.text import term


class PostLevel(StrEnum):
    """The level of a post, public ones first, each from the highest."""

    NATIONAL = "national"
    DEPUTY_NATIONAL = "deputy_national"
    PROVINCIAL = "provincial"
    DEPUTY_PROVINCIAL = "deputy_provincial"
    BUREAU = "bureau"
    DEPUTY_BUREAU = "deputy_bureau"
    DIVISION = "division"
    DEPUTY_DIVISION = "deputy_division"
    SECTION = "section"
    DEPUTY_SECTION = "deputy_section"
    CLERK = "clerk"
    CHAIRMAN = "chairman"
    PRESIDENT = "president"
    VICE_PRESIDENT = "vice_president"
    CHIEF = "chief"
    HEAD = "head"
    DEPUTY_HEAD = "deputy_head"
    SUPERVISOR = "supervisor"
    EMPLOYEE = "employee"


POST_LEVELS: Final = (
    (PostLevel.NATIONAL, term("国家级正职")),
    (PostLevel.DEPUTY_NATIONAL, term("国家级副职")),
    (PostLevel.PROVINCIAL, term("省部级正职")),
    (PostLevel.DEPUTY_PROVINCIAL, term("省部级副职")),
    (PostLevel.BUREAU, term("厅局级正职")),
    (PostLevel.DEPUTY_BUREAU, term("厅局级副职")),
    (PostLevel.DIVISION, term("县处级正职")),
    (PostLevel.DEPUTY_DIVISION, term("县处级副职")),
    (PostLevel.SECTION, term("乡科级正职")),
    (PostLevel.DEPUTY_SECTION, term("乡科级副职")),
    (PostLevel.CLERK, term("科员")),
    (PostLevel.CHAIRMAN, term("企业董事长")),
    (PostLevel.PRESIDENT, term("企业总经理")),
    (PostLevel.VICE_PRESIDENT, term("企业副总经理")),
    (PostLevel.CHIEF, term("企业三总师、总监")),
    (PostLevel.HEAD, term("企业部门正职")),
    (PostLevel.DEPUTY_HEAD, term("企业部门副职")),
    (PostLevel.SUPERVISOR, term("企业主管")),
    (PostLevel.EMPLOYEE, term("企业员工")),
)
LEVEL_SPELLINGS: Final = (
    (PostLevel.PROVINCIAL, "正?(?:省|部|省部)级(?:正职)?"),
    (PostLevel.DEPUTY_PROVINCIAL, "副(?:省|部|省部)级"),
    (PostLevel.BUREAU, "正?(?:厅|局|司|厅局|地厅|司局)级(?:正职)?"),
    (PostLevel.DEPUTY_BUREAU, "副(?:厅|局|司|厅局|地厅|司局)级"),
    (PostLevel.DIVISION, "正?(?:县|处|县处)级(?:正职)?"),
    (PostLevel.DEPUTY_DIVISION, "副(?:县|处|县处)级"),
    (PostLevel.SECTION, "正?(?:乡|科|乡科)级(?:正职)?"),
    (PostLevel.DEPUTY_SECTION, "副(?:乡|科|乡科)级"),
    (PostLevel.CHAIRMAN, "董事长"),
    (PostLevel.PRESIDENT, "总经理|总裁"),
    (PostLevel.VICE_PRESIDENT, "副总经理|副总裁"),
    (PostLevel.CHIEF, "总监|总工程师|总会计师|总经济师"),
    (PostLevel.HEAD, "部门正职|部门经理"),
    (PostLevel.DEPUTY_HEAD, "部门副职|部门副经理"),
    (PostLevel.SUPERVISOR, "主管"),
    (PostLevel.EMPLOYEE, "员工|职员"),
)
"""Further words for levels in lists."""

_PLACES: Final = {
    PostLevel.NATIONAL: 1,
    PostLevel.DEPUTY_NATIONAL: 2,
    PostLevel.PROVINCIAL: 3,
    PostLevel.DEPUTY_PROVINCIAL: 4,
    PostLevel.BUREAU: 5,
    PostLevel.CHAIRMAN: 5,
    PostLevel.DEPUTY_BUREAU: 6,
    PostLevel.PRESIDENT: 6,
    PostLevel.DIVISION: 7,
    PostLevel.VICE_PRESIDENT: 7,
    PostLevel.DEPUTY_DIVISION: 8,
    PostLevel.CHIEF: 8,
    PostLevel.SECTION: 9,
    PostLevel.HEAD: 9,
    PostLevel.DEPUTY_SECTION: 10,
    PostLevel.DEPUTY_HEAD: 10,
    PostLevel.CLERK: 11,
    PostLevel.SUPERVISOR: 11,
    PostLevel.EMPLOYEE: 12,
}
LOWEST: Final = 13
"""The place of whoever has no level."""
_BY_TITLE: Final = (
    (
        PostLevel.CHAIRMAN,
        re.compile(r"^(?:集团|公司)?(?:党委书记[、/兼 ]*)?董事长|董事局主席|^chairman", re.IGNORECASE),
    ),
    (
        PostLevel.VICE_PRESIDENT,
        re.compile(
            r"副(?:总经理|总裁|董事长)|^(?:常务|执行)?副总$|总经理助理|vice president|deputy general manager",
            re.IGNORECASE,
        ),
    ),
    (
        PostLevel.PRESIDENT,
        re.compile(
            r"^(?:集团|公司)?(?:总经理|总裁)|首席执行官|\bceo\b|^president|^general manager", re.IGNORECASE
        ),
    ),
    (
        PostLevel.CHIEF,
        re.compile(r"总(?:工程师|会计师|经济师|监|工)$|首席\w{1,4}官|\bc[fot]o\b|director", re.IGNORECASE),
    ),
    (PostLevel.DEPUTY_BUREAU, re.compile(r"副(?:厅|司)长")),
    (PostLevel.BUREAU, re.compile(r"(?:厅|司)长$")),
    (PostLevel.DEPUTY_DIVISION, re.compile(r"副处长|副调研员")),
    (PostLevel.DIVISION, re.compile(r"处长$|^调研员")),
    (PostLevel.DEPUTY_SECTION, re.compile(r"副科长|副主任科员")),
    (PostLevel.SECTION, re.compile(r"科长$|主任科员")),
    (PostLevel.CLERK, re.compile(r"科员|办事员")),
    (
        PostLevel.DEPUTY_HEAD,
        re.compile(r"副(?:部长|主任|经理)|deputy manager|assistant manager", re.IGNORECASE),
    ),
    (PostLevel.HEAD, re.compile(r"(?:部长|主任|经理)$|manager$", re.IGNORECASE)),
    (PostLevel.SUPERVISOR, re.compile(r"主管|组长|supervisor", re.IGNORECASE)),
    (PostLevel.EMPLOYEE, re.compile(r"专员|助理|文员|工程师$|specialist|engineer$", re.IGNORECASE)),
)
"""What job titles tell; a 局长 or 院长 may have any of several levels, so they tell none."""


def place_of(level: PostLevel | None) -> int:
    """Return the place of a level, 1 the highest; the last for none."""
    return _PLACES[level] if level is not None else LOWEST


def level_told_by(job_title: str) -> PostLevel | None:
    """Return the level that a job title tells by itself; None where it may be any of several."""
    title = job_title.strip()
    return next((level for level, pattern in _BY_TITLE if title and pattern.search(title)), None)
