"""The named text styles of one form, and the setter that reports characters and words that do not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.documents.fonts.scripts import script_to_shape, scripts_to_shape
from kamdesk.documents.text.typesetting import TextBlock, TextStyle, set_text, too_wide
from kamdesk.documents.values.templates import Scope
from kamdesk.domain.printing.rendered_document import PrintProblem, ProblemKind
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kamdesk.documents.definitions.definitions import FormDefinition, StyleDefinition
    from kamdesk.documents.fonts.shipped import Typefaces
    from kamdesk.documents.fonts.typeface import Typeface

_EXCERPT: Final = 24
_MOST_KNOWN: Final = 4096  # texts of one form that are kept as they were set
_FIRST_HAN: Final = "\u2e80"  # radicals, and all Chinese characters after them


class SetText(NamedTuple):
    """What a text came to: the lines, and what is wrong with them."""

    block: TextBlock
    problems: tuple[PrintProblem, ...]


class FormStyles:
    """The text styles of one form with their typefaces, and the texts set in them, most of which recur."""

    def __init__(self, definition: FormDefinition, typefaces: Typefaces) -> None:
        def set_as(style: StyleDefinition) -> TextStyle:
            return TextStyle(
                typeface=typefaces.typeface(style.face),
                size=style.size,
                floor=style.floor,
                leading=style.leading,
                colour=style.colour,
                tracking=style.tracking,
                embolden=style.embolden,
            )

        styles = definition.house.styles
        self._styles = {name: set_as(style) for name, style in styles.items()}
        self._short = {
            name: [(most, set_as(short)) for most, short in style.short]
            for name, style in styles.items()
            if style.short
        }
        self._latin = {name: set_as(style.latin) for name, style in styles.items() if style.latin}
        self._known: dict[tuple[str, str, float, int, float], SetText] = {}
        wording = definition.house.wording
        self.annex_marks = wording["annex_mark"], wording["annex_mark_short"]

    def style(self, name: str, text: str = "") -> TextStyle:
        """Return a style of the form, as it is for a text of this length and script."""
        if text and name in self._latin and not any(sign >= _FIRST_HAN for sign in text):
            return self._latin[name]
        short = self._short.get(name, ()) if text else ()
        return next((style for most, style in short if len(text) <= most), self._styles[name])

    def set_text(self, text: str, width: float, name: str, lines: int, size: float) -> SetText:
        """Set a text and look what is wrong with it, once for all sheets that say the same."""
        key = (text, name, width, lines, size)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            block = set_text(text, width, self._styles[name], lines=lines, size=size)
            known = self._known[key] = SetText(block, tuple(_problems_of(text, block, width)))
        return known


class TextSetter:
    """Sets the texts of one record and collects problems: missing characters, boxes that are too narrow."""

    def __init__(self, styles: FormStyles, sizes: Mapping[TextStyle, float] | None = None) -> None:
        """Take the styles, and the ``sizes`` of those that are set smaller than they say."""
        self._styles = styles
        self._sizes = sizes or {}
        self.problems: list[PrintProblem] = []

    def style(self, name: str, text: str = "") -> TextStyle:
        """Return a style of the form, as it is for a text of this length."""
        style = self._styles.style(name, text)
        return style._replace(size=self._sizes[style]) if style in self._sizes else style

    def for_trial(self, sizes: Mapping[TextStyle, float] | None = None) -> TextSetter:
        """Return a setter whose problems count only where its work is used, with some styles smaller."""
        return TextSetter(self._styles, {**self._sizes, **(sizes or {})})

    def value(self, text: str, width: float, style: str, lines: int = 0, *, size: float = 0.0) -> TextBlock:
        """Set a text into a width in points; the rest as `set_text` takes it."""
        block, problems = self._styles.set_text(text, width, style, lines, size)
        self.problems += problems
        return block

    def shortened_line(self, text: str, width: float, style: str) -> TextBlock:
        """Set one line whose full text is printed elsewhere, cut with … where it is too long."""
        chosen = self._styles.style(style)
        room = width / chosen.size
        text = text.replace("\n", " ")
        if chosen.typeface.width(text) > room:
            while text and chosen.typeface.width(f"{text}…") > room:
                text = text[:-1]
            text += "…"
        return self.value(text, width, style)

    def annex_mark(self, number: int, block: TextBlock, width: float) -> str:
        """Return the reference from a block to the annex, short ones where it is narrow."""
        long, short = (mark.fill(Scope({"number": str(number)})) for mark in self._styles.annex_marks)
        return long if block.style.typeface.width(long) * block.size <= width else short

    def check(self, text: str, block: TextBlock, width: float) -> None:
        """Note the characters of a text that no face has, and a box too narrow for one of them."""
        self.problems += _problems_of(text, block, width)

    def check_characters(self, text: str, style: str) -> None:
        """Note the characters of a text that no face of a style has."""
        self.problems += _missing_in(text, self._styles.style(style).typeface)


def _problems_of(text: str, block: TextBlock, width: float) -> Iterator[PrintProblem]:
    yield from _missing_in(text, block.style.typeface)
    if len(block.lines) > 1 and too_wide(block, width):
        sentence = Message("格子太窄，放不下一个字：{text}", text=text[:_EXCERPT])
        yield PrintProblem(ProblemKind.OVERFLOW, sentence)


def _missing_in(text: str, typeface: Typeface) -> Iterator[PrintProblem]:
    missing = typeface.missing(text.replace("\n", ""))
    if not missing:
        return
    if scripts := scripts_to_shape(missing):
        sentence = Message(
            "{scripts}要连写或从右往左排，程序还排不了，纸上以“〓”代替；请改用汉字或拉丁字母：{text}",
            scripts="、".join(scripts),
            text=text[:_EXCERPT],
        )
        yield PrintProblem(ProblemKind.SCRIPT, sentence)
    if missing := "".join(character for character in missing if not script_to_shape(character)):
        sentence = Message(
            "现有字体没有“{characters}”这些字，纸上以“〓”代替：{text}",
            characters=missing,
            text=text[:_EXCERPT],
        )
        yield PrintProblem(ProblemKind.MISSING_GLYPH, sentence)
