"""Addresses that lists divide into places, from the province to the street: put together, each place once."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_UPPER: Final = "(?:壮族|回族|维吾尔)?自治区|特别行政区|自治州|地区|省|市|盟"
_RANK: Final = rf"(?:{_UPPER}|[区县旗镇乡]|街道)"
_HERE: Final = re.compile(_RANK)
_AT_END: Final = re.compile(rf"(?<=..){_RANK}$")
_NO_PLACE: Final = re.compile(r"市辖区|县|(?:省|自治区)直辖县级行政(?:区划|单位)")
"""What lists of the statistical office have where a city has no such part."""
_SALES_AREA: Final = re.compile(r"(?:华[东南西北中]|[东西][南北]|全国|海外)[大片]?区?")
_CODE: Final = re.compile(r"[0-9]{6}[\s,，]+")
_BLANK: Final = re.compile(r"\s+")
_CHINESE: Final = re.compile(r"[\u3400-\u9fff]")


def is_sales_area(place: str) -> bool:
    """Tell an area of sales, such as 华南区, from a place that stands in an address."""
    return _SALES_AREA.fullmatch(place) is not None


def is_chinese(texts: Iterable[str]) -> bool:
    """Tell whether any of the texts has a Chinese character."""
    return any(map(_CHINESE.search, texts))


def placed(places: Sequence[str], text: str) -> str:
    """Write places, the largest first, before an address as far as it does not begin with them."""
    code = _CODE.match(text)
    written, rest = "", text[code.end() :] if code is not None else text
    last = ""
    for place in (_BLANK.sub("", each) for each in places):
        if not place or _NO_PLACE.fullmatch(place) or _stem(place) == _stem(last):
            continue
        length = _begun_with(rest, place)
        written += rest[:length] or place
        rest = rest[length:]
        last = place
    return f"{'' if code is None else code[0]}{written}{rest}"


@lru_cache(maxsize=10_000)
def _stem(place: str) -> str:
    return _AT_END.sub("", place)


def _begun_with(text: str, place: str) -> int:
    """Return how far a place reaches into a text that begins with it; one with another rank is another."""
    stem = _stem(place)
    if not text.startswith(stem):
        return 0
    rank = _HERE.match(text, len(stem))
    if rank is None:
        return len(stem)
    own = place[len(stem) :]
    return rank.end() if own in {"", rank[0]} else 0
