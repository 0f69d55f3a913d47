"""Checks of an open database: its pages, references, search index, change log and amounts."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from kamdesk.domain.shared.text import Message
from kamdesk.store.file.backup import page_problems
from kamdesk.store.log.codec import held_columns, held_row, merged_row
from kamdesk.store.log.work import chain, entry_text
from kamdesk.store.models.base import Base, Money, Record
from kamdesk.store.models.log import ChangeEntryRow, ChangeTransactionRow
from kamdesk.store.search import index

if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID

    from sqlalchemy import Table

    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_QUICKLY_READ: Final = 20_000  # documents whose words are read within seconds
_STREAMED: Final = 1000
_NAMED: Final = 5  # so many broken records are named; the rest are counted


def file_problems(database: Database) -> list[Message]:
    """Return what is wrong with the pages of the file, its cipher and its references."""
    found = page_problems(database.path, database.data_key)
    return [Message("文件检查：{problem}", problem=problem) for problem in found]


def index_problems(work: Work, *, full: bool = True) -> list[Message]:
    """Return whether the search index says of each record what the record says.

    Unless ``full``, a large index is compared by what it shows only, not word by word.
    """
    words = full or index.count_documents(work) <= _QUICKLY_READ
    wrong = index.differences(work, words=words)
    return [Message("检索索引有 {count} 处与记录不符，可以重建。", count=wrong)] if wrong else []


def log_problems(work: Work) -> list[Message]:
    """Return where the chain of the change log is broken: an act altered, missing or out of place."""
    problems = []
    previous = ""
    for act in work.session.scalars(select(ChangeTransactionRow).order_by(ChangeTransactionRow.key)):
        row = {name: getattr(act, name) for name in ChangeTransactionRow.__table__.c.keys()}  # noqa: SIM118
        if chain(previous, row, _entries_digest(work, act.id)) != act.digest:
            problems.append(Message("变更记录不连贯：{stamp}", stamp=act.stamp))
        previous = act.digest
    orphans = _entries_without_act(work)
    if orphans:
        problems.append(Message("变更记录中有 {count} 条不属于任何操作。", count=orphans))
    return problems


def record_problems(work: Work) -> list[Message]:
    """Return the records that are not what the change log says they became."""
    problems = []
    for kind in record_kinds():
        wrong = _unlike_their_log(work, kind.__table__)
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


def _entries_digest(work: Work, transaction_id: UUID) -> str:
    digest = hashlib.sha256()
    entries = work.session.connection().execute(
        select(ChangeEntryRow.__table__)
        .where(ChangeEntryRow.transaction_id == transaction_id)
        .order_by(ChangeEntryRow.key)
        .execution_options(yield_per=_STREAMED)
    )
    for entry in entries.mappings():
        digest.update(entry_text(dict(entry)))
    return digest.hexdigest()


def _entries_without_act(work: Work) -> int:
    known = select(ChangeTransactionRow.id)
    orphans = select(func.count()).where(ChangeEntryRow.transaction_id.not_in(known))
    return work.session.scalar(orphans) or 0


def _unlike_their_log(work: Work, table: Table) -> list[UUID]:
    """Return the rows that differ from their replayed log, missing and left-over ones included."""
    said = _replayed(work, table)
    rows = work.session.connection().execute(
        select(table.c.id, *held_columns(table)).execution_options(yield_per=_STREAMED)
    )
    wrong = [row_id for row_id, *held in rows if said.pop(row_id, None) != held_row(table, held)]
    return wrong + list(said)


def _replayed(work: Work, table: Table) -> dict[UUID, str]:
    entry = ChangeEntryRow
    entries = work.session.connection().execute(
        select(entry.row_id, entry.field, entry.new)
        .where(entry.entity == table.name)
        .order_by(entry.key)
        .execution_options(yield_per=_STREAMED)
    )
    said: dict[UUID, str] = {}
    for row_id, field, new in entries:
        if field:
            said[row_id] = merged_row(table, said.get(row_id, "{}"), field, new)
        elif new is None:
            said.pop(row_id, None)
        else:
            said[row_id] = new
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
