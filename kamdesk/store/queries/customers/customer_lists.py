"""Lists of customers: ordered keys for a filter, rows for a page, values that occur in a column."""

from __future__ import annotations

from array import array
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import ColumnElement, Select, and_, column, exists, func, or_, select, text

from kamdesk.domain.customers.fields import CUSTOMER_FIELDS
from kamdesk.domain.customers.listing import CustomerFilter, CustomerListRow
from kamdesk.domain.records.fields import FieldKind
from kamdesk.store.models import ContactRow, CustomerRow, MemberRow, SearchDocumentRow
from kamdesk.store.search.tokens import ANYWHERE, expression, query_runs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import datetime
    from uuid import UUID

    from kamdesk.store.log.work import Work
    from kamdesk.store.search.tokens import Run

_FIELDS: Final = {field.name: field for field in CUSTOMER_FIELDS}
_ESCAPE: Final = "\\"
_LIKE_WILDCARDS: Final = str.maketrans({char: _ESCAPE + char for char in (_ESCAPE, "%", "_")})
_WORDS: Final = text("SELECT rowid FROM search_words WHERE search_words MATCH :words")
_SORTED_IN_DATABASE: Final = frozenset({"name", "number", "telephone"})  # digits need no directory order
_BY_NAME: Final = CustomerRow.name_order
_CHUNK: Final = 500  # SQLite takes 32,766 variables a statement; older builds 999
_LAST: Final = "\uffff"


def ordered_keys(work: Work, wanted: CustomerFilter) -> array[int]:
    """Return the row keys of the customers wanted, in the order wanted; blanks come last either way."""
    if wanted.sort in _SORTED_IN_DATABASE:
        statement = _matching(select(CustomerRow.key), wanted).order_by(*_ordering(wanted))
        found = work.session.connection().execute(statement).scalars().partitions(_CHUNK)
        return array("q", chain.from_iterable(found))  # small parts spare the garbage collector
    by = MemberRow.name if wanted.sort == "owner_id" else getattr(CustomerRow, wanted.sort)
    paired = _matching(select(CustomerRow.key, by), wanted).order_by(CustomerRow.name_order)
    if wanted.sort == "owner_id":
        paired = paired.outerjoin(MemberRow, MemberRow.id == CustomerRow.owner_id)
    return array("q", _sorted_keys(work.session.connection().execute(paired), wanted))


def rows_of(work: Work, keys: Sequence[int]) -> list[CustomerListRow | None]:
    """Return the lines of these keys in their order; None stands where a customer is gone."""
    found: dict[int, CustomerListRow] = {}
    for start in range(0, len(keys), _CHUNK):
        statement = _LINE.where(CustomerRow.key.in_(keys[start : start + _CHUNK]))
        for line in work.session.connection().execute(statement).mappings():
            found[line["key"]] = CustomerListRow(**line)
    return [found.get(key) for key in keys]


def ids_of(work: Work, keys: Sequence[int]) -> tuple[UUID, ...]:
    """Return the ids of these keys in their order."""
    found: dict[int, UUID] = {}
    for start in range(0, len(keys), _CHUNK):
        chunk = CustomerRow.key.in_(keys[start : start + _CHUNK])
        pairs = work.session.connection().execute(select(CustomerRow.key, CustomerRow.id).where(chunk))
        found.update((key, row_id) for key, row_id in pairs)
    return tuple(found[key] for key in keys if key in found)


def key_of(work: Work, customer_id: UUID) -> int | None:
    """Return the row key of one customer; None when there is no such customer."""
    return work.session.scalar(select(CustomerRow.key).where(CustomerRow.id == customer_id))


def customer_of_contact(work: Work, contact_id: UUID) -> UUID | None:
    """Return the customer a contact belongs to; None when there is no such contact."""
    return work.session.scalar(select(ContactRow.customer_id).where(ContactRow.id == contact_id))


def value_counts(work: Work, name: str, wanted: CustomerFilter) -> list[tuple[Any, int]]:
    """Return each value that occurs in a column among the customers wanted, with how often."""
    counted = getattr(CustomerRow, name)
    statement = _matching(select(counted, func.count()), wanted).group_by(counted)
    return [(value, count) for value, count in work.session.connection().execute(statement)]


def trashed_since(work: Work, customer_id: UUID) -> datetime | None:
    """Return when a customer was put into the trash; None when it is not there."""
    return work.session.scalar(select(CustomerRow.deleted_at).where(CustomerRow.id == customer_id))


def numbers_like(work: Work, prefix: str) -> Iterator[str]:
    """Yield the customer numbers that begin with ``prefix``, in the trash too, highest text first."""
    number = CustomerRow.number
    statement = select(number).where(number >= prefix, number < prefix + _LAST).order_by(number.desc())
    yield from work.session.connection().execute(statement).scalars()


def holder_of_number(work: Work, number: str, besides: UUID | None) -> str:
    """Return the name of another customer, in the trash or not, that has this number; else nothing."""
    statement = select(CustomerRow.name).where(CustomerRow.number == number, CustomerRow.id != besides)
    return work.session.scalar(statement.limit(1)) or ""


_LINE: Final = select(
    CustomerRow.key,
    CustomerRow.id,
    CustomerRow.number,
    CustomerRow.name,
    CustomerRow.short_name,
    CustomerRow.region,
    CustomerRow.industry,
    CustomerRow.telephone,
    CustomerRow.grade,
    CustomerRow.category,
    CustomerRow.relationship,
    CustomerRow.deleted_at,
    func.coalesce(MemberRow.name, "").label("owner_name"),
).outerjoin(MemberRow, MemberRow.id == CustomerRow.owner_id)


def _matching(statement: Select[Any], wanted: CustomerFilter) -> Select[Any]:
    conditions = [_in_trash(trashed=wanted.trashed)]
    conditions += [_stands_in(name, accepted) for name, accepted in wanted.accepted]
    asked = query_runs(wanted.text)
    if asked and not wanted.trashed:
        conditions.append(_indexed(asked))
    else:  # the index leaves the trash out and knows no punctuation
        conditions += [_contains(word) for word in wanted.text.split()]
    return statement.where(and_(*conditions))


def _indexed(asked: Sequence[Run]) -> ColumnElement[bool]:
    """Return that a customer, or one of its contacts, is found in the search index."""
    document = SearchDocumentRow
    words = _WORDS.bindparams(words=expression(asked, ANYWHERE)).columns(column("rowid")).subquery()
    whole = [func.instr(document.text, run.text) > 0 for run in asked if run.kind == "han" and run.text[2:]]
    found = select(document.id).where(document.key.in_(select(words.c.rowid)), *whole)
    people = select(ContactRow.customer_id).where(
        ContactRow.deleted_at.is_(None), ContactRow.id.in_(found.where(document.kind == "contact"))
    )
    return or_(CustomerRow.id.in_(found.where(document.kind == "customer")), CustomerRow.id.in_(people))


def _in_trash(*, trashed: bool) -> ColumnElement[bool]:
    return CustomerRow.deleted_at.is_not(None) if trashed else CustomerRow.deleted_at.is_(None)


def _stands_in(name: str, accepted: frozenset[object]) -> ColumnElement[bool]:
    place = getattr(CustomerRow, name)
    named = place.in_([value for value in accepted if value is not None])
    return or_(named, place.is_(None)) if None in accepted else named


def _contains(word: str) -> ColumnElement[bool]:
    pattern = f"%{word.translate(_LIKE_WILDCARDS)}%"
    places = (CustomerRow.name, CustomerRow.short_name, CustomerRow.number, CustomerRow.telephone)
    own = (place.like(pattern, escape=_ESCAPE) for place in places)
    person = exists().where(
        ContactRow.customer_id == CustomerRow.id,
        ContactRow.deleted_at.is_(None),
        ContactRow.name.like(pattern, escape=_ESCAPE),
    )
    return or_(*own, person)


def _ordering(wanted: CustomerFilter) -> list[Any]:
    if wanted.sort == "name":
        return [one.desc() if wanted.descending else one for one in (_BY_NAME, CustomerRow.key)]
    place = getattr(CustomerRow, wanted.sort)
    return [place == "", place.desc() if wanted.descending else place, _BY_NAME]


def _sorted_keys(found: Iterable[Any], wanted: CustomerFilter) -> Iterator[int]:
    """Yield the keys of ``(key, value)`` pairs, which come in the order of names, by their values.

    Keys and ranks are kept apart, because 100,000 pairs would keep the garbage collector busy.
    """
    is_choice = _FIELDS[wanted.sort].kind is FieldKind.CHOICE
    rank = cache(_rank_of_choice(wanted.sort) if is_choice else _directory_order)
    blank: list[int] = []
    keys: list[int] = []
    ranks: list[Any] = []
    for key, value in found:
        if value in (None, ""):
            blank.append(key)
        else:
            keys.append(key)
            ranks.append(rank(value))
    order = sorted(range(len(keys)), key=ranks.__getitem__, reverse=wanted.descending)
    yield from map(keys.__getitem__, order)
    yield from blank


def _rank_of_choice(name: str) -> Callable[[str], int]:
    return {str(code): place for place, (code, _word) in enumerate(_FIELDS[name].choices)}.__getitem__


def _directory_order(word: str) -> bytes:
    """Return the code of GB 18030, whose usual characters stand in the order of their pinyin."""
    return word.casefold().encode("gb18030")
