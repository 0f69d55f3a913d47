"""Checks of an open database: its pages, references, search index, change log and amounts."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from kamdesk.domain.shared.text import Message, term
from kamdesk.store.file.backup import page_problems
from kamdesk.store.file.head_in_file import lacking, read_head
from kamdesk.store.log import derived
from kamdesk.store.log.codec import held_columns, held_row, merged_row
from kamdesk.store.log.digests import LOG_KEY_DIGITS, chain, desk_seal, entry_text, print_chain
from kamdesk.store.log.head import ACTS, PRINTS
from kamdesk.store.models.base import Base, Money, Record
from kamdesk.store.models.log import ChangeEntryRow, ChangeTransactionRow
from kamdesk.store.models.printing import PrintedRecordRow, PrintJobRow
from kamdesk.store.models.settings import DeskRow
from kamdesk.store.search import index

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from uuid import UUID

    from sqlalchemy import Table

    from kamdesk.store.file.database import Database
    from kamdesk.store.file.heads_seen import HeadKeeper
    from kamdesk.store.log.work import Work

_QUICKLY_READ: Final = 20_000  # documents whose words are read within seconds
UNREADABLE: Final = (ValueError, TypeError, ArithmeticError, RecursionError)
"""What reading a value raises that no program of ours wrote."""
_TAKEN_OUT: Final = {
    ACTS: term("变更记录少了这台电脑见过的最后至少 {count} 次保存。"),
    PRINTS: term("打印记录少了这台电脑见过的最后至少 {count} 次打印。"),
}
_STREAMED: Final = 1000
_NAMED: Final = 5  # so many broken records are named; the rest are counted


def file_problems(database: Database) -> list[Message]:
    """Return what is wrong with the pages of the file, its cipher and its references."""
    found = page_problems(database.path, database.data_key)
    return [Message("文件检查：{problem}", problem=problem) for problem in found]


def index_problems(work: Work, *, full: bool = True) -> list[Message]:
    """Return whether the search index, and what is computed for sorting, say what the records say.

    Unless ``full``, a large index is compared by what it shows only, not word by word.
    """
    words = full or index.count_documents(work) <= _QUICKLY_READ
    wrong = index.differences(work, words=words) + (derived.count_differences(work) if words else 0)
    return [Message("检索索引有 {count} 处与记录不符，可以重建。", count=wrong)] if wrong else []


def desk_problems(work: Work, *, encrypted: bool) -> list[Message]:
    """Return what is wrong with the file's row about itself: altered, or of another file."""
    desks = work.session.scalars(select(DeskRow)).all()
    if len(desks) != 1:
        return [Message("数据文件的身份信息有 {count} 份，应当只有一份。", count=len(desks))]
    (desk,) = desks
    is_whole = len(desk.log_key) == LOG_KEY_DIGITS and desk.encrypted == encrypted
    if is_whole and desk.seal == desk_seal(desk.log_key, desk.device, desk.made_at):
        return []
    return [Message("数据文件的身份信息被改动过。")]


def log_problems(work: Work) -> list[Message]:
    """Return where the chain of the change log is broken: an act altered, missing or out of place."""
    problems = []
    log_key, previous = _log_key(work), ""
    entries = _entry_digests(work)
    table = ChangeTransactionRow.__table__
    for row in work.session.connection().execute(select(table).order_by(table.c.key)).mappings():
        digest = entries.pop(row["id"], _EntryDigest())
        if chain(log_key, previous, row, digest.hash.hexdigest()) != row["digest"]:
            problems.append(Message("变更记录不连贯：{stamp}", stamp=row["stamp"]))
        previous = row["digest"]
    orphans = sum(digest.count for digest in entries.values())
    if orphans:
        problems.append(Message("变更记录中有 {count} 条不属于任何操作。", count=orphans))
    return problems


def print_problems(work: Work) -> list[Message]:
    """Return where the chain of the print log is broken."""
    problems = []
    log_key, previous = _log_key(work), ""
    drawn: dict[UUID, list[tuple[UUID, str]]] = defaultdict(list)
    record = PrintedRecordRow
    for job_id, record_id, fingerprint in work.session.execute(
        select(record.job_id, record.record_id, record.fingerprint).order_by(record.key)
    ):
        drawn[job_id].append((record_id, fingerprint))
    table = PrintJobRow.__table__
    for job in work.session.connection().execute(select(table).order_by(table.c.key)).mappings():
        if print_chain(log_key, previous, job, drawn.pop(job["id"], [])) != job["digest"]:
            problems.append(Message("打印记录不连贯：{title}，{at}", title=job["form_title"], at=job["at"]))
        previous = job["digest"]
    if drawn:
        problems.append(
            Message("打印记录中有 {count} 条不属于任何一次打印。", count=sum(map(len, drawn.values())))
        )
    return problems


def seen_problems(work: Work, keeper: HeadKeeper | None) -> list[Message]:
    """Return which logs lack the last lines that this PC saw: they were taken out with all that they did."""
    if keeper is None:
        return []
    cursor, seen = work.session.connection().connection.cursor(), keeper.head
    missing, last = lacking(cursor, seen), read_head(cursor)
    return [
        Message(_TAKEN_OUT[table], count=max(seen.lines[table].key - last.lines[table].key, 1))
        for table in _TAKEN_OUT
        if table in missing
    ]


def record_problems(work: Work) -> list[Message]:
    """Return the records that are not what the change log says they became.

    Compared are all fields, the stamp of the last change, the number of changes, and the order of making.
    """
    stamps = dict(work.session.execute(select(ChangeTransactionRow.id, ChangeTransactionRow.stamp)).all())
    problems = []
    for kind in record_kinds():
        wrong = _unlike_their_log(work, kind.__table__, stamps)
        if wrong:
            named = "、".join(str(row_id) for row_id in wrong[:_NAMED])
            problems.append(
                Message(
                    "{entity} 有 {count} 条记录与变更记录不符：{named}",
                    entity=kind.__tablename__,
                    count=len(wrong),
                    named=named,
                )
            )
    return problems


def amount_problems(work: Work) -> list[Message]:
    """Return the columns of money that hold anything but whole fen, or whose sum is not that of its parts."""
    problems = []
    for kind in record_kinds():
        table = kind.__table__
        for column in table.c:
            if isinstance(column.type, Money):
                problems += _wrong_amounts(work, table, column.name)
    return problems


def record_kinds() -> Iterator[type[Record]]:
    """Yield every kind of row that the log follows."""
    for mapper in sorted(Base.registry.mappers, key=lambda mapper: mapper.class_.__name__):
        if issubclass(mapper.class_, Record):
            yield mapper.class_


@dataclass(slots=True)
class _EntryDigest:
    """The digest of the entries of an act, and how many there are."""

    hash: Any = field(default_factory=hashlib.sha256)
    count: int = 0


def _entry_digests(work: Work) -> dict[UUID, _EntryDigest]:
    digests: dict[UUID, _EntryDigest] = defaultdict(_EntryDigest)
    entry = ChangeEntryRow.__table__
    entries = work.session.connection().execute(
        select(entry).order_by(entry.c.key).execution_options(yield_per=_STREAMED)
    )
    for row in entries.mappings():
        digest = digests[row["transaction_id"]]
        digest.hash.update(entry_text(row))
        digest.count += 1
    return digests


def _log_key(work: Work) -> str:
    return work.session.scalar(select(DeskRow.log_key).limit(1)) or ""


@dataclass(slots=True)
class _Said:
    """What the log says of a row: its place among those made, its fields, its last change.

    ``version`` counts its changes. In programs before revision r0010 an act that wrote a row several times
    counted each time: ``again`` tells how many times that may have been.
    """

    place: int
    text: str
    changed: str
    version: int = 1
    again: int = 0

    def take(self, text: str, stamp: str, base: str) -> None:
        """Take a changed field."""
        self.text = text
        if stamp != self.changed:
            self.version += 1
            self.changed = stamp
        elif base == stamp:
            self.again += 1

    def fits(self, text: str, changed: str, version: int) -> bool:
        """Tell whether a row is as the log says."""
        counted = self.version <= version <= self.version + self.again
        return counted and text == self.text and changed == self.changed


def _unlike_their_log(work: Work, table: Table, stamps: Mapping[UUID, str]) -> list[UUID]:
    """Return the rows that differ from their replayed log, missing and left-over ones included."""
    said = _replayed(work, table, stamps)
    rows = work.session.connection().execute(
        select(table.c.id, table.c.changed, table.c.version, *held_columns(table))
        .order_by(table.c.key)
        .execution_options(yield_per=_STREAMED)
    )
    wrong, before = [], -1
    for row_id, changed, version, *held in rows:
        found = said.pop(row_id, None)
        if found is None:
            wrong.append(row_id)
            continue
        if found.place < before or not found.fits(held_row(table, held), changed, version):
            wrong.append(row_id)
        before = found.place
    return wrong + list(said)


def _replayed(work: Work, table: Table, stamps: Mapping[UUID, str]) -> dict[UUID, _Said]:
    """Return what the log says of the rows of a table, in the order in which they were made."""
    entry = ChangeEntryRow
    entries = work.session.connection().execute(
        select(entry.transaction_id, entry.row_id, entry.field, entry.new, entry.base)
        .where(entry.entity == table.name)
        .order_by(entry.key)
        .execution_options(yield_per=_STREAMED)
    )
    said: dict[UUID, _Said] = {}
    for place, (act, row_id, name, new, base) in enumerate(entries):
        stamp = stamps.get(act, "")
        if name:
            row = said.setdefault(row_id, _Said(place, "{}", stamp))
            row.take(merged_row(table, row.text, name, new), stamp, base)
        elif new is None:
            said.pop(row_id, None)
        else:
            said[row_id] = _Said(place, new, stamp)
    return said


def _wrong_amounts(work: Work, table: Table, name: str) -> list[Message]:
    connection = work.session.connection()
    column = table.c[name]
    stored: Any = connection.exec_driver_sql(
        f"SELECT count(*) FILTER (WHERE typeof(\"{name}\") NOT IN ('integer', 'null')) FROM \"{table.name}\""
    ).scalar_one()
    if stored:
        return [
            Message(
                "{entity} 的金额 {name} 有 {count} 处不是整数分。", entity=table.name, name=name, count=stored
            )
        ]
    total = sum(amount for (amount,) in connection.execute(select(column)) if amount is not None)
    summed = connection.execute(select(func.sum(column))).scalar() or 0
    if total != summed:
        return [Message("{entity} 的金额 {name} 合计不符。", entity=table.name, name=name)]
    return []
