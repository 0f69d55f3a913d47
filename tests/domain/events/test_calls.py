from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from kamdesk.domain.events.calls import CALL, Call, Channel, Purpose, new_call
from kamdesk.domain.records.drafts import RecordDraft
from kamdesk.domain.shared.errors import InvalidDraftError

TODAY = date(2025, 3, 5)
MEMBER, CUSTOMER, NEW = UUID(int=1), UUID(int=2), UUID(int=3)


def draft() -> RecordDraft[Call]:
    made = new_call(TODAY, MEMBER)
    made.set("customer_id", CUSTOMER)
    return made


def test_new_call_is_a_visit_held_today_for_one_group() -> None:
    call = draft().record(lambda: NEW)
    assert (call.id, call.date, call.member_id, call.customer_id) == (NEW, TODAY, MEMBER, CUSTOMER)
    assert (call.purpose, call.channel, call.held, call.groups) == (Purpose.CALL, Channel.VISIT, True, 1)


def test_typed_words_become_codes() -> None:
    edited = draft()
    edited.type("purpose", "成交")
    edited.type("channel", "电话")
    call = edited.record(lambda: NEW)
    assert (call.purpose, call.channel) == (Purpose.DEAL, Channel.TELEPHONE)


def test_customer_is_asked_for() -> None:
    with pytest.raises(InvalidDraftError) as refusal:
        new_call(TODAY, MEMBER).record(lambda: NEW)
    assert set(refusal.value.problems) == {"customer_id"}


@pytest.mark.parametrize("groups", [0, 1000])
def test_groups_have_limits(groups: int) -> None:
    edited = draft()
    edited.set("groups", groups)
    assert set(edited.problems()) == {"groups"}


def test_editing_keeps_identity_and_version() -> None:
    saved = draft().record(lambda: NEW)
    assert not RecordDraft(CALL, saved).dirty
    edited = RecordDraft(CALL, saved)
    edited.set("customer_id", MEMBER)
    assert edited.dirty
    assert edited.record(lambda: MEMBER).id == NEW
