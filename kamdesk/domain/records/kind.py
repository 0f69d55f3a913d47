"""What a kind of record is: declared once, and everything that serves every kind follows from it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar

from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.records.listing import Derived, ListView, Span


class SavedRecord(Protocol):
    """A frozen value with an identity and an optimistic lock; the base of every record's value."""

    __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]

    @property
    def id(self) -> UUID:
        """The global name of the record."""

    @property
    def version(self) -> int:
        """The version that was read; 0 for a value that was never saved."""


RecordT = TypeVar("RecordT", bound=SavedRecord)


@dataclass(frozen=True, slots=True, kw_only=True)
class Findable:
    """How the search box finds records of a kind; all are names of fields.

    ``names`` are names of bodies and things, ``persons`` names of people, whose pinyin the field ``reading``
    corrects where it is filled; both are found by characters, pinyin and initials, and come first. ``text``
    are further fields, found by characters and digits anywhere in them; of a reference the title of what it
    names. ``detail`` is shown below the title.
    """

    names: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    reading: str = ""
    text: tuple[str, ...] = ()
    detail: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """How records of a kind are listed; all are names of fields, or of columns ``derived`` from other kinds.

    The first of ``columns`` names the record. ``filters`` are columns whose values can be chosen from, of
    those in ``spans`` how long ago their days are. ``views`` are named choices of filters for everybody.
    ``adds_up`` says whether the amounts of several records together are one: balances of months are not.
    """

    columns: tuple[str, ...]
    filters: tuple[str, ...] = ()
    sort: str = ""
    descending: bool = False
    derived: tuple[Derived, ...] = ()
    spans: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    views: tuple[ListView, ...] = ()
    adds_up: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnStaff:
    """Words that mean the ``usual`` field, but ``instead`` that of our own people in lists of some systems.

    ``signs`` are heads that only such systems have, ``hints`` those that others may have, too. ``weaker`` are
    words for our own people that count less.
    """

    usual: str = ""
    instead: str = ""
    words: frozenset[str] = frozenset()
    signs: frozenset[str] = frozenset()
    hints: frozenset[str] = frozenset()
    weaker: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """How records of a kind come in from lists made elsewhere; all names are those of fields.

    ``identity`` says what tells one record from another: groups of fields, the strongest first, each of
    which suffices where all of its fields are filled, but for ``optional`` ones, where nothing recorded tells
    apart, too. A record never changes its ``permanent`` field: one with another value there is another
    record, whatever else agrees. ``words`` are what offices call the
    columns, beside the labels. ``looks`` tell by its content what a column without a head holds, the title
    first. ``part`` is a kind whose records may stand in the row of the one they belong to, and on a sheet of
    their own; ``instead`` says which field takes a part's value where no column names the part itself, and
    ``beside`` which fields of a second and third part may stand in the same row. ``names_persons`` says that
    the title is a person's name, which lists may divide into family and given name; ``addresses`` are fields
    that lists may divide, too, ``region`` is the one of the province and city in which these lie.
    ``doubtful`` are words whose meaning shows from the other columns: each with the ids of targets (see
    `Target.id`) in the order in which the first free one is meant. ``labels`` are patterns of what a column
    beside a telephone may call it, each with the id of the target that takes the number; without one it is
    not taken. ``persons`` are fields that name a person of whom lists may say more.
    ``own`` says which words may mean our own people instead.
    ``beside_others`` read the values of fields again beside the others of their record, and raise `UserError`
    for what cannot stand there. ``kept`` are computed fields that tell what came about at another desk, such
    as when a note was written: they come in with new records and change none.
    """

    identity: tuple[tuple[str, ...], ...]
    permanent: str = ""
    optional: frozenset[str] = frozenset()
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    looks: Mapping[str, Callable[[str], bool]] = field(default_factory=dict)
    part: str = ""
    instead: Mapping[str, str] = field(default_factory=dict)
    beside: tuple[str, ...] = ()
    names_persons: bool = False
    addresses: tuple[str, ...] = ()
    region: str = ""
    doubtful: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    labels: tuple[tuple[str, str], ...] = ()
    persons: tuple[str, ...] = ()
    own: OwnStaff = field(default=OwnStaff())
    beside_others: Mapping[str, Callable[[object, Mapping[str, Any]], object]] = field(default_factory=dict)
    kept: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Twinned:
    """By which fields, beside the title, records of a kind may be found to speak of one body.

    ``part_telephones`` are those of the parts that come in with it from lists.
    """

    short: str
    former: str
    telephones: tuple[str, ...] = ()
    part_telephones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """How a record is told in one line on the card of one that it names; all are names of fields.

    ``chip`` is a choice that says what it was, where the word for its kind says too little; ``words`` follow
    it, ``text`` is what was said or written. ``held`` is the flag of what may not have taken place.
    """

    chip: str = ""
    words: tuple[str, ...] = ()
    text: str = ""
    held: str = ""

    @property
    def fields(self) -> tuple[str, ...]:
        """All fields that a line needs."""
        return tuple(name for name in (self.chip, *self.words, self.text, self.held) if name)


@dataclass(frozen=True, slots=True)
class Closed:
    """Says that a record and its parts never change again once ``field`` holds one of these codes.

    ``refusal`` is the sentence by which a change is refused then. Fields that are ``still_open`` may change.
    """

    field: str
    codes: frozenset[str]
    refusal: Message
    still_open: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Approved:
    """In which fields a record keeps where its latest approval stands, and when that came to its end."""

    state: str
    decided_on: str


@dataclass(frozen=True, kw_only=True, eq=False)
class RecordKind(Generic[RecordT]):
    """One kind of record.

    ``name`` is the name of its table, of its entries in the change log and of its news; ``plural`` the word
    on the command line, ``icon`` the name of its picture in ``resources/icons``. ``word`` and ``counted``
    are what people call it ("诉求", "{count} 条诉求"), ``many`` is what they call such records in general,
    within a sentence.
    ``value`` is the frozen class of its records, whose attributes are ``id``, ``version`` and the ``fields``.

    ``title`` is the field that names a record; where it is a reference, a record is called as what it names.
    ``short_title`` goes before it where it is filled. ``date`` is the field of the day (or moment) to which
    a record belongs. ``number_prefix`` begins the numbers that the program gives out in the field ``number``,
    ``code_prefix`` the code at the foot of its papers. That code ends as the record's id does or, where
    there is one record a month of what the reference ``known_by`` names, as the id of that; papers that
    show all records of a month have one where ``has_month_table``. ``owner`` is the reference, not edited
    by itself, to the record on whose card this one stands and with which it is deleted. ``few`` says that
    one chooses a record from a list of all there are. ``closed`` says when a record is final, ``approved``
    where it keeps how its approval stands. ``rules``
    check several fields together and name each field with a problem. ``searched`` is None for a kind that
    is not found by itself, ``imported`` for one that does not come in from lists, ``twinned`` for one whose
    records are not told by names of bodies; one that is not listed has no columns. ``told`` is how it stands
    in the time line of a record that it names.
    """

    name: str
    plural: str
    word: str
    many: str
    icon: str = "note"
    counted: Message
    value: type[RecordT]
    fields: tuple[Field, ...]
    title: str
    short_title: str = ""
    date: str = ""
    number_prefix: str = ""
    code_prefix: str = ""
    known_by: str = ""
    has_month_table: bool = False
    owner: Field | None = None
    has_trash: bool = True
    few: bool = False
    closed: Closed | None = None
    approved: Approved | None = None
    searched: Findable | None = None
    listed: Listed = field(default=Listed(columns=()))
    imported: Imported | None = None
    twinned: Twinned | None = None
    told: Told | None = None
    rules: tuple[Callable[[Mapping[str, Any]], Mapping[str, Message]], ...] = field(default=())

    @cached_property
    def field_named(self) -> Mapping[str, Field]:
        """The fields by their names, in their order."""
        return {each.name: each for each in self.fields}

    @cached_property
    def derived(self) -> Mapping[str, Derived]:
        """The columns that other kinds fill, by their names."""
        return {each.field.name: each for each in self.listed.derived}

    @cached_property
    def column_named(self) -> Mapping[str, Field]:
        """What a list of this kind can show, by its name: the fields, and the columns that others fill."""
        return {**self.field_named, **{name: each.field for name, each in self.derived.items()}}

    @cached_property
    def typed_fields(self) -> tuple[Field, ...]:
        """The fields that people fill, in their order."""
        return tuple(each for each in self.fields if not each.computed)

    @cached_property
    def fixed_fields(self) -> tuple[Field, ...]:
        """The fields that stay as they were first saved, in their order."""
        return tuple(each for each in self.fields if each.fixed)

    @cached_property
    def references(self) -> Mapping[str, Field]:
        """The fields that name other records, the owner's included, by their names."""
        every = self.fields if self.owner is None else (*self.fields, self.owner)
        return {each.name: each for each in every if each.refers_to}

    @cached_property
    def belonging(self) -> Field | None:
        """The reference to whom a record belongs: its owner, else the first that it cannot do without."""
        return self.owner or next((each for each in self.references.values() if each.required), None)

    def counted_as(self, count: int) -> Message:
        """Return so many records in words."""
        return Message(self.counted.template, count=f"{count:,}")

    @cached_property
    def has_numbers(self) -> bool:
        """Whether people tell records of this kind apart by a number."""
        return bool(self.number_prefix)

    @cached_property
    def is_exported(self) -> bool:
        """Whether all records of this kind can be handed out: it is listed or found by itself."""
        return bool(self.listed.columns) or self.searched is not None

    @cached_property
    def defaults(self) -> Mapping[str, object]:
        """What a new record holds in the fields of which nothing is said."""
        own = {each.name: each for each in dataclasses.fields(self.value)}
        described = {**self.references, **self.field_named}
        return {name: _default(own[name], each) for name, each in described.items()}

    def values_of(self, record: RecordT) -> dict[str, object]:
        """Return the values of a record's fields by name."""
        return {name: getattr(record, name) for name in self.field_named}

    def new(self, record_id: UUID, values: Mapping[str, object]) -> RecordT:
        """Return a record that was never saved; ``values`` hold at least the fields without a default."""
        return self.filled({"id": record_id, **values})

    def filled(self, values: Mapping[str, object]) -> RecordT:
        """Return the record with these values, id and version among them, as its class would make it.

        A frozen class sets each attribute by a call of its own, which takes three times as long: here the
        record is frozen when it is filled.
        """
        record: Any = self._unfrozen(**values)
        record.__class__ = self.value
        filled: RecordT = record
        return filled

    @cached_property
    def _unfrozen(self) -> type:
        """A class of the same attributes in the same places, which is what lets its records be frozen."""
        attributes = [(each.name, each.type, each) for each in dataclasses.fields(self.value)]
        return dataclasses.make_dataclass(self.value.__name__, attributes, kw_only=True, slots=True)


def _default(attribute: dataclasses.Field[Any], described: Field) -> object:
    if attribute.default is not dataclasses.MISSING:
        return attribute.default
    if attribute.default_factory is not dataclasses.MISSING:
        return attribute.default_factory()
    return described.empty
