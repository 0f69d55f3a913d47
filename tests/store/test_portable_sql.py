"""SQL that only SQLite understands stands in `store/file` and `store/search/full_text`, nowhere else."""

from __future__ import annotations

import ast
import re
import sys
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import pytest
from sqlalchemy import event, insert
from sqlalchemy.dialects.postgresql.base import PGDialect

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.kinds import KINDS
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk.checks import Checks
from kamdesk.services.sample import department
from kamdesk.store.log.inserting import insertion
from kamdesk.store.models.base import Base
from kamdesk.store.queries.records import changes, lists
from kamdesk.store.search import index
from tests.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import FrameType

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database

STORE: Final = ROOT / "kamdesk" / "store"
FOR_SQLITE: Final = ("file/", "search/full_text.py")
"""The modules that PostgreSQL will have to do without: the file itself and its full-text index."""
FOR_BOTH: Final = ("migrations/versions/",)  # they ask which database they build
COMPILED_BEFORE: Final = "log/inserting.py"
"""Hands over what SQLAlchemy compiled, and nothing else: the statements it makes are looked at below."""
PORTABLE_FUNCTIONS: Final = frozenset({"count", "max", "min", "sum", "avg", "coalesce", "lower", "upper"})
FORBIDDEN_NAMES: Final = frozenset(
    {"exec_driver_sql", "literal_column", "prefix_with", "suffix_with", "sqlcipher3", "collate"}
)
FORBIDDEN_WORDS: Final = (
    "pragma", " match ", "rowid", "json_each", "json_extract", " glob ", "strftime", "typeof(", "instr(",
    "insert or", "replace into", "group_concat", "collate", "search_words", "sqlite_",
)  # fmt: skip


def modules_for_every_database() -> list[Path]:
    apart = FOR_SQLITE + FOR_BOTH
    found = (path for path in STORE.rglob("*.py") if not str(path.relative_to(STORE)).startswith(apart))
    return sorted(found)


def sqlite_in(source: str) -> Iterator[str]:
    """Yield what a module says that only SQLite, or no compiler of SQLAlchemy, understands."""
    tree = ast.parse(source)
    prose = {id(node.body[0].value) for node in ast.walk(tree) if has_docstring(node)}  # type: ignore[attr-defined]
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=str(module), names=names):
                if module.startswith(("sqlalchemy.dialects", "sqlcipher3", "sqlite3")):
                    yield f"import of {module}"
                if module == "sqlalchemy" and "text" in [name.name for name in names]:
                    yield "text() of SQLAlchemy"
            case ast.Import(names=names) if any(
                name.name.startswith(("sqlcipher3", "sqlite3")) for name in names
            ):
                yield f"import of {names[0].name}"
            case ast.Attribute(attr=name) | ast.Name(id=name) if name in FORBIDDEN_NAMES:
                yield name
            case ast.Call(func=ast.Attribute(attr="op")):
                yield "op()"
            case ast.Attribute(value=ast.Name(id="func"), attr=name) if name not in PORTABLE_FUNCTIONS:
                yield f"func.{name}"
            case ast.Constant(value=str(words)) if id(node) not in prose:
                yield from (word for word in FORBIDDEN_WORDS if word in words.casefold())
            case _:
                pass


def has_docstring(node: ast.AST) -> bool:
    if not isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
        return False
    return ast.get_docstring(node, clean=False) is not None


def test_modules_for_every_database_speak_no_dialect() -> None:
    found = {
        str(path.relative_to(STORE)): said
        for path in modules_for_every_database()
        if (said := list(sqlite_in(path.read_text("utf-8"))))
    }
    assert found == {COMPILED_BEFORE: ["exec_driver_sql"]}


@pytest.mark.parametrize(
    "planted",
    [
        "from sqlalchemy import select, text",
        "from sqlalchemy.dialects.sqlite import insert",
        "import sqlcipher3.dbapi2",
        "connection.exec_driver_sql('SELECT 1')",
        "select(func.instr(row.text, word))",
        "row.words.op('MATCH')(asked)",
        "insert(table).prefix_with('OR REPLACE')",
        "asked = 'PRAGMA foreign_keys'",
        "asked = f'SELECT rowid FROM {table}'",
    ],
)
def test_a_dialect_is_recognised(planted: str) -> None:
    assert list(sqlite_in(planted))


class Statements:
    """What was executed by modules that must serve every database, with the module it came from."""

    def __init__(self, database: Database) -> None:
        self.seen: list[tuple[str, Any]] = []
        event.listen(database.engine, "before_execute", self._note)
        event.listen(database.engine, "before_cursor_execute", self._note_words)

    def _note(self, _connection: object, statement: Any, *_: object) -> None:
        where = origin()
        if not where.startswith(FOR_SQLITE):
            self.seen.append((where, statement))

    def _note_words(
        self, _connection: object, _cursor: object, words: str, _values: object, context: Any, _many: object
    ) -> None:
        """Note a statement that was handed over as text and never compiled."""
        if context.compiled is None and not (where := origin()).startswith(FOR_SQLITE):
            self.seen.append((where, words))


def origin() -> str:
    """Return the module of the store that is executing a statement, as a path within the store."""
    here: FrameType | None = sys._getframe()
    while here is not None and not here.f_code.co_filename.startswith(str(STORE)):
        here = here.f_back
    return here.f_code.co_filename[len(str(STORE)) + 1 :] if here is not None else ""


def test_every_statement_of_a_working_desk_compiles_for_postgresql(
    database: Database, make_customer: Callable[..., Customer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(department, "_CUSTOMERS", 60)
    monkeypatch.setattr(department, "_MONTHS", 2)
    statements = Statements(database)
    department.SampleDepartment(database, today=date(2024, 5, 20)).fill()
    make_customer(name="平安银行")
    with database.reading() as work:
        index.query(work, "平安银行", limit=5, kinds=("customer",))
        for wanted in (
            RecordFilter(text="平安银行"),
            RecordFilter(text="a-b", trashed=True),
            RecordFilter(sort="owner_id", descending=True),
            RecordFilter(sort="number"),
        ):
            lists.ordered_keys(work, CUSTOMER, wanted)
        step = changes.last_undoable(work, database.actor)
        for shown in KINDS:
            keys = lists.ordered_keys(work, shown, RecordFilter())
            lists.rows_of(work, shown, keys[:3])
    assert step is not None
    with database.writing(Message("撤销")) as work:
        changes.undo(work, step.id)
    Checks(database).run(full=True, repair=True)
    modules = {where for where, _ in statements.seen}
    assert {
        "log/work.py",
        "queries/records/changes.py",
        "search/index.py",
        "queries/records/lists.py",
        "queries/plans/plans.py",
    } <= modules
    dialect = PGDialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves its making untyped
    for where, statement in statements.seen:
        if where == COMPILED_BEFORE:
            table = Base.metadata.tables[statement.split()[2].strip('"')]
            names = {column.name for column in table.c}
            named = frozenset(names & set(re.findall(r"\w+", statement)))
            assert statement == insertion(table, named, database.engine.dialect)[0]
            assert insert(table).compile(dialect=dialect, column_keys=sorted(named))
            continue
        assert not isinstance(statement, str), f"{where}: {statement}"
        assert str(statement.compile(dialect=dialect)), where
