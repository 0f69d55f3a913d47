"""Makes the sample department's customers and contacts: plausible, complete, and all invented."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.key_accounts import SHIPPED
from kamdesk.domain.customers.values import (
    Category,
    Contact,
    ContactRole,
    Customer,
    Grade,
    Nature,
    Relationship,
    Sex,
    Standing,
)
from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.readings.credit_code import ALPHABET, check_character
from kamdesk.domain.shared.text import Message
from kamdesk.services.sample import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random
    from uuid import UUID

_PUBLIC_SHARE: Final = 0.25
_PROSPECTIVE_SHARE: Final = 0.25
_YUAN_PER_WAN: Final = 10_000
_GRADE_A_FROM: Final = int(SHIPPED.grade_a_from) // _YUAN_PER_WAN
_GRADE_B_FROM: Final = int(SHIPPED.grade_b_from) // _YUAN_PER_WAN


@dataclass(frozen=True)
class SampleCustomer:
    """One invented customer with its contacts; ``contract_wan`` is what it signed for in twelve months."""

    customer: Customer
    contacts: tuple[Contact, ...]
    contract_wan: int = 0


@dataclass(frozen=True)
class _Name:
    full: str
    short: str
    industry: str
    public: bool


def make_customers(
    chance: Random, new_id: Callable[[], UUID], owners: Sequence[UUID], count: int
) -> tuple[SampleCustomer, ...]:
    """Return ``count`` invented customers, owned in turn by ``owners``; the same for the same chance."""
    made: list[SampleCustomer] = []
    names: set[str] = set()
    while len(made) < count:
        region = chance.choice(words.REGIONS)
        name = _name(chance, region[0])
        if name.full in names:
            continue
        names.add(name.full)
        owner = owners[len(made) % len(owners)]
        signed = chance.randrange(20, 2400, 20)
        prospective = chance.random() < _PROSPECTIVE_SHARE
        customer = _customer(chance, new_id(), name, region, owner, 0 if prospective else signed)
        people = range(chance.choice((1, 2, 2, 3)))
        contacts = tuple(_contact(chance, new_id(), customer, name, place) for place in people)
        made.append(SampleCustomer(customer, contacts, 0 if prospective else signed))
    return tuple(made)


def _name(chance: Random, city: str) -> _Name:
    if chance.random() < _PUBLIC_SHARE:
        body = chance.choice(words.PUBLIC_BODIES)
        full = f"{city}{body}" if body.startswith("市") else f"{city}市{body}"
        return _Name(full, f"{city}{body.removeprefix('市')}", "行政事业", public=True)
    brand = chance.choice(words.BRANDS)
    trade, ending, industry = chance.choice(words.ENTERPRISES)
    return _Name(f"{city}{brand}{trade}{ending}", f"{brand}{trade}", industry, public=False)


def _customer(
    chance: Random, id_: UUID, name: _Name, region: tuple[str, str, str, str], owner: UUID, signed: int
) -> Customer:
    """Return a customer that signed for so many 万元 in twelve months; a prospective one for none."""
    city, province, dial, post = region
    prospective = not signed
    grade = Grade.A if signed >= _GRADE_A_FROM else Grade.B if signed >= _GRADE_B_FROM else Grade.C
    product = chance.choice(words.PRODUCTS)
    street = chance.choice(range(len(words.STREETS)))
    return Customer(
        id=id_,
        name=name.full,
        short_name=name.short,
        nature=_nature(chance, name),
        standing=_standing(name, signed),
        industry=name.industry,
        region=province,
        address=f"{city}市{words.STREETS[street]}{chance.randrange(1, 400)}号",
        postcode=f"{post}{street + 1:02}",
        telephone=f"{dial}-{chance.randrange(60_000_000, 69_999_999)}",
        credit_code=_credit_code(chance, name),
        legal_representative="" if name.public else _person(chance)[0],
        registered_capital=None
        if name.public
        else Decimal(chance.randrange(500, 50_000, 100) * _YUAN_PER_WAN),
        staff_count=chance.randrange(60, 4_000, 10),
        turnover=None if name.public else Decimal(chance.randrange(800, 96_000, 800) * _YUAN_PER_WAN),
        founding_date=date(chance.randrange(1992, 2019), chance.randrange(1, 13), chance.randrange(1, 28)),
        source=chance.choice(words.SOURCES),
        tags=tuple(chance.sample(words.TAGS, chance.randrange(0, 3))),
        owner_id=owner,
        category=_category(chance, name),
        relationship=Relationship.PROSPECTIVE if prospective else Relationship.EXISTING,
        potential=chance.randrange(1, 6),
        contribution=1 if prospective else chance.randrange(2, 6),
        frequency=1 if prospective else chance.randrange(1, 6),
        grade=grade,
        grade_reason=str(_grade_reason(signed, grade)) if not prospective else "",
        product_types=product[0],
        specifications=product[1],
        purchase_quantity=product[2],
        purchase_region=province,
        price_range=product[3],
        peak_season=chance.choice(("3–5月", "9–11月", "全年平稳")),
        stock_level=chance.choice(("约两周用量", "约一个月用量", "不备库存")),
        expected_needs=f"预计下一年度需求{chance.choice(('持平', '增长约一成', '增长约两成'))}。",
    )


def _nature(chance: Random, name: _Name) -> Nature:
    if name.public:
        is_service = name.full.endswith(("医院", "大学"))
        return Nature.PUBLIC_INSTITUTION if is_service else Nature.GOVERNMENT
    return chance.choice(
        (Nature.STATE_ENTERPRISE, Nature.STATE_ENTERPRISE, Nature.PRIVATE, Nature.JOINT_VENTURE)
    )


def _standing(name: _Name, signed: int) -> Standing:
    """Return what a customer is in its trade: of enterprises those are large that buy as a large one does."""
    if name.public:
        return Standing.GOVERNMENT
    return Standing.LARGE_ENTERPRISE if signed >= _GRADE_B_FROM else Standing.OTHER


def _category(chance: Random, name: _Name) -> Category:
    if name.public:
        return Category.ADMINISTRATIVE
    return chance.choice((Category.ENTERPRISE, Category.SINGLE_PROJECT, Category.MULTI_PROJECT))


def _grade_reason(signed: int, grade: Grade) -> Message:
    if grade is Grade.C:
        return Message(
            "近12个月合同额 {amount} 万元，未达到B级门槛 {limit} 万元", amount=signed, limit=_GRADE_B_FROM
        )
    limit = _GRADE_A_FROM if grade is Grade.A else _GRADE_B_FROM
    return Message(
        "近12个月合同额 {amount} 万元 ≥ {grade}级门槛 {limit} 万元",
        amount=signed,
        grade=grade.value,
        limit=limit,
    )


def _credit_code(chance: Random, name: _Name) -> str:
    body = ("12" if name.public else "91") + "530100" + "".join(chance.choices(ALPHABET, k=9))
    return body + check_character(body)


def _person(chance: Random) -> tuple[str, Sex]:
    given = chance.choice(words.GIVEN)
    sex = Sex.FEMALE if given in words.FEMALE_GIVEN else Sex.MALE
    return chance.choice(words.SURNAMES) + given, sex


def _contact(chance: Random, id_: UUID, customer: Customer, company: _Name, place: int) -> Contact:
    name, sex = _person(chance)
    title, department, address = chance.choice(words.PUBLIC_TITLES if company.public else words.TITLES)
    lunar = chance.random() < 0.3
    roles = chance.sample(list(ContactRole), chance.choice((1, 1, 2)))
    return Contact(
        id=id_,
        customer_id=customer.id,
        position=place,
        name=name,
        sex=sex,
        job_title=title,
        department=department,
        form_of_address=address.format(surname=name[0]),
        telephone=customer.telephone,
        mobile=f"1{chance.choice('3579')}{chance.randrange(0, 10**9):09d}",
        email=f"contact{chance.randrange(100, 999)}@example.com",
        birthday=Birthday(
            month=chance.randrange(1, 13),
            day=chance.randrange(1, 29),
            year=chance.randrange(1962, 1996),
            lunar=lunar,
        ),
        nationality="中国",
        native_place=chance.choice(words.REGIONS)[1],
        hobbies=chance.choice(words.HOBBIES),
        likes=chance.choice(words.LIKES),
        taboos=chance.choice(words.TABOOS),
        languages="汉语",
        protocol_rank=place + 1,
        roles=frozenset(roles),
    )
