"""The option that renews the reference pictures of the forms; nothing else does."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-references",
        action="store_true",
        help="make the reference pictures of the forms anew (name tests/forms/test_pictures.py with it)",
    )


@pytest.fixture(scope="session")
def are_references_made_anew(request: pytest.FixtureRequest) -> bool:
    # pytest knows the switch only where this folder is named, so a run of everything never overwrites them.
    return bool(request.config.getoption("--update-references", default=False))
