"""What names of organisations look like."""

from __future__ import annotations

import re
from typing import Final

_ORGANISATION: Final = re.compile(
    r"(?:公司|集团|集團|企业|企業|工厂|[厂廠行局院校店社站所室部馆館矿礦]|中心|大学|大學|[中小]学|学校|医院"
    r"|委员会|办公室|协会|學會|学会|商会|基金会|联合会|工会|事务所|合作社|政府|商场|市场|农场|林场|机场|酒家|酒楼"
    r"|超市|俱乐部|有限合伙|(?:co\.?,?\s*)?ltd\.?|inc\.?|corp(?:oration)?\.?|company|limited|llc|plc|gmbh)"
    r"(?:\s*[(（][^()（）]{1,12}[)）])?[^\w，。！？；、,!?;]*$",
    re.IGNORECASE,
)
_OF_PROGRAMS: Final = re.compile(r"[=;{}<>\\`]|\(['\"]")
"""Signs of what programs write, such as commands to a database; no name has them."""


def looks_like_organisation(text: str) -> bool:
    """Tell whether a text ends as names of companies, offices and institutions do."""
    return _ORGANISATION.search(text) is not None and _OF_PROGRAMS.search(text) is None
