"""A work is all or nothing, is logged whatever way it writes, and nothing escapes the log."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, update
from sqlalchemy.exc import DatabaseError, IntegrityError

from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.customers.values import Contact, ContactRole, Customer, Sex
from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import check, engine
from kamdesk.store.identity import new_id
from kamdesk.store.models.customers import CustomerRow
from kamdesk.store.queries.customers import contacts, customers
from kamdesk.store.queries.desk import settings as office
from kamdesk.store.queries.records import changes, records

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.store.file.database import Database

LABEL = Message("修改")


def problems(database: Database) -> list[str]:
    with database.reading() as work:
        found = [
            *check.log_problems(work),
            *check.record_problems(work),
            *check.index_problems(work),
            *check.amount_problems(work),
        ]
    return [str(problem) for problem in found]


def test_an_exception_takes_everything_back(database: Database) -> None:
    def fail() -> None:
        with database.writing(LABEL) as work:
            records.save(work, CUSTOMER, Customer(id=new_id(), name="半途"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with database.reading() as work:
        assert records.counts(work, CUSTOMER)[0] == 0
        assert changes.last_undoable(work, database.actor) is None


def test_reading_sees_one_moment_and_cannot_write(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    make_customer(name="一")
    with database.reading() as work:
        assert records.counts(work, CUSTOMER)[0] == 1
        make_customer(name="二")
        assert records.counts(work, CUSTOMER)[0] == 1
        with pytest.raises(RuntimeError):
            records.save(work, CUSTOMER, Customer(id=new_id(), name="三"))
        work.session.rollback()
        with pytest.raises(DatabaseError, match="readonly"):
            work.session.connection().exec_driver_sql("DELETE FROM customer")


def test_what_only_a_later_one_of_many_new_rows_says_is_logged(database: Database) -> None:
    added = [
        Customer(id=new_id(), name="先"),
        Customer(id=new_id(), name="后", region="福州", staff_count=0, tags=("船",)),
    ]
    with database.writing(LABEL) as work:
        records.add_all(work, CUSTOMER, added)
    assert problems(database) == []


@pytest.mark.parametrize("statement", [update(CustomerRow).values(region="x"), delete(CustomerRow)])
def test_bulk_statements_are_refused(database: Database, statement: object) -> None:
    def run() -> None:
        with database.writing(LABEL) as work:
            work.session.execute(statement)  # type: ignore[call-overload]  # either of the two

    with pytest.raises(RuntimeError, match="bulk"):
        run()


@pytest.mark.parametrize("table", ["change_transaction", "change_entry"])
@pytest.mark.parametrize("statement", ["DELETE FROM {}", "UPDATE {} SET key = key + 100"])
def test_the_log_takes_no_eraser(
    database: Database, make_customer: Callable[..., Customer], table: str, statement: str
) -> None:
    make_customer()

    def run() -> None:
        with database.writing(LABEL) as work:
            work.session.connection().exec_driver_sql(statement.format(table))

    with pytest.raises(IntegrityError, match="append-only"):
        run()


def test_a_second_writer_is_told_to_wait(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_MILLISECONDS", 50)

    def write_twice() -> None:
        with database.writing(LABEL), database.writing(LABEL):
            pass

    with pytest.raises(UserError, match="占用"):
        write_twice()


def test_a_page_that_breaks_while_open_is_told_in_words(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    make_customer()
    database.close()
    content = bytearray(database.path.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    database.path.write_bytes(content)

    def read() -> None:
        with database.reading() as work:
            records.counts(work, CUSTOMER)[0]

    with pytest.raises(UserError, match=r"损坏|无法解读"):
        read()


def test_a_contact_without_customer_is_refused(database: Database) -> None:
    def run() -> None:
        with database.writing(LABEL) as work:
            records.save(work, CONTACT, Contact(id=new_id(), customer_id=new_id(), name="孤儿"))

    with pytest.raises(IntegrityError, match="FOREIGN KEY"):
        run()


def test_every_field_of_a_contact_survives_saving_undo_and_redo(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    customer = make_customer()
    contact = Contact(
        id=new_id(),
        customer_id=customer.id,
        name="王芳",
        sex=Sex.FEMALE,
        birthday=Birthday(month=4, day=8, year=1975, lunar=True, leap=True),
        roles=frozenset({ContactRole.USER, ContactRole.INVESTOR}),
        interpreter_needed=True,
        protocol_rank=3,
    )
    with database.writing(LABEL) as work:
        saved = records.save(work, CONTACT, contact)
    for find in (changes.last_undoable, changes.last_redoable):
        with database.writing(Message("撤销")) as work:
            step = find(work, database.actor)
            assert step is not None
            changes.undo(work, step.id)
    with database.reading() as work:
        assert contacts.of_customer(work, customer.id) == (saved,)
    assert problems(database) == []


def test_many_inserted_at_once_are_logged_like_one(database: Database) -> None:
    added = [Customer(id=new_id(), name=f"公司{place}", tags=("新",)) for place in range(2500)]
    seen: list[tuple[int, int]] = []
    with database.writing(Message("导入")) as work:
        records.add_all(work, CUSTOMER, added, lambda done, total: seen.append((done, total)))
    assert seen[-1] == (2500, 2500)
    assert problems(database) == []
    with database.writing(Message("撤销")) as work:
        step = changes.last_undoable(work, database.actor)
        assert step is not None
        changes.undo(work, step.id)
    with database.reading() as work:
        assert records.counts(work, CUSTOMER)[0] == 0
    assert problems(database) == []


def test_settings_are_written_once_and_changed_in_place(database: Database) -> None:
    for name in ("华南实业", "华南实业集团"):
        with database.writing(LABEL) as work:
            office.put(work, {"office.organisation": name, "office.department": "大客户部"})
    with database.reading() as work:
        assert office.all_settings(work) == {
            "office.organisation": "华南实业集团",
            "office.department": "大客户部",
        }
        assert office.get(work, "missing", "x") == "x"


def test_an_altered_log_line_is_noticed(database: Database, make_customer: Callable[..., Customer]) -> None:
    make_customer(name="真名")
    with database.writing(LABEL) as work:
        connection = work.session.connection()
        connection.exec_driver_sql("DROP TRIGGER change_entry_no_update")
        connection.exec_driver_sql("UPDATE change_entry SET new = replace(new, '真名', '假名')")
    found = problems(database)
    assert len(found) == 2
    assert found[0].startswith("变更记录不连贯")
    assert found[1].startswith("customer 有 1 条记录与变更记录不符")


def test_an_amount_that_is_no_whole_fen_is_noticed(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    make_customer()
    with database.writing(LABEL) as work:
        work.session.connection().exec_driver_sql("UPDATE customer SET turnover = 10.5")
    assert any("不是整数分" in problem for problem in problems(database))


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["add", "edit", "trash", "undo", "redo"]),
        st.integers(0, 3),
        st.sampled_from(["北京", "上海", "", "“引号”\n'"]),
    ),
    min_size=1,
    max_size=14,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(ACTS)
def test_whatever_happens_log_index_and_records_agree(
    database: Database, acts: list[tuple[str, int, str]]
) -> None:
    for act, place, words in acts:
        with database.writing(Message("{act}", act=act)) as work:
            listed = list(customers.stream(work))
            chosen = listed[place % len(listed)] if listed else None
            if act == "add":
                records.add_all(work, CUSTOMER, [Customer(id=new_id(), name=words + "公司", region=words)])
            elif act in ("undo", "redo"):
                find = changes.last_undoable if act == "undo" else changes.last_redoable
                step = find(work, database.actor)
                if step is not None:
                    changes.undo(work, step.id)
            elif chosen is not None and act == "edit":
                row = work.session.get_one(CustomerRow, _key(work, chosen))
                row.region, row.name = words, words + "集团"
            elif chosen is not None:
                moment = datetime.now(UTC)
                records.set_field(work, CUSTOMER, [chosen.id], "deleted_at", moment, no_progress)
    assert problems(database) == []


def _key(work: object, customer: Customer) -> int:
    from sqlalchemy import select

    from kamdesk.store.log.work import Work

    assert isinstance(work, Work)
    return work.session.scalars(select(CustomerRow.key).where(CustomerRow.id == customer.id)).one()
