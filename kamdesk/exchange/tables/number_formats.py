"""How spreadsheets show numbers, as far as that belongs to what is meant, such as the zeros of 000123."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from kamdesk.domain.records.imports.table import ShownNumber

CHINESE_DAYS: Final = {
    **dict.fromkeys((28, 29, 51, 53, 54, 58), 'm"月"d"日"'),
    **dict.fromkeys((27, 36, 50, 52, 57), 'yyyy"年"m"月"'),
    30: "m-d-yy",
    31: 'yyyy"年"m"月"d"日"',
}
"""Formats that Chinese spreadsheets name by their numbers alone (ECMA-376-1, 18.8.30)."""
_PIECE: Final = re.compile(
    r'"(?P<quoted>[^"]*)"|[\\!](?P<escaped>.)|_.|\*.|\[\$(?P<currency>[^\]-]*)[^\]]*\]|\[[^\]]*\]'
    r"|(?P<general>General|G/通用格式)|(?P<digit>[0#?])|(?P<point>\.)|(?P<comma>,)|(?P<percent>%)"
    r"|(?P<other>[eE][+-]|[/@a-zA-Z])|(?P<sign>.)",
    re.DOTALL | re.IGNORECASE,
)
_LITERALS: Final = frozenset({"quoted", "escaped", "currency", "sign"})
_PLAIN_SIGNS: Final = frozenset("$￥¥€£() ")
_ADORNED: Final = re.compile(r"\[[^\]]*\]|\"[^\"]*\"|\\.|_.|\*.")
_CONDITION: Final = re.compile(r"\[[<>=]")  # which format counts depends on the number
_DIGITS: Final = frozenset("0#?")


def lacks_year(code: str) -> bool:
    """Tell whether a format shows a day without its year."""
    bare = set(_ADORNED.sub("", code.partition(";")[0]).casefold())
    return "d" in bare and not bare & set("yeg")


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """Digits with what stands before, between and behind them.

    ``places`` are those before the point: 0 shows a digit always, # one that is there, other signs
    themselves; without any a number shows all its digits. At most ``decimals`` show, at least
    ``least``.
    ``power`` is the power of ten by which a number is shown larger than it is.
    """

    places: str
    decimals: int
    least: int
    has_groups: bool
    power: int
    before: str
    behind: str

    @property
    def adds_something(self) -> bool:
        """Whether it says more than groups of thousands, a currency's sign or a number of decimals."""
        literals = {*self.before, *self.behind, *self.places} - _DIGITS - _PLAIN_SIGNS
        return bool(literals) or self.places.count("0") > 1

    def shown(self, number: Decimal) -> ShownNumber:
        """Return a number with what it shows."""
        scaled = number.scaleb(self.power)
        text = f"{abs(scaled):f}"
        if self.places:
            rounded = abs(scaled).quantize(Decimal(1).scaleb(-self.decimals), ROUND_HALF_UP)
            whole, _point, fraction = f"{rounded:f}".partition(".")
            kept = fraction[: self.least] + fraction[self.least :].rstrip("0")
            text = self._filled(whole.lstrip("0")) + (f".{kept}" if kept else "")
        sign = "-" if scaled < 0 else ""
        return ShownNumber.of(
            number, f"{sign}{self.before}{text}{self.behind}".strip(), scaled, self.behind.strip()
        )

    def _filled(self, digits: str) -> str:
        """Fill the places from the right; digits left over stand at the first place."""
        if self.has_groups:
            return f"{int(digits or 0):,}"
        first = min(self.places.index(sign) for sign in _DIGITS if sign in self.places)
        written = ""
        for index in range(len(self.places) - 1, -1, -1):
            place = self.places[index]
            if place not in _DIGITS:
                written = place + written
            elif index == first:
                written = (digits or ("0" if place == "0" else "")) + written
            else:
                written = (digits[-1:] or ("0" if place == "0" else "")) + written
                digits = digits[:-1]
        return written


def number_format(code: str) -> NumberFormat | None:
    """Return what a format adds to the digits of numbers; None where that is nothing."""
    if _CONDITION.search(code):
        return None
    pieces: list[tuple[str, str]] = []
    for found in _PIECE.finditer(code.partition(";")[0]):
        kind = found.lastgroup
        if kind == "other":
            return None
        if kind is not None:
            pieces.append(("literal" if kind in _LITERALS else kind, found[kind]))
    kinds = [kind for kind, _text in pieces]
    places = [index for index, kind in enumerate(kinds) if kind in {"digit", "general"}]
    if not places:
        return None
    read = _read(pieces[places[0] : places[-1] + 1])
    behind = pieces[places[-1] + 1 :]
    thousands = sum(kind == "comma" for kind, _text in behind)
    form = NumberFormat(
        *read[:4],
        power=2 * kinds.count("percent") - 3 * thousands - read[4],
        before="".join(text for _kind, text in pieces[: places[0]]),
        behind="".join(text for kind, text in behind if kind != "comma"),
    )
    return form if form.adds_something else None


def _read(pieces: list[tuple[str, str]]) -> tuple[str, int, int, bool, int]:
    """Read the pieces from the first to the last digit: places, decimals, the least of them, groups, power.

    A point that is written as a sign, as in 0!.0, for 万, divides like a real one.
    """
    if any(kind == "general" for kind, _text in pieces):
        return "", 0, 0, False, 0
    is_point = [kind == "point" or (kind, text) == ("literal", ".") for kind, text in pieces]
    points = [index for index, found in enumerate(is_point) if found]
    place = points[0] if points else len(pieces)
    behind = "".join(text for kind, text in pieces[place:] if kind == "digit")
    is_sign = bool(points) and pieces[place][0] == "literal"
    places = "".join(text for kind, text in pieces[:place] if kind != "comma")
    has_groups = any(kind == "comma" for kind, _text in pieces[:place])
    return places, len(behind), behind.count("0"), has_groups, len(behind) if is_sign else 0
