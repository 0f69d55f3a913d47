"""Form numbers: what is filed under one number is one form."""

from __future__ import annotations

from collections import Counter

from tests.rendering import LIBRARY


def test_no_two_forms_share_a_number() -> None:
    numbers = Counter(LIBRARY.definition(form_id).number for form_id in LIBRARY.ids())
    assert [number for number, count in numbers.items() if count > 1] == []
