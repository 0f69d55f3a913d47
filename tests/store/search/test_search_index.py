"""Records are found by any part of what they say, and the index never lags behind them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kamdesk.domain.customers.kinds import CONTACT, CUSTOMER
from kamdesk.domain.customers.values import Contact, Customer
from kamdesk.domain.events.calls import CALL, Call
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.customers import Customers
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import customers
from kamdesk.store.queries.records import changes, records
from kamdesk.store.search import index

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database

ALPHABET = "平安银行国科技重庆长单0123ab "


def titles(database: Database, words: str, **limits: object) -> list[str]:
    with database.reading() as work:
        return [hit.title for hit in index.query(work, words, limit=20, **limits)]  # type: ignore[arg-type]


def add_contact(database: Database, customer: Customer, name: str, **fields: str) -> Contact:
    contact = Contact(id=new_id(), customer_id=customer.id, name=name, **fields)  # type: ignore[arg-type]
    with database.writing(Message("新增 {name}", name=name)) as work:
        return records.save(work, CONTACT, contact)


@pytest.mark.parametrize(
    "words",
    [
        "平", "安银", "银行股份有限公司", "平安银行股份有限公司", "pinganyinhang", "yinhang", "payh", "yh",
        "p", "ＰＡＹＨ", "平安yh", "平安 深圳", "shenfa", "8228", "0755", "13",
        "075582289999", "bank", "PING", "9999",
    ],
)  # fmt: skip
def test_a_customer_is_found_by(
    words: str, database: Database, make_customer: Callable[..., Customer]
) -> None:
    make_customer(
        name="平安银行股份有限公司",
        former_names="深发展",
        english_name="Ping An Bank Co., Ltd.",
        region="深圳",
        telephone="0755-8228 9999",
        remark="13楼",
    )
    assert titles(database, words) == ["平安银行股份有限公司"]


@pytest.mark.parametrize(
    "words", ["安平", "平安证券", "银行股东", "xingyin", "228zz", "上海", "28", "", "，。", '"*']
)
def test_a_customer_is_not_found_by(
    words: str, database: Database, make_customer: Callable[..., Customer]
) -> None:
    make_customer(name="平安银行股份有限公司", telephone="0755-82289999", region="深圳")
    assert titles(database, words) == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("重庆银行", "cqyh"), ("重庆银行", "zqyh"), ("重庆银行", "chongqing"), ("重庆银行", "zhongqing"),
        ("长虹", "ch"), ("长虹", "zhanghong"), ("绿地", "lvdi"), ("绿地", "ludi"), ("绿地", "lyudi"),
        ("乐视网", "leshi"), ("乐视网", "yueshi"),
        ("TCL科技", "tclkj"), ("TCL科技", "tclkeji"), ("58同城", "tc"),
    ],
)  # fmt: skip
def test_every_reading_finds_a_name(
    name: str, words: str, database: Database, make_customer: Callable[..., Customer]
) -> None:
    make_customer(name=name)
    assert titles(database, words) == [name]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("单雄信", "shan"),
        ("仇英", "qiuying"),
        ("曾国藩", "zgf"),
        ("吕布", "lubu"),
        ("女娲", "nw"),
        ("尉迟恭", "yuchi"),
    ],
)  # fmt: skip
def test_surnames_are_read_as_surnames(
    name: str, words: str, database: Database, make_customer: Callable[..., Customer]
) -> None:
    add_contact(database, make_customer(name="某公司"), name)
    assert titles(database, words, kinds=("contact",)) == [name]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("7-11便利店", "711"), ("7-11便利店", "7-11"), ("711便利店", "7-11"), ("统一7·11", "711"),
        ("绿地", "lǜdì"), ("绿地", "lü"), ("臺灣水泥", "台湾"), ("台湾水泥", "臺灣水泥"),
        ("長城汽車", "ccqc"), ("Müller", "muller"), ("Muller", "müller"), ("乾元", "qy"),
    ],
)  # fmt: skip
def test_however_it_is_written_it_is_found(
    name: str, words: str, database: Database, make_customer: Callable[..., Customer]
) -> None:
    make_customer(name="另一家", remark="别的")
    make_customer(name=name)
    assert titles(database, words) == [name]


def hits(database: Database, words: str) -> list[tuple[str, str]]:
    with database.reading() as work:
        return [(hit.title, hit.detail) for hit in index.query(work, words, limit=20)]


def test_a_hit_says_which_field_holds_what_was_asked_for(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    bank = make_customer(
        name="平安银行",
        region="深圳",
        telephone="0755-8228 9999",
        former_names="深发展",
        remark="每季度回访一次，年底签了框架协议，明年三月之前还要再谈一次价格，由财务部的人陪同前去",
    )
    assert hits(database, "8228") == [("平安银行", "电话：0755-8228 9999 · 深圳")]
    assert hits(database, "82289999") == [("平安银行", "电话：0755-8228 9999 · 深圳")]
    assert hits(database, "sfz") == [("平安银行", "曾用名：深发展 · 深圳")]
    assert hits(database, "平安 深圳") == [("平安银行", "深圳")]
    [(_, detail)] = hits(database, "财务部")
    assert "财务部" in detail
    assert detail.startswith("备注：…")
    add_contact(database, bank, "王芳", mobile="13912345678")
    assert hits(database, "5678") == [("王芳", "手机：13912345678 · 平安银行")]
    assert hits(database, "wf") == [("王芳", "平安银行")]


def test_words_of_the_program_among_the_details_can_be_translated(
    database: Database, make_member: Callable[..., Member]
) -> None:
    make_member(name="王伟")
    with database.reading() as work:
        [hit] = index.query(work, "王伟", limit=20)
    assert hit.details == (Message("客户专员"),)


def test_the_latest_calls_come_first_behind_their_customer(
    database: Database, make_customer: Callable[..., Customer], make_member: Callable[..., Member]
) -> None:
    bank, member = make_customer(name="平安银行"), make_member(name="王伟")
    days = [date(2026, 3, 2), date(2026, 11, 28), date(2025, 1, 9), date(2026, 7, 1)]
    calls = [Call(id=new_id(), date=day, member_id=member.id, customer_id=bank.id) for day in days]
    with database.writing(Message("新增")) as work:
        records.add_all(work, CALL, calls)
    with database.reading() as work:
        found = index.query(work, "平安", limit=4)
        among_two = index.query(work, "平安", limit=2, kinds=("call",))
    assert [hit.kind for hit in found] == ["customer", "call", "call", "call"]
    latest = ["2026-11-28", "2026-07-01", "2026-03-02"]
    assert [hit.detail.split(" ")[0] for hit in found[1:]] == latest
    assert [hit.detail.split(" ")[0] for hit in among_two] == latest[:2]


def test_a_reading_corrected_by_people_counts(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    add_contact(database, make_customer(), "盖叫天", pinyin="gě jiào tiān")
    add_contact(database, make_customer(), "朴树", pinyin="pu shu")
    assert titles(database, "pushu") == ["朴树"]
    assert titles(database, "gjt") == ["盖叫天"]


def test_names_come_before_texts_and_beginnings_before_the_rest(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    make_customer(name="甲公司", remark="与平安有往来")
    make_customer(name="中国平安")
    make_customer(name="平安银行股份有限公司")
    make_customer(name="平安")
    assert titles(database, "平安") == ["平安", "平安银行股份有限公司", "中国平安", "甲公司"]


def test_members_and_contacts_are_found_beside_customers(
    database: Database, make_customer: Callable[..., Customer], make_member: Callable[..., Member]
) -> None:
    make_member(name="王伟")
    add_contact(database, make_customer(name="伟业地产"), "王伟国", job_title="处长")
    with database.reading() as work:
        hits = {(hit.kind, hit.title, hit.detail) for hit in index.query(work, "伟", limit=20)}
    assert hits == {
        ("member", "王伟", "客户专员"),
        ("contact", "王伟国", "伟业地产 · 处长"),
        ("customer", "伟业地产", ""),
    }


def test_the_index_follows_edits_trash_and_undo(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    customer = make_customer(name="旧名称公司")
    add_contact(database, customer, "李雷")
    with database.writing(Message("修改")) as work:
        records.save(work, CUSTOMER, replace(customer, name="崭新公司"))
    assert titles(database, "旧名称") == []
    assert titles(database, "崭新") == ["崭新公司", "李雷"]
    Customers(database).trash([customer.id])
    assert titles(database, "崭新") == []
    with database.writing(Message("撤销")) as work:
        step = changes.last_undoable(work, database.actor)
        assert step is not None
        changes.undo(work, step.id)
    assert titles(database, "崭新") == ["崭新公司", "李雷"]
    with database.reading() as work:
        assert index.differences(work) == 0


def test_what_nobody_finds_a_record_by_leaves_its_document(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    customer = make_customer(name="平安银行")
    with database.writing(Message("修改")) as work:
        records.save(work, CUSTOMER, replace(customer, potential=3))
        work.session.flush()
        index.reindex_touched(work, lambda *_done: pytest.fail("a document was written"))
    with database.reading() as work:
        assert index.differences(work) == 0


def test_a_damaged_index_is_noticed_and_rebuilt(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    for name in ("甲公司", "乙公司", "丙公司"):
        make_customer(name=name)
    with database.writing(Message("损坏")) as work:
        connection = work.session.connection()
        connection.exec_driver_sql("DELETE FROM search_words WHERE rowid = 1")
        connection.exec_driver_sql("UPDATE search_document SET title = '错' WHERE key = 2")
        connection.exec_driver_sql("DELETE FROM search_document WHERE key = 3")
    with database.reading() as work:
        assert index.differences(work) == 3
    with database.writing(Message("重建")) as work:
        assert index.rebuild(work) == 3
    with database.reading() as work:
        assert index.differences(work) == 0


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.data())
def test_every_chinese_part_of_a_name_finds_exactly_the_names_that_contain_it(
    database: Database, data: st.DataObject
) -> None:
    names = data.draw(st.lists(st.text("平安银行国科技重庆", min_size=1, max_size=8), min_size=1, max_size=6))
    source = data.draw(st.sampled_from(names))
    start = data.draw(st.integers(0, len(source) - 1))
    words = source[start : data.draw(st.integers(start + 1, len(source)))]
    with database.reading() as work:
        before = [customer.id for customer in customers.stream(work)]
    Customers(database).trash(before)
    with database.writing(Message("新增")) as work:
        records.add_all(work, CUSTOMER, [Customer(id=new_id(), name=name) for name in names])
    with database.reading() as work:
        found = [hit.title for hit in index.query(work, words, limit=50)]
    assert sorted(found) == sorted(name for name in names if words in name)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.text(max_size=300))
def test_no_query_and_no_name_is_too_strange(database: Database, text: str) -> None:
    with database.writing(Message("新增")) as work:
        records.add_all(work, CUSTOMER, [Customer(id=new_id(), name=text, remark=text, telephone=text)])
        index.query(work, text, limit=5)


def test_a_name_of_ten_thousand_characters_takes_no_time_and_is_found(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    name = "重庆长安乐行" * 1600 + "尾声"
    make_customer(name=name)
    assert titles(database, "重庆长安") == [name]
    assert titles(database, "行尾声") == [name]
    assert titles(database, "cqca") == [name]
