"""To whom letters go, what follows the name, and where the postcode stands."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.addressing import Addressee, addressee, honorific, split_postcode
from kamdesk.domain.customers.values import Contact, ContactRole, Customer, Sex

NOBODY = UUID(int=0)


def contact(name: str, *roles: ContactRole, **fields: Any) -> Contact:
    return Contact(id=NOBODY, customer_id=NOBODY, name=name, roles=frozenset(roles), **fields)


def customer(responsible_person: str = "") -> Customer:
    return Customer(id=NOBODY, name="平安银行", responsible_person=responsible_person)


def test_of_several_who_decide_the_highest_in_rank_is_written_to() -> None:
    people = (
        contact("甲", ContactRole.DECISION_MAKER, position=0),
        contact("乙", ContactRole.DECISION_MAKER, position=1, protocol_rank=2),
        contact("丙", ContactRole.DECISION_MAKER, ContactRole.USER, position=2, protocol_rank=1),
        contact("丁", ContactRole.SUPPORTER, position=3, protocol_rank=0),
    )
    assert addressee(customer("丁"), people) == Addressee("丙", "")
    assert addressee(customer("丁"), people[:1]) == Addressee("甲", "")


def test_else_the_person_responsible_else_nobody() -> None:
    people = (contact("王喆", ContactRole.USER, job_title="处长"),)
    assert addressee(customer("王喆"), people) == Addressee("王喆", "处长")
    assert addressee(customer("李翀"), people) == Addressee("李翀", "")
    assert addressee(customer(), people) is None


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"form_of_address": "教授", "job_title": "院长"}, "教授"),
        ({"form_of_address": "王总", "job_title": "总经理"}, "总经理"),
        ({"form_of_address": "王喆女士", "job_title": "总经理"}, "女士"),
        ({"form_of_address": "王总", "sex": Sex.FEMALE}, "女士"),
        ({"sex": Sex.MALE}, "先生"),
        ({}, ""),
    ],
)
def test_what_is_said_is_not_always_what_is_written(fields: dict[str, Any], expected: str) -> None:
    assert honorific(contact("王喆", **fields)) == expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("518057 深圳市科技园路1号", ("518057", "深圳市科技园路1号")),
        ("518057，深圳市科技园路1号", ("518057", "深圳市科技园路1号")),
        ("邮编：518057深圳市科技园路1号", ("518057", "深圳市科技园路1号")),
        ("深圳市科技园路1号 518057", ("518057", "深圳市科技园路1号")),
        ("深圳市科技园路1号（邮编 518057）", ("518057", "深圳市科技园路1号")),
        ("深圳市科技园路1号（518057）", ("518057", "深圳市科技园路1号")),
        ("深圳市科技园路1号\n邮政编码：５１８０５７", ("518057", "深圳市科技园路1号")),
        ("深圳市科技园路1号邮编518057", ("518057", "深圳市科技园路1号")),
        ("  深圳市\n科技园路1号 ", ("", "深圳市 科技园路1号")),
        ("深圳市518057号", ("", "深圳市518057号")),
        ("深圳市科技园1208015室", ("", "深圳市科技园1208015室")),
        ("5180571 深圳", ("", "5180571 深圳")),
        ("邮编5180571深圳", ("", "邮编5180571深圳")),
        ("", ("", "")),
    ],
)
def test_a_postcode_stands_before_or_behind(address: str, expected: tuple[str, str]) -> None:
    assert split_postcode(address) == expected


@given(st.text(max_size=60))
def test_no_sign_of_an_address_is_lost_without_a_postcode(address: str) -> None:
    code, rest = split_postcode(address)
    if not code:
        assert rest.split() == address.split()
