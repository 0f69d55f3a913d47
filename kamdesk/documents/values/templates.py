"""Text with bindings in it, ``拜访指标({weights.calls}%)``: filled in, or left open on a blank form."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.documents.fonts.marks import BOX, TICKED_BOX
from kamdesk.documents.values.formats import FORMATS, Format

if TYPE_CHECKING:
    from collections.abc import Iterator

_BINDING: Final = re.compile(r"\{([a-z_][a-z0-9_.]*)(?::([a-z_]+))?\}")
_COUNTED: Final = re.compile(r"([a-z_][a-z0-9_.]*)([<>])(\d+)")
_AND: Final = " & "
_ON_BLANK: Final = "blank_form"  # the condition of what only a form for handwriting shows
_ALWAYS_KNOWN: Final = ("office.", "paper.")  # what is known on a blank form, too
_VARIATIONS: Final = ((0xFE00, 0xFE0F), (0xE0100, 0xE01EF))
_ABSENT: Final = object()
_SEEN: Final[set[str]] = set()
"""Characters that were found to stand for themselves: nearly all there are, on sheet after sheet."""

# What an overlay, for paper on which the form is already printed, does with each character of a text.
UNPRINTED: Final = " "
PRINTED: Final = "x"
TICK_ONLY: Final = "t"


class UnknownFormatError(ValueError):
    """A binding names a format that does not exist."""


class Scope:
    """The values a form draws on: the innermost record first, then what surrounds it.

    Names are looked up whole (``customer.name``), then part by part. With ``is_blank`` no
    values are returned but those of `with_wording`; an overlay leaves out the text of the form itself.
    With ``keeps_places`` a value that does not exist leaves the same to write on as on a blank form.
    ``unknown`` collects names that no record has; ``counts`` says how long lists are of which a part is
    shown.
    """

    def __init__(
        self,
        *records: Mapping[str, object],
        is_blank: bool = False,
        wording: Mapping[str, object] | None = None,
        is_overlay: bool = False,
        keeps_places: bool = False,
    ) -> None:
        self._records = records
        self.keeps_places = keeps_places or is_blank
        self._wording = wording or {}
        self.is_blank = is_blank
        self.is_overlay = is_overlay
        self.unknown: dict[str, None] = {}
        self.counts: dict[str, int] = {}

    def within(self, record: Mapping[str, object]) -> Scope:
        """Return a scope that looks into ``record`` first; both collect unknown names together."""
        inner = Scope(
            record,
            *self._records,
            is_blank=self.is_blank,
            wording=self._wording,
            is_overlay=self.is_overlay,
            keeps_places=self.keeps_places,
        )
        inner.unknown = self.unknown
        inner.counts = self.counts
        return inner

    def with_part(self, name: str, part: Sequence[Mapping[str, object]]) -> Scope:
        """Return a scope with a part of a list, as one page shows it; conditions still count all of it."""
        inner = self.within({name: part})
        inner.counts = {**self.counts, name: len(self.records(name))}
        return inner

    def with_wording(self, wording: Mapping[str, object]) -> Scope:
        """Return a scope with text of the form itself, too, which a blank form also shows."""
        inner = Scope(*self._records, is_blank=self.is_blank, wording=wording)
        inner.unknown = self.unknown
        return inner

    def as_blank(self) -> Scope:
        """Return a scope without any values, as for a blank form."""
        return Scope(is_blank=True)

    def is_none(self, name: str) -> bool:
        """Return whether the innermost record has None under this name, unlike an empty list."""
        return any(name in record and record[name] is None for record in self._records[:1])

    def value(self, name: str, *, is_optional: bool = False) -> object:
        """Return the value of a name; None where there is none, and on a blank form.

        A name that no record has is added to ``unknown`` unless it ``is_optional``.
        """
        if name in self._wording:
            return self._wording[name]
        if self.is_blank:
            return None
        for record in self._records:
            if name in record:
                return record[name]
        if "." in name:
            for record in self._records:
                found = _descend(record, name)
                if found is not _ABSENT:
                    return found
        if not is_optional:
            self.unknown[name] = None
        return None

    def shows(self, condition: str) -> bool:
        """Return whether what stands under a condition is printed on this sheet.

        A blank form has no data to decide by: it shows what has no condition, or that it is a blank form.
        """
        parts = condition.split(_AND) if condition else []
        if not self.is_blank:
            return _ON_BLANK not in parts and self.holds(condition)
        return all(
            self.holds(part) if part.removeprefix("!").startswith(_ALWAYS_KNOWN) else part == _ON_BLANK
            for part in parts
        )

    def has_block(self, condition: str) -> bool:
        """Return whether a block is on this sheet; a blank form lacks only what is meant for filled ones."""
        return condition != f"!{_ON_BLANK}" if self.is_blank else self.holds(condition)

    def holds(self, condition: str) -> bool:
        """Return whether a condition is true: a name with a value, for a list any entry's, ``!`` negates.

        ``dishes>9`` compares the number of a list's entries, ``kind=来宾`` a text; all parts joined by
        ``&`` have to be true.
        """
        if _AND in condition:
            return all(map(self.holds, condition.split(_AND)))
        if counted := _COUNTED.fullmatch(condition):
            count = self.counts.get(counted[1]) or len(self.records(counted[1]))
            return count > int(counted[3]) if counted[2] == ">" else count < int(counted[3])
        if condition.startswith("!"):
            return not self.holds(condition[1:])
        if not condition:
            return True
        if "=" in condition:
            name, _, text = condition.partition("=")
            return self.value(name, is_optional=True) == text
        listed, _, key = condition.rpartition("/")
        if listed:
            return any(entry.get(key) for entry in self.records(listed))
        return bool(self.value(condition, is_optional=True))

    def records(self, name: str) -> list[Mapping[str, object]]:
        """Return a list's entries; a plain value becomes a record with the key ``item``."""
        value = self.value(name)
        if value is None or isinstance(value, str) or not isinstance(value, Sequence):
            return []
        return [entry if isinstance(entry, Mapping) else {"item": entry} for entry in value]


class Binding(NamedTuple):
    """The place of a value in a wording; an optional one may be absent from the data."""

    name: str
    format: Format
    is_optional: bool = False


class TextTemplate:
    """A wording: literal parts and bindings in turn; ``is_static`` where it is the same on every sheet."""

    __slots__ = ("_wording", "is_static", "parts")

    def __init__(self, parts: tuple[str | Binding, ...]) -> None:
        self.parts = parts
        words = [part for part in parts if isinstance(part, str)]
        self.is_static = len(words) == len(parts)
        self._wording = printable("".join(words)) if self.is_static else ""

    @classmethod
    def parse(cls, text: str) -> TextTemplate:
        """Read a wording; raise `UnknownFormatError` for a format that does not exist."""
        parts: list[str | Binding] = []
        end = 0
        for found in _BINDING.finditer(text):
            if found.start() > end:
                parts.append(text[end : found.start()])
            parts.append(binding_of(found[1], found[2] or "plain"))
            end = found.end()
        if end < len(text):
            parts.append(text[end:])
        return cls(tuple(parts))

    def bindings(self) -> Iterator[Binding]:
        """Yield the places of values."""
        yield from (part for part in self.parts if isinstance(part, Binding))

    def fill(
        self, scope: Scope, *, none: str = "", words: Mapping[str, str] | None = None, gap: str = ""
    ) -> str:
        """Return the wording with values in their places.

        On a blank form, and where the scope keeps places, an empty one shows what its format leaves to
        write on. ``none`` stands for a value that does not exist, ``gap`` for one that is still to be
        written in, on a blank form too;
        ``words`` replaces codes by what people call them.
        """
        return self._wording if self.is_static else printable("".join(self._pieces(scope, none, words, gap)))

    def overlay_mask(self, scope: Scope, *, none: str = "", words: Mapping[str, str] | None = None) -> str:
        """Return, sign for sign of `fill`, what an overlay does with it: wording is `UNPRINTED`."""
        pieces = [printable(piece) for piece in self._pieces(scope, none, words, "")]
        return "".join(
            UNPRINTED * len(piece) if isinstance(part, str) else "".join(map(_overlay_sign, piece))
            for part, piece in zip(self.parts, pieces, strict=True)
        )

    def _pieces(self, scope: Scope, none: str, words: Mapping[str, str] | None, gap: str) -> Iterator[str]:
        for part in self.parts:
            if isinstance(part, str):
                yield part
                continue
            value = scope.value(part.name, is_optional=part.is_optional)
            if value is None or value == "":
                yield gap or (part.format.blank if scope.keeps_places else none)
            elif words and isinstance(value, str):
                yield words.get(value, value)
            else:
                yield part.format.write(value)


def _overlay_sign(sign: str) -> str:
    """Return what an overlay prints of a value's sign: the box of a yes or no is on the paper already."""
    return {BOX: UNPRINTED, TICKED_BOX: TICK_ONLY}.get(sign, PRINTED)


def binding_of(name: str, format_name: str, *, is_optional: bool = False) -> Binding:
    """Return a binding; raise `UnknownFormatError` where the format does not exist."""
    if format_name not in FORMATS:
        raise UnknownFormatError(format_name)
    return Binding(name, FORMATS[format_name], is_optional)


def printable(text: str) -> str:
    """Return text without what cannot be seen: control and format characters, variation selectors."""
    if _SEEN.issuperset(text):
        return text
    for line_end in ("\r\n", "\r", "\u2028", "\u2029"):
        text = text.replace(line_end, "\n")
    _SEEN.update(character for character in text if _visible(character) == character)
    return "".join(map(_visible, text))


def _visible(character: str) -> str:
    if character == "\n":
        return character
    if character == "\t":
        return " "
    category = unicodedata.category(character)
    if category == "Cs":
        return "\ufffd"
    variation = any(first <= ord(character) <= last for first, last in _VARIATIONS)
    return "" if variation or category in {"Cc", "Cf"} else character


def _descend(record: Mapping[str, object], name: str) -> object:
    found: object = record
    for step in name.split("."):
        if found is None:
            return None
        if isinstance(found, list) and step.isdecimal() and int(step) < len(found):
            found = found[int(step)]
        elif isinstance(found, Mapping) and step in found:
            found = found[step]
        else:
            return _ABSENT
    return found
