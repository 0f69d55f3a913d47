"""Customers and contacts as frozen values, with their closed vocabularies."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

    from kamdesk.domain.customers.post_levels import PostLevel
    from kamdesk.domain.readings.birthdays import Birthday


class Nature(StrEnum):
    """What kind of body a customer is (客户性质)."""

    GOVERNMENT = "government"
    PUBLIC_INSTITUTION = "public_institution"
    STATE_ENTERPRISE = "state_enterprise"
    PRIVATE = "private"
    FOREIGN = "foreign"
    JOINT_VENTURE = "joint_venture"
    OTHER = "other"


class Category(StrEnum):
    """Classification by content: two kinds of resource, two kinds of project customers."""

    ADMINISTRATIVE = "administrative"
    ENTERPRISE = "enterprise"
    SINGLE_PROJECT = "single_project"
    MULTI_PROJECT = "multi_project"


class Relationship(StrEnum):
    """Classification by dealings: has signed and produced turnover, or has not."""

    EXISTING = "existing"
    PROSPECTIVE = "prospective"


class Standing(StrEnum):
    """What a customer is in its trade (地位), beside its legal nature."""

    GOVERNMENT = "government"
    LARGE_ENTERPRISE = "large_enterprise"
    MONOPOLY = "monopoly"
    OTHER = "other"


class LifeStage(StrEnum):
    """How far dealings with a customer have come; each stage has its own way of care."""

    PROSPECTIVE = "prospective"
    ACTIVE = "active"
    LOYAL = "loyal"
    DORMANT = "dormant"


class Grade(StrEnum):
    """The value a customer has created or will create."""

    A = "A"
    B = "B"
    C = "C"


class Sex(StrEnum):
    """Sex of a contact, where recorded."""

    MALE = "male"
    FEMALE = "female"


class ContactRole(StrEnum):
    """What a contact is towards us; one or several."""

    INVESTOR = "investor"
    DECISION_MAKER = "decision_maker"
    USER = "user"
    SUPPORTER = "supporter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Customer:
    """One customer as saved; empty text means "not recorded".

    Money is in yuan (two decimals), marks run from 1 to 5, ``version`` is the optimistic lock. The customer
    ``parent_id`` is the parent company; ``call_interval`` is in days and goes before that of the grade.
    """

    id: UUID
    version: int = 0
    number: str = ""
    name: str
    short_name: str = ""
    former_names: str = ""
    english_name: str = ""
    nature: Nature | None = None
    standing: Standing | None = None
    parent_id: UUID | None = None
    industry: str = ""
    region: str = ""
    address: str = ""
    postcode: str = ""
    telephone: str = ""
    fax: str = ""
    website: str = ""
    credit_code: str = ""
    legal_representative: str = ""
    registered_capital: Decimal | None = None
    staff_count: int | None = None
    turnover: Decimal | None = None
    founding_date: date | None = None
    listing_date: date | None = None
    source: str = ""
    tags: tuple[str, ...] = ()
    responsible_person: str = ""
    owner_id: UUID | None = None
    category: Category | None = None
    relationship: Relationship | None = None
    life_stage: LifeStage | None = None
    potential: int | None = None
    contribution: int | None = None
    frequency: int | None = None
    grade: Grade | None = None
    grade_reason: str = ""
    call_interval: int | None = None
    product_types: str = ""
    specifications: str = ""
    purchase_quantity: str = ""
    purchase_region: str = ""
    price_range: str = ""
    peak_season: str = ""
    stock_level: str = ""
    expected_needs: str = ""
    competitors: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One person at a customer; ``pinyin`` corrects the program's reading of the name."""

    id: UUID
    version: int = 0
    customer_id: UUID
    position: int = 0
    name: str
    pinyin: str = ""
    sex: Sex | None = None
    job_title: str = ""
    department: str = ""
    post_level: PostLevel | None = None
    in_post_since: date | None = None
    form_of_address: str = ""
    telephone: str = ""
    mobile: str = ""
    email: str = ""
    wechat: str = ""
    postcode: str = ""
    birthday: Birthday | None = None
    nationality: str = ""
    native_place: str = ""
    customs: str = ""
    hobbies: str = ""
    likes: str = ""
    taboos: str = ""
    languages: str = ""
    interpreter_needed: bool = False
    spouse: str = ""
    protocol_rank: int | None = None
    rank_reason: str = ""
    roles: frozenset[ContactRole] = frozenset()
    remark: str = ""
