"""What of each record can be found, and what the search box shows for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import BindParameter, bindparam, select

from kamdesk.domain.desk.members import POSTS
from kamdesk.store.models import CallRow, ContactRow, CustomerRow, MemberRow
from kamdesk.store.search.tokens import TEXT_LENGTH, Name, fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from uuid import UUID

    from sqlalchemy import Connection

_EXCERPT: Final = 40
_POST_WORDS: Final = dict(POSTS)
_CUSTOMER_TEXT: Final = (
    "number", "industry", "region", "address", "telephone", "fax", "website", "credit_code",
    "legal_representative", "responsible_person", "source", "grade_reason", "product_types",
    "specifications", "purchase_region", "expected_needs", "competitors", "remark",
)  # fmt: skip
_CONTACT_TEXT: Final = (
    "job_title", "department", "form_of_address", "telephone", "mobile", "email", "wechat",
    "native_place", "hobbies", "likes", "taboos", "remark",
)  # fmt: skip


_IDS: Final[BindParameter[Any]] = bindparam("ids", expanding=True)
_CUSTOMER_ROWS: Final = select(CustomerRow.__table__).where(
    CustomerRow.id.in_(_IDS), CustomerRow.deleted_at.is_(None)
)
_CONTACT_ROWS: Final = (
    select(ContactRow.__table__, CustomerRow.name.label("customer_name"), CustomerRow.short_name)
    .join(CustomerRow, ContactRow.customer_id == CustomerRow.id)
    .where(ContactRow.id.in_(_IDS), ContactRow.deleted_at.is_(None), CustomerRow.deleted_at.is_(None))
)
_MEMBER_ROWS: Final = select(MemberRow.id, MemberRow.name, MemberRow.post).where(MemberRow.id.in_(_IDS))
_CALL_ROWS: Final = (
    select(
        CallRow.__table__,
        CustomerRow.name.label("customer_name"),
        MemberRow.name.label("member_name"),
    )
    .join(CustomerRow, CallRow.customer_id == CustomerRow.id)
    .join(MemberRow, CallRow.member_id == MemberRow.id)
    .where(CallRow.id.in_(_IDS), CallRow.deleted_at.is_(None), CustomerRow.deleted_at.is_(None))
)


@dataclass(frozen=True, slots=True)
class Document:
    """One findable record: what to show, the names to find it by, and all its words, folded."""

    kind: str
    id: UUID
    title: str
    detail: str
    names: tuple[Name, ...]
    text: str

    @property
    def folded_names(self) -> str:
        """The names as they are compared, one a line."""
        return "\n".join(fold(name.text) for name in self.names)


def _folded(texts: Iterable[str]) -> str:
    return fold("\n".join(text for text in texts if text))[:TEXT_LENGTH]


def _detail(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _digits_joined(*numbers: str) -> str:
    """Return numbers without the spaces and hyphens that people put between their digits."""
    return " ".join("".join(char for char in number if char.isdigit()) for number in numbers)


def _customers(connection: Connection, ids: Sequence[UUID]) -> Iterator[Document]:
    for row in connection.execute(_CUSTOMER_ROWS, {"ids": ids}).mappings():
        names = (row["name"], row["short_name"], row["former_names"], row["english_name"])
        persons = (row["legal_representative"], row["responsible_person"])
        yield Document(
            kind="customer",
            id=row["id"],
            title=row["name"],
            detail=_detail(row["short_name"], row["region"], row["industry"]),
            names=(
                *(Name(name) for name in dict.fromkeys(names) if name),
                *(Name(name, person=True) for name in dict.fromkeys(persons) if name),
            ),
            text=_folded(
                (
                    *names,
                    *(row[name] for name in _CUSTOMER_TEXT),
                    *row["tags"],
                    _digits_joined(row["telephone"], row["fax"]),
                )
            ),
        )


def _contacts(connection: Connection, ids: Sequence[UUID]) -> Iterator[Document]:
    for row in connection.execute(_CONTACT_ROWS, {"ids": ids}).mappings():
        texts = (row["name"], row["customer_name"], row["short_name"], *(row[n] for n in _CONTACT_TEXT))
        yield Document(
            kind="contact",
            id=row["id"],
            title=row["name"],
            detail=_detail(row["customer_name"], row["department"], row["job_title"]),
            names=(Name(row["name"], person=True, reading=row["pinyin"]),),
            text=_folded((*texts, _digits_joined(row["telephone"], row["mobile"]))),
        )


def _members(connection: Connection, ids: Sequence[UUID]) -> Iterator[Document]:
    for row_id, name, post in connection.execute(_MEMBER_ROWS, {"ids": ids}):
        word = _POST_WORDS[post]
        names = (Name(name, person=True),)
        yield Document("member", row_id, name, word, names, _folded((name, word)))


def _calls(connection: Connection, ids: Sequence[UUID]) -> Iterator[Document]:
    for row in connection.execute(_CALL_ROWS, {"ids": ids}).mappings():
        texts = (row["customer_name"], row["member_name"], row["met"], row["notes"], row["sales_site"])
        yield Document(
            kind="call",
            id=row["id"],
            title=row["customer_name"],
            detail=_detail(row["date"].isoformat(), row["member_name"], row["notes"][:_EXCERPT]),
            names=(),
            text=_folded((*texts, row["date"].isoformat(), _digits_joined(row["date"].isoformat()))),
        )


# The kinds of records that can be found, in the order in which equal finds are shown.
SOURCES: Final[dict[str, Callable[[Connection, Sequence[UUID]], Iterator[Document]]]] = {
    "customer": _customers,
    "contact": _contacts,
    "member": _members,
    "call": _calls,
}

# Which other records show something of a record.
_DEPENDENTS: Final = {
    "customer": (
        ("contact", select(ContactRow.id).where(ContactRow.customer_id == bindparam("id"))),
        ("call", select(CallRow.id).where(CallRow.customer_id == bindparam("id"))),
    ),
    "member": (("call", select(CallRow.id).where(CallRow.member_id == bindparam("id"))),),
}
_SHOWN_ELSEWHERE: Final = frozenset({"name", "short_name", "deleted_at"})


def ids_of_kind(connection: Connection, kind: str) -> list[UUID]:
    """Return the ids of every record of a kind, findable or not."""
    tables: dict[str, Any] = {
        "customer": CustomerRow, "contact": ContactRow, "member": MemberRow, "call": CallRow,
    }  # fmt: skip
    return list(connection.execute(select(tables[kind].id).order_by(tables[kind].key)).scalars())


def dependents(
    connection: Connection, kind: str, row_id: UUID, fields: set[str]
) -> Iterator[tuple[str, UUID]]:
    """Yield the records whose documents must follow a change of these fields of a record."""
    if fields & _SHOWN_ELSEWHERE:
        for other, wanted in _DEPENDENTS.get(kind, ()):
            for dependent in connection.execute(wanted, {"id": row_id}).scalars():
                yield other, dependent
