from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.seating.banquet.objective import score
from tests.domain.seating.banquet.strategies import as_case, banquets, plans

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.domain.seating.banquet.values import Banquet


def _judged(judge: Any, banquet: Banquet, plan: Mapping[int, int]) -> Any:
    text = json.dumps({"assignment": {str(person): rank for person, rank in plan.items()}})
    return judge.score(as_case(banquet), json.loads(text))


@given(drawn=st.data(), banquet=banquets())
def test_any_plan_costs_what_the_outside_judge_says(
    judge: Any, drawn: st.DataObject, banquet: Banquet
) -> None:
    plan = drawn.draw(plans(banquet))
    counted = score(banquet, plan)
    judged = _judged(judge, banquet, plan)
    assert (counted.parts, counted.total) == (judged["parts"], judged["total"])


@given(drawn=st.data(), banquet=banquets())
def test_a_plan_that_leaves_people_out_costs_what_the_outside_judge_says(
    judge: Any, drawn: st.DataObject, banquet: Banquet
) -> None:
    plan = drawn.draw(plans(banquet))
    some = {person: rank for person, rank in plan.items() if drawn.draw(st.booleans())}
    assert score(banquet, some).parts == _judged(judge, banquet, some)["parts"]
