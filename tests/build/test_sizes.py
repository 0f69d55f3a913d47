"""The limits of build/sizes.py hold to the line."""

from pathlib import Path

import sizes
from hypothesis import given
from hypothesis import strategies as st


def function_of(lines: int, *, head: str = "def long():") -> str:
    return "\n".join([head, *["    pass"] * (lines - 1)]) + "\n"


def class_of(lines: int) -> str:
    return "\n".join(["class Long:", *["    value = 1"] * (lines - 1)]) + "\n"


@given(st.integers(2, 120))
def test_a_function_is_reported_exactly_when_it_exceeds_its_limit(lines: int) -> None:
    reported = [excess.what for excess in sizes.excesses(function_of(lines), "long.py")]
    assert reported == (["function long"] if lines > sizes.FUNCTION_LINES else [])


def test_a_coroutine_counts_as_a_function() -> None:
    source = function_of(sizes.FUNCTION_LINES + 1, head="async def long():")
    assert [excess.what for excess in sizes.excesses(source, "long.py")] == ["function long"]


@given(st.integers(2, 400))
def test_a_class_is_reported_exactly_when_it_exceeds_its_limit(lines: int) -> None:
    reported = [excess.what for excess in sizes.excesses(class_of(lines), "long.py")]
    assert reported == (["class Long"] if lines > sizes.CLASS_LINES else [])


def test_decorators_do_not_count_but_a_docstring_does() -> None:
    body = function_of(sizes.FUNCTION_LINES)
    assert not list(sizes.excesses("@one\n@two\n" + body, "long.py"))
    documented = body.replace("def long():\n", 'def long():\n    """One."""\n')
    assert [excess.lines for excess in sizes.excesses(documented, "long.py")] == [sizes.FUNCTION_LINES + 1]


def test_a_module_of_five_hundred_lines_passes_and_one_more_does_not() -> None:
    assert not list(sizes.excesses("x = 1\n" * 500, "long.py"))
    [excess] = sizes.excesses("x = 1\n" * 501, "long.py")
    assert str(excess) == "long.py: the module has 501 lines, 500 are allowed"


def test_migrations_are_exempt_and_their_neighbours_are_not(tmp_path: Path) -> None:
    for place in (
        "kamdesk/store/migrations/versions/first.py",
        "kamdesk/store/migrations/env.py",
        "tests/a/b.py",
    ):
        path = tmp_path / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert [place for place, _ in sizes.modules(tmp_path)] == [
        "kamdesk/store/migrations/env.py",
        "tests/a/b.py",
    ]
