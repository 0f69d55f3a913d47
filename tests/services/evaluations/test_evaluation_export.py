"""A month goes out as a workbook with a sheet for everyone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from kamdesk.domain.desk.members import Member, Post
from kamdesk.domain.shared.errors import UserError
from kamdesk.services.evaluations.export import EvaluationExport

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.store.file.database import Database

_MONTH = date(2026, 11, 1)


def test_everyone_evaluated_gets_a_worksheet(
    database: Database, make_member: Callable[..., Member], tmp_path: Path
) -> None:
    make_member(name="程佳宁")
    make_member(name="葛思齐", post=Post.ASSISTANT)
    make_member(name="沈知行", post=Post.MANAGER, evaluated=False)
    assert EvaluationExport(database).write(tmp_path / "month.xlsx", _MONTH) == 2
    book = load_workbook(tmp_path / "month.xlsx")
    assert book.sheetnames == ["汇总", "程佳宁", "葛思齐"]
    assert [book["汇总"][f"A{row}"].value for row in (5, 6)] == ["程佳宁", "葛思齐"]


def test_month_without_anyone_writes_nothing(database: Database, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="2026-11"):
        EvaluationExport(database).write(tmp_path / "month.xlsx", _MONTH)
    assert not (tmp_path / "month.xlsx").exists()
