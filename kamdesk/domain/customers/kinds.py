"""Customers and contacts declared as kinds of record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.company.approval import ApprovalState
from kamdesk.domain.customers.column_words import (
    CONTACT_WORDS,
    CUSTOMER_WORDS,
    DOUBTFUL_WORDS,
    NUMBER_LABELS,
    OWN_STAFF,
    WORDS_OF_CONTACTS_ALONE,
)
from kamdesk.domain.customers.fields import CONTACT_FIELDS, CUSTOMER_FIELDS
from kamdesk.domain.customers.grading import CARE_STANDARD
from kamdesk.domain.customers.postcodes import postcode_fits, postcode_in_list
from kamdesk.domain.customers.recognitions import Act
from kamdesk.domain.customers.supply import STOCK_STATES, StockState
from kamdesk.domain.customers.values import Contact, Customer, Grade, LifeStage
from kamdesk.domain.readings import credit_code
from kamdesk.domain.readings.organisations import looks_like_organisation
from kamdesk.domain.records.fields import Field, FieldKind, TextForm
from kamdesk.domain.records.kind import Findable, Imported, Listed, RecordKind, Twinned
from kamdesk.domain.records.listing import Derived, Intervals, ListView, Span
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Mapping

_SAID_BY_OTHERS: Final = (
    Derived(
        field=Field("last_contact", term("上次联系"), "", FieldKind.DATE),
        of="call",
        by="customer_id",
        value="date",
        order="date",
        last=True,
        where={"held": True},
    ),
    Derived(
        field=Field("next_contact", term("下次联系"), "", FieldKind.DATE),
        of="call",
        by="customer_id",
        value="date",
        order="date",
        where={"held": False},
        upcoming=True,
    ),
    Derived(
        field=Field("main_contact", term("主要联系人"), ""),
        of="contact",
        by="customer_id",
        value="name",
        order="position",
    ),
    Derived(
        field=Field("main_mobile", term("联系人手机"), "", form=TextForm.TELEPHONE),
        of="contact",
        by="customer_id",
        value="mobile",
        order="position",
    ),
    Derived(
        field=Field("stock_state", term("库存状态"), "", FieldKind.CHOICE, choices=STOCK_STATES[:1]),
        of="stock",
        by="customer_id",
        value="state",
        order="counted_on",
        last=True,
        where={"state": StockState.LOW},
    ),
)
_RECOGNITION: Final = (
    Derived(
        field=Field(
            *("key_account", term("重点客户"), "", FieldKind.CHOICE),
            choices=((Act.RECOGNISE, term("重点客户")), (Act.WITHDRAW, term("已撤销"))),
        ),
        of="recognition",
        by="customer_id",
        value="act",
        order="decided_on",
        last=True,
        where={"state": ApprovalState.APPROVED},
    ),
    Derived(
        field=Field("recognised_on", term("最近认定"), "", FieldKind.DATE),
        of="recognition",
        by="customer_id",
        value="decided_on",
        order="decided_on",
        last=True,
        where={"state": ApprovalState.APPROVED, "act": Act.RECOGNISE},
    ),
)
"""Whether a customer is a key account follows from what was approved last."""


def _call_intervals(text: str) -> Mapping[object, int]:
    """Return the days between calls by grade from the text of the setting."""
    from kamdesk.domain.customers.care_standard import intervals_of  # the first list asks for none

    return intervals_of(text)


_CALLS_DUE: Final = Intervals(own="call_interval", by="grade", setting=CARE_STANDARD, read=_call_intervals)
_SILENCE: Final = (
    Span(code="30", word=term("30 天未联系"), days=30, blank=True),
    Span(code="90", word=term("90 天未联系"), days=90, blank=True),
    Span(code="never", word=term("从未联系"), blank=True),
    Span(code="due", word=term("拜访逾期"), blank=True, intervals=_CALLS_DUE),
)
"""How long a customer has not been heard of."""

_LONGEST_INTERVAL: Final = 3650


def _interval_is_sensible(values: Mapping[str, Any]) -> dict[str, Message]:
    """Let a customer's own call interval be some days."""
    interval = values["call_interval"]
    if interval is None or 1 <= interval <= _LONGEST_INTERVAL:
        return {}
    return {"call_interval": Message("拜访间隔是 1 到 {most} 天。", most=_LONGEST_INTERVAL)}


CUSTOMER: Final = RecordKind(
    name="customer",
    plural="customers",
    icon="customers",
    word=term("客户"),
    many=term("客户", "泛指"),
    counted=Message("{count} 位客户", count=0),
    value=Customer,
    fields=CUSTOMER_FIELDS,
    title="name",
    short_title="short_name",
    number_prefix="KH",
    searched=Findable(
        names=("name", "short_name", "former_names", "english_name"),
        persons=("legal_representative", "responsible_person"),
        text=(
            *("number", "industry", "region", "address", "postcode", "telephone", "fax", "website"),
            *("credit_code", "legal_representative", "responsible_person", "source", "grade_reason"),
            *(
                "product_types",
                "specifications",
                "purchase_region",
                "expected_needs",
                "competitors",
                "remark",
                "tags",
            ),
        ),
        detail=("short_name", "region", "industry"),
    ),
    listed=Listed(
        columns=(
            *("name", "number", "short_name", "region", "industry", "grade", "owner_id", "telephone"),
            *("category", "relationship", "last_contact", "next_contact", "main_contact", "main_mobile"),
            *("standing", "life_stage", "parent_id", "stock_state", "key_account", "recognised_on"),
        ),
        filters=(
            *("region", "industry", "grade", "owner_id", "last_contact", "category", "relationship"),
            *("standing", "life_stage", "parent_id", "stock_state", "key_account"),
        ),
        sort="name",
        derived=(*_SAID_BY_OTHERS, *_RECOGNITION),
        spans={"last_contact": _SILENCE},
        views=(
            ListView(name=term("我的客户"), mine="owner_id"),
            ListView(name=term("重点客户"), accepted={"key_account": frozenset({Act.RECOGNISE})}),
            ListView(name=term("A级"), accepted={"grade": frozenset({Grade.A})}),
            ListView(name=term("沉睡客户"), accepted={"life_stage": frozenset({LifeStage.DORMANT})}),
            ListView(name=term("拜访逾期"), accepted={"last_contact": frozenset({"due"})}),
            ListView(name=term("库存不足"), accepted={"stock_state": frozenset({StockState.LOW})}),
            ListView(name=term("30 天未联系"), accepted={"last_contact": frozenset({"30"})}),
        ),
    ),
    imported=Imported(
        identity=(("credit_code",), ("number",), ("name",)),
        permanent="credit_code",
        words=CUSTOMER_WORDS,
        looks={
            "name": looks_like_organisation,
            "credit_code": lambda text: credit_code.is_valid(text.upper()),
        },
        part="contact",
        instead={"mobile": "telephone", "telephone": "telephone", "postcode": "postcode"},
        beside=(
            *("name", "sex", "job_title", "department", "telephone", "mobile", "email", "wechat"),
            *("birthday", "remark"),
        ),
        addresses=("address",),
        region="region",
        doubtful=DOUBTFUL_WORDS,
        labels=NUMBER_LABELS,
        persons=("responsible_person",),
        own=OWN_STAFF,
        beside_others={"postcode": postcode_in_list},
    ),
    twinned=Twinned(
        short="short_name",
        former="former_names",
        telephones=("telephone",),
        part_telephones=("mobile", "telephone"),
    ),
    rules=(postcode_fits, _interval_is_sensible),
)

CONTACT: Final = RecordKind(
    name="contact",
    plural="contacts",
    icon="contact",
    word=term("联系人"),
    many=term("联系人", "泛指"),
    counted=Message("{count} 位联系人", count=0),
    value=Contact,
    fields=CONTACT_FIELDS,
    title="name",
    owner=Field("customer_id", term("客户"), "", FieldKind.REFERENCE, required=True, to="customer"),
    searched=Findable(
        persons=("name",),
        reading="pinyin",
        text=(
            *("customer_id", "job_title", "department", "form_of_address", "telephone", "mobile", "email"),
            *("wechat", "postcode", "native_place", "hobbies", "likes", "taboos", "remark"),
        ),
        detail=("customer_id", "department", "job_title"),
    ),
    imported=Imported(
        identity=(("customer_id", "name"),),
        words=CONTACT_WORDS,
        names_persons=True,
        doubtful=WORDS_OF_CONTACTS_ALONE,
    ),
)
