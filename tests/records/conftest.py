"""What the tests of all kinds of records begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.records.making import Maker

if TYPE_CHECKING:
    from kamdesk.store.file.database import Database


@pytest.fixture
def make(database: Database) -> Maker:
    return Maker(database)
