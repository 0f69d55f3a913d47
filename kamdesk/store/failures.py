"""What the disk refuses, told as one sentence for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.errors import UserError
from kamdesk.domain.text import Message, term

if TYPE_CHECKING:
    from pathlib import Path

_SENTENCES: Final = (
    ("full", term("磁盘已满，刚才的改动没有保存，原有数据完好；请清理磁盘后再试。")),
    ("locked", term("数据库正被另一个程序占用，刚才的改动没有保存；请稍后再试。")),
    ("readonly", term("数据库所在文件夹“{folder}”不能写入，没有任何改动；请换一个文件夹或检查权限。")),
    ("unable to open", term("打不开文件夹“{folder}”里的数据库，没有任何改动；请检查文件夹和权限。")),
    ("malformed", term("数据库“{path}”已损坏，没有任何改动；请用备份恢复。")),
    ("disk i/o", term("读写数据库“{path}”时磁盘出错，刚才的改动没有保存；请检查磁盘。")),
    ("not a database", term("“{path}”无法解读：密钥不符，或文件已损坏；没有任何改动。")),
)


def raise_explained(error: Exception, path: Path) -> None:
    """Raise the `UserError` for a failure that people can put right; return for any other, a bug."""
    text = str(error).casefold()
    for sign, sentence in _SENTENCES:
        if sign in text:
            raise UserError(Message(sentence, folder=str(path.parent), path=str(path))) from error
