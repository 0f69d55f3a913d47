"""How a contact is addressed in speech (称呼), proposed from surname and job title: 王总, 李处长."""

from __future__ import annotations

import re
from typing import Final

from kamdesk.domain.customers.values import Sex
from kamdesk.domain.readings.persons import surname_of

_SPOKEN: Final = (
    (re.compile(r"董事长$|董事局主席$"), "董"),
    (re.compile(r"总工程师$|总工$"), "总工"),
    (
        re.compile(r"总经理(?:助理)?$|总裁(?:助理)?$|副总$|总监$|总会计师$|总经济师$|首席\w{1,4}官$|^老总$"),
        "总",
    ),
    (
        re.compile(
            r"(?P<as_said>书记|秘书长|部长|处长|局长|科长|司长|厅长|院长|校长|行长|所长|站长|厂长|队长|社长|馆长|台长"
            r"|市长|县长|区长|镇长|会长|理事长|主席|主任|经理|主管|教授|博士|律师|医生|老师)$"
        ),
        "",
    ),
    (re.compile(r"工程师$"), "工"),
)
"""What is said after the surname for a post; of deputies what is said of those they stand in for."""
_BY_SEX: Final = {Sex.MALE: "先生", Sex.FEMALE: "女士"}


def proposed_address(name: str, job_title: str, sex: Sex | None) -> str:
    """Return how a person may be addressed; nothing where neither post nor sex tells it."""
    surname = surname_of(name)
    if not surname:
        return ""
    for pattern, spoken in _SPOKEN:
        found = pattern.search(job_title.strip())
        if found is not None:
            return surname + (spoken or found["as_said"])
    return surname + _BY_SEX[sex] if sex is not None else ""
