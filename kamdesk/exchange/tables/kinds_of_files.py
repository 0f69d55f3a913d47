"""What a file is that holds no list, told by its content: one sentence, and what to do instead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    import zipfile

BEGINNING: Final = 512
"""So many bytes of a file are looked at before it is read as anything."""
_IMAGE: Final = Message("“{name}”是图片，不是表格；请把其中的名单录成 Excel 或 CSV 文件再导入。")
_ARCHIVE: Final = Message("“{name}”是压缩包；请先解压，再导入里面的名单。")
_DOCUMENT: Final = Message("“{name}”是文字文档，不是表格；请把其中的名单复制到 Excel 或 WPS 表格再导入。")
_SLIDES: Final = Message("“{name}”是演示文稿，不是表格；请把其中的名单复制到 Excel 或 WPS 表格再导入。")
_MAIL: Final = Message("“{name}”是电子邮件或网页存档，不是表格；请打开它，把名单另存为 Excel 文件再导入。")
_DATABASE: Final = Message("“{name}”是数据库文件，不是表格；请在原来的程序里导出 Excel 或 CSV 再导入。")
_BINARY_BOOK: Final = Message(
    "“{name}”是二进制工作簿（.xlsb）；请用 Excel 或 WPS 打开它，另存为 .xlsx 再导入。"
)
_NUMBERS: Final = Message("“{name}”是 Numbers 表格；请在 Numbers 里导出为 Excel（.xlsx）再导入。")
_PROTECTED: Final = Message("“{name}”加了密码；请在 Excel 或 WPS 里去掉密码、另存为 .xlsx 再导入。")
_WEB_PAGE: Final = Message(
    "“{name}”其实是网页（HTML），不是工作簿；请用 Excel 或 WPS 打开它，另存为 .xlsx 再导入。"
)
_XML: Final = Message("“{name}”其实是 XML 文件，不是工作簿；请用 Excel 或 WPS 打开它，另存为 .xlsx 再导入。")
_JSON: Final = Message("“{name}”是 JSON 数据，不是表格；请在原来的程序里导出 Excel 或 CSV 再导入。")
_CALENDAR: Final = Message("“{name}”是日历文件，不是名单；请选择名单或名片（.vcf）文件。")

_BY_FIRST_BYTES: Final = (
    (b"%PDF", Message("“{name}”其实是 PDF 文件，不是表格；请向对方索要 Excel 或 CSV 文件。")),
    *((mark, _IMAGE) for mark in (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*")),
    *((mark, _ARCHIVE) for mark in (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b\x08", b"BZh", b"\xfd7zXZ\x00")),
    (b"{\\rtf", _DOCUMENT),
    (b"SQLite format 3\x00", _DATABASE),
    (b"\x00\x01\x00\x00Standard ", _DATABASE),  # Access
)
_PICTURE_BOXES: Final = ((b"RIFF", b"WEBP"), (b"\x00\x00\x00", b"ftyphei"))
_BITMAP: Final = b"BM"
_TAGS: Final = re.compile(r"<(?:!doctype\s+html|html|head|body|meta|style|table|div|center)\b", re.IGNORECASE)
_MAIL_HEADS: Final = re.compile(
    r"^(?:from|to|cc|date|subject|received|return-path|delivered-to|message-id|mime-version|content-type"
    r"|reply-to|x-[\w-]+):\s",
    re.IGNORECASE | re.MULTILINE,
)
_LEAST_MAIL_HEADS: Final = 3
_LOOKED_AT: Final = 4000  # characters

# Parts of packed files, and names of streams of the older office files.
_PARTS: Final = (
    ("xl/workbook.bin", _BINARY_BOOK),
    ("word/", _DOCUMENT),
    ("ppt/", _SLIDES),
    ("Index/", _NUMBERS),
    ("Index.zip", _NUMBERS),
)
_TYPES: Final = (
    (b"application/vnd.oasis.opendocument.text", _DOCUMENT),
    (b"application/vnd.oasis.opendocument.presentation", _SLIDES),
)
_STREAMS: Final = (
    ("EncryptedPackage", _PROTECTED),
    ("WordDocument", _DOCUMENT),
    ("PowerPoint Document", _SLIDES),
    ("__substg1.0_", _MAIL),
)


def refuse_by_first_bytes(name: str, beginning: bytes) -> None:
    """Raise `UserError` where the first bytes of the file ``name`` tell that it is no table."""
    for mark, sentence in _BY_FIRST_BYTES:
        if beginning.startswith(mark):
            raise _refused(name, sentence)
    boxed = any(beginning.startswith(box) and inside in beginning[:16] for box, inside in _PICTURE_BOXES)
    if boxed or (beginning.startswith(_BITMAP) and beginning[6:10] == bytes(4)):
        raise _refused(name, _IMAGE)


def refuse_text(name: str, text: str) -> None:
    """Raise `UserError` where a text is a page, a message or data of programs, and no list."""
    beginning = text[:_LOOKED_AT].lstrip()
    if beginning.startswith("<"):
        raise _refused(name, _WEB_PAGE if _TAGS.search(beginning) else _XML)
    if re.match(r"[{\[]\s*(?:[\"{\[}\]]|$)", beginning):
        raise _refused(name, _JSON)
    if beginning[:15].upper() == "BEGIN:VCALENDAR":
        raise _refused(name, _CALENDAR)
    head = beginning.replace("\r\n", "\n").partition("\n\n")[0]
    if _MAIL_HEADS.match(head) and len(_MAIL_HEADS.findall(head)) >= _LEAST_MAIL_HEADS:
        raise _refused(name, _MAIL)


def refuse_packed(name: str, packed: zipfile.ZipFile) -> None:
    """Raise `UserError` where a packed file is known and no workbook."""
    names = packed.namelist()
    for part, sentence in _PARTS:
        if any(each.startswith(part) for each in names):
            raise _refused(name, sentence)
    for mark, sentence in _TYPES:
        if type_of(packed).startswith(mark):
            raise _refused(name, sentence)
    if names and "[Content_Types].xml" not in names and not type_of(packed):
        raise _refused(name, _ARCHIVE)


def type_of(packed: zipfile.ZipFile) -> bytes:
    """Return what an OpenDocument file says it is; nothing for other packed files."""
    if "mimetype" not in packed.namelist():
        return b""
    with packed.open("mimetype") as file:
        return file.read(100)


def refuse_older_office(name: str, data: bytes) -> None:
    """Raise `UserError` for a file of the older office programs that holds no workbook."""
    for stream, sentence in _STREAMS:
        if stream.encode("utf-16-le") in data:
            raise _refused(name, sentence)


def protected(name: str) -> UserError:
    """Return what to raise for a workbook that opens only with a password."""
    return _refused(name, _PROTECTED)


def _refused(name: str, sentence: Message) -> UserError:
    return UserError(Message(sentence.template, name=name))
