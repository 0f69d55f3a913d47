"""What names of organisations look like."""

from __future__ import annotations

import re
from typing import Final

_ORGANISATION: Final = re.compile(
    r"(?:公司|集团|企业|工厂|[厂行局院校店社站所室部]|中心|大学|医院|银行|委员会|办公室|协会|事务所|合作社|政府"
    r"|co\.?,?\s*ltd\.?|inc\.?|corp(?:oration)?\.?|limited|gmbh)\W*$",
    re.IGNORECASE,
)


def looks_like_organisation(text: str) -> bool:
    """Tell whether a text ends as names of companies, offices and institutions do."""
    return _ORGANISATION.search(text) is not None
