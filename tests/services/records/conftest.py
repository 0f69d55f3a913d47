"""Lists of any kind of record, brought into the database of a test."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.app.features import service_of
from kamdesk.services.records.importing import Importing, ImportReport

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database


@pytest.fixture
def bring_in(tmp_path: Path, database: Database) -> Callable[..., ImportReport]:
    """Import rows of text as a list of a kind."""

    def run(kind: RecordKind[Any], *rows: list[str]) -> ImportReport:
        text = io.StringIO()
        csv.writer(text).writerows(rows)
        path = tmp_path / "名单.csv"
        path.write_text(text.getvalue(), encoding="utf-8")
        importing = Importing(database, service_of(database, kind), lambda: None)
        inspection = importing.inspect(path)
        return importing.apply(importing.plan(inspection), inspection)

    return run
