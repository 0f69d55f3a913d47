"""Notes, quick notes and a few small attachments of the sample department; the files are made here."""

from __future__ import annotations

import struct
import zlib
from datetime import datetime, time, timedelta
from random import Random
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.attachments import ATTACHMENT, Attachment, ending_of
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.notes import NOTE, QUICK_NOTE, Filing, Note, QuickNote
from kamdesk.domain.desk.members import Post
from kamdesk.domain.shared.text import Message
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import contents, records

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.sample.scene import SampleScene
    from kamdesk.store.log.work import Work

_SEED: Final = 20_261_201
_DAYS: Final = 540
_NOTES: Final = (
    "采购部本月起改为每周三集中下单，急单先打电话。",
    "客户反映上批型材包装角部有磨损，已请仓库加护角。",
    "王主任提到明年一季度厂房扩建，铝型材用量会增加。",
    "对账联系人换成财务部陈会计，发票仍寄原地址。",
    "来厂参观前需提前两天报车牌号。",
    "客户食堂中午十一点半开饭，拜访尽量安排在上午十点前。",
)
_QUICK: Final = (
    ("听说对方采购经理下月调岗，接任人未定。", Filing.OPEN, 1),
    ("路上接到电话：样品颜色偏深，周五前回复。", Filing.OPEN, 1),
    ("竞争对手在报低价，幅度约百分之三。", Filing.OPEN, 2),
    ("他们的新办公楼十二月底启用，可以送花篮。", Filing.OPEN, 4),
    ("总机号码前面加了分机提示，直接按 2 转采购。", Filing.FIELD, 9),
    ("开会时说希望增加一次技术交流。", Filing.NOTE, 12),
    ("付款审批改为两级，预计慢三天。", Filing.CALL, 15),
)
_TEXT: Final = (
    "技术交流纪要（示例）\r\n\r\n一、客户希望提高型材表面硬度，并提供检测报告。\r\n"
    "二、交货改为分两批，第一批在月中前到厂。\r\n三、下次交流由双方技术部门直接联系。\r\n"
)
_SIDE: Final = 96
_BLUE, _WHITE, _GREY = b"\x1f\x5f\xbf", b"\xff\xff\xff", b"\xa3\xa9\xb3"


def add_notes(scene: SampleScene) -> None:
    """Write notes over a year and a half, quick notes of these days, and files of some customers."""
    chance = Random(_SEED)
    specialists = [each.id for each in scene.members if each.post is Post.SPECIALIST]
    with scene.database.writing(Message("登记示例记事")) as work:
        records.add_all(work, NOTE, list(_notes(scene, chance)))
        records.add_all(work, QUICK_NOTE, list(_quick_notes(scene, specialists[0])))
        for person in scene.customers[:6]:
            attach(
                work,
                scene,
                CUSTOMER,
                person.customer.id,
                person.customer.id,
                "技术交流纪要.txt",
                _TEXT.encode("utf-8-sig"),
            )
        for person in scene.customers[:3]:
            attach(
                work,
                scene,
                CUSTOMER,
                person.customer.id,
                person.customer.id,
                "断面示意图.png",
                drawn_section(),
            )


def drawn_section() -> bytes:
    """Return a small picture of the section of a hollow profile, as PNG."""
    rows = b"".join(
        b"\x00" + b"".join(_colour(across, down) for across in range(_SIDE)) for down in range(_SIDE)
    )
    head = struct.pack(">IIBBBBB", _SIDE, _SIDE, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in parts)


def _colour(across: int, down: int) -> bytes:
    edge = min(across, down, _SIDE - 1 - across, _SIDE - 1 - down)
    wall, web = 12 <= edge < 24, abs(across - _SIDE // 2) < 5 and edge >= 24
    if wall or web:
        return _BLUE
    return _GREY if edge == 8 else _WHITE


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def _notes(scene: SampleScene, chance: Random) -> Iterator[Note]:
    for person in scene.customers[::2]:
        for text in chance.sample(_NOTES, chance.randrange(1, 4)):
            yield Note(
                id=new_id(),
                customer_id=person.customer.id,
                date=scene.today - timedelta(days=chance.randrange(_DAYS)),
                text=text,
                author_id=person.customer.owner_id,
            )


def _quick_notes(scene: SampleScene, author_id: UUID) -> Iterator[QuickNote]:
    for place, (text, filing, days_ago) in enumerate(_QUICK):
        day = scene.today - timedelta(days=days_ago)
        is_open = filing is Filing.OPEN
        customer = scene.customers[place * 3].customer
        yield QuickNote(
            id=new_id(),
            text=text,
            customer_id=None if is_open and place % 2 else customer.id,
            written_at=datetime.combine(day, time(9 + place, 7 * place)).astimezone(),
            author_id=author_id,
            filing=filing,
            filed_on=None if is_open else min(day + timedelta(days=1), scene.today),
        )


def attach(
    work: Work,
    scene: SampleScene,
    kind: RecordKind[Any],
    subject_id: UUID,
    customer_id: UUID,
    name: str,
    content: bytes,
) -> None:
    """Keep a small file with a record of the sample department."""
    kept = Attachment(
        id=new_id(),
        name=name,
        customer_id=customer_id,
        subject_kind=kind.name,
        subject_id=subject_id,
        type=ending_of(name).upper(),
        size=len(content),
        added_on=scene.today - timedelta(days=20),
        remark="示例文件",
        sha256=contents.keep(work, content),
    )
    records.save(work, ATTACHMENT, kept)
