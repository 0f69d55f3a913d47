"""Read vCards (.vcf, versions 2.1, 3.0 and 4.0): one row a person, with the firm they work for.

RFC 6350 and RFC 2426, and for 2.1 the specification of versit; what telephones make of them, too.
"""

from __future__ import annotations

import quopri
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.organisations import looks_like_organisation
from kamdesk.domain.records.imports.table import SourceTable, TableRow
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term
from kamdesk.exchange.tables.bounds import Budget, bounded_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kamdesk.exchange.tables.encodings import DecodedText

_PROPERTY: Final = re.compile(
    r"(?:(?P<group>[\w-]+)\.)?(?P<name>[\w-]+)(?P<params>(?:;(?:[^\":;]|\"[^\"]*\")*)*):(?P<value>.*)",
    re.DOTALL,
)
_ESCAPED: Final = re.compile(r"\\([\\;,:nN])")
_MIDDLE: Final = re.compile(r"(?<!\\)(?:\\\\)*;")
_APPLE_WORD: Final = re.compile(r"_\$!<(.*)>!\$_")
_CHINESE: Final = re.compile(r"[\u3400-\u9fff]")
_PACKED_DAY: Final = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ].*)?")
_DAY_WITHOUT_YEAR: Final = re.compile(r"--(\d\d)-?(\d\d)")
_NO_YEAR: Final = "1604"
"""The leap year that telephones of Apple write where a birthday has no year."""
_MEDIA: Final = {"PHOTO": term("照片"), "LOGO": term("照片"), "SOUND": term("录音")}
_MOBILE: Final = frozenset({"CELL", "MOBILE", "IPHONE", "手机", "移动电话"})
_HOME: Final = frozenset({"HOME", "家庭", "住宅"})

# The heads under which the rows stand, as lists of people have them.
FIRM: Final = "客户名称"
_NAME, _DEPARTMENT, _POST = "联系人", "部门", "职务"
_MOBILES, _TELEPHONES, _FAXES = "手机", "办公电话", "传真"
_MAILS, _WECHAT, _BIRTHDAY, _NOTE = "电子邮箱", "微信", "生日", "联系人备注"
_ADDRESS, _POSTCODE, _WEBSITE = "地址", "邮政编码", "网址"
_FIRM_TELEPHONES, _FIRM_NOTE = "公司电话", "公司备注"
_ORDER: Final = (
    *(FIRM, _NAME, _DEPARTMENT, _POST, _MOBILES, _TELEPHONES, _FIRM_TELEPHONES, _FAXES, _MAILS),
    *(_WECHAT, _BIRTHDAY, _NOTE, _FIRM_NOTE, _ADDRESS, _POSTCODE, _WEBSITE),
)
_OF_FIRM: Final = {_MOBILES: _FIRM_TELEPHONES, _TELEPHONES: _FIRM_TELEPHONES, _NOTE: _FIRM_NOTE}
"""Where the firm has what else is a person's, on the card of a firm that names nobody."""
_ALIKE: Final = ("", "2", "3", "4", "5")  # further values of one kind stand in columns of their own
_AS_WRITTEN: Final = {
    "TITLE": _POST,
    "ROLE": _POST,
    "URL": _WEBSITE,
    "NOTE": _NOTE,
    "X-WECHAT": _WECHAT,
    "X-WEIXIN": _WECHAT,
    "X-QQ": "QQ",
    "NICKNAME": "昵称",
    "GENDER": "性别",
    "X-GENDER": "性别",
    "IMPP": "即时通讯",
    "X-SOCIALPROFILE": "社交账号",
    "ANNIVERSARY": "纪念日",
    "X-ANNIVERSARY": "纪念日",
    "X-ABDATE": "纪念日",
    "RELATED": "亲属",
    "X-ABRELATEDNAMES": "亲属",
    "CATEGORIES": "分组",
}
"""Properties under the heads that say the same; the import names those that no field takes."""


@dataclass(slots=True)
class _Card:
    """What one card says, by head, the line on which it begins, and which heads have others instead."""

    line: int
    instead: Mapping[str, str] = field(default_factory=dict)
    cells: dict[str, str] = field(default_factory=dict)

    def put(self, head: str, value: str) -> None:
        """Take a value, in a further column where the head has others already."""
        text = value.strip()
        if not text:
            return
        own = self.instead.get(head, head)
        for number in _ALIKE:
            held = self.cells.setdefault(f"{own}{number}", text)
            if held == text:
                return


@dataclass(frozen=True, slots=True)
class _Property:
    """One line of a card: what it is called, what it is said to be, and its text still escaped."""

    name: str
    kinds: frozenset[str]
    value: str
    group: str = ""

    @property
    def text(self) -> str:
        """The value as a person reads it."""
        return _unescaped(self.value).strip()

    @property
    def parts(self) -> list[str]:
        """The components of a value that has several, such as a name."""
        return [_unescaped(part).strip() for part in _MIDDLE.split(self.value)]


def are_cards(text: str) -> bool:
    """Tell whether a text holds vCards."""
    return re.match(r"\s*BEGIN[ \t]*:[ \t]*VCARD\s", text[:200], re.IGNORECASE) is not None


def read_cards(name: str, decoded: DecodedText) -> SourceTable:
    """Read the cards of the file ``name`` as rows of persons; pictures and sounds are left behind and named.

    Rows are numbered by the line below BEGIN. Raises `UserError` for a card that does not end.
    """
    budget = Budget(name)
    media: Counter[str] = Counter()
    cards = [_card(line, properties, media) for line, properties in _cards(name, decoded.text)]
    used = {head: None for card in cards for head in card.cells}
    known = [f"{head}{number}" for head in _ORDER for number in _ALIKE if f"{head}{number}" in used]
    heads = [*known, *(head for head in used if head not in known)]
    rows = [TableRow(1, tuple(heads))]
    for card in cards:
        budget.take(card.line, len(heads))
        cells = tuple(bounded_text(card.cells[head]) if head in card.cells else None for head in heads)
        rows.append(TableRow(card.line, cells))
    left = tuple(
        Message("{count} 张名片里的{what}没有导入。", count=count, what=Message(_MEDIA[kind]))
        for kind, count in media.items()
    )
    return SourceTable(tuple(rows), len(heads), encoding=decoded.encoding, left_behind=left)


def _cards(name: str, text: str) -> Iterator[tuple[int, list[_Property]]]:
    begun = 0
    properties: list[_Property] = []
    for number, line in _whole_lines(text):
        found = _property(line)
        if found is None:
            continue
        is_mark = found.name in {"BEGIN", "END"} and found.text.upper() == "VCARD"
        if is_mark and found.name == "END" and begun:
            yield begun + 1, properties
            begun = 0
        elif is_mark and begun == 0:
            begun, properties = number, []
        elif is_mark:
            break
        elif begun:
            properties.append(found)
    if begun:
        raise UserError(
            Message(
                "“{name}”第 {row} 行开始的名片没有结尾（END:VCARD），文件可能不完整；没有写入任何内容。",
                name=name,
                row=begun,
            )
        )


def _whole_lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines with their numbers, folded ones and soft breaks of quoted-printable put together."""
    lines = text.splitlines()
    number = 0
    while number < len(lines):
        begun, line = number + 1, lines[number]
        number += 1
        head = line.partition(":")[0].upper()
        pieces = [line]
        if "QUOTED-PRINTABLE" in head:
            while pieces[-1].endswith("=") and number < len(lines):
                pieces[-1] = pieces[-1][:-1]
                pieces.append(lines[number].lstrip(" \t"))
                number += 1
        elif "BASE64" in head or "ENCODING=B" in head:
            while number < len(lines) and lines[number].strip() and ":" not in lines[number]:
                number += 1
        while number < len(lines) and lines[number][:1] in {" ", "\t"}:
            pieces.append(lines[number][1:])
            number += 1
        yield begun, "".join(pieces)


def _property(line: str) -> _Property | None:
    found = _PROPERTY.match(line)
    if found is None:
        return None
    kinds: set[str] = set()
    charset = "utf-8"
    is_quoted = False
    for parameter in found["params"].split(";")[1:]:
        name, equals, value = parameter.partition("=")
        words = (value if equals else name).replace('"', "").upper()
        if equals and name.upper() == "CHARSET":
            charset = words
        elif words == "QUOTED-PRINTABLE":
            is_quoted = True
        elif not equals or name.upper() == "TYPE":
            kinds.update(words.split(","))
    text = _unquoted(found["value"], charset) if is_quoted else found["value"]
    return _Property(found["name"].upper(), frozenset(kinds), text, found["group"] or "")


def _unquoted(text: str, charset: str) -> str:
    data = quopri.decodestring(text.encode("utf-8"))
    for codec in (charset, "utf-8", "gb18030"):
        try:
            return data.decode(codec)
        except (LookupError, ValueError):
            continue
    return data.decode("utf-8", errors="replace")


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def _card(line: int, properties: Iterable[_Property], media: Counter[str]) -> _Card:
    properties = list(properties)
    name, is_firm = _name(properties), _is_of_firm(properties)
    card = _Card(line, _OF_FIRM if is_firm else {})
    labels = {each.group: _label(each.text) for each in properties if each.name == "X-ABLABEL" and each.group}
    if not is_firm:
        card.put(_NAME, name)
    for each in properties:
        if each.name in _MEDIA:
            media[each.name] += 1
        else:
            _put(card, each, each.kinds | {labels.get(each.group, "")})
    if is_firm and FIRM not in card.cells:
        card.put(FIRM, name)
    return card


def _is_of_firm(properties: Sequence[_Property]) -> bool:
    """Tell the card of a firm, which says so or bears the firm's name, from that of a person."""
    said = {each.name: each for each in reversed(properties)}
    if _says(said, "X-ABSHOWAS", "company") or _says(said, "KIND", "org"):
        return True
    name, firm = _name(properties), said["ORG"].parts[0] if "ORG" in said else ""
    return name == firm if firm else looks_like_organisation(name)


def _says(said: Mapping[str, _Property], name: str, word: str) -> bool:
    return name in said and said[name].text.casefold() == word


def _put(card: _Card, said: _Property, kinds: frozenset[str]) -> None:
    """Take what a property says; when a card was changed and how it sorts is of no use to people."""
    match said.name:
        case "ORG":
            firm, *units = said.parts
            card.put(FIRM, firm)
            card.put(_DEPARTMENT, " ".join(filter(None, units)))
        case "TEL":
            card.put(_telephone(kinds), said.text.removeprefix("tel:"))
        case "EMAIL":
            card.put(_MAILS, said.text.removeprefix("mailto:"))
        case "ADR":
            is_home = bool(kinds & _HOME)
            card.put("家庭地址" if is_home else _ADDRESS, _address(said.parts))
            card.put("家庭邮编" if is_home else _POSTCODE, (*said.parts, *[""] * 6)[5])
        case "BDAY":
            card.put(_BIRTHDAY, _day(said.text))
        case name if name in _AS_WRITTEN:
            card.put(_AS_WRITTEN[name], said.text)
        case _:
            pass


def _label(text: str) -> str:
    found = _APPLE_WORD.fullmatch(text)
    return (found[1] if found is not None else text).upper()


def _name(properties: Sequence[_Property]) -> str:
    """Return the name as one writes it: in Chinese the family first, whatever the card shows."""
    shown = next((each.text for each in properties if each.name == "FN"), "")
    for each in properties:
        if each.name == "N":
            family, given, middle = (*each.parts, "", "", "")[:3]
            if _CHINESE.search(family + given):
                return f"{family}{middle}{given}"
            return shown or " ".join(filter(None, (given, middle, family)))
    return shown


def _telephone(kinds: frozenset[str]) -> str:
    if any("FAX" in kind for kind in kinds) or "传真" in kinds:
        return _FAXES
    if kinds & _MOBILE:
        return _MOBILES
    return "家庭电话" if kinds & _HOME else _TELEPHONES


def _address(parts: list[str]) -> str:
    """Write an address as Chinese do, from the country to the door; others as the card has it.

    A card that has nothing but the postcode has no address.
    """
    box, door, street, city, province, code, country = (*parts, *[""] * 7)[:7]
    if _CHINESE.search(street + city):
        return "".join(filter(None, (province, city if city != province else "", street, door)))
    if not any((box, door, street, city, province)):
        return country
    return ", ".join(filter(None, (box, door, street, city, province, code, country)))


def _day(text: str) -> str:
    whole, without_year = _PACKED_DAY.fullmatch(text), _DAY_WITHOUT_YEAR.fullmatch(text)
    found = whole or without_year
    return "-".join(part for part in found.groups() if part != _NO_YEAR) if found is not None else text
