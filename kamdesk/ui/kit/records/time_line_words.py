"""How a line of a time line is worded: what it was, who and how, what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kamdesk.domain.kinds import kind_named
from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.records.time_line import PRINTED
from kamdesk.domain.shared.text import term
from kamdesk.ui.kit.fields.fields import unit_of
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.columns import value_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamdesk.domain.records.kind import RecordKind, Told
    from kamdesk.domain.records.time_line import Happening

_PRINTED: Final = term("打印", "往来")


class WordedLine(NamedTuple):
    """What a line says: its chip, its words in one or two lines; ``was_held`` where it took place."""

    chip: str
    was_held: bool
    text: str


def word_of_kind(name: str) -> str:
    """Return what the lines of a kind are called."""
    return tr(_PRINTED) if name == PRINTED else tr(kind_named(name).word)


def worded(happening: Happening) -> WordedLine:
    """Return a line as people read it."""
    if happening.kind == PRINTED:
        return WordedLine(tr(_PRINTED), was_held=True, text=_of_paper(happening))
    kind = kind_named(happening.kind)
    told = _told(kind)
    named = kind.field_named.get(told.chip)
    word = kind.word if named is None else named.word_for(str(happening.values[told.chip]))
    was_held = not told.held or bool(happening.values[told.held])
    return WordedLine(tr(word), was_held, "\n".join(_lines_of(kind, happening, was_held=was_held)))


def _of_paper(happening: Happening) -> str:
    values = happening.values
    copies = tr("打印 {count} 份", count=values["copies"])
    words = (
        tr(str(values["title"])),
        copies if values["printer"] else tr("存为 PDF"),
        str(values["author"]),
    )
    return " · ".join(word for word in words if word)


def _told(kind: RecordKind[Any]) -> Told:
    if kind.told is None:
        raise LookupError(kind.name)
    return kind.told


def _lines_of(kind: RecordKind[Any], happening: Happening, *, was_held: bool) -> Iterator[str]:
    """Yield who and how in one line, and then what was said."""
    told = _told(kind)
    words = [_word_of(kind, name, happening) for name in told.words]
    if not was_held:
        words.append(tr("未进行"))
    yield " · ".join(word for word in words if word)
    if told.text and happening.values[told.text]:
        yield str(happening.values[told.text])


def _word_of(kind: RecordKind[Any], name: str, happening: Happening) -> str:
    """Return a value in words; a text says what it is."""
    field = kind.field_named[name]
    text = value_text(field, happening.values[name], lambda named: happening.titles.get(named, ""))
    if text and field.is_money:
        return tr("{amount} {unit}", amount=text, unit=unit_of(field))
    is_text = field.kind is FieldKind.TEXT and text
    return tr("{field}：{text}", field=tr(field.label), text=text) if is_text else text
