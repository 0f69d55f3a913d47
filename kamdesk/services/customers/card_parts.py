"""What the customer card says beside the fields of the record: other records, and what follows from rules.

A field that nobody filled in and a rule tells is said as the rule has it, so that no box stays empty for
want of typing; what is recorded always goes first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.fields import CUSTOMER_FIELDS
from kamdesk.domain.customers.forms_of_address import proposed_address
from kamdesk.domain.customers.grading import word_of_grade
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.lines import (
    competitor_line,
    need_line,
    position_line,
    rank_line,
    stock_line,
    taboo_line,
)
from kamdesk.domain.customers.opportunities import CLOSED, OPPORTUNITY
from kamdesk.domain.customers.post_levels import POST_LEVELS, level_told_by
from kamdesk.domain.customers.projects import PROJECT, ProjectStage
from kamdesk.domain.customers.protocol_rank import proposed_ranks
from kamdesk.domain.customers.recognitions import key_account_since
from kamdesk.domain.customers.supply import COMPETITOR_NOTE, EXPECTED_NEED, STOCK
from kamdesk.domain.readings.workdays import first_of
from kamdesk.domain.readings.written_names import written_in_latin
from kamdesk.domain.records.formatting import format_date, format_month, format_value
from kamdesk.services.customers.persons import facts_of, titles_of_facts
from kamdesk.services.customers.standing import standing_of
from kamdesk.store.queries.customers import dealings, recognitions
from kamdesk.store.queries.customers.projects import ids_of_customer
from kamdesk.store.queries.records import records, references

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.opportunities import Opportunity
    from kamdesk.domain.customers.projects import Project
    from kamdesk.domain.customers.standing import CustomerStanding
    from kamdesk.domain.customers.values import Contact, Customer
    from kamdesk.store.log.work import Work

_MOST_LINES: Final = 4
_MOST_CHANCES: Final = 4
_FIELDS: Final = {field.name: field for field in CUSTOMER_FIELDS}
_LEVELS: Final = dict(POST_LEVELS)
_OVER: Final = frozenset({ProjectStage.FINISHED, ProjectStage.STOPPED})


def said_of_customer(work: Work, customer: Customer, today: date) -> dict[str, object]:
    """Return what stands in the boxes of a customer otherwise than its fields have it."""
    standing = standing_of(work, customer, today)
    since = key_account_since(recognitions.approved(work, customer.id).get(customer.id, ()))
    stage = customer.life_stage or standing.stage.stage
    return {
        "parent_id": _title_of_parent(work, customer),
        "relationship": format_value(_FIELDS["relationship"], customer.relationship or standing.relationship),
        "life_stage": format_value(_FIELDS["life_stage"], stage),
        "call_interval": _interval(customer, standing),
        "grade_reason": customer.grade_reason or _why_graded(customer, standing),
        "key_account": f"{format_date(since)} 认定" if since is not None else "未认定",
        "stock_level": _joined(customer.stock_level, _stocks(work, customer)),
        "expected_needs": _joined(customer.expected_needs, _needs(work, customer, today)),
        "competitors": _joined(customer.competitors, _competitors(work, customer)),
    }


def said_of_people(
    work: Work, customer: Customer, people: Sequence[Contact]
) -> dict[UUID, dict[str, object]]:
    """Return what stands in the boxes of contacts otherwise than their fields have it, by contact."""
    facts = facts_of(work, [each.id for each in people])
    titles = titles_of_facts(work, facts.values())
    ranks = proposed_ranks(people)
    said: dict[UUID, dict[str, object]] = {}
    for each in people:
        level = each.post_level or level_told_by(each.job_title)
        known = facts[each.id]
        said[each.id] = {
            "pinyin": each.pinyin or written_in_latin(each.name),
            "form_of_address": each.form_of_address or proposed_address(each.name, each.job_title, each.sex),
            "post_level": _LEVELS[level] if level is not None else "",
            "postcode": each.postcode or customer.postcode,
            "protocol_rank": rank_line(each, ranks[each.id]),
            "taboos": "；".join(
                [*filter(None, [each.taboos]), *(taboo_line(one, titles) for one in known.taboos)]
            ),
            "positions": "\n".join(position_line(one, titles) for one in known.positions),
        }
    return said


def chances(work: Work, customer: Customer) -> list[dict[str, object]]:
    """Return the open opportunities of a customer, then the projects it belongs to, open ones first."""
    opportunities = dealings.of_customer(work, OPPORTUNITY, customer.id)
    projects = records.by_ids(work, PROJECT, ids_of_customer(work, customer.id)).values()
    lines = [_opportunity(each) for each in opportunities if each.stage not in CLOSED]
    lines += [_project(each) for each in sorted(projects, key=lambda each: each.stage in _OVER)]
    return lines[:_MOST_CHANCES]


def _opportunity(each: Opportunity) -> dict[str, object]:
    step = each.next_step if each.next_on is None else f"{each.next_on:%m-%d} {each.next_step}"
    return {
        "kind": "商机",
        "name": each.need,
        "stage": format_value(OPPORTUNITY.field_named["stage"], each.stage),
        "amount": each.amount,
        "when": "" if each.expected_on is None else format_date(each.expected_on),
        "next": step,
    }


def _project(each: Project) -> dict[str, object]:
    begun, ended = (format_month(day) if day is not None else "" for day in (each.starts_on, each.ends_on))
    return {
        "kind": "项目",
        "name": each.name,
        "stage": format_value(PROJECT.field_named["stage"], each.stage),
        "amount": each.amount,
        "when": f"{begun} 至 {ended}".strip() if begun or ended else "",
        "next": each.site,
    }


def _title_of_parent(work: Work, customer: Customer) -> str:
    named = [] if customer.parent_id is None else [customer.parent_id]
    return "".join(references.titles(work, CUSTOMER.name, named).values())


def _interval(customer: Customer, standing: CustomerStanding) -> str:
    call = standing.call
    return f"{call.interval} 天" if call.is_own else f"{call.interval} 天（{word_of_grade(customer.grade)}）"


def _why_graded(customer: Customer, standing: CustomerStanding) -> str:
    """Return why the customer has its grade: as decided last, else as the rule says, if it says the same."""
    decided = next((each.reason for each in standing.decisions if each.after is customer.grade), "")
    agrees = customer.grade is not None and customer.grade is standing.grade.grade
    return decided or (str(standing.grade.why) if agrees else "")


def _stocks(work: Work, customer: Customer) -> list[str]:
    return [stock_line(each) for each in dealings.of_customer(work, STOCK, customer.id, _MOST_LINES)]


def _needs(work: Work, customer: Customer, today: date) -> list[str]:
    """Return what is expected from this month on, the nearest first."""
    found = dealings.of_customer(work, EXPECTED_NEED, customer.id)
    return [need_line(each) for each in found if each.month >= first_of(today)][:_MOST_LINES]


def _competitors(work: Work, customer: Customer) -> list[str]:
    found = dealings.of_customer(work, COMPETITOR_NOTE, customer.id, _MOST_LINES)
    return [competitor_line(each) for each in found]


def _joined(text: str, lines: Sequence[str]) -> str:
    """Return a text and what further lines say, each in a line of its own."""
    said: list[Any] = [text.strip(), *lines]
    return "\n".join(each for each in said if each)
