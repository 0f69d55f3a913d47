"""Where a file lies that a person named: always a full path, so that it is found wherever one starts from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from pathlib import PurePath

P = TypeVar("P", bound="PurePath")

_QUOTES: Final = "\"'“”"  # Windows puts a copied path between them


def full_place(typed: str, folder: P) -> P:
    """Return the full path that ``typed`` means; a name, or a path that begins nowhere, lies in ``folder``.

    ``folder`` is a full path. Raises `UserError` for nothing, for a server, and for what names a drive but
    no folder on it.
    """
    text = typed.strip().strip(_QUOTES).strip()
    if not text or "\0" in text:
        raise UserError(Message("请写明文件放在哪里。"), field="place")
    if "://" in text:
        raise UserError(
            Message("“{place}”是服务器地址；数据文件只能放在这台电脑上。", place=text), field="place"
        )
    joined = folder / text
    if not joined.is_absolute():
        raise UserError(
            Message("“{place}”不完整；请从盘符写起，例如 D:\\数据\\客户.kamdesk。", place=text), field="place"
        )
    parts: list[str] = []
    for part in joined.relative_to(joined.anchor).parts:
        if part != "..":
            parts.append(part)
        elif parts:
            parts.pop()
    return type(folder)(joined.anchor, *parts)
