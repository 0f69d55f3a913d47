"""The best seats of the worked cases, where only order and company count, beside the protocol's."""

from __future__ import annotations

import json
from typing import Any

from kamdesk.domain.seating.protocol import SeatingCase
from kamdesk.domain.seating.seats.optimised import optimise
from kamdesk.exchange.banquets.seating_cases import read_case
from tests.project import SEATING_CASES


def _cases() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(SEATING_CASES.read_text("utf-8"))["cases"]
    return [case for case in found if case["kind"] == "seating"]


def test_the_worked_cases_are_as_good_as_the_best_or_nearly_so() -> None:
    same = 0
    for worked in _cases():
        case, _ = read_case(json.dumps({"kind": "seating"} | worked["given"]))
        assert isinstance(case, SeatingCase)
        found = optimise(case)
        expected = {int(chair): person for chair, person in worked["expect"]["assignment"].items()}
        assert found.table.proven
        assert found.table.cost <= found.table.objective.cost(expected) <= found.table.cost * 1.02
        assert found.plan.same_side_adjacent == worked["expect"]["same_side_adjacent"]
        assert found.plan.unavoidable_same_side == worked["expect"]["same_side_adjacent"]
        assert all(found.plan.assignment[chair] == expected[chair] for chair in found.table.fixed)
        same += found.plan.assignment == expected
    assert same >= 8
