"""Page ranges as people type them: ``1-3,5``, ``12-``, ``-4``, 奇数, in Chinese marks and figures too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from unicodedata import normalize

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

_DASH: Final = re.compile(r"\s*(?:——|[-‐‑‒–—―−~〜至到])\s*")  # a Chinese keyboard types its dash twice
_BETWEEN: Final = re.compile(r"[,、;。.和及\s]+")
_PART: Final = re.compile(r"第?(?P<first>\d*)页?(?P<on>-)?第?(?P<last>\d*)页?", re.ASCII)
_ALL: Final = frozenset({"全部", "全部页", "所有", "所有页", "全部頁", "所有頁", "all"})
_HALVES: Final = {
    **dict.fromkeys(("奇数", "奇数页", "奇數", "奇數頁", "单数", "单数页", "單數", "單數頁", "odd"), 1),
    **dict.fromkeys(("偶数", "偶数页", "偶數", "偶數頁", "双数", "双数页", "雙數", "雙數頁", "even"), 0),
}


def parse_pages(text: str, page_count: int) -> tuple[int, ...]:
    """Return the pages meant, counted from 1, in the order typed; all of them for empty text.

    A range without a beginning includes the first page, one without an end the last.

    Raises `UserError` (field ``pages``) where a part is no range, or none of this document.
    """
    parts = [part for part in _BETWEEN.split(_DASH.sub("-", normalize("NFKC", text))) if part]
    pages = [page for part in parts or ["1-"] for page in _pages(part, page_count)]
    return tuple(dict.fromkeys(pages))


def _pages(part: str, count: int) -> range:
    if part.lower() in _ALL:
        return range(1, count + 1)
    half = _HALVES.get(part.lower())
    if half is not None:
        pages = range(2 - half, count + 1, 2)
        return pages if pages else _refuse(Message("只有 {count} 页，没有“{part}”。", count=count, part=part))
    found = _PART.fullmatch(part)
    if found is None or not (found["first"] or found["last"]):
        return _refuse(Message("页码范围“{part}”看不懂，请写成 1-3,5。", part=part))
    first = int(found["first"] or 1)
    last = int(found["last"]) if found["last"] else count if found["on"] else first
    outside = next((page for page in (first, last) if not 1 <= page <= count), None)
    if outside is not None:
        return _refuse(Message("没有第 {page} 页，一共 {count} 页。", page=outside, count=count))
    if first > last:
        return _refuse(
            Message("“{part}”前后颠倒了，请写成 {last}-{first}。", part=part, first=first, last=last)
        )
    return range(first, last + 1)


def _refuse(sentence: Message) -> range:
    raise UserError(sentence, field="pages")


def written_ranges(pages: Sequence[int]) -> str:
    """Write ascending pages as the shortest ranges: ``1-3,5``."""
    parts: list[list[int]] = []
    for page in pages:
        if parts and page == parts[-1][-1] + 1:
            parts[-1].append(page)
        else:
            parts.append([page])
    return ",".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in parts)
