"""Which record a cell of a list means: by its number, else by its exact title, else by its short one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from kamdesk.domain.records.parsing import parse_value
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kamdesk.domain.records.fields import Field


class AmbiguousNameError(UserError):
    """Several records have the title that was written; ``ids`` are theirs."""

    def __init__(self, message: Message, ids: tuple[UUID, ...]) -> None:
        super().__init__(message)
        self.ids = ids


@dataclass(frozen=True)
class NamedRecords:
    """The records of a kind that references may name: titles and, where there are any, numbers and owners.

    ``word`` is what people call the kind; ``short_titles`` are found where no title is the same. ``owned_by``
    says what the owner is called of those that have one, ``told_apart`` which one of several of one title is
    meant by more than that.
    """

    titles: Mapping[UUID, str] = field(default_factory=dict)
    numbers: Mapping[UUID, str] = field(default_factory=dict)
    owners: Mapping[UUID, UUID] = field(default_factory=dict)
    word: str = ""
    short_titles: Mapping[UUID, str] = field(default_factory=dict)
    owned_by: Mapping[UUID, str] = field(default_factory=dict)
    told_apart: Mapping[str, UUID] = field(default_factory=dict)

    @cached_property
    def by_title(self) -> Mapping[str, tuple[UUID, ...]]:
        """The ids of the records with each title."""
        return _by_text(self.titles)

    @cached_property
    def by_short_title(self) -> Mapping[str, tuple[UUID, ...]]:
        """The ids of the records with each short title."""
        return _by_text(self.short_titles)

    @cached_property
    def by_number(self) -> Mapping[str, UUID]:
        """The record with each number, whatever its case."""
        return {number.casefold(): record_id for record_id, number in self.numbers.items() if number}

    def titled(self, field: Field, title: str, owner: str = "") -> UUID:
        """Return the record of that title; raises `UserError` for none, `AmbiguousNameError` for several.

        Where ``owner`` is said, only records that belong to one of that title are meant.
        """
        ids = self.by_title.get(title) or self.by_short_title.get(title, ())
        if title in self.told_apart:
            ids = (self.told_apart[title],)
        if owner and ids:
            ids = tuple(each for each in ids if self.owned_by.get(each) == owner)
            if not ids:
                names = {"owner": owner, "title": title, "word": Message(self.word)}
                raise UserError(Message("“{owner}”没有叫“{title}”的{word}。", **names))
        if len(ids) > 1:
            word = Message(self.word)
            raise AmbiguousNameError(
                Message(
                    "叫“{title}”的{word}有 {count} 个，分不清是哪一个。",
                    title=title,
                    word=word,
                    count=len(ids),
                ),
                ids,
            )
        # The value of a reference that is filled is an id.
        return parse_value(field, title, {title: ids[0]} if ids else {})  # type: ignore[return-value]

    def numbered(self, number: str, title: str = "") -> UUID:
        """Return the record of that number; `UserError` for none, or where ``title`` is not its own."""
        found = self.by_number.get(number.casefold())
        if found is None:
            word = Message(self.word)
            raise UserError(Message("没有编号为“{number}”的{word}。", number=number, word=word))
        if title and title not in {self.titles[found], self.short_titles.get(found)}:
            raise UserError(
                Message(
                    "编号“{number}”是“{name}”的，不是“{other}”的。",
                    number=number,
                    name=self.titles[found],
                    other=title,
                )
            )
        return found


def _by_text(texts: Mapping[UUID, str]) -> dict[str, tuple[UUID, ...]]:
    found: dict[str, list[UUID]] = defaultdict(list)
    for record_id, text in texts.items():
        found[text].append(record_id)
    return {text: tuple(ids) for text, ids in found.items()}
