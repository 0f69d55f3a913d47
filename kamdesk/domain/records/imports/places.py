"""Addresses that lists divide into places, from the province to the street: put together, each place once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_UPPER: Final = "(?:壮族|回族|维吾尔)?自治区|特别行政区|自治州|地区|省|市|盟"
_RANK: Final = rf"(?:{_UPPER}|[区县旗镇乡]|街道)"
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
        begun = re.match(_as_written(place), rest)
        written += place if begun is None else begun[0]
        rest = rest if begun is None else rest[begun.end() :]
        last = place
    return f"{'' if code is None else code[0]}{written}{rest}"


def _stem(place: str) -> str:
    return _AT_END.sub("", place)


def _as_written(place: str) -> str:
    """Return a pattern of a place with and without its rank, but not with that of another place."""
    stem = _stem(place)
    own = re.escape(place[len(stem) :]) or _RANK
    return rf"{re.escape(stem)}(?:{own}|(?!{_RANK}))"
