"""The check tells what is wrong and repairs only what can be rebuilt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.shared.text import Message
from kamdesk.services.desk.checks import Checks

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database


def spoil(database: Database, *statements: str) -> None:
    with database.writing(Message("损坏")) as work:
        for statement in statements:
            work.session.connection().exec_driver_sql(statement)


def test_a_sound_desk_has_nothing_to_tell(database: Database, make_customer: Callable[..., Customer]) -> None:
    make_customer()
    told: list[tuple[int, int]] = []
    findings = Checks(database).run(full=True, progress=lambda done, total: told.append((done, total)))
    assert [finding.name for finding in findings] == [
        "数据文件",
        "数据库结构",
        "数据文件的身份",
        "检索索引",
        "变更记录",
        "打印记录",
        "本机见过的内容",
        "金额合计",
        "记录与变更记录",
        "附件内容",
    ]
    assert all(finding.sound and not finding.problems for finding in findings)
    assert told[-1] == (10, 10)


@pytest.mark.parametrize(
    ("name", "statements"),
    [
        ("记录与变更记录", ["UPDATE customer SET name = CAST(x'eda080' AS TEXT)"]),
        (
            "变更记录",
            [
                "DROP TRIGGER change_transaction_no_update",
                "UPDATE change_transaction SET \"values\" = replace(hex(zeroblob(50000)), '0', '[')",
            ],
        ),
    ],
)
def test_a_value_that_cannot_be_read_is_a_finding(
    database: Database, make_customer: Callable[..., Customer], name: str, statements: list[str]
) -> None:
    make_customer()
    spoil(database, *statements)
    assert name in {finding.name for finding in Checks(database).run() if not finding.sound}
    Checks(database).run(repair=True)


def test_only_the_index_is_repaired(database: Database, make_customer: Callable[..., Customer]) -> None:
    make_customer(name="平安银行")
    spoil(
        database,
        "DELETE FROM search_document",
        "UPDATE customer SET region = '悄悄改的', name_order = 'zzz'",
    )
    broken = {finding.name for finding in Checks(database).run(full=True) if not finding.sound}
    assert broken == {"检索索引", "记录与变更记录"}
    repaired = Checks(database).run(full=True, repair=True)
    assert {finding.name for finding in repaired if finding.repaired} == {"检索索引"}
    assert {finding.name for finding in Checks(database).run(full=True) if not finding.sound} == {
        "记录与变更记录"
    }


def test_the_order_of_names_is_repaired_with_the_index(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    make_customer(name="平安银行")
    spoil(database, "UPDATE customer SET name_order = 'zzz'")
    assert [finding.name for finding in Checks(database).run(repair=True) if finding.problems] == ["检索索引"]
    assert all(finding.sound for finding in Checks(database).run())
