"""What all rows share: naming of constraints, column types, identity, version and stamp."""

import enum
import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Final, Generic, TypeVar
from uuid import UUID

from sqlalchemy import BigInteger, Boolean, Date, Dialect, Integer, MetaData, Table, Text, TypeDecorator, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.store.identity import new_id

_CODE = TypeVar("_CODE", bound=enum.StrEnum)
_CENT: Final = Decimal("0.01")

NAMING: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant, kept as ISO text that sorts by time on every engine."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Write in UTC with microseconds."""
        return None if value is None else value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Read back as aware UTC."""
        return None if value is None else datetime.fromisoformat(value)


class Money(TypeDecorator[Decimal]):
    """An exact amount in yuan, kept as an integer number of fen."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        """Write whole fen; refuse fractions of a fen, which would be lost."""
        if value is None:
            return None
        fen = value / _CENT
        if fen != fen.to_integral_value():
            raise ValueError(f"{value} yuan is not a whole number of fen")
        return int(fen)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        """Read back as yuan with two decimals."""
        return None if value is None else Decimal(value).scaleb(-2)


class Quantity(TypeDecorator[Decimal]):
    """An exact number with at most six decimals, kept as an integer number of millionths."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        """Write whole millionths; refuse smaller parts, which would be lost."""
        if value is None:
            return None
        millionths = value.scaleb(6)
        if millionths != millionths.to_integral_value():
            raise ValueError(f"{value} has more than six decimals")
        return int(millionths)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        """Read back with six decimals; people see none of the zeros at the end."""
        return None if value is None else Decimal(value).scaleb(-6)


class Code(TypeDecorator[_CODE], Generic[_CODE]):
    """A member of a closed vocabulary, kept as its code."""

    impl = Text
    cache_ok = True

    def __init__(self, vocabulary: type[_CODE]) -> None:
        super().__init__()
        self.vocabulary = vocabulary

    def process_bind_param(self, value: _CODE | None, dialect: Dialect) -> str | None:
        """Write the code."""
        return None if value is None else self.vocabulary(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> _CODE | None:
        """Read the code back as a member of the vocabulary."""
        return None if value is None else self.vocabulary(value)


class CodeSet(TypeDecorator[frozenset[_CODE]], Generic[_CODE]):
    """A set of codes, kept as a sorted JSON list."""

    impl = Text
    cache_ok = True

    def __init__(self, vocabulary: type[_CODE]) -> None:
        super().__init__()
        self.vocabulary = vocabulary

    def process_bind_param(self, value: frozenset[_CODE] | None, dialect: Dialect) -> str:
        """Write the codes in order."""
        return json.dumps(sorted(self.vocabulary(code).value for code in value or ()))

    def process_result_value(self, value: str | None, dialect: Dialect) -> frozenset[_CODE]:
        """Read the codes back as members of the vocabulary."""
        return frozenset(self.vocabulary(code) for code in json.loads(value or "[]"))


class WordList(TypeDecorator[tuple[str, ...]]):
    """Words in an order of their own (tags), kept as a JSON list."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str:
        """Write the list."""
        return json.dumps(list(value or ()), ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...]:
        """Read the list back."""
        return tuple(json.loads(value)) if value and value != "[]" else ()


class BirthdayText(TypeDecorator[Birthday]):
    """A birthday in either calendar, kept as people write it."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Birthday | None, dialect: Dialect) -> str | None:
        """Write as ``农历1975-闰04-08``."""
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Birthday | None:
        """Read what was written."""
        return None if value is None else Birthday.parse(value)


class Structure(TypeDecorator[dict[str, Any]]):
    """A JSON object, numbers as text; it is replaced as a whole, never altered in place."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: dict[str, Any] | None, dialect: Dialect) -> str | None:
        """Write with keys in order, so that equal objects are equal texts."""
        return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)

    def process_result_value(self, value: str | None, dialect: Dialect) -> dict[str, Any] | None:
        """Read the object back."""
        return None if value is None else json.loads(value)


UNLOGGED: Final = "unlogged"  # in a column's info: bookkeeping that the change log leaves out
SUBJECT: Final = "subject"  # in the info of an id: name of the column that holds the kind of record named
CONTENT: Final = "content"  # in the info of a text: the SHA-256 of a content that is kept in pieces
OWNER: Final = "owner"  # in the info of a foreign key: the row is part of the one it names and goes with it

Words = Annotated[str, mapped_column(Text, default="")]
Count = Annotated[int, mapped_column(Integer, default=0)]
Flag = Annotated[bool, mapped_column(Boolean, default=False)]


class Base(DeclarativeBase):
    """The declarative base of every table."""

    __table__: ClassVar[Table]  # every class below has a table, not just any selectable
    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar = {
        str: Text,
        int: Integer,
        bool: Boolean,
        date: Date,
        datetime: Instant,
        Decimal: Money,
        UUID: Uuid,
        tuple[str, ...]: WordList,
        Birthday: BirthdayText,
        dict[str, Any]: Structure,
    }


class Record(Base):
    """A row that people change: local key, global id, optimistic lock and stamp of the last change.

    ``key`` never leaves this file; ``id`` names the row everywhere; ``version`` counts the acts that
    changed it, ``changed`` is the stamp of the last one, upon which the next change says it was based.
    """

    __abstract__ = True
    derived: ClassVar[Mapping[str, tuple[str, Callable[[Any], Any]]]] = {}
    """Columns computed from another one before each write: name → (source, function)."""

    key: Mapped[int] = mapped_column(primary_key=True, sort_order=-4, info={UNLOGGED: True})
    id: Mapped[UUID] = mapped_column(unique=True, default=new_id, sort_order=-3)
    version: Mapped[int] = mapped_column(sort_order=-2, info={UNLOGGED: True})
    changed: Mapped[str] = mapped_column(default="", sort_order=-1, info={UNLOGGED: True})

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805  a class-level directive of SQLAlchemy
        """Let every update check ``version``, which the unit of work raises."""
        return {"version_id_col": cls.version, "version_id_generator": False}
