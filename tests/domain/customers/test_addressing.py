"""To whom letters go, what follows the name, and where the postcode stands."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from kamdesk.domain.customers.addressing import Addressee, addressee, destination, honorific
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


def at(address: str, postcode: str = "", region: str = "") -> Customer:
    return Customer(id=NOBODY, name="平安银行", address=address, postcode=postcode, region=region)


@pytest.mark.parametrize(
    ("there", "person", "expected"),
    [
        (at("大连市滨海西路 188 号", "116033"), None, ("大连市滨海西路 188 号", "116033")),
        (at("大连市滨海西路 188 号", "116033"), Addressee("王喆", ""), ("大连市滨海西路 188 号", "116033")),
        (
            at("大连市滨海西路 188 号", "116033"),
            Addressee("王喆", "", "116034"),
            ("大连市滨海西路 188 号", "116034"),
        ),
        (at("116033 大连市滨海西路 188 号"), None, ("大连市滨海西路 188 号", "116033")),
        (at("116033 大连市滨海西路 188 号", "116033"), None, ("大连市滨海西路 188 号", "116033")),
        (at("大连市滨海西路 188 号"), None, ("大连市滨海西路 188 号", "")),
        (at("德国汉堡港口街 1 号", "20457"), None, ("20457 德国汉堡港口街 1 号", "")),
        (at("Hafenstraße 1, Hamburg", "20457"), None, ("Hafenstraße 1, Hamburg, 20457", "")),
        (at("Hafenstraße 1, 20457 Hamburg", "20457"), None, ("Hafenstraße 1, 20457 Hamburg", "")),
        (at("新加坡滨海湾 1 号", "018956"), None, ("018956 新加坡滨海湾 1 号", "")),
        (at("", "116033"), None, ("", "116033")),
        (at(""), None, ("", "")),
    ],
)
def test_six_boxes_are_for_the_chinese_post(
    there: Customer, person: Addressee | None, expected: tuple[str, str]
) -> None:
    place = destination(there, person)
    assert (place.address, place.postcode) == expected
    assert place.doubt is None


def test_two_codes_for_one_address_are_told() -> None:
    place = destination(at("116033 大连市滨海西路 188 号", "110001"), None)
    assert (place.address, place.postcode) == ("大连市滨海西路 188 号", "110001")
    assert place.doubt is not None
    assert {"116033", "110001"} <= set(place.doubt.values.values())


def test_the_person_written_to_brings_a_postcode() -> None:
    person = contact("王喆", ContactRole.DECISION_MAKER, postcode="116034")
    assert addressee(customer(), (person,)) == Addressee("王喆", "", "116034")
    assert addressee(customer("王喆"), (contact("王喆", postcode="116034"),)) == Addressee(
        "王喆", "", "116034"
    )
