"""Attachments (附件): files kept with a customer, or with a contract, a contact or another record of one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind, Told
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

_GROUP: Final = ""  # one group, which the form itself heads
MEGABYTE: Final = 1_000_000
MOST_BYTES: Final = 20 * MEGABYTE
MOST_LETTERS: Final = 200
_LONGEST_ENDING: Final = 12
_KILOBYTE: Final = 1000
_FOR_FILES: Final = str.maketrans(dict.fromkeys('\\/:*?"<>|', "_"))
_DEVICES: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"{name}{number}" for name in ("com", "lpt") for number in range(1, 10))}
)
"""Names that mean a device on Windows, whatever their ending."""
_LONGEST_FILE_NAME: Final = 80
"""Short enough, in any letters, for every system and for a folder that lies deep."""
PROGRAMS: Final = frozenset(
    {
        *("exe", "com", "bat", "cmd", "scr", "pif", "msi", "msp", "cpl", "dll", "jar", "lnk", "url", "reg"),
        *("ps1", "vbs", "vbe", "js", "jse", "wsf", "wsh", "hta", "sh", "desktop", "appref-ms", "scf"),
    }
)
"""Endings of files that do something as soon as they are opened."""
PICTURES: Final = frozenset({"png", "jpg", "jpeg", "bmp", "gif", "webp"})

ATTACHMENT_FIELDS: Final[tuple[Field, ...]] = (
    Field("name", term("文件名"), _GROUP, max_length=MOST_LETTERS, required=True),
    Field("customer_id", term("客户"), _GROUP, FieldKind.REFERENCE, to="customer", computed=True),
    Field("type", term("类型"), _GROUP, max_length=_LONGEST_ENDING, computed=True),
    Field("size", term("大小（字节）"), _GROUP, FieldKind.INTEGER, computed=True, required=True),
    Field("added_on", term("添加日期"), _GROUP, FieldKind.DATE, computed=True, required=True),
    Field("remark", term("备注"), _GROUP, FieldKind.LONG_TEXT, max_length=2000),
    Field("sha256", term("内容校验（SHA-256）"), _GROUP, max_length=64, computed=True, required=True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One file with a record of any kind; ``customer_id`` is the customer on whose card it stands.

    A list names the customer alone, with whom it is kept then.
    """

    id: UUID
    version: int = 0
    name: str
    customer_id: UUID | None = None
    subject_kind: str = "customer"
    subject_id: UUID | None = None
    type: str = ""
    size: int
    added_on: date
    remark: str = ""
    sha256: str


def ending_of(name: str) -> str:
    """Return the ending of a file's name in small letters, without its point; nothing where it has none."""
    ending = PurePosixPath(name).suffix[1:]
    return ending.lower() if 0 < len(ending) <= _LONGEST_ENDING and ending.isalnum() else ""


def name_kept(name: str) -> str:
    """Return the name under which a file is kept: on one line, shortened before its ending."""
    plain = "".join(sign if sign.isprintable() else " " for sign in name).strip() or "未命名"
    if len(plain) <= MOST_LETTERS:
        return plain
    ending = ending_of(plain)
    tail = f"….{ending}" if ending else "…"
    return plain[: MOST_LETTERS - len(tail)] + tail


def file_name_of(name: str) -> str:
    """Return a name that every system takes for a file, with the same ending."""
    ending = ending_of(name)
    stem = name[: -len(ending) - 1] if ending else name
    plain = stem.translate(_FOR_FILES).strip(" .")[:_LONGEST_FILE_NAME].strip(" .") or "_"
    if plain.split(".")[0].lower() in _DEVICES:
        plain = f"_{plain}"
    return f"{plain}.{ending}" if ending else plain


def size_in_words(size: int) -> str:
    """Write a number of bytes as people read it."""
    if size < _KILOBYTE:
        return f"{size} B"
    if size < MEGABYTE:
        return f"{size / _KILOBYTE:.0f} KB"
    return f"{size / MEGABYTE:.1f} MB"


ATTACHMENT: Final = RecordKind(
    name="attachment",
    plural="attachments",
    icon="file",
    word=term("附件"),
    many=term("附件", "泛指"),
    counted=Message("{count} 个附件", count=0),
    value=Attachment,
    fields=ATTACHMENT_FIELDS,
    title="name",
    date="added_on",
    searched=Findable(
        names=("name",), text=("remark", "customer_id", "added_on"), detail=("customer_id", "added_on")
    ),
    listed=Listed(
        columns=("name", "size", "added_on", "remark", "type", "customer_id", "sha256"),
        filters=("type", "customer_id"),
        sort="added_on",
        descending=True,
    ),
    imported=Imported(
        identity=(("customer_id", "name", "sha256"),),
        kept=frozenset({"customer_id", "type", "size", "added_on", "sha256"}),
    ),
    told=Told(words=("name",), text="remark"),
)
