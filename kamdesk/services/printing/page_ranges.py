"""Page ranges as people type them: ``1-3,5`` or ``12-``, also with Chinese commas and dashes."""

from __future__ import annotations

import re
from typing import Final

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

_PART: Final = re.compile(r"(\d+)(?:\s*(?P<on>[-–—~～至到])\s*(\d+)?)?")


def parse_pages(text: str, page_count: int) -> tuple[int, ...]:
    """Return the pages meant, counted from 1, in the order typed; all of them for empty text.

    A range without an end includes the last page.

    Raises `UserError` (field ``pages``) where a part is not a range or is outside the document.
    """
    if not text.strip():
        return tuple(range(1, page_count + 1))
    pages: list[int] = []
    for part in re.split(r"[,，、;；\s]+", text.strip(" ,，、;；")):
        found = _PART.fullmatch(part)
        if found is None:
            raise UserError(Message("页码范围“{part}”看不懂，请写成 1-3,5。", part=part), field="pages")
        first = int(found[1])
        last = int(found[3]) if found[3] else page_count if found["on"] else first
        if not 1 <= first <= last <= page_count:
            raise UserError(
                Message("页码范围“{part}”超出文件，共 {count} 页。", part=part, count=page_count),
                field="pages",
            )
        pages.extend(range(first, last + 1))
    return tuple(dict.fromkeys(pages))


def written_ranges(pages: tuple[int, ...]) -> str:
    """Write ascending pages as the shortest ranges: ``1-3,5``."""
    parts: list[list[int]] = []
    for page in pages:
        if parts and page == parts[-1][-1] + 1:
            parts[-1].append(page)
        else:
            parts.append([page])
    return ",".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in parts)
