"""The check sees what was altered past the program, in every table and every column."""

from __future__ import annotations

import json
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

import pytest
from sqlalchemy import BigInteger, Boolean, Date, Integer, Table, Text, Uuid
from sqlalchemy.exc import IntegrityError

from kamdesk.domain.printing.print_log import Delivery
from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import backup, check, engine
from kamdesk.store.file.database import Database
from kamdesk.store.file.schema import schema_problems
from kamdesk.store.identity import new_id
from kamdesk.store.log.work import insert_rows
from kamdesk.store.models import base
from kamdesk.store.models.base import CONTENT, Base
from kamdesk.store.models.customers import CustomerRow
from kamdesk.store.models.registry import row_class, rows_by_table
from kamdesk.store.queries.printing import print_log
from kamdesk.store.queries.records import contents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Column

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.log.work import Work

EVIDENCE: Final = [table for table in Base.metadata.sorted_tables if table.name != "kept_typing"]
"""All tables but that of what is typed and not saved yet: nobody vouches for it before it is saved."""
LABEL: Final = Message("新增")
MEANINGLESS: Final = {
    ("desk", "key"),  # a file has one such row, and nothing names it by its number
    ("content_chunk", "key"),  # pieces are told by their content's name
    ("content_chunk", "position"),  # only their order counts
    ("desk", "journaled"),  # set and cleared with every run; an opening believes the log beside the file, too
}


def some_value(column: Column[Any], place: int, ids: dict[str, UUID]) -> object:
    """Return a value that a column takes, another one for each place."""
    for key in column.foreign_keys:
        return ids.get(key.column.table.name)
    values: list[tuple[type, object]] = [
        (Uuid, new_id()),
        (base.Instant, datetime(2026, 3, 1 + place, tzinfo=UTC)),
        (base.Money, Decimal(1000 + place)),
        (base.Quantity, Decimal(1 + place)),
        (base.CodeSet, frozenset()),
        (base.WordList, (f"词{place}",)),
        (base.BirthdayText, Birthday(month=1 + place, day=1)),
        (base.Structure, {"数": str(place)}),
        (Date, date(2026, 1, 1 + place)),
        (Boolean, False),
        (Integer, 1 + place),
        (Text, f"文字{place}"),
    ]
    if isinstance(column.type, base.Code):
        vocabulary: Any = column.type.vocabulary
        return next(iter(vocabulary))
    return next(value for kind, value in values if isinstance(column.type, kind))


def fill(database: Database) -> None:
    """Put two rows into every table."""
    ids: dict[str, UUID] = {}
    for place in range(2):
        with database.writing(LABEL) as work:
            digest = contents.keep(work, f"内容{place}".encode())
            for table in Base.metadata.sorted_tables:
                if table.name in rows_by_table():
                    derived = row_class(table.name).derived
                    bookkeeping = {"key", "id", "version", "changed", *derived}
                    names = [column for column in table.c if column.name not in bookkeeping]
                    row = {
                        column.name: digest if CONTENT in column.info else some_value(column, place, ids)
                        for column in names
                    }
                    ids[table.name] = row["id"] = new_id()
                    insert_rows(work, row_class(table.name), {name: [value] for name, value in row.items()})
        with database.writing(Message("登记打印")) as work:
            drawn = {ids["customer"]: "abc", ids["call"]: "def"}
            print_log.add(
                work,
                Delivery(f"form-{place}", "卡", "1", "filled", 2, month=date(2026, 1, 1), records=drawn),
            )


@contextmanager
def altered(database: Database, *statements: str) -> Iterator[Work]:
    """Give a work in which statements were run while the triggers were away."""
    with database.writing(LABEL) as work:
        connection = work.session.connection()
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        connection.exec_driver_sql("SAVEPOINT before")
        triggers = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in triggers:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        for statement in statements:
            assert connection.exec_driver_sql(statement).rowcount
        for _, sql in triggers:
            connection.exec_driver_sql(sql)
        work.session.expunge_all()
        yield work
        connection.exec_driver_sql("ROLLBACK TO before")


def found(work: Work) -> list[Message]:
    """Return what a check finds, without the pages of the file."""
    try:
        return [
            *schema_problems(work),
            *check.desk_problems(work, encrypted=True),
            *check.log_problems(work),
            *check.print_problems(work),
            *check.record_problems(work),
            *check.amount_problems(work),
            *check.index_problems(work),
            *contents.problems(work),
        ]
    except (ValueError, TypeError, ArithmeticError):  # told by `Checks` in words
        return [Message("无法读取")]


def alterations(table: Table, column: Column[Any]) -> list[str]:
    """Return statements that put another value of the same kind into the last row of a table."""
    name, of = f'"{column.name}"', f'UPDATE "{table.name}" SET "{column.name}" ='
    where = f'WHERE key = (SELECT max(key) FROM "{table.name}")'
    if column.name == "key":
        return [f"{of} -key"]  # in the opposite order
    if isinstance(column.type, Uuid):
        return [f"{of} '{new_id().hex}' {where}"]
    if isinstance(column.type, Boolean):
        return [f"{of} NOT {name} {where}"]
    if isinstance(column.type, Date):
        return [f"{of} '1999-09-09' {where}"]
    if isinstance(column.type, base.Instant):
        return [f"{of} '1999-09-09T09:09:09.000000+00:00' {where}"]
    if isinstance(column.type, base.CodeSet | base.WordList):
        return [f"{of} '[\"x\"]' {where}"]
    if isinstance(column.type, base.Structure):
        return [f"{of} '{{\"x\": 1}}' {where}"]
    if isinstance(column.type, Integer | BigInteger | base.Money | base.Quantity):
        return [f"{of} coalesce({name}, 0) + 1 {where}"]
    return [f"{of} coalesce({name}, '') || 'x' {where}"]


def test_an_altered_value_is_seen_in_every_column_of_every_table(database: Database) -> None:
    fill(database)
    with database.reading() as work:
        assert found(work) == []
    unseen = []
    for table in EVIDENCE:
        for column in table.c:
            with altered(database, *alterations(table, column)) as work:
                if not found(work):
                    unseen.append((table.name, column.name))
    assert set(unseen) == MEANINGLESS


@pytest.mark.parametrize("table", [table.name for table in EVIDENCE])
def test_a_row_that_is_gone_is_seen_in_every_table(database: Database, table: str) -> None:
    fill(database)
    with altered(database, f'DELETE FROM "{table}" WHERE key = (SELECT min(key) FROM "{table}")') as work:
        assert found(work)


def test_a_digest_without_the_secret_of_the_file_does_not_fit(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    make_customer(name="真名")
    with database.reading() as work:
        (entry,) = work.session.connection().exec_driver_sql("SELECT * FROM change_entry").mappings()
        (act,) = work.session.connection().exec_driver_sql("SELECT * FROM change_transaction").mappings()
    new = entry["new"].replace("真名", "假名")
    text = "\x1f".join((entry["entity"], entry["row_id"], "", "\0", new, "", "")).encode()
    names = ("stamp", "author", "device", "template")
    kept = [str(UUID(act["id"])), *(act[name] for name in names), json.loads(act["values"]), "act", None]
    digest = sha256(json.dumps(["", *kept, sha256(text).hexdigest()], sort_keys=True).encode()).hexdigest()
    with altered(
        database,
        f"UPDATE change_entry SET new = '{new}'",
        "UPDATE customer SET name = replace(name, '真名', '假名')",
        f"UPDATE change_transaction SET digest = '{digest}'",
    ) as work:
        assert [str(problem) for problem in check.log_problems(work)] == [f"变更记录不连贯：{act['stamp']}"]


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("DROP TRIGGER change_entry_no_delete", "保护规则“change_entry_no_delete”不见了。"),
        ("DROP INDEX ix_customer_name", "索引“ix_customer_name”不见了。"),
        ("DROP TABLE printed_record", "数据表“printed_record”不见了。"),
        ("ALTER TABLE setting ADD COLUMN x TEXT", "数据表“setting”被改动过。"),
        (
            "CREATE TRIGGER quiet AFTER INSERT ON call BEGIN DELETE FROM call; END",
            "保护规则“quiet”不是本程序建立的。",
        ),
        ("CREATE VIEW all_of_it AS SELECT * FROM customer", "数据表“all_of_it”不是本程序建立的。"),
    ],
)
def test_tables_and_triggers_that_are_not_ours_are_named(
    database: Database, statement: str, told: str
) -> None:
    with database.writing(LABEL) as work:
        work.session.connection().exec_driver_sql(statement)
        assert told in [str(problem) for problem in schema_problems(work)]


def test_a_trigger_that_was_weakened_is_named(database: Database) -> None:
    with database.writing(LABEL) as work:
        connection = work.session.connection()
        connection.exec_driver_sql("DROP TRIGGER change_entry_no_update")
        connection.exec_driver_sql(
            "CREATE TRIGGER change_entry_no_update BEFORE UPDATE ON change_entry WHEN 0 "
            "BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END"
        )
        told = [str(problem) for problem in schema_problems(work)]
    assert told == ["保护规则“change_entry_no_update”被改动过。"]


ACT = (
    '(key, id, stamp, author, device, template, "values", kind, digest) SELECT {key}, {id}, {stamp}, '
    "'x', 'x', 'x', '{{}}', 'act', 'x' FROM change_transaction LIMIT 1"
)
ENTRY = (
    "(key, transaction_id, entity, row_id, field, base) SELECT {key}, transaction_id, 'x', row_id, 'x', 'x' "
    "FROM change_entry LIMIT 1"
)
REPLACING: Final = [
    "REPLACE INTO change_transaction " + ACT.format(key="key", id="'x'", stamp="'x'"),
    "INSERT OR REPLACE INTO change_transaction " + ACT.format(key="NULL", id="id", stamp="'x'"),
    "INSERT OR REPLACE INTO change_transaction " + ACT.format(key="NULL", id="'x'", stamp="stamp"),
    "INSERT OR IGNORE INTO change_transaction " + ACT.format(key="key", id="'x'", stamp="'x'"),
    "INSERT INTO change_transaction "
    + ACT.format(key="key", id="'x'", stamp="'x'")
    + " WHERE true ON CONFLICT DO UPDATE SET author = 'x'",
    "INSERT INTO change_transaction " + ACT.format(key="-5", id="'x'", stamp="'x'"),
    "REPLACE INTO change_entry " + ENTRY.format(key="key"),
    "REPLACE INTO change_entry " + ENTRY.format(key="key").replace("(key", "(rowid", 1),
    "REPLACE INTO change_entry " + ENTRY.format(key="key").replace("(key", "(_rowid_", 1),
    "INSERT INTO change_entry " + ENTRY.format(key="0"),
    "UPDATE OR REPLACE change_entry SET key = key + 1",
    "UPDATE OR REPLACE change_entry SET rowid = rowid + 1",
    "UPDATE OR IGNORE change_transaction SET digest = 'x'",
    "DELETE FROM change_transaction",
]


@pytest.mark.parametrize("statement", [text.replace("LIMIT 1 WHERE", "WHERE") for text in REPLACING])
def test_nothing_replaces_a_line_of_the_log(
    database: Database, make_customer: Callable[..., Customer], statement: str
) -> None:
    make_customer()
    make_customer()
    if " ON CONFLICT" in statement:
        statement = statement.replace(" WHERE true", " WHERE key = 1")

    def run() -> None:
        with database.writing(LABEL) as work:
            work.session.connection().exec_driver_sql(statement)

    with pytest.raises(IntegrityError, match="append-only"):
        run()


def test_a_row_counts_the_acts_that_changed_it(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    made = make_customer()
    with database.writing(Message("修改")) as work:
        row = work.session.get_one(CustomerRow, 1)
        for region in ("北京", "上海"):
            row.region = region
            work.session.flush()
        assert (made.version, row.version) == (1, 2)
    with database.reading() as work:
        assert found(work) == []


def test_a_restored_copy_is_as_sound_as_the_desk_it_was_made_of(
    database: Database, make_customer: Callable[..., Customer], tmp_path: Path
) -> None:
    make_customer()
    path, key = database.path, database.data_key
    copy = backup.create_backup(path, key, tmp_path / "copies")
    make_customer()
    database.close()
    backup.restore(copy.path, key, path, target_key=key)
    with closing(Database(path, engine.make_engine(path, key), data_key=key)) as restored:
        assert (restored.log_key, restored.device != database.device) == (database.log_key, True)
        with restored.writing(LABEL) as work:
            work.session.get_one(CustomerRow, 1).region = "北京"
        with restored.reading() as work:
            assert found(work) == []
