"""The columns of a list follow from the kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamdesk.domain.kinds import KINDS
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.kind import Listed, RecordKind
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.records.chips import FieldChips
from kamdesk.ui.kit.records.columns import listed_columns

if TYPE_CHECKING:
    from decimal import Decimal
    from uuid import UUID

    from pytestqt.qtbot import QtBot


@dataclass(frozen=True, slots=True, kw_only=True)
class Crate:
    """A value of a kind that only this test knows."""

    id: UUID
    version: int = 0
    name: str
    content: Decimal | None = None


CRATE = RecordKind(
    name="crate",
    plural="crates",
    word="箱",
    many="箱",
    counted=Message("{count} 箱", count=0),
    value=Crate,
    fields=(Field("name", "名称", ""), Field("content", "容量", "", FieldKind.QUANTITY, unit="公斤")),
    title="name",
    listed=Listed(columns=("content", "name")),
)


def test_columns_stand_in_the_order_of_the_kind_with_label_and_unit(qtbot: QtBot) -> None:  # noqa: ARG001 - translating needs the application
    columns = listed_columns(CRATE, {})
    assert [(column.key, column.title) for column in columns] == [
        ("content", "容量（公斤）"),
        ("name", "名称"),
    ]
    assert [column.align for column in columns] == ["right", "left"]
    assert all(column.width > 0 for column in columns)


def test_every_kind_that_is_listed_has_its_columns_and_chips(qtbot: QtBot) -> None:  # noqa: ARG001 - as above
    for kind in KINDS:
        chosen = next((each.name for each in kind.fields if each.choices), "")
        columns = listed_columns(kind, {chosen: FieldChips()})
        assert [column.key for column in columns] == list(kind.listed.columns)
        assert [column.key for column in columns if column.chip] == [chosen] * (chosen in kind.listed.columns)
