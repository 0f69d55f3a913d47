"""What a column can mean: a field of a record, or of a part that stands in the same row."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from kamdesk.domain.records.fields import TextForm
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.records.kind import RecordKind

FAMILY, MIDDLE, GIVEN = "family", "middle", "given"
PROVINCE, CITY, DISTRICT, STREET = "province", "city", "district", "street"
_OF_NAMES: Final = {FAMILY: term("姓"), MIDDLE: term("中间名"), GIVEN: term("名")}
_OF_ADDRESSES: Final = {
    PROVINCE: term("省"),
    CITY: term("市"),
    DISTRICT: term("区县"),
    STREET: term("街道"),
}
_PIECES: Final = {**_OF_NAMES, **_OF_ADDRESSES}
"""The pieces of a person's name and of an address, as people call them."""
_OF_SEVERAL: Final = frozenset({TextForm.TELEPHONE, TextForm.EMAIL, TextForm.WEBSITE})
FURTHER: Final = (2, 3)
"""The numbers of the parts that may stand in a row beside the first."""
KindNamed: TypeAlias = "Callable[[str], RecordKind[Any]]"
"""Returns the kind of a name, as references give it."""


@dataclass(frozen=True, slots=True)
class Target:
    """A field as the meaning of a column.

    ``part`` names the kind of the part whose field it is, nothing for the record itself; ``part_word`` is
    what people call that kind. A reference is
    filled by the title of what it names or, ``by_number``, by its number; beside the title may stand to whom
    that belongs, where ``by_owner`` says what such a column is called. ``is_added`` stands for columns
    whose content is added to the field under their heads; several columns may be. ``number`` tells the
    second and third part of a row from the first, ``piece`` the pieces of a person's name or of an address.
    """

    field: Field
    part: str = ""
    by_number: bool = False
    part_word: str = ""
    is_added: bool = False
    number: int = 1
    piece: str = ""
    by_owner: str = ""

    @property
    def whole(self) -> Target:
        """The target that a piece is part of; itself where it is whole."""
        return replace(self, piece="") if self.piece else self

    @property
    def takes_several(self) -> bool:
        """Whether several columns may fill it, one beside the other, such as two telephones."""
        if self.piece:
            return self.piece == STREET
        return self.is_added or self.field.form in _OF_SEVERAL

    @property
    def id(self) -> str:
        """Name it in mapping files: ``region``, ``contact.mobile``, ``owner_id.number``."""
        if self.is_added:
            return f"{self.field.name}+"
        way = "number" if self.by_number else "owner" if self.by_owner else ""
        own = ".".join(filter(None, (self.field.name, way, self.piece)))
        part = f"{self.part}{self.number}" if self.number > 1 else self.part
        return f"{part}.{own}" if part else own

    @property
    def label(self) -> Message:
        """Name the target for people; fields of parts say whose they are."""
        label = Message(self.by_owner or self.field.label)
        if self.is_added:
            return Message("并入{label}", label=label)
        if self.by_number:
            label = Message("{label}编号", label=label)
        if self.piece in _OF_ADDRESSES:
            label = Message("{person}·{field}", person=label, field=Message(_PIECES[self.piece]))
        elif self.piece:
            label = Message(_PIECES[self.piece])
        if self.part:
            person = Message(self.part_word)
            if self.number > 1:
                person = Message("{person}{number}", person=person, number=self.number)
            label = Message("{person}·{field}", person=person, field=label)
        return label


def columns_of(kind: RecordKind[Any], kind_named: KindNamed) -> Iterator[Target]:
    """Yield the columns that show a record whole: its owner, then every field."""
    yield from _of_owner(kind, kind_named)
    for field in kind.fields:
        yield from _of_field(Target(field), kind_named)


def targets_of(kind: RecordKind[Any], kind_named: KindNamed, *, as_part: bool = False) -> Iterator[Target]:
    """Yield what columns can mean for a kind: all that people fill, and what is kept of another desk.

    A part does not name its owner.
    """
    part, word = (kind.name, kind.word) if as_part else ("", "")
    if not as_part:
        yield from _of_owner(kind, kind_named)
    kept = kind.imported.kept if kind.imported is not None else frozenset()
    for field in (each for each in kind.fields if not each.computed or each.name in kept):
        yield from _of_field(Target(field, part, part_word=word), kind_named)
    if kind.imported is not None and kind.imported.names_persons:
        title = Target(kind.field_named[kind.title], part, part_word=word)
        yield from (replace(title, piece=piece) for piece in _OF_NAMES)
    for name in kind.imported.addresses if kind.imported is not None else ():
        address = Target(kind.field_named[name], part, part_word=word)
        yield from (replace(address, piece=piece) for piece in _OF_ADDRESSES)


def _of_owner(kind: RecordKind[Any], kind_named: KindNamed) -> Iterator[Target]:
    """Yield how a row names the owner: of one that is a part itself, also to whom that belongs."""
    if kind.owner is None:
        return
    yield from _of_field(Target(kind.owner), kind_named)
    further = kind_named(kind.owner.refers_to).owner
    if further is not None:
        yield Target(kind.owner, by_owner=further.label)


def _of_field(target: Target, kind_named: KindNamed) -> Iterator[Target]:
    yield target
    if target.field.refers_to and kind_named(target.field.refers_to).has_numbers:
        yield replace(target, by_number=True)
