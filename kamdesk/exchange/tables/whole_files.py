"""Files that people name: read whole, and written whole or not at all, with a sentence where that fails."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, BinaryIO, Final

from kamdesk.config.durable_files import require_writable, sweep_drafts, write_file
from kamdesk.config.given_files import read_given
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.refusals import reason_of
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


LARGEST_TEXT: Final = 5_000_000
"""Bytes of a case or a month of sheets; the largest banquet that can be seated takes a fifth."""


def read_text(path: Path, most: int = LARGEST_TEXT) -> str:
    """Return the text of a UTF-8 file of at most ``most`` bytes.

    Raises `UserError` naming the file where it cannot be read, or is no file that ends.
    """
    try:
        return read_given(path, most).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(Message("文件“{file}”不是 UTF-8 文本。", file=path)) from error
    except FileNotFoundError as error:
        raise UserError(Message("找不到文件“{file}”。", file=path)) from error
    except OSError as error:
        message = Message("文件“{file}”无法读取：{reason}。", file=path, reason=reason_of(error))
        raise UserError(message) from error


_DESKS: Final = (".kamdesk", ".kamdesk.keys")
"""How the names of desks, their backups and their keys end; no output may take their place."""


def require_place(path: Path) -> None:
    """Raise `UserError` where `write_output` could not put a file: to be said before long work, not after."""
    _refuse_desk(path)
    require_writable(path)


def write_output(path: Path, content: bytes | Callable[[BinaryIO], object]) -> None:
    """Write what people asked for as `write_file` does, but never over a desk or its keys.

    What a killed program left of such a file in the same folder goes first. Raises `UserError` naming the
    place and the reason where that fails.
    """
    _refuse_desk(path)
    sweep_drafts(path.parent)
    write_file(path, content)


def write_json(path: Path, answer: object) -> None:
    """Write a JSON answer, indented, as `write_output` does."""
    write_output(path, (json.dumps(answer, ensure_ascii=False, indent=2) + "\n").encode())


def _refuse_desk(path: Path) -> None:
    if path.name.endswith(_DESKS) and path.exists():
        raise UserError(Message("“{path}”是数据文件，不能用来存放输出；请换一个文件名。", path=path))
