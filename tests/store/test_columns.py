"""What a column can hold is what the rules let pass, to the last digit and up to the limit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, MetaData, Table, create_engine, insert, select

from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.rules import LARGEST_MONEY, LARGEST_QUANTITY, problem_with
from kamdesk.store.models.base import Money, Quantity

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.types import TypeDecorator

NUMBERS: list[tuple[FieldKind, type[TypeDecorator[Decimal]], int, Decimal]] = [
    (FieldKind.MONEY, Money, 2, LARGEST_MONEY),
    (FieldKind.QUANTITY, Quantity, 6, LARGEST_QUANTITY),
]
every_number = pytest.mark.parametrize(
    ("kind", "column", "places", "limit"), NUMBERS, ids=[str(kind) for kind, *_ in NUMBERS]
)


@pytest.fixture(scope="module")
def kept() -> Callable[[type[TypeDecorator[Decimal]], Decimal], Any]:
    """Write a number into a table and read it back."""
    engine = create_engine("sqlite://")

    def keep(column: type[TypeDecorator[Decimal]], number: Decimal) -> Any:
        table = Table("numbers", MetaData(), Column("number", column))
        with engine.begin() as connection:
            table.drop(connection, checkfirst=True)
            table.create(connection)
            connection.execute(insert(table).values(number=number))
            return connection.execute(select(table.c.number)).scalar_one()

    return keep


@every_number
@given(data=st.data())
def test_every_number_that_the_rules_let_pass_is_read_back_exactly(
    kept: Callable[[type[TypeDecorator[Decimal]], Decimal], Any],
    kind: FieldKind,
    column: type[TypeDecorator[Decimal]],
    places: int,
    limit: Decimal,
    data: st.DataObject,
) -> None:
    smallest = Decimal(1).scaleb(-places)
    number = data.draw(st.decimals(0, limit - smallest, places=places))
    assert problem_with(Field("number", "数", "", kind), number) is None
    assert kept(column, number) == number


@every_number
def test_a_number_that_the_column_cannot_hold_is_refused_by_the_rules(
    kind: FieldKind, column: type[TypeDecorator[Decimal]], places: int, limit: Decimal
) -> None:
    field = Field("number", "数", "", kind)
    assert problem_with(field, limit) is not None
    finer = Decimal(1).scaleb(-places - 1)
    assert problem_with(field, finer) is not None
    with pytest.raises(ValueError, match=r"fen|decimals"):
        column().process_bind_param(finer, None)  # type: ignore[arg-type]  # no dialect is asked
